// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrollment/enrollment_page.h"

#include "core/base/money_text.h"
#include "core/base/text_forms.h"
#include "core/office/withdrawal_effect.h"
#include "ui/models/columns.h"
#include "ui/pages/enrollment/draft_panel.h"
#include "ui/pages/enrollment/step_panel.h"
#include "ui/pages/office_link.h"
#include "ui/shell/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/first_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace kehou::ui
{

namespace
{

constexpr int kStates = 7;
constexpr int kQueueWidth = 132;

[[nodiscard]] QString dateText(const std::optional<QDate> &date)
{
    return date ? isoText(*date) : QString();
}

[[nodiscard]] QList<Column<EnrollmentLine>> lineColumns()
{
    using Row = EnrollmentLine;
    return {
        textColumn<Row>(EnrollmentPage::tr("Class"), [](const Row &row) { return row.className; }),
        textColumn<Row>(EnrollmentPage::tr("Number"),
                        [](const Row &row) { return row.enrollment.student; }),
        textColumn<Row>(EnrollmentPage::tr("Name"), [](const Row &row) { return row.name; }),
        textColumn<Row>(EnrollmentPage::tr("Periods"),
                        [](const Row &row) { return row.enrollment.slots.text(); }),
        textColumn<Row>(EnrollmentPage::tr("First day"),
                        [](const Row &row) { return isoText(row.enrollment.start); }),
        textColumn<Row>(EnrollmentPage::tr("Applied"),
                        [](const Row &row) { return isoText(row.enrollment.appliedOn); }),
        textColumn<Row>(EnrollmentPage::tr("Guardian"),
                        [](const Row &row) { return row.enrollment.applicant; }),
        textColumn<Row>(EnrollmentPage::tr("Agreement"),
                        [](const Row &row) { return dateText(row.enrollment.agreedOn); }),
        textColumn<Row>(EnrollmentPage::tr("Leaves"),
                        [](const Row &row) { return dateText(row.leaving); })};
}

[[nodiscard]] QVariant lineKey(const EnrollmentLine &line)
{
    return line.id;
}

[[nodiscard]] QString effectText(QDate on, const WithdrawalEffect &effect)
{
    if (!effect.leaving)
        return EnrollmentPage::tr("Withdrawn on %1 the child stays to the end of the term: no "
                                  "service day is left after the notice.")
            .arg(isoText(on));
    return EnrollmentPage::tr("Withdrawn on %1 the child leaves on %2. Of the %3 to pay %4 are for "
                              "the days until then; the settlement gives %5 back.")
        .arg(isoText(on), isoText(*effect.leaving), moneyText(effect.agreed),
             moneyText(effect.untilThen), moneyText(effect.agreed - effect.untilThen));
}

[[nodiscard]] EnrollmentState stateAt(int row)
{
    return static_cast<EnrollmentState>(row);
}

} // namespace

EnrollmentPage::EnrollmentPage(OfficeLink &link, Dialogs &, QWidget *parent)
    : Page(parent), m_link(link), m_rows(lineColumns(), lineKey), m_states(new QListWidget),
      m_list(new DataTable(QStringLiteral("enrollmentList"))), m_tabs(new QTabWidget),
      m_steps(new StepPanel), m_draft(new DraftPanel), m_state(new QLabel)
{
    setObjectName(QStringLiteral("enrollmentPage"));
    build();
    connect(m_states, &QListWidget::currentRowChanged, this, &EnrollmentPage::showQueue);
    connect(m_list, &DataTable::selectionChanged, this, &EnrollmentPage::showChosen);
    connect(m_list, &DataTable::currentRowChanged, this, &EnrollmentPage::showChosen);
    connect(m_steps, &StepPanel::stepChosen, this, &EnrollmentPage::step);
    connect(m_steps, &StepPanel::withdrawalConsidered, this, &EnrollmentPage::showEffect);
    connect(m_draft, &DraftPanel::entered, this, &EnrollmentPage::enter);
    connect(m_draft, &DraftPanel::refused, this,
            [this](const QString &text) { Q_EMIT message(MessageKind::Error, text); });
    for (const auto signal : {&OfficeLink::opened, &OfficeLink::termChanged})
        connect(&m_link, signal, this, &EnrollmentPage::reload);
    connect(&m_link, &OfficeLink::changed, this, &EnrollmentPage::reload);
    reload();
}

void EnrollmentPage::build()
{
    m_tabs->addTab(m_steps, tr("&Step"));
    m_tabs->addTab(m_draft, tr("&New application"));
    m_tabs->setObjectName(QStringLiteral("enrollmentTabs"));
    m_tabs->setAccessibleName(tr("What is done with applications"));

    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildQueue());
    splitter->addWidget(m_tabs);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({700, 340});
    auto *line = new QHBoxLayout;
    line->setSpacing(kGrid);
    line->addWidget(buildStates());
    line->addWidget(splitter, 1);
    m_state->setObjectName(QStringLiteral("enrollmentState"));
    m_state->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_state);
    column->addLayout(line, 1);
    setFirstField(this, m_states);
}

