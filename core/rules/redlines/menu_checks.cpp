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

[[nodiscard]] const Organisation *organisationOf(const TermBook &book, const QString &name)
{
    const QList<Organisation> &rows = book.rows<Organisation>();
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const Organisation &row) { return row.name == name; });
    return found == rows.end() ? nullptr : &*found;
}

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

[[nodiscard]] QString untilText(const QString &paper, const std::optional<QDate> &until)
{
    return until ? Text::tr("%1 only until %2").arg(paper, isoText(*until))
                 : Text::tr("no %1").arg(paper);
}

// R-MNU-5: what the organisation lacks for these dates.
[[nodiscard]] QStringList lacksOf(const Organisation &organisation, const DateRange &dates,
                                  const ThirdPartyTerms &terms)
{
    QStringList lacks;
    if (!terms.pools.contains(organisation.source))
        lacks.append(Text::tr("not in the pool"));
    if (terms.interviewNeeded &&
        (!organisation.interviewed || dates.first() < *organisation.interviewed))
        lacks.append(Text::tr("not interviewed before the first session"));
    const auto lapses = [&](const std::optional<QDate> &until) {
        return !until || *until < dates.last();
    };
    if (lapses(organisation.qualifiedUntil))
        lacks.append(untilText(Text::tr("qualification"), organisation.qualifiedUntil));
    if (terms.insuranceNeeded && lapses(organisation.insuredUntil))
        lacks.append(untilText(Text::tr("accident insurance"), organisation.insuredUntil));
    if (terms.contractNeeded && lapses(organisation.contractTo))
        lacks.append(untilText(Text::tr("contract"), organisation.contractTo));
    else if (terms.contractNeeded && organisation.contractFrom &&
             dates.first() < *organisation.contractFrom)
        lacks.append(Text::tr("contract only from %1").arg(isoText(*organisation.contractFrom)));
    return lacks;
}

[[nodiscard]] QStringList faultsOf(const RedLineFacts &facts, const Offering &offering)
{
    QStringList faults;
    if (!facts.rules.thirdParty.allowed)
        faults.append(Text::tr("the scheme allows no organisation"));
    if (offering.subject)
        faults.append(Text::tr("an organisation teaches a subject course"));
    const Organisation *organisation = organisationOf(facts.book, offering.organisation);
    const auto dates = sessionDates(facts.plan, offering.slots);
    if (!organisation)
        faults.append(Text::tr("the organisation is not entered"));
    else if (dates)
        faults += lacksOf(*organisation, *dates, facts.rules.thirdParty);
    return faults;
}

} // namespace

Breach thirdParties(const RedLineFacts &facts)
{
    Breach breach{Text::tr("Courses of third parties that may not be held so."), {}, {}};
    for (const Offering &offering : facts.book.rows<Offering>()) {
        if (!offering.isHeld() || offering.organisation.isEmpty())
            continue;
        const QStringList faults = faultsOf(facts, offering);
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
