// SPDX-License-Identifier: GPL-3.0-or-later
// Whether people who cannot see a window can use it.
#pragma once

#include <QAccessible>
#include <QStringList>
#include <QWidget>

namespace kehou::test
{

// Every widget below root that takes the keyboard and has no name for a screen reader, as
// "class objectName". Qt's own inner parts have names of theirs or none that anyone hears.
[[nodiscard]] inline QStringList unnamedWidgets(const QWidget &root)
{
    QStringList unnamed;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        const bool inner = widget->objectName().startsWith(QStringLiteral("qt_"));
        if (inner || widget->focusPolicy() == Qt::NoFocus)
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).isEmpty()) {
            unnamed.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                           widget->objectName());
        }
    }
    return unnamed;
}

} // namespace kehou::test
