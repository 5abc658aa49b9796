// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/timetable.h"

#include "tests/office/school.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

[[nodiscard]] StaffMember aMember(const QString &number, const QString &name,
                                  StaffPost post = StaffPost::Teacher)
{
    StaffMember member = aTeacher(number);
    member.name = name;
    member.post = post;
    return member;
}

// The pupil is in its class in room 101 on Mondays in period 1, with 周敏, and in C1 in period 2.
[[nodiscard]] TermBook aSchool()
{
    TermBook book = aBook();
    book.rows<SchoolClass>()[0].room = QStringLiteral("101");
    book.rows<BaseGroup>() = {
        {kClass, slotSet(u"周一1-2"), QStringLiteral("自主作业"), QStringLiteral("T1"), {}}};
    book.rows<Offering>() = {anOffering(QStringLiteral("C1"), u"周一2")};
    book.rows<Offering>()[0].room = QStringLiteral("操场");
    book.rows<StaffMember>() = {
        aMember(QStringLiteral("T1"), QStringLiteral("周敏")),
        aMember(QStringLiteral("T2"), QStringLiteral("吴军")),
        aMember(QStringLiteral("TC1"), QStringLiteral("郑燕")),
        aMember(QStringLiteral("T4"), QStringLiteral("冯勇"), StaffPost::Logistics)};
    book.rows<Student>()[0].guardian = QStringLiteral("李强");
    book.rows<Enrollment>() = {anEnrollment(u"周一1-2")};
    book.rows<Placement>() = {aPlacement(QStringLiteral("C1"))};
    book.rows<CalendarDay>() = {
        {date(u"2026-09-12"), CalendarDayKind::MakeUp, 1, QStringLiteral("补周一")}};
    return book;
}

const RollPlace kMonday{QDate(2026, 9, 7), 1, {GroupKind::SchoolClass, kClass}};

[[nodiscard]] TimetableWeek weekAt(School &school, QStringView on)
{
    const auto week = timetableWeek(school.office(), date(on));
    REQUIRE(week);
    return week.value();
}

[[nodiscard]] WhereLine lineAt(School &school, int minute, QStringView on = u"2026-09-07")
{
    const auto lines = whereIsEveryone(school.office(), {date(on), minute, {}});
    REQUIRE(lines);
    REQUIRE(lines.value().size() == 1);
    return lines.value().first();
}

} // namespace

TEST_CASE("R-CAL-1 a week shows its make-up day with the timetable that it follows")
{
    School school;
    put(school, aSchool());
    const TimetableWeek week = weekAt(school, u"2026-09-09");
    REQUIRE(week.days.size() == 7);
    CHECK(week.days[0].date == date(u"2026-09-07"));
    CHECK(week.days[5].follows == 1);
    CHECK(week.days[5].note == QStringLiteral("补周一"));
    CHECK_FALSE(week.days[6].service);
    CHECK(week.lines.size() == 6); // three sessions each on Monday and on the make-up Saturday
    CHECK(week.lines.last().session.at.date == date(u"2026-09-12"));
    CHECK(week.lines.last().teacher == QStringLiteral("郑燕"));
    CHECK(week.classes == QStringList{kClass});
    CHECK(week.rooms == QStringList{QStringLiteral("101"), QStringLiteral("操场")});
    CHECK(week.teachers.size() == 2);
}

TEST_CASE("R-TIM-1 a week before the term is the term's first one, cut at its first day")
{
    School school;
    put(school, aSchool());
    const TimetableWeek week = weekAt(school, u"2026-07-01");
    CHECK(week.days.first().date == date(u"2026-09-01"));
    CHECK(week.days.size() == 6);
}

TEST_CASE("R-ATT-5 a substitute named beforehand stands in the timetable, and taken back is gone")
{
    School school;
    put(school, aSchool());
    REQUIRE(nameSubstitute(school.office(), {kMonday, QStringLiteral("T2")}));
    CHECK(weekAt(school, u"2026-09-07").lines[0].teacher == QStringLiteral("吴军"));
    const Roll roll = loadRoll(school.office(), kMonday).value();
    CHECK(roll.session.teacherState == TeacherState::OnLeave);
    CHECK(roll.session.state == SessionState::NotTaken);
    REQUIRE(nameSubstitute(school.office(), {kMonday, {}}));
    CHECK(weekAt(school, u"2026-09-07").lines[0].teacher == QStringLiteral("周敏"));
    CHECK(loadRoll(school.office(), kMonday).value().session.teacherState == std::nullopt);
}

