// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace kehou::ui
{

class CommittedLineEdit;

// Below a list: takes the chosen row back, with a reason.
class ReversalLine : public QWidget
{
    Q_OBJECT

public:
    explicit ReversalLine(QWidget *parent = nullptr);

    // Names the chosen row; empty where none is chosen.
    void setChosen(const QString &text);
    void clear();

Q_SIGNALS:
    void reversed(const QString &reason);
    void refused(const QString &text);

private:
    void submit();

    QLabel *m_text;
    CommittedLineEdit *m_reason;
    QPushButton *m_reverse;
};

} // namespace kehou::ui
