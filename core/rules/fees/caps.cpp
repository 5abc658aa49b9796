// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/fees/caps.h"

#include "core/base/expects.h"

#include <algorithm>

namespace kehou
{

namespace
{

[[nodiscard]] Money leftOf(const std::optional<Money> &cap, Money used, Money amount)
{
    return cap ? std::min(amount, *cap - used) : amount;
}

} // namespace

Money CapMeter::take(Money amount, const CapPlace &place)
{
    amount = leftOf(m_caps.term, m_term, amount);
    if (place.day)
        amount = leftOf(m_caps.day, m_days.value(*place.day), amount);
    if (place.month)
        amount = leftOf(m_caps.month, m_months.value(*place.month), amount);
    m_term += amount;
    if (place.day)
        m_days[*place.day] += amount;
    if (place.month)
        m_months[*place.month] += amount;
    return amount;
}

CapMeters::CapMeters(const QList<FeeItem> &items, const QList<BillingMonth> &months)
    : m_months(months)
{
    for (const FeeItem &item : items) {
        m_meterOf.push_back(item.caps.any() ? static_cast<int>(m_fresh.size()) : -1);
        if (item.caps.any())
            m_fresh.insert(m_fresh.end(), 2, CapMeter(item.caps));
    }
}

void CapMeters::renew()
{
    m_meters = m_fresh;
}

CapMeter &CapMeters::meter(int item, LineKind kind)
{
    return m_meters[static_cast<std::size_t>(m_meterOf[static_cast<std::size_t>(item)] +
                                             (kind == LineKind::Consumed ? 1 : 0))];
}

int CapMeters::monthOf(QDate day) const
{
    const auto month =
        std::find_if(m_months.begin(), m_months.end(), [&](const BillingMonth &window) {
            return window.start <= day && day <= window.end;
        });
    if (month != m_months.end())
        return static_cast<int>(month - m_months.begin());
    return static_cast<int>(m_months.size()) + day.year() * 12 + day.month();
}

int leastPeriodsUnderCap(Money termPrice, Money capPerPeriod)
{
    KEHOU_EXPECTS(capPerPeriod > Money());
    return static_cast<int>((termPrice.fen() + capPerPeriod.fen() - 1) / capPerPeriod.fen());
}

} // namespace kehou
