// SPDX-License-Identifier: GPL-3.0-or-later
// Every way in which a place falls free leads to the one waiting list (R-ALC-6, T43, T44).
#include "core/office/desk.h"
#include "core/office/enrollments.h"
#include "core/office/facts.h"
#include "core/office/place_moves.h"
#include "core/office/rows.h"
#include "core/office/vacancies.h"
#include "tests/office/school.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

#include <QDir>

#include <functional>

using namespace kehou;
using namespace kehou::test;

namespace
{

const QString kA = QStringLiteral("A");
const QString kB = QStringLiteral("B");
const QString kHolder = QStringLiteral("1");
const QString kFirst = QStringLiteral("2");    // waits, in a tier before the others
const QString kOutsider = QStringLiteral("3"); // waits behind
const QDate kToday(2026, 10, 12);
const QDate kLater(2026, 11, 2); // when every route has taken effect

// A has one place, on Mondays, which the holder has; B is on Tuesdays and has room. The others wait
// for A. All are in one class of grade 3, beside which there is another.
[[nodiscard]] TermBook aSchool()
{
    TermBook book = aBook();
    book.term.drawSeed = QStringLiteral("2026秋-36");
    book.rows<SchoolClass>() = {aClass(kClass, 3), aClass(kOtherClass, 3)};
    book.rows<Offering>() = {anOffering(kA, u"周一1"), anOffering(kB, u"周二1")};
    book.rows<Offering>()[0].most = 1;
    book.rows<StaffMember>() = {aTeacher(QStringLiteral("TA")), aTeacher(QStringLiteral("TB"))};
    book.rows<Student>().clear();
    for (const QString &number : {kHolder, kFirst, kOutsider}) {
        book.rows<Student>().append(aStudent(number));
        Enrollment enrollment = anEnrollment(u"周一至周二1-2");
        enrollment.student = number;
        book.rows<Enrollment>().append(enrollment);
        book.rows<Wish>().append({number, {}, {kA}});
    }
    book.rows<Student>()[1].categories = QStringList{QStringLiteral("残疾")};
    book.rows<Placement>() = {{kHolder, kA, date(u"2026-09-01"), {}, false}};
    return book;
}

// The row of the sheet that has this in one of its cells, with a cell changed.
void edit(School &school, const QString &sheet, const QString &of,
          const std::pair<QString, QString> &change)
{
    const auto rows = loadSheet(school.office(), sheet);
    REQUIRE(rows);
    qsizetype column = 0;
    while (rows.value().fields[column].header != change.first)
        ++column;
    for (const SheetLine &line : rows.value().lines) {
        if (line.cells.first() != of)
            continue;
        QStringList cells = line.cells;
        cells[column] = change.second;
        const auto saved = saveRow(school.office(), {sheet, line.id, cells});
        if (!saved)
            UNSCOPED_INFO(saved.failure().text.toStdString());
        REQUIRE(saved);
        return;
    }
    FAIL("no such row");
}

[[nodiscard]] Result<EnrollmentStepReport> step(School &school, const MoveEntry &entry)
{
    const auto book = loadEnrollments(school.office());
    REQUIRE(book);
    EnrollmentStepRequest request;
    for (const EnrollmentLine &line : book.value().lines) {
        if (line.enrollment.student == kHolder && line.enrollment.state == EnrollmentState::Active)
            request.ids.append(line.id);
    }
    request.entry = entry;
    request.today = kToday;
    return stepEnrollments(school.office(), request);
}

[[nodiscard]] MoveEntry anEntry(EnrollmentMove move)
{
    MoveEntry entry;
    entry.move = move;
    entry.on = kToday;
    entry.applicant = QStringLiteral("李父");
    entry.reason = QStringLiteral("家长要求");
    return entry;
}

[[nodiscard]] MoveEntry aChange(QStringView slotText)
{
    MoveEntry entry = anEntry(EnrollmentMove::Change);
    entry.slots = slotSet(slotText);
    entry.applied = kToday;
    return entry;
}

// A workbook of these sheets beside the term's.
void takeSheets(School &school, const QMap<QString, QString> &sheets)
{
    const QString folder = school.path(QStringLiteral("book"));
    REQUIRE(QDir().mkpath(folder));
    writeBytes(folder + QStringLiteral("/学期.csv"),
               QStringLiteral("项目,内容\n学校名称,示例学校\n学期名称,2026秋\n开始日期,2026-09-01\n"
                              "结束日期,2027-01-15\n方案,onex\n服务星期,周一至周五\n"
                              "摇号种子,2026秋-36\n")
                   .toUtf8());
    for (auto sheet = sheets.begin(); sheet != sheets.end(); ++sheet)
        writeBytes(folder + u'/' + sheet.key() + QStringLiteral(".csv"), sheet->toUtf8());
    school.takeGood(folder);
}

[[nodiscard]] Result<void> moveByHand(School &school, const QString &student, const QString &from,
                                      const QString &to, QDate on = kLater)
{
    return movePlace(school.office(), {{student, from, to, on}, QStringLiteral("家长要求"), {}});
}

[[nodiscard]] QString waitingFor(School &school, const QString &code)
{
    const auto open = openVacancies(school.office(), kLater);
    REQUIRE(open);
    for (const VacancyLine &line : open.value()) {
        if (line.vacancy.offering == code)
            return line.vacancy.inLine.join(u' ');
    }
    return {};
}

// The desk asks the office to give a place of the course to who waits.
[[nodiscard]] bool deskNames(School &school, const QString &code)
{
    const auto desk = deskView(school.office(), kLater);
    REQUIRE(desk);
    const QList<DeskLine> &lines = desk.value().lines;
    return std::any_of(lines.begin(), lines.end(), [&](const DeskLine &line) {
        return line.page == QStringLiteral("allocation") &&
               line.argument == QStringLiteral("vacancies") && line.text.contains(code);
    });
}

struct Route {
    const char *what;
    std::function<void(School &)> free;
    QString inLine = QStringLiteral("2 3");
};

[[nodiscard]] QList<Route> routes()
{
    return {
        {"the form: the place ends",
         [](School &s) {
             edit(s, QStringLiteral("选课结果"), kHolder,
                  {QStringLiteral("结束日期"), QStringLiteral("2026-10-31")});
         }},
        {"the form: the row is removed",
         [](School &s) {
             const auto rows = loadSheet(s.office(), QStringLiteral("选课结果"));
             REQUIRE(removeRow(s.office(), QStringLiteral("选课结果"), rows.value().lines[0].id));
             // Places were given out all the same.
             edit(s, QStringLiteral("课程"), kB,
                  {QStringLiteral("最多人数"), QStringLiteral("20")});
             REQUIRE(moveByHand(s, kHolder, {}, kB, kToday));
         },
         QStringLiteral("2 3 1")}, // as if it had never been the holder's
        {"the form: the child leaves the school",
         [](School &s) {
             edit(s, QStringLiteral("学生"), kHolder,
                  {QStringLiteral("离校日期"), QStringLiteral("2026-10-20")});
         }},
        {"the form: there is one place more",
         [](School &s) {
             edit(s, QStringLiteral("课程"), kA, {QStringLiteral("最多人数"), QStringLiteral("2")});
         }},
        {"the board: it is given up",
         [](School &s) { REQUIRE(moveByHand(s, kHolder, kA, {}, kToday)); }},
        {"the board: it is changed for another",
         [](School &s) { REQUIRE(moveByHand(s, kHolder, kA, kB, kToday)); }},
        {"an import ends it",
         [](School &s) {
             takeSheets(
                 s, {{QStringLiteral("选课结果"),
                      QStringLiteral("学号,编号,开始日期,结束日期\n1,A,2026-09-01,2026-10-31\n")}});
         }},
        {"an import withdraws its holder",
         [](School &s) {
             takeSheets(s,
                        {{QStringLiteral("报名"),
                          QStringLiteral("学号,时间,开始日期,申请人,申请日期,状态,协议日期,"
                                         "退出申请日期\n1,周一至周二1-2,2026-09-01,李父,2026-08-20,"
                                         "生效,2026-08-25,2026-10-12\n")}});
         }},
        {"a withdrawal", [](School &s) { REQUIRE(step(s, anEntry(EnrollmentMove::Withdraw))); }},
        {"a withdrawal that took effect by itself",
         [](School &s) {
             REQUIRE(step(s, anEntry(EnrollmentMove::Withdraw)));
             REQUIRE(endDueEnrollments(s.office(), kLater).value() == 1);
         }},
        {"leaving the school",
         [](School &s) { REQUIRE(step(s, anEntry(EnrollmentMove::LeaveSchool))); }},
        {"a change of slots that leaves the course's out",
         [](School &s) { REQUIRE(step(s, aChange(u"周二1-2"))); }},
        {"undo of a place that was given by hand",
         [](School &s) {
             REQUIRE(moveByHand(s, kHolder, kA, {}, kToday));
             REQUIRE(moveByHand(s, kFirst, {}, kA));
             REQUIRE(s.office().undo());
         }},
    };
}

} // namespace

