// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fees/batches_panel.h"

#include "core/base/text_forms.h"
#include "core/rules/fees/statement.h"
#include "ui/pages/office_link.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/theme.h"
#include "ui/widgets/committed_line_edit.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_line.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace kehou::ui
{

namespace
{

[[nodiscard]] QString stateText(const BatchLine &line)
{
    if (!line.reversal)
        return BatchesPanel::tr("✓ holds");
    return BatchesPanel::tr("↩ taken back on %1: %2")
        .arg(isoText(line.reversal->date), line.reversal->reason);
}

[[nodiscard]] Column<BatchLine> stateColumn()
{
    Column<BatchLine> column = textColumn<BatchLine>(BatchesPanel::tr("State"), stateText);
    column.tone = [](const BatchLine &line) { return line.reversal ? Tone::Muted : Tone::Success; };
    column.toolTip = stateText;
    return column;
}

[[nodiscard]] QList<Column<BatchLine>> batchColumns()
{
    using Row = BatchLine;
    return {
        countColumn<Row>(BatchesPanel::tr("Batch"), [](const Row &r) { return r.batch.number; }),
        textColumn<Row>(BatchesPanel::tr("Name"), [](const Row &r) { return r.batch.name; }),
        textColumn<Row>(BatchesPanel::tr("Issued on"),
                        [](const Row &r) { return isoText(r.batch.issuedOn); }),
        textColumn<Row>(
            BatchesPanel::tr("Due by"),
            [](const Row &r) { return r.batch.dueOn ? isoText(*r.batch.dueOn) : QString(); }),
        countColumn<Row>(BatchesPanel::tr("Bills"), [](const Row &r) { return r.bills; }),
        moneyColumn<Row>(BatchesPanel::tr("To pay"), [](const Row &r) { return r.toPay; }),
        stateColumn()};
}

[[nodiscard]] QString linesText(const BatchBill &bill)
{
    QStringList texts;
    for (const BillLine &line : bill.lines)
        texts.append((line.credits ? QStringLiteral("− ") : QString()) + line.name + u' ' +
                     line.text);
    return texts.join(QStringLiteral("; "));
}

[[nodiscard]] QList<Column<BatchBill>> billColumns()
{
    using Row = BatchBill;
    Column<Row> lines = textColumn<Row>(BatchesPanel::tr("Lines as issued"), linesText);
    lines.toolTip = linesText;
    return {
        textColumn<Row>(BatchesPanel::tr("Bill"),
                        [](const Row &r) { return billNumberText(r.bill.number); }),
        textColumn<Row>(BatchesPanel::tr("Class"), [](const Row &r) { return r.bill.className; }),
        textColumn<Row>(BatchesPanel::tr("Number"), [](const Row &r) { return r.bill.student; }),
        textColumn<Row>(BatchesPanel::tr("Name"), [](const Row &r) { return r.payer.name; }),
        moneyColumn<Row>(BatchesPanel::tr("To pay"), [](const Row &r) { return r.toPay(); }),
        lines};
}

[[nodiscard]] QVariant batchKey(const BatchLine &line)
{
    return line.id;
}

[[nodiscard]] QVariant billKey(const BatchBill &bill)
{
    return bill.bill.number;
}

} // namespace

BatchesPanel::BatchesPanel(OfficeLink &link, Dialogs &dialogs, QWidget *parent)
    : FeesPanel(parent), m_link(link), m_dialogs(dialogs), m_batches(batchColumns(), batchKey),
      m_bills(billColumns(), billKey)
{
    build();
    connect(m_batchList, &DataTable::currentRowChanged, this, &BatchesPanel::openChosen);
    connect(m_reason, &CommittedLineEdit::submitted, this, &BatchesPanel::reverse);
    connect(m_reverse, &QPushButton::clicked, this, &BatchesPanel::reverse);
    connect(m_print, &QPushButton::clicked, this,
            [this] { Q_EMIT openPage(QStringLiteral("papers"), QStringLiteral("notice")); });
}

void BatchesPanel::build()
{
    m_batchList = new DataTable(QStringLiteral("batches"));
    m_batchList->setTexts(tr("Batches of bills"), tr("No bill has been issued yet."));
    m_batchList->setModel(&m_batches);
    m_billList = new DataTable(QStringLiteral("batchBills"));
    m_billList->setTexts(tr("Bills of the chosen batch"), tr("Choose a batch to open it."));
    m_billList->setModel(&m_bills);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_batchList);
    splitter->addWidget(m_billList);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(splitter, 1);
    column->addWidget(buildReversal());
}

