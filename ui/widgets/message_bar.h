// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace kehou::ui
{

enum class MessageKind {
    Info,
    Success,
    Warning,
    Error,
};

// What happened, where, and what to do next. Details are longer and shown on demand; an action is
// one button that helps.
struct Message {
    MessageKind kind = MessageKind::Info;
    QString text;
    QString details = {};
    QString actionText = {};
    std::function<void()> action = {};
};

// One message of a MessageBar.
class MessageStrip : public QFrame
{
    Q_OBJECT

public:
    MessageStrip(const Message &message, QWidget *parent);

    [[nodiscard]] MessageKind kind() const { return m_kind; }
    [[nodiscard]] QString text() const;

private:
    void addDetails(const QString &details);
    void addAction(const Message &message);

    MessageKind m_kind;
    QLabel *m_text;
};

// Messages above a page, without a window to be clicked away. Warnings and errors stay until they
// are closed; a success or an information makes way for the next one, or goes after a while.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    // The same text twice is one message.
    void post(const Message &message);
    [[nodiscard]] QList<MessageStrip *> strips() const;

protected:
    void childEvent(QChildEvent *event) override;

private:
    void removeWhere(const std::function<bool(const MessageStrip &)> &belongs);

    QTimer m_passing;
};

} // namespace kehou::ui
