// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/faulty.h"

#include <QStyle>
#include <QVariant>

namespace kehou::ui
{

void setFault(QWidget *field, const QString &reason)
{
    field->setToolTip(reason);
    field->setAccessibleDescription(reason);
    if (field->property("faulty").toBool() == !reason.isEmpty())
        return;
    field->setProperty("faulty", !reason.isEmpty());
    field->style()->unpolish(field);
    field->style()->polish(field);
}

} // namespace kehou::ui
