// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/fees/statement.h"
#include "tests/support/catch.h"

using namespace kehou;

TEST_CASE("R-FEE-12 a line matches by bill number, then by student number and exact amount")
{
    const QString wang = QStringLiteral("20260001");
    const QString li = QStringLiteral("20260002");
    const StatementFacts facts{{{12, wang}, {13, li}, {112, li}},
                               {{wang, Money::fen(42'780)}, {li, Money::fen(10'000)}}};
    struct Row {
        const char *what;
        const char *note;
        std::int64_t fen;
        std::optional<QString> student;
    };
    const QList<Row> rows = {
        {"a bill's number", "TZ000012", 42'780, wang},
        {"a bill's number with another amount", "课后服务 TZ000012 王", 1, wang},
        {"without zeros, in small letters", "tz12", 42'780, wang},
        {"in full-width digits", "ＴＺ００００１２", 42'780, wang},
        {"a bill that there is not", "TZ000099", 42'780, {}},
        {"a longer number", "TZ0000123", 42'780, {}},
        {"a number without its prefix", "12", 42'780, {}},
        {"two bills of one student", "TZ13 TZ112", 10'000, li},
        {"bills of two students", "TZ12 TZ13", 10'000, {}},
        {"a bill's number before a student's", "TZ12 20260002", 10'000, wang},
        {"a student's number and amount", "20260001课后服务费", 42'780, wang},
        {"a student's number, a fen more", "20260001", 42'781, {}},
        {"a student's number, a fen less", "20260001", 42'779, {}},
        {"the amount of another student", "20260002", 42'780, {}},
        {"a number that goes on", "120260001", 42'780, {}},
        {"no number", "课后服务费", 42'780, {}}};
    for (const Row &row : rows) {
        CAPTURE(row.what);
        StatementLine line;
        line.note = QString::fromUtf8(row.note);
        line.amount = Money::fen(row.fen);
        CHECK(matchedStudent(line, facts) == row.student);
        // The payer's text is looked into as well.
        std::swap(line.note, line.payer);
        CHECK(matchedStudent(line, facts) == row.student);
    }
}

TEST_CASE("R-FEE-12 a number on a bill is the one that statements are matched by")
{
    CHECK(billNumberText(12) == QStringLiteral("TZ000012"));
    StatementLine line;
    line.note = billNumberText(1'234'567);
    CHECK(matchedStudent(line, {{{1'234'567, QStringLiteral("1")}}, {}}) == QStringLiteral("1"));
}
