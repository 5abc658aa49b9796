// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/attendance/register.h"

#include "core/base/natural_order.h"
#include "core/rules/enrollment/class_lists.h"

namespace kehou
{

namespace
{

// A session held in the place of a cancelled one is what the cell shows; both are counted.
void fill(RegisterRow &row, RegisterColumn &column, qsizetype index, const RegisterCell &cell)
{
    RegisterCell &shown = row.cells[index];
    const bool taken =
        shown.place == RegisterCell::Place::Here && shown.presence != Presence::Cancelled;
    if (!taken)
        shown = cell;
    if (cell.place != RegisterCell::Place::Here)
        return;
    count(row.counts, cell.presence);
    count(column.counts, cell.presence);
}

// In the order of lists: class, seat, number. What orders a row is made once for it.
void sortRows(QList<RegisterRow> &rows)
{
    std::vector<std::pair<StudentRank, RegisterRow>> ranked;
    ranked.reserve(static_cast<std::size_t>(rows.size()));
    for (RegisterRow &row : rows) {
        StudentRank rank(row.student, row.className);
        ranked.emplace_back(std::move(rank), std::move(row));
    }
    std::sort(ranked.begin(), ranked.end(),
              [](const auto &a, const auto &b) { return a.first < b.first; });
    for (qsizetype at = 0; at < rows.size(); ++at)
        rows[at] = std::move(ranked[static_cast<std::size_t>(at)].second);
}

} // namespace

void RegisterBook::add(const Student &student, const std::vector<PeriodPresence> &periods)
{
    for (const PeriodPresence &period : periods) {
        if (!m_dates.contains(m_plan.calendar().dateAt(period.day)))
            continue;
        enter(period.classGroup, student, period);
        if (period.group != period.classGroup)
            enter(period.group, student, period);
    }
}

void RegisterBook::enter(int group, const Student &student, const PeriodPresence &period)
{
    if (group < 0)
        return;
    Pupils &pupils = m_groups[group];
    if (pupils.empty() || pupils.back().student.number != student.number)
        pupils.push_back({student, period.classGroup, {}});
    pupils.back().classGroup = period.classGroup;
    RegisterCell cell{RegisterCell::Place::Elsewhere, {}, {}};
    if (group == period.group)
        cell = {RegisterCell::Place::Here, period.presence, period.mark};
    pupils.back().entries.push_back({period.day, period.period, cell});
}

bool RegisterBook::expectsSomebody(const Pupils &pupils)
{
    return std::any_of(pupils.begin(), pupils.end(), [](const Pupil &pupil) {
        return std::any_of(pupil.entries.begin(), pupil.entries.end(), [](const Entry &entry) {
            return entry.cell.place == RegisterCell::Place::Here;
        });
    });
}

QList<GroupKey> RegisterBook::groups(GroupKind kind) const
{
    QList<GroupKey> keys;
    for (auto group = m_groups.cbegin(); group != m_groups.cend(); ++group) {
        const GroupKey &key = m_plan.keyOf(group.key());
        if (key.kind == kind && expectsSomebody(*group))
            keys.append(key);
    }
    std::sort(keys.begin(), keys.end(),
              [](const GroupKey &a, const GroupKey &b) { return naturallyBefore(a.name, b.name); });
    return keys;
}

RegisterBook::Places RegisterBook::placesOf(const Pupils &pupils)
{
    Places places;
    for (const Pupil &pupil : pupils) {
        for (const Entry &entry : pupil.entries) {
            if (entry.cell.place == RegisterCell::Place::Here)
                places.insert({{entry.day, entry.period}, 0});
        }
    }
    qsizetype next = 0;
    for (auto &[session, place] : places)
        place = next++;
    return places;
}

Register RegisterBook::of(const GroupKey &group) const
{
    Register result{group, {}, {}};
    const auto found = m_groups.constFind(m_plan.groupOf(group));
    if (found == m_groups.constEnd())
        return result;
    const Places places = placesOf(*found);
    for (const auto &[session, place] : places)
        result.columns.append({m_plan.calendar().dateAt(session.first), session.second, {}});
    for (const Pupil &pupil : *found) {
        const QString className =
            pupil.classGroup < 0 ? QString() : m_plan.keyOf(pupil.classGroup).name;
        RegisterRow row{pupil.student, className, QList<RegisterCell>(result.columns.size()), {}};
        for (const Entry &entry : pupil.entries) {
            const auto place = places.find({entry.day, entry.period});
            if (place != places.end())
                fill(row, result.columns[place->second], place->second, entry.cell);
        }
        result.rows.append(row);
    }
    sortRows(result.rows);
    return result;
}

} // namespace kehou
