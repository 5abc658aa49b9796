// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/menu.h"

#include "core/demo/courses.h"
#include "core/demo/names.h"
#include "core/rules/calendar/term_calendar.h"

#include <vector>

namespace kehou::demo
{

namespace
{

constexpr int kWeekdays = 5;
constexpr int kClubPeriod = 2;

[[nodiscard]] SlotSet only(Slot slot)
{
    SlotSet slots;
    slots.insert(slot);
    return slots;
}

// Who of one stage is free when. All groups of a stage meet at the same times of the day.
class TeacherPool
{
public:
    // Those without a class, who stand last in the list, are asked first.
    explicit TeacherPool(const QStringList &numbers)
    {
        for (auto number = numbers.crbegin(); number != numbers.crend(); ++number)
            m_teachers.push_back({*number, {}, 0});
    }

    [[nodiscard]] int freeAt(Slot slot) const
    {
        return static_cast<int>(
            std::count_if(m_teachers.begin(), m_teachers.end(),
                          [&](const Teacher &teacher) { return !teacher.busy.contains(slot); }));
    }

    // The wanted teacher if free, else the one with the fewest periods; empty if nobody is free.
    [[nodiscard]] QString take(Slot slot, const QString &wanted = {})
    {
        Teacher *best = nullptr;
        for (Teacher &teacher : m_teachers) {
            if (teacher.busy.contains(slot))
                continue;
            if (teacher.number == wanted) {
                best = &teacher;
                break;
            }
            if (!best || teacher.load < best->load)
                best = &teacher;
        }
        if (!best)
            return {};
        best->busy.insert(slot);
        ++best->load;
        return best->number;
    }

private:
    struct Teacher {
        QString number;
        SlotSet busy;
        int load;
    };
    std::vector<Teacher> m_teachers;
};

class MenuMaker
{
public:
    explicit MenuMaker(School &school) : m_school(school)
    {
        for (const Stage stage : kStages)
            m_pools.emplace_back(school.teachers[stage]);
    }

    void addClubs()
    {
        for (const Stage stage : kStages) {
            for (int weekday = 1; weekday <= kWeekdays; ++weekday)
                addClubs(coursesOn(stage, weekday), stage);
        }
    }

    // Each class of the lowest grades has its own group of its grade's course.
    void addClassCourses()
    {
        for (const SchoolClass &schoolClass : m_school.book.rows<SchoolClass>()) {
            const ClassCourse *course = classCourseOf(schoolClass.grade);
            const Slot slot{kClassCourseWeekday, kClubPeriod};
            if (!course || !canSpare(Stage::Low, slot))
                continue;
            Offering offering;
            offering.name = QString::fromUtf16(course->name) + u' ' + schoolClass.name;
            offering.layer = QStringLiteral("班级课程");
            offering.category = QString::fromUtf16(course->category);
            offering.grades.insert(schoolClass.grade);
            offering.slots = only(slot);
            offering.teacher = pool(Stage::Low).take(slot);
            offering.most = 99;
            offering.state = OfferingState::Running;
            m_school.book.rows<Offering>().append(offering);
        }
    }

    void numberOfferings()
    {
        auto &offerings = m_school.book.rows<Offering>();
        const int count = static_cast<int>(offerings.size());
        for (int at = 0; at < count; ++at)
            offerings[at].code = numbered(u'C', at + 1, count);
    }

    void addBaseGroups()
    {
        for (const SchoolClass &schoolClass : m_school.book.rows<SchoolClass>()) {
            for (int weekday = 1; weekday <= kWeekdays; ++weekday) {
                for (int period = 1; period <= 2; ++period)
                    addBaseGroup(schoolClass, {weekday, period});
            }
        }
    }

private:
    [[nodiscard]] TeacherPool &pool(Stage stage)
    {
        return m_pools[static_cast<std::size_t>(stage)];
    }

    // Whether a teacher is left over when each class of the stage has one.
    [[nodiscard]] bool canSpare(Stage stage, Slot slot)
    {
        return pool(stage).freeAt(slot) > m_school.layout.classesOf(stage);
    }

    void addClubs(const QList<Course> &courses, Stage stage)
    {
        if (courses.isEmpty())
            return;
        const int kinds = static_cast<int>(courses.size());
        const int groups = m_school.layout.scaled(kinds, stage);
        for (int at = 0; at < groups; ++at)
            addClub(courses[at % kinds], at / kinds);
    }

    // A further group of the same course has its own room and people.
    void addClub(const Course &course, int copy)
    {
        const Slot slot{course.weekday, kClubPeriod};
        if (course.external < 0 && !canSpare(course.stage, slot))
            return;
        Offering offering;
        offering.name = QString::fromUtf16(course.name);
        offering.layer = course.team ? QStringLiteral("学校课程") : QStringLiteral("社团");
        offering.category = QString::fromUtf16(course.category);
        offering.grades = *GradeSet::parse(QString::fromUtf16(course.grades));
        offering.slots = only(slot);
        offering.room = QString::fromUtf16(course.room);
        if (copy > 0)
            offering.room += QStringLiteral("·%1").arg(copy + 1);
        offering.least = 8;
        offering.most = course.most;
        offering.special = course.team;
        offering.level = course.team ? QStringLiteral("高阶") : QString();
        offering.state = course.state;
        if (course.external < 0) {
            offering.teacher = pool(course.stage).take(slot);
        } else {
            offering.teacher = m_school.externals[copy * 4 + course.external];
            offering.organisation = organisationOf(offering.teacher);
            offering.perClass = 4;
        }
        m_school.book.rows<Offering>().append(offering);
    }

