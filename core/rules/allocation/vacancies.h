// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/allocation/selection.h"
#include "core/rules/term_book.h"

namespace kehou
{

// Places of an offering that nobody holds any more, and who may have one now, in the order of the
// waiting list (R-ALC-6).
struct Vacancy {
    QString offering;
    int free = 0;
    QStringList inLine; // never empty

    friend bool operator==(const Vacancy &, const Vacancy &) = default;
};

struct VacancyQuery {
    QDate from; // the place is to be held from this day to the term's end
    SelectionMode mode = SelectionMode::Draw;
    QString seed;       // of the draw that made the waiting lists
    int noticeDays = 7; // R-ENR-2
};

// The places that are held on the day or later. Who has left the service or the school by then, or
// has given the slots up, holds none any more (see placeSpans).
[[nodiscard]] QList<Placement> placesHeldFrom(const TermBook &book, const VacancyQuery &query);

// The rows that places are given out by, with whatever is held on the day or later as if it were
// 内定: it uses up places and slots. What has ended or does not take place uses up nothing, and a
// selection that ends before the day admits to nothing. Classes are those of the day.
[[nodiscard]] TermBook bookHeldFrom(const TermBook &book, const VacancyQuery &query);

// Whether the student holds on the day or later as many places as it may pick; 内定 ones and those
// of layers that nobody picks from do not count.
[[nodiscard]] bool holdsAllPicks(const TermBook &book, const AllocationRules &rules,
                                 const VacancyQuery &query, const QString &student);

// R-ALC-6: offerings in 已公示 or 开班 (R-MNU-3) with a place that is free from the day on. In line
// is who listed the offering, never held it and could take it beside what it holds then: grade,
// enrolled slots, clashes, course, ration of the class and pick limit allow. The order is that of
// R-ALC-4. Where no place was ever given out nothing has fallen free.
[[nodiscard]] QList<Vacancy> vacancies(const TermBook &book, const AllocationRules &rules,
                                       const VacancyQuery &query);

} // namespace kehou
