// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/rolls.h"

#include "core/demo/marks.h"
#include "core/demo/random.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace kehou::demo
{

namespace
{

const QDate kTestDay(2026, 11, 12);
const QDate kRainyDay(2026, 10, 20);
const QDate kMovedFrom(2026, 10, 27);
const QDate kMovedTo(2026, 10, 31); // a Saturday: nobody is expected elsewhere
const QDate kForgottenDay(2026, 11, 26);
const QDate kSickWeek(2026, 10, 19);
constexpr int kClubPeriod = 2;

[[nodiscard]] GroupKey keyOf(const SchoolClass &schoolClass)
{
    return {GroupKind::SchoolClass, schoolClass.name};
}
[[nodiscard]] GroupKey keyOf(const Offering &offering)
{
    return {GroupKind::Offering, offering.code};
}

// Who looks after which group in which slot, and who is busy then.
class Timetable
{
public:
    explicit Timetable(const TermBook &book)
    {
        for (const BaseGroup &group : book.rows<BaseGroup>())
            put({GroupKind::SchoolClass, group.className}, group.slots, group.teacher);
        for (const Offering &offering : book.rows<Offering>()) {
            if (offering.state != OfferingState::Closed)
                put(keyOf(offering), offering.slots, offering.teacher);
        }
    }

    [[nodiscard]] QString teacherOf(const GroupKey &key, Slot slot) const
    {
        const auto found = m_teachers.constFind(key.name);
        return found == m_teachers.constEnd() ? QString() : (*found)[index(slot)];
    }
    [[nodiscard]] bool isBusy(const QString &teacher, Slot slot) const
    {
        return m_busy.value(teacher).contains(slot);
    }

private:
    using Week = std::array<QString, 16>;

    [[nodiscard]] static std::size_t index(Slot slot)
    {
        return static_cast<std::size_t>(2 * slot.weekday + slot.period - 1);
    }

    void put(const GroupKey &key, const SlotSet &slots, const QString &teacher)
    {
        for (int weekday = 1; weekday <= 7; ++weekday) {
            for (int period = 1; period <= 2; ++period) {
                if (!slots.contains({weekday, period}))
                    continue;
                m_teachers[key.name][index({weekday, period})] = teacher;
                m_busy[teacher].insert({weekday, period});
            }
        }
    }

    QHash<QString, Week> m_teachers; // class names and offering codes are unlike
    QHash<QString, SlotSet> m_busy;
};

// Sessions that went otherwise than the timetable says.
class Exceptions
{
public:
    Exceptions(School &school, const Timetable &timetable)
        : m_school(school), m_timetable(timetable),
          m_calendar(school.book.term, school.book.rows<CalendarDay>())
    {
    }

    void addAll()
    {
        const auto &classes = m_school.book.rows<SchoolClass>();
        for (const SchoolClass &schoolClass : classes) {
            if (schoolClass.grade == kGrades)
                cancelTestDay(schoolClass);
        }
        for (const Offering &offering : m_school.book.rows<Offering>()) {
            if (offering.isHeld() && offering.category == u"体育" && meets(offering, kRainyDay))
                cancel(keyOf(offering), {kRainyDay, kClubPeriod},
                       QStringLiteral("雨天场地湿滑，室外活动停课"));
        }
        moveOne();
        Session forgotten = session(keyOf(classes[classes.size() / 2]), {kForgottenDay, 2});
        forgotten.state = SessionState::NotTaken;
        m_school.book.rows<Session>().append(forgotten);
    }

private:
    [[nodiscard]] bool meets(const Offering &offering, const QDate &date) const
    {
        return offering.slots.contains({m_calendar.followedWeekday(date), kClubPeriod});
    }

    [[nodiscard]] Session session(const GroupKey &key, const ServicePeriod &at) const
    {
        Session made;
        made.date = at.date;
        made.period = at.period;
        made.group = key;
        made.teacher = m_timetable.teacherOf(key, {m_calendar.followedWeekday(at.date), at.period});
        return made;
    }

    void cancel(const GroupKey &key, const ServicePeriod &at, const QString &reason)
    {
        Session made = session(key, at);
        made.state = SessionState::Cancelled;
        made.note = reason;
        m_school.book.rows<Session>().append(made);
    }

    void cancelTestDay(const SchoolClass &schoolClass)
    {
        for (int period = 1; period <= 2; ++period)
            cancel(keyOf(schoolClass), {kTestDay, period}, QStringLiteral("期中质量检测"));
    }

    // R-ATT-9: the first chess club with members plays its contest on a Saturday.
    void moveOne()
    {
        for (const Offering &offering : m_school.book.rows<Offering>()) {
            if (offering.name != u"象棋" || !meets(offering, kMovedFrom) || !hasMembers(offering))
                continue;
            Session moved = session(keyOf(offering), {kMovedFrom, kClubPeriod});
            moved.date = kMovedTo;
            moved.movedFromDate = kMovedFrom;
            moved.movedFromPeriod = kClubPeriod;
            moved.state = SessionState::Confirmed;
            moved.teacherState = TeacherState::Present;
            moved.record = RecordState::Complete;
            moved.note = QStringLiteral("改在周六举行校内象棋赛");
            m_school.book.rows<Session>().append(moved);
            return;
        }
    }

    [[nodiscard]] bool hasMembers(const Offering &offering) const
    {
        const auto &placements = m_school.book.rows<Placement>();
        return std::any_of(placements.begin(), placements.end(), [&](const Placement &placement) {
            return placement.offering == offering.code && !placement.start && !placement.end;
        });
    }

    School &m_school;
    const Timetable &m_timetable;
    TermCalendar m_calendar;
};

// Takes the rolls of one day after the other.
class RollTaking
{
public:
    RollTaking(School &school, const Timetable &timetable, const TermPlan &plan)
        : m_school(school), m_timetable(timetable), m_plan(plan), m_random(school.size.seed, 7)
    {
        for (const Stage stage : kStages) {
            const QStringList &teachers = school.teachers[stage];
            if (teachers.size() > school.layout.classesOf(stage))
                m_sick.insert(teachers[school.layout.classesOf(stage)]);
        }
        m_externals = QSet<QString>(school.externals.begin(), school.externals.end());
        m_stages.reserve(static_cast<std::size_t>(plan.groupCount()));
        for (int group = 0; group < plan.groupCount(); ++group)
            m_stages.push_back(stageOfGroup(group));
    }

    void takeAll(const ExpectedSessions &expected)
    {
        const TermCalendar &calendar = m_plan.calendar();
        const int lastDay = calendar.offset(m_school.story.lastRoll);
        for (int day = 0; day <= lastDay; ++day) {
            if (calendar.followedWeekdayAt(day) == 0 || calendar.isCancelledAt(day))
                continue;
            m_substitutes.clear();
            for (int period = 1; period <= 2; ++period)
                takePeriod(expected, day, period, day == lastDay && period == 2);
        }
    }

private:
    [[nodiscard]] Stage stageOfGroup(int group) const
    {
        const Offering *offering = m_plan.offeringOf(group);
        if (!offering)
            return stageOf(m_plan.gradeOfClass(m_plan.keyOf(group).name));
        int grade = 1;
        while (!offering->grades.contains(grade))
            ++grade;
        return stageOf(grade);
    }

    // Some groups' rolls of the very last period are still to come in.
    void takePeriod(const ExpectedSessions &expected, int day, int period, bool stillComing)
    {
        const QDate date = m_plan.calendar().dateAt(day);
        for (int group = 0; group < m_plan.groupCount(); ++group) {
            const TermPlan::Held held = m_plan.held(group, day, period);
            const bool asPlanned = held.day == day && held.state == SessionState::NotTaken;
            const bool forgotten = date == kForgottenDay && period == 2 && isForgotten(group);
            if (!expected.has(group, day, period) || !asPlanned || forgotten ||
                (stillComing && m_random.chance(150)))
                continue;
            m_school.book.rows<Session>().append(roll(group, {date, period}));
        }
    }

    [[nodiscard]] bool isForgotten(int group) const
    {
        const auto &classes = m_school.book.rows<SchoolClass>();
        return m_plan.keyOf(group) == keyOf(classes[classes.size() / 2]);
    }

    [[nodiscard]] Session roll(int group, const ServicePeriod &at)
    {
        const Slot slot{m_plan.calendar().followedWeekday(at.date), at.period};
        Session made;
        made.date = at.date;
        made.period = at.period;
        made.group = m_plan.keyOf(group);
        made.state = SessionState::Confirmed;
        made.teacher = m_timetable.teacherOf(made.group, slot);
        made.teacherState = TeacherState::Present;
        made.record = record();
        if (!m_externals.contains(made.teacher))
            disturb(made, group, slot);
        return made;
    }

    [[nodiscard]] RecordState record()
    {
        const int draw = m_random.below(1000);
        if (draw < 12)
            return RecordState::None;
        return draw < 50 ? RecordState::Incomplete : RecordState::Complete;
    }

    // A teacher comes late, is on leave, or stays away; somebody free steps in for the latter two.
    void disturb(Session &made, int group, Slot slot)
    {
        const bool sick = m_sick.contains(made.teacher) && kSickWeek <= made.date &&
                          made.date < kSickWeek.addDays(5);
        const int draw = m_random.below(1000);
        if (!sick && draw < 6)
            made.teacherState = TeacherState::Late;
        if (!sick && (draw < 6 || draw >= 12))
            return;
        made.substitute = substitute(m_stages[static_cast<std::size_t>(group)], slot);
        if (made.substitute.isEmpty())
            return;
        made.teacherState = !sick && draw == 11 ? TeacherState::Absent : TeacherState::OnLeave;
        made.note = sick ? QStringLiteral("病假代课") : QStringLiteral("临时代课");
    }

    // Somebody of the same stage or of the management who has no group then, once a day at most.
    [[nodiscard]] QString substitute(Stage stage, Slot slot)
    {
        const QStringList candidates = m_school.teachers[stage] + m_school.managers;
        const int count = static_cast<int>(candidates.size());
        const int first = m_random.below(count);
        for (int at = 0; at < count; ++at) {
            const QString &candidate = candidates[(first + at) % count];
            if (m_timetable.isBusy(candidate, slot) || m_substitutes.contains(candidate) ||
                m_sick.contains(candidate))
                continue;
            m_substitutes.insert(candidate);
            return candidate;
        }
        return {};
    }

    School &m_school;
    const Timetable &m_timetable;
    const TermPlan &m_plan;
    Random m_random;
    std::vector<Stage> m_stages; // by group
    QSet<QString> m_externals;   // their organisation sees to substitutes
    QSet<QString> m_sick;        // for one week
    QSet<QString> m_substitutes; // of the day
};

} // namespace

void addRolls(School &school)
{
    const Timetable timetable(school.book);
    Exceptions(school, timetable).addAll();
    const TermPlan plan(school.book);
    RollTaking(school, timetable, plan).takeAll(addMarks(school, plan));
    auto &sessions = school.book.rows<Session>();
    std::stable_sort(sessions.begin(), sessions.end(), [](const Session &a, const Session &b) {
        return a.date != b.date ? a.date < b.date : a.period < b.period;
    });
}

} // namespace kehou::demo
