// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pay/evaluation.h"

#include "tests/rules/pay/pay_school.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

[[nodiscard]] Assessment scores(const QString &staff, int tutoring, int showcase, int satisfaction)
{
    return {staff, Hundredths{tutoring}, Hundredths{showcase}, Hundredths{satisfaction}, {}};
}

} // namespace

TEST_CASE("R-PAY-4 the score weighs three assessments")
{
    struct Row {
        int tutoring, showcase, satisfaction;
        EvaluationWeights weights;
        std::int64_t score; // in ten-thousandths
        int centi;
    };
    constexpr Row rows[] = {
        {10000, 10000, 10000, {50, 30, 20}, 1'000'000, 10000},
        {9000, 8000, 7000, {50, 30, 20}, 830'000, 8300},
        {9125, 8950, 9667, {50, 30, 20}, 918'090, 9181}, // 45.625 + 26.85 + 19.334 = 91.809
        {9001, 0, 0, {50, 30, 20}, 450'050, 4501},       // 45.005 is 45.01
        {9000, 8000, 7000, {40, 40, 20}, 820'000, 8200},
        {9000, 8000, 7000, {100, 0, 0}, 900'000, 9000},
        {0, 0, 0, {50, 30, 20}, 0, 0},
    };
    for (const Row &row : rows) {
        CAPTURE(row.score);
        const Assessment assessment = scores(kT1, row.tutoring, row.showcase, row.satisfaction);
        CHECK(evaluationScore(assessment, row.weights) == row.score);
        TermBook book = aPayBook();
        book.rows<Assessment>() = {assessment};
        PayPart part = aPart(PayMethod::Evaluation);
        part.weights = row.weights;
        CHECK(payOf(book, part).find(kT1)->scoreCenti == row.centi);
    }
}

TEST_CASE("R-PAY-4 the fund is split by sessions taught and score, and every session counts")
{
    TermBook book = aPayBook();
    book.rows<Assessment>() = {scores(kT1, 9000, 9000, 9000), scores(kT2, 6000, 6000, 6000),
                               scores(kT3, 10000, 10000, 10000)};
    const PayPart part = aPart(PayMethod::Evaluation);
    // 4 × 90 and 2 × 60 of 480.
    PaySheet sheet = payOf(book, part, 48'000);
    CHECK(sheet.find(kT1)->process.fen() == 36'000);
    CHECK(sheet.find(kT2)->process.fen() == 12'000);
    CHECK(sheet.find(kT3)->total.isZero()); // taught nothing
    CHECK(sheet.process.fen() == 48'000);
    CHECK(sheet.terminal.isZero());

    SECTION("also those without a record, late, at noon or under a sanction")
    {
        book.rows<Session>()[0].record = RecordState::None;
        book.rows<Session>()[1].teacherState = TeacherState::Late;
        book.rows<Session>()[2].period = 3;
        book.rows<Sanction>() = {aSanction(SanctionKind::Ethics, u"2026-09-01"),
                                 aSanction(SanctionKind::Suspension, u"2026-09-01"),
                                 aSanction(SanctionKind::Award, u"2026-09-01", {}, Money::fen(1))};
        sheet = payOf(book, part, 48'000);
        CHECK(sheet.find(kT1)->total.fen() == 36'000);
    }
    SECTION("a substitute's session is the substitute's")
    {
        book.rows<Session>()[0].substitute = kT3;
        sheet = payOf(book, part, 49'000); // 270, 120 and 100 of 490
        CHECK(sheet.find(kT1)->total.fen() == 27'000);
        CHECK(sheet.find(kT3)->total.fen() == 10'000);
    }
    SECTION("a missing score counts 0")
    {
        book.rows<Assessment>()[0].showcase.reset();
        sheet = payOf(book, part, 37'200); // 4 × 63 and 2 × 60 of 372
        CHECK(sheet.find(kT1)->total.fen() == 25'200);
    }
    SECTION("without any score it stays undivided")
    {
        book.rows<Assessment>().clear();
        sheet = payOf(book, part, 48'000);
        CHECK(sheet.total().isZero());
        CHECK(sheet.undivided.fen() == 48'000);
    }
    SECTION("a fund of millions is split to the fen")
    {
        sheet = payOf(book, part, 999'999'999);
        CHECK(sheet.find(kT1)->total.fen() == 749'999'999); // …999.25
        CHECK(sheet.find(kT2)->total.fen() == 250'000'000); // …999.75
    }
}
