// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/slot_grid.h"

#include "core/base/expects.h"
#include "ui/widgets/colours.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <memory>

namespace kehou::ui
{

namespace
{

constexpr QSize kCellSize(40, 28);
constexpr int kGap = 4;
constexpr qreal kRadius = 4;

[[nodiscard]] QString dayName(int weekday)
{
    return QLocale().standaloneDayName(weekday, QLocale::ShortFormat);
}

[[nodiscard]] bool onSameDay(Slot cell, Slot reference)
{
    return cell.weekday == reference.weekday;
}

[[nodiscard]] bool inSamePeriod(Slot cell, Slot reference)
{
    return cell.period == reference.period;
}

} // namespace

SlotCell::SlotCell(Slot slot, QWidget *parent) : QAbstractButton(parent), m_slot(slot)
{
    setCheckable(true);
    setFocusPolicy(Qt::ClickFocus);
    setFixedSize(kCellSize);
}

// A tick as well as a ground; what is not on offer is crossed out by a thin line.
void SlotCell::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursFor(palette());
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(QColor(colours.accent), 2)
                              : QPen(QColor(isEnabled() ? colours.edge : colours.border), 1));
    painter.setBrush(QColor(isChecked()   ? colours.button
                            : isEnabled() ? colours.base
                                          : colours.window));
    painter.drawRoundedRect(frame, kRadius, kRadius);
    if (isChecked()) {
        const QPointF centre = frame.center();
        painter.setPen(QPen(Qt::white, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF(
            {centre + QPointF(-5, 0), centre + QPointF(-1.5, 3.5), centre + QPointF(5, -4)}));
    } else if (!isEnabled()) {
        painter.drawLine(frame.bottomLeft() + QPointF(6, -6), frame.topRight() + QPointF(-6, 6));
    }
}

