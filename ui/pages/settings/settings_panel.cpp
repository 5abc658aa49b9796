// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settings_panel.h"

#include <QKeyEvent>

namespace kehou::ui
{

namespace
{

[[nodiscard]] bool isControlWith(const QKeyEvent &event, Qt::Key key)
{
    return event.key() == key && event.modifiers() == Qt::ControlModifier;
}

} // namespace

bool SettingsPanel::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && hasForm()) {
        const auto &key = static_cast<QKeyEvent &>(*event);
        if (isControlWith(key, Qt::Key_N) || isControlWith(key, Qt::Key_S)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void SettingsPanel::keyPressEvent(QKeyEvent *event)
{
    if (hasForm() && isControlWith(*event, Qt::Key_N))
        beginEntry();
    else if (hasForm() && isControlWith(*event, Qt::Key_S))
        saveEntry();
    else
        QWidget::keyPressEvent(event);
}

} // namespace kehou::ui
