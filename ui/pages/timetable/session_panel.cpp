// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/timetable/session_panel.h"

#include "core/base/slot.h"
#include "ui/shell/theme.h"
#include "ui/widgets/committed_line_edit.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/empty_line.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kehou::ui
{

namespace
{

constexpr int kDateFrame = 7 * kGrid; // round the text: edges and the calendar's button
constexpr int kLeastListHeight = 200; // its filter and three rows

[[nodiscard]] RollPlace placeOf(const TimetableLine &line)
{
    return {line.session.at.date, line.session.at.period, line.session.planned.group};
}

// Who is to be there, class by class.
[[nodiscard]] QString expectedText(const DaySession &session)
{
    QStringList classes;
    for (auto entry = session.expected.cbegin(); entry != session.expected.cend(); ++entry)
        classes.append(QStringLiteral("%1 %2").arg(entry.key()).arg(*entry));
    if (classes.isEmpty())
        return SessionPanel::tr("Nobody is expected in it.");
    QString text = SessionPanel::tr("Expected: %1").arg(classes.join(QStringLiteral("、")));
    return session.note.isEmpty() ? text : text + u'\n' + session.note;
}

[[nodiscard]] QLabel *labelFor(QWidget *buddy, const QString &text)
{
    auto *label = new QLabel(text);
    label->setBuddy(buddy);
    return label;
}

[[nodiscard]] QPushButton *button(const QString &name, const QString &text)
{
    auto *made = new QPushButton(text);
    made->setObjectName(name);
    return made;
}

} // namespace

SessionPanel::SessionPanel(QWidget *parent)
    : QWidget(parent), m_rows(sessionColumns(SessionList::OfPeriod), sessionKey)
{
    build();
    connect(m_list, &DataTable::currentRowChanged, this, &SessionPanel::showCurrent);
    connect(m_name, &QPushButton::clicked, this, &SessionPanel::nameSubstitute);
    connect(m_move, &QPushButton::clicked, this, &SessionPanel::move);
    connect(m_cancel, &QPushButton::clicked, this, &SessionPanel::cancel);
    connect(m_roll, &QPushButton::clicked, this, [this] {
        if (const auto at = place())
            Q_EMIT rollWanted(*at);
    });
    showCurrent();
}

void SessionPanel::build()
{
    m_title = new QLabel;
    m_title->setObjectName(QStringLiteral("cellTitle"));
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    m_list = new DataTable(QStringLiteral("cellSessions"));
    m_list->setTexts(tr("Sessions of the chosen period"),
                     tr("Nothing takes place here. Choose another cell of the timetable."));
    m_list->setModel(&m_rows);
    m_list->setMinimumHeight(kLeastListHeight);
    m_details = new QLabel;
    m_details->setObjectName(QStringLiteral("sessionDetails"));
    m_details->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kGrid, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    column->addWidget(m_details);
    column->addWidget(buildActions());
    column->addStretch();
}

QWidget *SessionPanel::buildActions()
{
    m_substitute = new QComboBox;
    m_substitute->setObjectName(QStringLiteral("substituteChoice"));
    m_substitute->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_name = button(QStringLiteral("nameSubstitute"), tr("&Name"));
    m_moveDate = new DateEdit;
    m_moveDate->setObjectName(QStringLiteral("sessionMoveDate"));
    m_movePeriod = new QSpinBox;
    m_movePeriod->setObjectName(QStringLiteral("sessionMovePeriod"));
    m_movePeriod->setRange(1, kMaxPeriod);
    m_movePeriod->setAccessibleName(tr("Period"));
    m_movePeriod->setPrefix(tr("p. ", "period of the day, before its number"));
    m_movePeriod->setFixedWidth(m_movePeriod->sizeHint().width());
    m_moveDate->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("2026-12-02")) +
                                kDateFrame);
    m_moveRoom = new QComboBox;
    m_moveRoom->setObjectName(QStringLiteral("sessionMoveRoom"));
    m_moveRoom->setEditable(true);
    m_moveRoom->setInsertPolicy(QComboBox::NoInsert);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_moveRoom->lineEdit(), m_moveRoom->view()})
        part->setAccessibleName(tr("Room to move to"));
    m_moveRoom->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_move = button(QStringLiteral("moveThisSession"), tr("&Move"));
    m_reason = new CommittedLineEdit;
    m_reason->setObjectName(QStringLiteral("sessionReason"));
    m_reason->setPlaceholderText(tr("Needed to cancel or move the session"));
    m_cancel = button(QStringLiteral("cancelThisSession"), tr("&Cancel the session"));
    m_roll = button(QStringLiteral("openRoll"), tr("Open the &roll"));

    auto *actions = new QWidget;
    auto *grid = new QGridLayout(actions);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kGrid);
    grid->addWidget(labelFor(m_substitute, tr("S&ubstitute")), 0, 0);
    grid->addWidget(m_substitute, 0, 1, 1, 2);
    grid->addWidget(m_name, 0, 3);
    grid->addWidget(labelFor(m_moveDate, tr("Move &to")), 1, 0);
    grid->addWidget(m_moveDate, 1, 1);
    grid->addWidget(m_movePeriod, 1, 2);
    grid->addWidget(labelFor(m_moveRoom, tr("&In room")), 2, 0);
    grid->addWidget(m_moveRoom, 2, 1, 1, 2);
    grid->addWidget(m_move, 2, 3);
    grid->addWidget(labelFor(m_reason, tr("Rea&son")), 3, 0);
    grid->addWidget(m_reason, 3, 1, 1, 3);
    auto *last = new QHBoxLayout;
    last->setSpacing(kGrid);
    last->addStretch();
    last->addWidget(m_cancel);
    last->addWidget(m_roll);
    grid->addLayout(last, 4, 0, 1, 4);
    grid->setColumnStretch(1, 1);
    return actions;
}

