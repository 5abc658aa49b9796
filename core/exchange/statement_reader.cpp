// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statement_reader.h"

#include "core/base/text_forms.h"

#include <QCoreApplication>

#include <algorithm>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Statements)
};

// The usual headers, the plainest first: the first one that a statement has is taken.
const QStringList kDateHeaders{
    QStringLiteral("交易时间"), QStringLiteral("交易日期"), QStringLiteral("入账日期"),
    QStringLiteral("记账日期"), QStringLiteral("支付时间"), QStringLiteral("付款时间"),
    QStringLiteral("缴费时间"), QStringLiteral("缴费日期"), QStringLiteral("日期")};
const QStringList kAmountHeaders{
    QStringLiteral("贷方发生额"), QStringLiteral("贷方金额"), QStringLiteral("收入金额"),
    QStringLiteral("实收金额"),   QStringLiteral("交易金额"), QStringLiteral("支付金额"),
    QStringLiteral("缴费金额"),   QStringLiteral("收入"),     QStringLiteral("金额")};
const QStringList kTransactionHeaders{
    QStringLiteral("交易流水号"), QStringLiteral("流水号"),       QStringLiteral("交易单号"),
    QStringLiteral("交易号"),     QStringLiteral("支付宝交易号"), QStringLiteral("微信支付单号"),
    QStringLiteral("业务流水号"), QStringLiteral("订单号"),       QStringLiteral("凭证号")};
const QStringList kPayerHeaders{QStringLiteral("对方户名"), QStringLiteral("付款人名称"),
                                QStringLiteral("付款人"),   QStringLiteral("交易对方"),
                                QStringLiteral("对方名称"), QStringLiteral("缴费人"),
                                QStringLiteral("姓名")};
const QStringList kNoteHeaders{QStringLiteral("附言"),     QStringLiteral("备注"),
                               QStringLiteral("用途"),     QStringLiteral("摘要"),
                               QStringLiteral("商品说明"), QStringLiteral("商品")};

// A unit in brackets does not make it another header: 金额（元）.
[[nodiscard]] QString plain(const QString &header)
{
    return halfWidth(header).section(u'(', 0, 0).remove(u' ').trimmed();
}

[[nodiscard]] int columnOf(const QStringList &headers, const QStringList &names)
{
    for (const QString &name : names) {
        for (int column = 0; column < headers.size(); ++column) {
            if (plain(headers[column]) == name)
                return column;
        }
    }
    return -1;
}

[[nodiscard]] QStringList textsOf(const QList<Cell> &row)
{
    QStringList texts;
    for (const Cell &cell : row)
        texts.append(cell.text);
    return texts;
}

[[nodiscard]] QString textAt(const QList<Cell> &row, int column)
{
    return column >= 0 && column < row.size() ? row[column].text.trimmed() : QString();
}

// The day of a date or a point of time.
[[nodiscard]] std::optional<QDate> dateOf(const QString &text)
{
    return parseDate(text.section(u' ', 0, 0).section(u'T', 0, 0));
}

// ￥1,234.50, +100元: as statements write amounts.
[[nodiscard]] std::optional<Money> amountOf(const QString &text)
{
    QString plainText = halfWidth(text);
    for (const QChar sign : {QChar(u'¥'), QChar(u'￥'), QChar(u'元'), QChar(u'+')})
        plainText.remove(sign);
    return Money::parse(plainText.trimmed());
}

class LineReader
{
public:
    LineReader(const StatementSheet &sheet, const StatementLayout &layout)
        : m_sheet(sheet), m_layout(layout)
    {
    }

    [[nodiscard]] StatementContent read()
    {
        for (int row = 0; row < m_sheet.rows.size(); ++row)
            readRow(row);
        return std::move(m_content);
    }

private:
    void readRow(int at)
    {
        const QList<Cell> &row = m_sheet.rows[at];
        const QString dateText = textAt(row, m_layout.date);
        const QString amountText = textAt(row, m_layout.amount);
        if (dateText.isEmpty() || amountText.isEmpty()) {
            m_content.leftOut += row.isEmpty() ? 0 : 1;
            return;
        }
        const auto date = dateOf(dateText);
        const auto amount = amountOf(amountText);
        if (!date)
            complain(at, m_layout.date, dateText, Text::tr("a date such as 2026-09-01"));
        if (!amount)
            complain(at, m_layout.amount, amountText, Text::tr("an amount such as 1234.50"));
        if (!date || !amount)
            return;
        if (*amount <= Money()) {
            ++m_content.leftOut;
            return;
        }
        m_content.lines.append({*date,
                                *amount,
                                m_layout.method,
                                textAt(row, m_layout.transaction),
                                textAt(row, m_layout.payer),
                                textAt(row, m_layout.note),
                                {}});
    }

    void complain(int row, int column, const QString &found, const QString &expected)
    {
        m_content.findings.append({m_sheet.name, cellName(m_sheet.headerRow + 1 + row, column),
                                   Text::tr("This cell of the statement cannot be read."), found,
                                   expected});
    }

    const StatementSheet &m_sheet;
    const StatementLayout &m_layout;
    StatementContent m_content;
};

} // namespace

StatementSheet findStatement(const Book &book)
{
    for (const Sheet &sheet : book.sheets) {
        for (int row = 0; row < sheet.rows.size(); ++row) {
            const QStringList headers = textsOf(sheet.rows[row]);
            if (columnOf(headers, kDateHeaders) >= 0 && columnOf(headers, kAmountHeaders) >= 0)
                return {sheet.name, headers, row, sheet.rows.mid(row + 1)};
        }
    }
    // Other headers than the usual ones: the office says which columns they are.
    for (const Sheet &sheet : book.sheets) {
        if (sheet.rows.size() > 1)
            return {sheet.name, textsOf(sheet.rows.first()), 0, sheet.rows.mid(1)};
    }
    return {};
}

StatementLayout suggestedLayout(const QStringList &headers)
{
    StatementLayout layout;
    layout.headers = headerKey(headers);
    layout.date = columnOf(headers, kDateHeaders);
    layout.amount = columnOf(headers, kAmountHeaders);
    layout.transaction = columnOf(headers, kTransactionHeaders);
    layout.payer = columnOf(headers, kPayerHeaders);
    layout.note = columnOf(headers, kNoteHeaders);
    return layout;
}

QString headerKey(const QStringList &headers)
{
    return headers.join(u'\t');
}

StatementContent readStatement(const StatementSheet &sheet, const StatementLayout &layout)
{
    return LineReader(sheet, layout).read();
}

} // namespace kehou
