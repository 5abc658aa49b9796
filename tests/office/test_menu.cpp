// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/menu.h"

#include "core/office/facts.h"
#include "core/office/red_lines.h"
#include "core/office/rolls.h"
#include "core/office/rows.h"
#include "core/office/session_moves.h"
#include "tests/office/school.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

const QDate kToday(2026, 9, 10);
const QString kC1 = QStringLiteral("C1");
const QString kC2 = QStringLiteral("C2");
const QString kDance = QStringLiteral("城市少年宫");

// Two clubs that are drafts, the second one of an organisation whose insurance ends on the 16th of
// September; both meet once a week, on Monday and on Wednesday. The child is there on every day.
[[nodiscard]] TermBook twoClubs()
{
    TermBook book = aBook(aTerm(u"2026-09-01", u"2026-09-30"));
    book.rows<Enrollment>() = {anEnrollment(u"周一至周五1-2")};
    Offering first = anOffering(kC1, u"周一1");
    Offering second = anOffering(kC2, u"周三1");
    second.organisation = kDance;
    first.state = second.state = OfferingState::Draft;
    book.rows<Offering>() = {first, second};
    book.rows<StaffMember>() = {aTeacher(QStringLiteral("TC1")), aTeacher(QStringLiteral("TC2"))};
    book.rows<StaffMember>()[1].post = StaffPost::External;
    book.rows<StaffMember>()[1].organisation = kDance;
    Organisation papers;
    papers.name = kDance;
    papers.source = ProviderSource::CityPool;
    papers.interviewed = date(u"2026-08-20");
    papers.qualifiedUntil = papers.insuredUntil = papers.contractTo = date(u"2026-09-30");
    book.rows<Organisation>() = {papers};
    return book;
}

[[nodiscard]] MenuView viewOf(School &school)
{
    const auto view = loadMenu(school.office(), kToday);
    REQUIRE(view);
    return view.value();
}

[[nodiscard]] const MenuEntry &entryOf(const MenuView &view, const QString &code)
{
    const auto found =
        std::find_if(view.entries.begin(), view.entries.end(),
                     [&](const MenuEntry &entry) { return entry.offering.code == code; });
    KEHOU_EXPECTS(found != view.entries.end());
    return *found;
}

[[nodiscard]] Result<OfferingStepReport> step(School &school, OfferingMove move,
                                              const QStringList &codes)
{
    const MenuView view = viewOf(school);
    OfferingStepRequest request;
    for (const QString &code : codes)
        request.ids.append(entryOf(view, code).id);
    request.entry = {move, kToday, QStringLiteral("评审组"), QStringLiteral("同意")};
    request.today = kToday;
    return stepOfferings(school.office(), request);
}

[[nodiscard]] OfferingState stateOf(School &school, const QString &code)
{
    return entryOf(viewOf(school), code).offering.state;
}

[[nodiscard]] Result<void> confirmOn(School &school, const QString &code, QDate day)
{
    RollConfirmation confirmation;
    confirmation.place = {day, 1, offeringGroup(code)};
    return confirmRoll(school.office(), confirmation);
}

} // namespace

TEST_CASE("R-MNU-3 a step for many goes through for those that may, with each refusal's reasons")
{
    School school;
    TermBook book = twoClubs();
    book.rows<Organisation>()[0].insuredUntil = date(u"2026-09-16");
    put(school, book);
    REQUIRE(step(school, OfferingMove::Review, {kC1, kC2}));

    const auto published = step(school, OfferingMove::Publish, {kC1, kC2});
    REQUIRE(published);
    CHECK(published.value().done == 1);
    REQUIRE(published.value().refused.size() == 1);
    CHECK(published.value().refused[0].contains(kC2));
    CHECK(published.value().refused[0].contains(QStringLiteral("2026-09-16")));
    CHECK(stateOf(school, kC1) == OfferingState::Published);
    CHECK(stateOf(school, kC2) == OfferingState::Reviewed);

    const auto again = step(school, OfferingMove::Publish, {kC1, kC2});
    REQUIRE_FALSE(again);
    CHECK(again.failure().kind == FailureKind::Refused);
    CHECK(again.failure().text.contains(kC1));
}

