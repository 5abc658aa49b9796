// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/number_text.h"

#include <QByteArrayView>

#include <algorithm>
#include <cmath>

namespace kehou
{

namespace
{

// Digits d1 d2 d3 … of the value 0.d1d2d3… × 10^point.
[[nodiscard]] QString placePoint(QByteArray digits, int point)
{
    if (point <= 0)
        return QLatin1String("0.") + QString(-point, u'0') + QLatin1String(digits);
    if (point >= digits.size())
        return QLatin1String(digits) + QString(point - digits.size(), u'0');
    return QLatin1String(digits.first(point)) + u'.' + QLatin1String(digits.sliced(point));
}

[[nodiscard]] bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

[[nodiscard]] qsizetype leadingDigits(QByteArrayView text)
{
    qsizetype count = 0;
    while (count < text.size() && isDigit(text[count]))
        ++count;
    return count;
}

// Digits but for zeros at either end.
[[nodiscard]] qsizetype significantDigits(QByteArrayView text)
{
    qsizetype digits = 0;
    qsizetype zeros = 0;
    for (const char c : text) {
        if (!isDigit(c))
            continue;
        zeros = c == '0' ? zeros + 1 : 0;
        digits += c != '0' || digits > 0 ? 1 : 0;
    }
    return std::max<qsizetype>(digits - zeros, 0);
}

// How a number is spelled: -123.450 has five significant digits and three decimals.
struct Spelling {
    qsizetype significant = 0;
    qsizetype decimals = 0;
};

// Nothing unless it is a plain decimal: no exponent, no sign but -, no leading zeros, no -0.
[[nodiscard]] std::optional<Spelling> plainSpelling(QByteArrayView text)
{
    const qsizetype sign = text.startsWith('-') ? 1 : 0;
    const QByteArrayView number = text.sliced(sign);
    const qsizetype whole = leadingDigits(number);
    if (whole == 0 || (whole > 1 && number.startsWith('0')))
        return std::nullopt;
    Spelling spelling{significantDigits(number), 0};
    if (sign == 1 && spelling.significant == 0)
        return std::nullopt;
    if (whole == number.size())
        return spelling;
    spelling.decimals = number.size() - whole - 1;
    if (number[whole] != '.' || spelling.decimals == 0 ||
        leadingDigits(number.sliced(whole + 1)) != spelling.decimals)
        return std::nullopt;
    return spelling;
}

} // namespace

QString plainNumber(double value)
{
    if (value == 0)
        return QStringLiteral("0");
    const QByteArray spelled = QByteArray::number(std::fabs(value), 'e', kSignificantDigits - 1);
    const qsizetype mark = spelled.indexOf('e');
    QByteArray digits = spelled.first(mark);
    digits.remove(1, 1);
    while (digits.size() > 1 && digits.endsWith('0'))
        digits.chop(1);
    const QString text = placePoint(digits, spelled.sliced(mark + 1).toInt() + 1);
    return value < 0 ? u'-' + text : text;
}

std::optional<QString> numberText(QByteArrayView spelled)
{
    const auto plain = plainSpelling(spelled);
    if (plain && plain->significant <= kSignificantDigits &&
        (plain->decimals == 0 || !spelled.endsWith('0')))
        return QString(QLatin1String(spelled));
    bool isNumber = false;
    const double value = spelled.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return std::nullopt;
    return plainNumber(value);
}

std::optional<NumberForm> numberForm(const QString &text)
{
    const bool percent = text.endsWith(u'%');
    const QByteArray number = text.chopped(percent ? 1 : 0).toLatin1();
    const auto plain = plainSpelling(number);
    if (!plain || std::max(plain->significant, plain->decimals) > kSignificantDigits)
        return std::nullopt;
    const double value = number.toDouble();
    return NumberForm{percent ? value / 100 : value, static_cast<int>(plain->decimals), percent};
}

} // namespace kehou
