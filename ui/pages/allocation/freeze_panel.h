// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/allocation/draw_freeze.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace kehou::ui
{

class CommittedLineEdit;
class DateEdit;

// Fixes the inputs and the seed of a draw before witnesses, and says whether what is looked at is
// what was fixed (R-ALC-7).
class FreezePanel : public QWidget
{
    Q_OBJECT

public:
    explicit FreezePanel(QWidget *parent = nullptr);

    void setToday(QDate today);
    // The freeze that holds, and what the result that is shown has against it.
    void show(const std::optional<DrawFreeze> &frozen);
    void compare(bool hasResult, const QString &against);

Q_SIGNALS:
    void freezeWanted(const QString &by, QDate on);

private:
    void confirm();

    std::optional<DrawFreeze> m_frozen;
    QLabel *m_standing;
    QLabel *m_verdict;
    DateEdit *m_on;
    CommittedLineEdit *m_by;
    QPushButton *m_freeze;
};

} // namespace kehou::ui
