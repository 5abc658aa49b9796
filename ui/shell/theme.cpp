// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include "core/base/expects.h"
#include "ui/widgets/colours.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QHash>
#include <QProxyStyle>
#include <QPushButton>
#include <QRegularExpression>

namespace kehou::ui
{

namespace
{

constexpr qreal kFontPoints = 10;

// Enter presses the button that has the focus, in pages as in dialogs.
class LookStyle : public QProxyStyle
{
public:
    LookStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

    using QProxyStyle::polish;
    void polish(QWidget *widget) override
    {
        QProxyStyle::polish(widget);
        if (auto *button = qobject_cast<QPushButton *>(widget))
            button->setAutoDefault(true);
    }
};

[[nodiscard]] const Colours &coloursOf(Look look)
{
    return look == Look::Light ? lightColours() : darkColours();
}

// Without a family of its own a machine without Chinese default falls back to mixed glyphs.
[[nodiscard]] QFont windowFont()
{
    QFont font;
    font.setFamilies({QStringLiteral("Microsoft YaHei UI"), QStringLiteral("Microsoft YaHei"),
                      QStringLiteral("PingFang SC"), QStringLiteral("Noto Sans CJK SC"),
                      QStringLiteral("WenQuanYi Micro Hei")});
    font.setPointSizeF(kFontPoints);
    return font;
}

[[nodiscard]] QHash<QString, QRgb> styleNames(const Colours &c)
{
    return {{QStringLiteral("window"), c.window},
            {QStringLiteral("panel"), c.panel},
            {QStringLiteral("base"), c.base},
            {QStringLiteral("alternate"), c.alternate},
            {QStringLiteral("text"), c.text},
            {QStringLiteral("muted"), c.muted},
            {QStringLiteral("border"), c.border},
            {QStringLiteral("edge"), c.edge},
            {QStringLiteral("accent"), c.accent},
            {QStringLiteral("accentSoft"), c.accentSoft},
            {QStringLiteral("button"), c.button},
            {QStringLiteral("success"), c.success},
            {QStringLiteral("successSoft"), c.successSoft},
            {QStringLiteral("warning"), c.warning},
            {QStringLiteral("warningSoft"), c.warningSoft},
            {QStringLiteral("error"), c.error},
            {QStringLiteral("errorSoft"), c.errorSoft}};
}

} // namespace

QPalette paletteFor(Look look)
{
    const Colours &c = coloursOf(look);
    QPalette palette(QColor(c.window), QColor(c.window));
    palette.setColor(QPalette::WindowText, QColor(c.text));
    palette.setColor(QPalette::Base, QColor(c.base));
    palette.setColor(QPalette::AlternateBase, QColor(c.alternate));
    palette.setColor(QPalette::Text, QColor(c.text));
    palette.setColor(QPalette::PlaceholderText, QColor(c.muted));
    palette.setColor(QPalette::Button, QColor(c.base));
    palette.setColor(QPalette::ButtonText, QColor(c.text));
    palette.setColor(QPalette::ToolTipBase, QColor(c.base));
    palette.setColor(QPalette::ToolTipText, QColor(c.text));
    palette.setColor(QPalette::Highlight, QColor(c.button));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(c.accent));
    palette.setColor(QPalette::BrightText, QColor(c.error));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(c.edge));
    return palette;
}

QString styleSheetFor(Look look)
{
    QFile file(QStringLiteral(":/ui/style/kehou.qss"));
    const bool opened = file.open(QIODevice::ReadOnly);
    KEHOU_EXPECTS(opened);
    const QString source = QString::fromUtf8(file.readAll());
    const QHash<QString, QRgb> names = styleNames(coloursOf(look));

    static const QRegularExpression name(QStringLiteral("@([A-Za-z]+)"));
    QString sheet;
    qsizetype copied = 0;
    for (const QRegularExpressionMatch &match : name.globalMatch(source)) {
        KEHOU_EXPECTS(names.contains(match.captured(1)));
        sheet += QStringView(source).mid(copied, match.capturedStart() - copied);
        sheet += QColor(names.value(match.captured(1))).name();
        copied = match.capturedEnd();
    }
    return sheet += QStringView(source).mid(copied);
}

void applyLook(QApplication &app, Look look)
{
    QApplication::setStyle(new LookStyle);
    QApplication::setPalette(paletteFor(look));
    QApplication::setFont(windowFont());
    app.setStyleSheet(styleSheetFor(look));
}

} // namespace kehou::ui