QWidget *EnrollmentPage::buildStates()
{
    m_states->setObjectName(QStringLiteral("enrollmentStates"));
    m_states->setAccessibleName(tr("States of applications"));
    for (int state = 0; state < kStates; ++state)
        m_states->addItem(enrollmentStateText(stateAt(state)));
    m_states->setCurrentRow(static_cast<int>(EnrollmentState::ClassReview));
    auto *side = new QWidget;
    side->setFixedWidth(kQueueWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_states, 1);
    const auto addPrint = [this, column](const QString &text, const QString &form) {
        auto *button = new QPushButton(text);
        button->setObjectName(QStringLiteral("print-") + form);
        connect(button, &QPushButton::clicked, this,
                [this, form] { Q_EMIT openPage(QStringLiteral("papers"), form); });
        column->addWidget(button);
    };
    auto *import = new QPushButton(tr("&Import…"));
    import->setObjectName(QStringLiteral("importApplications"));
    import->setToolTip(tr("Import a list of applications: a workbook with the sheet 报名 alone "
                          "will do. What it would change, and every fault, is shown first."));
    connect(import, &QPushButton::clicked, this,
            [this] { Q_EMIT openPage(QStringLiteral("settings"), QStringLiteral("import")); });
    column->addWidget(import);
    addPrint(tr("A&pplications…"), QStringLiteral("application"));
    addPrint(tr("A&greements…"), QStringLiteral("agreement"));
    return side;
}

QWidget *EnrollmentPage::buildQueue()
{
    m_list->setTexts(tr("Applications in this state"),
                     tr("There is no application in this state. A new one is entered at the "
                        "right, or imported with the workbook's sheet 报名."));
    m_list->setModel(&m_rows);
    m_list->view()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    return m_list;
}

void EnrollmentPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        reload();
}

void EnrollmentPage::reload()
{
    m_stale = !isVisible() || !m_link.isOpen();
    if (m_stale)
        return;
    endDue();
    m_link.post(
        this, [term = m_link.termName()](Office &office) { return loadEnrollments(office, term); },
        [this](const Result<EnrollmentBook> &book) { showBook(book); });
}

// 退出 by itself, once a day: who has left goes to the queue of those who have.
void EnrollmentPage::endDue()
{
    if (m_ended == m_link.today())
        return;
    m_ended = m_link.today();
    m_link.post(
        this,
        [today = m_ended, term = m_link.termName()](Office &office) {
            return endDueEnrollments(office, today, term);
        },
        [this](const Result<int> &ended) {
            if (ended && ended.value() > 0)
                Q_EMIT message(MessageKind::Info,
                               tr("%n withdrawal(s) took effect.", nullptr, ended.value()));
        });
}

void EnrollmentPage::showBook(const Result<EnrollmentBook> &book)
{
    m_book = book ? std::optional(book.value()) : std::nullopt;
    m_tabs->setEnabled(m_book.has_value());
    m_state->setVisible(!book);
    m_state->setText(book ? QString() : book.failure().text);
    if (m_book) {
        m_steps->setBook(*m_book);
        m_steps->setToday(m_link.today());
        m_draft->setBook(*m_book, m_link.today());
    }
    showCounts();
    showQueue();
}

