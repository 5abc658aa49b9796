// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/fees/bill.h"

#include <QSet>

#include <algorithm>

namespace kehou
{

namespace
{

[[nodiscard]] bool isSamePlace(const BillLine &a, const BillLine &b)
{
    return a.item == b.item && a.period == b.period;
}

[[nodiscard]] BillLine creditOf(const Stored<BillLine> &issued)
{
    BillLine credit = issued.row;
    credit.bill = 0;
    credit.credits = issued.id;
    credit.units = -credit.units;
    credit.amount = -credit.amount;
    credit.waived = -credit.waived;
    return credit;
}

[[nodiscard]] bool isWanted(const QList<BillLine> &wanted, const BillLine &issued)
{
    return std::any_of(wanted.begin(), wanted.end(), [&](const BillLine &line) {
        return isSamePlace(line, issued) && line.amount == issued.amount &&
               line.waived == issued.waived;
    });
}

[[nodiscard]] bool isIssued(const QList<Stored<BillLine>> &issued, const BillLine &wanted)
{
    return std::any_of(issued.begin(), issued.end(), [&](const Stored<BillLine> &line) {
        return isSamePlace(line.row, wanted) && line.row.amount == wanted.amount &&
               line.row.waived == wanted.waived;
    });
}

} // namespace

Money toPay(const QList<BillLine> &lines)
{
    Money sum;
    for (const BillLine &line : lines)
        sum += line.toPay();
    return sum;
}

QList<BillLine> billDifference(const QList<BillLine> &wanted, const QList<Stored<BillLine>> &issued)
{
    QList<BillLine> lines;
    for (const Stored<BillLine> &line : issued) {
        if (!isWanted(wanted, line.row))
            lines.append(creditOf(line));
    }
    for (const BillLine &line : wanted) {
        if (!line.amount.isZero() && !isIssued(issued, line))
            lines.append(line);
    }
    return lines;
}

QList<Stored<BillLine>> holdingLines(const QList<Stored<BillLine>> &lines)
{
    QSet<qint64> credited;
    for (const Stored<BillLine> &line : lines) {
        if (line.row.credits)
            credited.insert(*line.row.credits);
    }
    QList<Stored<BillLine>> holding;
    for (const Stored<BillLine> &line : lines) {
        if (!line.row.credits && !credited.contains(line.id))
            holding.append(line);
    }
    return holding;
}

} // namespace kehou
