// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/grid.h"

namespace kehou
{

QString cellName(int row, int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(static_cast<char16_t>(u'A' + (rest - 1) % 26)));
    return letters + QString::number(row + 1);
}

} // namespace kehou
