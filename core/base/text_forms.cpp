// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_forms.h"

#include <QRegularExpression>

namespace kehou
{

namespace
{

[[nodiscard]] std::optional<QDate> checkedDate(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid() || year < 1900 || year > 2199)
        return std::nullopt;
    return date;
}

[[nodiscard]] int digitsAt(QStringView text, qsizetype from, qsizetype count)
{
    int value = 0;
    for (qsizetype i = from; i < from + count; ++i)
        value = value * 10 + (text[i].unicode() - u'0');
    return value;
}

} // namespace

QString halfWidth(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        const char16_t code = c.unicode();
        if (code >= 0xFF01 && code <= 0xFF5E)
            c = QChar(static_cast<char16_t>(code - 0xFEE0));
        else if (code == 0x3000)
            c = u' ';
        else if (code == u'—' || code == u'–' || code == u'−')
            c = u'-';
    }
    return result;
}

std::optional<QDate> parseDate(const QString &text)
{
    static const QRegularExpression parts(
        QStringLiteral("^(\\d{4})(?:([-/"
                       ".])(\\d{1,2})\\2(\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日|(\\d{2})(\\d{2}))$"));
    const QRegularExpressionMatch match = parts.match(halfWidth(text).trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.capturedView(1).toInt();
    for (const int group : {3, 5, 7}) {
        if (match.hasCaptured(group)) {
            return checkedDate(year, match.capturedView(group).toInt(),
                               match.capturedView(group + 1).toInt());
        }
    }
    return std::nullopt;
}

QDate dateFromIso(QStringView text)
{
    if (text.size() != 10)
        return {};
    return QDate(digitsAt(text, 0, 4), digitsAt(text, 5, 2), digitsAt(text, 8, 2));
}

QString isoText(QDate date)
{
    return date.toString(Qt::ISODate);
}

std::optional<int> parseMinutes(const QString &text)
{
    static const QRegularExpression parts(QStringLiteral("^(\\d{1,2}):(\\d{2})(?::00)?$"));
    const QRegularExpressionMatch match = parts.match(halfWidth(text).trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const int hours = match.capturedView(1).toInt();
    const int minutes = match.capturedView(2).toInt();
    if (hours > 23 || minutes > 59)
        return std::nullopt;
    return hours * 60 + minutes;
}

QString minutesText(int minutes)
{
    return QStringLiteral("%1:%2")
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

std::optional<int> parseCount(const QString &text)
{
    const QString digits = halfWidth(text).trimmed();
    if (digits.isEmpty() || digits.size() > 9)
        return std::nullopt;
    int value = 0;
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

QString weekdayCharacter(QDate date)
{
    return QString(u"一二三四五六日"[date.dayOfWeek() - 1]);
}

} // namespace kehou
