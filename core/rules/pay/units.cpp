// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pay/units.h"

#include "core/rules/pay/pay_lines.h"

namespace kehou
{

namespace
{

// R-PAY-1: 1, at noon the scheme's part of it; halved or lost by the record.
[[nodiscard]] SessionTerms termsOf(const PayFacts &facts, const PayPart &part,
                                   const PaidSession &session)
{
    constexpr int kMilliOfHalfHundredth = 5;
    SessionTerms terms;
    terms.toProvider = session.byProvider;
    terms.zero = facts.conduct.zeroOn(session.taughtBy, session.date);
    if (terms.zero || terms.toProvider)
        return terms;
    terms.noon = session.noon;
    terms.record = session.recorded();
    const int factor = session.noon ? part.noonFactor.value : 100;
    terms.unitsMilli = factor * kMilliOfHalfHundredth * recordHalves(session.recorded());
    return terms;
}

[[nodiscard]] PayLine unitsLine(PayLineKind kind, std::int64_t milli)
{
    PayLine line;
    line.kind = kind;
    line.unitsMilli = milli;
    return line;
}

// Each lateness takes a unit, unless the date or the month counts 0 anyway.
void addLateness(const PayFacts &facts, PersonPay &person)
{
    PayLine line = unitsLine(PayLineKind::Lateness, 0);
    for (const QDate date : facts.conduct.latenesses(person.staff)) {
        if (facts.conduct.zeroOn(person.staff, date))
            continue;
        ++line.count;
        line.unitsMilli -= 1'000;
        line.dates.append(date);
    }
    if (line.count > 0)
        person.lines.append(line);
}

void countUnits(const PayFacts &facts, PersonPay &person)
{
    addLateness(facts, person);
    std::int64_t units = 0;
    for (const PayLine &line : std::as_const(person.lines))
        units += line.unitsMilli;
    if (units < 0)
        person.lines.append(unitsLine(PayLineKind::LeastUnits, -units));
    person.unitsMilli = std::max(units, std::int64_t{0});
}

// R-PAY-2: who has units, no forfeit and a score that reaches the least one.
[[nodiscard]] std::int64_t terminalWeight(const PayFacts &facts, const PayPart &part,
                                          const PersonPay &person)
{
    const bool reached = person.scoreCenti > 0 && person.scoreCenti >= part.leastScore.value;
    const bool counts = person.unitsMilli > 0 && !facts.conduct.forfeits(person.staff);
    return reached && counts ? person.scoreCenti : 0;
}

} // namespace

void payByUnits(const PayFacts &facts, const PayPart &part, Money divided, PaySheet &sheet)
{
    sheet.process = divided.timesFraction(part.processPercent, 100);
    sheet.terminal = divided - sheet.process;
    for (PersonPay &person : sheet.staff) {
        for (const PaidSession &session : facts.taughtBy(person.staff))
            addSession(person, termsOf(facts, part, session), session.date);
        countUnits(facts, person);
        person.scoreCenti =
            facts.assessments.value(person.staff).survey.value_or(Hundredths{}).value;
        if (facts.conduct.forfeits(person.staff))
            person.lines.append(unitsLine(PayLineKind::Forfeit, 0));
    }
    QList<std::int64_t> units;
    QList<std::int64_t> scores;
    for (const PersonPay &person : std::as_const(sheet.staff)) {
        units.append(person.unitsMilli);
        scores.append(terminalWeight(facts, part, person));
    }
    divide(sheet, sheet.process, units, PayLineKind::Process);
    divide(sheet, sheet.terminal, scores, PayLineKind::Terminal);
}

} // namespace kehou
