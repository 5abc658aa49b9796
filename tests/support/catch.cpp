// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

namespace Catch
{

std::string StringMaker<QString>::convert(const QString &text)
{
    return '"' + text.toStdString() + '"';
}

std::string StringMaker<QDate>::convert(QDate date)
{
    return date.toString(Qt::ISODate).toStdString();
}

} // namespace Catch
