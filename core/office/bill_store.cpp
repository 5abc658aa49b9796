// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/bill_store.h"

#include <algorithm>

namespace kehou
{

Money StoredBill::toPay() const
{
    Money sum;
    for (const Stored<BillLine> &line : lines)
        sum += line.row.toPay();
    return sum;
}

const StoredBatch *BillBook::findBatch(qint64 id) const
{
    const auto found = std::find_if(batches.begin(), batches.end(),
                                    [&](const StoredBatch &batch) { return batch.id == id; });
    return found == batches.end() ? nullptr : &*found;
}

bool BillBook::holds(const StoredBill &bill) const
{
    const StoredBatch *batch = findBatch(bill.bill.batch);
    return batch && !batch->reversal;
}

QHash<QString, QList<Stored<BillLine>>> BillBook::holdingByStudent() const
{
    QHash<QString, QList<Stored<BillLine>>> lines;
    for (const StoredBill &bill : bills) {
        if (holds(bill))
            lines[bill.bill.student] += bill.lines;
    }
    for (auto &own : lines)
        own = holdingLines(own);
    return lines;
}

BillBook loadBills(Tables &tables, TermId term)
{
    BillBook book;
    for (const Stored<BillBatch> &batch : tables.stored<BillBatch>(term))
        book.batches.append({batch.id, batch.row, {}});
    for (const BatchReversal &reversal : tables.rows<BatchReversal>(term)) {
        for (StoredBatch &batch : book.batches) {
            if (batch.id == reversal.batch)
                batch.reversal = reversal;
        }
    }
    QHash<qint64, qsizetype> places;
    for (const Stored<Bill> &bill : tables.stored<Bill>(term)) {
        places.insert(bill.id, book.bills.size());
        book.bills.append({bill.id, bill.row, {}});
    }
    for (const Stored<BillLine> &line : tables.stored<BillLine>(term))
        book.bills[places.value(line.row.bill)].lines.append(line);
    return book;
}

} // namespace kehou
