// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fees/settlement_panel.h"

#include "core/base/text_forms.h"
#include "core/office/carry.h"
#include "core/office/close_settlement.h"
#include "ui/pages/fees/why_panel.h"
#include "ui/pages/office_link.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/first_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace kehou::ui
{

namespace
{

[[nodiscard]] QString completeText(const FeeRow &row)
{
    if (row.counts.unrecorded == 0)
        return SettlementPanel::tr("✓ complete");
    return SettlementPanel::tr("○ %n without roll", nullptr, row.counts.unrecorded);
}

[[nodiscard]] Column<FeeRow> completeColumn()
{
    Column<FeeRow> column = textColumn<FeeRow>(SettlementPanel::tr("Rolls"), completeText);
    column.sortKey = [](const FeeRow &row) { return QVariant(row.counts.unrecorded); };
    column.tone = [](const FeeRow &row) {
        return row.counts.unrecorded == 0 ? Tone::Success : Tone::Warning;
    };
    column.toolTip = [](const FeeRow &row) {
        return row.counts.unrecorded == 0
                   ? QString()
                   : SettlementPanel::tr("The figures can still change: take these rolls first.");
    };
    return column;
}

[[nodiscard]] QList<Column<FeeRow>> feeColumns()
{
    using Row = FeeRow;
    return {
        textColumn<Row>(SettlementPanel::tr("Class"),
                        [](const Row &r) { return r.payer.className; }),
        textColumn<Row>(SettlementPanel::tr("Number"), [](const Row &r) { return r.payer.number; }),
        textColumn<Row>(SettlementPanel::tr("Name"), [](const Row &r) { return r.payer.name; }),
        moneyColumn<Row>(SettlementPanel::tr("Give back"), [](const Row &r) { return r.refund; }),
        moneyColumn<Row>(SettlementPanel::tr("Still due"), [](const Row &r) { return r.due; }),
        completeColumn(),
        moneyColumn<Row>(SettlementPanel::tr("Prepaid"), [](const Row &r) { return r.prepaid; }),
        moneyColumn<Row>(SettlementPanel::tr("Used"), [](const Row &r) { return r.consumed; }),
        moneyColumn<Row>(SettlementPanel::tr("Waived"), [](const Row &r) { return r.waived; }),
        moneyColumn<Row>(SettlementPanel::tr("Paid"), [](const Row &r) { return r.paid; }),
        moneyColumn<Row>(SettlementPanel::tr("Refunded"), [](const Row &r) { return r.refunded; }),
        countColumn<Row>(SettlementPanel::tr("Scheduled"),
                         [](const Row &r) { return r.counts.scheduled; }),
        countColumn<Row>(SettlementPanel::tr("Attended"),
                         [](const Row &r) { return r.counts.attended; })};
}

[[nodiscard]] QVariant feeKey(const FeeRow &row)
{
    return row.payer.number;
}

} // namespace

SettlementPanel::SettlementPanel(OfficeLink &link, Dialogs &dialogs, QWidget *parent)
    : FeesPanel(parent), m_link(link), m_dialogs(dialogs), m_rows(feeColumns(), feeKey)
{
    build();
    connect(m_list, &DataTable::currentRowChanged, this, &SettlementPanel::explain);
    connect(m_asOfEdit, &DateEdit::valueEdited, this, [this](std::optional<QDate> date) {
        if (!date && !m_asOfEdit->isBlank())
            return; // not a date yet
        m_asOf = date;
        reload();
    });
    connect(m_close, &QPushButton::clicked, this, &SettlementPanel::closeTerm);
    connect(m_carry, &QPushButton::clicked, this, &SettlementPanel::carryOn);
    connect(m_slips, &QPushButton::clicked, this, [this] {
        Q_EMIT openPage(QStringLiteral("papers"), QStringLiteral("settlement-slip"));
    });
    connect(m_why, &WhyPanel::periodChosen, this,
            [this](const QString &place) { Q_EMIT openPage(QStringLiteral("attendance"), place); });
}

void SettlementPanel::build()
{
    m_why = new WhyPanel;
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildList());
    splitter->addWidget(m_why);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({640, 440});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kGrid, 0, 0);
    column->addWidget(splitter);
    setFirstField(this, m_list);
}

