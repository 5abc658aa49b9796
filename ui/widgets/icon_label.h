// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

namespace kehou::ui
{

// A still icon that follows the look, which a QLabel with a pixmap does not.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    // side in pixels.
    IconLabel(const QIcon &icon, int side, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
};

} // namespace kehou::ui
