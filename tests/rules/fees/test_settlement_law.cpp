// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/fees/settlement.h"
#include "tests/rules/fees/random_school.h"
#include "tests/rules/fees/slow_settlement.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

constexpr unsigned kSchools = 400;

[[nodiscard]] SlowSettlement plain(const Settlement &settlement)
{
    SlowSettlement result{settlement.student,
                          settlement.counts,
                          {},
                          settlement.prepaid.fen(),
                          settlement.waivedPrepaid.fen(),
                          settlement.consumed.fen(),
                          settlement.waived.fen(),
                          settlement.paid.fen(),
                          settlement.refunded.fen(),
                          settlement.carried.fen()};
    for (const FeeLine &line : settlement.lines)
        result.lines.append({line.kind, line.item, line.units, line.amount.fen(), line.waived.fen(),
                             line.cut.fen(), line.credit.fen()});
    return result;
}

[[nodiscard]] QList<SlowSettlement> settleQuickly(const RandomSchool &school)
{
    QList<SlowSettlement> settlements;
    const TermPlan plan(school.book);
    SettlementRun run(plan, school.rules);
    for (const StudentFacts &facts : studentFacts(school.book))
        settlements.append(plain(run.settle(facts, school.asOf)));
    return settlements;
}

// As text, so that a difference is seen field by field.
[[nodiscard]] std::string described(SlowSettlement settlement)
{
    std::sort(settlement.lines.begin(), settlement.lines.end());
    const AttendanceCount &counts = settlement.counts;
    QString text = QStringLiteral("%1: %2=%3+%4+%5+%6+%7 prepaid %8 ")
                       .arg(settlement.student)
                       .arg(counts.scheduled)
                       .arg(counts.attended)
                       .arg(counts.leave)
                       .arg(counts.absent)
                       .arg(counts.cancelled)
                       .arg(counts.unrecorded)
                       .arg(settlement.prepaid);
    text += QStringLiteral("waived %1 consumed %2 waived %3 paid %4 refunded %5 carried %6")
                .arg(settlement.waivedPrepaid)
                .arg(settlement.consumed)
                .arg(settlement.waived)
                .arg(settlement.paid)
                .arg(settlement.refunded)
                .arg(settlement.carried);
    for (const SlowLine &line : settlement.lines)
        text += QStringLiteral("\n  %1 item %2: %3 units, %4, waived %5, cut %6, credit %7")
                    .arg(line.kind == LineKind::Prepaid ? QStringLiteral("prepaid")
                                                        : QStringLiteral("consumed"))
                    .arg(line.item)
                    .arg(line.units)
                    .arg(line.amount)
                    .arg(line.waived)
                    .arg(line.cut)
                    .arg(line.credit);
    return text.toStdString();
}

[[nodiscard]] std::string described(const QList<SlowSettlement> &settlements)
{
    std::string text;
    for (const SlowSettlement &settlement : settlements)
        text += described(settlement) + '\n';
    return text;
}

} // namespace

TEST_CASE("R-FEE-2 to R-FEE-7 a settlement is what the rules give day by day")
{
    for (unsigned seed = 0; seed < kSchools; ++seed) {
        const RandomSchool school = randomSchool(seed);
        CAPTURE(seed);
        REQUIRE(described(settleQuickly(school)) ==
                described(settleSlowly(school.book, school.rules, school.asOf)));
    }
}

TEST_CASE("R-FEE-5a, R-FEE-5b the generated schools reach every cap and every settle rule")
{
    QMap<SettleRule, int> credits;
    int cuts = 0;
    int specials = 0;
    int carried = 0;
    for (unsigned seed = 0; seed < kSchools; ++seed) {
        const RandomSchool school = randomSchool(seed);
        const TermPlan plan(school.book);
        SettlementRun run(plan, school.rules);
        for (const StudentFacts &facts : studentFacts(school.book)) {
            const Settlement settlement = run.settle(facts, school.asOf);
            carried += settlement.carried.isZero() ? 0 : 1;
            for (const FeeLine &line : settlement.lines) {
                credits[school.rules.items[line.item].settle] += line.credit.isZero() ? 0 : 1;
                cuts += line.cut.isZero() ? 0 : 1;
                specials += line.specialUnits > 0 ? 1 : 0;
            }
        }
    }
    for (const SettleRule rule : {SettleRule::DayRate, SettleRule::Denominator, SettleRule::Steps,
                                  SettleRule::Bucket, SettleRule::Exit}) {
        CAPTURE(static_cast<int>(rule));
        CHECK(credits[rule] > 5);
    }
    CHECK(cuts > 100);
    CHECK(specials > 40);
    CHECK(carried > 20);
}

