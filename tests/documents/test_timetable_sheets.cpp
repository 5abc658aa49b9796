// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/forms/day_sheet.h"
#include "core/documents/forms/week_sheets.h"
#include "tests/documents/made_schools.h"
#include "tests/paper/recorded.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::documents;
using namespace kehou::test;

namespace
{

const QDate kDay(2026, 9, 7);
const FormStamp kStamp{QStringLiteral("示例学校"), QStringLiteral("2026秋"), kDay,
                       QStringLiteral("3f9a01c7"), QStringLiteral("全校2个班")};

[[nodiscard]] DayLine aLine(int period, const QString &title, int pupils)
{
    DayLine line;
    line.session.at = {kDay, period};
    line.session.planned.group = {GroupKind::SchoolClass, title};
    line.session.planned.title = title;
    line.session.planned.content = QStringLiteral("自主作业");
    line.session.planned.room = QStringLiteral("101");
    line.session.planned.teachers = {QStringLiteral("T1")};
    line.session.expected = {{title, pupils}};
    line.session.start = 15 * 60 + 10;
    line.session.end = 15 * 60 + 50;
    line.teacher = QStringLiteral("周敏");
    return line;
}

[[nodiscard]] DayBand aDayBand(QStringView grades, int start)
{
    DayBand band{gradeSet(grades), {}, start + 120};
    for (int period = 1; period <= 2; ++period) {
        Band row = aBand(grades, period);
        row.start = start + (period - 1) * 60;
        row.end = row.start + 60;
        band.periods.append(row);
    }
    return band;
}

[[nodiscard]] DaySheet aDay()
{
    return {kDay,
            {},
            {aDayBand(u"1-2", 15 * 60 + 10), aDayBand(u"3-4", 15 * 60 + 20)},
            {aLine(1, kClass, 40), aLine(1, kOtherClass, 38), aLine(2, kClass, 12)}};
}

// 004: the six grades of the school in three bands.
[[nodiscard]] SchoolWeek wujin()
{
    SchoolWeek week{kDay, {}, {}};
    int start = 15 * 60 + 10;
    for (const QStringView grades : {u"1-2", u"3-4", u"5-6"}) {
        WeekCells cells;
        for (int weekday = 1; weekday <= 5; ++weekday) {
            cells[{weekday, 1}] = {start == 15 * 60 + 10 ? QStringLiteral("自主阅读")
                                                         : QStringLiteral("自主作业")};
            cells[{weekday, 2}] = {weekday == 5 ? QStringLiteral("劳动实践")
                                                : QStringLiteral("兴趣活动")};
        }
        week.grades.append({aDayBand(grades, start), cells});
        start += 10;
    }
    return week;
}

} // namespace

TEST_CASE("forms: a day's sheet has group, room, teacher and number, summed by period")
{
    const Content content = contentOf(daySheet(kStamp, aDay()));
    CHECK(content.subtitle ==
          QStringList{QStringLiteral("2026-09-07 星期一"), QStringLiteral("2026秋")});
    const Table &bands = std::get<Table>(content.blocks[0]);
    CHECK(texts(bands.rows[0]) ==
          QStringList{QStringLiteral("一、二年级"), QStringLiteral("15:10—16:10"),
                      QStringLiteral("16:10—17:10"), QStringLiteral("17:10")});
    const Table &sessions = std::get<Table>(content.blocks[1]);
    CHECK(texts(sessions.rows[0]) ==
          QStringList{QStringLiteral("1"), kClass, QStringLiteral("自主作业"),
                      QStringLiteral("15:10—15:50"), QStringLiteral("101"), QStringLiteral("周敏"),
                      QStringLiteral("40"), QString()});
    CHECK(texts(sessions.rows[2]).first() == QStringLiteral("第1课时合计：2个班组"));
    CHECK(texts(sessions.rows[2])[1] == QStringLiteral("78"));
    CHECK(texts(sessions.rows[4])[1] == QStringLiteral("12"));
}

TEST_CASE("R-ATT-9 a day's sheet says what was moved, cancelled, substituted and without a teacher")
{
    const auto remark = [](const std::function<void(DaySession &)> &change) {
        DaySheet day = aDay();
        change(day.lines[0].session);
        const Content content = contentOf(daySheet(kStamp, day));
        return texts(std::get<Table>(content.blocks[1]).rows[0]).last();
    };
    CHECK(remark([](DaySession &session) {
              session.movedFrom = ServicePeriod{QDate(2026, 9, 4), 2};
          }) == QStringLiteral("调自9月4日第2课时"));
    CHECK(remark([](DaySession &session) { session.substitute = QStringLiteral("T2"); }) ==
          QStringLiteral("代课"));
    CHECK(remark([](DaySession &session) { session.planned.teachers.clear(); }) ==
          QStringLiteral("未安排教师"));
    CHECK(remark([](DaySession &session) {
              session.state = SessionState::Cancelled;
              session.note = QStringLiteral("暴雨");
          }) == QStringLiteral("停课，暴雨"));
}

