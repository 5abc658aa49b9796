// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/courses_panel.h"

#include "ui/models/columns.h"
#include "ui/pages/menu/menu_board.h"
#include "ui/pages/menu/offering_panel.h"
#include "ui/pages/menu/offering_steps.h"
#include "ui/pages/office_link.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/first_field.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kehou::ui
{

namespace
{

constexpr int kSideWidth = 352;
constexpr qsizetype kMostQuotas = 3;

[[nodiscard]] QString cardsKey()
{
    return QStringLiteral("menu/cards");
}

[[nodiscard]] Tone noteTone(const MenuEntry &entry)
{
    if (!entry.faults.isEmpty())
        return Tone::Error;
    return entry.unplanned > 0 ? Tone::Warning : Tone::Plain;
}

// How many things are open; which stands beside the steps and in the tip.
[[nodiscard]] QString noteText(const MenuEntry &entry)
{
    const auto notes = entryNotes(entry).size();
    return notes == 0 ? QString() : QStringLiteral("⚠ %1").arg(notes);
}

[[nodiscard]] QList<Column<MenuEntry>> entryColumns()
{
    using Row = MenuEntry;
    Column<Row> places = textColumn<Row>(CoursesPanel::tr("Places"), placesText);
    places.align = Align::Number;
    places.sortKey = [](const Row &row) { return QVariant(row.places); };
    Column<Row> notes = textColumn<Row>(CoursesPanel::tr("Open"), noteText);
    notes.tone = noteTone;
    notes.toolTip = [](const Row &row) { return entryNotes(row).join(u'\n'); };
    return {
        textColumn<Row>(CoursesPanel::tr("Code"), [](const Row &row) { return row.offering.code; }),
        textColumn<Row>(CoursesPanel::tr("Name"), [](const Row &row) { return row.offering.name; }),
        textColumn<Row>(CoursesPanel::tr("State"),
                        [](const Row &row) { return offeringStateText(row.offering.state); }),
        places,
        notes,
        textColumn<Row>(CoursesPanel::tr("Time"),
                        [](const Row &row) { return row.offering.slots.text(); }),
        textColumn<Row>(CoursesPanel::tr("Teacher"),
                        [](const Row &row) { return row.teacherName; }),
        textColumn<Row>(CoursesPanel::tr("Room"), [](const Row &row) { return row.offering.room; }),
        textColumn<Row>(CoursesPanel::tr("Layer"),
                        [](const Row &row) { return row.offering.layer; }),
        textColumn<Row>(CoursesPanel::tr("Category"),
                        [](const Row &row) { return row.offering.category; }),
        textColumn<Row>(CoursesPanel::tr("Grades"),
                        [](const Row &row) { return row.offering.grades.text(); }),
        textColumn<Row>(CoursesPanel::tr("Organisation"),
                        [](const Row &row) { return row.offering.organisation; })};
}

[[nodiscard]] QVariant entryKey(const MenuEntry &entry)
{
    return entry.id;
}

} // namespace

CoursesPanel::CoursesPanel(OfficeLink &link, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent), m_link(link), m_dialogs(dialogs), m_rows(entryColumns(), entryKey),
      m_board(new MenuBoard), m_table(new DataTable(QStringLiteral("menuTable"))),
      m_views(new QStackedWidget),
      m_empty(new EmptyState(QStringLiteral("menu"), tr("The menu is empty"),
                             tr("Enter the first course at the right, import the workbook's sheet "
                                "课程, or take last term's menu over."))),
      m_cards(new QToolButton), m_list(new QToolButton), m_quotas(new QLabel),
      m_tabs(new QTabWidget), m_editor(new OfferingPanel(link)), m_steps(new OfferingSteps)
{
    setObjectName(QStringLiteral("coursesPanel"));
    build();
    connect(m_board, &MenuBoard::chosenChanged, this, &CoursesPanel::showChosen);
    connect(m_table, &DataTable::selectionChanged, this, &CoursesPanel::showChosen);
    connect(m_table, &DataTable::currentRowChanged, this, &CoursesPanel::showChosen);
    const auto edit = [this] {
        m_tabs->setCurrentWidget(m_editor);
        m_editor->focusFirst();
    };
    connect(m_board, &MenuBoard::activated, this, edit);
    connect(m_table, &DataTable::rowActivated, this, edit);
    connect(m_empty, &EmptyState::actionTriggered, this, &CoursesPanel::beginEntry);
    connect(m_editor, &OfferingPanel::message, this, &CoursesPanel::message);
    connect(m_editor, &OfferingPanel::added, this, &CoursesPanel::choose);
    connect(m_steps, &OfferingSteps::stepChosen, this, &CoursesPanel::step);
    showAsCards(QSettings().value(cardsKey(), true).toBool());
}

void CoursesPanel::build()
{
    m_tabs->setObjectName(QStringLiteral("courseTabs"));
    m_tabs->setAccessibleName(tr("The chosen course"));
    m_tabs->addTab(m_editor, tr("C&ourse"));
    m_tabs->addTab(m_steps, tr("S&teps"));
    m_tabs->setMinimumWidth(kSideWidth);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(2 * kGrid);
    splitter->addWidget(buildLeft());
    splitter->addWidget(m_tabs);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({QWIDGETSIZE_MAX, kSideWidth});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter, 1);
}

