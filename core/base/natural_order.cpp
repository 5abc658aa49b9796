// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/natural_order.h"

namespace kehou
{

namespace
{

constexpr QStringView kNumerals = u"零一二三四五六七八九";

[[nodiscard]] QString digitsOf(QStringView numerals)
{
    QString digits;
    for (const QChar c : numerals)
        digits += QString::number(kNumerals.indexOf(c));
    return digits;
}

// 一…九十九 as they stand in names of grades and classes, 二零二六 as it stands in years.
[[nodiscard]] QString numeralDigits(QStringView text)
{
    const qsizetype ten = text.indexOf(u'十');
    if (ten < 0)
        return digitsOf(text);
    const QString tens = ten == 0 ? QStringLiteral("1") : digitsOf(text.left(ten));
    const QString ones = digitsOf(text.mid(ten + 1));
    return tens + (ones.isEmpty() ? QStringLiteral("0") : ones);
}

[[nodiscard]] bool isNumeral(QChar c)
{
    return QStringView(u"零一二三四五六七八九十").contains(c);
}

[[nodiscard]] bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

[[nodiscard]] QString numberKey(QStringView digits)
{
    while (digits.size() > 1 && digits.front() == u'0')
        digits = digits.mid(1);
    QString key(QChar(static_cast<char16_t>(u'0' + digits.size())));
    return key.append(digits);
}

} // namespace

QString naturalKey(const QString &text)
{
    QString key;
    for (qsizetype at = 0; at < text.size();) {
        const auto kind = isDigit(text[at]) ? isDigit : isNumeral(text[at]) ? isNumeral : nullptr;
        if (!kind) {
            key += text[at++];
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && kind(text[end]))
            ++end;
        const QStringView run = QStringView(text).mid(at, end - at);
        key += kind == isDigit ? numberKey(run) : numberKey(numeralDigits(run));
        at = end;
    }
    return key + QChar(u'\0') + text;
}

bool naturallyBefore(const QString &a, const QString &b)
{
    return naturalKey(a) < naturalKey(b);
}

} // namespace kehou
