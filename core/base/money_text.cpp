// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money_text.h"

namespace kehou
{

namespace
{

constexpr QStringView kDigits = u"零壹贰叁肆伍陆柒捌玖";
constexpr QStringView kPlaces[] = {u"", u"拾", u"佰", u"仟"};
constexpr QStringView kGroups[] = {u"", u"万", u"亿", u"万亿"};

// A group of four digits, without leading zeros: 1010 → 壹仟零壹拾.
[[nodiscard]] QString groupText(int group)
{
    QString text;
    bool gap = false;
    int scale = 1000;
    for (int place = 3; place >= 0; --place, scale /= 10) {
        const int digit = group / scale % 10;
        if (digit == 0) {
            gap = !text.isEmpty();
            continue;
        }
        if (gap)
            text += u'零';
        gap = false;
        text += kDigits[digit];
        text += kPlaces[place];
    }
    return text;
}

[[nodiscard]] QString yuanText(std::int64_t yuan)
{
    QString text;
    bool gap = false;
    std::int64_t scale = 1'000'000'000'000;
    for (int place = 3; place >= 0; --place, scale /= 10'000) {
        const int group = static_cast<int>(yuan / scale % 10'000);
        if (group == 0) {
            gap = !text.isEmpty();
            continue;
        }
        if (!text.isEmpty() && (gap || group < 1000))
            text += u'零';
        gap = false;
        text += groupText(group);
        text += kGroups[place];
    }
    return text;
}

} // namespace

QString plainMoneyText(Money amount)
{
    const std::int64_t fen = amount.fen() < 0 ? -amount.fen() : amount.fen();
    return QStringLiteral("%1%2.%3")
        .arg(amount.fen() < 0 ? QStringLiteral("-") : QString())
        .arg(fen / 100)
        .arg(fen % 100, 2, 10, QLatin1Char('0'));
}

QString moneyText(Money amount)
{
    QString text = plainMoneyText(amount);
    const qsizetype start = text.startsWith(u'-') ? 1 : 0;
    for (qsizetype at = text.size() - 6; at > start; at -= 3)
        text.insert(at, u',');
    return text;
}

QString capitalMoneyText(Money amount)
{
    if (amount.isZero())
        return QStringLiteral("零元整");
    const std::int64_t fen = amount.fen() < 0 ? -amount.fen() : amount.fen();
    const std::int64_t yuan = fen / 100;
    const qsizetype jiao = fen / 10 % 10;
    const qsizetype cent = fen % 10;

    QString text = amount.fen() < 0 ? QStringLiteral("负") : QString();
    if (yuan > 0)
        text += yuanText(yuan) + u'元';
    if (jiao > 0)
        text += QString(kDigits[jiao]) + u'角';
    else if (yuan > 0 && cent > 0)
        text += u'零';
    if (cent > 0)
        text += QString(kDigits[cent]) + u'分';
    else
        text += u'整';
    return text;
}

} // namespace kehou
