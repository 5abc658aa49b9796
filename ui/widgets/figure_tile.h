// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/colours.h"

#include <QAbstractButton>
#include <QString>

namespace kehou::ui
{

// One figure of the desk: what it is, the figure, and what it is measured against. Opens its page
// when clicked or with Space or Enter.
class FigureTile : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FigureTile(const QString &caption, QWidget *parent = nullptr);

    // A blank figure is shown as a dash: not known is not zero.
    void setFigure(const QString &figure, const QString &note, Tone tone = Tone::Plain);
    [[nodiscard]] QString figure() const { return m_figure; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_figure;
    QString m_note;
    Tone m_tone = Tone::Plain;
};

} // namespace kehou::ui
