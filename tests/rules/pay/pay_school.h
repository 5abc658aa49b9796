// SPDX-License-Identifier: GPL-3.0-or-later
// A term with two classes, three teachers and a few sessions, for tables of pay.
#pragma once

#include "core/rules/pay/evidence.h"
#include "core/rules/pay/pay_sheet.h"
#include "tests/support/builders.h"

namespace kehou::test
{

inline const QString kT1 = QStringLiteral("T1");
inline const QString kT2 = QStringLiteral("T2");
inline const QString kT3 = QStringLiteral("T3");

[[nodiscard]] inline StaffMember aPaidTeacher(const QString &number, const QString &tier)
{
    StaffMember member = aTeacher(number);
    member.tier = tier;
    return member;
}

// A session that was held and has a complete record.
[[nodiscard]] inline Session aTaughtSession(QStringView on, int period, const QString &teacher,
                                            const GroupKey &group = classGroup())
{
    Session session = aSession(on, period, group);
    session.teacher = teacher;
    session.record = RecordState::Complete;
    return session;
}

[[nodiscard]] inline Sanction aSanction(SanctionKind kind, QStringView on, QStringView end = {},
                                        std::optional<Money> amount = {})
{
    Sanction sanction;
    sanction.staff = kT1;
    sanction.kind = kind;
    sanction.date = date(on);
    if (!end.isEmpty())
        sanction.end = date(end);
    sanction.amount = amount;
    return sanction;
}

[[nodiscard]] inline Assessment aSurvey(const QString &staff, int centi)
{
    Assessment assessment;
    assessment.staff = staff;
    assessment.survey = Hundredths{centi};
    return assessment;
}

// September and October 2026. T1 (tier A) teaches both periods of Tuesday the 1st of September, one
// of the 2nd and one of the 12th of October; T2 (tier B) both of the 3rd. T3 (tier C) is there.
[[nodiscard]] inline TermBook aPayBook()
{
    TermBook book = aBook(aTerm(u"2026-09-01", u"2026-10-31"));
    book.rows<SchoolClass>().append(aClass(kOtherClass, 3));
    book.rows<StaffMember>() = {aPaidTeacher(kT1, QStringLiteral("A")),
                                aPaidTeacher(kT2, QStringLiteral("B")),
                                aPaidTeacher(kT3, QStringLiteral("C"))};
    book.rows<Session>() = {
        aTaughtSession(u"2026-09-01", 1, kT1), aTaughtSession(u"2026-09-01", 2, kT1),
        aTaughtSession(u"2026-09-02", 1, kT1), aTaughtSession(u"2026-10-12", 1, kT1),
        aTaughtSession(u"2026-09-03", 1, kT2), aTaughtSession(u"2026-09-03", 2, kT2)};
    return book;
}

// The shipped tiers with a late factor of a half.
[[nodiscard]] inline PayPart aRatesPart()
{
    PayPart part;
    part.method = PayMethod::Rates;
    part.tiers = {{QStringLiteral("A"), Money::fen(6000)},
                  {QStringLiteral("B"), Money::fen(4500)},
                  {QStringLiteral("C"), Money::fen(3000)}};
    part.specialRate = Money::fen(2500);
    part.capPerSession = Money::fen(8000);
    part.lateFactor = Hundredths{50};
    return part;
}

[[nodiscard]] inline PayPart aPart(PayMethod method)
{
    PayPart part;
    part.method = method;
    return part;
}

[[nodiscard]] inline PaySheet payOf(const TermBook &book, const PayPart &part,
                                    std::int64_t fundFen = 100'000)
{
    const TermPlan plan(book);
    return computePay(PayFacts(book, plan, part, expectedPupils(plan, studentFacts(book), 7)), part,
                      Money::fen(fundFen));
}

[[nodiscard]] inline QList<PayGap> gapsOf(const TermBook &book, const PayPart &part,
                                          bool patrolDaily = false)
{
    const TermPlan plan(book);
    const auto students = studentFacts(book);
    return payGaps(PayFacts(book, plan, part), part,
                   {students, 7, patrolDaily, book.term.dates.last()});
}

} // namespace kehou::test
