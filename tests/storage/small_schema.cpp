// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/small_schema.h"

namespace kehou::test
{

Migrations smallSchema()
{
    Migrations migrations{loadMigrations().front()};
    migrations.push_back(
        {1, QStringLiteral("0001_small"),
         "CREATE TABLE class(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;"
         "CREATE TABLE pupil(id INTEGER PRIMARY KEY, class INTEGER NOT NULL REFERENCES class(id) "
         "ON DELETE CASCADE, name TEXT, born TEXT, fen INTEGER, photo BLOB) STRICT;"
         "CREATE TABLE receipt(id INTEGER PRIMARY KEY AUTOINCREMENT, pupil INTEGER NOT NULL, "
         "fen INTEGER NOT NULL) STRICT;"
         "CREATE TRIGGER receipt_no_update BEFORE UPDATE ON receipt "
         "BEGIN SELECT RAISE(ABORT, 'append-only'); END;"
         "CREATE TRIGGER receipt_no_delete BEFORE DELETE ON receipt "
         "BEGIN SELECT RAISE(ABORT, 'append-only'); END;"});
    return migrations;
}

SchoolFileSetup smallSetup(Clock &clock)
{
    SchoolFileSetup setup;
    setup.programVersion = QStringLiteral("2.2");
    setup.migrations = smallSchema();
    setup.appendOnly = QStringList{QStringLiteral("receipt")};
    setup.nowMs = [&clock] { return clock.nowMs; };
    return setup;
}

} // namespace kehou::test
