// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/self_test.h"

#include "core/storage/connection.h"
#include "core/storage/sqlite_error.h"

namespace kehou
{

namespace
{

[[nodiscard]] bool refusesFraction(const Connection &connection)
{
    try {
        connection.exec("INSERT INTO temp.self_test VALUES(1.5, '')");
    } catch (const StorageError &error) {
        return error.code() == StorageError::Code::Constraint;
    }
    return false;
}

} // namespace

void runSelfTest(const Connection &connection)
{
    connection.exec("CREATE TEMP TABLE self_test(number INTEGER NOT NULL, name TEXT NOT NULL) "
                    "STRICT; INSERT INTO temp.self_test VALUES(-9223372036854775808, '王𠮷龘')");
    const bool sound = connection.value("SELECT number || name FROM temp.self_test") ==
                           "-9223372036854775808王𠮷龘" &&
                       connection.value("SELECT length(name) FROM temp.self_test") == "3" &&
                       refusesFraction(connection);
    connection.exec("DROP TABLE temp.self_test");
    if (!sound)
        throw StorageError(StorageError::Code::Program, standardText(StorageError::Code::Program));
}

} // namespace kehou