    [[nodiscard]] QString organisationOf(const QString &staffNumber) const
    {
        const auto &staff = m_school.book.rows<StaffMember>();
        const auto found = std::find_if(staff.begin(), staff.end(), [&](const StaffMember &member) {
            return member.number == staffNumber;
        });
        return found->organisation;
    }

    // The homeroom teacher has its own class three times a week.
    void addBaseGroup(const SchoolClass &schoolClass, Slot slot)
    {
        const bool homeroom = slot.period == 1 && slot.weekday % 2 == 1;
        const bool interest =
            slot.period == kClubPeriod && isInterestDay(schoolClass.grade, slot.weekday);
        BaseGroup group;
        group.className = schoolClass.name;
        group.slots = only(slot);
        group.content = interest ? QStringLiteral("兴趣活动") : QStringLiteral("自主作业");
        group.teacher = pool(stageOf(schoolClass.grade))
                            .take(slot, homeroom ? schoolClass.homeroomTeacher : QString());
        group.room = schoolClass.room;
        m_school.book.rows<BaseGroup>().append(group);
    }

    School &m_school;
    std::vector<TeacherPool> m_pools;
};

// As many lines as the offering has sessions in the term (R-MNU-9).
void addLessonPlans(TermBook &book)
{
    const TermCalendar calendar(book.term, book.rows<CalendarDay>());
    for (const Offering &offering : book.rows<Offering>()) {
        if (!offering.isHeld())
            continue;
        const Syllabus &syllabus = syllabusOf(offering.category);
        const int lessons = calendar.scheduledPeriods(offering.slots, book.term.dates);
        for (int lesson = 0; lesson < lessons; ++lesson) {
            const auto part = static_cast<std::size_t>(lesson * 4 / lessons);
            book.rows<LessonPlanLine>().append({offering.code, lesson + 1,
                                                QStringLiteral("%1（%2）")
                                                    .arg(QString::fromUtf16(syllabus.parts[part]))
                                                    .arg(lesson + 1),
                                                QString::fromUtf16(syllabus.requirement)});
        }
    }
}

// A step on the way of a course, when, by whom and with which words.
struct CourseDay {
    OfferingMove move;
    QDate on;
    const char16_t *by;
    const char16_t *note;
};

[[nodiscard]] QList<CourseDay> courseDays(const Story &story)
{
    return {{OfferingMove::Review, story.firstDay.addDays(-20), u"课程评审小组",
             u"目标、内容、师资、场地合适，同意开设"},
            {OfferingMove::Publish, story.firstDay.addDays(-8), u"教务处", u""},
            {OfferingMove::Close, story.firstDay.addDays(4), u"教务处",
             u"报名人数不足，经校务会研究停开"},
            {OfferingMove::Open, story.firstDay.addDays(6), u"教务处", u""},
            {OfferingMove::Finish, story.lastRoll.addDays(-12), u"教务处",
             u"短期班课程结束，作品已展示"}};
}

// Whether a course in the state has gone the step. One that is closed was to begin.
[[nodiscard]] bool takes(OfferingState state, OfferingMove move)
{
    switch (move) {
    case OfferingMove::Review:
        return state != OfferingState::Draft;
    case OfferingMove::Publish:
        return state != OfferingState::Draft && state != OfferingState::Reviewed;
    case OfferingMove::Open:
        return state == OfferingState::Running || state == OfferingState::Finished;
    case OfferingMove::Finish:
        return state == OfferingState::Finished;
    case OfferingMove::Close:
        return state == OfferingState::Closed;
    case OfferingMove::Withdraw:
        return false;
    }
    return false;
}

[[nodiscard]] OfferingState stateBefore(OfferingMove move)
{
    switch (move) {
    case OfferingMove::Review:
        return OfferingState::Draft;
    case OfferingMove::Publish:
        return OfferingState::Reviewed;
    case OfferingMove::Open:
    case OfferingMove::Withdraw:
    case OfferingMove::Close:
        return OfferingState::Published;
    case OfferingMove::Finish:
        return OfferingState::Running;
    }
    return OfferingState::Draft;
}

[[nodiscard]] OfferingStep stepOf(const Offering &offering, const CourseDay &day)
{
    const OfferingState from = stateBefore(day.move);
    OfferingStep step{offering.code,
                      day.move,
                      from,
                      findMoveRule(from, day.move)->to,
                      day.on,
                      QString::fromUtf16(day.by),
                      QString::fromUtf16(day.note)};
    if (day.move == OfferingMove::Review && !offering.organisation.isEmpty())
        step.note += QStringLiteral("；机构资质、保险、合同齐全，人员已面审");
    return step;
}

} // namespace

QList<OfferingStep> courseSteps(const TermBook &book, const Story &story)
{
    QList<OfferingStep> steps;
    for (const Offering &offering : book.rows<Offering>()) {
        for (const CourseDay &day : courseDays(story)) {
            if (takes(offering.state, day.move))
                steps.append(stepOf(offering, day));
        }
    }
    std::stable_sort(steps.begin(), steps.end(),
                     [](const OfferingStep &a, const OfferingStep &b) { return a.on < b.on; });
    return steps;
}

void addMenu(School &school)
{
    MenuMaker maker(school);
    maker.addClubs();
    maker.addClassCourses();
    maker.numberOfferings();
    maker.addBaseGroups();
    addLessonPlans(school.book);
}

} // namespace kehou::demo
