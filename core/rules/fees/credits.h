// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/fees/fee_item.h"

#include <vector>

namespace kehou
{

// What R-FEE-5b gives back, one function for each rule. Missed days are scheduled days of the
// effective window on which the student attended nothing.

// What became of one scheduled day.
enum class DayOutcome : std::uint8_t {
    Unscheduled,
    Missed,   // leave, absence or cancellation in every period of it
    Attended, // some period of it
    Unknown,  // no roll yet: neither missed nor attended
};

// Missed days with no attended scheduled day between, as offsets of days from the term's first.
struct MissedRun {
    int first = 0;
    int last = 0;
    int days = 0; // missed ones in it

    [[nodiscard]] int length() const { return last - first + 1; } // calendar days
    friend bool operator==(const MissedRun &, const MissedRun &) = default;
};

// The runs of at least minRun missed days, in order.
[[nodiscard]] std::vector<MissedRun> missedRuns(const std::vector<DayOutcome> &days, int minRun);

// The days of one selection as a settle rule sees them: only runs of at least minRun missed days
// count.
class MissedDays
{
public:
    MissedDays(std::vector<DayOutcome> days, int minRun);

    [[nodiscard]] const std::vector<MissedRun> &runs() const { return m_runs; }
    // Those of the counted runs that lie between two days, both included.
    [[nodiscard]] int between(int first, int last) const;

private:
    std::vector<DayOutcome> m_days;
    std::vector<MissedRun> m_runs;
};

// One part of a run under Steps: a full 30 days, or a rest of 15 or more.
struct CreditStep {
    int first = 0; // offset of the day it begins on
    bool full = true;

    friend bool operator==(const CreditStep &, const CreditStep &) = default;
};

// A tariff for each missed day: 3.36 × 7 = 23.52.
[[nodiscard]] Money dayRateCredit(Money rate, int missedDays);

// Price × missed days ÷ N, rounded once (R-MON-2). N is above zero.
[[nodiscard]] Money denominatorCredit(Money price, int missedDays, int denominator);

// Each full 30 days of the run's calendar length, then a rest of 15 or more as a half: three weeks
// are one half step.
[[nodiscard]] std::vector<CreditStep> creditSteps(const MissedRun &run);
// A month's price for each full step that begins between two days, half of it for each half step;
// days as offsets, both included.
struct DaySpan {
    int first = 0;
    int last = 0;
};
[[nodiscard]] Money stepsCredit(Money monthPrice, const std::vector<MissedRun> &runs, DaySpan span);

// How a month's days were used.
struct MonthDays {
    int scheduled = 0;
    int attended = 0;
};
// What of a month's cost is given back: nothing where more than half of its scheduled days were
// attended, all where none was, else what its half (R-MON-2) leaves.
[[nodiscard]] Money bucketCredit(Money cost, const MonthDays &days);

// What of the prepaid comes back to who leaves so many days after the term's start: by the first
// step of the table that reaches as far, else nothing.
[[nodiscard]] Money exitCredit(Money prepaid, const QList<ExitStep> &table, int daysAfterStart);

} // namespace kehou
