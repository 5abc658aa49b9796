// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace kehou::ui
{

// A tab of the attendance page beside the rolls: it reads what it shows when it is looked at.
class AttendancePanel : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    virtual void reload() = 0;

Q_SIGNALS:
    void message(kehou::ui::MessageKind kind, const QString &text);
    // date/period/group, as the attendance page takes it.
    void rollChosen(const QString &place);
};

} // namespace kehou::ui