TEST_CASE("R-MNU-3 the steps of a course are kept, and undone with it")
{
    School school;
    put(school, twoClubs());
    REQUIRE(step(school, OfferingMove::Review, {kC1}));
    REQUIRE(step(school, OfferingMove::Publish, {kC1}));
    const auto steps = offeringSteps(school.office(), kC1);
    REQUIRE(steps);
    REQUIRE(steps.value().size() == 2);
    CHECK(steps.value()[0] == OfferingStep{kC1, OfferingMove::Publish, OfferingState::Reviewed,
                                           OfferingState::Published, kToday,
                                           QStringLiteral("评审组"), QStringLiteral("同意")});
    CHECK(offeringSteps(school.office(), kC2).value().isEmpty());
    CHECK_FALSE(
        removeRow(school.office(), QStringLiteral("课程"), entryOf(viewOf(school), kC1).id));
    CHECK(removeRow(school.office(), QStringLiteral("课程"), entryOf(viewOf(school), kC2).id));
    REQUIRE(school.office().undo());
    REQUIRE(school.office().undo());
    CHECK(stateOf(school, kC1) == OfferingState::Reviewed);
    CHECK(offeringSteps(school.office(), kC1).value().size() == 1);
}

TEST_CASE("R-MNU-3 a published course goes back only while nobody holds a place")
{
    School school;
    TermBook book = twoClubs();
    for (Offering &offering : book.rows<Offering>())
        offering.state = OfferingState::Published;
    book.rows<Placement>() = {aPlacement(kC1)};
    put(school, book);
    const auto back = step(school, OfferingMove::Withdraw, {kC1, kC2});
    REQUIRE(back);
    CHECK(back.value().done == 1);
    CHECK(stateOf(school, kC1) == OfferingState::Published);
    CHECK(stateOf(school, kC2) == OfferingState::Reviewed);
    CHECK(entryOf(viewOf(school), kC1).places == 1);
    CHECK(entryOf(viewOf(school), kC2).places == 0);
}

TEST_CASE("R-MNU-3 a course whose sessions were held is finished, not closed")
{
    School school;
    TermBook book = twoClubs();
    for (Offering &offering : book.rows<Offering>())
        offering.state = OfferingState::Running;
    book.rows<Placement>() = {aPlacement(kC1)};
    put(school, book);
    REQUIRE(confirmOn(school, kC1, date(u"2026-09-07")));
    CHECK_FALSE(step(school, OfferingMove::Close, {kC1}));
    CHECK(step(school, OfferingMove::Close, {kC2}));
    CHECK(step(school, OfferingMove::Finish, {kC1}));
}

TEST_CASE("R-MNU-2 T43 a full course takes nobody by hand, by undo or by a workbook")
{
    School school;
    TermBook book = twoClubs();
    book.rows<Offering>()[0].state = OfferingState::Published;
    book.rows<Offering>()[0].most = 1;
    book.rows<Student>().append(aStudent(QStringLiteral("2")));
    book.rows<Placement>() = {aPlacement(kC1)};
    put(school, book);
    const auto place = [&](const QString &student) {
        return saveRow(school.office(), {QStringLiteral("选课结果"), {}, {student, kC1}});
    };
    CHECK_FALSE(place(QStringLiteral("2")));
    const auto sheet = loadSheet(school.office(), QStringLiteral("选课结果"));
    REQUIRE(sheet);
    REQUIRE(removeRow(school.office(), QStringLiteral("选课结果"), sheet.value().lines[0].id));
    REQUIRE(place(QStringLiteral("2")));
    CHECK_FALSE(place(QStringLiteral("1")));
    REQUIRE(school.office().undo());
    REQUIRE(school.office().undo());
    CHECK_FALSE(place(QStringLiteral("2")));
    CHECK(school.rows().rows<Placement>() == book.rows<Placement>());

    BookFolder folder(QStringLiteral("onex"));
    folder.replace(QStringLiteral("课程"), QStringLiteral(",10,16,是,,"),
                   QStringLiteral(",1,1,是,,"));
    School other;
    CHECK_FALSE(other.take(folder.path()));
}

