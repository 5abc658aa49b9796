// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/checks_panel.h"

#include "ui/models/columns.h"
#include "ui/pages/office_link.h"
#include "ui/shell/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/empty_line.h"
#include "ui/widgets/first_field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kehou::ui
{

namespace
{

constexpr int kPersonWidth = 104;
constexpr int kDateWidth = 120;

[[nodiscard]] QString severityText(const CheckRow &row)
{
    return row.finding.severity == RedSeverity::Block ? ChecksPanel::tr("stops")
                                                      : ChecksPanel::tr("warns");
}

[[nodiscard]] QString answerText(const CheckRow &row)
{
    return row.exception ? row.exception->person + QStringLiteral("：") + row.exception->reason
                         : QString();
}

[[nodiscard]] Tone toneOf(const CheckRow &row)
{
    if (row.exception)
        return Tone::Muted;
    return row.finding.severity == RedSeverity::Block ? Tone::Error : Tone::Warning;
}

[[nodiscard]] QList<Column<CheckRow>> columns()
{
    QList<Column<CheckRow>> list = {
        textColumn<CheckRow>(ChecksPanel::tr("Rule"),
                             [](const CheckRow &row) { return row.finding.rule; }),
        textColumn<CheckRow>(ChecksPanel::tr("Weight"), severityText),
        textColumn<CheckRow>(ChecksPanel::tr("Finding"),
                             [](const CheckRow &row) { return row.finding.what; }),
        textColumn<CheckRow>(ChecksPanel::tr("Row"), [](const CheckRow &row) { return row.row; }),
        textColumn<CheckRow>(ChecksPanel::tr("Who answers for it"), answerText)};
    list[1].tone = toneOf;
    for (Column<CheckRow> &column : list)
        column.toolTip = column.text;
    return list;
}

[[nodiscard]] QVariant keyOf(const CheckRow &row)
{
    return QStringList{row.finding.rule, row.row};
}

[[nodiscard]] std::optional<RedLineException> exceptionOf(const AnsweredFinding &entry,
                                                          const QString &row)
{
    for (const RedLineException &exception : entry.exceptions) {
        if (exception.row == row)
            return exception;
    }
    return std::nullopt;
}

[[nodiscard]] QHBoxLayout *lineOf(QWidget *parent)
{
    auto *line = new QHBoxLayout(parent);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kGrid);
    return line;
}

} // namespace

ChecksPanel::ChecksPanel(OfficeLink &link, QWidget *parent)
    : EntryPanel(parent), m_link(link), m_model(columns(), keyOf), m_count(new QLabel(this)),
      m_table(new DataTable(QStringLiteral("checks"), this)), m_wayOut(new QLabel(this)),
      m_person(new QLineEdit(this)), m_reason(new QLineEdit(this)),
      m_answer(new QPushButton(tr("&Answer for the chosen rows"), this)),
      m_withdraw(new QPushButton(tr("&Withdraw the answer"), this)), m_kind(new QComboBox(this)),
      m_date(new DateEdit(this)), m_document(new QLineEdit(this)),
      m_record(new QPushButton(tr("&Record the filing"), this))
{
    setObjectName(QStringLiteral("checksPanel"));
    build();
    connect(m_table, &DataTable::currentRowChanged, this, &ChecksPanel::showRow);
    connect(m_table, &DataTable::selectionChanged, this,
            [this] { showRow(m_table->currentRow()); });
    connect(m_answer, &QPushButton::clicked, this, &ChecksPanel::answer);
    connect(m_withdraw, &QPushButton::clicked, this, &ChecksPanel::withdraw);
    connect(m_record, &QPushButton::clicked, this, &ChecksPanel::record);
    showRow(-1);
}

void ChecksPanel::build()
{
    auto *print = new QPushButton(tr("&Print the findings"), this);
    print->setObjectName(QStringLiteral("printFindings"));
    connect(print, &QPushButton::clicked, this, &ChecksPanel::paperRequested);
    m_count->setObjectName(QStringLiteral("checkCount"));
    m_count->setProperty("role", QStringLiteral("heading"));
    m_wayOut->setObjectName(QStringLiteral("checkWayOut"));
    m_wayOut->setWordWrap(true);
    m_table->setTexts(tr("Findings of the checks"), tr("The checks find nothing."));
    m_table->setModel(&m_model);
    auto *top = new QHBoxLayout;
    top->setSpacing(kGrid);
    top->addWidget(m_count);
    top->addStretch(1);
    top->addWidget(print);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addWidget(m_wayOut);
    column->addWidget(buildAnswer());
    column->addWidget(buildFiling());
    setFirstField(this, m_table);
}

