// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/first_field.h"

#include <QFocusEvent>
#include <QPointer>
#include <QWidget>

namespace kehou::ui
{

namespace
{

class FirstField : public QObject
{
public:
    FirstField(QWidget *whole, QWidget *first) : QObject(whole), m_first(first)
    {
        setObjectName(QStringLiteral("firstField"));
        whole->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn && m_first)
            m_first->setFocus(static_cast<QFocusEvent *>(event)->reason());
        return false;
    }

private:
    QPointer<QWidget> m_first;
};

} // namespace

void setFirstField(QWidget *whole, QWidget *first)
{
    delete whole->findChild<QObject *>(QStringLiteral("firstField"), Qt::FindDirectChildrenOnly);
    new FirstField(whole, first);
}

} // namespace kehou::ui
