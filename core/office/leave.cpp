// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/leave.h"

#include "core/base/text_forms.h"
#include "core/rules/attendance/term_presence.h"

#include <QCoreApplication>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Leave)
};

using Loaded = TermCache::Loaded;

[[nodiscard]] QString datesText(const DateRange &dates)
{
    return dates.days() == 1
               ? isoText(dates.first())
               : Text::tr("%1 to %2").arg(isoText(dates.first()), isoText(dates.last()));
}

// The child's expected periods in the entry's days and course that are not cancelled.
[[nodiscard]] std::vector<PeriodPresence>
meantPeriods(const Loaded &loaded, const StudentFacts &facts, const LeaveEntry &entry)
{
    const TermPlan &plan = *loaded.plan;
    PresenceReader reader(plan, loaded.term.scheme.enrollment.noticeDays);
    std::vector<PeriodPresence> periods = reader.read(facts);
    const GroupKey course{GroupKind::Offering, entry.course};
    std::erase_if(periods, [&](const PeriodPresence &at) {
        const bool inDays = entry.dates.contains(plan.calendar().dateAt(at.day));
        const bool inCourse =
            entry.course.isEmpty() || (at.group >= 0 && plan.keyOf(at.group) == course);
        return !inDays || !inCourse || at.session == SessionState::Cancelled;
    });
    return periods;
}

[[nodiscard]] RollPlace placeOf(const TermPlan &plan, const PeriodPresence &at)
{
    RollPlace place{plan.calendar().dateAt(at.day), at.period, {}};
    if (at.group >= 0)
        place.group = plan.keyOf(at.group);
    return place;
}

[[nodiscard]] QString noteAt(const QList<Mark> &marks, const RollPlace &place)
{
    for (const Mark &mark : marks) {
        if (mark.date == place.date && mark.period == place.period)
            return mark.note;
    }
    return {};
}

// The child and its expected periods; refused where there are none.
struct Meant {
    const Loaded *loaded;
    StudentFacts facts;
    std::vector<PeriodPresence> periods;
};

[[nodiscard]] Result<Meant> meantBy(Office &office, Tables &tables, const LeaveEntry &entry,
                                    const QString &termName)
{
    const auto cached = office.cache().get(tables, termName);
    if (!cached)
        return cached.failure();
    const Loaded &loaded = *cached.value();
    const auto facts = loadStudentFacts(tables, loaded.term.id, entry.student);
    if (!facts)
        return refuse(Text::tr("Student %1 has no selection in this term.").arg(entry.student));
    Meant meant{&loaded, *facts, meantPeriods(loaded, *facts, entry)};
    if (meant.periods.empty())
        return refuse(Text::tr("%1 is not expected in any session on %2, so there is nothing to "
                               "take leave from (R-ATT-4).")
                          .arg(facts->student.name, datesText(entry.dates)));
    return meant;
}

} // namespace

Result<LeaveResult> enterLeave(Office &office, const LeaveEntry &entry, const QString &termName)
{
    if (!isLeave(entry.state))
        return refuse(Text::tr("Only 事假 or 病假 can be entered beforehand."));
    const QString text = Text::tr("Leave of %1, %2").arg(entry.student, datesText(entry.dates));
    return office.perform<LeaveResult>(text, [&](Tables &tables) -> Result<LeaveResult> {
        const auto meant = meantBy(office, tables, entry, termName);
        if (!meant)
            return meant.failure();
        LeaveResult result;
        for (const PeriodPresence &at : meant.value().periods) {
            const RollPlace place = placeOf(*meant.value().loaded->plan, at);
            if (at.session == SessionState::Confirmed || (at.mark && *at.mark != entry.state)) {
                result.kept.append(place);
                continue;
            }
            if (at.mark)
                continue;
            tables.insert<Mark>(meant.value().loaded->term.id,
                                {place.date, place.period, entry.student, entry.state, entry.note});
            ++result.marked;
        }
        return result;
    });
}

