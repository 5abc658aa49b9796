// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/slot.h"

#include <QAbstractButton>
#include <QList>
#include <QWidget>

namespace kehou::ui
{

// One period of one weekday in a SlotGrid.
class SlotCell : public QAbstractButton
{
    Q_OBJECT

public:
    SlotCell(Slot slot, QWidget *parent);

    [[nodiscard]] Slot slot() const { return m_slot; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Slot m_slot;
};

// The week by periods as a small grid of ticks. Arrows move, Space ticks, Ctrl+Space ticks the
// whole day and Shift+Space the period on every day, as a spreadsheet selects; so do clicks on the
// heads.
class SlotGrid : public QWidget
{
    Q_OBJECT

public:
    explicit SlotGrid(QWidget *parent = nullptr);

    // The weekdays shown and the number of periods, 1…kMaxPeriod; takes all ticks away.
    void setShape(WeekdaySet weekdays, int periods);
    // What may be ticked; the rest is shown as not on offer.
    void setAvailable(const SlotSet &available);
    void setValue(const SlotSet &slotSet);
    [[nodiscard]] SlotSet value() const;

Q_SIGNALS:
    // By the user only.
    void valueEdited(const kehou::SlotSet &slotSet);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Test = bool (*)(Slot cell, Slot reference);

    void addHead(const QString &text, const QString &name, Slot reference);
    void addCell(Slot slot);
    void toggleAll(Test belongs, Slot reference);
    [[nodiscard]] bool handleKey(int key, Qt::KeyboardModifiers modifiers, const SlotCell &at);
    void moveFrom(const SlotCell &at, int days, int periods);
    void makeCurrent(SlotCell *cell);

    QList<int> m_weekdays;
    int m_periods = 0;
    QList<SlotCell *> m_cells; // period by period, the weekdays of each in order
};

} // namespace kehou::ui