void EnrollmentPage::showCounts()
{
    QList<int> counts(kStates);
    if (m_book) {
        for (const EnrollmentLine &line : m_book->lines)
            ++counts[static_cast<int>(line.enrollment.state)];
    }
    for (int state = 0; state < kStates; ++state)
        m_states->item(state)->setText(
            QStringLiteral("%1  %2").arg(enrollmentStateText(stateAt(state))).arg(counts[state]));
}

void EnrollmentPage::showQueue()
{
    QList<EnrollmentLine> lines;
    if (m_book && m_states->currentRow() >= 0) {
        for (const EnrollmentLine &line : m_book->lines) {
            if (line.enrollment.state == stateAt(m_states->currentRow()))
                lines.append(line);
        }
    }
    m_rows.setRows(lines);
    showChosen();
}

void EnrollmentPage::showChosen()
{
    QList<EnrollmentLine> chosen;
    for (const int row : m_list->selectedRows())
        chosen.append(m_rows.row(row));
    m_steps->choose(chosen);
    if (!chosen.isEmpty() && !m_draft->isTouched())
        m_tabs->setCurrentWidget(m_steps);
    m_steps->showSteps({});
    if (chosen.size() != 1 || !m_link.isOpen())
        return;
    const QString student = chosen.first().enrollment.student;
    m_link.post(
        this,
        [student, term = m_link.termName()](Office &office) {
            return enrollmentSteps(office, student, term);
        },
        [this](const Result<QList<EnrollmentStep>> &steps) {
            if (steps)
                m_steps->showSteps(steps.value());
        });
}

// R-ENR-2: the leaving date and the bill, before anybody records the withdrawal.
void EnrollmentPage::showEffect(qint64 enrollment, QDate on)
{
    m_link.post(
        this,
        [enrollment, on, term = m_link.termName()](Office &office) {
            return withdrawalEffect(office, enrollment, on, term);
        },
        [this, on](const Result<WithdrawalEffect> &effect) {
            m_steps->showEffect(effect ? effectText(on, effect.value()) : QString());
        });
}

void EnrollmentPage::step(const MoveEntry &entry, const QString &by)
{
    EnrollmentStepRequest request;
    for (const int row : m_list->selectedRows())
        request.ids.append(m_rows.row(row).id);
    request.entry = entry;
    request.by = by;
    request.today = m_link.today();
    request.termName = m_link.termName();
    m_link.post(
        this, [request](Office &office) { return stepEnrollments(office, request); },
        [this, move = entry.move](const Result<EnrollmentStepReport> &report) {
            showReport(report, move);
        });
}

void EnrollmentPage::showReport(const Result<EnrollmentStepReport> &report, EnrollmentMove move)
{
    if (!report) {
        Q_EMIT message(MessageKind::Error, report.failure().text);
        return;
    }
    const QString done =
        tr("%1: %n application(s).", nullptr, report.value().done).arg(enrollmentMoveText(move));
    if (report.value().refused.isEmpty())
        Q_EMIT message(MessageKind::Success, done);
    else
        Q_EMIT message(MessageKind::Warning, done + u' ' + tr("Not possible for:") + u'\n' +
                                                 report.value().refused.join(u'\n'));
}

void EnrollmentPage::enter(EnrollmentDraft draft)
{
    draft.today = m_link.today();
    draft.termName = m_link.termName();
    m_link.post(
        this, [draft](Office &office) { return draftEnrollment(office, draft); },
        [this](const Result<void> &entered) {
            if (!entered) {
                Q_EMIT message(MessageKind::Error, entered.failure().text);
                return;
            }
            m_draft->clear();
            m_states->setCurrentRow(static_cast<int>(EnrollmentState::Draft));
            Q_EMIT message(MessageKind::Success, tr("The draft was entered."));
        });
}

void EnrollmentPage::printCurrent()
{
    Q_EMIT openPage(QStringLiteral("papers"), QStringLiteral("application"));
}

void EnrollmentPage::openAt(const QString &argument)
{
    if (argument == u"new")
        return m_tabs->setCurrentWidget(m_draft);
    for (int state = 0; state < kStates; ++state) {
        if (enrollmentStateText(stateAt(state)) == argument)
            m_states->setCurrentRow(state);
    }
}

bool EnrollmentPage::hasUnsavedEntry() const
{
    return m_draft->isTouched();
}

} // namespace kehou::ui