Result<int> takeBackLeave(Office &office, const LeaveEntry &entry, const QString &termName)
{
    const QString text =
        Text::tr("Take back the leave of %1, %2").arg(entry.student, datesText(entry.dates));
    return office.perform<int>(text, [&](Tables &tables) -> Result<int> {
        const auto meant = meantBy(office, tables, entry, termName);
        if (!meant)
            return meant.failure();
        QSet<std::pair<QDate, int>> open;
        for (const PeriodPresence &at : meant.value().periods) {
            const RollPlace place = placeOf(*meant.value().loaded->plan, at);
            if (at.session == SessionState::NotTaken)
                open.insert({place.date, place.period});
        }
        int removed = 0;
        const TermId term = meant.value().loaded->term.id;
        for (const Stored<Mark> &mark : tables.ofStudent<Mark>(term, entry.student)) {
            if (!isLeave(mark.row.state) || !open.contains({mark.row.date, mark.row.period}))
                continue;
            tables.remove<Mark>(mark.id);
            ++removed;
        }
        if (removed == 0)
            return refuse(Text::tr("%1 has no leave there that could be taken back; a confirmed "
                                   "roll is corrected in the register.")
                              .arg(meant.value().facts.student.name));
        return removed;
    });
}

Result<QList<KnownLeave>> knownLeaves(Office &office, QDate from, const QString &termName)
{
    return office.read<QList<KnownLeave>>([&](Tables &tables) -> Result<QList<KnownLeave>> {
        const auto cached = office.cache().get(tables, termName);
        if (!cached)
            return cached.failure();
        const Loaded &loaded = *cached.value();
        QHash<QString, QList<Mark>> marks;
        for (const Mark &mark : tables.rows<Mark>(loaded.term.id)) {
            if (mark.date >= from && isLeave(mark.state))
                marks[mark.student].append(mark);
        }
        QList<KnownLeave> leaves;
        PresenceReader reader(*loaded.plan, loaded.term.scheme.enrollment.noticeDays);
        for (const StudentFacts &kept : loaded.students) {
            if (!marks.contains(kept.student.number))
                continue;
            StudentFacts facts = kept;
            facts.marks = marks.value(kept.student.number);
            for (const PeriodPresence &at : reader.read(facts)) {
                const RollPlace place = placeOf(*loaded.plan, at);
                if (at.mark && isLeave(*at.mark) && at.session == SessionState::NotTaken)
                    leaves.append({place, facts.student.number, facts.student.name,
                                   facts.student.className, *at.mark, noteAt(facts.marks, place)});
            }
        }
        std::stable_sort(leaves.begin(), leaves.end(),
                         [](const KnownLeave &a, const KnownLeave &b) {
                             return ServicePeriod{a.place.date, a.place.period} <
                                    ServicePeriod{b.place.date, b.place.period};
                         });
        return leaves;
    });
}

Result<QList<PupilName>> pupilNames(Office &office, const QString &termName)
{
    return office.read<QList<PupilName>>([&](Tables &tables) -> Result<QList<PupilName>> {
        const auto cached = office.cache().get(tables, termName);
        if (!cached)
            return cached.failure();
        QList<PupilName> names;
        for (const StudentFacts &facts : cached.value()->students)
            names.append({facts.student.number, facts.student.name, facts.student.className});
        return names;
    });
}

Result<QList<OpenRoll>> openRolls(Office &office, QDate upTo, const QString &termName)
{
    return office.read<QList<OpenRoll>>([&](Tables &tables) -> Result<QList<OpenRoll>> {
        const auto cached = office.cache().get(tables, termName);
        if (!cached)
            return cached.failure();
        const Loaded &loaded = *cached.value();
        return openRolls(*loaded.plan, loaded.students, loaded.term.scheme.enrollment.noticeDays,
                         upTo);
    });
}

} // namespace kehou
