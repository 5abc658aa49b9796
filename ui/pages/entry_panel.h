// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/message_bar.h"

#include <QWidget>

namespace kehou::ui
{

// A part of a page that may hold a form: a section of the settings, a sheet of the workbook.
class EntryPanel : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    // Reads again what it shows; what is being typed stays.
    virtual void reload() = 0;
    // Goes to the row of this key.
    virtual void openAt(const QString &) {}
    [[nodiscard]] virtual bool hasUnsavedEntry() const { return false; }

    // Where it has a form, Ctrl+N begins an entry and Ctrl+S saves it.
    [[nodiscard]] virtual bool hasForm() const { return false; }
    virtual void beginEntry() {}
    virtual void saveEntry() {}

Q_SIGNALS:
    void message(kehou::ui::MessageKind kind, const QString &text);
};

} // namespace kehou::ui
