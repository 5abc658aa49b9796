// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/facts.h"
#include "core/office/office.h"
#include "core/rules/pay/adjustment.h"
#include "core/rules/pay/closed_pay.h"
#include "core/rules/pay/evidence.h"
#include "core/rules/pay/pay_sheet.h"

namespace kehou
{

// What one line of a person's pay says: rule, count, arithmetic.
struct ExplainedPayLine {
    PayLine line;
    QString rule; // its number
    QString text;
};

// Something that pay stands on and that is missing, in words (R-PAY-10).
struct ExplainedGap {
    PayGap gap;
    QString rule;
    QString text;
};

// A closed pay sheet of the term and what it paid beside those before it.
struct ClosedPayTotal {
    int number = 1;
    QDate closedOn;
    Money paid;
};

// Somebody's adjustment with each of its lines in words.
struct ExplainedAdjustment {
    Money amount;
    QString text;
};

// A term's pay: every member of staff by number, and what is missing for it. Where it was closed,
// the sheet is the latest closed one, and the adjustments say what the next would pay (R-PAY-8).
struct TermPay {
    OpenTerm term;
    PaySheet sheet;
    Money income;                  // net income from service items
    QHash<QString, QString> names; // of staff, by number
    QHash<QString, QString> posts; // 岗位 at the term's end, in Chinese
    QList<PayGap> gaps;
    std::optional<ClosedPay> closed;
    QList<ClosedPayTotal> history;
    QList<PayAdjustment> latestAdjustments; // what the latest closed sheet paid beside the others
    QList<PayAdjustment> adjustments;
    QList<OrganisationAdjustment> organisationAdjustments;

    [[nodiscard]] QString name(const QString &staff) const { return names.value(staff, staff); }
    // Where the staff fund comes from.
    [[nodiscard]] QString fundText() const;
    [[nodiscard]] QList<ExplainedPayLine> explain(const PersonPay &person) const;
    [[nodiscard]] QList<ExplainedAdjustment> explain(const PayAdjustment &adjustment) const;
    [[nodiscard]] QList<ExplainedGap> explainGaps() const;
    // Something was edited since the latest sheet was closed.
    [[nodiscard]] bool hasAdjustments() const
    {
        return !adjustments.isEmpty() || !organisationAdjustments.isEmpty();
    }
    // Every session with pupils has its roll.
    [[nodiscard]] bool complete() const;
};

struct PayRequest {
    QString termName;           // empty: the latest
    std::optional<QDate> until; // gaps after this day are not looked for; nothing: the term's end
};

// Units of work as people read them: 1.5 of 1500 thousandths.
[[nodiscard]] QString milliText(std::int64_t milli);

// The pay of a term: the latest closed sheet with what changed since, or the computed one; writes
// nothing.
[[nodiscard]] Result<TermPay> payTerm(Office &office, const PayRequest &request);

// A term that is read whole.
struct LoadedTerm {
    const OpenTerm &open;
    const TermBook &book;
    const TermPlan &plan;
    const std::vector<StudentFacts> &students;
};
// Computes the pay of a term under its scheme (section 8 of the rules), whatever was closed.
[[nodiscard]] TermPay payOf(const LoadedTerm &term, const std::optional<QDate> &until);

} // namespace kehou
