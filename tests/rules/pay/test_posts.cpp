// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pay/posts.h"

#include "tests/rules/pay/pay_school.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

// September 2026 has 22 weekdays, October 22 (no holidays here).
[[nodiscard]] PaySheet withPost(const TermBook &book, const PayPost &post)
{
    PayPart part = aRatesPart();
    part.posts = {post};
    return payOf(book, part);
}

[[nodiscard]] PayPost aPost(const QString &name, PostBasis basis)
{
    return {name, basis, Money::fen(10'000)};
}

const QString kManagement = QStringLiteral("管理");

[[nodiscard]] TermBook withManager()
{
    TermBook book = aPayBook();
    book.rows<StaffMember>()[2].post = StaffPost::Management;
    return book;
}

} // namespace

TEST_CASE("R-PAY-5 a post is paid to whoever holds it")
{
    TermBook book = withManager();
    const PayPost month = aPost(kManagement, PostBasis::Month);
    CHECK(withPost(book, month).find(kT3)->post.fen() == 20'000);
    CHECK(withPost(book, month).find(kT1)->post.isZero());
    CHECK(withPost(book, aPost(kManagement, PostBasis::Term)).find(kT3)->post.fen() == 10'000);
    CHECK(withPost(book, aPost(QStringLiteral("后勤"), PostBasis::Term)).find(kT3)->post.isZero());
    CHECK(withPost(book, month).find(kT3)->total.fen() == 20'000);

    book.rows<SchoolClass>()[0].homeroomTeacher = kT1;
    const PaySheet homeroom = withPost(book, aPost(QStringLiteral("班主任"), PostBasis::Month));
    CHECK(homeroom.find(kT1)->post.fen() == 20'000);
    CHECK(homeroom.find(kT2)->post.isZero());
}

TEST_CASE("R-PAY-9 a post or an amount that changes is paid by the service days of each")
{
    TermBook book = withManager();
    const PayPost month = aPost(kManagement, PostBasis::Month);
    const PayPost term = aPost(kManagement, PostBasis::Term);

    SECTION("held from the 16th of September: 11 of 22 days, and October")
    {
        book.rows<StaffMember>()[2].tierFrom = date(u"2026-09-16");
        CHECK(withPost(book, month).find(kT3)->post.fen() == 5'000 + 10'000);
        CHECK(withPost(book, term).find(kT3)->post.fen() == 7'500); // 33 of 44
    }
    SECTION("given up on the 29th of October: 20 of 22 days")
    {
        StaffMember teacher = aPaidTeacher(kT3, QStringLiteral("C"));
        teacher.tierFrom = date(u"2026-10-29");
        book.rows<StaffMember>().append(teacher);
        CHECK(withPost(book, month).find(kT3)->post.fen() == 10'000 + 9'091);
    }
    SECTION("another amount from October on")
    {
        PayPost raised = month;
        raised.changes = {{date(u"2026-10-01"), Money::fen(12'000)}};
        const PaySheet sheet = withPost(book, raised);
        CHECK(sheet.find(kT3)->post.fen() == 22'000);
        CHECK(sheet.find(kT3)->lines.size() == 2);
    }
    SECTION("a month without service days is none")
    {
        book.rows<CalendarDay>().clear();
        for (QDate day(2026, 9, 1); day < QDate(2026, 10, 1); day = day.addDays(1))
            book.rows<CalendarDay>().append({day, CalendarDayKind::Holiday, {}, {}});
        CHECK(withPost(book, month).find(kT3)->post.fen() == 10'000);
    }
}

TEST_CASE("R-PAY-5 a patrol is a round of one date and period")
{
    TermBook book = aPayBook();
    const auto patrol = [](QStringView on, std::optional<int> period, const QString &by) {
        Patrol row;
        row.date = date(on);
        row.period = period;
        row.patroller = by;
        return row;
    };
    book.rows<Patrol>() = {patrol(u"2026-09-01", 1, kT1),
                           patrol(u"2026-09-01", 1, kT1), // two findings of one round
                           patrol(u"2026-09-01", 2, kT1), patrol(u"2026-09-02", {}, kT1),
                           patrol(u"2026-09-02", {}, kT2)};
    PayPost post = aPost(QStringLiteral("巡查"), PostBasis::Patrol);
    CHECK(withPost(book, post).find(kT1)->post.fen() == 30'000);
    CHECK(withPost(book, post).find(kT2)->post.fen() == 10'000);
    CHECK(withPost(book, post).find(kT3)->post.isZero());
    post.changes = {{date(u"2026-09-02"), Money::fen(500)}};
    CHECK(withPost(book, post).find(kT1)->post.fen() == 20'500);
    CHECK(withPost(book, post).find(kT1)->lines.size() == 3); // sessions and two amounts
}

TEST_CASE("R-PAY-5 posts come out of the same fund before it is divided")
{
    PayPart part = aPart(PayMethod::Units);
    part.posts = {aPost(kManagement, PostBasis::Term)};
    TermBook book = withManager();
    book.rows<Assessment>() = {aSurvey(kT1, 9000)};
    const PaySheet sheet = payOf(book, part, 100'000);
    CHECK(sheet.process.fen() == 81'000); // 90 % of 900.00
    CHECK(sheet.terminal.fen() == 9'000);
    CHECK(sheet.total().fen() == 100'000);
    CHECK(sheet.over().isZero());
    // Posts above the whole fund are shown as the excess that they are.
    CHECK(payOf(book, part, 4'000).over().fen() == 6'000);
    part.method = PayMethod::Evaluation;
    CHECK(payOf(book, part, 100'000).process.fen() == 90'000);
}
