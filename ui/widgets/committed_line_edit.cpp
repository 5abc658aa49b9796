// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/committed_line_edit.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>

namespace kehou::ui
{

CommittedLineEdit::CommittedLineEdit(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, &CommittedLineEdit::reportIfCommitted);
}

// The state is set before the line changes its text, because a selection that is being replaced
// goes away with the first composed letter.
void CommittedLineEdit::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    reportIfCommitted();
}

void CommittedLineEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_composing) {
        QGuiApplication::inputMethod()->commit();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
    if (enter)
        Q_EMIT submitted();
}

void CommittedLineEdit::reportIfCommitted()
{
    if (m_composing || text() == m_reported)
        return;
    m_reported = text();
    Q_EMIT committed(m_reported);
}

} // namespace kehou::ui
