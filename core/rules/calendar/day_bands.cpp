// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/calendar/day_bands.h"

namespace kehou
{

namespace
{

[[nodiscard]] QList<Band> periodsOf(const TermBook &book, int grade, QDate date)
{
    QList<Band> periods;
    for (const Band &band : book.rows<Band>()) {
        if (band.grades.contains(grade) && band.from.value_or(date) <= date &&
            band.to.value_or(date) >= date)
            periods.append(band);
    }
    std::stable_sort(periods.begin(), periods.end(),
                     [](const Band &a, const Band &b) { return a.period < b.period; });
    return periods;
}

[[nodiscard]] bool sameTimes(const Band &a, const Band &b)
{
    return a.period == b.period && a.start == b.start && a.end == b.end && a.kind == b.kind &&
           a.dismissal == b.dismissal;
}

[[nodiscard]] std::optional<int> dismissalOf(const QList<Band> &periods)
{
    std::optional<int> latest;
    for (const Band &band : periods) {
        if (band.kind == PeriodKind::AfterSchool)
            latest = std::max(latest.value_or(0), band.dismissal.value_or(band.end));
    }
    return latest;
}

} // namespace

QList<DayBand> bandsOn(const TermBook &book, QDate date)
{
    GradeSet present;
    for (const SchoolClass &schoolClass : book.rows<SchoolClass>())
        present.insert(schoolClass.grade);
    QList<DayBand> bands;
    for (int grade = 1; grade <= kMaxGrade; ++grade) {
        const QList<Band> periods =
            present.contains(grade) ? periodsOf(book, grade, date) : QList<Band>();
        if (periods.isEmpty())
            continue;
        auto same = std::find_if(bands.begin(), bands.end(), [&](const DayBand &band) {
            return std::equal(band.periods.begin(), band.periods.end(), periods.begin(),
                              periods.end(), sameTimes);
        });
        if (same == bands.end())
            same = bands.insert(bands.end(), {{}, periods, dismissalOf(periods)});
        same->grades.insert(grade);
    }
    return bands;
}

} // namespace kehou
