// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/fees/publicity_gate.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

using Kinds = QList<BillingFaultKind>;
using enum BillingFaultKind;

const QString kService = QStringLiteral("service");
const QString kNoon = QStringLiteral("noon");

[[nodiscard]] FeeItem itemOf(const QString &code, const QString &name, std::int64_t fen)
{
    FeeItem item;
    item.code = code;
    item.name = name;
    item.price = Money::fen(fen);
    return item;
}

[[nodiscard]] Publicity notice(const QString &item, std::int64_t fen, QStringView start,
                               QStringView end)
{
    return {item, Money::fen(fen), date(start), date(end), QStringLiteral("校发1号")};
}

// One item at 2.30 of two, noticed for 5 days at least, a bill on 2026-09-01.
[[nodiscard]] PublicityFacts facts()
{
    PublicityFacts facts;
    facts.items = {itemOf(kService, QStringLiteral("课后服务费"), 230),
                   itemOf(kNoon, QStringLiteral("午间看护费"), 400)};
    facts.billed = {kService};
    facts.notices = {notice(QStringLiteral("课后服务费"), 230, u"2026-08-10", u"2026-08-25")};
    facts.noticeDays = 5;
    facts.issuedOn = QDate(2026, 9, 1);
    return facts;
}

[[nodiscard]] Kinds kindsOf(const BillingFaults &faults)
{
    Kinds kinds;
    for (const BillingFault &fault : faults)
        kinds.append(fault.kind);
    return kinds;
}

} // namespace

TEST_CASE("R-FEE-9 a bill needs a notice that lists the billed items at their prices")
{
    struct Row {
        const char *what;
        QList<Publicity> notices;
        Kinds faults;
    };
    const QString name = QStringLiteral("课后服务费");
    const Publicity good = notice(name, 230, u"2026-08-10", u"2026-08-25");
    const QList<Row> rows = {
        {"noticed by name", {good}, {}},
        {"noticed by code", {notice(kService, 230, u"2026-08-10", u"2026-08-25")}, {}},
        {"not noticed", {}, {NotNoticed}},
        {"another item noticed",
         {notice(QStringLiteral("午间看护费"), 400, u"2026-08-10", u"2026-08-25")},
         {NotNoticed}},
        {"noticed one fen lower", {notice(name, 229, u"2026-08-10", u"2026-08-25")}, {OtherPrice}},
        {"noticed one fen higher", {notice(name, 231, u"2026-08-10", u"2026-08-25")}, {OtherPrice}},
        {"noticed anew at the standard price",
         {notice(name, 200, u"2026-08-01", u"2026-08-09"), good},
         {}},
        {"noticed anew at another price",
         {good, notice(name, 200, u"2026-08-15", u"2026-08-25")},
         {OtherPrice}},
        {"a notice that begins later",
         {notice(name, 230, u"2026-09-02", u"2026-09-20")},
         {NotNoticed}},
        {"a further item of the scheme",
         {good, notice(kNoon, 400, u"2026-08-10", u"2026-08-25")},
         {}},
        {"something that is no item",
         {good, notice(QStringLiteral("校服"), 100, u"2026-08-10", u"2026-08-25")},
         {UnknownItem}},
        {"at another price, and not long enough",
         {notice(name, 231, u"2026-08-30", u"2026-09-10")},
         {OtherPrice, NotRun}}};
    for (const Row &row : rows) {
        CAPTURE(row.what);
        PublicityFacts asked = facts();
        asked.notices = row.notices;
        CHECK(kindsOf(publicityFaults(asked)) == row.faults);
    }
}

