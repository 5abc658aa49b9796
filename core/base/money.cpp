// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include "core/base/expects.h"
#include "core/base/text_forms.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace kehou
{

namespace
{

[[nodiscard]] bool isPlainNumber(const QString &digits)
{
    return !digits.isEmpty() && std::all_of(digits.begin(), digits.end(),
                                            [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// "1,234,567" without its separators; nothing if a group has not three digits.
[[nodiscard]] std::optional<QString> withoutSeparators(const QString &whole)
{
    if (!whole.contains(u','))
        return whole;
    const QStringList groups = whole.split(u',');
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const bool fits =
            i == 0 ? groups[i].size() >= 1 && groups[i].size() <= 3 : groups[i].size() == 3;
        if (!fits)
            return std::nullopt;
    }
    return groups.join(QString());
}

constexpr std::int64_t kMax = std::numeric_limits<std::int64_t>::max();
// The greatest number whose double still fits into 64 bits.
constexpr std::int64_t kMaxHalf = kMax / 2;

// A whole number of times a sum, and what is left over.
struct Quotient {
    std::int64_t whole = 0;
    std::int64_t rest = 0;
};

// amount × weight ÷ sum, bit by bit from the amount's highest: the product itself may be too large
// for 64 bits. The weight is at most the sum, so the quotient is at most the amount.
[[nodiscard]] Quotient shareOf(std::int64_t amount, std::int64_t weight, std::int64_t sum)
{
    constexpr int kHighestBit = 61;
    Quotient share;
    const auto add = [&](std::int64_t whole, std::int64_t rest) {
        share.whole += whole;
        share.rest += rest;
        if (share.rest >= sum) {
            share.rest -= sum;
            ++share.whole;
        }
    };
    for (int bit = kHighestBit; bit >= 0; --bit) {
        add(share.whole, share.rest);
        if ((amount >> bit & 1) != 0)
            add(weight / sum, weight % sum);
    }
    return share;
}

} // namespace

std::optional<Money> Money::parse(const QString &text)
{
    QString number = halfWidth(text).trimmed();
    const bool negative = number.startsWith(u'-');
    if (negative)
        number.remove(0, 1);

    const qsizetype point = number.indexOf(u'.');
    const auto whole = withoutSeparators(point < 0 ? number : number.left(point));
    const QString decimals = point < 0 ? QString() : number.mid(point + 1);
    if (!whole || !isPlainNumber(*whole) || whole->size() > 9)
        return std::nullopt;
    if (point >= 0 && (!isPlainNumber(decimals) || decimals.size() > 2))
        return std::nullopt;

    const std::int64_t amount =
        whole->toLongLong() * 100 + decimals.leftJustified(2, u'0').toLongLong();
    if (amount > kMaxTypedAmount.fen())
        return std::nullopt;
    return fen(negative ? -amount : amount);
}

Money Money::timesFraction(std::int64_t numerator, std::int64_t denominator) const
{
    KEHOU_EXPECTS(denominator > 0 && numerator >= 0);
    const std::int64_t amount = m_fen < 0 ? -m_fen : m_fen;
    KEHOU_EXPECTS(numerator == 0 || amount <= kMax / numerator);
    const std::int64_t product = amount * numerator;
    const std::int64_t rest = product % denominator;
    const std::int64_t rounded = product / denominator + (rest >= denominator - rest ? 1 : 0);
    return fen(m_fen < 0 ? -rounded : rounded);
}

QList<Money> split(Money total, const QList<std::int64_t> &weights)
{
    const std::int64_t sum = std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
    KEHOU_EXPECTS(sum > 0 && sum <= kMaxHalf);
    const bool negative = total.fen() < 0;
    const std::int64_t amount = negative ? -total.fen() : total.fen();
    KEHOU_EXPECTS(amount <= kMaxHalf);

    QList<std::int64_t> parts;
    QList<std::int64_t> rests;
    std::int64_t left = amount;
    for (const std::int64_t weight : weights) {
        KEHOU_EXPECTS(weight >= 0 && weight <= sum);
        const Quotient share = shareOf(amount, weight, sum);
        parts.append(share.whole);
        rests.append(share.rest);
        left -= parts.last();
    }

    QList<qsizetype> order(weights.size());
    std::iota(order.begin(), order.end(), qsizetype{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype a, qsizetype b) { return rests[a] > rests[b]; });
    for (qsizetype i = 0; i < left; ++i)
        ++parts[order[i]];

    QList<Money> shares;
    for (const std::int64_t part : parts)
        shares.append(Money::fen(negative ? -part : part));
    return shares;
}

} // namespace kehou
