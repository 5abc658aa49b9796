// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/students/students_page.h"

#include "ui/pages/office_link.h"
#include "ui/pages/students/card_panel.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/first_field.h"

#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kehou::ui
{

namespace
{

const QString kStudentSheet = QStringLiteral("学生");
const QString kEnrollmentSheet = QStringLiteral("报名");
const QString kNumberHeader = QStringLiteral("学号");
const QString kClassHeader = QStringLiteral("班级");

[[nodiscard]] QString stateText(const RosterLine &line)
{
    switch (line.state) {
    case ServiceState::None:
        return StudentsPage::tr("– none");
    case ServiceState::Applying:
        return StudentsPage::tr("… applying");
    case ServiceState::Coming:
        return StudentsPage::tr("→ coming");
    case ServiceState::Taking:
        return StudentsPage::tr("✓ takes part");
    case ServiceState::Left:
        return StudentsPage::tr("— left");
    }
    return {};
}

[[nodiscard]] Tone stateTone(const RosterLine &line)
{
    switch (line.state) {
    case ServiceState::None:
    case ServiceState::Left:
        return Tone::Muted;
    case ServiceState::Applying:
        return Tone::Warning;
    case ServiceState::Coming:
        return Tone::Info;
    case ServiceState::Taking:
        return Tone::Success;
    }
    return Tone::Plain;
}

[[nodiscard]] QList<Column<RosterLine>> rosterColumns()
{
    using Row = RosterLine;
    QList<Column<Row>> columns;
    columns.append(
        {.header = StudentsPage::tr("Seat"),
         .text = [](const Row &r) { return r.seat ? QString::number(*r.seat) : QString(); },
         .align = Align::Number,
         .sortKey = [](const Row &r) { return QVariant(r.seat.value_or(0)); }});
    columns.append(
        {.header = StudentsPage::tr("Number"), .text = [](const Row &r) { return r.number; }});
    columns.append(
        {.header = StudentsPage::tr("Name"), .text = [](const Row &r) { return r.name; }});
    columns.append(
        {.header = StudentsPage::tr("Class"), .text = [](const Row &r) { return r.className; }});
    columns.append({.header = StudentsPage::tr("State"), .text = stateText, .tone = stateTone});
    columns.append(
        {.header = StudentsPage::tr("Slots"), .text = [](const Row &r) { return r.slots; }});
    return columns;
}

[[nodiscard]] QVariant rosterKey(const RosterLine &line)
{
    return line.id;
}

} // namespace

StudentsPage::StudentsPage(OfficeLink &link, Dialogs &dialogs, QWidget *parent)
    : Page(parent), m_link(link), m_dialogs(dialogs), m_rows(rosterColumns(), rosterKey)
{
    setObjectName(QStringLiteral("studentsPage"));
    build();
    connectParts();
    reload();
}

void StudentsPage::build()
{
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildRoster());
    splitter->addWidget(buildRight());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({544, 616});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    setFirstField(this, m_list);
}

QWidget *StudentsPage::buildRoster()
{
    m_classes = new QListWidget;
    m_classes->setObjectName(QStringLiteral("classes"));
    m_classes->setAccessibleName(tr("Classes"));
    m_classes->setFixedWidth(14 * kGrid);
    m_list = new DataTable(QStringLiteral("roster"));
    m_list->setTexts(tr("Students"), tr("Nobody is on the roll of this class yet. Add a student "
                                        "above or import the sheet 学生."));
    m_list->setModel(&m_rows);
    auto *add = new QPushButton(tr("&New student"));
    add->setObjectName(QStringLiteral("newStudent"));
    connect(add, &QPushButton::clicked, this, &StudentsPage::newStudent);
    m_list->addTool(add);
    auto *side = new QWidget;
    auto *line = new QHBoxLayout(side);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kGrid);
    line->addWidget(m_classes);
    line->addWidget(m_list, 1);
    return side;
}

QWidget *StudentsPage::buildRight()
{
    m_nobody = new EmptyState(QStringLiteral("students"), tr("No student is chosen"),
                              tr("Choose one at the left to see its week, its attendance and its "
                                 "money."));
    m_nobody->setAction(tr("New student"));
    connect(m_nobody, &EmptyState::actionTriggered, this, &StudentsPage::newStudent);
    m_card = new CardPanel;
    m_editor = new RowPanel(m_link);
    m_right = new QStackedWidget;
    m_right->addWidget(m_nobody);
    m_right->addWidget(m_card);
    m_right->addWidget(m_editor);
    return m_right;
}

