// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/attendance/student_facts.h"
#include "core/rules/fees/bill.h"

#include <QHash>

namespace kehou
{

// Why somebody should look at a bill before it is issued. The first keeps it from being issued.
enum class BillOddity {
    NoAgreement,      // R-ENR-6: a selection without application or signed agreement
    NothingToPay,     // all of it is waived
    GivesBack,        // a correction that asks for less than was billed
    Corrects,         // something was billed before and has changed
    OtherAmount,      // not what most of the grade are billed
    JoinedLate,       // the selection starts after the term
    EndsEarly,        // the selection ends before the term
    WaiverNoDocument, // R-FEE-6: a waiver without a document as its basis
    WaiverBeyondTerm, // a waiver that runs on after the term
    WaiversOverlap,   // two waivers on one date: the larger holds, not both (T25)
};

// R-ENR-6: a selection without them can never be billed.
[[nodiscard]] bool isAgreed(const Enrollment &selection);

// What most bills of a grade come to before waivers; ties go to the larger amount.
[[nodiscard]] Money usualAmount(const QList<Money> &ofGrade);

// A bill as it would be issued: what the term's selections come to, and what is new of it.
struct BillDraftFacts {
    const StudentFacts &student;
    QList<BillLine> wanted;
    QList<BillLine> difference;
    Money usual; // of the student's grade
};

// In the order of the list above.
[[nodiscard]] QList<BillOddity> billOddities(const Term &term, const BillDraftFacts &draft);

} // namespace kehou
