// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/fees/credits.h"

#include "core/base/expects.h"

#include <algorithm>

namespace kehou
{

namespace
{

constexpr int kStepDays = 30;
constexpr int kHalfStepDays = 15;

} // namespace

std::vector<MissedRun> missedRuns(const std::vector<DayOutcome> &days, int minRun)
{
    std::vector<MissedRun> runs;
    bool open = false;
    for (int day = 0; day < static_cast<int>(days.size()); ++day) {
        const DayOutcome outcome = days[static_cast<std::size_t>(day)];
        if (outcome == DayOutcome::Attended)
            open = false;
        if (outcome != DayOutcome::Missed)
            continue;
        if (!open)
            runs.push_back({day, day, 0});
        open = true;
        runs.back().last = day;
        ++runs.back().days;
    }
    std::erase_if(runs, [&](const MissedRun &run) { return run.days < minRun; });
    return runs;
}

MissedDays::MissedDays(std::vector<DayOutcome> days, int minRun)
    : m_days(std::move(days)), m_runs(missedRuns(m_days, minRun))
{
}

int MissedDays::between(int first, int last) const
{
    int missed = 0;
    for (const MissedRun &run : m_runs) {
        for (int day = std::max(first, run.first); day <= std::min(last, run.last); ++day)
            missed += m_days[static_cast<std::size_t>(day)] == DayOutcome::Missed ? 1 : 0;
    }
    return missed;
}

Money dayRateCredit(Money rate, int missedDays)
{
    return rate * missedDays;
}

Money denominatorCredit(Money price, int missedDays, int denominator)
{
    return price.timesFraction(missedDays, denominator);
}

std::vector<CreditStep> creditSteps(const MissedRun &run)
{
    std::vector<CreditStep> steps;
    int first = run.first;
    for (; run.last - first + 1 >= kStepDays; first += kStepDays)
        steps.push_back({first, true});
    if (run.last - first + 1 >= kHalfStepDays)
        steps.push_back({first, false});
    return steps;
}

Money stepsCredit(Money monthPrice, const std::vector<MissedRun> &runs, DaySpan span)
{
    const Money half = monthPrice.timesFraction(1, 2);
    Money credit;
    for (const MissedRun &run : runs) {
        for (const CreditStep &step : creditSteps(run)) {
            if (span.first <= step.first && step.first <= span.last)
                credit += step.full ? monthPrice : half;
        }
    }
    return credit;
}

Money bucketCredit(Money cost, const MonthDays &days)
{
    if (days.attended == 0)
        return cost;
    return 2 * days.attended <= days.scheduled ? cost - cost.timesFraction(1, 2) : Money();
}

Money exitCredit(Money prepaid, const QList<ExitStep> &table, int daysAfterStart)
{
    const auto step = std::find_if(table.begin(), table.end(), [&](const ExitStep &entry) {
        return daysAfterStart <= entry.days;
    });
    return step == table.end() ? Money() : prepaid.timesFraction(step->percent.value, 10'000);
}

} // namespace kehou
