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

// One row of a grade with the dates of the term on which it holds.
struct HeldBand {
    qsizetype row;
    DateRange dates;
};

// The rows of a grade, of all its periods or of one, by their first day.
[[nodiscard]] QList<HeldBand> bandsOf(const TermBook &book, int grade, int period)
{
    QList<HeldBand> held;
    const QList<Band> &bands = book.rows<Band>();
    for (qsizetype row = 0; row < bands.size(); ++row) {
        const auto dates = bandDates(bands[row], book.term);
        if (dates && bands[row].grades.contains(grade) &&
            (period == 0 || bands[row].period == period))
            held.append({row, *dates});
    }
    std::stable_sort(held.begin(), held.end(), [](const HeldBand &a, const HeldBand &b) {
        return a.dates.first() < b.dates.first();
    });
    return held;
}

[[nodiscard]] RowFault gapBetween(const QList<Band> &bands, const HeldBand &before,
                                  const HeldBand &after, int grade)
{
    return fault(after.row, "from_date",
                 Text::tr("Grade %1 is in no band on %2, between this row and row \"%3\".")
                     .arg(grade)
                     .arg(isoText(before.dates.last().addDays(1)), bandText(bands[before.row])),
                 bandText(bands[after.row]));
}

[[nodiscard]] RowFault gapAtEnd(const QList<Band> &bands, const HeldBand &band, int grade,
                                QDate missing)
{
    return fault(band.row, missing < band.dates.first() ? "from_date" : "to_date",
                 Text::tr("Grade %1 is in no band on %2, beside row \"%3\".")
                     .arg(grade)
                     .arg(isoText(missing), bandText(bands[band.row])),
                 bandText(bands[band.row]));
}

// Dates between two rows of a grade's period on which it has none; and of all its periods
// together also those before the first row and after the last one.
[[nodiscard]] RowFaults gapsOf(const TermBook &book, int grade, int period)
{
    const QList<HeldBand> held = bandsOf(book, grade, period);
    if (held.isEmpty())
        return {};
    RowFaults faults;
    const QList<Band> &bands = book.rows<Band>();
    if (period == 0 && held.first().dates.first() > book.term.dates.first())
        faults.append(gapAtEnd(bands, held.first(), grade, book.term.dates.first()));
    HeldBand latest = held.first();
    for (const HeldBand &next : held) {
        if (next.dates.first() > latest.dates.last().addDays(1))
            faults.append(gapBetween(bands, latest, next, grade));
        if (next.dates.last() > latest.dates.last())
            latest = next;
    }
    if (period == 0 && latest.dates.last() < book.term.dates.last())
        faults.append(gapAtEnd(bands, latest, grade, latest.dates.last().addDays(1)));
    return faults;
}

// A gap that several grades of a row share is told once, for the first of them.
[[nodiscard]] RowFaults checkGaps(const TermBook &book)
{
    RowFaults faults;
    const auto addNew = [&](const RowFaults &found) {
        for (const RowFault &gap : found) {
            if (std::none_of(faults.begin(), faults.end(), [&](const RowFault &told) {
                    return told.row == gap.row && qstrcmp(told.field, gap.field) == 0;
                }))
                faults.append(gap);
        }
    };
    for (int grade = 1; grade <= kMaxGrade; ++grade) {
        const RowFaults whole = gapsOf(book, grade, 0);
        addNew(whole);
        for (int period = 1; period <= kMaxPeriod && whole.isEmpty(); ++period)
            addNew(gapsOf(book, grade, period));
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
