// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/message_bar.h"

#include <QString>
#include <QWidget>

namespace kehou::ui
{

// One desk job. A page says what it wants by signals; the shell connects pages, and pages never
// know each other.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    // The help text that F1 opens, such as "attendance".
    [[nodiscard]] virtual QString helpId() const = 0;
    // Reads again whatever it shows, after a change or for another term.
    virtual void reload() = 0;
    // Previews the page's form (Ctrl+P). A page without one says so by a message.
    virtual void printCurrent() = 0;
    // Goes to what another page or the search meant: an id, a date … An empty argument is the
    // page as such.
    virtual void openAt(const QString &argument) = 0;
    // Something was typed that is in no file yet; closing the window asks first.
    [[nodiscard]] virtual bool hasUnsavedEntry() const { return false; }

Q_SIGNALS:
    void message(kehou::ui::MessageKind kind, const QString &text);
    void openPage(const QString &pageId, const QString &argument);
};

} // namespace kehou::ui
