// SPDX-License-Identifier: GPL-3.0-or-later
// The schemes that are about the menu: a small term is opened under each and its menu does what
// the scheme's document says.
#include "core/office/allocate.h"
#include "core/office/oversight.h"
#include "core/office/papers.h"
#include "core/rules/book_checks.h"
#include "core/rules/enrollment/priority.h"
#include "core/schemes/shipped_schemes.h"
#include "tests/office/school.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

const QString kT1 = QStringLiteral("T1");

[[nodiscard]] Scheme schemeOfId(const char *id)
{
    const auto scheme = shippedScheme(QString::fromUtf8(id));
    REQUIRE(scheme.ok());
    return scheme.value();
}

[[nodiscard]] QString classOf(int grade)
{
    static const QStringList kGrades{
        QStringLiteral("一"), QStringLiteral("二"), QStringLiteral("三"),
        QStringLiteral("四"), QStringLiteral("五"), QStringLiteral("六"),
        QStringLiteral("七"), QStringLiteral("八"), QStringLiteral("九")};
    return kGrades[grade - 1] + QStringLiteral("（1）班");
}

// September 2026 under the scheme's bands: one class and one child of each grade, numbered as its
// grade and there whenever its grade has a period; T1 teaches.
[[nodiscard]] TermBook aTermUnder(const Scheme &scheme, const QList<int> &grades)
{
    Term term = aTerm(u"2026-09-01", u"2026-09-30");
    term.schemeId = scheme.id;
    term.serviceWeekdays = scheme.calendar.serviceWeekdays;
    TermBook book(term);
    book.rows<Band>() = scheme.calendar.bands;
    if (scheme.calendar.bands.isEmpty())
        book.rows<Band>() = {aBand(u"1-9", 1), aBand(u"1-9", 2)};
    book.rows<StaffMember>() = {aTeacher(kT1)};
    for (const int grade : grades) {
        book.rows<SchoolClass>().append(aClass(classOf(grade), grade));
        Student student = aStudent(QString::number(grade));
        student.className = classOf(grade);
        book.rows<Student>().append(student);
        SlotSet whole;
        for (const Band &band : book.rows<Band>()) {
            for (int weekday = 1; weekday <= 5 && band.grades.contains(grade); ++weekday)
                whole.insert({weekday, band.period});
        }
        Enrollment enrollment = anEnrollment(whole.text());
        enrollment.student = student.number;
        book.rows<Enrollment>().append(enrollment);
    }
    return book;
}

// A published course of T1 in a room of its own.
[[nodiscard]] Offering aCourse(const QString &code, const QString &layer, QStringView slotText)
{
    Offering offering = anOffering(code, slotText);
    offering.layer = layer;
    offering.teacher = kT1;
    offering.grades = gradeSet(u"1-9");
    return offering;
}

[[nodiscard]] QStringList faultsOf(const Scheme &scheme, const TermBook &book)
{
    QStringList texts;
    for (const RowFault &fault : checkBook(book, checkContext(scheme)))
        texts.append(fault.message);
    return texts;
}

// Whether a term under the scheme takes the course.
[[nodiscard]] bool takes(const Scheme &scheme, TermBook book, const Offering &offering)
{
    book.rows<Offering>() = {offering};
    return faultsOf(scheme, book).isEmpty();
}

[[nodiscard]] Settlement settled(const Scheme &scheme, const TermBook &book)
{
    const TermPlan plan(book);
    return SettlementRun(plan, feeRules(scheme, book)).settle(studentFacts(book).front());
}

[[nodiscard]] QString contentAt(const Scheme &scheme, int grade, const Slot &slot)
{
    for (const BaseGridCell &cell : scheme.menu.baseGrid) {
        if (cell.grades.contains(grade) && cell.slots.contains(slot))
            return cell.content;
    }
    return {};
}

[[nodiscard]] Allocation given(const Scheme &scheme, const TermBook &book, SelectionMode mode)
{
    return allocate(book, allocationRules(scheme), mode,
                    mode == SelectionMode::FirstCome ? QString() : QStringLiteral("2026秋"));
}

// "1:C1 C2;2:": who got what, by student number.
[[nodiscard]] QString placesText(const Allocation &result)
{
    QStringList students;
    for (const StudentAllocation &student : result.students) {
        QStringList codes;
        for (const AllocatedPlace &place : student.places)
            codes.append(place.offering);
        students.append(student.student + u':' + codes.join(u' '));
    }
    return students.join(u';');
}

[[nodiscard]] Wish aWish(const QString &student, const QString &choices, const QString &at = {})
{
    return {student, at, choices.split(u' ')};
}

} // namespace

