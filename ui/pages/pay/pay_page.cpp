// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pay/pay_page.h"

#include "core/base/text_forms.h"
#include "core/office/closed_pay.h"
#include "ui/models/columns.h"
#include "ui/pages/office_link.h"
#include "ui/pages/pay/gap_place.h"
#include "ui/pages/pay/pay_why_panel.h"
#include "ui/pages/sheet_panel.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/first_field.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace kehou::ui
{

namespace
{

// A column, and the methods that have such a figure.
struct PayColumn {
    Column<PayRow> column;
    QList<PayMethod> methods;
};

[[nodiscard]] Column<PayRow> unitsColumn()
{
    Column<PayRow> column = textColumn<PayRow>(
        PayPage::tr("Units"), [](const PayRow &row) { return milliText(row.pay.unitsMilli); });
    column.sortKey = [](const PayRow &row) { return QVariant(qint64{row.pay.unitsMilli}); };
    column.align = Align::Number;
    return column;
}

[[nodiscard]] Column<PayRow> scoreColumn()
{
    Column<PayRow> column = textColumn<PayRow>(PayPage::tr("Score"), [](const PayRow &row) {
        return Hundredths{row.pay.scoreCenti}.text();
    });
    column.sortKey = [](const PayRow &row) { return QVariant(row.pay.scoreCenti); };
    column.align = Align::Number;
    return column;
}

[[nodiscard]] QList<PayColumn> payColumns()
{
    using Row = PayRow;
    using enum PayMethod;
    const QList<PayMethod> all{Units, Rates, Evaluation};
    return {{textColumn<Row>(PayPage::tr("Number"), [](const Row &r) { return r.pay.staff; }), all},
            {textColumn<Row>(PayPage::tr("Name"), [](const Row &r) { return r.name; }), all},
            {textColumn<Row>(PayPage::tr("Post"), [](const Row &r) { return r.post; }), all},
            {moneyColumn<Row>(PayPage::tr("To be paid"), [](const Row &r) { return r.pay.total; }),
             all},
            {countColumn<Row>(PayPage::tr("Sessions"), [](const Row &r) { return r.pay.sessions; }),
             all},
            {unitsColumn(), {Units}},
            {scoreColumn(), {Units, Evaluation}},
            {moneyColumn<Row>(PayPage::tr("For sessions"), [](const Row &r) { return r.pay.rate; }),
             {Rates}},
            {moneyColumn<Row>(PayPage::tr("Process or share"),
                              [](const Row &r) { return r.pay.process; }),
             {Units, Evaluation}},
            {moneyColumn<Row>(PayPage::tr("Terminal"), [](const Row &r) { return r.pay.terminal; }),
             {Units}},
            {moneyColumn<Row>(PayPage::tr("Posts"), [](const Row &r) { return r.pay.post; }), all},
            {moneyColumn<Row>(PayPage::tr("Awards"), [](const Row &r) { return r.pay.award; }),
             {Rates}},
            {moneyColumn<Row>(PayPage::tr("Deductions"), [](const Row &r) { return r.pay.deduct; }),
             {Rates}},
            {moneyColumn<Row>(PayPage::tr("Changed since"), [](const Row &r) { return r.change; }),
             {}}};
}

[[nodiscard]] QList<Column<PayRow>> listColumns()
{
    QList<Column<PayRow>> columns;
    for (const PayColumn &column : payColumns())
        columns.append(column.column);
    return columns;
}

[[nodiscard]] QVariant payKey(const PayRow &row)
{
    return row.pay.staff;
}

[[nodiscard]] QList<Column<GapRow>> gapColumns()
{
    Column<GapRow> text = textColumn<GapRow>(PayPage::tr("What is missing"),
                                             [](const GapRow &row) { return row.text; });
    text.toolTip = text.text;
    return {text,
            textColumn<GapRow>(PayPage::tr("Rule"), [](const GapRow &row) { return row.rule; })};
}

[[nodiscard]] QString organisationsText(const PaySheet &sheet)
{
    QStringList texts;
    for (const OrganisationPay &organisation : sheet.organisations)
        texts.append(PayPage::tr("%1: %n session(s), %2 yuan", nullptr, organisation.sessions)
                         .arg(organisation.name, moneyText(organisation.total)));
    return texts.join(QStringLiteral(" · "));
}

} // namespace

PayPage::PayPage(OfficeLink &link, Dialogs &dialogs, QWidget *parent)
    : Page(parent), m_link(link), m_dialogs(dialogs), m_rows(listColumns(), payKey),
      m_gapRows(gapColumns()), m_tabs(new QTabWidget)
{
    setObjectName(QStringLiteral("payPage"));
    build();
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        setFirstField(this, currentSheet() ? static_cast<QWidget *>(currentSheet()) : m_gaps);
        reload();
    });
    connect(m_list, &DataTable::currentRowChanged, this, &PayPage::explain);
    connect(m_gaps, &DataTable::rowActivated, this, &PayPage::openGap);
    connect(&m_link, &OfficeLink::opened, this, &PayPage::reload);
    connect(&m_link, &OfficeLink::changed, this, &PayPage::reload);
    connect(&m_link, &OfficeLink::termChanged, this, &PayPage::reload);
    reload();
}

