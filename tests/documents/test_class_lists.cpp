// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/enrollment/class_lists.h"
#include "core/rules/share.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

Student seated(const QString &number, std::optional<int> seat)
{
    Student student = aStudent(number);
    student.seat = seat;
    return student;
}

} // namespace

TEST_CASE("T54, habit 19: lists go by class, then seat, then 学号, each by value")
{
    struct Row {
        Student student;
        QString className;
    };
    const QList<Row> ordered{
        {seated(QStringLiteral("9"), 2), QStringLiteral("二（9）班")},
        {seated(QStringLiteral("1"), 10), QStringLiteral("二（9）班")},
        {seated(QStringLiteral("8"), {}), QStringLiteral("二（9）班")},
        {seated(QStringLiteral("12"), {}), QStringLiteral("二（9）班")},
        {seated(QStringLiteral("1"), 1), QStringLiteral("二（10）班")},
        {seated(QStringLiteral("1"), 1), QStringLiteral("三（1）班")},
    };
    for (qsizetype a = 0; a < ordered.size(); ++a) {
        for (qsizetype b = 0; b < ordered.size(); ++b) {
            CAPTURE(a, b);
            CHECK((StudentRank(ordered[a].student, ordered[a].className) <
                   StudentRank(ordered[b].student, ordered[b].className)) == (a < b));
        }
    }
}

TEST_CASE("R-TIM-1 a student's class on a date follows the transfers")
{
    const QString first = QStringLiteral("一（3）班");
    const QString second = QStringLiteral("一（2）班");
    const QList<ClassTransfer> transfers{{QStringLiteral("1"), date(u"2026-11-02"), second, kClass},
                                         {QStringLiteral("1"), date(u"2026-10-12"), first, second},
                                         {QStringLiteral("2"), date(u"2026-10-12"), second, first}};
    const auto classOn = [&](QStringView day) {
        return ClassesOn(transfers, date(day)).of(aStudent());
    };
    CHECK(classOn(u"2026-09-01") == first);
    CHECK(classOn(u"2026-10-11") == first);
    CHECK(classOn(u"2026-10-12") == second);
    CHECK(classOn(u"2026-11-01") == second);
    CHECK(classOn(u"2026-11-02") == kClass);
}

TEST_CASE("R-ENR-8 on roll is from the day of joining to the day before leaving")
{
    Student student = aStudent();
    student.joined = date(u"2026-09-10");
    student.left = date(u"2026-10-30");
    CHECK_FALSE(isOnRoll(student, date(u"2026-09-09")));
    CHECK(isOnRoll(student, date(u"2026-09-10")));
    CHECK(isOnRoll(student, date(u"2026-10-29")));
    CHECK_FALSE(isOnRoll(student, date(u"2026-10-30")));
    CHECK(isOnRoll(aStudent(), date(u"2026-09-01")));
}

TEST_CASE("A share is rounded once, half up, and of nothing there is none")
{
    CHECK(perMille(1, 3) == 333);
    CHECK(perMille(2, 3) == 667);
    CHECK(perMille(1, 16) == 63);
    CHECK(perMille(1, 2'000) == 1);
    CHECK(perMille(1, 2'001) == 0);
    CHECK(perMille(0, 5) == 0);
    CHECK(perMille(5, 5) == 1'000);
    CHECK_FALSE(perMille(0, 0));
}