QWidget *CoursesPanel::buildLeft()
{
    m_table->setTexts(tr("Courses of the term"), tr("No course fits the filter."));
    m_table->setModel(&m_rows);
    m_table->view()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_empty->setAction(tr("New course"));
    m_views->setObjectName(QStringLiteral("menuViews"));
    setFirstField(this, m_views);
    m_views->addWidget(m_board);
    m_views->addWidget(m_table);
    m_views->addWidget(m_empty);
    m_quotas->setObjectName(QStringLiteral("quotaBreaches"));
    m_quotas->setProperty("tone", QStringLiteral("warning"));
    m_quotas->setWordWrap(true);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, kGrid, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(buildSwitch());
    column->addWidget(m_views, 1);
    column->addWidget(m_quotas);
    return side;
}

QWidget *CoursesPanel::buildSwitch()
{
    m_cards->setText(tr("C&ards"));
    m_cards->setObjectName(QStringLiteral("showCards"));
    m_list->setText(tr("Ta&ble"));
    m_list->setObjectName(QStringLiteral("showTable"));
    auto *group = new QButtonGroup(this);
    for (QToolButton *button : {m_cards, m_list}) {
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        group->addButton(button);
    }
    connect(m_cards, &QToolButton::clicked, this, [this] { showAsCards(true); });
    connect(m_list, &QToolButton::clicked, this, [this] { showAsCards(false); });
    auto *begin = new QPushButton(tr("&New course"));
    begin->setObjectName(QStringLiteral("newCourse"));
    begin->setToolTip(QStringLiteral("Ctrl+N"));
    connect(begin, &QPushButton::clicked, this, &CoursesPanel::beginEntry);
    auto *bar = new QWidget;
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kGrid);
    line->addWidget(m_cards);
    line->addWidget(m_list);
    line->addStretch(1);
    line->addWidget(begin);
    return bar;
}

void CoursesPanel::reload()
{
    m_link.post(
        this,
        [today = m_link.today(), term = m_link.termName()](Office &office) -> Result<Loaded> {
            auto menu = loadMenu(office, today, term);
            if (!menu)
                return menu.failure();
            auto sheet = loadSheet(office, QStringLiteral("课程"), term);
            if (!sheet)
                return sheet.failure();
            return Loaded{std::move(menu).value(), std::move(sheet).value()};
        },
        [this](const Result<Loaded> &loaded) { showLoaded(loaded); });
}

void CoursesPanel::showLoaded(const Result<Loaded> &loaded)
{
    setEnabled(loaded.ok());
    if (!loaded) {
        Q_EMIT message(MessageKind::Info, loaded.failure().text);
        return;
    }
    m_menu = loaded.value().menu;
    m_sheet = loaded.value().sheet;
    const std::optional<qint64> edited = m_editor->id();
    m_editor->setMenu(m_sheet.fields, m_menu);
    m_steps->setToday(m_link.today());
    {
        const QSignalBlocker quietTable(m_table);
        const QSignalBlocker quietBoard(m_board);
        m_rows.setRows(m_menu.entries);
        m_board->setMenu(m_menu);
    }
    showQuotas();
    showAsCards(m_cards->isChecked());
    if (!m_wanted.isEmpty())
        choose(std::exchange(m_wanted, {}));
    else if (edited)
        chooseId(*edited);
    // Nobody is asked about what is being typed because something else has changed.
    if (m_editor->isEdited())
        m_steps->choose(chosenEntries());
    else
        showChosen();
}

// R-MNU-7: the first few classes; the tip has them all.
void CoursesPanel::showQuotas()
{
    QStringList quotas = m_menu.quotaBreaches;
    if (quotas.size() > kMostQuotas)
        quotas = quotas.mid(0, kMostQuotas)
                 << tr("%n more class(es)", nullptr, static_cast<int>(quotas.size() - kMostQuotas));
    m_quotas->setText(quotas.join(u'\n'));
    m_quotas->setToolTip(m_menu.quotaBreaches.join(u'\n'));
    m_quotas->setVisible(!quotas.isEmpty());
}

