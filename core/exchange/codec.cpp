// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/codec.h"

#include "core/base/money_text.h"
#include "core/base/text_forms.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WorkbookForm)
};

[[nodiscard]] Cell textCell(const QString &text)
{
    return text.isEmpty() ? Cell{} : Cell{CellKind::Text, text};
}

[[nodiscard]] Cell numberCell(const QString &text)
{
    return {CellKind::Number, text};
}

// A codec from a parser that needs no context.
template <typename T>
[[nodiscard]] Codec<T> codec(std::function<std::optional<T>(const QString &)> parse,
                             std::function<Cell(const T &)> write, const QString &expected)
{
    Codec<T> result;
    result.parse = [parse = std::move(parse)](const QString &text, const ReadContext &) {
        return parse(text);
    };
    result.write = std::move(write);
    result.expected = expected;
    return result;
}

[[nodiscard]] std::optional<QString> parseMoment(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\S+)[ T]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,3}))?)?$"));
    const QRegularExpressionMatch match = form.match(halfWidth(text).trimmed());
    const auto date = match.hasMatch() ? parseDate(match.captured(1)) : std::nullopt;
    if (!date || match.captured(2).toInt() > 23 || match.captured(3).toInt() > 59 ||
        match.captured(4).toInt() > 59)
        return std::nullopt;
    return QStringLiteral("%1 %2:%3:%4.%5")
        .arg(isoText(*date), match.captured(2).rightJustified(2, u'0'), match.captured(3),
             match.captured(4).rightJustified(2, u'0'), match.captured(5).leftJustified(3, u'0'));
}

} // namespace

Codec<QString> anyText()
{
    return codec<QString>([](const QString &text) { return std::optional(text); }, textCell,
                          Text::tr("text"));
}

Codec<QString> classText()
{
    return codec<QString>([](const QString &text) { return std::optional(className(text)); },
                          textCell, Text::tr("the name of a class, such as 二（1）班"));
}

Codec<QString> momentText()
{
    return codec<QString>(parseMoment, textCell,
                          Text::tr("a date and time such as 2026-09-02 12:00:00.123"));
}

Codec<QStringList> textList()
{
    const auto parse = [](const QString &text) {
        QStringList items;
        static const QRegularExpression separators(QStringLiteral("[、,，;；]"));
        for (const QString &part : text.split(separators, Qt::SkipEmptyParts)) {
            if (!part.trimmed().isEmpty())
                items.append(part.trimmed());
        }
        return std::optional(items);
    };
    return codec<QStringList>(
        parse, [](const QStringList &items) { return textCell(items.join(u'、')); },
        Text::tr("a list such as A、B"));
}

Codec<QDate> dateCell()
{
    auto result = codec<QDate>(
        [](const QString &text) {
            // A cell with a time of midnight is a date; Excel writes dates that way at times.
            const bool midnight = text.endsWith(u" 00:00:00") || text.endsWith(u" 00:00");
            return parseDate(midnight ? text.section(u' ', 0, 0) : text);
        },
        [](const QDate &date) {
            return Cell{CellKind::Date, isoText(date)};
        },
        Text::tr("a date such as 2026-09-01"));
    result.kind = CellKind::Date;
    return result;
}

Codec<int> countCell(int least, int most)
{
    const auto parse = [least, most](const QString &text) -> std::optional<int> {
        const auto count = parseCount(text);
        return count && *count >= least && *count <= most ? count : std::nullopt;
    };
    auto result = codec<int>(
        parse, [](const int &count) { return numberCell(QString::number(count)); },
        Text::tr("a whole number from %1 to %2").arg(least).arg(most));
    result.kind = CellKind::Number;
    return result;
}

Codec<int> minutesCell()
{
    return codec<int>(
        parseMinutes, [](const int &minutes) { return textCell(minutesText(minutes)); },
        Text::tr("a time of day such as 15:10"));
}

