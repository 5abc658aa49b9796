// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/forms/semester_report.h"
#include "tests/documents/made_schools.h"
#include "tests/paper/recorded.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::documents;
using namespace kehou::test;

namespace
{

const FormStamp kStamp{QStringLiteral("示例学校"),
                       QStringLiteral("2026秋"),
                       QDate(2026, 9, 30),
                       QStringLiteral("3f9a01c7"),
                       {}};

SemesterFigures someFigures()
{
    SemesterFigures figures;
    figures.asOf = QDate(2026, 9, 30);
    figures.targetPercent = 90;
    figures.categories = {QStringLiteral("困难"), QStringLiteral("留守")};
    Participation &heads = figures.participation;
    heads.total = {50, 44, 2};
    heads.grades = {{1, {30, 27, 1}}, {3, {20, 17, 1}}};
    heads.classes = {{kClass, 1, {30, 27, 1}}, {kOtherClass, 3, {20, 17, 1}}};
    heads.categories = {{QStringLiteral("留守"), {5, 4, 0}}, {QStringLiteral("其他"), {1, 1, 0}}};
    AttendanceSummary &attendance = figures.attendance;
    attendance.total = {400, 10, 350, 20, 10, 10};
    attendance.classes = {{kClass, {240, 6, 210, 12, 6, 6}}, {kOtherClass, {160, 4, 140, 8, 4, 4}}};
    attendance.base = {300, 10, 260, 15, 5, 10};
    attendance.courses = {{QStringLiteral("C1"), {100, 0, 90, 5, 5, 0}}};
    attendance.months = {{QDate(2026, 9, 1), attendance.total}};
    attendance.sessionsHeld = 38;
    attendance.sessionsCancelled = 1;
    attendance.sessionsNotTaken = 1;
    figures.courseNames = {{QStringLiteral("C1"), QStringLiteral("足球")}};
    figures.items = {aFeeItem(FeeBasis::Period, SettleRule::Attended, 230)};
    FeeSummary &fees = figures.fees;
    fees.total = {Money::fen(90'000), Money::fen(5'000), Money::fen(80'000), Money::fen(1'000),
                  Money::fen(6'000)};
    fees.classes = {{kClass, fees.total}};
    fees.items = {{Money::fen(90'000), Money::fen(5'000), {}, {}}};
    return figures;
}

QStringList lastRow(const Content &content)
{
    return texts(tableOf(content).rows.last());
}

} // namespace

TEST_CASE("forms: the report's sections keep the numbers of forms.md, a sheet each")
{
    const Document report = semesterReport(kStamp, someFigures());
    QStringList names;
    for (const Section &section : report.sections)
        names.append(section.sheetName);
    CHECK(names == QStringList{QStringLiteral("1 总体情况"), QStringLiteral("2 各班各类报名"),
                               QStringLiteral("3 课程菜单与名额"), QStringLiteral("4 出勤情况"),
                               QStringLiteral("5 教师课时与记录"), QStringLiteral("6 收费情况"),
                               QStringLiteral("7 经费收支"), QStringLiteral("8 课时费"),
                               QStringLiteral("9 第三方机构"), QStringLiteral("10 督查"),
                               QStringLiteral("11 红线检查"), QStringLiteral("12 总结")});
}

TEST_CASE("forms: the overview has heads, share against the target, sessions and attendance")
{
    const Document report = semesterReport(kStamp, someFigures());
    const auto &figures = std::get<KeyValues>(contentOf(report).blocks[0]);
    QStringList values;
    for (const KeyValue &pair : figures.pairs)
        values.append(displayText(pair.value));
    CHECK(values == QStringList{QStringLiteral("50"), QStringLiteral("44"), QStringLiteral("88.0%"),
                                QStringLiteral("90.0%"), QStringLiteral("38"), QStringLiteral("1"),
                                QStringLiteral("1"), QStringLiteral("92.1%")});
    const Table grades = tableOf(contentOf(report));
    CHECK(texts(grades.rows[0]) == QStringList{QStringLiteral("一年级"), QStringLiteral("30"),
                                               QStringLiteral("27"), QStringLiteral("90.0%"),
                                               QStringLiteral("90.0%"), QStringLiteral("达到")});
    CHECK(texts(grades.rows[1]).last() == QStringLiteral("未达到"));
    CHECK(texts(grades.rows[2]).last() == QStringLiteral("未达到"));
}

TEST_CASE("forms: without a target nothing is compared")
{
    SemesterFigures figures = someFigures();
    figures.targetPercent.reset();
    const Document report = semesterReport(kStamp, figures);
    CHECK(tableOf(contentOf(report)).columns.size() == 4);
    CHECK(texts(report).contains(QStringLiteral("方案未规定")));
}

TEST_CASE("forms: a figure that stands twice in the report is the same figure")
{
    const Document report = semesterReport(kStamp, someFigures());
    const QString participants = QStringLiteral("44");
    CHECK(lastRow(contentOf(report, 0))[2] == participants);
    CHECK(lastRow(contentOf(report, 1))[2] == participants);
    const Content attendance = contentOf(report, 3);
    QList<QStringList> totals;
    for (const Block &block : attendance.blocks) {
        if (const auto *table = std::get_if<Table>(&block))
            totals.append(texts(table->rows.last()));
    }
    REQUIRE(totals.size() == 3);
    CHECK(totals[0] == totals[1]);
    CHECK(totals[1] == totals[2]);
    CHECK(totals[0].last() == QStringLiteral("92.1%"));
    CHECK(lastRow(contentOf(report, 5)).mid(2) ==
          QStringList{QStringLiteral("900.00"), QStringLiteral("50.00")});
}

TEST_CASE("forms: section 3 has the menu's places and who fills them, by layer and by course")
{
    SemesterFigures figures = someFigures();
    MenuPlaces football{anOffering(QStringLiteral("C1"), u"周一2"), QStringLiteral("吴军"), 21};
    football.offering.least = 10;
    MenuPlaces closed{anOffering(QStringLiteral("C2"), u"周一2"), QStringLiteral("郑燕"), 0};
    closed.offering.state = OfferingState::Closed;
    figures.menu = {football, closed};
    const Content content = contentOf(semesterReport(kStamp, figures), 2);
    const Table &layers = std::get<Table>(content.blocks[1]);
    CHECK(texts(layers.rows[0]) == QStringList{QStringLiteral("社团"), QStringLiteral("1"),
                                               QStringLiteral("30"), QStringLiteral("21"),
                                               QStringLiteral("70.0%")});
    const Table &courses = std::get<Table>(content.blocks[3]);
    CHECK(texts(courses.rows[0]).mid(4) ==
          QStringList{QStringLiteral("吴军"), QStringLiteral("已公示"), QStringLiteral("10"),
                      QStringLiteral("30"), QStringLiteral("21"), QStringLiteral("70.0%")});
    CHECK(texts(courses.rows[1]).mid(5) == QStringList{QStringLiteral("停开"), QString(),
                                                       QStringLiteral("0"), QStringLiteral("0"),
                                                       QString()});
    CHECK(texts(courses.rows.last()).mid(1) == texts(layers.rows.last()).mid(2));
    CHECK(texts(semesterReport(kStamp, someFigures()))
              .contains(QStringLiteral("本学期没有开设选修课程，只有基础服务。")));
}

TEST_CASE("R-ENR-7 groups stand in the scheme's order, the school's own ones behind them")
{
    const Content content = contentOf(semesterReport(kStamp, someFigures()), 1);
    const Table groups = std::get<Table>(content.blocks[3]);
    CHECK(texts(groups.rows[0]) ==
          QStringList{QStringLiteral("困难"), QStringLiteral("0"), QStringLiteral("0"), QString()});
    CHECK(texts(groups.rows[1])[0] == QStringLiteral("留守"));
    CHECK(texts(groups.rows[2])[0] == QStringLiteral("其他"));
}

TEST_CASE("R-FEE-5c only items inside of the service are in the report")
{
    SemesterFigures figures = someFigures();
    FeeItem meal = aFeeItem(FeeBasis::Day, SettleRule::Attended, 1'000);
    meal.name = QStringLiteral("午餐");
    meal.inScope = false;
    figures.items.append(meal);
    figures.fees.items.append({Money::fen(7'777), {}, {}, {}});
    figures.fees.divided = true;
    const QString all = texts(semesterReport(kStamp, figures)).join(u'\n');
    CHECK_FALSE(all.contains(QStringLiteral("午餐")));
    CHECK_FALSE(all.contains(QStringLiteral("77.77")));
    CHECK(all.contains(QStringLiteral("实缴和已退按应缴金额分开")));
    figures.items.clear();
    figures.fees = {};
    CHECK(texts(semesterReport(kStamp, figures)).contains(QStringLiteral("本方案不向家长收费。")));
}

TEST_CASE("R-ATT-5 the report counts sessions, records and absences of each teacher")
{
    SemesterFigures figures = someFigures();
    figures.staff.teaching = {{QStringLiteral("T1"), 10, 2, 7, 2, 1, 1, 0, 0},
                              {QStringLiteral("T2"), 4, 0, 4, 0, 0, 0, 2, 1}};
    figures.staff.names = {{QStringLiteral("T1"), QStringLiteral("周敏")}};
    const Table table = tableOf(contentOf(semesterReport(kStamp, figures), 4));
    CHECK(texts(table.rows[0]).join(u' ') == QStringLiteral("周敏 10 2 7 2 1 1 0 0"));
    CHECK(texts(table.rows[1]).join(u' ') == QStringLiteral("T2 4 0 4 0 0 0 2 1"));
    CHECK(texts(table.rows[2]).join(u' ') == QStringLiteral("合计 14 2 11 2 1 1 2 1"));
}

TEST_CASE("R-PAY-7 the report sums pay up by post, beside the fund and what exceeds it")
{
    SemesterFigures figures = someFigures();
    const auto person = [](const QString &staff, const QString &post, std::int64_t fen) {
        PaidPerson paid{{}, staff, post};
        paid.pay.staff = staff;
        paid.pay.sessions = 3;
        paid.pay.total = Money::fen(fen);
        return paid;
    };
    figures.staff.people = {person(QStringLiteral("T1"), QStringLiteral("教师"), 10'000),
                            person(QStringLiteral("T2"), QStringLiteral("教师"), 20'050),
                            person(QStringLiteral("T3"), QStringLiteral("管理"), 5'000)};
    figures.staff.terms = {PayMethod::Units, Money::fen(30'000), QStringLiteral("学校核定"),
                           Money(),          Money::fen(5'050),  true};
    figures.staff.organisations = {
        {QStringLiteral("星辰"), 12, {}, Hundredths{100}, Money::fen(240'000), {}}};
    const Content content = contentOf(semesterReport(kStamp, figures), 7);
    const Table table = tableOf(content);
    CHECK(texts(table.rows[0]).join(u' ') == QStringLiteral("教师 2 6 300.50"));
    CHECK(texts(table.rows[1]).join(u' ') == QStringLiteral("管理 1 3 50.00"));
    CHECK(texts(table.rows[2]).join(u' ') == QStringLiteral("合计 3 9 350.50"));
    const QString all = texts(semesterReport(kStamp, figures)).join(u'\n');
    for (const QString &text :
         {QStringLiteral("工作量法"), QStringLiteral("50.50"), QStringLiteral("2,400.00"),
          QStringLiteral("按本学期全部已点名的课计算。")}) {
        CAPTURE(text);
        CHECK(all.contains(text));
    }
    CHECK_FALSE(all.contains(QStringLiteral("数字会变")));
    figures.staff.terms.complete = false;
    CHECK(texts(semesterReport(kStamp, figures)).join(u'\n').contains(QStringLiteral("数字会变")));
}

TEST_CASE("forms: the report on one paper has every section below the other, nothing cut")
{
    const Document report = semesterReport(kStamp, someFigures());
    const Document paper = onOnePaper(report);
    REQUIRE(paper.sections.size() == 1);
    const Recording recording = recorded(paper);
    CHECK(faults(recording, {210, 297}) == QStringList());
    CHECK(recording.texts.last().page + 1 < recorded(report).texts.last().page + 1);
    QStringList shown;
    for (int page = 0; page <= recording.texts.last().page; ++page)
        shown += pageTexts(recording, page);
    CHECK(shown.contains(QStringLiteral("1 总体情况")));
    CHECK(shown.contains(QStringLiteral("2 各班各类报名：各班报名")));
    CHECK(shown.contains(QStringLiteral("6 收费情况：各项目收费")));
}