TEST_CASE("scheme wujin: three dismissals, the printed week grid, 1+E+X, a list for each class and "
          "three kinds of watching")
{
    const Scheme scheme = schemeOfId("wujin");
    TermBook book = aTermUnder(scheme, {1, 3, 5});
    CHECK(faultsOf(scheme, book).isEmpty());
    CHECK(checkLimits(book, calendarLimits(scheme)).isEmpty());
    const BandTable bands(TermCalendar(book.term, {}), book.rows<Band>());
    const QDate day = date(u"2026-09-02");
    CHECK(bands.find(1, day, 2)->dismissal == 17 * 60 + 10);
    CHECK(bands.find(3, day, 2)->dismissal == 17 * 60 + 20);
    CHECK(bands.find(5, day, 2)->dismissal == 17 * 60 + 30);

    struct Row {
        int grade;
        const char *first;
        const char *second[5];
    };
    constexpr Row rows[] = {
        {2, "自主阅读", {"兴趣活动", "体育锻炼", "兴趣活动", "兴趣活动", "劳动实践"}},
        {4, "自主作业", {"兴趣活动", "兴趣活动", "体育锻炼", "兴趣活动", "劳动实践"}},
        {6, "自主作业", {"兴趣活动", "体育锻炼", "兴趣活动", "兴趣活动", "劳动实践"}}};
    for (const Row &row : rows) {
        for (int weekday = 1; weekday <= 5; ++weekday) {
            CAPTURE(row.grade, weekday);
            CHECK(contentAt(scheme, row.grade, {weekday, 1}) == QString::fromUtf8(row.first));
            CHECK(contentAt(scheme, row.grade, {weekday, 2}) ==
                  QString::fromUtf8(row.second[weekday - 1]));
        }
    }
    for (const char *layer : {"1课程", "E课程", "X课程"})
        CHECK(takes(scheme, book, aCourse(kT1, QString::fromUtf8(layer), u"周一2")));
    CHECK_FALSE(takes(scheme, book, aCourse(kT1, QStringLiteral("Y课程"), u"周一2")));

    School school(scheme.id);
    put(school, book, scheme.id);
    PaperRequest list;
    list.form = QStringLiteral("roster");
    const auto printed = buildPaper(school.office(), list, day);
    REQUIRE(printed);
    CHECK(printed.value().sections.size() == 3); // 一班一名单
    const auto view = oversightView(school.office(), date(u"2026-09-30"));
    REQUIRE(view);
    CHECK(view.value().missing.size() == 3); // patrols, diagnoses, a survey
}

TEST_CASE("scheme fengcheng: 1+1+N has everybody in class and school courses, clubs are picked")
{
    const Scheme scheme = schemeOfId("fengcheng");
    TermBook book = aTermUnder(scheme, {1});
    book.rows<Offering>() = {aCourse(QStringLiteral("B1"), QStringLiteral("班级课程"), u"周一1"),
                             aCourse(QStringLiteral("S1"), QStringLiteral("学校课程"), u"周二1"),
                             aCourse(QStringLiteral("C1"), QStringLiteral("社团"), u"周三1")};
    book.rows<Wish>() = {aWish(QStringLiteral("1"), QStringLiteral("B1 S1 C1"))};
    CHECK(faultsOf(scheme, book).isEmpty());
    CHECK(placesText(given(scheme, book, SelectionMode::Draw)) == QStringLiteral("1:C1"));
}

TEST_CASE("scheme ruijin: three sport layers each weekday for 40 to 60 minutes, free, assessed and "
          "paid by the treasury")
{
    const Scheme scheme = schemeOfId("ruijin");
    TermBook book = aTermUnder(scheme, {4});
    for (const char *layer : {"足球", "篮球", "其他体育项目"}) {
        CHECK(takes(scheme, book, aCourse(kT1, QString::fromUtf8(layer), u"周一至周五1")));
        CHECK_FALSE(takes(scheme, book, aCourse(kT1, QString::fromUtf8(layer), u"周六1")));
    }
    CHECK(scheme.fees.free);
    CHECK(settled(scheme, book).lines.isEmpty());
    CHECK(scheme.pay.method == PayMethod::Evaluation);
    CHECK(scheme.funds.fundedBy == FundedBy::Treasury);
    const auto [end, faults] =
        GENERATE(table<int, int>({{9, 9}, {10, 0}, {30, 0}, {31, 9}})); // after 17:00
    CAPTURE(end);
    book.rows<Band>()[0].end = 17 * 60 + end;
    book.rows<Band>()[0].dismissal.reset();
    CHECK(checkLimits(book, calendarLimits(scheme)).size() == faults);
}

