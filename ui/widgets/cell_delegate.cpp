// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cell_delegate.h"

#include <QPainter>

namespace kehou::ui
{

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const QVariant ground = index.data(Qt::BackgroundRole);
    if (ground.isValid())
        painter->fillRect(option.rect, ground.value<QBrush>());
    QStyledItemDelegate::paint(painter, option, index);
}

} // namespace kehou::ui
