// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fees/bills_panel.h"

#include "core/office/bill_text.h"
#include "ui/pages/fees/batches_panel.h"
#include "ui/pages/office_link.h"
#include "ui/shell/theme.h"
#include "ui/widgets/committed_line_edit.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/empty_line.h"
#include "ui/widgets/first_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace kehou::ui
{

namespace
{

[[nodiscard]] QString oddText(const DraftRow &row)
{
    const QStringList texts = reasonsToLook(row.draft);
    return texts.isEmpty() ? QString() : QStringLiteral("⚠ ") + texts.join(u' ');
}

[[nodiscard]] Tone oddTone(const DraftRow &row)
{
    if (row.draft.isBlocked())
        return Tone::Error;
    return row.draft.oddities.isEmpty() ? Tone::Plain : Tone::Warning;
}

// The longest column: its whole text also shows as a tip.
[[nodiscard]] Column<DraftRow> oddColumn()
{
    Column<DraftRow> column = textColumn<DraftRow>(BillsPanel::tr("Look at it because"), oddText);
    column.tone = oddTone;
    column.toolTip = oddText;
    return column;
}

[[nodiscard]] Column<DraftRow> arithmeticColumn()
{
    Column<DraftRow> column =
        textColumn<DraftRow>(BillsPanel::tr("How it is computed"), [](const DraftRow &row) {
            QStringList texts;
            for (const BillLine &line : row.draft.lines)
                texts.append((line.credits ? QStringLiteral("− ") : QString()) + line.name + u' ' +
                             line.text);
            return texts.join(QStringLiteral("; "));
        });
    column.toolTip = column.text;
    return column;
}

// A tick in front of the number: without it the bill waits for another batch.
[[nodiscard]] Column<DraftRow> numberColumn()
{
    Column<DraftRow> column = textColumn<DraftRow>(
        BillsPanel::tr("Number"), [](const DraftRow &row) { return row.draft.payer.number; });
    column.ticked = [](const DraftRow &row) { return row.ticked; };
    column.tick = [](DraftRow &row, bool on) { row.ticked = on && !row.draft.isBlocked(); };
    column.tone = oddTone;
    return column;
}

[[nodiscard]] QList<Column<DraftRow>> draftColumns()
{
    using Row = DraftRow;
    return {
        textColumn<Row>(BillsPanel::tr("Class"),
                        [](const Row &r) { return r.draft.payer.className; }),
        numberColumn(),
        textColumn<Row>(BillsPanel::tr("Name"), [](const Row &r) { return r.draft.payer.name; }),
        moneyColumn<Row>(BillsPanel::tr("Amount"), [](const Row &r) { return r.draft.amount; }),
        moneyColumn<Row>(BillsPanel::tr("Waived"), [](const Row &r) { return r.draft.waived; }),
        moneyColumn<Row>(BillsPanel::tr("To pay"), [](const Row &r) { return r.draft.toPay(); }),
        oddColumn(),
        arithmeticColumn()};
}

[[nodiscard]] QVariant draftKey(const DraftRow &row)
{
    return row.draft.payer.number;
}

} // namespace

BillsPanel::BillsPanel(OfficeLink &link, Dialogs &dialogs, QWidget *parent)
    : FeesPanel(parent), m_link(link), m_rows(draftColumns(), draftKey),
      m_batches(new BatchesPanel(link, dialogs))
{
    setObjectName(QStringLiteral("billsPanel"));
    build();
    connect(m_issue, &QPushButton::clicked, this, &BillsPanel::issue);
    connect(m_name, &CommittedLineEdit::submitted, this, &BillsPanel::issue);
    connect(m_date, &DateEdit::valueEdited, this, [this](std::optional<QDate> date) {
        if (date)
            reload();
    });
    connect(&m_rows, &QAbstractItemModel::dataChanged, this, &BillsPanel::showSums);
    connect(m_batches, &FeesPanel::message, this, &FeesPanel::message);
    connect(m_batches, &FeesPanel::openPage, this, &FeesPanel::openPage);
}

void BillsPanel::build()
{
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildPreview());
    splitter->addWidget(m_batches);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kGrid, 0, 0);
    column->addWidget(splitter);
    setFirstField(this, m_list);
}

QWidget *BillsPanel::buildPreview()
{
    auto *title = new QLabel(tr("Not billed yet"));
    title->setProperty("role", QStringLiteral("heading"));
    m_list = new DataTable(QStringLiteral("bills"));
    m_list->setTexts(tr("Bills to be issued"),
                     tr("Nothing is to be billed: nobody has an agreed selection in this term, or "
                        "the bills issued hold as they are."));
    m_list->setModel(&m_rows);
    m_totals = new QLabel;
    m_totals->setObjectName(QStringLiteral("billTotals"));
    m_totals->setWordWrap(true);
    m_faults = new QLabel;
    m_faults->setObjectName(QStringLiteral("billFaults"));
    m_faults->setProperty("tone", QStringLiteral("error"));
    m_faults->setWordWrap(true);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(title);
    column->addWidget(m_list, 1);
    column->addWidget(m_totals);
    column->addWidget(m_faults);
    column->addWidget(buildIssueLine());
    return side;
}