void PayPage::build()
{
    buildTabs();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    setFirstField(this, m_gaps);
}

void PayPage::buildTabs()
{
    m_tabs->setObjectName(QStringLiteral("payTabs"));
    m_tabs->setAccessibleName(tr("Pay"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildPay(), tr("Pa&y of the term"));
    for (const auto &[sheet, text] : {std::pair(kScores, tr("&Assessment scores")),
                                      std::pair(kSanctions, tr("Sanctions and a&wards"))}) {
        auto *panel = new SheetPanel({m_link, m_dialogs}, sheet, nullptr);
        connect(panel, &EntryPanel::message, this, &Page::message);
        m_sheets.insert(sheet, panel);
        m_tabs->addTab(panel, text);
    }
}

EntryPanel *PayPage::currentSheet() const
{
    return qobject_cast<EntryPanel *>(m_tabs->currentWidget());
}

bool PayPage::isForForm(const QKeyEvent &key) const
{
    return currentSheet() && key.modifiers() == Qt::ControlModifier &&
           (key.key() == Qt::Key_N || key.key() == Qt::Key_S);
}

bool PayPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isForForm(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return Page::event(event);
}

void PayPage::keyPressEvent(QKeyEvent *event)
{
    if (!isForForm(*event))
        Page::keyPressEvent(event);
    else if (event->key() == Qt::Key_N)
        currentSheet()->beginEntry();
    else
        currentSheet()->saveEntry();
}

bool PayPage::hasUnsavedEntry() const
{
    return std::any_of(m_sheets.begin(), m_sheets.end(),
                       [](const EntryPanel *panel) { return panel->hasUnsavedEntry(); });
}

QWidget *PayPage::buildPay()
{
    m_state = new QLabel;
    m_state->setObjectName(QStringLiteral("payState"));
    m_state->setWordWrap(true);
    m_closing = new QLabel;
    m_closing->setObjectName(QStringLiteral("payClosing"));
    m_closing->setWordWrap(true);
    m_gaps = new DataTable(QStringLiteral("payGaps"));
    m_gaps->setTexts(tr("What is missing for the pay"), tr("Nothing is missing."));
    m_gaps->setModel(&m_gapRows);
    m_gaps->view()->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_why = new PayWhyPanel;

    auto *below = new QSplitter;
    below->setChildrenCollapsible(false);
    below->addWidget(buildList());
    below->addWidget(m_why);
    below->setStretchFactor(0, 3);
    below->setStretchFactor(1, 2);
    below->setSizes({640, 440});
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_gaps);
    splitter->addWidget(below);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({160, 480});
    auto *pay = new QWidget;
    auto *column = new QVBoxLayout(pay);
    column->setContentsMargins(0, kHalfGrid, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_closing);
    column->addWidget(m_state);
    column->addWidget(splitter, 1);
    return pay;
}