void StudentsPage::connectParts()
{
    connect(&m_link, &OfficeLink::opened, this, &StudentsPage::reload);
    connect(&m_link, &OfficeLink::changed, this, [this](const Changes &changes) {
        // That a telephone was shown changes nothing here, and would hide it again.
        if (changes.rows.keys() != QStringList{QStringLiteral("reveal")})
            reload();
    });
    connect(&m_link, &OfficeLink::termChanged, this, &StudentsPage::reload);
    connect(m_classes, &QListWidget::currentRowChanged, this, &StudentsPage::showClass);
    connect(m_list, &DataTable::currentRowChanged, this, &StudentsPage::openStudent);
    connect(m_list, &DataTable::rowActivated, this, &StudentsPage::editStudent);
    connect(m_card, &CardPanel::revealWanted, this, &StudentsPage::reveal);
    connect(m_card, &CardPanel::editWanted, this, &StudentsPage::editStudent);
    connect(m_card, &CardPanel::newEnrollmentWanted, this, [this] { editEnrollment({}); });
    connect(m_card, &CardPanel::enrollmentChosen, this, &StudentsPage::editEnrollment);
    connect(m_card, &CardPanel::whyWanted, this, [this] {
        Q_EMIT openPage(QStringLiteral("fees"), QStringLiteral("student/") + m_student);
    });
    connect(m_card, &CardPanel::rollWanted, this,
            [this](const QString &place) { Q_EMIT openPage(QStringLiteral("attendance"), place); });
    connect(m_editor, &RowPanel::message, this, &Page::message);
    connect(m_editor, &RowPanel::cancelled, this, &StudentsPage::endEditing);
    connect(m_editor, &RowPanel::saved, this, [this](const QStringList &cells) {
        m_wanted = cells.value(0); // both sheets begin with the number
        Q_EMIT message(MessageKind::Success, tr("Saved."));
        endEditing();
        reload();
    });
}

void StudentsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        reload();
}

// While another page is shown the roster can wait: every mark would have it read again.
void StudentsPage::reload()
{
    m_stale = !isVisible() || !m_link.isOpen();
    if (m_stale)
        return;
    m_link.post(
        this,
        [date = m_link.today(), term = m_link.termName()](Office &office) {
            return loadRoster(office, date, term);
        },
        [this](const Result<Roster> &roster) { showRoster(roster); });
}

void StudentsPage::showRoster(const Result<Roster> &roster)
{
    m_roster = roster ? roster.value() : Roster{};
    fillClasses();
    showClass();
    chooseWanted();
    if (m_list->currentRow() >= 0)
        openStudent(m_list->currentRow());
    else if (m_rows.rowCount() > 0)
        m_list->setCurrentRow(0);
}

// All classes first; the chosen one stays chosen.
void StudentsPage::fillClasses()
{
    const QSignalBlocker quiet(m_classes);
    const QListWidgetItem *current = m_classes->currentItem();
    const QString chosen = current && m_classes->currentRow() > 0 ? current->text() : QString();
    m_classes->clear();
    m_classes->addItem(tr("All classes"));
    m_classes->addItems(m_roster.classes);
    const auto place = m_roster.classes.indexOf(chosen);
    m_classes->setCurrentRow(static_cast<int>(place) + 1);
}

void StudentsPage::showClass()
{
    const int place = m_classes->currentRow();
    const QString wanted = place > 0 ? m_classes->item(place)->text() : QString();
    QList<RosterLine> lines;
    for (const RosterLine &line : std::as_const(m_roster.students)) {
        if (wanted.isEmpty() || line.className == wanted)
            lines.append(line);
    }
    m_rows.setRows(lines);
    if (lines.isEmpty() && m_right->currentWidget() == m_card)
        m_right->setCurrentWidget(m_nobody);
}

void StudentsPage::openAt(const QString &argument)
{
    if (argument.isEmpty())
        return;
    m_wanted = argument;
    reload();
}

