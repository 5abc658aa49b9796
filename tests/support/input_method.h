// SPDX-License-Identifier: GPL-3.0-or-later
// Typing as an input method does it: syllables are composed first and then become text.
#pragma once

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QWidget>

namespace kehou::test
{

inline void compose(QWidget &widget, const QString &syllables)
{
    QInputMethodEvent event(syllables, {});
    QCoreApplication::sendEvent(&widget, &event);
}

inline void commit(QWidget &widget, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(&widget, &event);
}

} // namespace kehou::test