QWidget *PayPage::buildList()
{
    m_list = new DataTable(QStringLiteral("payList"));
    m_list->setTexts(tr("Pay of the staff"),
                     tr("This term has no staff yet. Import the workbook's sheet 教职工."));
    m_list->setModel(&m_rows);
    auto *slips = new QPushButton(tr("Print &slips"));
    slips->setObjectName(QStringLiteral("printSlips"));
    connect(slips, &QPushButton::clicked, this,
            [this] { Q_EMIT openPage(QStringLiteral("papers"), QStringLiteral("pay-slip")); });
    m_list->addTool(slips);
    m_close = new QPushButton(tr("&Close the pay…"));
    m_close->setObjectName(QStringLiteral("closePay"));
    connect(m_close, &QPushButton::clicked, this, &PayPage::askToClose);
    m_list->addTool(m_close);
    m_totals = new QLabel;
    m_totals->setObjectName(QStringLiteral("payTotals"));
    m_totals->setWordWrap(true);

    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_list, 1);
    column->addWidget(m_totals);
    return side;
}

void PayPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        reload();
}

// Pay is the whole term's work: while another page is shown it waits.
void PayPage::reload()
{
    m_stale = !isVisible() || !m_link.isOpen();
    if (m_stale)
        return;
    if (currentSheet())
        return currentSheet()->reload();
    m_link.post(
        this,
        [request = PayRequest{m_link.termName(), m_link.today()}](Office &office) {
            return payTerm(office, request);
        },
        [this](const Result<TermPay> &pay) { showPay(pay); });
}

void PayPage::showPay(const Result<TermPay> &pay)
{
    if (!pay)
        return showNothing(pay.failure().text);
    m_pay = pay.value();
    QHash<QString, Money> changes;
    for (const PayAdjustment &adjustment : m_pay->adjustments)
        changes.insert(adjustment.staff, adjustment.amount());
    QList<PayRow> rows;
    for (const PersonPay &person : m_pay->sheet.staff)
        rows.append({person, m_pay->name(person.staff), m_pay->posts.value(person.staff),
                     changes.value(person.staff)});
    m_rows.setRows(rows);
    showColumns();
    showGaps();
    showTotals();
    showClosing();
    if (!m_wanted.isEmpty())
        chooseWanted();
    else if (m_list->currentRow() < 0 && !rows.isEmpty())
        m_list->setCurrentRow(0);
    explain(m_list->currentRow());
}

// What the scheme's method does not have would only be zeros.
void PayPage::showColumns()
{
    const QList<PayColumn> columns = payColumns();
    for (int at = 0; at < columns.size(); ++at)
        m_list->view()->setColumnHidden(at, !columns[at].methods.contains(m_pay->sheet.method));
    m_list->view()->setColumnHidden(static_cast<int>(columns.size()) - 1,
                                    m_pay->adjustments.isEmpty());
}

void PayPage::showNothing(const QString &why)
{
    m_pay.reset();
    m_rows.setRows({});
    m_gapRows.setRows({});
    m_gaps->hide();
    m_closing->hide();
    m_close->setEnabled(false);
    m_why->clear();
    m_totals->clear();
    m_state->setProperty("tone", QStringLiteral("muted"));
    m_state->setText(why);
}

void PayPage::showGaps()
{
    QList<GapRow> rows;
    for (const ExplainedGap &gap : m_pay->explainGaps())
        rows.append({gap.gap, gap.rule, gap.text});
    m_gapRows.setRows(rows);
    m_gaps->setVisible(!rows.isEmpty());
    m_state->setProperty("tone",
                         rows.isEmpty() ? QStringLiteral("success") : QStringLiteral("warning"));
    m_state->setText(rows.isEmpty()
                         ? tr("✓ Up to today nothing is missing that pay stands on.")
                         : tr("○ %n thing(s) that pay stands on are missing up to today. They are "
                              "never filled in by the program; a double click opens the place.",
                              nullptr, static_cast<int>(rows.size())));
}

void PayPage::showTotals()
{
    const PaySheet &sheet = m_pay->sheet;
    QStringList parts{
        tr("Staff fund %1 (%2)").arg(moneyText(sheet.fund), m_pay->fundText()),
        tr("to be paid to %n person(s): %1", nullptr, static_cast<int>(sheet.staff.size()))
            .arg(moneyText(sheet.total()))};
    if (!sheet.undivided.isZero())
        parts.append(tr("undivided, as nobody has a claim: %1").arg(moneyText(sheet.undivided)));
    if (!sheet.over().isZero())
        parts.append(tr("⚠ over the fund by %1 (R-PAY-7)").arg(moneyText(sheet.over())));
    if (!sheet.organisations.isEmpty())
        parts.append(organisationsText(sheet));
    m_totals->setProperty("tone", sheet.over().isZero() ? QString() : QStringLiteral("warning"));
    m_totals->setText(parts.join(QStringLiteral(" · ")));
}

