// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fees/statement_panel.h"

#include "core/base/text_forms.h"
#include "ui/pages/fees/money_form.h"
#include "ui/pages/office_link.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/theme.h"
#include "ui/widgets/committed_line_edit.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_line.h"
#include "ui/widgets/first_field.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kehou::ui
{

namespace
{

[[nodiscard]] QList<Column<WaitingLine>> waitingColumns()
{
    using Row = WaitingLine;
    return {
        textColumn<Row>(StatementPanel::tr("Date"),
                        [](const Row &r) { return isoText(r.line.date); }),
        moneyColumn<Row>(StatementPanel::tr("Amount"), [](const Row &r) { return r.line.amount; }),
        textColumn<Row>(StatementPanel::tr("Payer"), [](const Row &r) { return r.line.payer; }),
        textColumn<Row>(StatementPanel::tr("Note"), [](const Row &r) { return r.line.note; }),
        textColumn<Row>(StatementPanel::tr("Way"),
                        [](const Row &r) { return methodName(r.line.method); }),
        textColumn<Row>(StatementPanel::tr("Transaction"),
                        [](const Row &r) { return r.line.transaction; })};
}

[[nodiscard]] QVariant waitingKey(const WaitingLine &line)
{
    return line.id;
}

// What the statement's columns are asked for, in the order of m_columns.
[[nodiscard]] QStringList columnNames()
{
    return {StatementPanel::tr("Date"), StatementPanel::tr("Amount"),
            StatementPanel::tr("Transaction"), StatementPanel::tr("Payer"),
            StatementPanel::tr("Note")};
}

const QStringList kBoxNames{QStringLiteral("statementDate"), QStringLiteral("statementAmount"),
                            QStringLiteral("statementTransaction"),
                            QStringLiteral("statementPayer"), QStringLiteral("statementNote")};

} // namespace

StatementPanel::StatementPanel(OfficeLink &link, Dialogs &dialogs, QWidget *parent)
    : FeesPanel(parent), m_link(link), m_dialogs(dialogs), m_rows(waitingColumns(), waitingKey)
{
    setObjectName(QStringLiteral("statementPanel"));
    build();
    connect(m_choose, &QPushButton::clicked, this, &StatementPanel::chooseFile);
    connect(m_take, &QPushButton::clicked, this, &StatementPanel::take);
    connect(m_list, &DataTable::currentRowChanged, this, &StatementPanel::updateMatch);
    connect(m_list, &DataTable::rowActivated, this, [this] { m_student->setFocus(); });
    connect(m_student, &CommittedLineEdit::submitted, this, &StatementPanel::match);
    connect(m_match, &QPushButton::clicked, this, &StatementPanel::match);
    updateMatch();
}

void StatementPanel::build()
{
    auto *title = new QLabel(tr("Amounts that wait for somebody to say whose they are"));
    title->setProperty("role", QStringLiteral("heading"));
    m_list = new DataTable(QStringLiteral("waitingLines"));
    m_list->setTexts(tr("Waiting amounts"),
                     tr("No amount waits. Choose a statement of the bank or the payment platform "
                        "above to take it."));
    m_list->setModel(&m_rows);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kGrid, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(buildLayout());
    column->addWidget(title);
    column->addWidget(m_list, 1);
    column->addWidget(buildMatch());
    setFirstField(this, m_choose);
}

QWidget *StatementPanel::buildLayout()
{
    m_choose = new QPushButton(tr("&Choose statement…"));
    m_choose->setObjectName(QStringLiteral("chooseStatement"));
    m_file = new QLabel;
    m_file->setObjectName(QStringLiteral("statementFile"));
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    row->addWidget(m_choose);
    row->addWidget(m_file, 1);
    const QStringList names = columnNames();
    for (int at = 0; at < names.size(); ++at) {
        auto *box = new QComboBox;
        box->setObjectName(kBoxNames[at]);
        box->setAccessibleName(tr("Column of: %1").arg(names[at]));
        box->setMinimumContentsLength(6);
        m_columns.append(box);
        auto *label = new QLabel(names[at]);
        label->setBuddy(box);
        row->addWidget(label);
        row->addWidget(box);
    }
    m_method = new QComboBox;
    m_method->setObjectName(QStringLiteral("statementMethod"));
    m_method->setAccessibleName(tr("Way of payment of the whole statement"));
    m_method->addItems(methodNames());
    m_take = new QPushButton(tr("&Take statement"));
    m_take->setObjectName(QStringLiteral("takeStatement"));
    m_take->setEnabled(false);
    row->addWidget(m_method);
    row->addWidget(m_take);
    return line;
}

QWidget *StatementPanel::buildMatch()
{
    m_student = new CommittedLineEdit;
    m_student->setObjectName(QStringLiteral("waitingStudent"));
    m_student->setAccessibleName(tr("Student whose payment the chosen amount is"));
    m_student->setPlaceholderText(tr("number or name of the student"));
    m_match = new QPushButton(tr("Enter as &payment"));
    m_match->setObjectName(QStringLiteral("matchLine"));
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    row->addWidget(m_student, 1);
    row->addWidget(m_match);
    return line;
}

void StatementPanel::reload()
{
    if (!m_link.isOpen())
        return;
    const QString term = m_link.termName();
    m_link.post(
        this, [term](Office &office) { return waitingLines(office, term); },
        [this](const Result<QList<WaitingLine>> &lines) { showWaiting(lines); });
    m_link.post(
        this, [term](Office &office) { return listPayments(office, term); },
        [this](const Result<PaymentBook> &book) {
            m_payers = book ? book.value().payers : QList<Payer>();
        });
}

void StatementPanel::showWaiting(const Result<QList<WaitingLine>> &lines)
{
    m_rows.setRows(lines ? lines.value() : QList<WaitingLine>());
    updateMatch();
}

void StatementPanel::chooseFile()
{
    if (!m_link.isOpen())
        return;
    const auto path =
        m_dialogs.openFile(this, {tr("Choose a statement"), tr("Statement (*.xlsx *.csv)")});
    if (!path)
        return;
    m_link.post(
        this,
        [path = *path, term = m_link.termName()](Office &office) {
            return offerStatement(office, path, term);
        },
        [this](const Result<StatementOffer> &offer) { showOffer(offer); });
}

void StatementPanel::showOffer(const Result<StatementOffer> &offer)
{
    m_offer.reset();
    m_take->setEnabled(offer.ok());
    if (!offer)
        return complain(offer.failure());
    m_offer = offer.value();
    const StatementLayout &layout = m_offer->layout;
    const QList<int> chosen{layout.date, layout.amount, layout.transaction, layout.payer,
                            layout.note};
    for (int at = 0; at < m_columns.size(); ++at) {
        m_columns[at]->clear();
        m_columns[at]->addItem(tr("none"));
        m_columns[at]->addItems(m_offer->headers);
        m_columns[at]->setCurrentIndex(chosen[at] + 1);
    }
    m_method->setCurrentIndex(static_cast<int>(layout.method));
    const QString file = QFileInfo(m_offer->path).fileName();
    m_file->setText(
        m_offer->remembered
            ? tr("%1: %n row(s), columns as last time", nullptr, m_offer->rows).arg(file)
            : tr("%1: %n row(s); see whether the columns are right", nullptr, m_offer->rows)
                  .arg(file));
    m_take->setFocus();
}

StatementLayout StatementPanel::layoutOfBoxes() const
{
    StatementLayout layout = m_offer->layout;
    layout.date = m_columns[0]->currentIndex() - 1;
    layout.amount = m_columns[1]->currentIndex() - 1;
    layout.transaction = m_columns[2]->currentIndex() - 1;
    layout.payer = m_columns[3]->currentIndex() - 1;
    layout.note = m_columns[4]->currentIndex() - 1;
    layout.method = static_cast<PaymentMethod>(m_method->currentIndex());
    return layout;
}

void StatementPanel::take()
{
    if (!m_offer || !m_link.isOpen())
        return;
    m_link.post(
        this,
        [path = m_offer->path, layout = layoutOfBoxes(), term = m_link.termName()](Office &office) {
            return importStatement(office, path, layout, term);
        },
        [this](const Result<StatementReport> &report) { afterTaking(report); });
}

void StatementPanel::afterTaking(const Result<StatementReport> &report)
{
    if (!report) {
        Failure failure = report.failure();
        for (const Finding &finding : failure.findings)
            failure.text += u'\n' + finding.cell + QStringLiteral(": ") + finding.found;
        return complain(failure);
    }
    const StatementReport &done = report.value();
    m_offer.reset();
    m_take->setEnabled(false);
    m_file->clear();
    Q_EMIT message(MessageKind::Success, tr("Entered %1, waiting %2, known before %3, left out %4.")
                                             .arg(done.entered)
                                             .arg(done.waiting)
                                             .arg(done.known)
                                             .arg(done.leftOut));
    reload();
}

void StatementPanel::updateMatch()
{
    const int row = m_list->currentRow();
    const bool chosen = row >= 0 && row < m_rows.rowCount();
    m_student->setEnabled(chosen);
    m_match->setEnabled(chosen);
}

void StatementPanel::match()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_rows.rowCount() || !m_link.isOpen())
        return;
    const auto payer = findPayer(m_payers, m_student->text());
    if (!payer) {
        m_student->setFocus();
        return complain(payer.failure());
    }
    m_link.post(
        this,
        [line = m_rows.row(row).id, student = payer.value().number, term = m_link.termName()](
            Office &office) { return matchLine(office, line, student, term); },
        [this](const Result<EnteredPayment> &entered) {
            if (!entered)
                return complain(entered.failure());
            emptyLine(m_student);
            Q_EMIT message(MessageKind::Success,
                           tr("Saved: receipt %1.").arg(entered.value().receipt));
        });
}

} // namespace kehou::ui
