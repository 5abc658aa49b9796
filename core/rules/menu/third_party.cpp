// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/menu/third_party.h"

#include "core/base/text_forms.h"

#include <QCoreApplication>

#include <algorithm>

namespace kehou
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

[[nodiscard]] QString untilText(const QString &paper, const std::optional<QDate> &until)
{
    return until ? Text::tr("%1 only until %2").arg(paper, isoText(*until))
                 : Text::tr("no %1").arg(paper);
}

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

// Somebody who teaches the course is on the organisation's list of staff.
[[nodiscard]] bool namesStaff(const TermBook &book, const Offering &offering)
{
    const QList<StaffMember> &staff = book.rows<StaffMember>();
    return std::any_of(staff.begin(), staff.end(), [&](const StaffMember &member) {
        return member.organisation == offering.organisation &&
               (member.number == offering.teacher ||
                offering.otherTeachers.contains(member.number));
    });
}

} // namespace

QStringList thirdPartyFaults(const TermBook &book, const ThirdPartyTerms &terms,
                             const ThirdPartyCourse &course)
{
    const Offering &offering = course.offering;
    if (offering.organisation.isEmpty())
        return {};
    QStringList faults;
    if (!terms.allowed)
        faults.append(Text::tr("the scheme allows no organisation"));
    if (offering.subject)
        faults.append(Text::tr("an organisation teaches a subject course"));
    if (terms.admittedListOnly && !course.admitted)
        faults.append(Text::tr("not on the list of admitted courses"));
    const Organisation *organisation = organisationOf(book, offering.organisation);
    if (!organisation)
        return faults << Text::tr("the organisation is not entered");
    if (!namesStaff(book, offering))
        faults.append(Text::tr("none of its staff is named"));
    if (course.dates)
        faults += lacksOf(*organisation, *course.dates, terms);
    return faults;
}

} // namespace kehou
