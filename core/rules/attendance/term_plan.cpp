// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/attendance/term_plan.h"

namespace kehou
{

TermPlan::TermPlan(const TermBook &book)
    : m_term(book.term), m_calendar(book.term, book.rows<CalendarDay>()),
      m_bands(m_calendar, book.rows<Band>()), m_offerings(book.rows<Offering>())
{
    for (const SchoolClass &schoolClass : book.rows<SchoolClass>()) {
        m_classes.insert(schoolClass.name, groupCount());
        m_grades.insert(schoolClass.name, schoolClass.grade);
        addGroup({GroupKind::SchoolClass, schoolClass.name});
    }
    for (const Offering &offering : m_offerings) {
        m_offeringGroups.insert(offering.code, groupCount());
        addGroup({GroupKind::Offering, offering.code});
    }
    m_codes.resize(codeIndex(groupCount(), 0, 0));
    cancelWholeDays();
    for (const Session &session : book.rows<Session>())
        put(session);
}

void TermPlan::addGroup(const GroupKey &key)
{
    m_keys.append(key);
}

void TermPlan::cancelWholeDays()
{
    const auto cancelled = static_cast<std::uint8_t>(SessionState::Cancelled);
    for (int day = 0; day < m_calendar.length(); ++day) {
        if (!m_calendar.isCancelledAt(day))
            continue;
        for (int group = 0; group < groupCount(); ++group)
            std::fill_n(m_codes.begin() + static_cast<std::ptrdiff_t>(codeIndex(group, day, 0)),
                        kMaxPeriod + 1, cancelled);
    }
}

int TermPlan::groupOf(const GroupKey &key) const
{
    return key.kind == GroupKind::SchoolClass ? m_classes.value(key.name, -1)
                                              : m_offeringGroups.value(key.name, -1);
}

int TermPlan::gradeOfClass(const QString &name) const
{
    return m_grades.value(name, 0);
}

const Offering *TermPlan::offeringOf(int group) const
{
    const auto index = group - static_cast<int>(m_classes.size());
    return index >= 0 ? &m_offerings[index] : nullptr;
}

void TermPlan::put(const Session &session)
{
    const int group = groupOf(session.group);
    if (group < 0 || !m_calendar.dates().contains(session.date))
        return;
    const int day = m_calendar.offset(session.date);
    const SessionState state =
        m_calendar.isCancelledAt(day) ? SessionState::Cancelled : session.state;
    if (!session.movedFromDate) {
        m_codes[codeIndex(group, day, session.period)] = static_cast<std::uint8_t>(state);
        return;
    }
    if (!m_calendar.dates().contains(*session.movedFromDate))
        return;
    const auto origin = codeIndex(group, m_calendar.offset(*session.movedFromDate),
                                  session.movedFromPeriod.value_or(session.period));
    m_codes[origin] = kMoved;
    m_moves.insert(origin, {day, session.period, state});
}

void TermPlan::take(const Session &session)
{
    const int group = groupOf(session.group);
    const QDate date = session.movedFromDate.value_or(session.date);
    if (group < 0 || !m_calendar.dates().contains(date))
        return;
    const int day = m_calendar.offset(date);
    const auto index = codeIndex(group, day, session.movedFromPeriod.value_or(session.period));
    const SessionState state =
        m_calendar.isCancelledAt(day) ? SessionState::Cancelled : SessionState::NotTaken;
    m_codes[index] = static_cast<std::uint8_t>(state);
    m_moves.remove(index);
}

void TermPlan::replaceSession(const std::optional<Session> &before,
                              const std::optional<Session> &after)
{
    if (before)
        take(*before);
    if (after)
        put(*after);
}

} // namespace kehou
