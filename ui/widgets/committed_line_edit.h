// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace kehou::ui
{

// A line that acts on text only once it is text (T57): while an input method composes, nothing is
// reported, and Enter first takes what was composed instead of submitting it.
class CommittedLineEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit CommittedLineEdit(QWidget *parent = nullptr);

    [[nodiscard]] bool isComposing() const { return m_composing; }

Q_SIGNALS:
    // The text changed and nothing is being composed.
    void committed(const QString &text);
    // Enter on committed text.
    void submitted();

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void reportIfCommitted();

    QString m_reported;
    bool m_composing = false;
};

} // namespace kehou::ui