void CoursesPanel::showAsCards(bool cards)
{
    m_cards->setChecked(cards);
    m_list->setChecked(!cards);
    QSettings().setValue(cardsKey(), cards);
    const bool loaded = !m_sheet.fields.isEmpty();
    if (loaded && m_menu.entries.isEmpty())
        m_views->setCurrentWidget(m_empty);
    else if (cards)
        m_views->setCurrentWidget(m_board);
    else
        m_views->setCurrentWidget(m_table);
    leadFocus();
    keepChosen();
}

// The keyboard begins in the view that is shown, also where it came before anything was read.
void CoursesPanel::leadFocus()
{
    QWidget *first =
        m_views->currentWidget() == m_board ? m_board->firstList() : m_views->currentWidget();
    if (!first || m_sheet.fields.isEmpty())
        return;
    setFirstField(m_views, first);
    if (m_views->hasFocus())
        first->setFocus(Qt::OtherFocusReason);
}

// The course in the form is chosen in whichever view is shown.
void CoursesPanel::keepChosen()
{
    if (const auto id = m_editor->id())
        chooseId(*id);
}

void CoursesPanel::choose(const QString &code)
{
    const auto entry =
        std::find_if(m_menu.entries.cbegin(), m_menu.entries.cend(),
                     [&](const MenuEntry &other) { return other.offering.code == code; });
    if (entry == m_menu.entries.cend())
        m_wanted = code;
    else
        chooseId(entry->id);
}

void CoursesPanel::chooseId(qint64 id)
{
    if (m_cards->isChecked()) {
        m_board->choose(id);
        return;
    }
    for (int row = 0; row < m_rows.rowCount(); ++row) {
        if (m_rows.row(row).id == id)
            m_table->setCurrentRow(row);
    }
}

QList<qint64> CoursesPanel::chosenIds() const
{
    if (m_cards->isChecked())
        return m_board->chosen();
    QList<qint64> ids;
    for (const int row : m_table->selectedRows())
        ids.append(m_rows.row(row).id);
    return ids;
}

QList<MenuEntry> CoursesPanel::chosenEntries() const
{
    QList<MenuEntry> entries = m_menu.entries;
    const QList<qint64> ids = chosenIds();
    entries.removeIf([&](const MenuEntry &entry) { return !ids.contains(entry.id); });
    return entries;
}

void CoursesPanel::showChosen()
{
    const QList<MenuEntry> entries = chosenEntries();
    m_steps->choose(entries);
    m_steps->showSteps({});
    if (entries.size() != 1)
        return;
    const qint64 id = entries.first().id;
    const bool other = m_editor->id() != id;
    if (other && m_editor->isEdited() && !mayDropEntry())
        return keepChosen();
    if (other && m_editor->isEdited())
        m_editor->begin();
    for (const SheetLine &line : std::as_const(m_sheet.lines)) {
        if (line.id == id)
            m_editor->showLine(line);
    }
    loadSteps();
}

void CoursesPanel::loadSteps()
{
    if (!m_link.isOpen())
        return;
    const QString code = chosenEntries().first().offering.code;
    m_link.post(
        this,
        [code, term = m_link.termName()](Office &office) {
            return offeringSteps(office, code, term);
        },
        [this](const Result<QList<OfferingStep>> &steps) {
            if (steps)
                m_steps->showSteps(steps.value());
        });
}

bool CoursesPanel::mayDropEntry()
{
    const Question question{
        .title = tr("Course"),
        .text = tr("What you typed in the form is not saved yet."),
        .choices = {tr("&Go back to it"), tr("&Drop it")},
    };
    return m_dialogs.ask(this, question) != question.safeChoice;
}

void CoursesPanel::beginEntry()
{
    if (m_editor->isEdited() && !mayDropEntry())
        return;
    m_tabs->setCurrentWidget(m_editor);
    m_editor->begin();
}

void CoursesPanel::saveEntry()
{
    m_editor->save();
}

bool CoursesPanel::hasUnsavedEntry() const
{
    return m_editor->isEdited();
}

void CoursesPanel::step(const OfferingEntry &entry)
{
    const OfferingStepRequest request{chosenIds(), entry, m_link.today(), m_link.termName()};
    m_link.post(
        this, [request](Office &office) { return stepOfferings(office, request); },
        [this, move = entry.move](const Result<OfferingStepReport> &report) {
            showReport(report, move);
        });
}

void CoursesPanel::showReport(const Result<OfferingStepReport> &report, OfferingMove move)
{
    if (!report) {
        Q_EMIT message(MessageKind::Error, report.failure().text);
        return;
    }
    const QString done =
        tr("%1: %n course(s).", nullptr, report.value().done).arg(offeringMoveText(move));
    if (report.value().refused.isEmpty())
        Q_EMIT message(MessageKind::Success, done);
    else
        Q_EMIT message(MessageKind::Warning, done + u' ' + tr("Not possible for:") + u'\n' +
                                                 report.value().refused.join(u'\n'));
}

} // namespace kehou::ui
