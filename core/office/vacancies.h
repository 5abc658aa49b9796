// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/office.h"
#include "core/rules/allocation/vacancies.h"

namespace kehou
{

// A vacancy with the names that a page shows.
struct VacancyLine {
    Vacancy vacancy;
    QString courseName;
    QString firstName; // of the student who is first in line

    friend bool operator==(const VacancyLine &, const VacancyLine &) = default;
};

// The places that are free from a day of the term on and that somebody waits for, by code.
[[nodiscard]] Result<QList<VacancyLine>> openVacancies(Office &office, QDate from,
                                                       const QString &termName = {});

struct VacancyFilling {
    QString offering;
    QString student;
    QDate from;
    QString termName; // empty: the latest
};

// R-ALC-6: the office confirms that a place goes to the first in line, from the day to the term's
// end. Refused where no place is free and for anybody else than the first (T44).
[[nodiscard]] Result<void> fillVacancy(Office &office, const VacancyFilling &filling);

} // namespace kehou