QWidget *BillsPanel::buildIssueLine()
{
    m_date = new DateEdit;
    m_date->setObjectName(QStringLiteral("billDate"));
    m_date->setAccessibleName(tr("Day of issue"));
    m_date->setValue(m_link.today());
    m_due = new DateEdit;
    m_due->setObjectName(QStringLiteral("billDue"));
    m_due->setAccessibleName(tr("Due date; blank is filled in by hand"));
    m_name = new CommittedLineEdit;
    m_name->setObjectName(QStringLiteral("batchName"));
    m_name->setAccessibleName(tr("Name of the batch"));
    m_name->setPlaceholderText(tr("such as: autumn term"));
    m_issue = new QPushButton(tr("&Issue bills"));
    m_issue->setObjectName(QStringLiteral("issueBills"));
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    const std::initializer_list<std::pair<QString, QWidget *>> fields{
        {tr("Issued on"), m_date}, {tr("Due by"), m_due}, {tr("Batch"), m_name}};
    for (const auto &[text, field] : fields) {
        auto *label = new QLabel(text);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field);
    }
    row->addWidget(m_issue);
    return line;
}

void BillsPanel::reload()
{
    if (!m_link.isOpen())
        return;
    m_batches->reload();
    m_link.post(
        this,
        [day = m_date->value().value_or(m_link.today()), term = m_link.termName()](Office &office) {
            return previewBills(office, day, term);
        },
        [this](const Result<BillPreview> &preview) { showPreview(preview); });
}

void BillsPanel::showPreview(const Result<BillPreview> &preview)
{
    m_preview = preview ? preview.value() : BillPreview();
    QList<DraftRow> rows;
    for (const BillDraft &draft : m_preview.drafts)
        rows.append({draft, !draft.isBlocked()});
    m_rows.setRows(rows);
    if (!preview) {
        m_totals->setText(preview.failure().text);
        m_faults->clear();
        m_issue->setEnabled(false);
        return;
    }
    showFaults();
    showSums();
}

void BillsPanel::showFaults()
{
    QStringList texts;
    for (const BillingFault &fault : m_preview.faults)
        texts.append(QStringLiteral("✗ ") + fault.text);
    m_faults->setText(texts.join(u'\n'));
    m_faults->setVisible(!texts.isEmpty());
}

void BillsPanel::showSums()
{
    int ticked = 0;
    int odd = 0;
    Money toPay;
    for (const DraftRow &row : m_rows.rows()) {
        odd += reasonsToLook(row.draft).isEmpty() ? 0 : 1;
        ticked += row.ticked ? 1 : 0;
        toPay += row.ticked ? row.draft.toPay() : Money();
    }
    m_issue->setEnabled(ticked > 0 && m_preview.faults.isEmpty());
    m_totals->setText(tr("%n bill(s) ticked, to pay %1 · odd: %2 · billed already and unchanged: "
                         "%3",
                         nullptr, ticked)
                          .arg(moneyText(toPay))
                          .arg(odd)
                          .arg(m_preview.standing));
}

std::optional<BillIssue> BillsPanel::asked()
{
    const auto date = m_date->value();
    if (!date || (!m_due->value() && !m_due->isBlank())) {
        (date ? m_due : m_date)->setFocus();
        Q_EMIT message(MessageKind::Warning, tr("This is no date such as 2026-09-01."));
        return std::nullopt;
    }
    BillIssue issue{*date, m_due->value(), m_name->text(), {}};
    for (const DraftRow &row : m_rows.rows()) {
        if (!row.ticked)
            issue.leftOut.insert(row.draft.payer.number);
    }
    return issue;
}

void BillsPanel::issue()
{
    const auto issue = m_link.isOpen() && m_issue->isEnabled() ? asked() : std::nullopt;
    if (!issue)
        return;
    m_link.post(
        this,
        [issue = *issue, term = m_link.termName()](Office &office) {
            return issueBills(office, issue, term);
        },
        [this](const Result<IssuedBills> &issued) { afterIssue(issued); });
}

void BillsPanel::afterIssue(const Result<IssuedBills> &issued)
{
    if (!issued)
        return complain(issued.failure());
    emptyLine(m_name);
    if (issued.value().batch == 0)
        Q_EMIT message(MessageKind::Info, tr("Nothing was to be billed: the bills issued before "
                                             "hold."));
    else
        Q_EMIT message(MessageKind::Success,
                       tr("Issued: batch %1, %n bill(s), to pay %2.", nullptr, issued.value().bills)
                           .arg(issued.value().batch)
                           .arg(moneyText(issued.value().toPay)));
}

} // namespace kehou::ui
