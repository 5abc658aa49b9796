// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pay/teaching.h"

#include "tests/rules/pay/pay_school.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

TEST_CASE("R-ATT-5 sessions, records and absences are counted for whom they belong to")
{
    TermBook book = aPayBook();
    QList<Session> &sessions = book.rows<Session>();
    sessions[0].record = RecordState::Incomplete;
    sessions[1].record.reset();
    sessions[2].teacherState = TeacherState::OnLeave;
    sessions[2].substitute = kT3;
    sessions[3].teacherState = TeacherState::Late;
    sessions[4].teacherState = TeacherState::Absent;
    sessions[5].state = SessionState::NotTaken;
    const TermPlan plan(book);
    const QList<TeachingCount> counts = teachingCounts(PayFacts(book, plan));
    REQUIRE(counts.size() == 3);
    CHECK(counts[0] == TeachingCount{kT1, 3, 0, 1, 1, 1, 1, 1, 0});
    CHECK(counts[1] == TeachingCount{kT2, 0, 0, 0, 0, 0, 0, 0, 1});
    CHECK(counts[2] == TeachingCount{kT3, 1, 1, 1, 0, 0, 0, 0, 0});
    TeachingCount sum = counts[0];
    sum += counts[2];
    CHECK(sum.taught == 4);
    CHECK(sum.complete + sum.incomplete + sum.none == sum.taught);
}
