// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money_text.h"
#include "core/base/text_forms.h"
#include "core/rules/redlines/red_line_checks.h"

#include <QCoreApplication>

namespace kehou::redlines
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RedLines)
};

[[nodiscard]] QString yuan(Money amount)
{
    return Text::tr("%1 yuan").arg(moneyText(amount));
}

// The day from which the item is noticed at its price.
[[nodiscard]] std::optional<QDate> noticedSince(const QList<Publicity> &notices,
                                                const FeeItem &item)
{
    std::optional<QDate> since;
    for (const Publicity &notice : notices) {
        if (isNamed(item, notice.item) && notice.price == item.price &&
            (!since || notice.start < *since))
            since = notice.start;
    }
    return since;
}

[[nodiscard]] QString unnoticedText(const QList<Publicity> &notices, const FeeItem &item)
{
    const auto other = std::find_if(notices.rbegin(), notices.rend(), [&](const Publicity &notice) {
        return isNamed(item, notice.item);
    });
    return other == notices.rend() ? Text::tr("no public notice")
                                   : Text::tr("notified at %1, the price is %2")
                                         .arg(yuan(other->price), yuan(item.price));
}

// The payments before a notice that began on that day had run.
[[nodiscard]] int earlyPayments(const RedLineFacts &facts, QDate since)
{
    const QDate first = since.addDays(facts.rules.noticeDaysBeforeBilling);
    const QList<Payment> &payments = facts.book.rows<Payment>();
    return static_cast<int>(
        std::count_if(payments.begin(), payments.end(),
                      [&](const Payment &payment) { return payment.date < first; }));
}

[[nodiscard]] QString earlyText(const RedLineFacts &facts, QDate since)
{
    const int early = earlyPayments(facts, since);
    return early == 0 ? QString()
                      : Text::tr("%n payment(s) before the notice had run, on %1", nullptr, early)
                            .arg(isoText(since.addDays(facts.rules.noticeDaysBeforeBilling)));
}

// What is wrong with the notices of one item, at each of its prices (R-FEE-9). What was paid before
// the first of them had run was collected without notice.
void addNoticeFaults(const RedLineFacts &facts, FeeItem item, Breach &breach)
{
    const QList<Publicity> &notices = facts.book.rows<Publicity>();
    bool first = true;
    for (const PriceSpan &span : priceSpans(item, facts.rules.fees.prices, facts.book.term.dates)) {
        item.price = span.price;
        const auto since = noticedSince(notices, item);
        const QString text = !since  ? unnoticedText(notices, item)
                             : first ? earlyText(facts, *since)
                                     : QString();
        const QString row = item.name + u' ' + text;
        if (!item.price.isZero() && !text.isEmpty() && !breach.rows.contains(row))
            breach.add(row, {item.code, keyOf(item.price), since ? isoText(*since) : QString(),
                             keyOf(since ? earlyPayments(facts, *since) : 0)});
        first = false;
    }
}

// What is priced or noticed and is no item of the scheme.
template <typename Row>
void addUnknown(const RedLineFacts &facts, const QString &text, Breach &breach)
{
    const QList<FeeItem> &items = facts.rules.fees.items;
    for (const Row &row : facts.book.rows<Row>()) {
        if (std::none_of(items.begin(), items.end(),
                         [&](const FeeItem &item) { return isNamed(item, row.item); }))
            breach.add(row.item + u' ' + text, {QStringLiteral("unknown"), row.item});
    }
}

[[nodiscard]] QString breachText(const CapBreach &breach)
{
    const QString units = breach.byDay ? Text::tr("%n day(s)", nullptr, breach.units)
                                       : Text::tr("%n period(s)", nullptr, breach.units);
    const QString text =
        Text::tr("%1 for %2, at most %3").arg(yuan(breach.cost), units, yuan(breach.most));
    return breach.grade == 0 ? text : Text::tr("grade %1: %2").arg(breach.grade).arg(text);
}

template <typename Row>
[[nodiscard]] Money sumOf(const QList<Row> &rows)
{
    Money sum;
    for (const Row &row : rows)
        sum += row.amount;
    return sum;
}

// R-LED-4: what came back from the treasury; without two lines, also what was collected.
[[nodiscard]] Money spendable(const RedLineFacts &facts)
{
    Money returned;
    for (const TreasuryMove &move : facts.book.rows<TreasuryMove>())
        returned += move.kind == TreasuryMoveKind::Returned ? move.amount : Money();
    if (facts.rules.spendsReturned)
        return returned;
    return returned + sumOf(facts.book.rows<Payment>()) - sumOf(facts.book.rows<Refund>());
}

} // namespace