TEST_CASE("scheme beimen: homework on four days, clubs on Thursday, four families of courses")
{
    const Scheme scheme = schemeOfId("beimen");
    const TermBook book = aTermUnder(scheme, {1});
    int homework = 0;
    for (int weekday = 1; weekday <= 5; ++weekday)
        homework += contentAt(scheme, 3, {weekday, 1}) == QStringLiteral("作业辅导") ? 1 : 0;
    CHECK(homework == 4);
    CHECK(contentAt(scheme, 3, {4, 1}).isEmpty());
    CHECK(takes(scheme, book, aCourse(kT1, QStringLiteral("社团"), u"周四1-2")));
    CHECK_FALSE(takes(scheme, book, aCourse(kT1, QStringLiteral("社团"), u"周三1")));
    CHECK(scheme.menu.categories.join(u' ') ==
          QStringLiteral("作业辅导 艺体教育 劳动教育 科技创新"));
}

TEST_CASE(
    "scheme nanchang28: grade 7 on Wednesday and grade 8 on Thursday, first come in a window, "
    "and a roster with teacher and room from the result")
{
    const Scheme scheme = schemeOfId("nanchang28");
    TermBook book = aTermUnder(scheme, {7, 8});
    Offering seven = aCourse(QStringLiteral("W1"), QStringLiteral("初一社团"), u"周三1-2");
    seven.room = QStringLiteral("舞蹈室");
    seven.grades = gradeSet(u"7");
    Offering eight = aCourse(QStringLiteral("D1"), QStringLiteral("初二社团"), u"周四1-2");
    eight.grades = gradeSet(u"8");
    book.rows<Offering>() = {seven, eight};
    CHECK(faultsOf(scheme, book).isEmpty());
    CHECK_FALSE(takes(scheme, book, aCourse(kT1, QStringLiteral("初一社团"), u"周四1")));
    CHECK(scheme.menu.selectionMode == SelectionMode::FirstCome);

    const QString wednesday = QStringLiteral("2026-09-02 12:10:00.000");
    book.rows<Wish>() = {aWish(QStringLiteral("7"), QStringLiteral("W1"), wednesday),
                         aWish(QStringLiteral("8"), QStringLiteral("D1"), wednesday)};
    CHECK(placesText(given(scheme, book, SelectionMode::FirstCome)) == QStringLiteral("7:W1;8:"));
    book.rows<Wish>()[1].submittedAt = QStringLiteral("2026-09-03 12:10:00.000");

    School school(scheme.id);
    put(school, book, scheme.id);
    AllocateRequest request;
    request.save = true;
    REQUIRE(allocateTerm(school.office(), request));
    PaperRequest list;
    list.form = QStringLiteral("roster");
    list.course = QStringLiteral("W1");
    const auto printed = buildPaper(school.office(), list, date(u"2026-09-07"));
    REQUIRE(printed);
    const auto &content = std::get<documents::Content>(printed.value().sections[0].content);
    CHECK(content.subtitle.join(u' ').contains(QStringLiteral("张老师")));
    CHECK(content.subtitle.join(u' ').contains(QStringLiteral("舞蹈室")));
}

TEST_CASE("scheme caidan27: 27 clubs, two different courses a week, each course at two levels")
{
    const Scheme scheme = schemeOfId("caidan27");
    TermBook book = aTermUnder(scheme, {1, 3});
    book.rows<StaffMember>().clear();
    for (int club = 0; club < 27; ++club) {
        const QString name = QStringLiteral("社团%1").arg(club);
        for (const bool high : {false, true}) {
            Offering offering = anOffering(name + (high ? u'B' : u'A'), high ? u"周四2" : u"周二2");
            offering.name = name;
            offering.level = high ? QStringLiteral("高阶") : QStringLiteral("初级");
            offering.grades = high ? gradeSet(u"3-6") : gradeSet(u"1-2");
            book.rows<StaffMember>().append(aTeacher(offering.teacher));
            book.rows<Offering>().append(offering);
        }
    }
    Offering again = book.rows<Offering>()[0];
    again.code = QStringLiteral("社团0C");
    again.slots = slotSet(u"周四2");
    again.teacher = kT1;
    Offering other = again;
    other.code = QStringLiteral("社团1C");
    other.name = QStringLiteral("社团1");
    other.teacher = QStringLiteral("T2");
    book.rows<StaffMember>() += {aTeacher(kT1), aTeacher(QStringLiteral("T2"))};
    book.rows<Offering>() += {again, other};
    CHECK(faultsOf(scheme, book).isEmpty());
    // The same course on the other day is no second one, and the high level is for others.
    const QString choices = QStringLiteral("社团0B 社团0A 社团0C 社团1C");
    book.rows<Wish>() = {aWish(QStringLiteral("1"), choices), aWish(QStringLiteral("3"), choices)};
    CHECK(placesText(given(scheme, book, SelectionMode::Draw)) ==
          QStringLiteral("1:社团0A 社团1C;3:社团0B"));
    CHECK_FALSE(takes(scheme, book, aCourse(kT1, QStringLiteral("社团"), u"周三2")));
}

