// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/fees/publicity_gate.h"

#include "core/base/money_text.h"
#include "core/base/text_forms.h"

#include <QCoreApplication>

#include <algorithm>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FeeRules)
};

[[nodiscard]] bool names(const Publicity &notice, const FeeItem &item)
{
    return notice.item == item.name || notice.item == item.code;
}

void checkItem(const PublicityFacts &facts, const FeeItem &item, BillingFaults &faults)
{
    const Publicity *notice = noticeOn(facts.notices, item, facts.issuedOn);
    if (!notice) {
        faults.append({BillingFaultKind::NotNoticed, item.name,
                       Text::tr("%1 is billed, but no public notice of its price has begun by %2 "
                                "(R-FEE-9). Enter its notice first.")
                           .arg(item.name, isoText(facts.issuedOn))});
        return;
    }
    if (notice->price != item.price)
        faults.append({BillingFaultKind::OtherPrice, item.name,
                       Text::tr("%1 was noticed at %2 yuan, the standard says %3 yuan (R-FEE-9).")
                           .arg(item.name, moneyText(notice->price), moneyText(item.price))});
    const int days = daysRun(*notice, facts.issuedOn);
    if (days < facts.noticeDays)
        faults.append({BillingFaultKind::NotRun, item.name,
                       Text::tr("The notice of %1 has run for %n day(s) by %2, and %3 are needed "
                                "before a bill is issued (R-FEE-9).",
                                nullptr, days)
                           .arg(item.name, isoText(facts.issuedOn))
                           .arg(facts.noticeDays)});
}

// What is noticed beside the standard's own items.
void checkOthers(const PublicityFacts &facts, BillingFaults &faults)
{
    for (const Publicity &notice : facts.notices) {
        const bool known = std::any_of(facts.items.begin(), facts.items.end(),
                                       [&](const FeeItem &item) { return names(notice, item); });
        if (!known)
            faults.append({BillingFaultKind::UnknownItem, notice.item,
                           Text::tr("The public notice lists %1, which is no item of the scheme "
                                    "(R-FEE-9).")
                               .arg(notice.item)});
    }
}

void checkMonths(const PublicityFacts &facts, const FeeItem &item, BillingFaults &faults)
{
    for (const BillingMonth &month : facts.months) {
        if (month.price && *month.price > item.price)
            faults.append(
                {BillingFaultKind::MonthAbove, month.name,
                 Text::tr("%1 costs %2 yuan in %3, more than the %4 yuan that were "
                          "noticed (R-FEE-9).")
                     .arg(item.name, moneyText(*month.price), month.name, moneyText(item.price))});
    }
}

} // namespace

const Publicity *noticeOn(const QList<Publicity> &notices, const FeeItem &item, QDate day)
{
    const Publicity *found = nullptr;
    for (const Publicity &notice : notices) {
        if (names(notice, item) && notice.start <= day && (!found || found->start <= notice.start))
            found = &notice;
    }
    return found;
}

int daysRun(const Publicity &notice, QDate day)
{
    const QDate until = std::min(notice.end.addDays(1), day);
    return std::max(0, static_cast<int>(notice.start.daysTo(until)));
}

BillingFaults publicityFaults(const PublicityFacts &facts)
{
    BillingFaults faults;
    for (const FeeItem &item : facts.items) {
        if (!facts.billed.contains(item.code))
            continue;
        checkItem(facts, item, faults);
        if (item.basis == FeeBasis::Month)
            checkMonths(facts, item, faults);
    }
    checkOthers(facts, faults);
    return faults;
}

BillingFaults termFaults(const DateRange &term, const QList<BilledDates> &bills)
{
    BillingFaults faults;
    for (const BilledDates &bill : bills) {
        if (term.contains(bill.dates.first()) && term.contains(bill.dates.last()))
            continue;
        faults.append(
            {BillingFaultKind::OutsideOfTerm, bill.student,
             Text::tr("The bill of student %1 covers %2 to %3, outside of the term "
                      "(R-FEE-10).")
                 .arg(bill.student, isoText(bill.dates.first()), isoText(bill.dates.last()))});
    }
    return faults;
}

} // namespace kehou