QWidget *SettlementPanel::buildList()
{
    m_asOfEdit = new DateEdit;
    m_asOfEdit->setObjectName(QStringLiteral("settleAsOf"));
    m_asOfEdit->setPlaceholderText(tr("end of term"));
    m_asOfEdit->setMaximumWidth(16 * kGrid);
    auto *label = new QLabel(tr("As &of"));
    label->setBuddy(m_asOfEdit);
    m_asOfEdit->setAccessibleName(tr("As of; blank is the end of the term"));
    m_incomplete = new QLabel;
    m_incomplete->setObjectName(QStringLiteral("incomplete"));
    m_incomplete->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->setSpacing(kGrid);
    top->addWidget(label);
    top->addWidget(m_asOfEdit);
    top->addWidget(m_incomplete, 1);
    m_close = new QPushButton(tr("&Close settlement…"));
    m_close->setObjectName(QStringLiteral("closeSettlement"));
    m_close->setEnabled(false);
    m_slips = new QPushButton(tr("S&lips for families"));
    m_slips->setObjectName(QStringLiteral("settlementSlips"));
    m_carry = new QPushButton(tr("Carr&y to next term…"));
    m_carry->setObjectName(QStringLiteral("carrySurplus"));
    m_carry->setEnabled(false);

    m_list = new DataTable(QStringLiteral("settlement"));
    m_list->setTexts(tr("Settlement of all students"),
                     tr("Nobody has an agreed selection in this term, so there is nothing to "
                        "settle. Enter enrollments on the students page."));
    m_list->setModel(&m_rows);
    m_totals = new QLabel;
    m_totals->setObjectName(QStringLiteral("settlementTotals"));
    m_totals->setWordWrap(true);

    auto *actions = new QHBoxLayout;
    actions->setSpacing(kGrid);
    actions->addStretch(1);
    for (QPushButton *button : {m_close, m_carry, m_slips})
        actions->addWidget(button);

    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    column->addWidget(m_totals);
    column->addLayout(actions);
    return side;
}

void SettlementPanel::chooseStudent(const QString &number)
{
    m_wanted = number;
    m_list->filterLine()->clear();
    chooseWanted();
}

void SettlementPanel::chooseWanted()
{
    for (int row = 0; row < m_rows.rowCount(); ++row) {
        if (m_rows.row(row).payer.number != m_wanted)
            continue;
        m_wanted.clear();
        m_list->setCurrentRow(row);
        return;
    }
}

void SettlementPanel::reload()
{
    if (!m_link.isOpen())
        return;
    m_link.post(
        this,
        [request = SettleRequest{m_link.termName(), m_asOf, {}}](Office &office) {
            return feeTable(office, request);
        },
        [this](const Result<FeeTable> &table) { showTable(table); });
}

void SettlementPanel::showTable(const Result<FeeTable> &table)
{
    if (!table) {
        m_rows.setRows({});
        m_why->clear();
        m_totals->clear();
        m_incomplete->setText(table.failure().text);
        m_close->setEnabled(false);
        m_carry->setEnabled(false);
        return;
    }
    m_table = table.value();
    m_rows.setRows(m_table.rows);
    showTotals();
    showClosing();
    if (!m_wanted.isEmpty())
        chooseWanted();
    if (!m_wanted.isEmpty())
        Q_EMIT message(MessageKind::Info,
                       tr("Student %1 has no agreed selection in this term, so there is nothing to "
                          "settle.")
                           .arg(std::exchange(m_wanted, {})));
    if (m_list->currentRow() >= 0)
        explain(m_list->currentRow());
    else if (m_rows.rowCount() > 0)
        m_list->setCurrentRow(0);
    else
        m_why->clear();
}

