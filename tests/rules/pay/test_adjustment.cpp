// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pay/adjustment.h"

#include "tests/rules/pay/pay_school.h"
#include "tests/support/catch.h"

#include <random>

using namespace kehou;
using namespace kehou::test;

namespace
{

[[nodiscard]] Money sumOf(const PayAdjustment &adjustment)
{
    Money sum;
    for (const AdjustedLine &line : adjustment.lines)
        sum += line.amount();
    return sum;
}

} // namespace

TEST_CASE("R-PAY-8, T42 an edit after closing is an adjustment that names the day")
{
    TermBook book = aPayBook();
    const PaySheet before = payOf(book, aRatesPart());
    CHECK(payAdjustments(before, payOf(book, aRatesPart())).isEmpty());

    book.rows<Session>().append(aTaughtSession(u"2026-10-13", 1, kT1));
    const QList<PayAdjustment> list = payAdjustments(before, payOf(book, aRatesPart()));
    REQUIRE(list.size() == 1);
    CHECK(list[0].staff == kT1);
    CHECK(list[0].amount() == Money::fen(6000));
    REQUIRE(list[0].lines.size() == 1);
    CHECK(list[0].lines[0].added() == QList<QDate>{date(u"2026-10-13")});
    CHECK(list[0].lines[0].removed().isEmpty());
}

TEST_CASE("R-PAY-8 a session that is someone else's now is taken back and given")
{
    TermBook book = aPayBook();
    const PaySheet before = payOf(book, aRatesPart());
    book.rows<Session>()[3].substitute = kT3; // 12 October, T1's
    book.rows<Session>()[3].teacherState = TeacherState::OnLeave;
    const QList<PayAdjustment> list = payAdjustments(before, payOf(book, aRatesPart()));
    REQUIRE(list.size() == 2);
    CHECK(list[0].amount() == Money::fen(-6000));
    CHECK(list[0].lines[0].removed() == QList<QDate>{date(u"2026-10-12")});
    CHECK(list[1].staff == kT3);
    CHECK(list[1].amount() == Money::fen(3000));
    CHECK_FALSE(list[1].lines[0].before);
}

TEST_CASE("R-PAY-8 an award entered later stands as its own line")
{
    TermBook book = aPayBook();
    const PaySheet before = payOf(book, aRatesPart());
    book.rows<Sanction>() = {aSanction(SanctionKind::Award, u"2026-10-20", {}, Money::fen(12'345))};
    const QList<PayAdjustment> list = payAdjustments(before, payOf(book, aRatesPart()));
    REQUIRE(list.size() == 1);
    REQUIRE(list[0].lines.size() == 1);
    CHECK(list[0].lines[0].after->kind == PayLineKind::Award);
    CHECK(list[0].amount() == Money::fen(12'345));
    // Taken back again, nothing is left to adjust.
    book.rows<Sanction>().clear();
    CHECK(payAdjustments(before, payOf(book, aRatesPart())).isEmpty());
}

TEST_CASE("R-PAY-8 the lines of any adjustment add up to it, under every method")
{
    std::mt19937 random(7);
    for (const PayMethod method : {PayMethod::Rates, PayMethod::Units, PayMethod::Evaluation}) {
        PayPart part = method == PayMethod::Rates ? aRatesPart() : aPart(method);
        part.overFund = OverFund::Scale;
        for (int round = 0; round < 60; ++round) {
            TermBook book = aPayBook();
            book.rows<Assessment>() = {aSurvey(kT1, 9000), aSurvey(kT2, 8000)};
            const PaySheet before = payOf(book, part, 30'000);
            for (Session &session : book.rows<Session>()) {
                if (random() % 3 == 0)
                    session.record = RecordState::Incomplete;
                if (random() % 4 == 0)
                    session.substitute = kT3;
            }
            for (const PayAdjustment &adjustment :
                 payAdjustments(before, payOf(book, part, 30'000)))
                CHECK(sumOf(adjustment) == adjustment.amount());
        }
    }
}
