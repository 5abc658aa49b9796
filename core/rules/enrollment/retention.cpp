// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/enrollment/retention.h"

namespace kehou
{

QDate erasableFrom(QDate lastTermEnd)
{
    return lastTermEnd.addYears(kRetentionYears).addDays(1);
}

QString pseudonymOf(const QString &studentNo)
{
    return QStringLiteral("已抹除") + studentNo;
}

Student erased(const Student &student)
{
    Student row = student;
    row.name = pseudonymOf(student.number);
    row.sex.clear();
    row.guardian.clear();
    row.phone.clear();
    row.categories.clear();
    return row;
}

QString withoutWords(QString text, const QStringList &words, const QString &pseudonym)
{
    for (const QString &word : words) {
        if (word.size() > 1)
            text.replace(word, pseudonym);
    }
    return text;
}

} // namespace kehou
