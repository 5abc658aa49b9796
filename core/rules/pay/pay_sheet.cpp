// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pay/pay_sheet.h"

#include "core/rules/pay/evaluation.h"
#include "core/rules/pay/organisations.h"
#include "core/rules/pay/posts.h"
#include "core/rules/pay/rates.h"
#include "core/rules/pay/units.h"

namespace kehou
{

namespace
{

[[nodiscard]] QHash<QString, Assessment> byStaff(const QList<Assessment> &rows)
{
    QHash<QString, Assessment> assessments;
    for (const Assessment &row : rows)
        assessments.insert(row.staff, row);
    return assessments;
}

// The sanctions that the scheme knows.
[[nodiscard]] QList<Sanction> acting(QList<Sanction> sanctions, const PayPart &part)
{
    sanctions.removeIf(
        [&](const Sanction &sanction) { return !part.sanctions.contains(sanction.kind); });
    return sanctions;
}

// Everybody who is staff, by number.
[[nodiscard]] PaySheet emptySheet(const PayFacts &facts, const PayPart &part, Money fund)
{
    PaySheet sheet;
    sheet.method = part.method;
    sheet.fund = fund;
    for (const QString &number : facts.staff.numbers()) {
        PersonPay person;
        person.staff = number;
        person.sessions = static_cast<int>(facts.taughtBy(number).size());
        sheet.staff.append(person);
    }
    return sheet;
}

// What the posts leave of the fund for the methods that divide all of it.
[[nodiscard]] Money leftByPosts(const PaySheet &sheet)
{
    Money left = sheet.fund;
    for (const PersonPay &person : sheet.staff)
        left -= person.post;
    return std::max(left, Money());
}

// Process + terminal + rate + post + award − deduct, at least 0.
void addUp(PersonPay &person)
{
    const Money sum =
        person.process + person.terminal + person.rate + person.post + person.award - person.deduct;
    person.total = std::max(sum, Money());
    if (person.total == sum)
        return;
    PayLine line;
    line.kind = PayLineKind::LeastPay;
    line.amount = -sum;
    person.lines.append(line);
}

void payByMethod(const PayFacts &facts, const PayPart &part, PaySheet &sheet)
{
    switch (part.method) {
    case PayMethod::Units:
        return payByUnits(facts, part, leftByPosts(sheet), sheet);
    case PayMethod::Rates:
        return payByRates(facts, part, sheet);
    case PayMethod::Evaluation:
        return payByEvaluation(facts, part, leftByPosts(sheet), sheet);
    }
}

} // namespace

Money PaySheet::total() const
{
    Money sum;
    for (const PersonPay &person : staff)
        sum += person.total;
    return sum;
}

const PersonPay *PaySheet::find(const QString &number) const
{
    const auto found = std::find_if(staff.begin(), staff.end(), [&](const PersonPay &person) {
        return person.staff == number;
    });
    return found == staff.end() ? nullptr : &*found;
}

PayFacts::PayFacts(const TermBook &theBook, const TermPlan &thePlan, const PayPart &part,
                   const PupilCounts &pupils)
    : book(theBook), plan(thePlan), staff(theBook.rows<StaffMember>()),
      sessions(paidSessions(theBook, thePlan, staff)),
      conduct(acting(theBook.rows<Sanction>(), part), sessions),
      assessments(byStaff(theBook.rows<Assessment>()))
{
    for (PaidSession &session : sessions) {
        session.pupils = pupils.value({session.date, session.period, session.group});
        if (part.method != PayMethod::Rates || !part.teacherShares || !session.paysPerson())
            session.seconds.clear();
        m_taught[session.taughtBy].append(session);
        for (const QString &second : std::as_const(session.seconds))
            m_taught[second].append(session);
    }
}

PaySheet computePay(const PayFacts &facts, const PayPart &part, Money fund)
{
    PaySheet sheet = emptySheet(facts, part, fund);
    payPosts(facts, part.posts, sheet);
    payByMethod(facts, part, sheet);
    for (PersonPay &person : sheet.staff)
        addUp(person);
    if (part.method == PayMethod::Rates && part.overFund == OverFund::Scale)
        scaleToFund(sheet);
    for (PersonPay &person : sheet.staff)
        std::stable_sort(person.lines.begin(), person.lines.end(),
                         [](const PayLine &a, const PayLine &b) { return a.kind < b.kind; });
    sheet.organisations = payOrganisations(facts);
    return sheet;
}

} // namespace kehou
