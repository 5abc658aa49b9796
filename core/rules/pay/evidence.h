// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/attendance/student_facts.h"
#include "core/rules/pay/pay_sheet.h"

namespace kehou
{

// What pay stands on and is not there (R-PAY-10). The program fills in none of it.
enum class PayGapKind {
    NoRoll,        // pupils were expected and the roll is not confirmed
    NobodyNamed,   // a session held for which neither the row nor the timetable names a teacher
    NobodyTaught,  // the teacher was away and no substitute is named
    NoRecord,      // a session held whose record is blank (R-ATT-5)
    NoTier,        // R-PAY-3: who taught and has no tier; for count sessions
    NoScore,       // a score that the method divides by is missing
    NoAmount,      // an award or deduction without an amount
    NotSanctioned, // a sanction that the scheme does not know; it does not act
    NoPrice,       // R-PAY-6: an organisation without a contract price; for count sessions
    NotApproved,   // R-PAY-6: not held by named staff of the organisation
    NoPatrol,      // R-ATT-6: count service days from the first to the last of them
};

struct PayGap {
    PayGapKind kind = PayGapKind::NoRoll;
    QDate date;
    int period = 0;
    GroupKey group;
    QString who; // 工号, or an organisation's name
    int count = 0;
    QDate last;

    friend bool operator==(const PayGap &, const PayGap &) = default;
};

// What the gaps are looked for in.
struct EvidenceRequest {
    const std::vector<StudentFacts> &students;
    int noticeDays = 7;       // R-ENR-2
    bool patrolDaily = false; // the scheme's cadence
    QDate until;              // later days have nothing to show yet
};

// By kind, then by date or number.
[[nodiscard]] QList<PayGap> payGaps(const PayFacts &facts, const PayPart &part,
                                    const EvidenceRequest &request);

} // namespace kehou
