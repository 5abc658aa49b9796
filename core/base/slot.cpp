// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/slot.h"

#include "core/base/expects.h"
#include "core/base/text_forms.h"

#include <QRegularExpression>
#include <QStringList>

#include <bit>

namespace kehou
{

namespace
{

constexpr QStringView kWeekdays = u"一二三四五六日";

struct WeekdayRun {
    int first = 1;
    int last = 1;
};

// 周一 or 周一至周五 (也写作 周一到周五, 周一-周五).
[[nodiscard]] std::optional<WeekdayRun> parseWeekdayRun(const QString &text)
{
    static const QRegularExpression run(
        QStringLiteral("^(\\S+?)(?:\\s*(?:至|到|-|~)\\s*(\\S+))?$"));
    const QRegularExpressionMatch match = run.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const auto first = parseWeekday(match.captured(1));
    const auto last = match.hasCaptured(2) ? parseWeekday(match.captured(2)) : first;
    if (!first || !last || *last < *first)
        return std::nullopt;
    return WeekdayRun{*first, *last};
}

[[nodiscard]] QString runText(int first, int last)
{
    return first == last ? weekdayText(first) : weekdayText(first) + u'至' + weekdayText(last);
}

} // namespace

QString weekdayText(int weekday)
{
    KEHOU_EXPECTS(weekday >= 1 && weekday <= 7);
    return QString(u'周') + kWeekdays[weekday - 1];
}

std::optional<int> parseWeekday(const QString &text)
{
    QString name = text.trimmed();
    for (const QStringView prefix : {u"星期", u"礼拜", u"周"}) {
        if (!name.startsWith(prefix))
            continue;
        name.remove(0, prefix.size());
        if (name == u"天")
            return 7;
        const qsizetype index = name.size() == 1 ? kWeekdays.indexOf(name[0]) : -1;
        if (index >= 0)
            return static_cast<int>(index) + 1;
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<std::uint32_t> parseNumberBits(const QString &text, int most)
{
    std::uint32_t bits = 0;
    QString list = halfWidth(text);
    list.replace(u'、', u',').replace(u'，', u',').replace(u'~', u'-').replace(u'至', u'-');
    for (const QString &part : list.split(u',')) {
        const qsizetype dash = part.indexOf(u'-');
        const auto first = parseCount(dash < 0 ? part : part.left(dash));
        const auto last = dash < 0 ? first : parseCount(part.mid(dash + 1));
        if (!first || !last || *first < 1 || *last > most || *last < *first)
            return std::nullopt;
        for (int number = *first; number <= *last; ++number)
            bits |= 1U << number;
    }
    return bits;
}

QString numberBitsText(std::uint32_t bits)
{
    QStringList parts;
    for (int first = 1; first < 32; ++first) {
        if ((bits >> first & 1U) == 0)
            continue;
        int last = first;
        while (last + 1 < 32 && (bits >> (last + 1) & 1U) != 0)
            ++last;
        parts.append(first == last ? QString::number(first)
                                   : QStringLiteral("%1-%2").arg(first).arg(last));
        first = last;
    }
    return parts.join(u',');
}

std::optional<SlotSet> SlotSet::parse(const QString &text)
{
    static const QRegularExpression part(QStringLiteral("^([^0-9]+?)\\s*([0-9].*)$"));
    SlotSet slots;
    QString list = halfWidth(text);
    list.replace(u'；', u';').replace(u'\n', u';');
    for (const QString &entry : list.split(u';', Qt::SkipEmptyParts)) {
        if (entry.trimmed().isEmpty())
            continue;
        const QRegularExpressionMatch match = part.match(entry.trimmed());
        if (!match.hasMatch())
            return std::nullopt;
        const auto weekdays = parseWeekdayRun(match.captured(1));
        const auto periods = parseNumberBits(match.captured(2), kMaxPeriod);
        if (!weekdays || !periods)
            return std::nullopt;
        for (int weekday = weekdays->first; weekday <= weekdays->last; ++weekday)
            slots.m_periods[static_cast<std::size_t>(weekday)] |= *periods;
    }
    if (slots.empty())
        return std::nullopt;
    return slots;
}

QString SlotSet::text() const
{
    QStringList parts;
    for (int first = 1; first <= 7; ++first) {
        const PeriodBits periods = periodsOf(first);
        if (periods == 0)
            continue;
        int last = first;
        while (last < 7 && periodsOf(last + 1) == periods)
            ++last;
        parts.append(runText(first, last) + numberBitsText(periods));
        first = last;
    }
    return parts.join(u';');
}

void SlotSet::insert(Slot slot)
{
    KEHOU_EXPECTS(slot.weekday >= 1 && slot.weekday <= 7);
    KEHOU_EXPECTS(slot.period >= 1 && slot.period <= kMaxPeriod);
    m_periods[static_cast<std::size_t>(slot.weekday)] |= periodBit(slot.period);
}

bool SlotSet::contains(Slot slot) const
{
    return (periodsOf(slot.weekday) & periodBit(slot.period)) != 0;
}

bool SlotSet::empty() const
{
    return count() == 0;
}

int SlotSet::count() const
{
    int count = 0;
    for (const PeriodBits periods : m_periods)
        count += std::popcount(periods);
    return count;
}

bool SlotSet::within(const SlotSet &other) const
{
    return commonWith(other) == *this;
}

bool SlotSet::overlaps(const SlotSet &other) const
{
    return !commonWith(other).empty();
}

SlotSet SlotSet::unitedWith(const SlotSet &other) const
{
    SlotSet result = *this;
    for (std::size_t day = 0; day < m_periods.size(); ++day)
        result.m_periods[day] |= other.m_periods[day];
    return result;
}

SlotSet SlotSet::commonWith(const SlotSet &other) const
{
    SlotSet result = *this;
    for (std::size_t day = 0; day < m_periods.size(); ++day)
        result.m_periods[day] &= other.m_periods[day];
    return result;
}

std::optional<WeekdaySet> WeekdaySet::parse(const QString &text)
{
    WeekdaySet set;
    QString list = halfWidth(text);
    list.replace(u'、', u';').replace(u',', u';');
    for (const QString &entry : list.split(u';', Qt::SkipEmptyParts)) {
        const auto run = parseWeekdayRun(entry);
        if (!run)
            return std::nullopt;
        for (int weekday = run->first; weekday <= run->last; ++weekday)
            set.insert(weekday);
    }
    if (set.count() == 0)
        return std::nullopt;
    return set;
}

QString WeekdaySet::text() const
{
    QStringList parts;
    for (int first = 1; first <= 7; ++first) {
        if (!contains(first))
            continue;
        int last = first;
        while (last < 7 && contains(last + 1))
            ++last;
        parts.append(runText(first, last));
        first = last;
    }
    return parts.join(u'、');
}

int WeekdaySet::count() const
{
    return std::popcount(m_bits);
}

} // namespace kehou