TEST_CASE("R-MNU-4, T47 the menu names every clash at both of its sides")
{
    School school;
    TermBook book = twoClubs();
    for (Offering &offering : book.rows<Offering>()) {
        offering.slots = slotSet(u"周一1");
        offering.room = QStringLiteral("舞蹈室");
        offering.teacher = QStringLiteral("TC2");
    }
    put(school, book);
    const MenuView view = viewOf(school);
    for (const QString &code : {kC1, kC2}) {
        const QStringList faults = entryOf(view, code).faults;
        REQUIRE(faults.size() == 2); // teacher and room
        for (const QString &fault : faults)
            CHECK((fault.contains(kC1) && fault.contains(kC2)));
    }
    REQUIRE(step(school, OfferingMove::Review, {kC1}));
    const auto published = step(school, OfferingMove::Publish, {kC1});
    REQUIRE_FALSE(published);
    CHECK(published.failure().text.count(QStringLiteral("R-MNU-4")) == 2);
}

TEST_CASE("R-MNU-4, T47 a session that is moved names teacher, room and pupils at once")
{
    struct Row {
        const char *what;
        bool teacher;
        bool room;
        bool pupil;
    };
    for (const Row &row :
         {Row{"nothing against it", false, false, false}, Row{"the teacher", true, false, false},
          Row{"the room", false, true, false}, Row{"the pupil", false, false, true},
          Row{"all three", true, true, true}}) {
        CAPTURE(row.what);
        School school;
        TermBook book = twoClubs();
        for (Offering &offering : book.rows<Offering>())
            offering.state = OfferingState::Running;
        book.rows<Offering>()[0].room = QStringLiteral("舞蹈室");
        Offering other = anOffering(QStringLiteral("C3"), u"周二1");
        other.teacher = row.teacher ? QStringLiteral("TC1") : QStringLiteral("TC3");
        other.room = row.room ? QStringLiteral("舞蹈室") : QStringLiteral("美术室");
        book.rows<Offering>().append(other);
        book.rows<StaffMember>().append(aTeacher(QStringLiteral("TC3")));
        book.rows<Placement>() = {aPlacement(kC1)};
        if (row.pupil)
            book.rows<Placement>().append(aPlacement(QStringLiteral("C3")));
        else
            book.rows<Enrollment>() = {anEnrollment(u"周一1-2;周三至周五1-2")};
        put(school, book);
        const auto moved =
            moveSession(school.office(), {{date(u"2026-09-14"), 1, offeringGroup(kC1)},
                                          {date(u"2026-09-15"), 1},
                                          QStringLiteral("场地检修")});
        const int against = row.teacher + row.room + row.pupil;
        REQUIRE(moved.ok() == (against == 0));
        if (!moved)
            CHECK(moved.failure().text.count(u'\n') == against - 1);
    }
}

TEST_CASE("R-MNU-5 papers that lapse stop sessions from that day on, unless somebody answers")
{
    School school;
    TermBook book = twoClubs();
    book.rows<Organisation>()[0].insuredUntil = date(u"2026-09-16");
    for (Offering &offering : book.rows<Offering>())
        offering.state = OfferingState::Running;
    book.rows<Placement>() = {aPlacement(kC1), aPlacement(kC2)};
    put(school, book);
    CHECK(entryOf(viewOf(school), kC2).faults.size() == 1);
    CHECK(entryOf(viewOf(school), kC1).faults.isEmpty());
    CHECK(confirmOn(school, kC2, date(u"2026-09-16")));
    const auto stopped = confirmOn(school, kC2, date(u"2026-09-23"));
    REQUIRE_FALSE(stopped);
    CHECK(stopped.failure().text.contains(QStringLiteral("R-MNU-5")));
    CHECK(stopped.failure().text.contains(kDance));
    CHECK(confirmOn(school, kC1, date(u"2026-09-21"))); // the school's own course
    REQUIRE(stopped.failure().findings.size() == 1);
    REQUIRE(makeException(school.office(),
                          {QStringLiteral("R-RED-5"), stopped.failure().findings[0].found,
                           QStringLiteral("王校长"), QStringLiteral("续保在办"), kToday}));
    CHECK(confirmOn(school, kC2, date(u"2026-09-23")));
}

