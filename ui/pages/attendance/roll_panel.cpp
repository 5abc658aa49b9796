// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/attendance/roll_panel.h"

#include "core/base/slot.h"
#include "ui/pages/attendance/roll_table.h"
#include "ui/shell/theme.h"
#include "ui/widgets/committed_line_edit.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/empty_line.h"
#include "ui/widgets/line_icon.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace kehou::ui
{

namespace
{

constexpr int kLow = 400;    // below it nine pupils would not be seen beside all lines
constexpr int kNarrow = 640; // below it neither student numbers nor the legend of the marks

struct Totals {
    int expected = 0;
    int attended = 0;
    int leave = 0;
    int absent = 0;
};

[[nodiscard]] Totals totalsOf(const QList<RollLine> &lines)
{
    Totals totals;
    for (const RollLine &line : lines) {
        const MarkState state = line.now.value_or(MarkState::Present);
        ++totals.expected;
        totals.attended += isAttended(state) ? 1 : 0;
        totals.leave += isLeave(state) ? 1 : 0;
        totals.absent += state == MarkState::Absent ? 1 : 0;
    }
    return totals;
}

[[nodiscard]] QComboBox *choices(const QString &name, const QStringList &texts)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->addItems(texts);
    return box;
}

[[nodiscard]] QLabel *labelFor(QWidget *buddy, const QString &text)
{
    auto *label = new QLabel(text);
    label->setBuddy(buddy);
    return label;
}

[[nodiscard]] QHBoxLayout *lineLayout(QWidget *line)
{
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    return layout;
}

// Unfolds a line of the panel.
[[nodiscard]] QToolButton *unfoldButton(const QString &name, const QString &icon,
                                        const QString &text)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(lineIcon(icon));
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

} // namespace

RollPanel::RollPanel(QWidget *parent) : QWidget(parent)
{
    build();
    connectEntries();
    connect(m_table, &RollTable::confirmRequested, this, &RollPanel::confirm);
    connect(m_table, &RollTable::exceptionsRequested, this, [this] { m_exceptions->setFocus(); });
    connect(m_exceptions, &CommittedLineEdit::submitted, this, &RollPanel::applyExceptions);
    connect(m_reason, &CommittedLineEdit::submitted, this, &RollPanel::confirm);
    connect(m_confirm, &QPushButton::clicked, this, &RollPanel::confirm);
    connect(m_allPresent, &QPushButton::clicked, m_table, &RollTable::markAllPresent);
    connect(m_cancelSession, &QPushButton::clicked, this, [this] {
        if (m_roll &&
            hasReason(tr("Cancelling a session needs a reason. Type it beside the buttons.")))
            Q_EMIT cancelled(m_roll->place, m_reason->text());
    });
    connect(m_move, &QPushButton::clicked, this, &RollPanel::move);
    connect(m_showMove, &QToolButton::toggled, this, &RollPanel::fit);
    connect(m_showTeacher, &QToolButton::toggled, this, &RollPanel::fit);
    clear();
}

// What is entered here and would be lost by leaving the roll.
void RollPanel::connectEntries()
{
    const auto touch = [this] { m_touched = m_roll.has_value(); };
    connect(m_table, &RollTable::marked, this, [this, touch] {
        touch();
        updateTotals();
    });
    connect(m_teacher, &QLineEdit::textEdited, m_teacherName, &QLabel::clear);
    for (const QLineEdit *line : {m_teacher, m_substitute})
        connect(line, &QLineEdit::textEdited, this, touch);
    for (const QComboBox *box : {m_teacherState, m_record})
        connect(box, &QComboBox::activated, this, touch);
}

void RollPanel::build()
{
    m_table = new RollTable;
    m_changeLine = buildChangeLine();
    m_teacherLine = buildTeacherLine();
    m_moveLine = buildMoveLine();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kGrid, 0, 0, 0);
    layout->addWidget(buildHead());
    layout->addWidget(m_table, 1);
    layout->addWidget(buildExceptionLine());
    layout->addWidget(m_teacherLine);
    layout->addWidget(m_moveLine);
    layout->addWidget(m_changeLine);
}

