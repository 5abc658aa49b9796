// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace kehou::ui
{

// Where a page has nothing to show yet: what it is for, and what to do first.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &iconName, const QString &title, const QString &text,
               QWidget *parent = nullptr);

    // One button below the text.
    void setAction(const QString &text);

Q_SIGNALS:
    void actionTriggered();

private:
    QPushButton *m_action;
};

} // namespace kehou::ui