TEST_CASE("R-MNU-9 the menu counts the sessions without a plan line, and the plan shows them")
{
    School school;
    TermBook book = twoClubs();
    book.rows<Offering>()[0].state = OfferingState::Published;
    book.rows<LessonPlanLine>() = {{kC1, 1, QStringLiteral("握笔"), {}}};
    put(school, book);
    CHECK(entryOf(viewOf(school), kC1).unplanned == 3); // of the Mondays 7, 14, 21, 28
    CHECK(entryOf(viewOf(school), kC2).unplanned == 0); // not held yet
    const auto plan = lessonPlan(school.office(), kC1);
    REQUIRE(plan);
    REQUIRE(plan.value().size() == 4);
    CHECK(plan.value()[0].line->content == QStringLiteral("握笔"));
    CHECK_FALSE(plan.value()[1].line);
    CHECK_FALSE(lessonPlan(school.office(), QStringLiteral("C9")));
}

TEST_CASE("R-MNU-7 the menu names each class whose week is not its grade's quota")
{
    School school(QStringLiteral("pilu"));
    TermBook book = twoClubs();
    book.rows<Offering>().clear();
    book.rows<BaseGroup>() = {
        {kClass, slotSet(u"周一至周三1-2"), QStringLiteral("课业整理"), {}, {}},
        {kClass, slotSet(u"周四至周五1-2"), QStringLiteral("兴趣特长"), {}, {}}};
    put(school, book, QStringLiteral("pilu"));
    CHECK(viewOf(school).quotaBreaches.isEmpty());
    TermBook other = book;
    other.rows<BaseGroup>()[1].content = QStringLiteral("课业整理");
    School second(QStringLiteral("pilu"));
    put(second, other, QStringLiteral("pilu"));
    REQUIRE(viewOf(second).quotaBreaches.size() == 1);
    CHECK(viewOf(second).quotaBreaches[0].contains(kClass));
}

TEST_CASE("A form that is older than its row is refused, so that nobody's change is lost")
{
    School school;
    put(school, twoClubs());
    const auto sheet = loadSheet(school.office(), QStringLiteral("课程"));
    REQUIRE(sheet);
    const SheetLine line = sheet.value().lines[0];
    QStringList mine = line.cells;
    mine[1] = QStringLiteral("书法");
    QStringList theirs = line.cells;
    theirs[1] = QStringLiteral("国画");
    REQUIRE(saveRow(school.office(), {QStringLiteral("课程"), line.id, theirs, line.cells}));
    CHECK_FALSE(saveRow(school.office(), {QStringLiteral("课程"), line.id, mine, line.cells}));
    CHECK(saveRow(school.office(), {QStringLiteral("课程"), line.id, mine, theirs}));
}

TEST_CASE("scheme qingyunpu: four families, and only what is on the admitted list is opened")
{
    const QString id = QStringLiteral("qingyunpu");
    School school(id);
    put(school, twoClubs(), id);
    const MenuView view = viewOf(school);
    CHECK(view.categories.join(u' ') == QStringLiteral("学科 生命力 生长力 发现力 创造力"));

    // Around the review, by the sheet: refused, and so is the session of a course that came so.
    const auto sheet = loadSheet(school.office(), QStringLiteral("课程"));
    REQUIRE(sheet);
    const SheetLine line = sheet.value().lines[1];
    QStringList cells = line.cells;
    for (qsizetype at = 0; at < cells.size(); ++at) {
        if (sheet.value().fields[at].header == QStringLiteral("状态"))
            cells[at] = QStringLiteral("已公示");
    }
    const auto around = saveRow(school.office(), {QStringLiteral("课程"), line.id, cells});
    REQUIRE_FALSE(around);
    CHECK(around.failure().findings[0].sheet == QStringLiteral("R-RED-5"));

    CHECK_FALSE(step(school, OfferingMove::Publish, {kC2}));
    REQUIRE(step(school, OfferingMove::Review, {kC2}));
    CHECK(entryOf(viewOf(school), kC2).faults.isEmpty());
    CHECK(step(school, OfferingMove::Publish, {kC2}));
}
