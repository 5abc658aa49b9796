// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audit_log.h"

#include "tests/storage/school_fixture.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

constexpr const char *kTwoPupils =
    "INSERT INTO class VALUES(1, '一班');"
    "INSERT INTO pupil VALUES(1, 1, '王小明', '2019-05-06', 100, x'01'), "
    "(2, 1, '李华', NULL, 200, NULL)";

[[nodiscard]] qint64 records(SmallSchool &school)
{
    return number(school.database(), "SELECT count(*) FROM audit");
}

} // namespace

TEST_CASE("d6 each operation is one record that names who, when and what, and each row is a line")
{
    SmallSchool school;
    CHECK(records(school) == 1); // the file itself
    school.clock().nowMs += 1000;
    school.file().run({QStringLiteral("Enrol two"), QStringLiteral("李老师"), 8}, [&] {
        school.database().exec(kTwoPupils);
        return true;
    });
    CHECK(textOf(school.database(), "SELECT action || actor || approver || entity || entity_id || "
                                    "payload FROM audit WHERE seq = 2") ==
          QStringLiteral("Enrol two李老师80{\"class\":{\"added\":1},\"pupil\":{\"added\":2}}"));
    CHECK(number(school.database(), "SELECT at_ms FROM audit WHERE seq = 2") ==
          school.clock().nowMs);
    CHECK(number(school.database(), "SELECT count(*) FROM audit_row WHERE seq = 2 AND "
                                    "before_h IS NULL AND length(after_h) = 32") == 3);
    school.run(QStringLiteral("Rename"), "UPDATE pupil SET name = '王大明' WHERE id = 1");
    CHECK(textOf(school.database(), "SELECT entity || entity_id FROM audit WHERE seq = 3") ==
          QStringLiteral("pupil1"));
    CHECK(number(school.database(), "SELECT (SELECT before_h FROM audit WHERE seq = 3) = "
                                    "(SELECT after_h FROM audit_row WHERE seq = 2 AND "
                                    "table_name = 'pupil' AND row_id = 1)") == 1);
    const AuditHead head = school.file().auditLog().head();
    CHECK(head.seq == 3);
    CHECK(head.hash == school.file().auditLog().hashAt(3));
    CHECK(head.hash.size() == 32);
}

TEST_CASE("T22 an operation that changes nothing writes no record and is no step")
{
    const auto [script, changes] = GENERATE(table<const char *, bool>({
        {"UPDATE pupil SET name = '王小明' WHERE id = 1", false},
        {"UPDATE pupil SET fen = 5; UPDATE pupil SET fen = id * 100", false},
        {"INSERT INTO class VALUES(5, 'x'); DELETE FROM class WHERE id = 5", false},
        {"DELETE FROM pupil WHERE id = 2; "
         "INSERT INTO pupil VALUES(2, 1, '李华', NULL, 200, NULL)",
         false},
        {"DELETE FROM pupil WHERE id = 77", false},
        {"UPDATE pupil SET name = '王小明 ' WHERE id = 1", true},
        {"UPDATE pupil SET photo = x'' WHERE id = 2", true}, // an empty blob is not NULL
    }));
    INFO(script);
    SmallSchool school;
    school.run(QStringLiteral("Enrol"), kTwoPupils);
    const QByteArray before = school.dump();
    CHECK(school.run(QStringLiteral("Save"), script).empty() != changes);
    CHECK(records(school) == (changes ? 3 : 2));
    CHECK(school.file().undoLog().steps().size() == (changes ? 2 : 1));
    CHECK((school.dump() == before) != changes);
}

TEST_CASE("append-only tables refuse change and removal, also by INSERT OR REPLACE")
{
    const char *const script =
        GENERATE("UPDATE audit SET actor = 'x'", "DELETE FROM audit",
                 "INSERT OR REPLACE INTO audit SELECT seq, op_id, at_ms, tz_min, 9, approver, "
                 "action, entity, entity_id, before_h, after_h, payload, prev_h, h FROM audit",
                 "UPDATE audit_row SET after_h = NULL", "DELETE FROM audit_row",
                 "INSERT OR REPLACE INTO audit_row SELECT seq, table_name, row_id, after_h, NULL "
                 "FROM audit_row",
                 "UPDATE receipt SET fen = 1", "DELETE FROM receipt",
                 "INSERT OR REPLACE INTO receipt VALUES(1, 1, 1)");
    INFO(script);
    SmallSchool school;
    school.run(QStringLiteral("Receipt"), "INSERT INTO receipt(pupil, fen) VALUES(1, 100)");
    const auto error = errorOf([&] { school.run(QStringLiteral("Forge"), script); });
    REQUIRE(error);
    CHECK(error->code() == StorageError::Code::Constraint);
    CHECK(error->detail() == "append-only");
    CHECK_FALSE(
        school.run(QStringLiteral("Receipt"), "INSERT INTO receipt(pupil, fen) VALUES(1, 9)")
            .empty());
}

