// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pay/staff_fund.h"

namespace kehou
{

Money netServiceIncome(const TermPlan &plan, const FeeRules &rules,
                       const std::vector<StudentFacts> &students)
{
    SettlementRun run(plan, rules);
    Money income;
    for (const StudentFacts &facts : students) {
        const Settlement settlement = run.settle(facts);
        for (const FeeLine &line : settlement.lines) {
            const FeeItem &item = rules.items[line.item];
            if (line.kind == LineKind::Consumed && item.kind == FeeKind::Service && item.inScope)
                income += line.amount - line.waived;
        }
    }
    return income;
}

Money staffFund(const Term &term, int staffPercent, Money income)
{
    return term.staffFund ? *term.staffFund : income.timesFraction(staffPercent, 100);
}

} // namespace kehou
