// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/closed_store.h"

#include <algorithm>

namespace kehou
{

namespace
{

[[nodiscard]] int itemOf(const QList<FeeItem> &items, const QString &code)
{
    const auto found = std::find_if(items.begin(), items.end(),
                                    [&](const FeeItem &item) { return item.code == code; });
    return found == items.end() ? -1 : static_cast<int>(found - items.begin());
}

[[nodiscard]] FeeLine feeLine(const ClosedLine &line, int item)
{
    FeeLine fee{.kind = line.kind,
                .item = item,
                .window = DateRange(line.start, line.end),
                .waivedPercent = {}};
    fee.units = line.units;
    fee.divisor = line.divisor;
    fee.price = line.price;
    fee.amount = line.amount;
    fee.waived = line.waived;
    return fee;
}

} // namespace

ClosedBook loadClosed(Tables &tables, TermId term)
{
    QHash<qint64, QString> students;
    ClosedBook book;
    // Rounds come in their order, so that the latest stays.
    for (const Stored<ClosedSettlement> &stored : tables.stored<ClosedSettlement>(term)) {
        students.insert(stored.id, stored.row.student);
        book.insert(stored.row.student, {stored.row, {}});
    }
    QHash<QString, qint64> latest;
    for (auto student = students.cbegin(); student != students.cend(); ++student)
        latest[*student] = std::max(latest.value(*student), student.key());
    for (const ClosedLine &line : tables.rows<ClosedLine>(term)) {
        const QString student = students.value(line.settlement);
        if (latest.value(student) == line.settlement)
            book[student].lines.append(line);
    }
    return book;
}

std::optional<ClosedRecord> loadClosed(Tables &tables, TermId term, const QString &student)
{
    const auto rounds = tables.ofStudent<ClosedSettlement>(term, student);
    if (rounds.isEmpty())
        return std::nullopt;
    return ClosedRecord{rounds.last().row, tables.closedLines(rounds.last().id)};
}

bool isFinal(const Term &term, const std::optional<QDate> &asOf)
{
    return !asOf || *asOf >= term.dates.last();
}

QList<ExplainedLine> closedLines(const ClosedRecord &record, const QList<FeeItem> &items)
{
    QList<ExplainedLine> lines;
    for (const ClosedLine &line : record.lines) {
        const int item = itemOf(items, line.item);
        if (item >= 0)
            lines.append({feeLine(line, item), line.name, line.rule, line.text});
    }
    return lines;
}

Settlement asClosed(const ClosedRecord &record, const QList<FeeItem> &items, const Settlement &now)
{
    Settlement settlement = asClosed(record.settlement, now);
    settlement.lines.clear();
    for (const ExplainedLine &line : closedLines(record, items))
        settlement.lines.append(line.line);
    return settlement;
}

void putClosed(const ClosedRecord &record, TermSettlement &term, Settlement &settlement)
{
    term.changedSince += differs(record.settlement, settlement) ? 1 : 0;
    settlement = asClosed(record, term.rules.items, settlement);
    term.closed.insert(settlement.student, closedLines(record, term.rules.items));
}

void putClosed(const ClosedBook &book, TermSettlement &term)
{
    for (Settlement &settlement : term.students) {
        const auto record = book.constFind(settlement.student);
        if (record != book.constEnd())
            putClosed(*record, term, settlement);
        else if (!book.isEmpty())
            ++term.changedSince;
    }
}

} // namespace kehou
