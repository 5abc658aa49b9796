// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/class_name.h"

#include "core/base/text_forms.h"

namespace kehou
{

QString className(const QString &typed)
{
    QString name = halfWidth(typed);
    name.remove(u' ');
    return name.replace(u'(', u'（').replace(u')', u'）');
}

} // namespace kehou
