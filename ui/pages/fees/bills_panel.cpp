// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fees/bills_panel.h"

#include "ui/pages/office_link.h"
#include "ui/shell/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/first_field.h"

#include <QLabel>
#include <QVBoxLayout>

namespace kehou::ui
{

namespace
{

[[nodiscard]] Money toPay(const BillRow &row)
{
    return row.amount - row.waived;
}

// The longest column: its whole text also shows as a tip.
[[nodiscard]] Column<BillRow> arithmeticColumn()
{
    Column<BillRow> column = textColumn<BillRow>(BillsPanel::tr("How it is computed"),
                                                 [](const BillRow &row) { return row.text; });
    column.toolTip = column.text;
    return column;
}

[[nodiscard]] QList<Column<BillRow>> billColumns()
{
    using Row = BillRow;
    return {
        textColumn<Row>(BillsPanel::tr("Class"), [](const Row &r) { return r.payer.className; }),
        textColumn<Row>(BillsPanel::tr("Number"), [](const Row &r) { return r.payer.number; }),
        textColumn<Row>(BillsPanel::tr("Name"), [](const Row &r) { return r.payer.name; }),
        textColumn<Row>(BillsPanel::tr("Item"), [](const Row &r) { return r.item; }),
        moneyColumn<Row>(BillsPanel::tr("Amount"), [](const Row &r) { return r.amount; }),
        moneyColumn<Row>(BillsPanel::tr("Waived"), [](const Row &r) { return r.waived; }),
        moneyColumn<Row>(BillsPanel::tr("To pay"), toPay),
        textColumn<Row>(BillsPanel::tr("Rule"), [](const Row &r) { return r.rule; }),
        arithmeticColumn()};
}

} // namespace

BillsPanel::BillsPanel(OfficeLink &link, QWidget *parent)
    : FeesPanel(parent), m_link(link), m_rows(billColumns())
{
    auto *title = new QLabel(tr("Preview of the bills"));
    title->setProperty("role", QStringLiteral("heading"));
    auto *note = new QLabel(
        tr("What each family is to pay as enrolled. This is a preview: this version of the program "
           "does not issue bills. The form \"缴费通知单\" on the papers page prints them."));
    note->setProperty("tone", QStringLiteral("muted"));
    note->setWordWrap(true);
    m_list = new DataTable(QStringLiteral("bills"));
    m_list->setTexts(tr("Lines of the bills"),
                     tr("Nobody has an agreed selection in this term, so nothing is to be paid."));
    m_list->setModel(&m_rows);
    m_totals = new QLabel;
    m_totals->setObjectName(QStringLiteral("billTotals"));
    m_totals->setWordWrap(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kGrid, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(title);
    column->addWidget(note);
    column->addWidget(m_list, 1);
    column->addWidget(m_totals);
    setFirstField(this, m_list);
}

void BillsPanel::reload()
{
    if (!m_link.isOpen())
        return;
    m_link.post(
        this,
        [request = SettleRequest{m_link.termName(), {}, {}}](Office &office) {
            return feeTable(office, request);
        },
        [this](const Result<FeeTable> &table) { showTable(table); });
}

void BillsPanel::showTable(const Result<FeeTable> &table)
{
    if (!table) {
        m_rows.setRows({});
        m_totals->setText(table.failure().text);
        return;
    }
    const FeeRow &sum = table.value().totals;
    m_rows.setRows(table.value().bills);
    m_totals->setText(tr("All %n student(s): billed %1 · waived %2 · to pay %3 · paid %4", nullptr,
                         static_cast<int>(table.value().rows.size()))
                          .arg(moneyText(sum.prepaid), moneyText(sum.waivedPrepaid),
                               moneyText(sum.prepaid - sum.waivedPrepaid), moneyText(sum.paid)));
}

} // namespace kehou::ui
