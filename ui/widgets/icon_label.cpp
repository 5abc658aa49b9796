// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon_label.h"

#include <QPainter>

namespace kehou::ui
{

IconLabel::IconLabel(const QIcon &icon, int side, QWidget *parent) : QWidget(parent), m_icon(icon)
{
    setFixedSize(side, side);
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace kehou::ui
