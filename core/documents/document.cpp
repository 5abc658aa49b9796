// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document.h"

#include "core/base/expects.h"
#include "core/base/money_text.h"
#include "core/base/text_forms.h"

#include <algorithm>

namespace kehou::documents
{

namespace
{

// "12.345" of 12345 with three decimals, at least `kept` decimals.
[[nodiscard]] QString decimalText(std::int64_t amount, int decimals, int kept)
{
    std::int64_t scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    const std::int64_t size = amount < 0 ? -amount : amount;
    QString text =
        QStringLiteral("%1.%2").arg(size / scale).arg(size % scale, decimals, 10, QLatin1Char('0'));
    const qsizetype least = text.size() - decimals + kept;
    while (text.size() > least && text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return amount < 0 ? u'-' + text : text;
}

struct DisplayText {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return text; }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(Money amount) const { return moneyText(amount); }
    QString operator()(BasisPoints share) const { return decimalText(share.value, 2, 1) + u'%'; }
    QString operator()(Thousandths amount) const { return decimalText(amount.value, 3, 0); }
    QString operator()(QDate date) const { return date.isValid() ? isoText(date) : QString(); }
};

void appendPair(Row &row, const KeyValue &pair, bool boxed)
{
    const QString value = displayText(pair.value);
    if (boxed) {
        row.cells.append({.value = pair.label, .tint = Tint::Light});
        row.cells.append({.value = value});
    } else {
        row.cells.append({.value = pair.label + u'：' + value});
    }
}

void fillLastLine(Table &table)
{
    if (table.rows.isEmpty())
        return;
    Row &row = table.rows.last();
    row.cells.last().span += static_cast<int>(table.columns.size() - row.cells.size());
}

} // namespace

QString displayText(const Value &value)
{
    return std::visit(DisplayText{}, value);
}

QString plainText(const Value &value)
{
    if (const Money *amount = std::get_if<Money>(&value))
        return plainMoneyText(*amount);
    return displayText(value);
}

bool isNumeric(const Value &value)
{
    return std::holds_alternative<qint64>(value) || std::holds_alternative<Money>(value) ||
           std::holds_alternative<BasisPoints>(value) || std::holds_alternative<Thousandths>(value);
}

QString printedCheckCode(const Document &document)
{
    return document.checkCode.left(8);
}

QString footText(const Document &document)
{
    QStringList parts{document.schoolName};
    if (document.printedOn.isValid())
        parts.append(QStringLiteral("打印日期 ") + isoText(document.printedOn));
    if (!document.checkCode.isEmpty())
        parts.append(QStringLiteral("校验码 ") + printedCheckCode(document));
    parts.append(document.printNote);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

Align resolvedAlign(const Column &column)
{
    if (column.align != Align::ByKind)
        return column.align;
    switch (column.kind) {
    case ColumnKind::Text:
        return Align::Left;
    case ColumnKind::Number:
    case ColumnKind::Money:
        return Align::Right;
    case ColumnKind::Mark:
    case ColumnKind::Date:
        return Align::Centre;
    }
    return Align::Left;
}

qsizetype headerLevels(const Table &table)
{
    qsizetype levels = 0;
    if (table.showHeader) {
        for (const Column &column : table.columns)
            levels = std::max(levels, column.header.size());
    }
    return levels;
}

bool sharesHeader(const Table &table, qsizetype column, qsizetype level)
{
    if (column == 0)
        return false;
    const Column &left = table.columns[column - 1];
    const Column &right = table.columns[column];
    if (left.role != right.role || left.header.size() <= level + 1 ||
        right.header.size() <= level + 1)
        return false;
    return left.header.first(level + 1) == right.header.first(level + 1);
}

QList<Row> outputRows(const Table &table)
{
    QList<Row> rows = table.rows;
    const auto tail = std::find_if(rows.cbegin(), rows.cend(), [](const Row &row) {
        return row.kind == RowKind::Total || row.kind == RowKind::Sign;
    });
    rows.insert(tail, table.spareRows, Row{});
    return rows;
}

Table asTable(const KeyValues &pairs)
{
    KEHOU_EXPECTS(pairs.perLine > 0);
    Table table;
    table.showHeader = false;
    table.ruled = pairs.boxed;
    table.rowMinimumMm = pairs.boxed ? 8.0 : 5.0;
    table.rowWishMm = pairs.boxed ? 11.0 : 6.0;
    if (pairs.rowMm > 0)
        table.rowMinimumMm = table.rowWishMm = pairs.rowMm;
    for (int i = 0; i < pairs.perLine; ++i) {
        if (pairs.boxed)
            table.columns.append({.header = {}, .align = Align::Centre, .minimumMm = 24});
        table.columns.append({.header = {}, .minimumMm = 10, .weight = 1});
    }
    for (qsizetype i = 0; i < pairs.pairs.size(); ++i) {
        if (i % pairs.perLine == 0)
            table.rows.append(Row{});
        appendPair(table.rows.last(), pairs.pairs[i], pairs.boxed);
    }
    fillLastLine(table);
    return table;
}

QString legendText(const Legend &legend)
{
    QStringList parts;
    for (const KeyValue &mark : legend.marks)
        parts.append(mark.label + u' ' + displayText(mark.value));
    return parts.join(QStringLiteral("　"));
}

} // namespace kehou::documents
