// SPDX-License-Identifier: GPL-3.0-or-later
// Bills as the file keeps them.
#pragma once

#include "core/rules/fees/bill.h"
#include "core/storage/tables/tables.h"

#include <QHash>

namespace kehou
{

// A batch with its reversal, where it was taken back.
struct StoredBatch {
    qint64 id = 0;
    BillBatch batch;
    std::optional<BatchReversal> reversal;
};

// A bill with its lines, as they were issued.
struct StoredBill {
    qint64 id = 0;
    Bill bill;
    QList<Stored<BillLine>> lines;

    [[nodiscard]] Money toPay() const;
};

// The bills of a term in the order of their numbers.
struct BillBook {
    QList<StoredBatch> batches;
    QList<StoredBill> bills;

    [[nodiscard]] const StoredBatch *findBatch(qint64 id) const;
    // Whether the bill's batch was not taken back.
    [[nodiscard]] bool holds(const StoredBill &bill) const;
    // By student: the charges that hold, of unreversed batches and not credited since.
    [[nodiscard]] QHash<QString, QList<Stored<BillLine>>> holdingByStudent() const;
};

[[nodiscard]] BillBook loadBills(Tables &tables, TermId term);

} // namespace kehou