TEST_CASE("R-ATT-2 what is cancelled counts in no sum of a day's sheet")
{
    DaySheet day = aDay();
    day.lines[0].session.state = SessionState::Cancelled;
    const Content content = contentOf(daySheet(kStamp, day));
    CHECK(texts(std::get<Table>(content.blocks[1]).rows[2]) ==
          QStringList{QStringLiteral("第1课时合计：1个班组"), QStringLiteral("38"), QString()});
}

TEST_CASE("R-CAL-1 a day's sheet says which weekday a make-up day follows")
{
    CHECK(dayRemark(4, false, QStringLiteral("国庆调休")) ==
          QStringLiteral("补课日，按周四课表，国庆调休"));
    CHECK(dayRemark({}, true, {}) == QStringLiteral("全天停课"));
    CHECK(dayRemark({}, false, {}).isEmpty());
}

TEST_CASE("forms: the school's week has the shape of 004")
{
    const Content content = contentOf(schoolWeek(kStamp, wujin()));
    const Table &times = std::get<Table>(content.blocks[0]);
    CHECK(texts(times.rows[1]) == QStringList{QStringLiteral("三、四年级"),
                                              QStringLiteral("15:20—17:20"),
                                              QStringLiteral("17:20")});
    const Table &week = std::get<Table>(content.blocks[1]);
    REQUIRE(week.columns.size() == 8);
    CHECK(week.columns[3].header == QStringList{QStringLiteral("周一")});
    REQUIRE(week.rows.size() == 6);
    CHECK(texts(week.rows[0]) ==
          QStringList{QStringLiteral("一、二年级"), QStringLiteral("第一课时"),
                      QStringLiteral("15:10—16:10"), QStringLiteral("自主阅读"),
                      QStringLiteral("自主阅读"), QStringLiteral("自主阅读"),
                      QStringLiteral("自主阅读"), QStringLiteral("自主阅读")});
    CHECK(texts(week.rows[5]) == QStringList{QString(), QStringLiteral("第二课时"),
                                             QStringLiteral("16:30—17:30"),
                                             QStringLiteral("兴趣活动"), QStringLiteral("兴趣活动"),
                                             QStringLiteral("兴趣活动"), QStringLiteral("兴趣活动"),
                                             QStringLiteral("劳动实践")});
}

TEST_CASE("forms: a week of 36 classes and 60 teachers is not cut")
{
    SchoolWeek week = wujin();
    for (const auto &[head, count] :
         {std::pair{QStringLiteral("班级"), 36}, std::pair{QStringLiteral("教师"), 60}}) {
        WeekOverview overview{head + QStringLiteral("总表"), head, {}};
        for (int at = 0; at < count; ++at) {
            WeekLine line{QStringLiteral("%1%2").arg(head).arg(at + 1), {}};
            for (int weekday = 1; weekday <= 5; ++weekday) {
                for (int period = 1; period <= 2; ++period)
                    line.cells[{weekday, period}] = {QStringLiteral("自主作业\n欧阳春晓")};
            }
            overview.lines.append(line);
        }
        week.overviews.append(overview);
    }
    const Document document = schoolWeek(kStamp, week);
    REQUIRE(document.sections.size() == 3);
    CHECK(faults(recorded(document), {297, 210}) == QStringList());
}

TEST_CASE("forms: a class's own week lists the courses that its pupils go to")
{
    OwnWeek week{
        kClass,
        {QStringLiteral("班主任：周敏")},
        {{1, QStringLiteral("15:10—15:50")}},
        {{{1, 1}, {QStringLiteral("自主作业\n周敏\n101")}}, {{3, 2}, {QStringLiteral("体育锻炼")}}},
        {{QStringLiteral("C1 足球"), slotSet(u"周三2"), QStringLiteral("操场"),
          QStringLiteral("吴军"), 7}}};
    const Document document = ownWeeks(kStamp, {week});
    const Content content = contentOf(document);
    CHECK(content.subtitle.first() == kClass);
    const Table &table = std::get<Table>(content.blocks[0]);
    CHECK(table.columns.size() == 6); // Monday to Friday, also without a session
    CHECK(texts(table.rows[0]).first() == QStringLiteral("第一课时\n15:10—15:50"));
    CHECK(texts(std::get<Table>(content.blocks[1]).rows[0]).last() == QStringLiteral("7"));
    week.cells[{6, 1}] = {QStringLiteral("自主作业")};
    CHECK(tableOf(contentOf(ownWeeks(kStamp, {week}))).columns.size() == 7);
    CHECK(faults(recorded(document), {297, 210}) == QStringList());
    week.courses.clear();
    CHECK(contentOf(ownWeeks(kStamp, {week})).blocks.size() == 1);
}
