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

[[nodiscard]] bool names(const Publicity &notice, const FeeItem &item)
{
    return notice.item == item.name || notice.item == item.code;
}

// What is wrong with the public notice of one item, if anything (R-FEE-9).
[[nodiscard]] QString noticeFault(const RedLineFacts &facts, const FeeItem &item)
{
    std::optional<QDate> since;
    QStringList others;
    for (const Publicity &notice : facts.book.rows<Publicity>()) {
        if (!names(notice, item))
            continue;
        if (notice.price != item.price)
            others.append(yuan(notice.price));
        else if (!since || notice.start < *since)
            since = notice.start;
    }
    if (!since && others.isEmpty())
        return Text::tr("no public notice");
    if (!since)
        return Text::tr("notified at %1, the price is %2").arg(others.last(), yuan(item.price));
    const QDate first = since->addDays(facts.rules.noticeDaysBeforeBilling);
    const auto early =
        std::count_if(facts.book.rows<Payment>().begin(), facts.book.rows<Payment>().end(),
                      [&](const Payment &payment) { return payment.date < first; });
    return early == 0 ? QString()
                      : Text::tr("%n payment(s) before the notice had run, on %1", nullptr,
                                 static_cast<int>(early))
                            .arg(isoText(first));
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
    Breach breach{
        Text::tr("Charges that are not publicly notified, or other than notified."), {}, {}};
    const QList<FeeItem> &items = facts.rules.fees.items;
    for (const FeeItem &item : items) {
        const QString fault = item.price.isZero() ? QString() : noticeFault(facts, item);
        if (!fault.isEmpty())
            breach.rows.append(item.name + u' ' + fault);
    }
    for (const Publicity &notice : facts.book.rows<Publicity>()) {
        if (std::none_of(items.begin(), items.end(),
                         [&](const FeeItem &item) { return names(notice, item); }))
            breach.rows.append(notice.item + u' ' + Text::tr("is no item of the scheme"));
    }
    return breach;
}

Breach overCap(const RedLineFacts &facts)
{
    Breach breach{Text::tr("The standard costs more than the cap allows."), {}, {}};
    for (const CapBreach &over : capBreaches(facts.plan, facts.rules.fees.items, facts.rules.caps))
        breach.rows.append(breachText(over));
    return breach;
}

Breach outsideTerm(const RedLineFacts &facts)
{
    Breach breach{Text::tr("Billing months that reach beyond the term."), {}, {}};
    const DateRange &term = facts.book.term.dates;
    for (const BillingMonth &month : facts.book.rows<BillingMonth>()) {
        if (!term.contains(month.start) || !term.contains(month.end))
            breach.rows.append(QStringLiteral("%1 %2…%3")
                                   .arg(month.name, isoText(month.start), isoText(month.end)));
    }
    return breach;
}

Breach overPay(const RedLineFacts &facts)
{
    Breach breach{Text::tr("Pay beyond the staff fund."), {}, {}};
    if (facts.rules.stopsOverFund && !facts.sheet.over().isZero())
        breach.rows.append(
            Text::tr("%1 to pay, the fund is %2, %3 too much")
                .arg(yuan(facts.sheet.total()), yuan(facts.sheet.fund), yuan(facts.sheet.over())));
    return breach;
}

Breach overSpent(const RedLineFacts &facts)
{
    Breach breach{Text::tr("Spending beyond what was returned or collected."), {}, {}};
    const Money spent = sumOf(facts.book.rows<Spending>());
    const Money most = spendable(facts);
    if (spent > most)
        breach.rows.append(Text::tr("%1 spent, %2 there, %3 too much")
                               .arg(yuan(spent), yuan(most), yuan(spent - most)));
    return breach;
}

Breach unbalancedFund(const RedLineFacts &facts)
{
    Breach breach{Text::tr("Income and pay are out of balance."), {}, {}};
    const Money half = facts.netIncome.timesFraction(1, 2);
    const bool over = facts.book.term.dates.last() < facts.today;
    if (over && facts.netIncome > Money() && facts.sheet.total() < half)
        breach.rows.append(Text::tr("staff get %1 of %2, less than half")
                               .arg(yuan(facts.sheet.total()), yuan(facts.netIncome)));
    const Money plan = facts.netIncome.timesFraction(facts.rules.staffPercent, 100);
    if (over && facts.netIncome > Money() && facts.sheet.total() > plan)
        breach.rows.append(
            Text::tr("staff get %1, the plan has %2").arg(yuan(facts.sheet.total()), yuan(plan)));
    const QList<Money> &surplus = facts.surplus;
    const qsizetype last = surplus.size() - 1;
    if (last >= 2 && surplus[last] > surplus[last - 1] && surplus[last - 1] > surplus[last - 2])
        breach.rows.append(
            Text::tr("the surplus grew two terms running, to %1").arg(yuan(surplus[last])));
    return breach;
}

Breach wronglyInScope(const RedLineFacts &facts)
{
    Breach breach{Text::tr("Noon care, meals or evening study as after-school service."), {}, {}};
    const QStringList words{QStringLiteral("午餐"), QStringLiteral("午休"), QStringLiteral("午托"),
                            QStringLiteral("餐费"), QStringLiteral("晚餐")};
    for (const FeeItem &item : facts.rules.fees.items) {
        const bool named = std::any_of(words.begin(), words.end(), [&](const QString &word) {
            return item.name.contains(word);
        });
        // Evening study is paid by nobody's family, whatever it is booked as.
        const bool evening = item.name.contains(QStringLiteral("晚自习"));
        if (evening || (item.inScope && (named || item.periods == PeriodKind::Noon)))
            breach.rows.append(item.name);
    }
    return breach;
}

} // namespace kehou::redlines
