// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/term_book.h"

#include <QHash>

namespace kehou
{

// Where a student stands on every list: classes in natural order, then seats, then 学号; who has
// no seat comes behind those who have one.
class StudentRank
{
public:
    StudentRank(const Student &student, const QString &className);

    friend bool operator<(const StudentRank &a, const StudentRank &b);

private:
    QString m_classKey;
    int m_seat;
    QString m_numberKey;
};

// Which class each student belonged to on a date: the one of the 学生 row, unless a transfer came
// later (R-ENR-8, R-TIM-1).
class ClassesOn
{
public:
    ClassesOn(const QList<ClassTransfer> &transfers, QDate date);
    [[nodiscard]] QString of(const Student &student) const
    {
        return m_earlier.value(student.number, student.className);
    }

private:
    QHash<QString, QString> m_earlier; // by student, only where it was another class
};

// R-ENR-8: on the leaving date a student is no longer on roll.
[[nodiscard]] bool isOnRoll(const Student &student, QDate date);

} // namespace kehou