void StudentsPage::chooseWanted()
{
    if (m_wanted.isEmpty())
        return;
    const QString wanted = std::exchange(m_wanted, {});
    const auto isWanted = [&](const RosterLine &line) { return line.number == wanted; };
    if (std::none_of(m_rows.rows().begin(), m_rows.rows().end(), isWanted))
        m_classes->setCurrentRow(0);
    m_list->filterLine()->clear();
    const auto found = std::find_if(m_rows.rows().begin(), m_rows.rows().end(), isWanted);
    if (found == m_rows.rows().end())
        Q_EMIT message(MessageKind::Info, tr("There is no student %1 in this term.").arg(wanted));
    else
        m_list->setCurrentRow(static_cast<int>(found - m_rows.rows().begin()));
}

void StudentsPage::openStudent(int row)
{
    if (row < 0 || row >= m_rows.rowCount())
        return;
    m_student = m_rows.row(row).number;
    loadCard();
}

void StudentsPage::loadCard()
{
    if (!m_link.isOpen())
        return;
    const CardRequest request{m_student, m_link.today(), m_link.termName()};
    m_link.post(
        this, [request](Office &office) { return loadStudentCard(office, request); },
        [this](const Result<StudentCard> &card) { showCard(card); });
}

void StudentsPage::showCard(const Result<StudentCard> &card)
{
    if (!card)
        return complain(card.failure());
    if (card.value().student.number != m_student)
        return; // another one was chosen meanwhile
    m_card->setCard(card.value());
    if (!hasUnsavedEntry())
        m_right->setCurrentWidget(m_card);
}

void StudentsPage::reveal()
{
    m_link.post(
        this,
        [number = m_student, term = m_link.termName()](Office &office) {
            return revealSensitive(office, number, term);
        },
        [this, number = m_student](const Result<SensitiveData> &sensitive) {
            if (!sensitive)
                return complain(sensitive.failure());
            if (number == m_student)
                m_card->setSensitive(sensitive.value());
        });
}

// Asks before what was typed in the editor is given up.
bool StudentsPage::mayBeginEditing()
{
    if (!m_link.isOpen())
        return false;
    if (!hasUnsavedEntry())
        return true;
    return m_dialogs.ask(this, {tr("Unsaved entry"),
                                tr("What you typed at the right is not saved yet."),
                                {},
                                {tr("Keep typing"), tr("Discard it")},
                                0}) == 1;
}

void StudentsPage::edit(const RowPanel::Task &task)
{
    m_editor->begin(task);
    m_right->setCurrentWidget(m_editor);
}

void StudentsPage::editStudent()
{
    const int row = m_list->currentRow();
    if (row < 0 || !mayBeginEditing())
        return;
    const RosterLine &line = m_rows.row(row);
    edit({tr("Edit student %1").arg(line.name), kStudentSheet, line.id, {}, {}});
}

void StudentsPage::newStudent()
{
    if (!mayBeginEditing())
        return;
    const int place = m_classes->currentRow();
    const QString className = place > 0 ? m_classes->item(place)->text() : QString();
    edit({tr("New student"), kStudentSheet, {}, {{kClassHeader, className}}, {}});
}

void StudentsPage::editEnrollment(std::optional<qint64> id)
{
    if (!mayBeginEditing())
        return;
    const QString name = m_card->card().student.name;
    edit({id ? tr("Edit enrollment of %1").arg(name) : tr("New enrollment of %1").arg(name),
          kEnrollmentSheet,
          id,
          {{kNumberHeader, m_student}},
          {kNumberHeader}});
}

void StudentsPage::endEditing()
{
    m_right->setCurrentWidget(m_student.isEmpty() ? static_cast<QWidget *>(m_nobody) : m_card);
    m_list->view()->setFocus();
}

void StudentsPage::printCurrent()
{
    Q_EMIT openPage(QStringLiteral("papers"), QStringLiteral("roster"));
}

bool StudentsPage::hasUnsavedEntry() const
{
    return m_right->currentWidget() == m_editor && m_editor->isEdited();
}

void StudentsPage::complain(const Failure &failure)
{
    Q_EMIT message(failure.kind == FailureKind::File ? MessageKind::Error : MessageKind::Warning,
                   failure.text);
}

} // namespace kehou::ui
