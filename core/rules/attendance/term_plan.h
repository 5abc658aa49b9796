// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/calendar/bands.h"
#include "core/rules/term_book.h"

#include <QHash>

#include <vector>

namespace kehou
{

// The whole term's timetable × calendar × sessions, laid out for quick questions (R-ATT-1): which
// groups there are and what became of each of their sessions. Days are offsets from the term's
// first day. Groups are numbered, classes first; -1 is no group.
class TermPlan
{
public:
    // Takes the term, its calendar, bands, classes, offerings and sessions; not the students.
    explicit TermPlan(const TermBook &book);
    TermPlan(const TermPlan &) = delete;
    TermPlan &operator=(const TermPlan &) = delete;

    [[nodiscard]] const Term &term() const { return m_term; }
    [[nodiscard]] const TermCalendar &calendar() const { return m_calendar; }
    [[nodiscard]] const BandTable &bands() const { return m_bands; }

    [[nodiscard]] int groupOf(const GroupKey &key) const;
    [[nodiscard]] int groupCount() const { return static_cast<int>(m_keys.size()); }
    [[nodiscard]] const GroupKey &keyOf(int group) const { return m_keys[group]; }
    [[nodiscard]] int gradeOfClass(const QString &name) const;
    // The offering of a group, nothing for a class.
    [[nodiscard]] const Offering *offeringOf(int group) const;

    // What became of the session that the timetable has for a group on that day and period:
    // where it was held and in which state (R-ATT-2, R-ATT-9).
    struct Held {
        int day = 0;
        int period = 0;
        SessionState state = SessionState::NotTaken;
    };
    [[nodiscard]] Held held(int group, int day, int period) const
    {
        const std::uint8_t code = m_codes[codeIndex(group, day, period)];
        if (code == kMoved)
            return m_moves.value(codeIndex(group, day, period));
        return {day, period, static_cast<SessionState>(code)};
    }
    // Keeps the plan true after one session was edited, without building it anew.
    void replaceSession(const std::optional<Session> &before, const std::optional<Session> &after);

private:
    static constexpr std::uint8_t kMoved = 3;

    [[nodiscard]] std::size_t codeIndex(int group, int day, int period) const
    {
        const auto length = static_cast<std::size_t>(m_calendar.length());
        return (static_cast<std::size_t>(group) * length + static_cast<std::size_t>(day)) *
                   (kMaxPeriod + 1) +
               static_cast<std::size_t>(period);
    }
    void put(const Session &session);
    void take(const Session &session);
    void addGroup(const GroupKey &key);
    void cancelWholeDays();

    Term m_term;
    TermCalendar m_calendar;
    BandTable m_bands;
    QList<GroupKey> m_keys;
    QHash<QString, int> m_classes;
    QHash<QString, int> m_offeringGroups;
    QHash<QString, int> m_grades;
    QList<Offering> m_offerings;
    std::vector<std::uint8_t> m_codes;
    QHash<std::size_t, Held> m_moves;
};

} // namespace kehou