QWidget *RollPanel::buildHead()
{
    m_title = new QLabel;
    m_title->setObjectName(QStringLiteral("rollTitle"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setMinimumWidth(1); // a long name gives way to the figures
    m_state = new QLabel;
    m_state->setObjectName(QStringLiteral("rollState"));
    m_totals = new QLabel;
    m_totals->setObjectName(QStringLiteral("rollTotals"));
    m_showTeacher = unfoldButton(QStringLiteral("showTeacher"), QStringLiteral("user"),
                                 tr("Teacher, substitute and record…"));
    // Moved seldom, and the pupils need the room.
    m_showMove = unfoldButton(QStringLiteral("showMove"), QStringLiteral("calendar"),
                              tr("Cancel or move the session…"));
    auto *head = new QWidget;
    QHBoxLayout *layout = lineLayout(head);
    layout->addWidget(m_title);
    layout->addWidget(m_state);
    layout->addStretch();
    layout->addWidget(m_totals);
    layout->addWidget(m_showTeacher);
    layout->addWidget(m_showMove);
    return head;
}

void RollPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void RollPanel::fit()
{
    const bool low = height() < kLow;
    const bool narrow = width() < kNarrow;
    m_table->setLow(low);
    m_table->setNarrow(narrow);
    m_legend->setVisible(!narrow);
    m_state->setVisible(!narrow || isConfirmed());
    m_showTeacher->setVisible(low);
    m_teacherLine->setVisible(!low || m_showTeacher->isChecked());
    m_moveLine->setVisible(m_showMove->isChecked());
    m_changeLine->setVisible(!low || m_showMove->isChecked() || isConfirmed());
    layout()->setSpacing(low ? kHalfGrid : kGrid);
}

QWidget *RollPanel::buildExceptionLine()
{
    m_exceptions = new CommittedLineEdit;
    m_exceptions->setObjectName(QStringLiteral("exceptions"));
    m_exceptions->setPlaceholderText(
        tr("Seat numbers or names, absent unless a mark follows: 3 17=5"));
    auto *line = new QWidget;
    QHBoxLayout *layout = lineLayout(line);
    layout->addWidget(labelFor(m_exceptions, tr("Exceptions ( / )")));
    layout->addWidget(m_exceptions, 1);
    m_legend = new QLabel(tr("1 present  2 late  3 left early  4 personal  5 sick  0 absent"));
    m_legend->setForegroundRole(QPalette::PlaceholderText);
    m_exceptions->setToolTip(m_legend->text());
    m_allPresent = new QPushButton(tr("All present"));
    m_allPresent->setObjectName(QStringLiteral("allPresent"));
    m_confirm = new QPushButton;
    m_confirm->setObjectName(QStringLiteral("confirm"));
    m_confirm->setProperty("main", true);
    layout->addWidget(m_legend);
    layout->addWidget(m_allPresent);
    layout->addWidget(m_confirm);
    return line;
}

QWidget *RollPanel::buildTeacherLine()
{
    m_teacher = new QLineEdit;
    m_teacher->setObjectName(QStringLiteral("teacher"));
    m_teacherName = new QLabel;
    m_teacherName->setObjectName(QStringLiteral("teacherName"));
    m_teacherState = choices(QStringLiteral("teacherState"),
                             {tr("on time"), tr("late"), tr("on leave"), tr("absent")});
    m_substitute = new QLineEdit;
    m_substitute->setObjectName(QStringLiteral("substitute"));
    m_record = choices(QStringLiteral("record"),
                       {tr("not entered"), tr("complete"), tr("incomplete"), tr("none")});
    auto *line = new QWidget;
    QHBoxLayout *layout = lineLayout(line);
    layout->addWidget(labelFor(m_teacher, tr("Teacher")));
    layout->addWidget(m_teacher);
    layout->addWidget(m_teacherName);
    layout->addWidget(labelFor(m_teacherState, tr("State")));
    layout->addWidget(m_teacherState);
    layout->addWidget(labelFor(m_substitute, tr("Substitute")));
    layout->addWidget(m_substitute);
    layout->addWidget(labelFor(m_record, tr("Record")));
    layout->addWidget(m_record);
    layout->addStretch();
    return line;
}

QWidget *RollPanel::buildMoveLine()
{
    m_moveDate = new DateEdit;
    m_moveDate->setObjectName(QStringLiteral("moveDate"));
    m_movePeriod = new QSpinBox;
    m_movePeriod->setObjectName(QStringLiteral("movePeriod"));
    m_movePeriod->setRange(1, kMaxPeriod);
    m_move = new QPushButton(tr("Move the session"));
    m_move->setObjectName(QStringLiteral("moveSession"));
    auto *line = new QWidget;
    QHBoxLayout *layout = lineLayout(line);
    layout->addWidget(labelFor(m_moveDate, tr("Move to")));
    layout->addWidget(m_moveDate);
    layout->addWidget(labelFor(m_movePeriod, tr("Period")));
    layout->addWidget(m_movePeriod);
    layout->addWidget(m_move);
    layout->addStretch();
    return line;
}

bool RollPanel::hasReason(const QString &wanting)
{
    if (!m_reason->text().trimmed().isEmpty())
        return true;
    askReason();
    Q_EMIT refused(wanting, {});
    return false;
}

void RollPanel::move()
{
    if (!m_roll || !hasReason(tr("Moving a session needs a reason. Type it below.")))
        return;
    if (m_moveDate->value())
        Q_EMIT moved(
            {m_roll->place, {*m_moveDate->value(), m_movePeriod->value()}, m_reason->text()});
    else
        Q_EMIT refused(tr("Type the day that the session moves to."), {});
}

// The number stands first, so that it is what is kept of a choice.
void RollPanel::setSubstitutes(const QList<SubstituteChoice> &choices)
{
    QStringList words;
    for (const SubstituteChoice &choice : choices)
        words.append(choice.staff + u' ' + choice.name);
    auto *completer = new QCompleter(words, m_substitute);
    completer->setFilterMode(Qt::MatchContains);
    delete m_substitute->completer();
    m_substitute->setCompleter(completer);
    m_substitute->setPlaceholderText(tr("%n free", nullptr, static_cast<int>(choices.size())));
}

QWidget *RollPanel::buildChangeLine()
{
    m_reason = new CommittedLineEdit;
    m_reason->setObjectName(QStringLiteral("reason"));
    m_cancelSession = new QPushButton(tr("Cancel the session"));
    m_cancelSession->setObjectName(QStringLiteral("cancelSession"));
    auto *line = new QWidget;
    QHBoxLayout *layout = lineLayout(line);
    layout->addWidget(labelFor(m_reason, tr("Reason")));
    layout->addWidget(m_reason, 1);
    layout->addWidget(m_cancelSession);
    return line;
}

void RollPanel::clear()
{
    m_roll.reset();
    m_touched = false;
    emptyLine(m_exceptions);
    emptyLine(m_reason);
    m_title->setText(tr("Choose a group on the left"));
    m_table->setLines({});
    updateTotals();
    updateState();
}

void RollPanel::setRoll(const Roll &roll)
{
    m_roll = roll;
    m_touched = false;
    const bool confirmed = isConfirmed();
    QList<RollLine> lines;
    for (const RollPupil &pupil : roll.pupils)
        lines.append({pupil, pupil.mark, confirmed, !confirmed && pupil.mark.has_value()});
    m_table->setLines(lines);
    m_title->setText(roll.title);
    m_title->setToolTip(roll.title);
    emptyLine(m_exceptions);
    emptyLine(m_reason);
    m_teacher->setText(roll.session.teacher);
    m_teacherName->setText(roll.teacherName == roll.session.teacher ? QString() : roll.teacherName);
    m_substitute->setText(roll.session.substitute);
    m_moveDate->setValue(roll.place.date);
    m_movePeriod->setValue(roll.place.period);
    m_teacherState->setCurrentIndex(
        static_cast<int>(roll.session.teacherState.value_or(TeacherState::Present)));
    m_record->setCurrentIndex(roll.session.record ? static_cast<int>(*roll.session.record) + 1 : 0);
    updateTotals();
    updateState();
}

bool RollPanel::hasUnsavedMarks() const
{
    return m_roll && (m_touched || !m_exceptions->text().isEmpty());
}

bool RollPanel::isConfirmed() const
{
    return m_roll && m_roll->session.state == SessionState::Confirmed;
}

QWidget *RollPanel::registerView() const
{
    return m_table;
}

void RollPanel::focusRegister()
{
    m_table->setFocus();
}

void RollPanel::askReason()
{
    m_changeLine->show();
    m_reason->setFocus();
    m_reason->setPlaceholderText(tr("Why is it changed?"));
}

// Everything that was understood is marked; if anything was not, nothing is and it is said.
void RollPanel::applyExceptions()
{
    if (!m_roll)
        return;
    if (m_exceptions->text().trimmed().isEmpty()) {
        confirm();
        return;
    }
    const auto entries = parseExceptions(*m_roll, m_exceptions->text());
    if (!entries) {
        QStringList details;
        for (const Finding &finding : entries.failure().findings)
            details.append(finding.cell + QStringLiteral(": ") + finding.message);
        Q_EMIT refused(entries.failure().text, details.join(u'\n'));
        return;
    }
    for (const RollEntry &entry : entries.value()) {
        for (int row = 0; row < m_table->lines().size(); ++row) {
            if (m_table->lines()[row].pupil.student == entry.student)
                m_table->mark(row, entry.state);
        }
    }
    emptyLine(m_exceptions);
    m_table->setFocus();
}

RollConfirmation RollPanel::confirmation() const
{
    RollConfirmation result;
    result.place = m_roll->place;
    for (const RollLine &line : m_table->lines())
        result.entries.append(
            {line.pupil.student, line.now.value_or(MarkState::Present), line.pupil.note});
    result.reason = m_reason->text();
    result.teacher = m_teacher->text().trimmed();
    result.teacherState = static_cast<TeacherState>(m_teacherState->currentIndex());
    result.substitute = m_substitute->text().trimmed().section(u' ', 0, 0);
    if (m_record->currentIndex() > 0)
        result.record = static_cast<RecordState>(m_record->currentIndex() - 1);
    return result;
}

void RollPanel::confirm()
{
    if (m_roll && m_confirm->isEnabled())
        Q_EMIT confirmed(confirmation());
}

void RollPanel::updateTotals()
{
    const Totals totals = totalsOf(m_table->lines());
    m_totals->setText(tr("Expected %1 · present %2 · leave %3 · absent %4")
                          .arg(totals.expected)
                          .arg(totals.attended)
                          .arg(totals.leave)
                          .arg(totals.absent));
    m_confirm->setText(tr("Confirm %n present (Enter)", nullptr, totals.attended));
}

void RollPanel::updateState()
{
    const bool cancelled =
        m_roll && (m_roll->wholeDayCancelled || m_roll->session.state == SessionState::Cancelled);
    const bool confirmed = isConfirmed();
    m_state->setText(!m_roll     ? QString()
                     : cancelled ? tr("cancelled")
                     : confirmed ? tr("confirmed; a correction needs a reason")
                                 : tr("not taken yet"));
    const bool open = m_roll && !cancelled;
    m_table->setMarkable(open);
    for (QWidget *widget : {static_cast<QWidget *>(m_exceptions), static_cast<QWidget *>(m_confirm),
                            static_cast<QWidget *>(m_allPresent)})
        widget->setEnabled(open);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_cancelSession), static_cast<QWidget *>(m_move),
          static_cast<QWidget *>(m_moveDate), static_cast<QWidget *>(m_movePeriod)})
        widget->setEnabled(open && !confirmed);
    m_reason->setPlaceholderText(confirmed ? tr("Needed to correct a confirmed roll")
                                           : tr("Needed to cancel or move the session"));
    fit();
}

} // namespace kehou::ui