namespace
{

// How often each shape of line occurs in the generated schools, by name.
using Shapes = QMap<QString, int>;

[[nodiscard]] QString basisName(FeeBasis basis)
{
    return QStringLiteral("basis %1").arg(static_cast<int>(basis));
}

[[nodiscard]] QString settleName(SettleRule rule)
{
    return QStringLiteral("settle %1").arg(static_cast<int>(rule));
}

void countWaiver(const FeeLine &line, const FeeItem &item, const StudentFacts &facts,
                 Shapes &shapes)
{
    if (line.units == 0 || facts.waivers.isEmpty())
        return;
    if (!item.waivable)
        ++shapes[QStringLiteral("waiver that the item does not take")];
    else if (line.waived.isZero())
        ++shapes[QStringLiteral("waiver of nothing")];
    else if (line.waived == line.amount)
        ++shapes[QStringLiteral("waiver of all")];
    else if (line.waivedPercent.value > 0)
        ++shapes[QStringLiteral("waiver of one percentage")];
    else
        ++shapes[QStringLiteral("waiver by date")];
}

void countShapes(const FeeLine &line, const RandomSchool &school, const StudentFacts &facts,
                 Shapes &shapes)
{
    const FeeItem &item = school.rules.items[line.item];
    if (line.units == 0)
        return;
    ++shapes[basisName(item.basis)];
    ++shapes[settleName(item.settle)];
    ++shapes[basisName(item.basis) + u' ' + settleName(item.settle)];
    ++shapes[item.billing == Billing::Arrears ? QStringLiteral("arrears")
                                              : QStringLiteral("prepaid")];
    ++shapes[item.kind == FeeKind::Agency ? QStringLiteral("agency") : QStringLiteral("service")];
    ++shapes[item.periods == PeriodKind::Noon ? QStringLiteral("noon")
                                              : QStringLiteral("after school")];
    if (line.month >= 0 && school.rules.months[line.month].price)
        ++shapes[QStringLiteral("month with a price of its own")];
    if (line.price != item.price && line.month < 0)
        ++shapes[QStringLiteral("price from a date, ") + basisName(item.basis)];
    if (item.credit.minRun > 1 && !line.credit.isZero())
        ++shapes[QStringLiteral("credit of long runs alone")];
    countWaiver(line, item, facts, shapes);
}

[[nodiscard]] Shapes shapesOfSchools()
{
    Shapes shapes;
    for (unsigned seed = 0; seed < kSchools; ++seed) {
        const RandomSchool school = randomSchool(seed);
        const TermPlan plan(school.book);
        SettlementRun run(plan, school.rules);
        for (const StudentFacts &facts : studentFacts(school.book)) {
            for (const FeeLine &line : run.settle(facts, school.asOf).lines)
                countShapes(line, school, facts, shapes);
        }
    }
    return shapes;
}

} // namespace

