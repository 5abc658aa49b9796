// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/redlines/red_line_checks.h"

#include <QCoreApplication>

namespace kehou::redlines
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RedLines)
};

// The first and the last day on which the timetable has the offering.
[[nodiscard]] std::optional<DateRange> sessionDates(const TermPlan &plan, const SlotSet &slots)
{
    std::optional<QDate> first;
    QDate last;
    for (const QDate day : plan.calendar().serviceDays()) {
        if (slots.periodsOf(plan.calendar().followedWeekday(day)) == 0)
            continue;
        first = first.value_or(day);
        last = day;
    }
    return first ? std::optional(DateRange(*first, last)) : std::nullopt;
}

} // namespace

Breach thirdParties(const RedLineFacts &facts)
{
    Breach breach{Text::tr("Courses of third parties that may not be held so."), {}, {}};
    for (const Offering &offering : facts.book.rows<Offering>()) {
        if (!offering.isHeld() || offering.organisation.isEmpty())
            continue;
        const QStringList faults =
            thirdPartyFaults(facts.book, facts.rules.thirdParty,
                             {offering, facts.admitted.contains(offering.code),
                              sessionDates(facts.plan, offering.slots)});
        if (faults.isEmpty())
            continue;
        breach.rows.append(
            QStringLiteral("%1 %2 %3：%4")
                .arg(offering.code, offering.name, offering.organisation, faults.join(u'、')));
        breach.subjects.append(offering.code);
    }
    return breach;
}

Breach newLessons(const RedLineFacts &facts)
{
    Breach breach{Text::tr("New lessons or collective tutoring in the base service."), {}, {}};
    QSet<QString> planned;
    for (const LessonPlanLine &line : facts.book.rows<LessonPlanLine>())
        planned.insert(line.offering);
    for (const Offering &offering : facts.book.rows<Offering>()) {
        if (offering.state != OfferingState::Closed &&
            facts.rules.baseLayers.contains(offering.layer) &&
            offering.category == QStringLiteral("学科") && planned.contains(offering.code))
            breach.rows.append(offering.code + u' ' + offering.name);
    }
    return breach;
}

} // namespace kehou::redlines