TEST_CASE("R-ALC-6 T43 T44 by whatever route a place falls free, the first in line has it and "
          "nobody else, and never more are held than there are")
{
    for (const Route &route : routes()) {
        CAPTURE(route.what);
        School school;
        put(school, aSchool());
        CHECK(waitingFor(school, kA).isEmpty());
        CHECK_FALSE(moveByHand(school, kFirst, {}, kA));
        route.free(school);
        CHECK(waitingFor(school, kA) == route.inLine);
        CHECK(deskNames(school, kA));

        const auto jumped = moveByHand(school, kOutsider, {}, kA);
        REQUIRE_FALSE(jumped);
        CHECK(jumped.failure().text.contains(QStringLiteral("2 waits before it")));
        CHECK_FALSE(fillVacancy(school.office(), {kA, kOutsider, kLater, {}}));
        const TermBook before = school.rows();
        REQUIRE(fillVacancy(school.office(), {kA, kFirst, kLater, {}}));
        CHECK(waitingFor(school, kA).isEmpty());
        CHECK_FALSE(deskNames(school, kA));
        CHECK_FALSE(fillVacancy(school.office(), {kA, kOutsider, kLater, {}}));
        CHECK_FALSE(moveByHand(school, kOutsider, {}, kA));

        // What stands in the file now is a book without faults.
        const QString path = school.path(QStringLiteral("导出.xlsx"));
        REQUIRE(exportWorkbook(school.office(), path));
        School copy;
        copy.takeGood(path);
        CHECK(waitingFor(copy, kA).isEmpty());

        REQUIRE(school.office().undo());
        CHECK(sameRows(school.rows(), before));
        CHECK(waitingFor(school, kA) == route.inLine);
    }
}

