// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/calendar/bands.h"

#include "core/base/text_forms.h"

#include <QCoreApplication>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BandRules)
};

[[nodiscard]] std::optional<DateRange> bandDates(const Band &band, const Term &term)
{
    const auto range =
        rangeOrNothing(band.from.value_or(term.dates.first()), band.to.value_or(term.dates.last()));
    return range ? intersection(*range, term.dates) : std::nullopt;
}

[[nodiscard]] QString bandText(const Band &band)
{
    return QStringLiteral("%1 / %2 (%3–%4)")
        .arg(band.grades.text())
        .arg(band.period)
        .arg(minutesText(band.start), minutesText(band.end));
}

[[nodiscard]] RowFault fault(qsizetype row, const char *field, const QString &message,
                             const QString &found = {})
{
    return {kSheetOf<Band>, row, field, message, found, {}};
}

// Two rows of one grade and date exclude each other: the same period twice, or periods whose
// times run into each other.
[[nodiscard]] bool collide(const Band &a, const Band &b, const Term &term)
{
    const auto datesA = bandDates(a, term);
    const auto datesB = bandDates(b, term);
    if (!datesA || !datesB || !datesA->overlaps(*datesB) || !a.grades.overlaps(b.grades))
        return false;
    return a.period == b.period || (a.start < b.end && b.start < a.end);
}

[[nodiscard]] RowFaults checkShapes(const TermBook &book)
{
    RowFaults faults;
    const QList<Band> &bands = book.rows<Band>();
    for (qsizetype row = 0; row < bands.size(); ++row) {
        const Band &band = bands[row];
        if (band.end <= band.start)
            faults.append(fault(row, "end_minute", Text::tr("A period ends after it starts."),
                                bandText(band)));
        if (band.from && band.to && *band.to < *band.from)
            faults.append(
                fault(row, "to_date", Text::tr("The last day lies before the first one.")));
    }
    return faults;
}

[[nodiscard]] RowFaults checkOverlaps(const TermBook &book)
{
    RowFaults faults;
    const QList<Band> &bands = book.rows<Band>();
    for (qsizetype row = 0; row < bands.size(); ++row) {
        for (qsizetype other = 0; other < row; ++other) {
            if (collide(bands[row], bands[other], book.term))
                faults.append(
                    fault(row, "period",
                          Text::tr("This period overlaps with row \"%1\" of the same grade.")
                              .arg(bandText(bands[other])),
                          bandText(bands[row])));
        }
    }
    return faults;
}

// The first date of the term on which a grade that has bands is in none of them.
[[nodiscard]] RowFaults checkGaps(const TermBook &book)
{
    RowFaults faults;
    const QList<Band> &bands = book.rows<Band>();
    for (int grade = 1; grade <= kMaxGrade; ++grade) {
        std::vector<bool> covered(static_cast<std::size_t>(book.term.dates.days()));
        qsizetype lastRow = -1;
        for (qsizetype row = 0; row < bands.size(); ++row) {
            const auto dates = bandDates(bands[row], book.term);
            if (!dates || !bands[row].grades.contains(grade))
                continue;
            lastRow = row;
            const auto first = book.term.dates.first().daysTo(dates->first());
            std::fill_n(covered.begin() + first, dates->days(), true);
        }
        const auto gap = std::find(covered.begin(), covered.end(), false);
        if (lastRow >= 0 && gap != covered.end())
            faults.append(
                fault(lastRow, "from_date",
                      Text::tr("Grade %1 is in no band on %2, beside row \"%3\".")
                          .arg(grade)
                          .arg(isoText(book.term.dates.first().addDays(gap - covered.begin())),
                               bandText(bands[lastRow]))));
    }
    return faults;
}

} // namespace

BandTable::BandTable(const TermCalendar &calendar, const QList<Band> &bands)
    : m_calendar(calendar), m_bands(bands)
{
    const auto length = static_cast<std::size_t>(calendar.length());
    for (const Band &band : bands) {
        for (int grade = 1; grade <= kMaxGrade; ++grade) {
            if (!band.grades.contains(grade))
                continue;
            GradeDays &days = m_grades[static_cast<std::size_t>(grade)];
            days.known = true;
            days.ever |= periodBit(band.period);
            days.noon.resize(length);
            days.afterSchool.resize(length);
            auto &kind = band.kind == PeriodKind::Noon ? days.noon : days.afterSchool;
            const int first = band.from ? std::max(0, calendar.offset(*band.from)) : 0;
            const int last = band.to ? std::min(calendar.length() - 1, calendar.offset(*band.to))
                                     : calendar.length() - 1;
            for (int at = first; at <= last; ++at)
                kind[static_cast<std::size_t>(at)] |= periodBit(band.period);
        }
    }
}

const Band *BandTable::find(int grade, QDate date, int period) const
{
    for (const Band &band : m_bands) {
        if (band.period == period && band.grades.contains(grade) &&
            (!band.from || *band.from <= date) && (!band.to || date <= *band.to))
            return &band;
    }
    return nullptr;
}

PeriodBits BandTable::periodsOfKind(int grade, int dayOffset, PeriodKind kind) const
{
    const GradeDays &days = m_grades[static_cast<std::size_t>(grade)];
    const auto day = static_cast<std::size_t>(dayOffset);
    const PeriodBits noon = days.known ? days.noon[day] : 0;
    return kind == PeriodKind::Noon ? noon : ~noon;
}

bool BandTable::everHasPeriod(int grade, int period) const
{
    return (m_grades[static_cast<std::size_t>(grade)].ever & periodBit(period)) != 0;
}

std::optional<int> BandTable::dismissal(int grade, QDate date) const
{
    std::optional<int> latest;
    for (int period = 1; period <= kMaxPeriod; ++period) {
        if (const Band *band = find(grade, date, period)) {
            const int end = band->dismissal.value_or(band->end);
            latest = std::max(latest.value_or(end), end);
        }
    }
    return latest;
}

RowFaults checkBands(const TermBook &book)
{
    return checkShapes(book) + checkOverlaps(book) + checkGaps(book);
}

} // namespace kehou