SlotGrid::SlotGrid(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kGap);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SlotGrid::setShape(WeekdaySet weekdays, int periods)
{
    KEHOU_EXPECTS(weekdays.count() > 0 && periods >= 1 && periods <= kMaxPeriod);
    while (QLayoutItem *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_cells.clear();
    m_weekdays.clear();
    m_periods = periods;
    for (int weekday = 1; weekday <= 7; ++weekday) {
        if (!weekdays.contains(weekday))
            continue;
        m_weekdays.append(weekday);
        addHead(dayName(weekday), tr("Whole day %1").arg(dayName(weekday)), {weekday, 0});
    }
    for (int period = 1; period <= periods; ++period) {
        addHead(QString::number(period), tr("Period %1 on every day").arg(period), {0, period});
        for (const int weekday : std::as_const(m_weekdays))
            addCell({weekday, period});
    }
    makeCurrent(m_cells.front());
}

void SlotGrid::setAvailable(const SlotSet &available)
{
    for (SlotCell *cell : m_cells) {
        cell->setEnabled(available.contains(cell->slot()));
        if (!cell->isEnabled())
            cell->setChecked(false);
    }
    const auto first = std::find_if(m_cells.begin(), m_cells.end(),
                                    [](const SlotCell *cell) { return cell->isEnabled(); });
    if (first != m_cells.end())
        makeCurrent(*first);
}

void SlotGrid::setValue(const SlotSet &slotSet)
{
    for (SlotCell *cell : m_cells)
        cell->setChecked(slotSet.contains(cell->slot()));
}

SlotSet SlotGrid::value() const
{
    SlotSet slotSet;
    for (const SlotCell *cell : m_cells) {
        if (cell->isChecked())
            slotSet.insert(cell->slot());
    }
    return slotSet;
}

// A head has one part of its reference; the other is 0 and not compared.
void SlotGrid::addHead(const QString &text, const QString &name, Slot reference)
{
    const bool day = reference.period == 0;
    auto *head = new QToolButton(this);
    head->setText(text);
    head->setToolTip(name);
    head->setAccessibleName(name);
    head->setAutoRaise(true);
    head->setFocusPolicy(Qt::NoFocus);
    connect(head, &QToolButton::clicked, this,
            [this, day, reference] { toggleAll(day ? onSameDay : inSamePeriod, reference); });
    auto *grid = static_cast<QGridLayout *>(layout());
    if (day)
        grid->addWidget(head, 0, static_cast<int>(m_weekdays.size()), Qt::AlignCenter);
    else
        grid->addWidget(head, reference.period, 0, Qt::AlignCenter);
}

void SlotGrid::addCell(Slot slot)
{
    auto *cell = new SlotCell(slot, this);
    const QString name = tr("%1, period %2").arg(dayName(slot.weekday)).arg(slot.period);
    cell->setAccessibleName(name);
    cell->setToolTip(name);
    cell->installEventFilter(this);
    connect(cell, &QAbstractButton::clicked, this, [this] { Q_EMIT valueEdited(value()); });
    const auto column = static_cast<int>(m_weekdays.indexOf(slot.weekday)) + 1;
    static_cast<QGridLayout *>(layout())->addWidget(cell, slot.period, column);
    m_cells.append(cell);
}

// Ticks all of them; takes the ticks away where all had one.
void SlotGrid::toggleAll(Test belongs, Slot reference)
{
    QList<SlotCell *> cells;
    std::copy_if(m_cells.begin(), m_cells.end(), std::back_inserter(cells),
                 [belongs, reference](const SlotCell *cell) {
                     return cell->isEnabled() && belongs(cell->slot(), reference);
                 });
    const bool all = std::all_of(cells.begin(), cells.end(),
                                 [](const SlotCell *cell) { return cell->isChecked(); });
    for (SlotCell *cell : cells)
        cell->setChecked(!all);
    Q_EMIT valueEdited(value());
}

bool SlotGrid::eventFilter(QObject *watched, QEvent *event)
{
    auto *cell = qobject_cast<SlotCell *>(watched);
    if (cell && event->type() == QEvent::FocusIn)
        makeCurrent(cell);
    if (cell && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        return handleKey(key->key(), key->modifiers(), *cell);
    }
    return QWidget::eventFilter(watched, event);
}

bool SlotGrid::handleKey(int key, Qt::KeyboardModifiers modifiers, const SlotCell &at)
{
    if (key == Qt::Key_Left)
        moveFrom(at, -1, 0);
    else if (key == Qt::Key_Right)
        moveFrom(at, 1, 0);
    else if (key == Qt::Key_Up)
        moveFrom(at, 0, -1);
    else if (key == Qt::Key_Down)
        moveFrom(at, 0, 1);
    else if (key == Qt::Key_Space && modifiers == Qt::ControlModifier)
        toggleAll(onSameDay, at.slot());
    else if (key == Qt::Key_Space && modifiers == Qt::ShiftModifier)
        toggleAll(inSamePeriod, at.slot());
    else
        return false;
    return true;
}

// Goes on over cells that are not on offer; stays where nothing follows.
void SlotGrid::moveFrom(const SlotCell &at, int days, int periods)
{
    const auto columns = static_cast<int>(m_weekdays.size());
    int column = static_cast<int>(m_weekdays.indexOf(at.slot().weekday)) + days;
    int line = at.slot().period - 1 + periods;
    while (column >= 0 && column < columns && line >= 0 && line < m_periods) {
        SlotCell *cell = m_cells[line * columns + column];
        if (cell->isEnabled()) {
            cell->setFocus(Qt::OtherFocusReason);
            return;
        }
        column += days;
        line += periods;
    }
}

// Tab enters and leaves the grid at one cell only.
void SlotGrid::makeCurrent(SlotCell *cell)
{
    for (SlotCell *other : m_cells)
        other->setFocusPolicy(other == cell ? Qt::StrongFocus : Qt::ClickFocus);
    setFocusProxy(cell);
}

} // namespace kehou::ui
