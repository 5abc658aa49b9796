// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/widgets/first_field.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/line_icon.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kehou::ui
{

namespace
{
constexpr int kIconSize = 48;
constexpr int kTextWidth = 420;
} // namespace

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &text,
                       QWidget *parent)
    : QWidget(parent), m_action(new QPushButton(this))
{
    auto *icon = new IconLabel(lineIcon(iconName), kIconSize, this);
    auto *heading = new QLabel(title, this);
    heading->setProperty("role", QStringLiteral("heading"));
    heading->setAlignment(Qt::AlignCenter);
    auto *body = new QLabel(text, this);
    body->setProperty("tone", QStringLiteral("muted"));
    body->setAlignment(Qt::AlignCenter);
    body->setWordWrap(true);
    body->setFixedWidth(kTextWidth);
    m_action->setObjectName(QStringLiteral("emptyAction"));
    m_action->setProperty("main", true);
    m_action->setAccessibleName(title);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addStretch(2);
    for (QWidget *part : {static_cast<QWidget *>(icon), static_cast<QWidget *>(heading),
                          static_cast<QWidget *>(body), static_cast<QWidget *>(m_action)})
        column->addWidget(part, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

void EmptyState::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->show();
    setFirstField(this, m_action);
}

} // namespace kehou::ui