void SettlementPanel::showTotals()
{
    const FeeRow &sum = m_table.totals;
    m_totals->setText(tr("All %n student(s): prepaid %1 · used %2 · waived %3 · paid %4 · refunded "
                         "%5 · to give back %6 · still due %7",
                         nullptr, static_cast<int>(m_table.rows.size()))
                          .arg(moneyText(sum.prepaid), moneyText(sum.consumed),
                               moneyText(sum.waived), moneyText(sum.paid), moneyText(sum.refunded),
                               moneyText(sum.refund), moneyText(sum.due)));
    m_incomplete->setProperty("tone", m_table.incomplete == 0 ? QStringLiteral("success")
                                                              : QStringLiteral("warning"));
    m_incomplete->setText(
        m_table.incomplete == 0
            ? tr("✓ Up to %1 every roll is taken.").arg(isoText(m_table.asOf))
            : tr("○ Up to %1 rolls are missing for %n student(s).", nullptr, m_table.incomplete)
                  .arg(isoText(m_table.asOf)));
}

void SettlementPanel::explain(int row)
{
    if (row < 0 || row >= m_rows.rowCount() || !m_link.isOpen())
        return;
    const Payer payer = m_rows.row(row).payer;
    m_link.post(
        this,
        [payer, request = SettleRequest{m_link.termName(), m_asOf, {}}](Office &office) {
            return explainStudent(office, payer.number, request);
        },
        [this, payer](const Result<Explanation> &explanation) {
            const int current = m_list->currentRow();
            if (current < 0 || m_rows.row(current).payer != payer)
                return; // another student was chosen meanwhile
            if (explanation)
                m_why->show(payer, explanation.value(), m_table.asOf);
            else
                complain(explanation.failure());
        });
}

// Only the final settlement is closed, and only where that would write something.
void SettlementPanel::showClosing()
{
    const bool final = !m_asOf && !m_table.rows.isEmpty() && m_table.incomplete == 0;
    m_close->setEnabled(final && (!m_table.closed || m_table.changedSince > 0));
    m_carry->setEnabled(m_table.closed && !m_table.totals.refund.isZero());
    if (!m_table.closed)
        return;
    m_incomplete->setProperty("tone", m_table.changedSince == 0 ? QStringLiteral("success")
                                                                : QStringLiteral("warning"));
    m_incomplete->setText(
        m_table.changedSince == 0
            ? tr("✓ The settlement is closed.")
            : tr("⚠ Closed, but %n student(s) would settle otherwise since: close "
                 "again to adjust.",
                 nullptr, m_table.changedSince));
}

void SettlementPanel::closeTerm()
{
    if (!m_link.isOpen())
        return;
    const Question question{
        tr("Close settlement"),
        tr("Close the settlement of the term? It is posted and never computed again; later edits "
           "become adjustments."),
        {},
        {tr("Close"), tr("Not yet")},
        1};
    if (m_dialogs.ask(this, question) != 0)
        return;
    m_link.post(
        this,
        [day = m_link.today(), term = m_link.termName()](Office &office) {
            return closeSettlement(office, day, term);
        },
        [this](const Result<ClosedTerm> &closed) {
            if (!closed)
                return complain(closed.failure());
            Q_EMIT message(
                MessageKind::Success,
                tr("Closed: %1 student(s), adjusted: %2; to give back %3, still due %4.")
                    .arg(closed.value().closed)
                    .arg(closed.value().adjusted)
                    .arg(moneyText(closed.value().refund), moneyText(closed.value().due)));
        });
}

void SettlementPanel::carryOn()
{
    if (!m_link.isOpen())
        return;
    const Question question{
        tr("Carry to next term"),
        tr("Carry %1 yuan, which families are still owed, to the next term instead of giving it "
           "back?")
            .arg(moneyText(m_table.totals.refund)),
        {},
        {tr("Carry"), tr("Not yet")},
        1};
    if (m_dialogs.ask(this, question) != 0)
        return;
    m_link.post(
        this,
        [day = m_link.today(), term = m_link.termName()](Office &office) {
            return carrySurplus(office, day, term);
        },
        [this](const Result<CarriedOver> &carried) {
            if (!carried)
                return complain(carried.failure());
            QString text =
                tr("Carried %1 yuan of %n student(s) to %2.", nullptr, carried.value().students)
                    .arg(moneyText(carried.value().amount), carried.value().toTerm);
            if (!carried.value().notThere.isEmpty())
                text += u' ' + tr("Not on the roll there, to be paid out: %1.")
                                   .arg(carried.value().notThere.join(QStringLiteral(", ")));
            Q_EMIT message(MessageKind::Success, text);
        });
}

} // namespace kehou::ui
