// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/oversight.h"

#include "core/office/narrative.h"
#include "core/office/papers.h"
#include "tests/office/school.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

[[nodiscard]] TermBook aSmallBook()
{
    TermBook book = aBook(aTerm(u"2026-09-01", u"2026-09-11"));
    for (Band &band : book.rows<Band>())
        band.dismissal = 17 * 60;
    book.rows<Enrollment>() = {anEnrollment()};
    book.rows<BaseGroup>() = {
        {kClass, slotSet(u"周一至周五1-2"), QStringLiteral("自主作业"), QStringLiteral("T1"), {}}};
    book.rows<StaffMember>() = {aTeacher(QStringLiteral("T1"))};
    confirm(book, DateRange(date(u"2026-09-01"), date(u"2026-09-11")), {1, 2});
    return book;
}

[[nodiscard]] Patrol aPatrol(QStringView on, const QString &finding = {})
{
    Patrol patrol;
    patrol.date = date(on);
    patrol.patroller = QStringLiteral("T1");
    patrol.finding = finding;
    return patrol;
}

[[nodiscard]] Inquiry aSurveyOf(int asked, int answered, int satisfied)
{
    Inquiry survey;
    survey.kind = InquiryKind::Survey;
    survey.date = date(u"2026-09-10");
    survey.asked = asked;
    survey.answered = answered;
    survey.satisfied = satisfied;
    return survey;
}

[[nodiscard]] LatePickup aPickup(int minute, const QString &collector)
{
    return {date(u"2026-09-08"), QStringLiteral("1"), minute, collector, {}};
}

[[nodiscard]] OversightView viewOf(School &school, QStringView today = u"2026-09-11")
{
    const auto view = oversightView(school.office(), date(today));
    REQUIRE(view);
    return view.value();
}

[[nodiscard]] bool isPrinted(School &school, const QString &form, QDate on, const QString &text)
{
    PaperRequest request;
    request.form = form;
    request.date = on;
    const auto paper = buildPaper(school.office(), request, on);
    REQUIRE(paper);
    for (const documents::Section &section : paper.value().sections) {
        for (const auto &block : std::get<documents::Content>(section.content).blocks) {
            const auto *table = std::get_if<documents::Table>(&block);
            for (const documents::Row &row : table ? table->rows : QList<documents::Row>()) {
                for (const documents::Cell &cell : row.cells) {
                    if (documents::displayText(cell.value).contains(text))
                        return true;
                }
            }
        }
    }
    return false;
}

} // namespace

TEST_CASE("R-ATT-6 patrols are entered, missing days counted, findings open until followed up")
{
    School school;
    put(school, aSmallBook());
    REQUIRE(viewOf(school).missing.size() == 1);
    CHECK(viewOf(school).missing[0].contains(QStringLiteral("2026-09-01")));
    REQUIRE(enterPatrol(school.office(), aPatrol(u"2026-09-01")));
    CHECK(viewOf(school).missing[0].contains(QStringLiteral("2026-09-02")));
    CHECK_FALSE(viewOf(school).lines[0].open); // nothing was found

    REQUIRE(enterPatrol(school.office(), aPatrol(u"2026-09-02", QStringLiteral("未挂牌"))));
    const OversightLine found = viewOf(school).lines[0];
    CHECK(found.open);
    CHECK_FALSE(followUpFinding(school.office(), {found.kind, found.id, QStringLiteral(" ")}));
    REQUIRE(followUpFinding(school.office(), {found.kind, found.id, QStringLiteral("已补挂")}));
    CHECK_FALSE(viewOf(school).lines[0].open);
    CHECK(viewOf(school).lines[0].followUp == QStringLiteral("已补挂"));
}

TEST_CASE("R-ATT-6 a patrol of nobody, of another term or with an unknown finding is refused")
{
    School school;
    put(school, aSmallBook());
    Patrol patrol = aPatrol(u"2026-09-01");
    patrol.patroller = QStringLiteral("T9");
    CHECK_FALSE(enterPatrol(school.office(), patrol));
    CHECK_FALSE(enterPatrol(school.office(), aPatrol(u"2026-12-01")));
    CHECK_FALSE(enterPatrol(school.office(), aPatrol(u"2026-09-01", QStringLiteral("别的"))));
    CHECK(viewOf(school).lines.isEmpty());
}

