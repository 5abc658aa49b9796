// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/fixture.h"

#include "tests/support/catch.h"

#include <QFile>

namespace kehou::test
{

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

std::optional<StorageError> errorOf(const std::function<void()> &call)
{
    try {
        call();
    } catch (const StorageError &error) {
        return error;
    }
    return std::nullopt;
}

std::optional<StorageError::Code> codeOf(const std::function<void()> &call)
{
    const std::optional<StorageError> error = errorOf(call);
    return error ? std::optional(error->code()) : std::nullopt;
}

qint64 number(Database &database, QByteArrayView sql)
{
    Statement &statement = database.statement(sql).bind();
    REQUIRE(statement.next());
    const qint64 value = statement.int64(0);
    statement.finish();
    return value;
}

QString textOf(Database &database, QByteArrayView sql)
{
    Statement &statement = database.statement(sql).bind();
    REQUIRE(statement.next());
    const QString value = statement.text(0);
    statement.finish();
    return value;
}

} // namespace kehou::test
