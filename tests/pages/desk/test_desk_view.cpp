// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/desk.h"
#include "core/schemes/shipped_schemes.h"
#include "tests/support/catch.h"
#include "tests/support/demo_class.h"

#include <QTemporaryDir>

using namespace kehou;
using namespace kehou::test;

namespace
{

// What lies on the desk of the demo class on a day.
[[nodiscard]] DeskView viewOn(QDate today, const DemoClass &school = {})
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("学校.kehou"));
    makeDemoClass(path, school);
    auto office = Office::open(path, demoOffice());
    REQUIRE(office);
    auto view = deskView(*office.value(), today);
    REQUIRE(view);
    return std::move(view).value();
}

[[nodiscard]] QStringList targets(const DeskView &view)
{
    QStringList result;
    for (const DeskLine &line : view.lines)
        result.append(line.page + u' ' + line.argument);
    return result;
}

// The lines that open this place.
[[nodiscard]] QList<DeskLine> linesTo(const DeskView &view, const QString &target)
{
    QList<DeskLine> result;
    for (const DeskLine &line : view.lines) {
        if (line.page + u' ' + line.argument == target)
            result.append(line);
    }
    return result;
}

const QDate kTuesday(2026, 12, 1);
const QString kToday = QStringLiteral("attendance 2026-12-01");
const QString kPatrols = QStringLiteral("attendance oversight");
const QString kNotices = QStringLiteral("settings 收费公示");
const QString kProviders = QStringLiteral("menu 机构");

} // namespace

TEST_CASE("The desk counts who is expected, the rolls, who takes part and who came")
{
    DemoClass school;
    school.marks = {QStringLiteral("2026-11-30,1,20260001,缺勤"),
                    QStringLiteral("2026-11-30,2,20260001,缺勤"),
                    QStringLiteral("2026-11-30,1,20260002,迟到")};
    const DeskView view = viewOn(kTuesday, school);
    CHECK(view.day == kTuesday);
    CHECK(view.expectedPupils == 45);
    CHECK(view.rolls == 2);
    CHECK(view.rollsTaken == 0);
    CHECK(view.heads == HeadCount{45, 45, 0});
    REQUIRE(view.participation.size() == 1);
    CHECK(view.participation[0].perMille == 1000);
    REQUIRE(view.attendanceDays.size() == 10);
    CHECK(view.attendanceDays[9].label == u"12-1");
    CHECK_FALSE(view.attendanceDays[9].perMille);  // no roll, no rate
    CHECK(view.attendanceDays[8].perMille == 978); // 88 of 90
    CHECK(view.attendanceDays[0].perMille == 1000);
    CHECK(view.attendance == 998); // 808 of 810
    CHECK_FALSE(view.settingUp);
}

TEST_CASE("The first line of the desk is today's roll until it is taken")
{
    CHECK(targets(viewOn(kTuesday)).constFirst() == kToday);
    CHECK(viewOn(kTuesday).lines.constFirst().urgency == Urgency::Now);

    DemoClass half;
    half.sessions = {QStringLiteral("2026-12-01,1,一（1）班,已点名")};
    const DeskView view = viewOn(kTuesday, half);
    CHECK(view.rollsTaken == 1);
    CHECK(view.lines.constFirst().text.contains(u'1'));

    DemoClass taken;
    taken.takenUpTo = kTuesday;
    CHECK(linesTo(viewOn(kTuesday, taken), kToday).isEmpty());
}

TEST_CASE("R-RED-12 open rolls of earlier days have a line each, the first of many share one")
{
    DemoClass school;
    school.takenUpTo = QDate(2026, 11, 26); // a Thursday
    const DeskView view = viewOn(kTuesday, school);
    CHECK(linesTo(view, QStringLiteral("attendance 2026-11-27")).first().urgency == Urgency::Now);
    CHECK(linesTo(view, QStringLiteral("attendance 2026-11-30")).first().urgency == Urgency::Soon);
    CHECK(linesTo(view, QStringLiteral("attendance 2026-11-28")).isEmpty());

    school.takenUpTo = QDate(2026, 8, 31);
    const DeskView all = viewOn(kTuesday, school);
    CHECK(linesTo(all, QStringLiteral("attendance 2026-09-01")).size() == 1);
    CHECK(linesTo(all, QStringLiteral("attendance 2026-09-02")).isEmpty());
}

