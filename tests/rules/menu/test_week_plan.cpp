// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/menu/week_plan.h"

#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

[[nodiscard]] TermBook aSchool()
{
    TermBook book = aBook();
    book.rows<SchoolClass>()[0].room = QStringLiteral("101");
    book.rows<BaseGroup>() = {
        {kClass, slotSet(u"周一1-2"), QStringLiteral("自主作业"), QStringLiteral("T1"), {}},
        {kClass, slotSet(u"周二2"), QStringLiteral("体育锻炼"), {}, QStringLiteral("操场")}};
    book.rows<Offering>() = {anOffering(QStringLiteral("C1"), u"周一2")};
    book.rows<Offering>()[0].otherTeachers = {QStringLiteral("T7")};
    return book;
}

[[nodiscard]] QStringList linesOf(const TermBook &book)
{
    QStringList lines;
    for (const PlannedSession &session : weekPlan(book))
        lines.append(
            QStringLiteral("%1-%2 %3 %4 %5 %6")
                .arg(session.slot.weekday)
                .arg(session.slot.period)
                .arg(session.title, session.content, session.teachers.join(u'+'), session.room));
    return lines;
}

} // namespace

TEST_CASE("R-MNU-2 the week has base service and offerings by slot, with who and where")
{
    CHECK(linesOf(aSchool()) == QStringList{QStringLiteral("1-1 一（1）班 自主作业 T1 101"),
                                            QStringLiteral("1-2 一（1）班 自主作业 T1 101"),
                                            QStringLiteral("1-2 课程C1 社团 TC1+T7 "),
                                            QStringLiteral("2-2 一（1）班 体育锻炼  操场")});
}

TEST_CASE("R-MNU-3 only offerings that are held stand in the week")
{
    const auto [state, lines] = GENERATE(table<OfferingState, qsizetype>({
        {OfferingState::Draft, 3},
        {OfferingState::Reviewed, 3},
        {OfferingState::Published, 4},
        {OfferingState::Running, 4},
        {OfferingState::Finished, 4},
        {OfferingState::Closed, 3},
    }));
    TermBook book = aSchool();
    book.rows<Offering>()[0].state = state;
    CHECK(linesOf(book).size() == lines);
}

TEST_CASE("R-RED-7 a class in a slot without arrangement has its room and no teacher")
{
    const PlannedSession session = plannedSession(aSchool(), classGroup(), {5, 1});
    CHECK(session.room == QStringLiteral("101"));
    CHECK(session.teachers.isEmpty());
    CHECK(plannedSession(aSchool(), classGroup(), {1, 1}).teachers ==
          QStringList{QStringLiteral("T1")});
    CHECK(plannedSession(aSchool(), offeringGroup(QStringLiteral("C1")), {5, 1}).title ==
          QStringLiteral("课程C1"));
}
