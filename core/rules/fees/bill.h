// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stored.h"
#include "core/rules/fees/fee_item.h"

#include <QDate>
#include <QList>

#include <optional>

namespace kehou
{

// Bills that were issued together under one name. Numbers of batches are given per term.
struct BillBatch {
    int number = 0;
    QString name;
    QDate issuedOn;
    std::optional<QDate> dueOn; // blank: filled in by hand on the notice

    friend bool operator==(const BillBatch &, const BillBatch &) = default;
};

// A batch taken back as a whole: a row of its own, for what was issued never changes (T09).
struct BatchReversal {
    qint64 batch = 0;
    QDate date;
    QString reason;

    friend bool operator==(const BatchReversal &, const BatchReversal &) = default;
};

// One student's bill in a batch. Its number is given once in the file, without gaps (T14).
struct Bill {
    qint64 batch = 0;
    int number = 0;
    QString student;
    QString className; // on the day of issue

    friend bool operator==(const Bill &, const Bill &) = default;
};

// One line of a bill as it is kept: names and prices are those of the day (T05). Together with the
// student, item and period say what it is for; no bill has two of the same (T01).
struct BillLine {
    qint64 bill = 0;
    QString item;                  // code
    QString period;                // start of the selection, then billing month or offering
    std::optional<qint64> credits; // the issued line that this one takes back, its amounts negated
    QString name;                  // of the item
    QString what; // billing month, offering or dates where the name alone does not say it
    FeeKind kind = FeeKind::Service;
    FeeBasis basis = FeeBasis::Period;
    bool inScope = true; // R-FEE-5c
    QDate start;         // the days that it covers
    QDate end;
    int units = 0;
    int divisor = 0; // 0 where the price is for one unit
    Money price;
    Money amount;
    Money waived;
    QString waiverBasis; // percent and document, never the category (R-DAT-1)
    QString standard;    // document number of the public notice
    QString rule;
    QString text; // the arithmetic in words

    [[nodiscard]] Money toPay() const { return amount - waived; }
    friend bool operator==(const BillLine &, const BillLine &) = default;
};

[[nodiscard]] Money toPay(const QList<BillLine> &lines);

// What a bill has to say so that what was issued becomes what is wanted: a line that was not
// billed yet is charged; one whose amount or waived part changed, or that is not wanted any more,
// is credited as it was issued (T09, T16) and charged anew; one that stays is not touched (T01).
// Issued lines are those that hold: of no reversed batch, and not credited. Lines of no amount
// are not billed.
[[nodiscard]] QList<BillLine> billDifference(const QList<BillLine> &wanted,
                                             const QList<Stored<BillLine>> &issued);

// Of the lines of unreversed batches, those that hold: charges that no other line takes back.
[[nodiscard]] QList<Stored<BillLine>> holdingLines(const QList<Stored<BillLine>> &lines);

} // namespace kehou
