// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/attendance/attendance_page.h"

#include "core/base/text_forms.h"
#include "ui/pages/attendance/absence_panel.h"
#include "ui/pages/attendance/leave_panel.h"
#include "ui/pages/attendance/month_panel.h"
#include "ui/pages/attendance/open_rolls_panel.h"
#include "ui/pages/attendance/oversight_panel.h"
#include "ui/pages/attendance/roll_panel.h"
#include "ui/pages/office_link.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/first_field.h"
#include "ui/widgets/line_icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace kehou::ui
{

namespace
{

constexpr int kDateWidth = 132; // a whole date and its button

[[nodiscard]] QString stateText(const RollGroup &group)
{
    switch (group.state) {
    case SessionState::NotTaken:
        return AttendancePage::tr("○ not taken");
    case SessionState::Confirmed:
        return AttendancePage::tr("✓ %1 of %2").arg(group.attended).arg(group.expected);
    case SessionState::Cancelled:
        return AttendancePage::tr("— cancelled");
    }
    return {};
}

[[nodiscard]] Tone stateTone(const RollGroup &group)
{
    switch (group.state) {
    case SessionState::NotTaken:
        return Tone::Warning;
    case SessionState::Confirmed:
        return Tone::Success;
    case SessionState::Cancelled:
        return Tone::Muted;
    }
    return Tone::Plain;
}

[[nodiscard]] QList<Column<RollGroup>> groupColumns()
{
    QList<Column<RollGroup>> columns;
    columns.append({.header = AttendancePage::tr("Period"),
                    .text = [](const RollGroup &group) { return QString::number(group.period); },
                    .align = Align::Number,
                    .sortKey = [](const RollGroup &group) { return QVariant(group.period); }});
    columns.append({.header = AttendancePage::tr("Group"),
                    .text = [](const RollGroup &group) { return group.title; }});
    columns.append({.header = AttendancePage::tr("Roll"), .text = stateText, .tone = stateTone});
    columns.append({.header = AttendancePage::tr("Teacher"),
                    .text = [](const RollGroup &group) { return group.teacher; }});
    columns.append({.header = AttendancePage::tr("Room"),
                    .text = [](const RollGroup &group) { return group.room; }});
    return columns;
}

[[nodiscard]] QVariant groupKey(const RollGroup &group)
{
    return QStringLiteral("%1/%2/%3")
        .arg(group.period)
        .arg(static_cast<int>(group.group.kind))
        .arg(group.group.name);
}

[[nodiscard]] bool samePlace(const RollPlace &a, const RollPlace &b)
{
    return a.date == b.date && a.period == b.period && a.group == b.group;
}

[[nodiscard]] QToolButton *stepButton(const QString &icon, const QString &text)
{
    auto *button = new QToolButton;
    button->setIcon(lineIcon(icon));
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

} // namespace

AttendancePage::AttendancePage(OfficeLink &link, Dialogs &dialogs, QWidget *parent)
    : Page(parent), m_link(link), m_dialogs(dialogs), m_date(link.today()),
      m_groups(groupColumns(), groupKey)
{
    setObjectName(QStringLiteral("attendancePage"));
    build();
    connect(&m_link, &OfficeLink::opened, this, [this] {
        m_date = m_link.today();
        m_saving = false;
        m_panel->clear();
        reload();
        reloadMonth();
    });
    // A roll that is being saved is read again by whoever saves it.
    connect(&m_link, &OfficeLink::changed, this, [this](const Changes &) {
        reloadMonth();
        if (!m_panel->hasUnsavedMarks() && !m_saving)
            reload();
    });
    connect(&m_link, &OfficeLink::termChanged, this, [this] {
        m_panel->clear();
        reload();
        reloadMonth();
    });
    connect(m_dateEdit, &DateEdit::valueEdited, this, [this](std::optional<QDate> date) {
        if (date)
            setDate(*date);
    });
    connect(m_list, &DataTable::currentRowChanged, this, &AttendancePage::openGroup);
    connect(m_list, &DataTable::rowActivated, this, [this](int row) {
        m_focusRegister = true;
        openGroup(row);
    });
    connect(m_panel, &RollPanel::confirmed, this, &AttendancePage::save);
    connect(m_panel, &RollPanel::cancelled, this, &AttendancePage::cancelSessionAt);
    connect(m_panel, &RollPanel::moved, this, &AttendancePage::moveSessionAt);
    connect(
        m_panel, &RollPanel::refused, this, [this](const QString &text, const QString &details) {
            Q_EMIT message(MessageKind::Warning, details.isEmpty() ? text : text + u'\n' + details);
        });
    reload();
}

void AttendancePage::build()
{
    m_panel = new RollPanel;
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildDay());
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({344, 816});
    buildTabs(splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    setFirstField(this, m_panel->registerView());
}

void AttendancePage::buildTabs(QWidget *rolls)
{
    auto *day = new QWidget;
    auto *column = new QVBoxLayout(day);
    column->setContentsMargins(0, kHalfGrid, 0, 0);
    column->addWidget(rolls);
    m_month = new MonthPanel(m_link);
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("attendanceTabs"));
    m_tabs->setAccessibleName(tr("Attendance"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(day, tr("Rolls of a day"));
    m_tabs->addTab(m_month, tr("Month of a class"));
    addPanel(new LeavePanel(m_link), tr("Leave"));
    m_absences = new AbsencePanel(m_link);
    addPanel(m_absences, tr("Absences"));
    addPanel(new OpenRollsPanel(m_link), tr("Rolls not taken"));
    m_oversight = new OversightPanel(m_link);
    addPanel(m_oversight, tr("Oversight"));
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        setFirstField(this, tab == 0 ? m_panel->registerView() : m_tabs->currentWidget());
        reloadMonth();
    });
    connect(m_month, &MonthPanel::rollChosen, this, &AttendancePage::openAt);
}

void AttendancePage::addPanel(AttendancePanel *panel, const QString &text)
{
    m_tabs->addTab(panel, text);
    connect(panel, &AttendancePanel::message, this, &AttendancePage::message);
    connect(panel, &AttendancePanel::rollChosen, this, &AttendancePage::openAt);
}

// What stands beside the rolls is read when it is looked at.
void AttendancePage::reloadMonth()
{
    m_monthStale = m_tabs->currentIndex() == 0 || !isVisible();
    if (m_monthStale)
        return;
    if (auto *panel = qobject_cast<AttendancePanel *>(m_tabs->currentWidget()))
        panel->reload();
    else
        m_month->reload();
}

QWidget *AttendancePage::buildDay()
{
    m_dateEdit = new DateEdit;
    m_dateEdit->setObjectName(QStringLiteral("rollDate"));
    m_dateEdit->setAccessibleName(tr("Date"));
    m_dateEdit->setMinimumWidth(kDateWidth);
    QToolButton *back = stepButton(QStringLiteral("back"), tr("Day before"));
    QToolButton *forward = stepButton(QStringLiteral("forward"), tr("Day after"));
    auto *today = new QToolButton;
    today->setText(tr("Today"));
    connect(back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(forward, &QToolButton::clicked, this, [this] { step(1); });
    connect(today, &QToolButton::clicked, this, [this] { setDate(m_link.today()); });

    auto *dates = new QHBoxLayout;
    dates->setSpacing(kHalfGrid);
    dates->addWidget(back);
    dates->addWidget(m_dateEdit, 1);
    dates->addWidget(forward);
    dates->addWidget(today);

    m_dayText = new QLabel;
    m_dayText->setObjectName(QStringLiteral("dayText"));
    m_dayText->setWordWrap(true);
    m_list = new DataTable(QStringLiteral("rollGroups"));
    m_list->setTexts(tr("Groups of the day"),
                     tr("No group meets on this day. Choose another date above."));
    m_list->setModel(&m_groups);

    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, kGrid, 0);
    layout->addLayout(dates);
    layout->addWidget(m_dayText);
    layout->addWidget(m_list, 1);
    return side;
}

bool AttendancePage::hasUnsavedEntry() const
{
    return m_panel->hasUnsavedMarks();
}

void AttendancePage::openAt(const QString &argument)
{
    if (argument == QStringLiteral("absences"))
        return m_tabs->setCurrentWidget(m_absences);
    if (argument == QStringLiteral("oversight"))
        return m_tabs->setCurrentWidget(m_oversight);
    const QStringList parts = argument.split(u'/');
    const auto date = parseDate(parts.value(0));
    m_wanted.reset();
    if (date && parts.size() >= 3) {
        const QString group = parts.mid(2).join(u'/');
        m_wanted = RollPlace{*date, parts[1].toInt(), {GroupKind::SchoolClass, group}};
    }
    m_focusRegister = true;
    m_tabs->setCurrentIndex(0);
    setDate(date.value_or(m_link.today()));
}

void AttendancePage::printCurrent()
{
    const bool month = m_tabs->currentWidget() == m_month && m_month->month().isValid();
    Q_EMIT openPage(QStringLiteral("papers"), QStringLiteral("attendance-class/") +
                                                  isoText(month ? m_month->month() : m_date));
}

void AttendancePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_monthStale)
        reloadMonth();
}

