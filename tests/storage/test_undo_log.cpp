// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/undo_log.h"

#include "tests/storage/school_fixture.h"
#include "tests/support/catch.h"

#include <QRandomGenerator>

using namespace kehou;
using namespace kehou::test;

TEST_CASE("undo restores the same content and redo brings the change back, for every kind of step")
{
    const auto [sentence, script] = GENERATE(table<const char *, const char *>({
        {"rows added", "INSERT INTO class VALUES(3, '三班'); INSERT INTO pupil(class) VALUES(3)"},
        {"values changed", "UPDATE pupil SET name = NULL, born = '2020-01-01', fen = -5"},
        {"a value of each type", "UPDATE pupil SET name = '𠮷', fen = 9223372036854775807, "
                                 "photo = x'00ff00' WHERE id = 2"},
        {"a row removed", "DELETE FROM pupil WHERE id = 2"},
        {"a class removed with its pupils", "DELETE FROM class WHERE id = 1"},
        {"changed twice", "UPDATE pupil SET fen = 1; UPDATE pupil SET fen = 2"},
        {"changed, then removed", "UPDATE pupil SET fen = 1; DELETE FROM pupil WHERE id = 1"},
        {"removed and added again with another content",
         "DELETE FROM pupil WHERE id = 1; INSERT INTO pupil(id, class, name) VALUES(1, 2, 'B')"},
        {"added and removed again beside a change",
         "INSERT INTO class VALUES(9, '九班'); DELETE FROM class WHERE id = 9; "
         "UPDATE pupil SET fen = 7"},
        {"unique names that change places",
         "UPDATE class SET name = 'x' WHERE id = 1; UPDATE class SET name = '一班' WHERE id = 2; "
         "UPDATE class SET name = '二班' WHERE id = 1"},
        {"replaced by INSERT OR REPLACE",
         "INSERT OR REPLACE INTO pupil(id, class, name) VALUES(1, 2, 'C')"},
    }));
    INFO(sentence);
    SmallSchool school;
    school.run(QStringLiteral("Prepare"),
               "INSERT INTO class VALUES(1, '一班'), (2, '二班');"
               "INSERT INTO pupil VALUES(1, 1, '王小明', '2019-05-06', 100, x'01'), "
               "(2, 1, '', NULL, NULL, NULL), (3, 2, 'A', NULL, 0, x'')");
    const QByteArray before = school.dump();
    school.run(QStringLiteral("Change"), script);
    const QByteArray after = school.dump();
    REQUIRE(after != before);
    for (int round = 0; round < 2; ++round) {
        CHECK(school.file().undo({}).has_value());
        CHECK(school.dump() == before);
        CHECK(school.file().redo({}).has_value());
        CHECK(school.dump() == after);
    }
    CHECK(school.file().auditLog().verifyRows().isEmpty());
    CHECK(school.file().auditLog().verifyChain().isEmpty());
}

TEST_CASE("steps are taken back one by one, and a new step ends what could be done again")
{
    SmallSchool school;
    school.run(QStringLiteral("First"), "INSERT INTO class VALUES(1, '一班')");
    school.run(QStringLiteral("Second"), "INSERT INTO class VALUES(2, '二班')");
    CHECK(school.file().undoLog().steps() ==
          QStringList{QStringLiteral("First"), QStringLiteral("Second")});
    CHECK(school.file().undo({})->rows ==
          QMap<QString, QList<qint64>>{{QStringLiteral("class"), {2}}});
    CHECK(school.file().undoLog().undoText() == QStringLiteral("First"));
    CHECK(school.file().undoLog().redoText() == QStringLiteral("Second"));
    school.run(QStringLiteral("Third"), "INSERT INTO class VALUES(3, '三班')");
    CHECK(school.file().undoLog().redoText() == std::nullopt);
    CHECK_FALSE(school.file().redo({}).has_value());
    CHECK(school.file().undo({}).has_value());
    CHECK(school.file().undo({}).has_value());
    CHECK_FALSE(school.file().undo({}).has_value());
    CHECK(school.dump().isEmpty());
}

