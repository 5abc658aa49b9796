// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pay/staff_table.h"

namespace kehou
{

StaffTable::StaffTable(const QList<StaffMember> &rows)
{
    for (const StaffMember &row : rows)
        m_rows[row.number].append(row);
    for (QList<StaffMember> &ofOne : m_rows)
        std::stable_sort(ofOne.begin(), ofOne.end(),
                         [](const StaffMember &a, const StaffMember &b) {
                             return a.tierFrom < b.tierFrom; // nothing comes first
                         });
}

const StaffMember *StaffTable::on(const QString &number, QDate date) const
{
    const auto found = m_rows.constFind(number);
    const StaffMember *holding = nullptr;
    if (found == m_rows.constEnd())
        return nullptr;
    for (const StaffMember &row : *found) {
        if (!row.tierFrom || *row.tierFrom <= date)
            holding = &row;
    }
    return holding;
}

QString StaffTable::name(const QString &number) const
{
    const auto found = m_rows.constFind(number);
    return found == m_rows.constEnd() ? number : found->last().name;
}

} // namespace kehou
