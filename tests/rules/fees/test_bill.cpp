// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/fees/bill.h"
#include "core/rules/fees/bill_oddities.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

[[nodiscard]] BillLine lineOf(const QString &period, std::int64_t fen, std::int64_t waivedFen = 0)
{
    BillLine line;
    line.item = QStringLiteral("service");
    line.period = period;
    line.units = 10;
    line.price = Money::fen(fen / 10);
    line.amount = Money::fen(fen);
    line.waived = Money::fen(waivedFen);
    return line;
}

const QString kSeptember = QStringLiteral("9月");
const QString kOctober = QStringLiteral("10月");

// "9月 100", "-9月 100" for a credit: place and what is to be paid.
[[nodiscard]] QStringList shown(const QList<BillLine> &lines)
{
    QStringList texts;
    for (const BillLine &line : lines)
        texts.append(QStringLiteral("%1%2 %3")
                         .arg(line.credits ? QStringLiteral("-") : QString(), line.period)
                         .arg(line.toPay().fen()));
    return texts;
}

[[nodiscard]] QStringList texts(std::initializer_list<const char *> list)
{
    QStringList strings;
    for (const char *text : list)
        strings.append(QString::fromUtf8(text));
    return strings;
}

} // namespace

TEST_CASE("T01 T05 T09 T16 a bill asks for what was not asked for yet and takes back at old prices")
{
    struct Row {
        const char *what;
        QList<BillLine> wanted;
        QList<Stored<BillLine>> issued;
        QStringList lines;
    };
    const BillLine september = lineOf(kSeptember, 16'000);
    const QList<Row> rows = {
        {"nothing was billed", {september}, {}, texts({"9月 16000"})},
        {"all was billed already", {september}, {{7, september}}, {}},
        {"another month",
         {september, lineOf(kOctober, 8'000)},
         {{7, september}},
         texts({"10月 8000"})},
        {"the price rose",
         {lineOf(kSeptember, 18'000)},
         {{7, september}},
         texts({"-9月 -16000", "9月 18000"})},
        {"a waiver was granted",
         {lineOf(kSeptember, 16'000, 8'000)},
         {{7, september}},
         texts({"-9月 -16000", "9月 8000"})},
        {"the selection is gone", {}, {{7, september}}, texts({"-9月 -16000"})},
        {"a waived line is gone",
         {},
         {{7, lineOf(kSeptember, 16'000, 4'000)}},
         texts({"-9月 -12000"})},
        {"wholly waived", {lineOf(kSeptember, 16'000, 16'000)}, {}, texts({"9月 0"})},
        {"of no amount", {lineOf(kSeptember, 0)}, {}, {}}};
    for (const Row &row : rows) {
        CAPTURE(row.what);
        CHECK(shown(billDifference(row.wanted, row.issued)) == row.lines);
    }
}

TEST_CASE("T05 the name and words of a line do not make it another")
{
    BillLine renamed = lineOf(kSeptember, 16'000);
    renamed.name = QStringLiteral("课后服务收费");
    renamed.text = QStringLiteral("…");
    CHECK(billDifference({renamed}, {{7, lineOf(kSeptember, 16'000)}}).isEmpty());
    BillLine dearer = renamed;
    dearer.amount = Money::fen(16'001);
    CHECK(billDifference({dearer}, {{7, lineOf(kSeptember, 16'000)}}).size() == 2);
}

TEST_CASE("T09 a credit takes back its line with all of its figures")
{
    const BillLine issued = lineOf(kSeptember, 16'000, 4'000);
    const QList<BillLine> lines = billDifference({}, {{7, issued}});
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].credits == 7);
    CHECK(lines[0].price == issued.price);
    CHECK(lines[0].units == -issued.units);
    CHECK(lines[0].amount + issued.amount == Money());
    CHECK(lines[0].waived + issued.waived == Money());

    const QList<Stored<BillLine>> holding =
        holdingLines({{7, issued}, {8, lines[0]}, {9, lineOf(kOctober, 1)}});
    REQUIRE(holding.size() == 1);
    CHECK(holding[0].id == 9);
}

TEST_CASE("T16 a corrected bill comes to what would be billed anew, whatever came before")
{
    const QList<QList<BillLine>> states = {{lineOf(kSeptember, 16'000)},
                                           {lineOf(kSeptember, 18'000), lineOf(kOctober, 9'990)},
                                           {lineOf(kOctober, 9'990, 3'330)},
                                           {},
                                           {lineOf(kSeptember, 16'000), lineOf(kOctober, 1)}};
    QList<Stored<BillLine>> issued;
    for (const QList<BillLine> &wanted : states) {
        for (const BillLine &line : billDifference(wanted, holdingLines(issued)))
            issued.append({issued.size() + 1, line});
        Money asked;
        for (const Stored<BillLine> &line : issued)
            asked += line.row.toPay();
        CHECK(asked == toPay(wanted));
        CHECK(billDifference(wanted, holdingLines(issued)).isEmpty());
    }
}

TEST_CASE("What most of a grade are billed is the usual amount")
{
    const auto usual = [](std::initializer_list<std::int64_t> fens) {
        QList<Money> amounts;
        for (const std::int64_t fen : fens)
            amounts.append(Money::fen(fen));
        return usualAmount(amounts).fen();
    };
    CHECK(usual({}) == 0);
    CHECK(usual({500}) == 500);
    CHECK(usual({500, 700, 500}) == 500);
    CHECK(usual({500, 700, 500, 700}) == 700);
}

TEST_CASE("R-ENR-6 a bill says why somebody should look at it")
{
    using enum BillOddity;
    const Term term = aTerm();
    const Waiver waiver{QStringLiteral("1"),   QStringLiteral("困难"), {5'000},
                        QDate(2026, 9, 1),     QDate(2027, 1, 15),     QStringLiteral("校发2号"),
                        QStringLiteral("校长")};
    struct Row {
        const char *what;
        std::function<void(StudentFacts &, QList<BillLine> &)> change;
        QList<BillOddity> odd;
    };
    const QList<Row> rows = {
        {"as usual", [](auto &, auto &) {}, {}},
        {"no agreement",
         [](StudentFacts &s, auto &) { s.selections[0].agreedOn.reset(); },
         {NoAgreement}},
        {"no application",
         [](StudentFacts &s, auto &) { s.selections[0].applicant.clear(); },
         {NoAgreement}},
        {"wholly waived",
         [](StudentFacts &, QList<BillLine> &lines) { lines[0].waived = lines[0].amount; },
         {NothingToPay}},
        {"a fen more than usual",
         [](StudentFacts &, QList<BillLine> &lines) { lines[0].amount += Money::fen(1); },
         {OtherAmount}},
        {"from the second day on",
         [](StudentFacts &s, auto &) { s.selections[0].start = QDate(2026, 9, 2); },
         {JoinedLate}},
        {"until the last day but one",
         [](StudentFacts &s, auto &) { s.selections[0].end = QDate(2027, 1, 14); },
         {EndsEarly}},
        {"until the term's last day",
         [](StudentFacts &s, auto &) { s.selections[0].end = QDate(2027, 1, 15); },
         {}},
        {"waived by a document", [&](StudentFacts &s, auto &) { s.waivers = {waiver}; }, {}},
        {"waived without a document",
         [&](StudentFacts &s, auto &) {
             s.waivers = {waiver};
             s.waivers[0].basis = QStringLiteral(" ");
         },
         {WaiverNoDocument}},
        {"waived for longer than the term",
         [&](StudentFacts &s, auto &) {
             s.waivers = {waiver};
             s.waivers[0].end = QDate(2027, 1, 16);
         },
         {WaiverBeyondTerm}},
        {"T25 waived twice on one day",
         [&](StudentFacts &s, auto &) {
             s.waivers = {waiver, waiver};
             s.waivers[1].start = QDate(2027, 1, 15);
         },
         {WaiversOverlap}},
        {"waived by one after the other",
         [&](StudentFacts &s, auto &) {
             s.waivers = {waiver, waiver};
             s.waivers[0].end = QDate(2026, 10, 31);
             s.waivers[1].start = QDate(2026, 11, 1);
         },
         {}}};
    for (const Row &row : rows) {
        CAPTURE(row.what);
        StudentFacts student;
        student.student = aStudent();
        student.selections = {anEnrollment()};
        QList<BillLine> lines{lineOf(kSeptember, 16'000)};
        row.change(student, lines);
        CHECK(billOddities(term, {student, lines, lines, Money::fen(16'000)}) == row.odd);
    }
}

TEST_CASE("T16 a bill that corrects or gives back says so")
{
    using enum BillOddity;
    StudentFacts student;
    student.student = aStudent();
    student.selections = {anEnrollment()};
    const QList<BillLine> dearer{lineOf(kSeptember, 18'000)};
    const Stored<BillLine> issued{7, lineOf(kSeptember, 16'000)};
    CHECK(billOddities(aTerm(), {student, dearer, billDifference(dearer, {issued}),
                                 Money::fen(18'000)}) == QList<BillOddity>{Corrects});
    CHECK(billOddities(aTerm(), {student, {}, billDifference({}, {issued}), Money()}) ==
          QList<BillOddity>{GivesBack, Corrects});
}
