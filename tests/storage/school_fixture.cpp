// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/school_fixture.h"

#include "core/storage/transaction.h"

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

SchoolFileSetup SmallSchool::setup()
{
    SchoolFileSetup setup = smallSetup(m_clock);
    setup.headFolder = m_folder.path(QStringLiteral("elsewhere"));
    return setup;
}

Changes SmallSchool::run(const QString &text, QByteArrayView script)
{
    return m_file->run({text, 1}, [&] {
        database().exec(script);
        return true;
    });
}

void SmallSchool::tamper(QByteArrayView script)
{
    close();
    const auto database = Database::open(m_folder.path(), kProgram);
    Transaction transaction(*database);
    database->exec(script);
    transaction.commit();
}

QByteArray SmallSchool::dump()
{
    QByteArray all;
    for (const char *sql :
         {"SELECT 'class ' || id || '|' || name FROM class ORDER BY id",
          "SELECT 'pupil ' || id || '|' || class || '|' || quote(name) || '|' || quote(born) || "
          "'|' "
          "|| quote(fen) || '|' || quote(photo) FROM pupil ORDER BY id",
          "SELECT 'receipt ' || id || '|' || pupil || '|' || fen FROM receipt ORDER BY id"}) {
        database().statement(sql).rows(
            [&](const Statement &row) { all += row.utf8(0).toByteArray() + "\n"; });
    }
    return all;
}

} // namespace kehou::test