TEST_CASE("what was booked is a barrier: nothing before it can be undone, and it says why")
{
    SmallSchool school;
    school.run(QStringLiteral("Class"), "INSERT INTO class VALUES(1, '一班')");
    const Changes booked =
        school.run(QStringLiteral("Receipt 1"), "INSERT INTO receipt(pupil, fen) VALUES(1, 100)");
    CHECK(booked.barrier);
    CHECK(school.file().undoLog().steps().isEmpty());
    CHECK(school.file().undoLog().barrierReason().contains(QStringLiteral("Receipt 1")));
    CHECK_FALSE(school.file().undo({}).has_value());
    const Changes later =
        school.run(QStringLiteral("Class"), "INSERT INTO class VALUES(2, '二班')");
    CHECK_FALSE(later.barrier);
    CHECK(school.file().undo({}).has_value());
    CHECK(number(school.database(), "SELECT count(*) FROM receipt") == 1);
}

TEST_CASE("the oldest steps are forgotten when there are more than are kept")
{
    SmallSchool school;
    for (std::size_t i = 0; i < UndoLog::kKeptSteps + 3; ++i)
        school.run(QString::number(i), "INSERT INTO class(name) VALUES(hex(randomblob(8)))");
    CHECK(school.file().undoLog().steps().size() == qsizetype{UndoLog::kKeptSteps});
    CHECK(school.file().undoLog().steps().first() == QStringLiteral("3"));
    while (school.file().undo({})) {
    }
    CHECK(number(school.database(), "SELECT count(*) FROM class") == 3);
    CHECK(number(school.database(), "SELECT count(*) FROM temp.undo_row") ==
          qsizetype{UndoLog::kKeptSteps});
}

TEST_CASE("the key of a row is not changed, other columns are")
{
    SmallSchool school;
    school.run(QStringLiteral("Class"), "INSERT INTO class VALUES(1, '一班')");
    CHECK(codeOf([&] { school.run(QStringLiteral("Key"), "UPDATE class SET id = 2"); }) ==
          StorageError::Code::Constraint);
    CHECK_FALSE(codeOf([&] { school.run(QStringLiteral("Name"), "UPDATE class SET name = 'x'"); }));
}

TEST_CASE("a table without an integer key is refused by name, one with it is taken")
{
    const auto [sql, refused] = GENERATE(table<const char *, bool>({
        {"CREATE TABLE mark(a INTEGER, b INTEGER, PRIMARY KEY(a, b)) STRICT", true},
        {"CREATE TABLE mark(a TEXT PRIMARY KEY) STRICT", true},
        {"CREATE TABLE mark(a INTEGER) STRICT", true},
        {"CREATE TABLE mark(a INTEGER PRIMARY KEY) STRICT, WITHOUT ROWID", true},
        {"CREATE TABLE mark(a INTEGER PRIMARY KEY, b TEXT) STRICT", false},
        {"CREATE TABLE mark(a INTEGER PRIMARY KEY AUTOINCREMENT) STRICT", false},
    }));
    Folder folder;
    const auto file = Database::create(folder.path(), kProgram);
    file->exec(sql);
    const auto error = errorOf([&] { (void)readTableShapes(*file, {}); });
    CHECK(error.has_value() == refused);
    if (error)
        CHECK(error->detail().contains("mark"));
}

TEST_CASE("a random walk of steps, undo and redo always stands where a record of it says")
{
    const quint32 seed = GENERATE(1U, 2U, 3U);
    INFO("seed " << seed);
    QRandomGenerator random(seed);
    SmallSchool school;
    school.run(QStringLiteral("Class"), "INSERT INTO class VALUES(1, '一班'), (2, '二班')");
    QList<QByteArray> past{school.dump()};
    qsizetype now = 0;
    const char *const steps[] = {
        "INSERT INTO pupil(class, name, fen) VALUES(1 + abs(random() % 2), hex(randomblob(4)), 5)",
        "UPDATE pupil SET fen = fen + 1, name = name || 'x' WHERE id % 2 = 0",
        "DELETE FROM pupil WHERE id = (SELECT min(id) FROM pupil)",
        "UPDATE pupil SET class = 3 - class, born = '2020-02-29'",
    };
    for (int i = 0; i < 120; ++i) {
        const quint32 choice = random.bounded(8U);
        if (choice < 4) {
            if (!school.run(QStringLiteral("Step"), steps[choice]).empty()) {
                past.resize(++now);
                past << school.dump();
            }
        } else if (choice < 6 && now > 0) {
            REQUIRE(school.file().undo({}).has_value());
            --now;
        } else if (now + 1 < past.size()) {
            REQUIRE(school.file().redo({}).has_value());
            ++now;
        }
        REQUIRE(school.dump() == past[now]);
    }
    CHECK(school.file().auditLog().verifyRows().isEmpty());
    CHECK(school.file().auditLog().verifyChain().isEmpty());
}
