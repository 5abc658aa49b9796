// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/timetable/timetable_page.h"

#include "core/base/text_forms.h"
#include "ui/pages/office_link.h"
#include "ui/pages/timetable/session_panel.h"
#include "ui/pages/timetable/where_panel.h"
#include "ui/shell/theme.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/first_field.h"
#include "ui/widgets/line_icon.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace kehou::ui
{

namespace
{

constexpr int kWeekTab = 0;
constexpr int kDayTab = 1;
constexpr int kWhereTab = 2;
constexpr int kLeastRow = 72;
constexpr int kLeastTabs = 240; // the week scrolls across in a narrow window

[[nodiscard]] QString viewKey()
{
    return QStringLiteral("timetable/view");
}

[[nodiscard]] QString nameKey()
{
    return QStringLiteral("timetable/name");
}

[[nodiscard]] QToolButton *stepButton(const QString &icon, const QString &text)
{
    auto *button = new QToolButton;
    button->setIcon(lineIcon(icon));
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

[[nodiscard]] QComboBox *chooser(const QString &name, const QString &text)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(text);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->view()->setAccessibleName(text);
    return box;
}

[[nodiscard]] QLabel *labelFor(QWidget *buddy, const QString &text)
{
    auto *label = new QLabel(text);
    label->setBuddy(buddy);
    return label;
}

// 2026-09-07 周一 · make-up, as 周四 · 国庆调休.
[[nodiscard]] QString dayText(const TimetableDay &day)
{
    QStringList parts{weekdayText(day.date.dayOfWeek())};
    if (day.follows)
        parts.append(TimetablePage::tr("make-up day, as %1").arg(weekdayText(*day.follows)));
    if (day.cancelled)
        parts.append(TimetablePage::tr("the whole day is cancelled"));
    if (!day.service)
        parts.append(TimetablePage::tr("no service"));
    if (!day.note.isEmpty())
        parts.append(day.note);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

TimetablePage::TimetablePage(OfficeLink &link, std::function<QTime()> clock, QWidget *parent)
    : Page(parent), m_link(link), m_date(link.today()),
      m_dayRows(sessionColumns(SessionList::OfDay), sessionKey),
      m_where(new WherePanel(link, std::move(clock)))
{
    setObjectName(QStringLiteral("timetablePage"));
    build();
    recall();
    fillNames();
    connectAll();
    reload();
}

void TimetablePage::build()
{
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("timetableTabs"));
    m_tabs->setAccessibleName(tr("Timetable"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildWeek(), tr("Week"));
    m_tabs->addTab(buildDay(), tr("One day's sheet"));
    m_tabs->addTab(m_where, tr("Where is everyone"));
    m_tabs->setMinimumWidth(kLeastTabs);
    m_panel = new SessionPanel;
    m_panelPlace = new QScrollArea;
    m_panelPlace->setWidget(m_panel);
    m_panelPlace->setWidgetResizable(true);
    m_panelPlace->setFrameShape(QFrame::NoFrame);
    m_panelPlace->setFocusPolicy(Qt::NoFocus);
    m_panelPlace->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_panel->setAutoFillBackground(false);
    m_panelPlace->viewport()->setAutoFillBackground(false);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_tabs);
    splitter->addWidget(m_panelPlace);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({712, 448});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    m_choices = buildChoices();
    column->addWidget(m_choices);
    column->addWidget(splitter, 1);
    setFirstField(this, m_grid);
}

QWidget *TimetablePage::buildChoices()
{
    m_view = chooser(QStringLiteral("timetableView"), tr("View"));
    m_view->addItems({tr("Whole school"), tr("Band"), tr("Class"), tr("Teacher"), tr("Room")});
    m_name = chooser(QStringLiteral("timetableName"), tr("Of whom"));
    m_dayText = new QLabel;
    m_dayText->setObjectName(QStringLiteral("timetableDay"));
    auto *line = new QWidget;
    auto *across = new QHBoxLayout(line);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(kGrid);
    across->addWidget(buildDates());
    across->addWidget(m_dayText, 1);
    across->addWidget(labelFor(m_view, tr("&Look at")));
    across->addWidget(m_view);
    across->addWidget(m_name);
    return line;
}

QWidget *TimetablePage::buildDates()
{
    m_dateEdit = new DateEdit;
    m_dateEdit->setObjectName(QStringLiteral("timetableDate"));
    m_dateEdit->setAccessibleName(tr("Date"));
    QToolButton *back = stepButton(QStringLiteral("back"), tr("Week before"));
    QToolButton *forward = stepButton(QStringLiteral("forward"), tr("Week after"));
    auto *today = new QToolButton;
    today->setText(tr("Today"));
    connect(back, &QToolButton::clicked, this, [this] { setDate(m_date.addDays(-7)); });
    connect(forward, &QToolButton::clicked, this, [this] { setDate(m_date.addDays(7)); });
    connect(today, &QToolButton::clicked, this, [this] { setDate(m_link.today()); });
    auto *dates = new QWidget;
    auto *across = new QHBoxLayout(dates);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(kHalfGrid);
    across->addWidget(back);
    across->addWidget(m_dateEdit);
    across->addWidget(forward);
    across->addWidget(today);
    return dates;
}

QWidget *TimetablePage::buildWeek()
{
    m_grid = new QTableView;
    m_grid->setObjectName(QStringLiteral("weekGrid"));
    m_grid->setAccessibleName(tr("Timetable of the week"));
    m_grid->setModel(&m_model);
    m_grid->setTabKeyNavigation(false);
    m_grid->setSelectionMode(QAbstractItemView::SingleSelection);
    m_grid->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_grid->setCornerButtonEnabled(false);
    m_grid->setWordWrap(true);
    m_grid->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_grid->setItemDelegate(new CellDelegate(m_grid));
    m_grid->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_grid->horizontalHeader()->setHighlightSections(false);
    m_grid->horizontalHeader()->setMinimumSectionSize(
        fontMetrics().horizontalAdvance(QStringLiteral("11-30")) + 4 * kGrid);
    m_grid->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_grid->verticalHeader()->setMinimumWidth(
        fontMetrics().horizontalAdvance(QStringLiteral("15:10–16:10")) + 3 * kGrid);
    m_grid->verticalHeader()->setHighlightSections(false);
    auto *empty = new EmptyState(
        QStringLiteral("timetable"), tr("There is no timetable in this week"),
        tr("Enter 时段, 基础安排 and 课程 in the settings, or choose another week above. A week "
           "of holidays has none."));
    empty->setAction(tr("Open 基础安排"));
    connect(empty, &EmptyState::actionTriggered, this,
            [this] { Q_EMIT openPage(QStringLiteral("settings"), QStringLiteral("基础安排")); });
    m_weekStack = new QStackedWidget;
    m_weekStack->addWidget(m_grid);
    m_weekStack->addWidget(empty);
    return m_weekStack;
}

QWidget *TimetablePage::buildDay()
{
    m_dayList = new DataTable(QStringLiteral("daySessions"));
    m_dayList->setTexts(tr("Sessions of the day"),
                        tr("Nothing takes place on this day. Choose another date above."));
    m_dayList->setModel(&m_dayRows);
    auto *day = new QWidget;
    auto *column = new QVBoxLayout(day);
    column->setContentsMargins(0, kGrid, 0, 0);
    column->addWidget(m_dayList);
    return day;
}

void TimetablePage::connectAll()
{
    const auto anew = [this] {
        m_date = m_link.today();
        m_where->setNow();
        reload();
    };
    connect(&m_link, &OfficeLink::opened, this, anew);
    connect(&m_link, &OfficeLink::termChanged, this, anew);
    connect(&m_link, &OfficeLink::changed, this, &TimetablePage::reload);
    connect(m_dateEdit, &DateEdit::valueEdited, this, [this](std::optional<QDate> date) {
        if (date)
            setDate(*date);
    });
    connect(m_view, &QComboBox::activated, this, &TimetablePage::chooseView);
    connect(m_name, &QComboBox::activated, this, [this] {
        remember();
        showChosen();
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &TimetablePage::showTab);
    connect(m_grid->horizontalHeader(), &QHeaderView::sectionResized, this,
            [this] { m_grid->resizeRowsToContents(); });
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TimetablePage::showCell);
    connect(m_dayList, &DataTable::currentRowChanged, this, &TimetablePage::showCell);
    connect(m_where, &WherePanel::message, this, &TimetablePage::message);
    connect(m_where, &WherePanel::studentWanted, this,
            [this](const QString &number) { Q_EMIT openPage(QStringLiteral("students"), number); });
    connectPanel();
}

void TimetablePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        reload();
}

// While another page is shown this one waits: every mark is a change.
void TimetablePage::reload()
{
    if (m_dateEdit->value() != m_date)
        m_dateEdit->setValue(m_date);
    m_stale = !isVisible() || !m_link.isOpen();
    if (m_stale)
        return;
    m_link.post(
        this,
        [date = m_date, term = m_link.termName()](Office &office) {
            return timetableWeek(office, date, term);
        },
        [this](const Result<TimetableWeek> &week) { showWeek(week); });
    if (m_tabs->currentIndex() == kWhereTab)
        m_where->reload();
}

void TimetablePage::setDate(QDate date)
{
    m_date = date;
    reload();
}

void TimetablePage::showWeek(const Result<TimetableWeek> &week)
{
    m_week = week ? week.value() : TimetableWeek{};
    m_dayText->clear();
    if (!week)
        m_dayText->setText(week.failure().text);
    for (const TimetableDay &day : std::as_const(m_week.days)) {
        if (day.date == m_date)
            m_dayText->setText(dayText(day));
    }
    m_panel->setRooms(m_week.rooms);
    fillNames();
    showChosen();
}

// A name that is gone leaves the choice to the first one.
void TimetablePage::fillNames()
{
    m_name->clear();
    switch (m_wanted.view) {
    case TimetableView::School:
        break;
    case TimetableView::Band:
        for (const DayBand &band : std::as_const(m_week.bands))
            m_name->addItem(tr("Grades %1").arg(band.grades.text()), band.grades.text());
        break;
    case TimetableView::SchoolClass:
        for (const QString &name : std::as_const(m_week.classes))
            m_name->addItem(name, name);
        break;
    case TimetableView::Teacher:
        for (const SubstituteChoice &teacher : std::as_const(m_week.teachers))
            m_name->addItem(teacher.name + u' ' + teacher.staff, teacher.staff);
        break;
    case TimetableView::Room:
        for (const QString &room : std::as_const(m_week.rooms))
            m_name->addItem(room, room);
        break;
    }
    m_view->setCurrentIndex(static_cast<int>(m_wanted.view));
    m_name->setCurrentIndex(std::max(0, m_name->findData(m_wanted.name)));
    m_name->setVisible(m_wanted.view != TimetableView::School);
}

void TimetablePage::chooseView()
{
    m_wanted = {static_cast<TimetableView>(m_view->currentIndex()), {}};
    fillNames();
    remember();
    showChosen();
}

TimetableChoice TimetablePage::choice() const
{
    return {m_wanted.view, m_name->currentData().toString()};
}

void TimetablePage::remember() const
{
    QSettings settings;
    settings.setValue(viewKey(), m_view->currentIndex());
    settings.setValue(nameKey(), m_name->currentData().toString());
}

void TimetablePage::recall()
{
    const QSettings settings;
    const int view =
        std::clamp(settings.value(viewKey()).toInt(), 0, static_cast<int>(TimetableView::Room));
    m_wanted = {static_cast<TimetableView>(view), settings.value(nameKey()).toString()};
}

void TimetablePage::showChosen()
{
    m_wanted = choice();
    showGrid();
    showDayList();
    showCell();
}

// The cell stays chosen while its week is read again; in another week it is the date's.
void TimetablePage::showGrid()
{
    const int row = std::max(0, m_grid->currentIndex().row());
    m_model.setWeek(m_week, m_wanted);
    const bool something = m_model.rowCount() > 0 && !m_week.lines.isEmpty();
    m_weekStack->setCurrentIndex(something ? 0 : 1);
    fitRows();
    const int column = std::max(0, m_model.columnOf(m_date));
    if (something)
        m_grid->setCurrentIndex(m_model.index(std::min(row, m_model.rowCount() - 1), column));
}

// The rows share the height of the page, and are higher where their cells hold more.
void TimetablePage::fitRows()
{
    const int rows = std::max(1, m_model.rowCount());
    m_grid->verticalHeader()->setMinimumSectionSize(
        std::max(kLeastRow, m_grid->viewport()->height() / rows));
}

void TimetablePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitRows();
    // Only now has the style its say about widths.
    m_panelPlace->setMinimumWidth(m_panel->minimumSizeHint().width() +
                                  m_panelPlace->verticalScrollBar()->sizeHint().width());
}