Breach notNoticed(const RedLineFacts &facts)
{
    Breach breach{Text::tr("Charges that are not publicly notified, or other than notified."), {}};
    for (const FeeItem &item : facts.rules.fees.items)
        addNoticeFaults(facts, item, breach);
    addUnknown<Publicity>(facts, Text::tr("is no item of the scheme"), breach);
    addUnknown<ItemPrice>(facts, Text::tr("has a price and is no item of the scheme"), breach);
    return breach;
}

Breach overCap(const RedLineFacts &facts)
{
    Breach breach{Text::tr("The standard costs more than the cap allows."), {}};
    for (const CapBreach &over : termCapBreaches(
             facts.plan, {facts.rules.fees.items, facts.rules.fees.prices}, facts.rules.caps))
        breach.add(breachText(over), {keyOf(over.grade),
                                      over.byDay ? QStringLiteral("day") : QStringLiteral("period"),
                                      keyOf(over.units), keyOf(over.cost), keyOf(over.most)});
    return breach;
}

Breach outsideTerm(const RedLineFacts &facts)
{
    Breach breach{Text::tr("Billing months that reach beyond the term."), {}};
    const DateRange &term = facts.book.term.dates;
    for (const BillingMonth &month : facts.book.rows<BillingMonth>()) {
        if (!term.contains(month.start) || !term.contains(month.end))
            breach.add(QStringLiteral("%1 %2…%3")
                           .arg(month.name, isoText(month.start), isoText(month.end)),
                       {month.name, isoText(month.start), isoText(month.end)});
    }
    return breach;
}

Breach overPay(const RedLineFacts &facts)
{
    Breach breach{Text::tr("Pay beyond the staff fund."), {}};
    if (facts.rules.stopsOverFund && !facts.sheet.over().isZero())
        breach.add(
            Text::tr("%1 to pay, the fund is %2, %3 too much")
                .arg(yuan(facts.sheet.total()), yuan(facts.sheet.fund), yuan(facts.sheet.over())),
            {keyOf(facts.sheet.total()), keyOf(facts.sheet.fund)});
    return breach;
}

Breach overSpent(const RedLineFacts &facts)
{
    Breach breach{Text::tr("Spending beyond what was returned or collected."), {}};
    const Money spent = sumOf(facts.book.rows<Spending>());
    const Money most = spendable(facts);
    if (spent > most)
        breach.add(Text::tr("%1 spent, %2 there, %3 too much")
                       .arg(yuan(spent), yuan(most), yuan(spent - most)),
                   {keyOf(spent), keyOf(most)});
    return breach;
}

Breach unbalancedFund(const RedLineFacts &facts)
{
    Breach breach{Text::tr("Income and pay are out of balance."), {}};
    const Money half = facts.netIncome.timesFraction(1, 2);
    const bool over = facts.book.term.dates.last() < facts.today;
    if (over && facts.netIncome > Money() && facts.sheet.total() < half)
        breach.add(Text::tr("staff get %1 of %2, less than half")
                       .arg(yuan(facts.sheet.total()), yuan(facts.netIncome)),
                   {QStringLiteral("half"), keyOf(facts.sheet.total()), keyOf(facts.netIncome)});
    const Money plan = facts.netIncome.timesFraction(facts.rules.staffPercent, 100);
    if (over && facts.netIncome > Money() && facts.sheet.total() > plan)
        breach.add(
            Text::tr("staff get %1, the plan has %2").arg(yuan(facts.sheet.total()), yuan(plan)),
            {QStringLiteral("plan"), keyOf(facts.sheet.total()), keyOf(plan)});
    const QList<Money> &surplus = facts.surplus;
    const qsizetype last = surplus.size() - 1;
    if (last >= 2 && surplus[last] > surplus[last - 1] && surplus[last - 1] > surplus[last - 2])
        breach.add(Text::tr("the surplus grew two terms running, to %1").arg(yuan(surplus[last])),
                   {QStringLiteral("surplus"), keyOf(surplus[last])});
    return breach;
}

Breach wronglyInScope(const RedLineFacts &facts)
{
    Breach breach{Text::tr("Noon care, meals or evening study as after-school service."), {}};
    const QStringList words{QStringLiteral("午餐"), QStringLiteral("午休"), QStringLiteral("午托"),
                            QStringLiteral("餐费"), QStringLiteral("晚餐")};
    for (const FeeItem &item : facts.rules.fees.items) {
        const bool named = std::any_of(words.begin(), words.end(), [&](const QString &word) {
            return item.name.contains(word);
        });
        // Evening study is paid by nobody's family, whatever it is booked as.
        const bool evening = item.name.contains(QStringLiteral("晚自习"));
        if (evening || (item.inScope && (named || item.periods == PeriodKind::Noon)))
            breach.add(item.name, {item.code, item.name});
    }
    return breach;
}

} // namespace kehou::redlines
