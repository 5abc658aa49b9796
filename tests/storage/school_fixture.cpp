// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/school_fixture.h"

#include "core/storage/transaction.h"

namespace kehou::test
{

SchoolFileSetup SmallSchool::setup()
{
    SchoolFileSetup setup = smallSetup(m_clock);
    setup.headFolder = m_folder.path(QStringLiteral("elsewhere"));
    return setup;
}

Changes SmallSchool::run(const QString &text, QByteArrayView script)
{
    return m_file->run({text}, [&] {
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

QByteArray dumpOf(Database &database)
{
    QByteArray all;
    for (const char *sql :
         {"SELECT 'class ' || id || '|' || name FROM class ORDER BY id",
          "SELECT 'pupil ' || id || '|' || class || '|' || quote(name) || '|' || quote(born) || "
          "'|' "
          "|| quote(fen) || '|' || quote(photo) FROM pupil ORDER BY id",
          "SELECT 'receipt ' || id || '|' || pupil || '|' || fen FROM receipt ORDER BY id"}) {
        database.statement(sql).rows(
            [&](const Statement &row) { all += row.utf8(0).toByteArray() + "\n"; });
    }
    return all;
}

} // namespace kehou::test