TEST_CASE("scheme xiangdong: class review and school, left-behind children first, 28 clubs and one "
          "sport for the whole school, a teacher for each")
{
    const Scheme scheme = schemeOfId("xiangdong");
    TermBook book = aTermUnder(scheme, {1, 2});
    book.rows<StaffMember>().clear();
    for (int club = 1; club <= 29; ++club) {
        Offering offering = anOffering(QStringLiteral("C%1").arg(club), u"周五2");
        if (club == 29) {
            offering.layer = QStringLiteral("体育大课堂");
            offering.slots = slotSet(u"周一1");
        }
        offering.most = 1;
        book.rows<StaffMember>().append(aTeacher(offering.teacher));
        book.rows<Offering>().append(offering);
    }
    CHECK(faultsOf(scheme, book).isEmpty());
    CHECK(scheme.enrollment.approvals.join(u' ') == QStringLiteral("班级审核 学校核准"));
    book.rows<Student>()[1].categories = {QStringLiteral("留守")};
    book.rows<Student>()[0].categories = {QStringLiteral("残疾")};
    book.rows<Wish>() = {aWish(QStringLiteral("1"), QStringLiteral("C1")),
                         aWish(QStringLiteral("2"), QStringLiteral("C1"))};
    CHECK(placesText(given(scheme, book, SelectionMode::Draw)) == QStringLiteral("1:;2:C1"));
    book.rows<Offering>()[0].teacher = QStringLiteral("Nobody");
    CHECK_FALSE(faultsOf(scheme, book).isEmpty());
}

TEST_CASE("scheme duchang3: homework before four o'clock, special courses after, 2,800 students")
{
    const Scheme scheme = schemeOfId("duchang3");
    TermBook book = aTermUnder(scheme, {1});
    CHECK(book.rows<Band>()[0].end == 16 * 60);
    CHECK(book.rows<Band>()[1].start == 16 * 60);
    CHECK(contentAt(scheme, 1, {1, 1}) == QStringLiteral("作业辅导"));
    CHECK(contentAt(scheme, 1, {1, 2}).isEmpty());
    CHECK(takes(scheme, book, aCourse(kT1, QStringLiteral("特色课程"), u"周一2")));
    CHECK_FALSE(takes(scheme, book, aCourse(kT1, QStringLiteral("特色课程"), u"周一1")));

    for (int child = 2; child <= 2800; ++child) {
        Student student = book.rows<Student>()[0];
        student.number = QString::number(child);
        Enrollment enrollment = book.rows<Enrollment>()[0];
        enrollment.student = student.number;
        book.rows<Student>().append(student);
        book.rows<Enrollment>().append(enrollment);
    }
    CHECK(faultsOf(scheme, book).isEmpty());
    School school(scheme.id);
    put(school, book, scheme.id);
    const auto bill = settleTerm(school.office(), {});
    REQUIRE(bill);
    CHECK(bill.value().students.size() == 2800);
}

TEST_CASE("scheme bajing: the third and fourth lesson of the afternoon, each grade in its own, "
          "patrolled daily")
{
    const Scheme scheme = schemeOfId("bajing");
    TermBook book = aTermUnder(scheme, {7, 8});
    CHECK(book.rows<Enrollment>()[0].slots == slotSet(u"周一至周五3"));
    CHECK(book.rows<Enrollment>()[1].slots == slotSet(u"周一至周五4"));
    CHECK(faultsOf(scheme, book).isEmpty());
    book.rows<Offering>() = {aCourse(QStringLiteral("C1"), QStringLiteral("社团"), u"周一3")};
    CHECK_FALSE(faultsOf(scheme, book).isEmpty()); // grade 8 has no third lesson
    book.rows<Offering>()[0].grades = gradeSet(u"7");
    CHECK(faultsOf(scheme, book).isEmpty());
    CHECK(scheme.oversight.patrol == Cadence::Daily);
}