TEST_CASE("R-ATT-6 a patrol names its session, and who went by name or number")
{
    struct Row {
        const char *what;
        std::optional<int> period;
        QString group;
        QString patroller;
        bool entered;
    };
    const Row rows[] = {
        {"of the school", {}, {}, QStringLiteral("T1"), true},
        {"of a period", 2, {}, QStringLiteral("T1"), true},
        {"of a session", 2, kClass, QStringLiteral("T1"), true},
        {"a class without a period", {}, kClass, QStringLiteral("T1"), false},
        {"a class that there is not", 2, kOtherClass, QStringLiteral("T1"), false},
        {"a period that there is not", kMaxPeriod + 1, {}, QStringLiteral("T1"), false},
        {"no period at all", 0, {}, QStringLiteral("T1"), false},
        {"who alone bears the name", {}, {}, QStringLiteral("王芳"), true},
        {"one of two of that name", {}, {}, QStringLiteral("李军"), false},
    };
    TermBook book = aSmallBook();
    book.rows<StaffMember>()[0].name = QStringLiteral("王芳");
    for (const char *number : {"T2", "T3"}) {
        book.rows<StaffMember>().append(aTeacher(QString::fromLatin1(number)));
        book.rows<StaffMember>().last().name = QStringLiteral("李军");
    }
    for (const Row &row : rows) {
        CAPTURE(row.what);
        School school;
        put(school, book);
        Patrol patrol = aPatrol(u"2026-09-01");
        patrol.period = row.period;
        patrol.patroller = row.patroller;
        if (!row.group.isEmpty())
            patrol.group = classGroup(row.group);
        CHECK(enterPatrol(school.office(), patrol).ok() == row.entered);
        const QList<OversightLine> lines = viewOf(school).lines;
        REQUIRE(lines.size() == (row.entered ? 1 : 0));
        if (row.entered)
            CHECK(lines[0].who == QStringLiteral("王芳"));
        if (row.entered && !row.group.isEmpty())
            CHECK(lines[0].what.contains(kClass));
    }
}

TEST_CASE("R-ATT-6 an entry made by mistake is taken out, and undo brings it back")
{
    School school;
    put(school, aSmallBook());
    REQUIRE(enterPatrol(school.office(), aPatrol(u"2026-09-01")));
    REQUIRE(enterInquiry(school.office(), aSurveyOf(100, 98, 95)));
    LatePickup pickup = aPickup(17 * 60 + 30, QStringLiteral("姑姑王芳"));
    REQUIRE(enterLatePickup(school.office(), pickup));
    const QList<OversightLine> all = viewOf(school).lines;
    REQUIRE(all.size() == 3);
    for (const OversightLine &line : all) {
        REQUIRE(removeOversight(school.office(), line.kind, line.id));
        CHECK_FALSE(viewOf(school).lines.contains(line));
        CHECK_FALSE(removeOversight(school.office(), line.kind, line.id)); // it is gone
        REQUIRE(school.office().undo());
        CHECK(viewOf(school).lines == all);
    }
}

TEST_CASE("R-ATT-6 a survey's figures fit one another, and there is one a day")
{
    struct Row {
        int asked;
        int answered;
        int satisfied;
        bool fits;
    };
    constexpr Row rows[] = {
        {100, 98, 95, true}, {100, 100, 100, true}, {100, 101, 95, false}, {100, 90, 91, false}};
    for (const Row &row : rows) {
        CAPTURE(row.answered, row.satisfied);
        School school;
        put(school, aSmallBook());
        const Inquiry survey = aSurveyOf(row.asked, row.answered, row.satisfied);
        CHECK(enterInquiry(school.office(), survey).ok() == row.fits);
        CHECK_FALSE(enterInquiry(school.office(), survey).ok()); // a second one of the day
    }
}