TEST_CASE("G8 verify finds what was changed past the program and names table and row")
{
    const auto [script, sheet, row] = GENERATE(table<const char *, const char *, const char *>({
        {"UPDATE pupil SET fen = 101 WHERE id = 1", "pupil", "1"},
        {"UPDATE pupil SET photo = x'00' WHERE id = 1", "pupil", "1"},
        {"UPDATE pupil SET born = '2019-05-07' WHERE id = 1", "pupil", "1"},
        {"UPDATE pupil SET photo = x'' WHERE id = 2", "pupil", "2"},
        {"DELETE FROM pupil WHERE id = 2", "pupil", "2"},
        {"INSERT INTO pupil(id, class) VALUES(44, 1)", "pupil", "44"},
        {"DROP TRIGGER receipt_no_update; UPDATE receipt SET fen = 99", "receipt", "1"},
    }));
    INFO(script);
    SmallSchool school;
    school.run(QStringLiteral("Enrol"), kTwoPupils);
    school.run(QStringLiteral("Receipt"), "INSERT INTO receipt(pupil, fen) VALUES(1, 100)");
    CHECK(school.file().auditLog().verifyRows().isEmpty());
    school.tamper(script);
    school.open();
    CHECK(school.file().auditLog().verifyChain().isEmpty());
    const Findings findings = school.file().auditLog().verifyRows();
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].sheet == QLatin1String(sheet));
    CHECK(findings[0].cell == QLatin1String(row));
}

TEST_CASE("G8 a row changed past the program and then again by it is still found")
{
    SmallSchool school;
    school.run(QStringLiteral("Enrol"), kTwoPupils);
    school.tamper("UPDATE pupil SET fen = 101 WHERE id = 1");
    school.open();
    school.run(QStringLiteral("Rename"), "UPDATE pupil SET name = 'A'");
    const Findings findings = school.file().auditLog().verifyRows();
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].cell == QStringLiteral("1"));
}

TEST_CASE("d6 the chain finds a changed, removed or cut record, and opening warns of it")
{
    const auto [script, record] = GENERATE(table<const char *, const char *>({
        {"UPDATE audit SET actor = 'x' WHERE seq = 3", "3"},
        {"UPDATE audit SET action = action || ' ' WHERE seq = 2", "2"},
        {"UPDATE audit SET approver = 0 WHERE seq = 2", "2"},
        {"UPDATE audit SET at_ms = at_ms + 1 WHERE seq = 1", "1"},
        {"UPDATE audit_row SET after_h = zeroblob(32) WHERE seq = 2 AND row_id = 2", "2"},
        {"DELETE FROM audit_row WHERE seq = 3", "3"},
        {"DELETE FROM audit WHERE seq = 3", "4"},
        {"DELETE FROM audit WHERE seq = 4", "4"},
    }));
    INFO(script);
    SmallSchool school;
    school.run(QStringLiteral("Enrol"), kTwoPupils);
    school.run(QStringLiteral("Rename"), "UPDATE pupil SET name = 'A'");
    school.run(QStringLiteral("Rename"), "UPDATE pupil SET name = 'B'");
    CHECK(school.file().auditLog().verifyChain().isEmpty());
    school.tamper("DROP TRIGGER audit_no_update; DROP TRIGGER audit_no_delete;"
                  "DROP TRIGGER audit_row_no_update; DROP TRIGGER audit_row_no_delete");
    school.open();
    CHECK(school.file().warnings().isEmpty());
    school.tamper(script);
    school.open();
    const Findings findings = school.file().auditLog().verifyChain();
    REQUIRE_FALSE(findings.isEmpty());
    CHECK(findings[0].sheet == QStringLiteral("audit"));
    CHECK(findings[0].cell == QLatin1String(record));
    CHECK_FALSE(school.file().warnings().isEmpty());
}

TEST_CASE("d3.8 the newest records are checked alone, as far as their lines allow")
{
    const auto [records, lines, faults] = GENERATE(table<qint64, qint64, int>({
        {1000, 5000, 1},
        {5, 5000, 1}, // records 2 to 6; the second was changed
        {4, 5000, 0},
        {5, 5, 1},
        {5, 4, 0},
        {1000, 4, 0},
    }));
    SmallSchool school;
    for (int i = 0; i < 5; ++i)
        school.run(QStringLiteral("Class"), "INSERT INTO class(name) VALUES(hex(randomblob(8)))");
    school.tamper("DROP TRIGGER audit_no_update; UPDATE audit SET actor = 'x' WHERE seq = 2");
    school.open();
    CHECK(school.file().auditLog().verifyNewest(records, lines).size() == faults);
    CHECK(school.file().auditLog().verifyChain().size() == 1);
}

TEST_CASE("no more than twenty findings are listed")
{
    SmallSchool school;
    school.run(QStringLiteral("Classes"),
               "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50) "
               "INSERT INTO class SELECT i, 'class ' || i FROM n");
    school.tamper("UPDATE class SET name = name || '?'");
    school.open();
    CHECK(school.file().auditLog().verifyRows().size() == 20);
}
