// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_range.h"

#include <QLineEdit>

#include <optional>

namespace kehou::ui
{

// A date, typed in any form that workbooks take (2026-09-01, 2026/9/1, 2026年9月1日, 20260901) or
// chosen from a calendar (Alt+Down, F4). Up and Down move by a day. Blank is no date.
class DateEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateEdit(QWidget *parent = nullptr);

    void setValue(std::optional<QDate> date);
    // Nothing while blank, not understood, or outside the range.
    [[nodiscard]] std::optional<QDate> value() const;
    [[nodiscard]] bool isBlank() const { return text().trimmed().isEmpty(); }
    // Only dates in the range are taken, and the calendar of a blank field opens at its start.
    void setRange(std::optional<DateRange> range);

    void openCalendar();

Q_SIGNALS:
    // By typing, keys or the calendar.
    void valueEdited(std::optional<QDate> date);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QString faultOfText() const;
    void choose(QDate date);
    void writeOut();

    std::optional<DateRange> m_range;
};

} // namespace kehou::ui