TEST_CASE("R-ATT-7 a late pick-up has its time and who came, and stands on the handover sheet")
{
    School school;
    put(school, aSmallBook());
    const QString aunt = QStringLiteral("姑姑王芳");
    CHECK_FALSE(enterLatePickup(school.office(), aPickup(17 * 60 + 30, {})));
    CHECK_FALSE(enterLatePickup(school.office(), aPickup(16 * 60, aunt)));
    LatePickup stranger = aPickup(17 * 60 + 30, aunt);
    stranger.student = QStringLiteral("9");
    CHECK_FALSE(enterLatePickup(school.office(), stranger));
    REQUIRE(enterLatePickup(school.office(), aPickup(17 * 60 + 30, aunt)));
    const QString handover = QStringLiteral("handover");
    CHECK(isPrinted(school, handover, date(u"2026-09-08"), QStringLiteral("17:30 姑姑王芳")));
    CHECK_FALSE(isPrinted(school, handover, date(u"2026-09-09"), aunt));
}

TEST_CASE("R-ATT-6 the patrol sheet has the day's groups, and what was found in them")
{
    School school;
    put(school, aSmallBook());
    Patrol patrol = aPatrol(u"2026-09-08", QStringLiteral("秩序"));
    patrol.period = 1;
    patrol.group = classGroup();
    REQUIRE(enterPatrol(school.office(), patrol));
    const QString form = QStringLiteral("patrol");
    CHECK(isPrinted(school, form, date(u"2026-09-08"), QStringLiteral("秩序")));
    CHECK(isPrinted(school, form, date(u"2026-09-09"), kClass));
    CHECK_FALSE(isPrinted(school, form, date(u"2026-09-09"), QStringLiteral("秩序")));
    PaperRequest sunday;
    sunday.form = form;
    sunday.date = date(u"2026-09-06");
    CHECK_FALSE(buildPaper(school.office(), sunday, *sunday.date));
}

TEST_CASE("R-ATT-5 the teachers' attendance of a month counts what they taught in it")
{
    School school;
    put(school, aSmallBook());
    PaperRequest request;
    request.form = QStringLiteral("teacher-attendance");
    request.month = date(u"2026-09-01");
    const auto paper = buildPaper(school.office(), request, date(u"2026-09-11"));
    REQUIRE(paper);
    const auto &content = std::get<documents::Content>(paper.value().sections[0].content);
    const auto &table = std::get<documents::Table>(content.blocks[0]);
    REQUIRE(table.rows.size() == 2); // T1 and the sum
    CHECK(documents::displayText(table.rows[0].cells[3].value) == QStringLiteral("18"));
    request.month = date(u"2026-10-01");
    CHECK_FALSE(buildPaper(school.office(), request, date(u"2026-09-11")));
}

TEST_CASE("The report's narrative has figures filled in and keeps the office's own text")
{
    School school;
    put(school, aSmallBook());
    const QDate today = date(u"2026-09-11");
    const QString own = QStringLiteral("坚持自愿参加，家校协同。");
    const auto chapters = [&] {
        const auto loaded = loadNarrative(school.office(), today);
        REQUIRE(loaded);
        return loaded.value();
    };
    REQUIRE(chapters().size() == kChapters);
    CHECK(chapters()[0].sentence.contains(QStringLiteral("共有1名学生")));
    CHECK(chapters()[0].sentence.contains(QStringLiteral("共开展18课时")));
    REQUIRE(saveNarrative(school.office(), {Chapter::Practice, own}));
    CHECK(chapters()[1].own == own);

    const auto report = semesterReport(school.office(), {}, today);
    REQUIRE(report);
    const auto &last = std::get<documents::Content>(report.value().sections.last().content);
    CHECK(std::any_of(last.blocks.begin(), last.blocks.end(), [&](const documents::Block &block) {
        const auto *text = std::get_if<documents::Paragraph>(&block);
        return text && text->text.contains(own);
    }));
    REQUIRE(saveNarrative(school.office(), {Chapter::Practice, QStringLiteral(" ")}));
    CHECK(chapters()[1].own.isEmpty());
}
