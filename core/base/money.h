// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <compare>
#include <cstdint>
#include <optional>

namespace kehou
{

// An amount of money in whole fen (100 fen = 1 yuan). There is no division and no floating point;
// the only rounding is timesFraction.
class Money
{
public:
    constexpr Money() = default;
    [[nodiscard]] static constexpr Money fen(std::int64_t amount)
    {
        Money money;
        money.m_fen = amount;
        return money;
    }

    // R-MON-1: an amount in yuan as typed or imported, at most two decimals and at most
    // 9,999,999.99 yuan either side of zero. Full-width digits and thousands separators are
    // taken; exponents, more decimals or any stray letter are refused.
    [[nodiscard]] static std::optional<Money> parse(const QString &text);

    [[nodiscard]] constexpr std::int64_t fen() const { return m_fen; }
    [[nodiscard]] constexpr bool isZero() const { return m_fen == 0; }

    // R-MON-2: this amount × numerator ÷ denominator, rounded once, half away from zero.
    // The numerator is not below zero, the denominator above; amount × numerator fits 64 bits.
    [[nodiscard]] Money timesFraction(std::int64_t numerator, std::int64_t denominator) const;

    constexpr Money &operator+=(Money other)
    {
        m_fen += other.m_fen;
        return *this;
    }
    constexpr Money &operator-=(Money other)
    {
        m_fen -= other.m_fen;
        return *this;
    }
    friend constexpr Money operator+(Money a, Money b) { return fen(a.m_fen + b.m_fen); }
    friend constexpr Money operator-(Money a, Money b) { return fen(a.m_fen - b.m_fen); }
    friend constexpr Money operator-(Money a) { return fen(-a.m_fen); }
    friend constexpr Money operator*(Money a, std::int64_t times) { return fen(a.m_fen * times); }
    friend constexpr auto operator<=>(Money, Money) = default;

private:
    std::int64_t m_fen = 0;
};

inline constexpr Money kMaxTypedAmount = Money::fen(999'999'999);

// R-MON-3: the total over integer weights >= 0 (not all 0, together below 2^62) by the
// greatest remainders, ties to the earlier entry. The parts always sum to the total.
[[nodiscard]] QList<Money> split(Money total, const QList<std::int64_t> &weights);

} // namespace kehou