TEST_CASE("T38: days to come, cancelled sessions and empty classes raise no alarm")
{
    DemoClass cancelled;
    cancelled.calendar = {QStringLiteral("2026-12-01,停课,,大风")};
    const DeskView day = viewOn(kTuesday, cancelled);
    CHECK(linesTo(day, kToday).isEmpty());
    CHECK(linesTo(day, kPatrols).isEmpty());
    CHECK(day.rolls == 0);

    DemoClass one;
    one.sessions = {QStringLiteral("2026-12-01,1,一（1）班,停课")};
    CHECK(viewOn(kTuesday, one).rolls == 1);

    DemoClass early;
    early.takenUpTo = QDate(2026, 8, 31);
    const DeskView before = viewOn(QDate(2026, 8, 31), early);
    for (const QString &target : targets(before))
        CHECK_FALSE(target.startsWith(u"attendance"));
    CHECK(before.day == QDate(2026, 9, 1));
    CHECK(before.expectedPupils == 45);
}

TEST_CASE("Without service today the desk says so and shows the service day before")
{
    const DeskView sunday = viewOn(QDate(2026, 11, 29));
    CHECK(sunday.day == QDate(2026, 11, 27));
    CHECK(sunday.dayText.contains(u"2026-11-27"));
    CHECK(sunday.rollsTaken == 2);
    CHECK(linesTo(sunday, kPatrols).isEmpty());

    DemoClass whole;
    whole.takenUpTo = QDate(2027, 1, 15);
    const DeskView after = viewOn(QDate(2027, 1, 20), whole);
    CHECK(after.day == QDate(2027, 1, 15));
    CHECK(after.dayText.contains(u"2027-01-15"));
    CHECK(linesTo(after, QStringLiteral("papers ")).size() == 1); // the disclosure
    // Nothing but the disclosure that nobody recorded (R-RED-14).
    CHECK(targets(viewOn(QDate(2027, 3, 1), whole)) ==
          QStringList{QStringLiteral("settings checks")});
}

TEST_CASE("R-ENR-1, R-ENR-6 enrollments wait by state, and none is active without agreement")
{
    DemoClass school;
    const QString agreed = QStringLiteral("2026-08-28");
    school.enrollments = {
        enrollmentLine(demoNumber(1), QStringLiteral("生效"), agreed),
        enrollmentLine(demoNumber(2), QStringLiteral("生效"), {}),
        enrollmentLine(demoNumber(3), QStringLiteral("待初审"), {}),
        enrollmentLine(demoNumber(4), QStringLiteral("待核准"), {}),
        enrollmentLine(demoNumber(5), QStringLiteral("待核准"), {}),
        enrollmentLine(demoNumber(6), QStringLiteral("草稿"), {}),
    };
    const DeskView view = viewOn(kTuesday, school);
    const auto linesFor = [](const DeskView &shown, const char16_t *state) {
        return linesTo(shown, QStringLiteral("enrollment ") + QString::fromUtf16(state));
    };
    REQUIRE(linesFor(view, u"生效").size() == 1);
    CHECK(linesFor(view, u"生效").first().urgency == Urgency::Now); // without agreement
    for (const char16_t *state : {u"待初审", u"待核准"}) {
        REQUIRE(linesFor(view, state).size() == 1);
        CHECK(linesFor(view, state).first().urgency == Urgency::Soon);
    }
    CHECK(linesFor(view, u"待签协议").isEmpty());
    CHECK(view.heads.participants == 1);
    CHECK(view.heads.waiting == 3);
    CHECK(linesFor(viewOn(kTuesday), u"生效").isEmpty());
}

TEST_CASE("R-ATT-7 absences without leave are named until followed up, those with leave are not")
{
    DemoClass school;
    school.takenUpTo = kTuesday;
    school.marks = {
        QStringLiteral("2026-12-01,1,20260007,缺勤"), QStringLiteral("2026-12-01,2,20260007,缺勤"),
        QStringLiteral("2026-12-01,1,20260008,事假"), QStringLiteral("2026-11-30,1,20260009,缺勤")};
    const QList<DeskLine> lines =
        linesTo(viewOn(kTuesday, school), QStringLiteral("attendance absences"));
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].text.contains(demoName(7)));
    CHECK_FALSE(lines[0].text.contains(demoName(8)));
    CHECK(lines[0].text.contains(demoName(9))); // of the day before
}

TEST_CASE("R-ATT-6, R-RED-12 a service day without a patrol is said, one with a patrol is not")
{
    CHECK(linesTo(viewOn(kTuesday), kPatrols).size() == 1);
    DemoClass school;
    school.sheets = {QStringLiteral("巡查\n日期,巡查人\n2026-12-01,T1")};
    CHECK(linesTo(viewOn(kTuesday, school), kPatrols).isEmpty());
}