void TimetablePage::showDayList()
{
    QList<TimetableLine> lines;
    for (const TimetableLine &line : std::as_const(m_week.lines)) {
        if (line.session.at.date == m_date && shows(m_wanted, line))
            lines.append(line);
    }
    m_dayRows.setRows(lines);
    if (m_dayList->currentRow() < 0 && !lines.isEmpty())
        m_dayList->setCurrentRow(0);
}

// In the week the panel has the sessions of the cell, on the day's sheet the one of the row.
void TimetablePage::showCell()
{
    if (m_tabs->currentIndex() == kDayTab) {
        const int row = m_dayList->currentRow();
        const bool chosen = row >= 0 && row < m_dayRows.rowCount();
        return m_panel->setLines(isoText(m_date) + u' ' + weekdayText(m_date.dayOfWeek()),
                                 chosen ? QList<TimetableLine>{m_dayRows.row(row)}
                                        : QList<TimetableLine>());
    }
    const QModelIndex cell = m_grid->currentIndex();
    if (!cell.isValid())
        return m_panel->setLines({}, {});
    const ServicePeriod place = m_model.placeAt(cell.row(), cell.column());
    if (place.date != m_date) {
        m_date = place.date;
        m_dateEdit->setValue(m_date);
        for (const TimetableDay &day : std::as_const(m_week.days)) {
            if (day.date == m_date)
                m_dayText->setText(dayText(day));
        }
        showDayList();
    }
    m_panel->setLines(tr("%1 %2, period %3")
                          .arg(isoText(place.date), weekdayText(place.date.dayOfWeek()))
                          .arg(place.period),
                      m_model.linesAt(cell.row(), cell.column()));
}