// To the neighbouring day of the week; days without service say so themselves.
void AttendancePage::step(int days)
{
    setDate(m_date.addDays(days));
}

bool AttendancePage::mayLeaveRoll()
{
    if (!m_panel->hasUnsavedMarks())
        return true;
    const Question question{
        .title = tr("Leave this roll"),
        .text = tr("The marks of %1 are not confirmed yet.").arg(m_panel->roll()->title),
        .choices = {tr("&Go back to it"), tr("&Leave without them")},
    };
    if (m_dialogs.ask(this, question) == question.safeChoice)
        return false;
    m_panel->clear();
    return true;
}

void AttendancePage::setDate(QDate date)
{
    if (date != m_date && !mayLeaveRoll()) {
        m_dateEdit->setValue(m_date);
        m_wanted.reset();
        m_panel->focusRegister();
        return;
    }
    if (date != m_date)
        m_panel->clear(); // no key meant for the new day may reach the old roll
    m_date = date;
    reload();
}

void AttendancePage::reload()
{
    if (m_dateEdit->value() != m_date)
        m_dateEdit->setValue(m_date); // a date that is being typed stays as it is
    if (!m_link.isOpen())
        return;
    m_link.post(
        this,
        [date = m_date, term = m_link.termName()](Office &office) {
            return rollDay(office, date, term);
        },
        [this](const Result<RollDay> &day) { showDay(day); });
}