QWidget *BatchesPanel::buildReversal()
{
    m_reason = new CommittedLineEdit;
    m_reason->setObjectName(QStringLiteral("batchReason"));
    m_reason->setAccessibleName(tr("Why the batch is taken back"));
    m_reason->setPlaceholderText(tr("why the chosen batch is taken back"));
    m_reverse = new QPushButton(tr("&Take back batch"));
    m_reverse->setObjectName(QStringLiteral("reverseBatch"));
    m_print = new QPushButton(tr("&Print notices"));
    m_print->setObjectName(QStringLiteral("printNotices"));
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    row->addWidget(m_reason, 1);
    row->addWidget(m_reverse);
    row->addWidget(m_print);
    return line;
}

void BatchesPanel::reload()
{
    if (!m_link.isOpen())
        return;
    m_link.post(
        this, [term = m_link.termName()](Office &office) { return listBatches(office, term); },
        [this](const Result<QList<BatchLine>> &batches) { showBatches(batches); });
}

void BatchesPanel::showBatches(const Result<QList<BatchLine>> &batches)
{
    m_batches.setRows(batches ? batches.value() : QList<BatchLine>());
    m_print->setEnabled(m_batches.rowCount() > 0);
    openChosen();
}

const BatchLine *BatchesPanel::chosen() const
{
    const int row = m_batchList->currentRow();
    return row >= 0 && row < m_batches.rowCount() ? &m_batches.row(row) : nullptr;
}

void BatchesPanel::openChosen()
{
    const BatchLine *batch = chosen();
    const bool holds = batch && !batch->reversal;
    m_reason->setEnabled(holds);
    m_reverse->setEnabled(holds);
    if (!batch || !m_link.isOpen()) {
        m_bills.setRows({});
        return;
    }
    m_link.post(
        this,
        [id = batch->id, term = m_link.termName()](Office &office) {
            return openBatch(office, id, term);
        },
        [this](const Result<QList<BatchBill>> &bills) {
            m_bills.setRows(bills ? bills.value() : QList<BatchBill>());
        });
}

void BatchesPanel::reverse()
{
    const BatchLine *batch = chosen();
    if (!batch || batch->reversal || !m_link.isOpen())
        return;
    if (m_reason->text().trimmed().isEmpty()) {
        m_reason->setFocus();
        Q_EMIT message(MessageKind::Warning, tr("Say why the batch is taken back."));
        return;
    }
    const Question question{
        tr("Take back batch"),
        tr("Take back all %n bill(s) of \"%1\"? They stay to be seen, but ask for nothing any "
           "more.",
           nullptr, batch->bills)
            .arg(batch->batch.name),
        {},
        {tr("Take back"), tr("Keep it")},
        1};
    if (m_dialogs.ask(this, question) != 0)
        return;
    const BatchReversal reversal{batch->id, m_link.today(), m_reason->text()};
    m_link.post(
        this,
        [reversal, term = m_link.termName()](Office &office) {
            return reverseBatch(office, reversal, term);
        },
        [this](const Result<void> &reversed) {
            if (!reversed)
                return complain(reversed.failure());
            emptyLine(m_reason);
            Q_EMIT message(MessageKind::Success, tr("The batch is taken back."));
        });
}

} // namespace kehou::ui