TEST_CASE("R-FEE-9 a price needs its public notice, and the notice its days")
{
    const QString head = QStringLiteral("收费公示\n项目,价格,公示开始,公示结束,文号\n");
    DemoClass school;
    school.sheets = {head + QStringLiteral("课后服务费,2.30,2026-11-29,2026-12-10,校字1号")};
    CHECK(linesTo(viewOn(kTuesday, school), kNotices).first().urgency == Urgency::Note);
    CHECK(linesTo(viewOn(QDate(2026, 12, 4), school), kNotices).isEmpty());
    school.sheets = {head + QStringLiteral("课后服务费,9.99,2026-08-20,2026-08-30,校字1号")};
    CHECK(linesTo(viewOn(kTuesday, school), kNotices).first().urgency == Urgency::Now);
    CHECK(linesTo(viewOn(kTuesday), kNotices).isEmpty());
}

TEST_CASE("R-MNU-5 papers of a provider that teaches are shown from 30 days before they lapse")
{
    const auto provider = [](const char *until, const char *offering) {
        DemoClass school;
        school.sheets = {
            QStringLiteral("机构\n名称,来源,面审日期,资质有效期,保险有效期,合同开始,"
                           "合同结束\n小鹰体育,市级库,2026-08-01,2027-08-01,%1,"
                           "2026-08-01,2027-08-01")
                .arg(QString::fromLatin1(until)),
            QStringLiteral("课程\n编号,名称,层级,年级,时间,负责教师,机构,最多人数,状态\n"
                           "C1,篮球,社团,1,周一1,T3,%1,20,已公示")
                .arg(QString::fromUtf8(offering))};
        return linesTo(viewOn(kTuesday, school), kProviders);
    };
    CHECK(provider("2026-12-31", "小鹰体育").size() == 1);
    CHECK(provider("2026-12-31", "小鹰体育").first().urgency == Urgency::Soon);
    CHECK(provider("2026-11-30", "小鹰体育").first().urgency == Urgency::Now);
    CHECK(provider("2027-01-14", "小鹰体育").isEmpty()); // more than 30 days
    CHECK(provider("2027-01-15", "小鹰体育").isEmpty()); // lasts to the term's end
    CHECK(provider("2026-12-31", "").isEmpty());         // teaches nothing
}

TEST_CASE("A file without a term, and one without pupils, show the steps of setting up")
{
    const QTemporaryDir folder;
    const auto office = Office::create(folder.filePath(QStringLiteral("新.kehou")),
                                       schemeText(QStringLiteral("onex")), demoOffice());
    REQUIRE(office);
    const auto view = deskView(*office.value(), kTuesday);
    REQUIRE(view);
    CHECK(view.value().settingUp);
    CHECK(view.value().lines.isEmpty());
    REQUIRE(view.value().steps.size() == 11);
    CHECK(view.value().steps.first().sheet == u"学期");
    for (const DeskStep &step : view.value().steps)
        CHECK_FALSE(step.ticked);

    const DeskView school = viewOn(kTuesday);
    QStringList open;
    for (const DeskStep &step : school.steps) {
        if (!step.ticked)
            open.append(step.sheet);
    }
    CHECK(open == QStringList{QStringLiteral("校历"), QStringLiteral("课程"),
                              QStringLiteral("选课结果"), QStringLiteral("缴费")});
}

TEST_CASE("R-MNU-8, R-RED-14 filing and disclosure are counted down to their days and no longer")
{
    const auto papersLines = [](QDate today) {
        return linesTo(viewOn(today), QStringLiteral("papers ")).size();
    };
    CHECK(papersLines(QDate(2026, 9, 1)) == 1);
    CHECK(papersLines(QDate(2026, 9, 16)) == 1);
    CHECK(papersLines(QDate(2026, 9, 17)) == 0);
}

TEST_CASE("R-RED what the checks find has a line that opens the list of findings")
{
    const auto found = [](const DemoClass &school) {
        QStringList rules;
        for (const DeskLine &line :
             linesTo(viewOn(kTuesday, school), QStringLiteral("settings checks")))
            rules.append(line.text.section(u' ', 0, 0));
        return rules;
    };
    CHECK(found({}) == QStringList{QStringLiteral("R-RED-13")});
    DemoClass school;
    school.sheets = {QStringLiteral("计费月\n名称,开始,结束\n1月,2027-01-01,2027-01-31")};
    const QList<DeskLine> lines =
        linesTo(viewOn(kTuesday, school), QStringLiteral("settings checks"));
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].text.startsWith(QStringLiteral("R-RED-4 ")));
    CHECK(lines[0].urgency == Urgency::Now);
    CHECK(lines[1].urgency == Urgency::Soon);
}
