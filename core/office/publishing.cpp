// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/publishing.h"

#include "core/base/money_text.h"
#include "core/office/red_lines.h"

#include <QCoreApplication>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Publishing)
};

// The school's prices, the noticed one from the term's first day on.
[[nodiscard]] QList<ItemPrice> noticedPrices(const EditedTerm &term, const Publicity &notice)
{
    QList<ItemPrice> prices = term.book.rows<ItemPrice>();
    for (const FeeItem &item : term.open.scheme.fees.items) {
        if (!isNamed(item, notice.item))
            continue;
        prices.removeIf([&](const ItemPrice &row) { return isNamed(item, row.item); });
        prices.append({item.code, notice.price, term.open.term.dates.first(), {}, {}});
    }
    return prices;
}

[[nodiscard]] Finding breachFinding(const CapBreach &breach)
{
    const QString grade = breach.grade == 0 ? QString() : Text::tr("grade %1: ").arg(breach.grade);
    const QString units = breach.byDay ? Text::tr("%n day(s)", nullptr, breach.units)
                                       : Text::tr("%n period(s)", nullptr, breach.units);
    return {{},
            QStringLiteral("价格"),
            Text::tr("The price is over the cap (R-FEE-8)."),
            Text::tr("%1%2 yuan for %3").arg(grade, moneyText(breach.cost), units),
            Text::tr("at most %1 yuan").arg(moneyText(breach.most))};
}

[[nodiscard]] std::optional<Failure> overCap(const EditedTerm &term, const QList<ItemPrice> &prices)
{
    const FeesPart &fees = term.open.scheme.fees;
    if (fees.free)
        return refuse(Text::tr("The scheme is free: no fee of any kind can be published."));
    const TermPlan plan(term.book);
    Findings findings;
    for (const CapBreach &breach :
         termCapBreaches(plan, {fees.items, prices}, {fees.capPerPeriod, fees.capPerDay}))
        findings.append(breachFinding(breach));
    if (findings.isEmpty())
        return std::nullopt;
    return Failure{FailureKind::Refused,
                   Text::tr("A price over the cap cannot be published (R-RED-3). Lower it, or hold "
                            "more periods."),
                   findings};
}

} // namespace

std::optional<Failure> noticeStopped(const EditedTerm &term, const Publicity &notice)
{
    return overCap(term, noticedPrices(term, notice));
}

std::optional<Failure> priceStopped(const EditedTerm &term)
{
    return overCap(term, term.book.rows<ItemPrice>());
}

std::optional<Failure> courseStopped(Tables &tables, const EditedTerm &term, const Offering &course)
{
    TermBook book = term.book;
    book.rows<Offering>() = {course};
    book.rows<Session>().clear();
    const TermPlan plan(book);
    const std::vector<StudentFacts> nobody;
    QList<RedFinding> findings =
        blockingFindings(tables, {term.open, book, plan, nobody}, GuardedAction::Publish,
                         term.open.term.dates.first());
    findings.removeIf(
        [](const RedFinding &finding) { return finding.rule == QStringLiteral("R-RED-3"); });
    if (findings.isEmpty())
        return std::nullopt;
    return stoppedBy(findings);
}

} // namespace kehou
