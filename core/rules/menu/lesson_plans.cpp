// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/menu/lesson_plans.h"

#include <algorithm>

namespace kehou
{

namespace
{

[[nodiscard]] QList<LessonPlanLine> linesOf(const QString &code, QList<LessonPlanLine> lines)
{
    lines.removeIf([&](const LessonPlanLine &line) { return line.offering != code; });
    std::stable_sort(
        lines.begin(), lines.end(),
        [](const LessonPlanLine &a, const LessonPlanLine &b) { return a.lesson < b.lesson; });
    return lines;
}

struct HeldSession {
    ServicePeriod at;
    SessionState state;
};

[[nodiscard]] std::vector<HeldSession> heldSessions(const TermPlan &plan, const Offering &offering)
{
    std::vector<HeldSession> sessions;
    const TermCalendar &calendar = plan.calendar();
    const int group = plan.groupOf({GroupKind::Offering, offering.code});
    for (int day = 0; group >= 0 && day < calendar.length(); ++day) {
        const int weekday = calendar.followedWeekdayAt(day);
        for (int period = 1; period <= kMaxPeriod; ++period) {
            if (weekday == 0 || !offering.slots.contains({weekday, period}))
                continue;
            const TermPlan::Held held = plan.held(group, day, period);
            if (held.state != SessionState::Cancelled)
                sessions.push_back({{calendar.dateAt(held.day), held.period}, held.state});
        }
    }
    std::sort(sessions.begin(), sessions.end(),
              [](const HeldSession &a, const HeldSession &b) { return a.at < b.at; });
    return sessions;
}

} // namespace

QList<LessonSession> lessonSessions(const TermPlan &plan, const Offering &offering,
                                    const QList<LessonPlanLine> &lines)
{
    if (!offering.isHeld())
        return {};
    const QList<LessonPlanLine> own = linesOf(offering.code, lines);
    QList<LessonSession> sessions;
    for (const HeldSession &held : heldSessions(plan, offering)) {
        const qsizetype at = sessions.size();
        sessions.append(
            {held.at, held.state, at < own.size() ? std::optional(own[at]) : std::nullopt});
    }
    return sessions;
}

} // namespace kehou