TEST_CASE("R-ATT-5 a substitute who is not free or not qualified, and one too late, is refused")
{
    School school;
    put(school, aSchool());
    RollPlace second = kMonday;
    second.period = 2;
    const auto [what, staff, place, word] =
        GENERATE_COPY(table<std::string, QString, RollPlace, QString>({
            {"the teacher itself", QStringLiteral("T1"), kMonday, QStringLiteral("own teacher")},
            {"with a course", QStringLiteral("TC1"), second, QStringLiteral("at that time")},
            {"logistics", QStringLiteral("T4"), kMonday, QStringLiteral("may not hold")},
        }));
    CAPTURE(what);
    const auto refused = nameSubstitute(school.office(), {place, staff});
    REQUIRE_FALSE(refused);
    CHECK(refused.failure().text.contains(word));

    REQUIRE(confirmRoll(school.office(), {.place = kMonday}));
    const auto late = nameSubstitute(school.office(), {kMonday, QStringLiteral("T2")});
    REQUIRE_FALSE(late);
    CHECK(late.failure().text.contains(QStringLiteral("still to be held")));
}

TEST_CASE("Where is everyone: now, next and who collects, in words")
{
    School school;
    put(school, aSchool());
    const WhereLine first = lineAt(school, 15 * 60);
    CHECK(first.now == QStringLiteral("一（1）班 · 101 · 周敏 · 15:00–15:50"));
    CHECK(first.next == QStringLiteral("课程C1 · 操场 · 郑燕 · 16:00–16:50"));
    CHECK(first.home == QStringLiteral("at 16:50, collected by 李强"));
    CHECK(first.className == kClass);
    CHECK(first.here);
    CHECK(lineAt(school, 14 * 60).now == QStringLiteral("not in the service yet"));
    CHECK(lineAt(school, 15 * 60 + 55).now == QStringLiteral("between two periods"));
    CHECK(lineAt(school, 17 * 60).now == QStringLiteral("its service is over"));
    const WhereLine off = lineAt(school, 15 * 60, u"2026-09-08");
    CHECK(off.now == QStringLiteral("not in the service on this day"));
    CHECK(off.home.isEmpty());
    CHECK_FALSE(off.here);
}

TEST_CASE("R-ATT-2 where is everyone: a mark of the roll says that the child is not there")
{
    TermBook book = aSchool();
    book.rows<Mark>() = {aMark(u"2026-09-07", 1, MarkState::SickLeave)};
    School school;
    put(school, book);
    CHECK(
        lineAt(school, 15 * 60).now.startsWith(QStringLiteral("on leave, instead of: 一（1）班")));
    CHECK_FALSE(lineAt(school, 15 * 60).here);
    CHECK(lineAt(school, 16 * 60).here);
}

TEST_CASE("R-ATT-7 where is everyone: a late pick-up says who came")
{
    School school;
    put(school, aSchool());
    const auto entered =
        school.office().perform<void>(QStringLiteral("test"), [](Tables &tables) -> Result<void> {
            tables.insert<LatePickup>(findTerm(tables).value().id, {date(u"2026-09-07"),
                                                                    QStringLiteral("1"),
                                                                    17 * 60 + 30,
                                                                    QStringLiteral("姑姑王芳"),
                                                                    {}});
            return done();
        });
    REQUIRE(entered);
    CHECK(lineAt(school, 18 * 60).home == QStringLiteral("was collected at 17:30 by 姑姑王芳"));
    CHECK(lineAt(school, 18 * 60, u"2026-09-14").home ==
          QStringLiteral("at 16:50, collected by 李强"));
}

TEST_CASE("Where is everyone: who has left is not asked for, a day outside of the term is refused")
{
    TermBook book = aSchool();
    book.rows<Student>()[0].left = date(u"2026-09-14");
    School school;
    put(school, book);
    CHECK(lineAt(school, 15 * 60).here);
    CHECK(whereIsEveryone(school.office(), {date(u"2026-09-14"), 900, {}}).value().isEmpty());
    CHECK_FALSE(whereIsEveryone(school.office(), {date(u"2026-08-31"), 900, {}}));
}