TEST_CASE(
    "R-FEE-1 to R-FEE-6 the generated schools reach every basis, settle rule and waiver shape")
{
    using enum FeeBasis;
    using enum SettleRule;
    const Shapes shapes = shapesOfSchools();
    QStringList expected = {QStringLiteral("arrears"),
                            QStringLiteral("prepaid"),
                            QStringLiteral("agency"),
                            QStringLiteral("service"),
                            QStringLiteral("noon"),
                            QStringLiteral("after school"),
                            QStringLiteral("month with a price of its own"),
                            QStringLiteral("credit of long runs alone"),
                            QStringLiteral("waiver that the item does not take"),
                            QStringLiteral("waiver of nothing"),
                            QStringLiteral("waiver of all"),
                            QStringLiteral("waiver of one percentage"),
                            QStringLiteral("waiver by date")};
    for (const FeeBasis basis : {FeeBasis::Term, Month, Day, Period, FeeBasis::Offering}) {
        for (const SettleRule rule : {None, Attended, DayRate, Denominator, Exit})
            expected.append(basisName(basis) + u' ' + settleName(rule));
        if (basis != Month)
            expected.append(QStringLiteral("price from a date, ") + basisName(basis));
    }
    for (const SettleRule rule : {Steps, Bucket})
        expected.append(basisName(Month) + u' ' + settleName(rule));
    for (const QString &shape : std::as_const(expected)) {
        CAPTURE(shape.toStdString());
        CHECK(shapes.value(shape) >= 10);
    }
}

TEST_CASE("R-FEE-7 a settlement does not depend on the order of rows (T26)")
{
    for (unsigned seed = 0; seed < kSchools; seed += 3) {
        RandomSchool school = randomSchool(seed);
        const std::string before = described(settleQuickly(school));
        shuffleRows(school.book, seed);
        CAPTURE(seed);
        REQUIRE(described(settleQuickly(school)) == before);
    }
}

TEST_CASE("R-ATT-3 scheduled is attended, leave, absent, cancelled and unrecorded together")
{
    int seen = 0;
    for (unsigned seed = 0; seed < kSchools; ++seed) {
        const RandomSchool school = randomSchool(seed);
        const TermPlan plan(school.book);
        SettlementRun run(plan, school.rules);
        for (const StudentFacts &facts : studentFacts(school.book)) {
            const AttendanceCount counts = run.settle(facts, school.asOf).counts;
            CAPTURE(seed, facts.student.number);
            REQUIRE(counts.scheduled == counts.attended + counts.leave + counts.absent +
                                            counts.cancelled + counts.unrecorded);
            seen += counts.scheduled;
        }
    }
    CHECK(seen > 5'000);
}

TEST_CASE("R-ATT-3 the listed days of a student are those that were counted")
{
    for (unsigned seed = 0; seed < kSchools; ++seed) {
        const RandomSchool school = randomSchool(seed);
        const TermPlan plan(school.book);
        SettlementRun run(plan, school.rules);
        for (const StudentFacts &facts : studentFacts(school.book)) {
            AttendanceCount listed;
            for (const PresenceDay &day : presenceDays(plan, facts, school.rules.noticeDays))
                count(listed, day.presence);
            CAPTURE(seed, facts.student.number);
            REQUIRE(listed == run.settle(facts).counts);
        }
    }
}

TEST_CASE("R-FEE-7 an interim settlement on the term's last day is the final one")
{
    for (unsigned seed = 0; seed < kSchools; seed += 2) {
        RandomSchool school = randomSchool(seed);
        school.asOf = school.book.term.dates.last();
        const std::string interim = described(settleQuickly(school));
        school.asOf.reset();
        CAPTURE(seed);
        REQUIRE(described(settleQuickly(school)) == interim);
    }
}

TEST_CASE("R-FEE-6 no line is waived beyond its amount, and a full waiver waives all of it")
{
    for (unsigned seed = 0; seed < kSchools; ++seed) {
        RandomSchool school = randomSchool(seed);
        for (const SlowSettlement &settlement : settleQuickly(school)) {
            for (const SlowLine &line : settlement.lines)
                REQUIRE((line.waived >= 0 && line.waived <= line.amount));
        }
        for (Waiver &waiver : school.book.rows<Waiver>()) {
            waiver.start = school.book.term.dates.first();
            waiver.end = school.book.term.dates.last();
            waiver.percent.value = 10'000;
        }
        QSet<QString> waived;
        for (const Waiver &waiver : school.book.rows<Waiver>())
            waived.insert(waiver.student);
        CAPTURE(seed);
        for (const SlowSettlement &settlement : settleQuickly(school)) {
            for (const SlowLine &line : settlement.lines) {
                const bool free =
                    waived.contains(settlement.student) && school.rules.items[line.item].waivable;
                REQUIRE(line.waived == (free ? line.amount : 0));
            }
        }
    }
}
