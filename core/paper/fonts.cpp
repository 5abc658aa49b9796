// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/fonts.h"

namespace kehou::paper
{

QStringList fontFamilies()
{
    return {
        QStringLiteral("Noto Sans CJK SC"),
        QStringLiteral("Source Han Sans SC"),
        QStringLiteral("Microsoft YaHei"),
        QStringLiteral("SimHei"),
        QStringLiteral("SimSun"),
        QStringLiteral("PingFang SC"),
        QStringLiteral("WenQuanYi Micro Hei"),
        QStringLiteral("Segoe UI Symbol"), // ✓ where the Chinese font has none
    };
}

QFont paperFont(Face face)
{
    QFont font;
    font.setFamilies(fontFamilies());
    font.setPointSizeF(face.centiPoints / 100.0);
    font.setBold(face.bold);
    font.setKerning(false);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Scripts that need shaping still get it; for Chinese and Latin it only costs time.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

} // namespace kehou::paper