// R-PAY-8: which sheets are closed, and whether the next one has something to adjust.
void PayPage::showClosing()
{
    QStringList parts;
    for (const ClosedPayTotal &sheet : m_pay->history)
        parts.append(tr("Pay sheet %1 was closed on %2: %3 yuan")
                         .arg(sheet.number)
                         .arg(isoText(sheet.closedOn), moneyText(sheet.paid)));
    const auto changed = static_cast<int>(m_pay->adjustments.size());
    if (changed > 0)
        parts.append(tr("○ since then the pay of %n person(s) has changed; the next sheet adjusts "
                        "it",
                        nullptr, changed));
    m_closing->setVisible(!parts.isEmpty());
    m_closing->setProperty("tone", m_pay->hasAdjustments() ? QStringLiteral("warning")
                                                           : QStringLiteral("success"));
    m_closing->setText(parts.join(QStringLiteral(" · ")));
    m_close->setEnabled(!m_pay->closed || m_pay->hasAdjustments());
}

void PayPage::askToClose()
{
    if (!m_pay)
        return;
    Question question{tr("Close the pay"), {}, {}, {}, 1};
    question.text =
        m_pay->closed
            ? tr("Close pay sheet %1 with the adjustments of %n person(s)?", nullptr,
                 static_cast<int>(m_pay->adjustments.size()))
                  .arg(m_pay->closed->number + 1)
            : tr("Close the pay of the term with %1 yuan?").arg(moneyText(m_pay->sheet.total()));
    question.details = tr("A closed sheet is never computed again and cannot be undone. What is "
                          "edited later is adjusted in the next sheet.");
    question.choices = {tr("Close"), tr("Keep it open")};
    if (m_dialogs.ask(this, question) == question.safeChoice)
        return;
    m_link.post(
        this,
        [closing = PayClosing{m_link.today(), m_link.termName()}](Office &office) {
            return closePay(office, closing);
        },
        [this](const Result<ClosedPay> &closed) { showClosed(closed); });
}

void PayPage::showClosed(const Result<ClosedPay> &closed)
{
    if (closed)
        return;
    QStringList texts{closed.failure().text};
    constexpr qsizetype kShown = 5;
    for (const Finding &finding : closed.failure().findings.mid(0, kShown))
        texts.append(finding.found.isEmpty() ? finding.message
                                             : finding.message + u' ' + finding.found);
    m_closing->setProperty("tone", QStringLiteral("error"));
    m_closing->setText(texts.join(u'\n'));
    m_closing->show();
}

void PayPage::chooseWanted()
{
    for (int row = 0; row < m_rows.rowCount(); ++row) {
        if (m_rows.row(row).pay.staff != m_wanted)
            continue;
        m_wanted.clear();
        m_list->setCurrentRow(row);
        return;
    }
}

void PayPage::explain(int row)
{
    if (m_pay && row >= 0 && row < m_rows.rowCount())
        m_why->show(*m_pay, m_rows.row(row).pay);
    else
        m_why->clear();
}

void PayPage::openGap(int row)
{
    const GapPlace place = placeOf(m_gapRows.row(row).gap);
    Q_EMIT openPage(place.page, place.argument);
}

void PayPage::printCurrent()
{
    Q_EMIT openPage(QStringLiteral("papers"), QStringLiteral("pay-sheet"));
}

void PayPage::openAt(const QString &argument)
{
    const QString part = argument.section(u'/', 0, 0);
    const QString number = argument.section(u'/', 1);
    if (EntryPanel *sheet = m_sheets.value(part)) {
        m_tabs->setCurrentWidget(sheet);
        if (!number.isEmpty())
            sheet->openAt(number);
        return;
    }
    if (part != QStringLiteral("staff"))
        return;
    m_tabs->setCurrentIndex(0);
    m_wanted = number;
    m_list->filterLine()->clear();
    chooseWanted();
}

} // namespace kehou::ui
