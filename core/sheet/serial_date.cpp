// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/serial_date.h"

#include <QDate>

#include <cmath>

namespace kehou
{

namespace
{

using Shape = NumberFormat::Shape;

constexpr qint64 kDayMs = 86'400'000;
constexpr qint64 kDayZero = 2'415'019;   // the Julian day of 1899-12-30
constexpr double kDaysTo1904 = 1'462;    // from day zero to 1904-01-01
constexpr double kAfterLast = 2'958'466; // 10000-01-01
constexpr qint64 kNoSuchDay = 60;        // 1900-02-29

void appendNumber(QString &text, qint64 value, int width)
{
    const QString digits = QString::number(value);
    for (qsizetype i = digits.size(); i < width; ++i)
        text += u'0';
    text += digits;
}

[[nodiscard]] QString dateText(qint64 day)
{
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    QDate::fromJulianDay(kDayZero + day).getDate(&year, &month, &dayOfMonth);
    QString text;
    text.reserve(23);
    appendNumber(text, year, 4);
    text += u'-';
    appendNumber(text, month, 2);
    text += u'-';
    appendNumber(text, dayOfMonth, 2);
    return text;
}

enum class Seconds { Always, IfAny };

void appendTime(QString &text, qint64 ms, Seconds seconds)
{
    appendNumber(text, ms / 3'600'000, 2);
    text += u':';
    appendNumber(text, ms / 60'000 % 60, 2);
    if (seconds == Seconds::Always || ms % 60'000 != 0) {
        text += u':';
        appendNumber(text, ms / 1'000 % 60, 2);
    }
    if (ms % 1'000 != 0) {
        text += u'.';
        appendNumber(text, ms % 1'000, 3);
    }
}

[[nodiscard]] Cell timeCell(qint64 ms)
{
    QString text;
    appendTime(text, ms, Seconds::IfAny);
    return {CellKind::Time, text};
}

[[nodiscard]] Cell dayCell(qint64 day, qint64 ms, Shape shape)
{
    QString text = dateText(day);
    if (shape == Shape::Date && ms == 0)
        return {CellKind::Date, text};
    text += u' ';
    appendTime(text, ms, Seconds::Always);
    return {CellKind::DateTime, text};
}

// A run of digits at the front of the text, which is cut off with the sign behind it.
[[nodiscard]] qint64 takeNumber(QStringView &text)
{
    qint64 value = 0;
    qsizetype at = 0;
    for (; at < text.size() && at < 9 && text[at] >= u'0' && text[at] <= u'9'; ++at)
        value = value * 10 + (text[at].unicode() - u'0');
    text = text.sliced(std::min(at + 1, text.size()));
    return value;
}

[[nodiscard]] qint64 msOfTime(QStringView text)
{
    qint64 ms = 0;
    for (const qint64 unit : {3'600'000, 60'000, 1'000, 1})
        ms += takeNumber(text) * unit;
    return ms;
}

[[nodiscard]] QString clockCode(QStringView time)
{
    QString code = QStringLiteral("hh:mm");
    if (time.count(u':') == 2)
        code += QLatin1String(":ss");
    if (time.contains(u'.'))
        code += QLatin1String(".000");
    return code;
}

[[nodiscard]] double serialOfDate(QStringView text)
{
    const auto year = static_cast<int>(takeNumber(text));
    const auto month = static_cast<int>(takeNumber(text));
    const QDate date(year, month, static_cast<int>(takeNumber(text)));
    return date.isValid() ? static_cast<double>(date.toJulianDay() - kDayZero) : -1;
}

[[nodiscard]] Shape shapeOf(CellKind kind, double serial)
{
    if (kind == CellKind::Date)
        return Shape::Date;
    if (kind == CellKind::DateTime)
        return Shape::DateTime;
    return serial < 1 ? Shape::Time : Shape::Elapsed;
}

[[nodiscard]] SerialDate candidate(const Cell &cell)
{
    const QStringView text = cell.text;
    if (cell.kind == CellKind::Date)
        return {serialOfDate(text), QStringLiteral("yyyy-mm-dd")};
    if (cell.kind == CellKind::DateTime && text.size() > 11)
        return {serialOfDate(text.first(10)) +
                    static_cast<double>(msOfTime(text.sliced(11))) / static_cast<double>(kDayMs),
                QLatin1String("yyyy-mm-dd ") + clockCode(text.sliced(11))};
    const double days = static_cast<double>(msOfTime(text)) / static_cast<double>(kDayMs);
    const QString code = clockCode(text);
    return {days, days < 1 ? code : u'[' + code.first(2) + u']' + code.sliced(2)};
}

} // namespace

std::optional<Cell> dateCell(double serial, Shape shape, DateSystem system)
{
    if (!(serial >= 0 && serial < kAfterLast))
        return std::nullopt;
    const bool timeOnly = serial < 1 && (shape == Shape::Time || shape == Shape::DateTime);
    const bool from1904 = system == DateSystem::From1904 && shape != Shape::Elapsed && !timeOnly;
    const double days = from1904 ? serial + kDaysTo1904 : serial;
    const auto total = static_cast<qint64>(std::llround(days * static_cast<double>(kDayMs)));
    if (shape == Shape::Elapsed || (timeOnly && total < kDayMs))
        return timeCell(total);
    qint64 day = total / kDayMs;
    if (day == 0 || day == kNoSuchDay || days >= kAfterLast)
        return std::nullopt;
    if (day < kNoSuchDay)
        ++day; // before the day that never was, serial 1 is 1900-01-01
    return dayCell(day, total % kDayMs, shape);
}

std::optional<SerialDate> serialDate(const Cell &cell)
{
    const SerialDate result = candidate(cell);
    if (dateCell(result.serial, shapeOf(cell.kind, result.serial), DateSystem::From1900) != cell)
        return std::nullopt;
    return result;
}

} // namespace kehou
