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

[[nodiscard]] bool hasPrice(const PublicityFacts &facts, const FeeItem &item, Money price)
{
    return std::any_of(facts.items.begin(), facts.items.end(), [&](const FeeItem &other) {
        return other.code == item.code && other.price == price;
    });
}

void add(const BillingFault &fault, BillingFaults &faults)
{
    if (!faults.contains(fault))
        faults.append(fault);
}

void checkItem(const PublicityFacts &facts, const FeeItem &item, BillingFaults &faults)
{
    const Publicity *latest = noticeOn(facts.notices, item, facts.issuedOn);
    if (!latest)
        return add({BillingFaultKind::NotNoticed, item.name,
                    Text::tr("%1 is billed, but no public notice of its price has begun by %2 "
                             "(R-FEE-9). Enter its notice first.")
                        .arg(item.name, isoText(facts.issuedOn))},
                   faults);
    const Publicity *notice = noticeAtPrice(facts.notices, item, facts.issuedOn);
    if (!notice || !hasPrice(facts, item, latest->price))
        add({BillingFaultKind::OtherPrice, item.name,
             Text::tr("%1 was noticed at %2 yuan, the standard says %3 yuan (R-FEE-9).")
                 .arg(item.name, moneyText(latest->price), moneyText(item.price))},
            faults);
    const int days = daysRun(notice ? *notice : *latest, facts.issuedOn);
    if (days < facts.noticeDays)
        add({BillingFaultKind::NotRun, item.name,
             Text::tr("The notice of %1 has run for %n day(s) by %2, and %3 are needed before a "
                      "bill is issued (R-FEE-9).",
                      nullptr, days)
                 .arg(item.name, isoText(facts.issuedOn))
                 .arg(facts.noticeDays)},
            faults);
}

// What is noticed beside the standard's own items.
void checkOthers(const PublicityFacts &facts, BillingFaults &faults)
{
    for (const Publicity &notice : facts.notices) {
        const bool known =
            std::any_of(facts.items.begin(), facts.items.end(),
                        [&](const FeeItem &item) { return isNamed(item, notice.item); });
        if (!known)
            faults.append({BillingFaultKind::UnknownItem, notice.item,
                           Text::tr("The public notice lists %1, which is no item of the scheme "
                                    "(R-FEE-9).")
                               .arg(notice.item)});
    }
}

// Against the highest price of the item.
void checkMonths(const PublicityFacts &facts, const FeeItem &item, BillingFaults &faults)
{
    const bool highest =
        std::none_of(facts.items.begin(), facts.items.end(), [&](const FeeItem &other) {
            return other.code == item.code && other.price > item.price;
        });
    if (!highest)
        return;
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
        if (isNamed(item, notice.item) && notice.start <= day &&
            (!found || found->start <= notice.start))
            found = &notice;
    }
    return found;
}

const Publicity *noticeAtPrice(const QList<Publicity> &notices, const FeeItem &item, QDate day)
{
    const Publicity *found = nullptr;
    for (const Publicity &notice : notices) {
        if (isNamed(item, notice.item) && notice.price == item.price && notice.start <= day &&
            (!found || found->start <= notice.start))
            found = &notice;
    }
    return found;
}

QString documentOf(const QList<Publicity> &notices, const FeeItem &item, QDate day)
{
    const Publicity *notice = noticeAtPrice(notices, item, day);
    if (!notice)
        notice = noticeOn(notices, item, day);
    return notice ? notice->document : QString();
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
