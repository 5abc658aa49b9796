// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace kehou
{

// What may be typed for each character of a person's name, the usual reading first and the
// character itself last: 单 at the beginning gives shan, dan, chan, 单. A reading has no tone; ü
// is v, with u and yu as other ways to type it. Letters and digits stand for themselves in lower
// case; blanks and signs are left out.
[[nodiscard]] QList<QStringList> readingsOf(const QString &name);

// 张三 → zhangsan, 曾小明 → zengxiaoming: by the usual readings, a surname's as a surname.
[[nodiscard]] QString pinyinFull(const QString &name);

// 张三 → zs.
[[nodiscard]] QString pinyinInitials(const QString &name);

} // namespace kehou
