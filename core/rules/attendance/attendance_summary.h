// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/attendance/term_presence.h"
#include "core/rules/fees/fee_item.h"

#include <QMap>

#include <set>

namespace kehou
{

// Whether noon periods belong to the after-school service (R-FEE-5c): only where the scheme has a
// noon item that counts as such.
[[nodiscard]] bool noonIsInScope(const QList<FeeItem> &items);

// Attended of all that were to be attended and are known, attended ÷ (attended + leave + absent),
// in tenths of a percent.
[[nodiscard]] std::optional<std::int64_t> attendanceRate(const AttendanceCount &counts);

struct NamedCount {
    QString name;
    AttendanceCount counts;
};

// A term's attendance, three ways; each adds up to the same total.
struct AttendanceSummary {
    AttendanceCount total;
    QList<NamedCount> classes;           // each student's class on the day, in natural order
    AttendanceCount base;                // in the classes' base service
    QList<NamedCount> courses;           // in offerings, by code
    QMap<QDate, AttendanceCount> months; // by their first day
    int sessionsHeld = 0;                // with somebody expected, confirmed
    int sessionsCancelled = 0;
    int sessionsNotTaken = 0;
};

// Sums up what was held up to a day. Noon periods count where noon is true.
class AttendanceTally
{
public:
    struct Extent {
        QDate last;
        bool noon = false;
    };
    AttendanceTally(const TermPlan &plan, const Extent &extent);

    void add(const std::vector<PeriodPresence> &periods);
    [[nodiscard]] AttendanceSummary summary() const;

private:
    using SessionKey = std::tuple<int, int, int>; // group, day, period

    void addSession(const PeriodPresence &period);
    [[nodiscard]] QList<NamedCount> named(const QMap<int, AttendanceCount> &counts) const;

    const TermPlan &m_plan;
    int m_lastDay;
    bool m_noon;
    AttendanceSummary m_sums;
    QMap<int, AttendanceCount> m_classes; // by group of the plan
    QMap<int, AttendanceCount> m_courses;
    std::set<SessionKey> m_sessions;
};

} // namespace kehou
