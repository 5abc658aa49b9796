// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pay/staff_fund.h"

#include "core/rules/ledger/fund_plan.h"

namespace kehou
{

Money netServiceIncome(const TermPlan &plan, const FeeRules &rules,
                       const std::vector<StudentFacts> &students)
{
    SettlementRun run(plan, rules);
    ServiceIncome income;
    for (const StudentFacts &facts : students)
        income.add(run.settle(facts), rules.items);
    return income.net();
}

Money staffFund(const Term &term, int staffPercent, Money income)
{
    return term.staffFund ? *term.staffFund : income.timesFraction(staffPercent, 100);
}

} // namespace kehou
