// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/absences.h"

#include "core/office/desk.h"
#include "core/office/student_card.h"
#include "tests/office/school.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

// Student 1 was absent without leave in both periods of 8 September and in one of the 9th, and ill
// on the 10th.
[[nodiscard]] TermBook anAbsentBook()
{
    TermBook book = aBook();
    book.rows<Student>()[0].phone = QStringLiteral("13800001234");
    book.rows<Enrollment>() = {anEnrollment()};
    confirm(book, DateRange(date(u"2026-09-01"), date(u"2026-09-10")), {1, 2});
    book.rows<Mark>() = {
        aMark(u"2026-09-08", 1, MarkState::Absent), aMark(u"2026-09-08", 2, MarkState::Absent),
        aMark(u"2026-09-09", 1, MarkState::Absent), aMark(u"2026-09-10", 1, MarkState::SickLeave)};
    return book;
}

[[nodiscard]] QList<Absence> listed(School &school, QStringView upTo = u"2026-09-10")
{
    const auto list = absences(school.office(), date(upTo));
    REQUIRE(list);
    return list.value();
}

[[nodiscard]] AbsenceFollowUp aCall(QStringView on)
{
    return {QStringLiteral("1"), date(on), date(on), QStringLiteral("T1"),
            QStringLiteral("已电话联系家长")};
}

// Whether today's desk tells of an absence.
[[nodiscard]] bool isOnDesk(School &school, QStringView today)
{
    const auto desk = deskView(school.office(), date(today));
    REQUIRE(desk);
    return std::any_of(
        desk.value().lines.begin(), desk.value().lines.end(), [](const DeskLine &line) {
            return line.text.contains(QStringLiteral("李明")) && line.urgency == Urgency::Now;
        });
}

} // namespace

TEST_CASE("R-ATT-8 an absence without leave is listed the same day until somebody says what was "
          "done")
{
    School school;
    put(school, anAbsentBook());
    CHECK(listed(school, u"2026-09-07").isEmpty());
    const QList<Absence> open = listed(school);
    REQUIRE(open.size() == 2);
    CHECK(open[0].date == date(u"2026-09-09"));
    CHECK(open[1].periods == QList<int>{1, 2});
    CHECK_FALSE(open[1].note);

    REQUIRE(followUpAbsence(school.office(), aCall(u"2026-09-08")));
    const QList<Absence> after = listed(school);
    REQUIRE(after.size() == 2);
    CHECK_FALSE(after[0].note); // what is to do stays first
    REQUIRE(after[1].note);
    CHECK(after[1].note->what == QStringLiteral("已电话联系家长"));
}

TEST_CASE("R-ATT-8 the desk tells of it until it is followed up, on later days too")
{
    School school;
    put(school, anAbsentBook());
    CHECK(isOnDesk(school, u"2026-09-08"));
    CHECK(isOnDesk(school, u"2026-09-10"));
    REQUIRE(followUpAbsence(school.office(), aCall(u"2026-09-08")));
    CHECK(isOnDesk(school, u"2026-09-10")); // the 9th is open
    REQUIRE(followUpAbsence(school.office(), aCall(u"2026-09-09")));
    CHECK_FALSE(isOnDesk(school, u"2026-09-10"));
}

TEST_CASE("R-ATT-8 a follow-up needs words, a day and an absence")
{
    School school;
    put(school, anAbsentBook());
    AbsenceFollowUp call = aCall(u"2026-09-08");
    call.what = QStringLiteral("  ");
    CHECK_FALSE(followUpAbsence(school.office(), call));
    call = aCall(u"2026-09-08");
    call.doneOn = date(u"2026-09-07");
    CHECK_FALSE(followUpAbsence(school.office(), call));
    CHECK_FALSE(followUpAbsence(school.office(), aCall(u"2026-09-10"))); // ill, with leave
    CHECK_FALSE(listed(school)[1].note);
}

TEST_CASE("R-DAT-1 the telephone is masked in the list and each showing of it is in the audit log")
{
    School school;
    put(school, anAbsentBook());
    CHECK(listed(school)[0].phone == QStringLiteral("•••••••1234"));
    const QString before = school.office().state().checkCode;
    const auto phone = revealSensitive(school.office(), QStringLiteral("1"));
    REQUIRE(phone);
    CHECK(phone.value().phone == QStringLiteral("13800001234"));
    const QString first = school.office().state().checkCode;
    CHECK(first != before);
    REQUIRE(revealSensitive(school.office(), QStringLiteral("1")));
    CHECK(school.office().state().checkCode != first);
    CHECK_FALSE(revealSensitive(school.office(), QStringLiteral("9")));
}