void AttendancePage::showDay(const Result<RollDay> &day)
{
    if (!day) {
        m_day = {};
        m_groups.setRows({});
        m_dayText->setText(day.failure().text);
        m_panel->clear();
        return;
    }
    if (day.value().date != m_date)
        return; // another date was chosen meanwhile
    m_day = day.value();
    const auto taken =
        std::count_if(m_day.groups.begin(), m_day.groups.end(),
                      [](const RollGroup &group) { return group.state != SessionState::NotTaken; });
    QString text = tr("Weekday %1").arg(weekdayCharacter(m_date));
    if (!m_day.service)
        text += tr(" · no service");
    else if (m_day.cancelled)
        text += tr(" · the whole day is cancelled");
    else
        text += tr(" · %1 of %2 rolls taken").arg(taken).arg(m_day.groups.size());
    if (!m_day.note.isEmpty())
        text += QStringLiteral(" · ") + m_day.note;
    m_dayText->setText(text);
    const int row = m_list->currentRow();
    m_groups.setRows(m_day.groups);
    if (m_groups.rowCount() == 0) {
        m_panel->clear();
        m_wanted.reset();
        if (std::exchange(m_focusRegister, false))
            m_dateEdit->setFocus();
        return;
    }
    if (m_wanted || m_focusRegister)
        openNextUntaken();
    else if (m_list->currentRow() < 0)
        m_list->setCurrentRow(std::clamp(row, 0, m_groups.rowCount() - 1));
    else
        openGroup(m_list->currentRow());
}

// The group that was asked for, else the first whose roll is not taken, else the one that is shown.
void AttendancePage::openNextUntaken()
{
    int target = -1;
    for (int row = 0; row < m_groups.rowCount(); ++row) {
        const RollGroup &group = m_groups.row(row);
        const bool wanted = m_wanted && group.period == m_wanted->period &&
                            group.group.name == m_wanted->group.name;
        if (wanted) {
            target = row;
            break;
        }
        if (target < 0 && !m_wanted && group.state == SessionState::NotTaken)
            target = row;
    }
    m_wanted.reset();
    const int row = target >= 0 ? target : std::max(m_list->currentRow(), 0);
    if (m_list->currentRow() == row)
        openGroup(row);
    else
        m_list->setCurrentRow(row);
}

void AttendancePage::openGroup(int row)
{
    if (row < 0 || row >= m_groups.rowCount() || !m_link.isOpen())
        return;
    const RollGroup &group = m_groups.row(row);
    const RollPlace place{m_day.date, group.period, group.group};
    const bool shown = m_panel->roll() && samePlace(m_panel->roll()->place, place);
    if (shown ? m_panel->hasUnsavedMarks() : !mayLeaveRoll()) {
        backToRoll();
        return;
    }
    m_link.post(
        this,
        [place, term = m_link.termName()](Office &office) { return loadRoll(office, place, term); },
        [this](const Result<Roll> &roll) { showRoll(roll); });
}

void AttendancePage::showRoll(const Result<Roll> &roll)
{
    if (!roll) {
        complain(roll.failure());
        return;
    }
    if (m_panel->hasUnsavedMarks()) {
        backToRoll(); // something was marked while this was read
        return;
    }
    m_panel->setRoll(roll.value());
    offerSubstitutes(roll.value().place);
    if (std::exchange(m_focusRegister, false))
        m_panel->focusRegister();
}

// To the roll whose marks are not confirmed.
void AttendancePage::backToRoll()
{
    const RollPlace &place = m_panel->roll()->place;
    for (int row = 0; row < m_groups.rowCount(); ++row) {
        const RollGroup &group = m_groups.row(row);
        if (samePlace(place, {m_day.date, group.period, group.group}) &&
            row != m_list->currentRow())
            m_list->setCurrentRow(row);
    }
    if (std::exchange(m_focusRegister, false))
        m_panel->focusRegister();
}

} // namespace kehou::ui