TEST_CASE("R-FEE-9 a notice has run its days by the day of issue")
{
    struct Row {
        QStringView start;
        QStringView end;
        QStringView issued;
        int days;
        bool enough;
    };
    for (const Row &row : {Row{u"2026-08-10", u"2026-08-25", u"2026-08-15", 5, true},
                           Row{u"2026-08-10", u"2026-08-25", u"2026-08-14", 4, false},
                           Row{u"2026-08-10", u"2026-08-25", u"2026-08-10", 0, false},
                           Row{u"2026-08-10", u"2026-08-14", u"2026-09-01", 5, true},
                           Row{u"2026-08-10", u"2026-08-13", u"2026-09-01", 4, false},
                           // Over a year's end and the last day of February.
                           Row{u"2027-12-30", u"2028-01-10", u"2028-01-04", 5, true},
                           Row{u"2028-02-26", u"2028-03-10", u"2028-03-01", 4, false},
                           Row{u"2028-02-25", u"2028-03-10", u"2028-03-01", 5, true}}) {
        CAPTURE(row.start, row.end, row.issued);
        PublicityFacts asked = facts();
        asked.notices = {notice(kService, 230, row.start, row.end)};
        asked.issuedOn = date(row.issued);
        CHECK(daysRun(asked.notices.first(), asked.issuedOn) == row.days);
        CHECK(publicityFaults(asked).isEmpty() == row.enough);
    }
}

TEST_CASE("R-FEE-9 a month's own lower price needs no line of the notice")
{
    for (const auto &[fen, kinds] : {std::pair{15'999, Kinds{}}, std::pair{16'000, Kinds{}},
                                     std::pair{16'001, Kinds{MonthAbove}}}) {
        CAPTURE(fen);
        PublicityFacts asked = facts();
        asked.items = {itemOf(kService, QStringLiteral("课后服务费"), 16'000)};
        asked.items.first().basis = FeeBasis::Month;
        asked.notices = {notice(kService, 16'000, u"2026-08-10", u"2026-08-25")};
        asked.months = {
            {QStringLiteral("1月"), QDate(2027, 1, 1), QDate(2027, 1, 15), Money::fen(fen)},
            {QStringLiteral("9月"), QDate(2026, 9, 1), QDate(2026, 9, 30), {}}};
        CHECK(kindsOf(publicityFaults(asked)) == kinds);
    }
}

TEST_CASE("R-FEE-9 each price of the term is noticed before anything is billed at it")
{
    const QString name = QStringLiteral("课后服务费");
    const Publicity first = notice(name, 230, u"2026-08-10", u"2026-08-25");
    const Publicity second = notice(name, 250, u"2026-08-20", u"2026-08-30");
    struct Row {
        const char *what;
        QList<Publicity> notices;
        Kinds faults;
    };
    const QList<Row> rows = {
        {"both", {first, second}, {}},
        {"the first alone", {first}, {OtherPrice}},
        {"the second alone", {second}, {OtherPrice}},
        {"the second not for long enough",
         {first, notice(name, 250, u"2026-08-28", u"2026-08-30")},
         {NotRun}},
        {"a third price since",
         {first, second, notice(name, 200, u"2026-08-21", u"2026-08-30")},
         {OtherPrice, OtherPrice}},
        {"none", {}, {NotNoticed}},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        PublicityFacts asked = facts();
        asked.items = {itemOf(kService, name, 230), itemOf(kService, name, 250)};
        asked.notices = row.notices;
        CHECK(kindsOf(publicityFaults(asked)) == row.faults);
    }
}

TEST_CASE("R-FEE-10 a bill covers dates inside of one term")
{
    struct Row {
        QStringView first;
        QStringView last;
        bool inside;
    };
    for (const Row &row :
         {Row{u"2026-09-01", u"2027-01-15", true}, Row{u"2026-10-01", u"2026-10-31", true},
          Row{u"2026-08-31", u"2027-01-15", false}, Row{u"2026-09-01", u"2027-01-16", false},
          Row{u"2027-02-20", u"2027-03-01", false}}) {
        CAPTURE(row.first, row.last);
        const BillingFaults faults = termFaults(
            aTerm().dates, {{QStringLiteral("1"), DateRange(date(row.first), date(row.last))}});
        CHECK(kindsOf(faults) == (row.inside ? Kinds{} : Kinds{OutsideOfTerm}));
    }
}
