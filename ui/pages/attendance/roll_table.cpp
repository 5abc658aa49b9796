// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/attendance/roll_table.h"

#include "ui/widgets/cell_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace kehou::ui
{

namespace
{

constexpr int kMarkColumn = 4;
constexpr int kOthersColumn = 5;
constexpr int kLowRow = 25;
constexpr int kColumn = 110;
constexpr int kNarrowColumn = 92;

[[nodiscard]] QString shownMark(const RollLine &line)
{
    if (line.now)
        return markSign(*line.now) + u' ' + markText(*line.now);
    return line.confirmed ? markSign(MarkState::Present) + u' ' + markText(MarkState::Present)
                          : QStringLiteral("—");
}

[[nodiscard]] Tone toneOf(const RollLine &line)
{
    if (line.now == MarkState::Absent)
        return Tone::Error;
    if (line.now && *line.now != MarkState::Present)
        return line.knownBefore ? Tone::Info : Tone::Warning;
    return line.now || line.confirmed ? Tone::Success : Tone::Muted;
}

// The pupil's other periods of the day, so that a child who was there before and is not now stands
// out: "1 ✓  3 —".
[[nodiscard]] QString othersText(const RollLine &line)
{
    QStringList texts;
    for (const OtherPeriod &other : line.pupil.others) {
        const bool taken = other.state == SessionState::Confirmed;
        const QString sign = other.state == SessionState::Cancelled ? RollTable::tr("cancelled")
                             : other.mark                           ? markSign(*other.mark)
                             : taken                                ? markSign(MarkState::Present)
                                                                    : QStringLiteral("—");
        texts.append(QString::number(other.period) + u' ' + sign);
    }
    return texts.join(QStringLiteral("  "));
}

[[nodiscard]] Tone othersTone(const RollLine &line)
{
    const auto absent = [](const OtherPeriod &other) { return other.mark == MarkState::Absent; };
    return std::any_of(line.pupil.others.begin(), line.pupil.others.end(), absent) ? Tone::Error
                                                                                   : Tone::Muted;
}

[[nodiscard]] QList<Column<RollLine>> rollColumns()
{
    QList<Column<RollLine>> columns;
    columns.append({.header = RollTable::tr("Seat"),
                    .text = [](const RollLine &line) { return QString::number(line.pupil.seat); },
                    .align = Align::Number,
                    .sortKey = [](const RollLine &line) { return QVariant(line.pupil.seat); }});
    columns.append({.header = RollTable::tr("Number"),
                    .text = [](const RollLine &line) { return line.pupil.student; }});
    columns.append({.header = RollTable::tr("Name"),
                    .text = [](const RollLine &line) { return line.pupil.name; }});
    columns.append({.header = RollTable::tr("Class"),
                    .text = [](const RollLine &line) { return line.pupil.className; }});
    columns.append({.header = RollTable::tr("Mark"), .text = shownMark, .tone = toneOf});
    columns.append(
        {.header = RollTable::tr("Other periods"), .text = othersText, .tone = othersTone});
    columns.append({.header = RollTable::tr("Note"), .text = [](const RollLine &line) {
                        return line.knownBefore && line.pupil.note.isEmpty()
                                   ? RollTable::tr("known beforehand")
                                   : line.pupil.note;
                    }});
    return columns;
}

} // namespace

QString markText(MarkState state)
{
    switch (state) {
    case MarkState::Present:
        return RollTable::tr("present");
    case MarkState::Late:
        return RollTable::tr("late");
    case MarkState::LeftEarly:
        return RollTable::tr("left early");
    case MarkState::PersonalLeave:
        return RollTable::tr("personal leave");
    case MarkState::SickLeave:
        return RollTable::tr("sick leave");
    case MarkState::Absent:
        return RollTable::tr("absent");
    }
    return {};
}

QString markSign(MarkState state)
{
    switch (state) {
    case MarkState::Present:
        return QStringLiteral("✓");
    case MarkState::Late:
        return QStringLiteral("△");
    case MarkState::LeftEarly:
        return QStringLiteral("▽");
    case MarkState::PersonalLeave:
        return QStringLiteral("○");
    case MarkState::SickLeave:
        return QStringLiteral("●");
    case MarkState::Absent:
        return QStringLiteral("×");
    }
    return {};
}

std::optional<MarkState> markOfKey(int key)
{
    switch (key) {
    case Qt::Key_Space:
    case Qt::Key_1:
        return MarkState::Present;
    case Qt::Key_2:
        return MarkState::Late;
    case Qt::Key_3:
        return MarkState::LeftEarly;
    case Qt::Key_4:
        return MarkState::PersonalLeave;
    case Qt::Key_5:
        return MarkState::SickLeave;
    case Qt::Key_0:
        return MarkState::Absent;
    default:
        return std::nullopt;
    }
}

RollTable::RollTable(QWidget *parent)
    : QTableView(parent),
      m_model(rollColumns(), [](const RollLine &line) { return QVariant(line.pupil.student); }),
      m_rowHeight(verticalHeader()->defaultSectionSize())
{
    setObjectName(QStringLiteral("rollTable"));
    setAccessibleName(tr("Register"));
    setModel(&m_model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setItemDelegate(new CellDelegate(this));
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    const int widths[] = {56, kColumn, kColumn, kColumn, kColumn, kColumn};
    for (int column = 0; column <= kOthersColumn; ++column)
        setColumnWidth(column, widths[column]);
}

void RollTable::setLines(QList<RollLine> lines)
{
    const int row = currentIndex().row();
    const bool sameThere = row >= 0 && row < lines.size() &&
                           lines[row].pupil.student == m_model.row(row).pupil.student;
    m_model.setRows(std::move(lines));
    if (m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(sameThere ? row : 0, kMarkColumn));
}

void RollTable::mark(int row, MarkState state)
{
    RollLine line = m_model.row(row);
    line.now = state;
    m_model.setRow(row, line);
    Q_EMIT marked();
}

void RollTable::markAllPresent()
{
    QList<RollLine> lines = m_model.rows();
    for (RollLine &line : lines) {
        if (!line.knownBefore)
            line.now = MarkState::Present;
    }
    m_model.setRows(lines);
    Q_EMIT marked();
}

void RollTable::setLow(bool low)
{
    verticalHeader()->setDefaultSectionSize(low ? kLowRow : m_rowHeight);
    horizontalHeader()->setMaximumHeight(low ? kLowRow : QWIDGETSIZE_MAX);
}

void RollTable::setNarrow(bool narrow)
{
    if (isColumnHidden(1) == narrow)
        return;
    setColumnHidden(1, narrow);
    for (int column = 2; column <= kOthersColumn; ++column)
        setColumnWidth(column, narrow ? kNarrowColumn : kColumn);
}

void RollTable::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    const auto state =
        event->modifiers() & Qt::ControlModifier ? std::nullopt : markOfKey(event->key());
    if (state && row >= 0 && m_markable) {
        mark(row, *state);
        if (row + 1 < m_model.rowCount())
            setCurrentIndex(m_model.index(row + 1, currentIndex().column()));
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!event->isAutoRepeat()) // a key held down must not confirm the next group too
            Q_EMIT confirmRequested();
        return;
    }
    if (event->key() == Qt::Key_Slash) {
        Q_EMIT exceptionsRequested();
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace kehou::ui
