// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <array>
#include <compare>
#include <cstdint>
#include <optional>

namespace kehou
{

// Periods of a day are numbered 1…16 (R-CAL-3).
inline constexpr int kMaxPeriod = 16;

// A weekday (1 = Monday … 7 = Sunday) and a period of the day (R-CAL-3, 时段 of the week).
struct Slot {
    int weekday = 1;
    int period = 1;
    friend auto operator<=>(const Slot &, const Slot &) = default;
};

// A date and a period of the day: one 课时 (R-CAL-3).
struct ServicePeriod {
    QDate date;
    int period = 1;
    friend bool operator==(const ServicePeriod &, const ServicePeriod &) = default;
    friend bool operator<(const ServicePeriod &a, const ServicePeriod &b)
    {
        return a.date != b.date ? a.date < b.date : a.period < b.period;
    }
};

// The periods of one day as a set of bits; bit p stands for period p.
using PeriodBits = std::uint32_t;
[[nodiscard]] constexpr PeriodBits periodBit(int period)
{
    return PeriodBits{1} << period;
}

// A set of slots of the week. Its text form is 周一1-2;周三1 (R-CAL-3).
class SlotSet
{
public:
    // Also 周一至周五1-2, 星期三1, 周天2, full-width signs; nothing if any part is not understood
    // or the set is empty.
    [[nodiscard]] static std::optional<SlotSet> parse(const QString &text);
    // The shortest form: runs of weekdays with the same periods together.
    [[nodiscard]] QString text() const;

    void insert(Slot slot);
    [[nodiscard]] bool contains(Slot slot) const;
    [[nodiscard]] PeriodBits periodsOf(int weekday) const
    {
        return m_periods[static_cast<std::size_t>(weekday)];
    }
    [[nodiscard]] bool empty() const;
    [[nodiscard]] int count() const;
    [[nodiscard]] bool within(const SlotSet &other) const;
    [[nodiscard]] bool overlaps(const SlotSet &other) const;
    [[nodiscard]] SlotSet unitedWith(const SlotSet &other) const;
    [[nodiscard]] SlotSet commonWith(const SlotSet &other) const;

    friend bool operator==(const SlotSet &, const SlotSet &) = default;

private:
    std::array<PeriodBits, 8> m_periods{};
};

// Weekdays of the week as a set; its text form is 周一至周五 or 周一、周三.
class WeekdaySet
{
public:
    [[nodiscard]] static std::optional<WeekdaySet> parse(const QString &text);
    [[nodiscard]] QString text() const;
    void insert(int weekday) { m_bits |= 1U << weekday; }
    [[nodiscard]] bool contains(int weekday) const { return (m_bits >> weekday & 1U) != 0; }
    [[nodiscard]] int count() const;
    friend bool operator==(WeekdaySet, WeekdaySet) = default;

private:
    unsigned m_bits = 0;
};

// 周一 … 周日; also 星期一, 周天, 礼拜一 when read.
[[nodiscard]] QString weekdayText(int weekday);
[[nodiscard]] std::optional<int> parseWeekday(const QString &text);

// 1-2 or 1,3: numbers 1…most in ranges and lists, both when read and written.
[[nodiscard]] std::optional<std::uint32_t> parseNumberBits(const QString &text, int most);
[[nodiscard]] QString numberBitsText(std::uint32_t bits);

} // namespace kehou