Codec<int> weekdayCell()
{
    auto result = codec<int>(
        parseWeekday, [](const int &weekday) { return textCell(weekdayText(weekday)); },
        Text::tr("a weekday such as 周一"));
    for (int weekday = 1; weekday <= 7; ++weekday)
        result.choices.append(weekdayText(weekday));
    return result;
}

Codec<bool> yesNo()
{
    const auto parse = [](const QString &text) -> std::optional<bool> {
        if (text == u"是")
            return true;
        return text == u"否" ? std::optional(false) : std::nullopt;
    };
    auto result = codec<bool>(
        parse,
        [](const bool &value) {
            return textCell(value ? QStringLiteral("是") : QStringLiteral("否"));
        },
        QStringLiteral("是/否"));
    result.choices = {QStringLiteral("是"), QStringLiteral("否")};
    return result;
}

Codec<Hundredths> hundredthsCell(int most)
{
    const auto parse = [most](const QString &text) -> std::optional<Hundredths> {
        const auto number = Hundredths::parse(text);
        return number && number->value <= most * 100 ? number : std::nullopt;
    };
    auto result = codec<Hundredths>(
        parse, [](const Hundredths &number) { return numberCell(number.text()); },
        Text::tr("a number from 0 to %1 with at most two decimals").arg(most));
    result.kind = CellKind::Number;
    return result;
}

Codec<Hundredths> factorCell()
{
    constexpr int kMostFactor = 200;
    constexpr int kLeastPercent = 10'00;
    const auto parse = [](const QString &text) -> std::optional<Hundredths> {
        const auto number = Hundredths::parse(text);
        if (!number)
            return std::nullopt;
        const bool percent = halfWidth(text).trimmed().endsWith(u'%');
        if (!percent && number->value <= kMostFactor)
            return number;
        const bool whole = number->value % 100 == 0 && number->value <= kMostFactor * 100;
        if (!whole || (!percent && number->value < kLeastPercent))
            return std::nullopt;
        return Hundredths{number->value / 100};
    };
    auto result = codec<Hundredths>(
        parse, [](const Hundredths &number) { return numberCell(number.text()); },
        Text::tr("a factor from 0 to 2 such as 0.95, or a percent such as 95%"));
    result.kind = CellKind::Number;
    return result;
}

Codec<SlotSet> slotsCell()
{
    return codec<SlotSet>(
        SlotSet::parse, [](const SlotSet &slots) { return textCell(slots.text()); },
        Text::tr("times of the week such as 周一1-2;周三1"));
}

Codec<GradeSet> gradesCell()
{
    return codec<GradeSet>(
        GradeSet::parse, [](const GradeSet &grades) { return textCell(grades.text()); },
        Text::tr("grades such as 1-2 or 1,3"));
}

Codec<GroupKey> groupCell()
{
    Codec<GroupKey> result;
    result.parse = [](const QString &text, const ReadContext &context) {
        const bool offering = context.offeringCodes.contains(text);
        return std::optional(offering ? GroupKey{GroupKind::Offering, text}
                                      : GroupKey{GroupKind::SchoolClass, className(text)});
    };
    result.write = [](const GroupKey &group) { return textCell(group.name); };
    result.expected = Text::tr("the name of a class or the code of an offering");
    return result;
}

Codec<Money> moneyCell(Sign sign)
{
    const auto fits = [sign](Money amount) {
        switch (sign) {
        case Sign::Positive:
            return amount > Money();
        case Sign::NotNegative:
            return amount >= Money();
        case Sign::NotZero:
            return !amount.isZero();
        }
        return false;
    };
    const auto parse = [fits](const QString &text) -> std::optional<Money> {
        const auto amount = Money::parse(text);
        return amount && fits(*amount) ? amount : std::nullopt;
    };
    auto result = codec<Money>(
        parse, [](const Money &amount) { return numberCell(plainMoneyText(amount)); },
        sign == Sign::Positive
            ? Text::tr("an amount above zero with at most two decimals, up to 9,999,999.99")
            : Text::tr("an amount with at most two decimals, up to 9,999,999.99"));
    result.kind = CellKind::Number;
    return result;
}

} // namespace kehou
