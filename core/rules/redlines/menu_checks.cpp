// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_forms.h"
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

[[nodiscard]] QString dayKey(const std::optional<QDate> &day)
{
    return day ? isoText(*day) : QString();
}

// What the faults of an organisation's course follow from: another paper makes another breach.
[[nodiscard]] QStringList papersKey(const RedLineFacts &facts, const Offering &offering)
{
    QStringList key{offering.code, offering.organisation, offering.teacher,
                    offering.subject ? QStringLiteral("subject") : QString(),
                    facts.admitted.contains(offering.code) ? QStringLiteral("admitted")
                                                           : QString()};
    for (const Organisation &row : facts.book.rows<Organisation>()) {
        if (row.name == offering.organisation)
            key += {keyOf(static_cast<int>(row.source)),
                    dayKey(row.interviewed),
                    dayKey(row.qualifiedUntil),
                    dayKey(row.insuredUntil),
                    dayKey(row.contractFrom),
                    dayKey(row.contractTo)};
    }
    return key;
}

} // namespace

Breach thirdParties(const RedLineFacts &facts)
{
    Breach breach{Text::tr("Courses of third parties that may not be held so."), {}};
    for (const Offering &offering : facts.book.rows<Offering>()) {
        if (!offering.isHeld() || offering.organisation.isEmpty())
            continue;
        const QStringList faults =
            thirdPartyFaults(facts.book, facts.rules.thirdParty,
                             {offering, facts.admitted.contains(offering.code),
                              sessionDates(facts.plan, offering.slots)});
        if (faults.isEmpty())
            continue;
        breach.add(
            QStringLiteral("%1 %2 %3：%4")
                .arg(offering.code, offering.name, offering.organisation, faults.join(u'、')),
            papersKey(facts, offering), offering.code);
    }
    return breach;
}

Breach newLessons(const RedLineFacts &facts)
{
    Breach breach{Text::tr("New lessons or collective tutoring in the base service."), {}};
    QSet<QString> planned;
    for (const LessonPlanLine &line : facts.book.rows<LessonPlanLine>())
        planned.insert(line.offering);
    for (const Offering &offering : facts.book.rows<Offering>()) {
        if (offering.state != OfferingState::Closed &&
            facts.rules.baseLayers.contains(offering.layer) &&
            offering.category == QStringLiteral("学科") && planned.contains(offering.code))
            breach.add(offering.code + u' ' + offering.name, {offering.code});
    }
    return breach;
}

} // namespace kehou::redlines