const TimetableLine *SessionPanel::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_rows.rowCount() ? &m_rows.row(row) : nullptr;
}

std::optional<RollPlace> SessionPanel::place() const
{
    const TimetableLine *line = current();
    return line ? std::optional(placeOf(*line)) : std::nullopt;
}

void SessionPanel::setLines(const QString &title, const QList<TimetableLine> &lines)
{
    m_title->setText(title);
    m_rows.setRows(lines);
    m_list->setVisible(lines.size() != 1); // of a single session the line below says all
    if (m_list->currentRow() < 0 && !lines.isEmpty())
        m_list->setCurrentRow(0);
    showCurrent();
}

void SessionPanel::showCurrent()
{
    const TimetableLine *line = current();
    const bool open = line && line->session.state == SessionState::NotTaken;
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_substitute, m_name, m_moveDate, m_movePeriod,
                                          m_moveRoom, m_move, m_reason, m_cancel})
        widget->setEnabled(open);
    m_roll->setEnabled(line && line->session.state != SessionState::Cancelled);
    m_substitute->clear();
    m_moveRoom->clearEditText();
    m_details->clear();
    if (!line)
        return;
    const DaySession &session = line->session;
    m_details->setText(sessionText(*line) + u'\n' + expectedText(session));
    m_moveDate->setValue(session.at.date);
    m_movePeriod->setValue(session.at.period);
    m_moveRoom->setEditText(session.planned.room);
    Q_EMIT chosen(placeOf(*line));
}

void SessionPanel::setRooms(const QStringList &rooms)
{
    const QString typed = m_moveRoom->currentText();
    m_moveRoom->clear();
    m_moveRoom->addItems(rooms);
    m_moveRoom->setEditText(typed);
}

void SessionPanel::setSubstitutes(const QList<SubstituteChoice> &choices)
{
    const TimetableLine *line = current();
    if (!line)
        return;
    const QString named = line->session.substitute;
    m_substitute->clear();
    m_substitute->addItem(tr("nobody (%n free)", nullptr, static_cast<int>(choices.size())),
                          QString());
    if (!named.isEmpty())
        m_substitute->addItem(line->teacher, named);
    for (const SubstituteChoice &choice : choices) {
        if (choice.staff != named)
            m_substitute->addItem(choice.name + u' ' + choice.staff, choice.staff);
    }
    m_substitute->setCurrentIndex(m_substitute->findData(named));
}

void SessionPanel::clearReason()
{
    emptyLine(m_reason);
}

void SessionPanel::nameSubstitute()
{
    if (const auto at = place())
        Q_EMIT substituteNamed({*at, m_substitute->currentData().toString()});
}

bool SessionPanel::hasReason(const QString &wanting)
{
    if (!m_reason->text().trimmed().isEmpty())
        return true;
    m_reason->setFocus();
    Q_EMIT refused(wanting);
    return false;
}

void SessionPanel::move()
{
    const auto at = place();
    if (!at || !hasReason(tr("Moving a session needs a reason. Type it below.")))
        return;
    if (m_moveDate->value())
        Q_EMIT moved({*at,
                      {*m_moveDate->value(), m_movePeriod->value()},
                      m_reason->text(),
                      m_moveRoom->currentText()});
    else
        Q_EMIT refused(tr("Type the day that the session moves to."));
}

void SessionPanel::cancel()
{
    const auto at = place();
    if (at && hasReason(tr("Cancelling a session needs a reason. Type it above the button.")))
        Q_EMIT cancelled(*at, m_reason->text());
}

} // namespace kehou::ui