void TimetablePage::showTab()
{
    const int tab = m_tabs->currentIndex();
    m_panel->setVisible(tab != kWhereTab);
    m_choices->setVisible(tab != kWhereTab); // it has a day and a time of its own
    setFirstField(this, tab == kWeekTab  ? static_cast<QWidget *>(m_grid)
                        : tab == kDayTab ? m_dayList->view()
                                         : static_cast<QWidget *>(m_where->list()->filterLine()));
    if (tab == kWhereTab)
        return m_where->reload();
    showCell();
}

// The form of what is looked at: the day's sheet, or the week of the school or of the class.
void TimetablePage::printCurrent()
{
    QString form = QStringLiteral("daily/") + isoText(m_date);
    if (m_tabs->currentIndex() == kWeekTab) {
        form = QStringLiteral("timetable/") + isoText(m_date);
        if (m_wanted.view == TimetableView::SchoolClass)
            form += u'/' + m_wanted.name;
    }
    Q_EMIT openPage(QStringLiteral("papers"), form);
}

void TimetablePage::openAt(const QString &argument)
{
    const QString head = argument.section(u'/', 0, 0);
    const QString rest = argument.section(u'/', 1);
    static const QHash<QString, TimetableView> kViews{
        {QStringLiteral("class"), TimetableView::SchoolClass},
        {QStringLiteral("teacher"), TimetableView::Teacher},
        {QStringLiteral("room"), TimetableView::Room}};
    if (head == QStringLiteral("where"))
        return m_tabs->setCurrentIndex(kWhereTab);
    if (kViews.contains(head))
        m_wanted = {kViews.value(head), rest};
    m_tabs->setCurrentIndex(head == QStringLiteral("day") ? kDayTab : kWeekTab);
    if (const auto date = parseDate(head == QStringLiteral("day") ? rest : head))
        m_date = *date;
    fillNames();
    reload();
}

} // namespace kehou::ui
