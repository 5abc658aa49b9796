// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/enrollment/school.h"

namespace kehou
{

// R-DAT-3: a child's own data are kept for three years after the last term in which it was on the
// roll; money and attendance stay longer, under a pseudonym.
inline constexpr int kRetentionYears = 3;
[[nodiscard]] QDate erasableFrom(QDate lastTermEnd);

// That a child's data were erased, and when.
struct Erasure {
    QString student;
    QDate date;

    friend bool operator==(const Erasure &, const Erasure &) = default;
};

// What stands in the place of the name: the student number says nothing about the person outside
// of the school's own lists.
[[nodiscard]] QString pseudonymOf(const QString &studentNo);

// The row with the pseudonym for the name, without guardian, telephone, sex and categories.
[[nodiscard]] Student erased(const Student &student);

// A text that somebody typed, with the pseudonym in the place of each of the words: names and
// telephones. Words of a single sign are left, they mean nothing by themselves.
[[nodiscard]] QString withoutWords(QString text, const QStringList &words,
                                   const QString &pseudonym);

} // namespace kehou