QWidget *ChecksPanel::buildAnswer()
{
    m_person->setObjectName(QStringLiteral("checkPerson"));
    m_person->setAccessibleName(tr("Who answers for it"));
    m_person->setPlaceholderText(tr("Name"));
    m_person->setFixedWidth(kPersonWidth);
    m_reason->setObjectName(QStringLiteral("checkReason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason"));
    m_answer->setObjectName(QStringLiteral("answerCheck"));
    m_withdraw->setObjectName(QStringLiteral("withdrawCheck"));
    auto *box = new QWidget(this);
    auto *line = lineOf(box);
    line->addWidget(m_person);
    line->addWidget(m_reason, 1);
    line->addWidget(m_answer);
    line->addWidget(m_withdraw);
    return box;
}

QWidget *ChecksPanel::buildFiling()
{
    m_kind->setObjectName(QStringLiteral("filingKind"));
    m_kind->setAccessibleName(tr("What was filed"));
    m_kind->addItem(tr("Timetable"), static_cast<int>(FilingKind::Timetable));
    m_kind->addItem(tr("Standard of the fees"), static_cast<int>(FilingKind::Standard));
    m_kind->addItem(tr("Plan of the service"), static_cast<int>(FilingKind::Plan));
    m_kind->addItem(tr("Income and spending"), static_cast<int>(FilingKind::Disclosure));
    m_date->setObjectName(QStringLiteral("filingDate"));
    m_date->setAccessibleName(tr("Day of the filing"));
    m_date->setFixedWidth(kDateWidth);
    m_document->setObjectName(QStringLiteral("filingDocument"));
    m_document->setAccessibleName(tr("Paper"));
    m_document->setPlaceholderText(tr("Number of the paper"));
    m_record->setObjectName(QStringLiteral("recordFiling"));
    auto *box = new QWidget(this);
    auto *line = lineOf(box);
    line->addWidget(m_kind);
    line->addWidget(m_date);
    line->addWidget(m_document, 1);
    line->addWidget(m_record);
    return box;
}

void ChecksPanel::reload()
{
    if (!m_link.isOpen())
        return;
    if (m_date->isBlank())
        m_date->setValue(m_link.today());
    m_link.post(
        this,
        [request = RedLineRequest{m_link.today(), m_link.termName()}](Office &office) {
            return checkTerm(office, request);
        },
        [this](const Result<RedLineReport> &report) {
            if (report)
                show(report.value());
            else
                Q_EMIT message(MessageKind::Warning, report.failure().text);
        });
}

void ChecksPanel::show(const RedLineReport &report)
{
    QList<CheckRow> rows;
    int open = 0;
    for (const AnsweredFinding &entry : report.findings) {
        for (const QString &row : entry.finding.rows)
            rows.append({entry.finding, row, exceptionOf(entry, row)});
        open += static_cast<int>(entry.openRows().size());
    }
    m_model.setRows(rows);
    m_count->setText(open == 0 ? tr("Nothing is open.") : tr("%n row(s) are open.", nullptr, open));
    showRow(m_table->currentRow());
}

void ChecksPanel::showRow(int row)
{
    const bool known = row >= 0 && row < m_model.rowCount();
    const bool answered = known && m_model.row(row).exception;
    m_answer->setEnabled(!answers().isEmpty());
    m_withdraw->setEnabled(answered);
    m_wayOut->setText(
        known ? tr("%1 — because %2.")
                    .arg(m_model.row(row).finding.wayOut, m_model.row(row).finding.clause)
              : tr("Choose a row to see the way out."));
}

// For the selected rows that nobody answers for yet.
QList<RedLineException> ChecksPanel::answers() const
{
    QList<RedLineException> exceptions;
    for (const int row : m_table->selectedRows()) {
        const CheckRow &check = m_model.row(row);
        if (!check.exception)
            exceptions.append({check.finding.rule, check.row, m_person->text(), m_reason->text(),
                               m_link.today()});
    }
    return exceptions;
}

void ChecksPanel::answer()
{
    const QList<RedLineException> exceptions = answers();
    if (exceptions.isEmpty())
        return;
    m_link.post(
        this,
        [exceptions, term = m_link.termName()](Office &office) {
            return makeExceptions(office, exceptions, term);
        },
        [this](const Result<void> &result) {
            if (result)
                emptyLine(m_reason);
            tell(result);
        });
}

void ChecksPanel::withdraw()
{
    const int row = m_table->currentRow();
    if (row < 0 || !m_model.row(row).exception)
        return;
    m_link.post(
        this,
        [exception = *m_model.row(row).exception, term = m_link.termName()](Office &office) {
            return withdrawException(office, exception, term);
        },
        [this](const Result<void> &result) { tell(result); });
}

void ChecksPanel::record()
{
    const Filing filing{static_cast<FilingKind>(m_kind->currentData().toInt()),
                        m_date->value().value_or(QDate()), m_document->text()};
    m_link.post(
        this,
        [filing, term = m_link.termName()](Office &office) {
            return recordFiling(office, filing, term);
        },
        [this](const Result<void> &result) {
            if (result)
                emptyLine(m_document);
            tell(result);
        });
}

void ChecksPanel::tell(const Result<void> &result)
{
    if (!result)
        Q_EMIT message(MessageKind::Warning, result.failure().text);
}

} // namespace kehou::ui
