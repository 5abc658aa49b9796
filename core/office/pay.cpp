// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/pay.h"

#include "core/office/closed_pay.h"
#include "core/office/pay_text.h"
#include "core/rules/pay/posts.h"
#include "core/rules/pay/staff_fund.h"

namespace kehou
{

namespace
{

[[nodiscard]] bool isDaily(Cadence cadence)
{
    return cadence == Cadence::Daily || cadence == Cadence::EveryPeriod;
}

void nameStaff(const StaffTable &staff, QDate on, TermPay &pay)
{
    for (const QString &number : staff.numbers()) {
        pay.names.insert(number, staff.name(number));
        if (const StaffMember *member = staff.on(number, on))
            pay.posts.insert(number, postName(member->post));
    }
}

// Counted only where a class's size decides.
[[nodiscard]] PupilCounts pupilsFor(const LoadedTerm &term)
{
    const Scheme &scheme = term.open.scheme;
    return scheme.pay.classSize
               ? expectedPupils(term.plan, term.students, scheme.enrollment.noticeDays)
               : PupilCounts();
}

[[nodiscard]] Result<TermPay> computedPay(Tables &tables, const PayRequest &request)
{
    const auto open = findTerm(tables, request.termName);
    if (!open)
        return open.failure();
    const TermBook book = loadBook(tables, open.value());
    const TermPlan plan(book);
    return payOf({open.value(), book, plan, studentFacts(book)}, request.until);
}

} // namespace

TermPay payOf(const LoadedTerm &term, const std::optional<QDate> &until)
{
    const Scheme &scheme = term.open.scheme;
    const PayFacts facts(term.book, term.plan, scheme.pay, pupilsFor(term));
    TermPay pay{term.open, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    pay.income = netServiceIncome(term.plan, feeRules(scheme, term.book), term.students);
    const Money fund = staffFund(term.open.term, scheme.funds.staffPercent(), pay.income);
    pay.sheet = computePay(facts, scheme.pay, fund);
    const QDate last = term.open.term.dates.last();
    pay.gaps = payGaps(facts, scheme.pay,
                       {term.students, scheme.enrollment.noticeDays,
                        isDaily(scheme.oversight.patrol), std::min(until.value_or(last), last)});
    nameStaff(facts.staff, last, pay);
    return pay;
}

Result<TermPay> payTerm(Office &office, const PayRequest &request)
{
    return office.read<TermPay>([&](Tables &tables) -> Result<TermPay> {
        auto pay = computedPay(tables, request);
        if (pay)
            showClosed(closedPaySheets(tables, pay.value().term.id), pay.value());
        return pay;
    });
}

bool TermPay::complete() const
{
    return closed || std::none_of(gaps.begin(), gaps.end(),
                                  [](const PayGap &gap) { return gap.kind == PayGapKind::NoRoll; });
}

QString TermPay::fundText() const
{
    return closed ? closed->fundSource : payFundText(*this);
}

QList<ExplainedAdjustment> TermPay::explain(const PayAdjustment &adjustment) const
{
    QList<ExplainedAdjustment> lines;
    for (const AdjustedLine &line : adjustment.lines)
        lines.append({line.amount(), adjustedLineText(line, sheet.method)});
    return lines;
}

QList<ExplainedPayLine> TermPay::explain(const PersonPay &person) const
{
    QList<ExplainedPayLine> lines;
    for (const PayLine &line : person.lines)
        lines.append({line, payLineRule(line, sheet.method), payLineText(line, sheet.method)});
    return lines;
}

QList<ExplainedGap> TermPay::explainGaps() const
{
    QList<ExplainedGap> list;
    for (const PayGap &gap : gaps)
        list.append({gap, payGapRule(gap.kind), payGapText(gap, *this)});
    return list;
}

} // namespace kehou