TEST_CASE("T43 who takes a withdrawal or a change back does not get a place that is given away")
{
    const bool withdrawn = GENERATE(true, false);
    CAPTURE(withdrawn);
    School school;
    put(school, aSchool());
    REQUIRE(step(school, withdrawn ? anEntry(EnrollmentMove::Withdraw) : aChange(u"周二1-2")));
    MoveEntry back = anEntry(EnrollmentMove::TakeBack);
    if (!withdrawn) {
        back = aChange(u"周一至周二1-2");
        back.on = kLater;
    }
    SECTION("while it is free it is the child's again")
    {
        REQUIRE(step(school, back));
        CHECK(waitingFor(school, kA).isEmpty());
    }
    SECTION("given to somebody else it is named, until it is given up")
    {
        REQUIRE(fillVacancy(school.office(), {kA, kFirst, kLater, {}}));
        const auto refused = step(school, back);
        REQUIRE_FALSE(refused);
        CHECK(refused.failure().text.contains(QStringLiteral("A 课程A is full")));
        REQUIRE(moveByHand(school, kHolder, kA, {}, kToday));
        CHECK(step(school, back));
        CHECK(waitingFor(school, kA).isEmpty());
    }
}

TEST_CASE("R-ALC-5 R-ALC-6 a transfer to another class gives its place of the class's ration free")
{
    School school;
    TermBook book = aSchool();
    book.rows<Offering>()[0].most = 5;
    book.rows<Offering>()[0].perClass = 1;
    put(school, book);
    CHECK(waitingFor(school, kA).isEmpty());
    takeSheets(
        school,
        {{QStringLiteral("转班"),
          QStringLiteral("学号,日期,原班级,新班级\n1,2026-10-19,%1,%2\n").arg(kClass, kOtherClass)},
         {QStringLiteral("学生"), QStringLiteral("学号,姓名,班级\n1,李明,%1\n").arg(kOtherClass)}});
    CHECK(waitingFor(school, kA) == QStringLiteral("2 3"));
    CHECK(openVacancies(school.office(), date(u"2026-10-18")).value().isEmpty()); // not yet
}
