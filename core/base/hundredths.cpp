// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hundredths.h"

#include "core/base/money.h"
#include "core/base/text_forms.h"

namespace kehou
{

std::optional<Hundredths> Hundredths::parse(const QString &text)
{
    QString number = halfWidth(text).trimmed();
    if (number.endsWith(u'%'))
        number.chop(1);
    const auto amount = Money::parse(number);
    if (!amount || amount->fen() < 0)
        return std::nullopt;
    return Hundredths{static_cast<int>(amount->fen())};
}

QString Hundredths::text() const
{
    QString decimals = QStringLiteral("%1").arg(value % 100, 2, 10, QLatin1Char('0'));
    while (decimals.endsWith(u'0'))
        decimals.chop(1);
    const QString whole = QString::number(value / 100);
    return decimals.isEmpty() ? whole : whole + u'.' + decimals;
}

} // namespace kehou
