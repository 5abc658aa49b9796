// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/enrollment/priority.h"

namespace kehou
{

int priorityTier(const Student &student, int grade, const PriorityOrder &order)
{
    static const QString kLowGrades = QStringLiteral("低年级");
    for (int tier = 0; tier < order.categories.size(); ++tier) {
        const QString &category = order.categories[tier];
        if (student.categories.contains(category) ||
            (category == kLowGrades && order.lowGrades.contains(grade)))
            return tier;
    }
    return static_cast<int>(order.categories.size());
}

} // namespace kehou
