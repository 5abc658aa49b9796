// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pay/rates.h"

#include "core/rules/pay/pay_lines.h"

namespace kehou
{

namespace
{

[[nodiscard]] qsizetype tierIndex(const QList<PayTier> &tiers, const QString &name)
{
    for (qsizetype at = 0; at < tiers.size(); ++at) {
        if (tiers[at].name == name)
            return at;
    }
    return -1;
}

// The tier that holds on the date: one lower for each 降档 row, the last stays last.
[[nodiscard]] Money tierRate(const PayFacts &facts, const PayPart &part, const PaidSession &session,
                             SessionTerms &terms)
{
    const StaffMember *member = facts.staff.on(session.taughtBy, session.date);
    const qsizetype own = member ? tierIndex(part.tiers, member->tier) : -1;
    if (own < 0)
        return {};
    terms.lowered = facts.conduct.downgradesOn(session.taughtBy, session.date);
    const PayTier &tier = part.tiers[std::min(own + terms.lowered, part.tiers.size() - 1)];
    terms.tier = tier.name;
    return tier.rateOn(session.date);
}

// What the session is worth before its record: the tier's rate or the class size's, the special
// rate, the cap.
void fillRate(const PayFacts &facts, const PayPart &part, const PaidSession &session,
              SessionTerms &terms)
{
    if (part.classSize)
        terms.pupils = session.pupils;
    const Money own = part.classSize ? part.classSize->rateFor(session.pupils)
                                     : tierRate(facts, part, session, terms);
    if (!part.classSize && terms.tier.isEmpty())
        return;
    terms.special = session.special;
    terms.rate = own + (session.special ? part.specialRate : Money());
    terms.capped = part.capPerSession && terms.rate > *part.capPerSession;
    if (terms.capped)
        terms.rate = *part.capPerSession;
}

// R-PAY-9: of a session with further teachers, the part that is this person's. They share theirs
// alike, so the parts are counted in as many as there are of them.
void fillPart(const PayPart &part, const PaidSession &session, bool head, SessionTerms &terms)
{
    const auto seconds = static_cast<int>(session.seconds.size());
    if (seconds == 0)
        return;
    terms.part = head ? part.teacherShares->head * seconds : part.teacherShares->second;
    terms.partOf = (part.teacherShares->head + part.teacherShares->second) * seconds;
}

// R-PAY-3: × 1, 0.5 or 0 by the record, × the late factor, rounded once. Where minutes count, also
// × the session's minutes ÷ those of a paid session; where teachers share it, × the person's part
// (R-PAY-9).
[[nodiscard]] SessionTerms termsOf(const PayFacts &facts, const PayPart &part,
                                   const PaidSession &session, const QString &who)
{
    SessionTerms terms;
    terms.toProvider = session.byProvider;
    terms.zero = facts.conduct.zeroOn(who, session.date);
    terms.suspended = facts.conduct.suspendedOn(who, session.date);
    if (terms.toProvider || terms.zero || terms.suspended)
        return terms;
    const bool head = who == session.taughtBy;
    fillRate(facts, part, session, terms);
    fillPart(part, session, head, terms);
    terms.record = session.recorded();
    terms.late = head && session.taughtLate();
    terms.minutes = part.countMinutes ? session.minutes : 0;
    std::int64_t times =
        recordHalves(session.recorded()) * (terms.late ? part.lateFactor.value : 100);
    std::int64_t by = 200;
    if (terms.minutes > 0) {
        times *= terms.minutes;
        by *= part.minutesPerSession;
    }
    if (terms.partOf > 0) {
        times *= terms.part;
        by *= terms.partOf;
    }
    terms.pay = terms.rate.timesFraction(times, by);
    return terms;
}

void addSanctions(const PayFacts &facts, PersonPay &person)
{
    for (const Sanction &sanction : facts.conduct.of(person.staff)) {
        const bool award = sanction.kind == SanctionKind::Award;
        if (!award && sanction.kind != SanctionKind::Deduction)
            continue;
        const Money amount = sanction.amount.value_or(Money());
        (award ? person.award : person.deduct) += amount;
        PayLine line;
        line.kind = award ? PayLineKind::Award : PayLineKind::Deduction;
        line.amount = award ? amount : -amount;
        line.text = sanction.reason;
        line.dates = {sanction.date};
        person.lines.append(line);
    }
}

} // namespace

void payByRates(const PayFacts &facts, const PayPart &part, PaySheet &sheet)
{
    for (PersonPay &person : sheet.staff) {
        for (const PaidSession &session : facts.taughtBy(person.staff))
            addSession(person, termsOf(facts, part, session, person.staff), session.date);
        for (const PayLine &line : std::as_const(person.lines)) {
            if (line.kind == PayLineKind::Sessions)
                person.rate += line.amount;
        }
        addSanctions(facts, person);
    }
}

void scaleToFund(PaySheet &sheet)
{
    if (sheet.over().isZero())
        return;
    QList<std::int64_t> raw;
    for (const PersonPay &person : std::as_const(sheet.staff))
        raw.append(person.total.fen());
    const Share whole{sheet.fund, 0, sheet.total().fen()};
    const QList<Money> parts = split(sheet.fund, raw);
    for (qsizetype at = 0; at < parts.size(); ++at) {
        PersonPay &person = sheet.staff[at];
        if (person.total.isZero())
            continue;
        PayLine line;
        line.kind = PayLineKind::Scaled;
        line.amount = parts[at] - person.total;
        line.share = {whole.whole, raw[at], whole.sum};
        person.lines.append(line);
        person.total = parts[at];
    }
}

} // namespace kehou
