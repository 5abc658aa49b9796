// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expects.h"

#include <QDate>

#include <algorithm>
#include <optional>

namespace kehou
{

// A closed range of dates, first <= last by construction.
class DateRange
{
public:
    DateRange(QDate first, QDate last) : m_first(first), m_last(last)
    {
        KEHOU_EXPECTS(first.isValid() && last.isValid() && first <= last);
    }
    [[nodiscard]] QDate first() const { return m_first; }
    [[nodiscard]] QDate last() const { return m_last; }
    [[nodiscard]] bool contains(QDate date) const { return m_first <= date && date <= m_last; }
    [[nodiscard]] bool overlaps(const DateRange &other) const
    {
        return m_first <= other.m_last && other.m_first <= m_last;
    }
    [[nodiscard]] int days() const { return static_cast<int>(m_first.daysTo(m_last)) + 1; }
    friend bool operator==(const DateRange &, const DateRange &) = default;

private:
    QDate m_first;
    QDate m_last;
};

// What both ranges share, if anything.
[[nodiscard]] inline std::optional<DateRange> intersection(const DateRange &a, const DateRange &b)
{
    if (!a.overlaps(b))
        return std::nullopt;
    return DateRange(std::max(a.first(), b.first()), std::min(a.last(), b.last()));
}

// The range, unless its ends are the wrong way round.
[[nodiscard]] inline std::optional<DateRange> rangeOrNothing(QDate first, QDate last)
{
    if (first > last)
        return std::nullopt;
    return DateRange(first, last);
}

} // namespace kehou
