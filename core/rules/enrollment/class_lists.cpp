// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/enrollment/class_lists.h"

#include "core/base/natural_order.h"

#include <limits>

namespace kehou
{

StudentRank::StudentRank(const Student &student, const QString &className)
    : m_classKey(naturalKey(className)),
      m_seat(student.seat.value_or(std::numeric_limits<int>::max())),
      m_numberKey(naturalKey(student.number))
{
}

bool operator<(const StudentRank &a, const StudentRank &b)
{
    return std::tie(a.m_classKey, a.m_seat, a.m_numberKey) <
           std::tie(b.m_classKey, b.m_seat, b.m_numberKey);
}

ClassesOn::ClassesOn(const QList<ClassTransfer> &transfers, QDate date)
{
    QHash<QString, QDate> first;
    for (const ClassTransfer &transfer : transfers) {
        if (transfer.date <= date)
            continue;
        const auto known = first.constFind(transfer.student);
        if (known != first.constEnd() && *known < transfer.date)
            continue;
        first.insert(transfer.student, transfer.date);
        m_earlier.insert(transfer.student, transfer.fromClass);
    }
}

bool isOnRoll(const Student &student, QDate date)
{
    return (!student.joined || *student.joined <= date) && (!student.left || *student.left > date);
}

} // namespace kehou
