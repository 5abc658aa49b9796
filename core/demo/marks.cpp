// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/marks.h"

#include "core/demo/random.h"

#include <algorithm>
#include <array>

namespace kehou::demo
{

namespace
{

constexpr int kPeriods = 2;
constexpr int kNoticeDays = 7; // of the scheme pilu
constexpr int kDaysOfKnownLeave = 3;
constexpr int kDaysUntilAsked = 2; // after an absence without leave

using MaybeMark = std::optional<MarkState>;

// What may happen to a pupil on one day, by period.
struct Chance {
    int perMille;
    MaybeMark first;
    MaybeMark second;
};
constexpr std::array kChances = {
    Chance{8, MarkState::SickLeave, MarkState::SickLeave},
    Chance{6, MarkState::PersonalLeave, MarkState::PersonalLeave},
    Chance{2, {}, MarkState::PersonalLeave},
    Chance{5, MarkState::Late, {}},
    Chance{3, {}, MarkState::LeftEarly},
    Chance{3, MarkState::Absent, MarkState::Absent},
    Chance{1, {}, MarkState::Absent},
};

// One pupil's term: what each of its days brings.
class PupilTerm
{
public:
    PupilTerm(Random &random, int lastRollDay) : m_random(random), m_lastRollDay(lastRollDay) {}

    [[nodiscard]] MaybeMark markAt(int day, int period)
    {
        if (day != m_day) {
            m_day = day;
            m_today = day <= m_lastRollDay ? ordinaryDay() : knownLeave();
        }
        return period == 1 ? m_today.first : m_today.second;
    }

private:
    [[nodiscard]] Chance ordinaryDay()
    {
        if (m_sickDaysLeft > 0) {
            --m_sickDaysLeft;
            return kChances.front();
        }
        int draw = m_random.below(1000);
        for (const Chance &chance : kChances) {
            draw -= chance.perMille;
            if (draw >= 0)
                continue;
            if (chance.first == MarkState::SickLeave)
                m_sickDaysLeft = m_random.below(3);
            return chance;
        }
        return {};
    }

    [[nodiscard]] Chance knownLeave()
    {
        const bool known = m_day <= m_lastRollDay + kDaysOfKnownLeave && m_random.chance(2);
        return known ? Chance{0, MarkState::PersonalLeave, MarkState::PersonalLeave} : Chance{};
    }

    Random &m_random;
    int m_lastRollDay;
    int m_day = -1;
    int m_sickDaysLeft = 0;
    Chance m_today{};
};

// R-ATT-8: an absence without leave is followed up within some days; the latest ones are still to
// be asked about.
[[nodiscard]] QString noteOn(MarkState state, bool asked)
{
    switch (state) {
    case MarkState::SickLeave:
        return QStringLiteral("家长来电请病假");
    case MarkState::PersonalLeave:
        return QStringLiteral("家长已请假");
    case MarkState::Absent:
        return asked ? QStringLiteral("已电话联系监护人") : QString();
    case MarkState::Present:
    case MarkState::Late:
    case MarkState::LeftEarly:
        return {};
    }
    return {};
}

} // namespace

ExpectedSessions::ExpectedSessions(const TermPlan &plan)
    : m_days(plan.calendar().length()), m_expected(index(plan.groupCount(), 0, 1))
{
}

std::size_t ExpectedSessions::index(int group, int day, int period) const
{
    const auto days = static_cast<std::size_t>(m_days);
    return (static_cast<std::size_t>(group) * days + static_cast<std::size_t>(day)) * kPeriods +
           static_cast<std::size_t>(period - 1);
}

ExpectedSessions addMarks(School &school, const TermPlan &plan)
{
    Random random(school.size.seed, 6);
    ExpectedSessions expected(plan);
    const TermCalendar &calendar = plan.calendar();
    const int lastRollDay = calendar.offset(school.story.lastRoll);
    auto &marks = school.book.rows<Mark>();
    for (const StudentFacts &facts : studentFacts(school.book)) {
        PupilTerm pupil(random, lastRollDay);
        forEachHeld(plan, facts, kNoticeDays, [&](const ExpectedPeriod &at, const Membership &) {
            expected.note(at);
            const MaybeMark mark = pupil.markAt(at.day, at.period);
            // A session that was moved or cancelled is nobody's exception.
            const bool asPlanned = at.held.day == at.day && at.held.period == at.period &&
                                   at.held.state != SessionState::Cancelled;
            if (mark && asPlanned)
                marks.append({calendar.dateAt(at.day), at.period, facts.student.number, *mark,
                              noteOn(*mark, at.day + kDaysUntilAsked < lastRollDay)});
        });
    }
    std::stable_sort(marks.begin(), marks.end(), [](const Mark &a, const Mark &b) {
        return a.date != b.date ? a.date < b.date : a.period < b.period;
    });
    return expected;
}

} // namespace kehou::demo
