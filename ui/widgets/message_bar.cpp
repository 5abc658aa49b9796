// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_bar.h"

#include "ui/widgets/icon_label.h"
#include "ui/widgets/line_icon.h"

#include <QAccessible>
#include <QChildEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace kehou::ui
{

namespace
{

constexpr int kPassingMs = 8000;
constexpr int kIconSize = 20;
constexpr int kDetailsHeight = 120;
constexpr int kGapBelow = 8;

// What a message looks like and how its kind is called aloud.
struct KindLook {
    QString name;
    QString spoken;
    Tone tone;
};

[[nodiscard]] KindLook lookOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Info:
        return {QStringLiteral("info"), MessageBar::tr("Information"), Tone::Info};
    case MessageKind::Success:
        return {QStringLiteral("success"), MessageBar::tr("Done"), Tone::Success};
    case MessageKind::Warning:
        return {QStringLiteral("warning"), MessageBar::tr("Warning"), Tone::Warning};
    case MessageKind::Error:
        return {QStringLiteral("error"), MessageBar::tr("Error"), Tone::Error};
    }
    return {QStringLiteral("info"), MessageBar::tr("Information"), Tone::Info};
}

[[nodiscard]] bool passes(MessageKind kind)
{
    return kind == MessageKind::Info || kind == MessageKind::Success;
}

} // namespace

MessageStrip::MessageStrip(const Message &message, QWidget *parent)
    : QFrame(parent), m_kind(message.kind), m_text(new QLabel(message.text, this))
{
    const KindLook look = lookOf(message.kind);
    setObjectName(QStringLiteral("message"));
    setProperty("tone", look.name);
    setAccessibleName(look.spoken);
    setAccessibleDescription(message.text);

    auto *icon = new IconLabel(lineIcon(look.name, look.tone), kIconSize, this);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton(this);
    close->setObjectName(QStringLiteral("closeMessage"));
    close->setIcon(lineIcon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, &QObject::deleteLater);

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(icon);
    line->addWidget(m_text, 1);
    line->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 8, 8);
    column->setSpacing(8);
    column->addLayout(line);
    addAction(message);
    addDetails(message.details);
}

QString MessageStrip::text() const
{
    return m_text->text();
}

void MessageStrip::addDetails(const QString &details)
{
    if (details.isEmpty())
        return;
    auto *text = new QPlainTextEdit(details, this);
    text->setReadOnly(true);
    text->setFixedHeight(kDetailsHeight);
    text->setAccessibleName(tr("Details"));
    text->hide();
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("messageDetails"));
    button->setText(tr("Details"));
    button->setIcon(lineIcon(QStringLiteral("expand")));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setCheckable(true);
    connect(button, &QToolButton::toggled, text, &QWidget::setVisible);
    auto *line = static_cast<QHBoxLayout *>(layout()->itemAt(0)->layout());
    line->insertWidget(line->count() - 1, button);
    layout()->addWidget(text);
}

void MessageStrip::addAction(const Message &message)
{
    if (!message.action)
        return;
    auto *button = new QPushButton(message.actionText, this);
    button->setObjectName(QStringLiteral("messageAction"));
    connect(button, &QPushButton::clicked, this, [this, action = message.action] {
        deleteLater();
        action();
    });
    auto *line = static_cast<QHBoxLayout *>(layout()->itemAt(0)->layout());
    line->insertWidget(line->count() - 1, button);
}

MessageBar::MessageBar(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_passing.setSingleShot(true);
    m_passing.setInterval(kPassingMs);
    connect(&m_passing, &QTimer::timeout, this, [this] {
        removeWhere([](const MessageStrip &strip) { return passes(strip.kind()); });
    });
}

void MessageBar::post(const Message &message)
{
    removeWhere([&message](const MessageStrip &strip) {
        return passes(strip.kind()) || strip.text() == message.text;
    });
    auto *strip = new MessageStrip(message, this);
    layout()->addWidget(strip);
    layout()->setContentsMargins(0, 0, 0, kGapBelow);
    strip->show();
    if (passes(message.kind))
        m_passing.start();
    QAccessibleEvent alert(strip, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QList<MessageStrip *> MessageBar::strips() const
{
    return findChildren<MessageStrip *>(Qt::FindDirectChildrenOnly);
}

// The last message takes the gap to the page with it.
void MessageBar::childEvent(QChildEvent *event)
{
    QWidget::childEvent(event);
    if (event->removed() && layout() && strips().isEmpty())
        layout()->setContentsMargins(0, 0, 0, 0);
}

void MessageBar::removeWhere(const std::function<bool(const MessageStrip &)> &belongs)
{
    for (MessageStrip *strip : strips()) {
        if (belongs(*strip))
            delete strip;
    }
}

} // namespace kehou::ui
