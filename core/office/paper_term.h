// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/forms/form_parts.h"
#include "core/office/bill_store.h"
#include "core/office/closed_store.h"
#include "core/office/facts.h"
#include "core/office/office.h"
#include "core/office/papers.h"
#include "core/office/red_lines.h"
#include "core/rules/allocation/draw_freeze.h"
#include "core/rules/attendance/oversight.h"
#include "core/rules/attendance/student_facts.h"
#include "core/rules/fees/fee_summary.h"
#include "core/rules/ledger/disclosure.h"
#include "core/rules/pay/closed_pay.h"

namespace kehou
{

// A term as papers are made from it, loaded once for however many sheets.
struct PaperTerm {
    // The rows of every day are in the book; the cache has the rest.
    PaperTerm(const TermCache::Loaded &kept, TermBook theBook);

    OpenTerm open;
    TermBook book; // without marks: the students have them
    std::shared_ptr<const TermPlan> sharedPlan;
    const TermPlan &plan;
    std::vector<StudentFacts> students; // with a selection, by 学号
    std::vector<StudentFacts> departed; // without one, but with money or a bill of the term (T21)
    FeeRules fees;
    QHash<QString, QString> staffNames; // by 工号
    QHash<QString, SchoolClass> classes;
    QList<JournalTotal> journal;
    BillBook bills;                  // issued
    ClosedBook closed;               // settlements that were closed
    QSet<int> printedReceipts;       // whose next print is a copy
    QList<ClosedPaySheet> closedPay; // the latest last
    QList<LatePickup> latePickups;
    QList<AbsenceNote> absenceNotes;
    QList<Inquiry> inquiries; // by date
    QList<Narrative> narratives;
    SchoolAnswers answers; // to the red-line checks
    std::optional<DrawFreeze> drawFreeze;

    // The name of a member of staff, empty where nobody is named.
    [[nodiscard]] QString staffName(const QString &number) const;
    [[nodiscard]] QString homeroomTeacher(const QString &className) const;
    [[nodiscard]] QStringList classNames() const; // in natural order
    // The date, or the nearest one of the term.
    [[nodiscard]] QDate within(QDate date) const;
};

// How much of a term a paper needs.
struct PaperRows {
    // Payments and refunds up to a day only.
    std::optional<QDate> paidUpTo;
    // Nothing but the marks of the month that this day, or else the term's nearest, lies in.
    std::optional<QDate> onlyMarksOf;
};

// Reads the term of that name; the latest one where it is empty.
[[nodiscard]] Result<std::unique_ptr<PaperTerm>>
loadPaperTerm(Office &office, const QString &termName, const PaperRows &rows = {});

// When papers are made: what is stamped on them beside the school and the term.
struct PaperMoment {
    QDate today;
    QString checkCode; // of the books at the time
};

[[nodiscard]] documents::FormStamp stampOf(const PaperTerm &term, const PaperMoment &moment);

// As the functions of papers.h, from a term that is loaded already. Where the request has a date,
// the term has been loaded with the payments up to it.
[[nodiscard]] Result<documents::Document>
buildPaper(const PaperTerm &term, const PaperRequest &asked, const PaperMoment &moment);
[[nodiscard]] Result<documents::Document>
semesterReport(const PaperTerm &term, const ReportRequest &request, const PaperMoment &moment);

// What one paper is made for: the term, what was asked, what is stamped on it, and the day whose
// classes it lists (R-TIM-1).
struct PaperJob {
    const PaperTerm &term;
    const PaperRequest &request;
    documents::FormStamp stamp;
    QDate on;
};

// A student of a list with its class on the job's day.
struct ListedStudent {
    const StudentFacts *facts;
    QString className;
};

// Everybody with a selection whom the request chooses, in class order: nobody is left out (T56).
[[nodiscard]] QList<ListedStudent> listedStudents(const PaperJob &job);
// The same with those among them who left with money in the term: on lists of money (T21).
[[nodiscard]] QList<ListedStudent> listedPayers(const PaperJob &job);

} // namespace kehou
