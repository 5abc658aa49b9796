// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/menu/quotas.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

// 毗卢 (002): ten periods a week, by grade.
const QList<WeekQuota> kQuotas{
    {gradeSet(u"1-2"), 6, 4}, {gradeSet(u"3-8"), 8, 2}, {gradeSet(u"9"), 10, 0}};

[[nodiscard]] BaseGroup aGroup(QStringView slotText, const QString &content)
{
    return {kClass, slotSet(slotText), content, {}, {}};
}

// A class of the grade with ten periods a week, homework in these slots and interests in those.
[[nodiscard]] TermBook aWeek(int grade, QStringView homework, QStringView interest)
{
    TermBook book = aBook();
    book.rows<SchoolClass>() = {aClass(kClass, grade)};
    book.rows<BaseGroup>() = {aGroup(homework, QStringLiteral("课业整理"))};
    if (!interest.isEmpty())
        book.rows<BaseGroup>().append(aGroup(interest, QStringLiteral("兴趣特长")));
    return book;
}

} // namespace

TEST_CASE("R-MNU-7 each class keeps its grade's periods of homework and of interests")
{
    struct Row {
        const char *what;
        int grade;
        QStringView homework;
        QStringView interest;
        bool keeps;
    };
    const Row rows[] = {
        {"six and four", 1, u"周一至周三1-2", u"周四至周五1-2", true},
        {"five and four", 1, u"周一至周二1-2;周三1", u"周四至周五1-2", false},
        {"eight and two in grade 1", 2, u"周一至周四1-2", u"周五1-2", false},
        {"eight and two", 3, u"周一至周四1-2", u"周五1-2", true},
        {"six and four in grade 8", 8, u"周一至周三1-2", u"周四至周五1-2", false},
        {"ten and none", 9, u"周一至周五1-2", u"", true},
        {"nine and one in grade 9", 9, u"周一至周四1-2;周五1", u"周五2", false},
        {"a grade without a quota", 10, u"周一1", u"", true},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        CHECK(quotaBreaches(aWeek(row.grade, row.homework, row.interest), kQuotas).isEmpty() ==
              row.keeps);
    }
}

TEST_CASE("R-MNU-7 a course for the grade is an interest where the class has no base group")
{
    TermBook book = aWeek(3, u"周一至周四1-2", {});
    book.rows<Offering>() = {anOffering(QStringLiteral("C1"), u"周五1-2")};
    CHECK(quotaBreaches(book, kQuotas).isEmpty());
    book.rows<Offering>()[0].slots = slotSet(u"周四1-2"); // at homework all the same
    REQUIRE(quotaBreaches(book, kQuotas).size() == 1);
    CHECK(quotaBreaches(book, kQuotas)[0].week.interest == 0);
    book.rows<Offering>()[0].slots = slotSet(u"周五1-2");
    book.rows<Offering>()[0].grades = gradeSet(u"4-6");
    CHECK(quotaBreaches(book, kQuotas).size() == 1);
    book.rows<Offering>()[0].grades = gradeSet(u"3");
    book.rows<Offering>()[0].state = OfferingState::Closed;
    CHECK(quotaBreaches(book, kQuotas).size() == 1);
}
