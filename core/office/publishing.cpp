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

// The scheme's items, the noticed one at the price of its notice.
[[nodiscard]] QList<FeeItem> noticedItems(const Scheme &scheme, const Publicity &notice)
{
    QList<FeeItem> items = scheme.fees.items;
    for (FeeItem &item : items) {
        if (notice.item == item.name || notice.item == item.code)
            item.price = notice.price;
    }
    return items;
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

} // namespace

std::optional<Failure> noticeStopped(const EditedTerm &term, const Publicity &notice)
{
    const Scheme &scheme = term.open.scheme;
    if (scheme.fees.free)
        return refuse(Text::tr("The scheme is free: no fee of any kind can be published."));
    const TermPlan plan(term.book);
    Findings findings;
    for (const CapBreach &breach : capBreaches(plan, noticedItems(scheme, notice),
                                               {scheme.fees.capPerPeriod, scheme.fees.capPerDay}))
        findings.append(breachFinding(breach));
    if (findings.isEmpty())
        return std::nullopt;
    return Failure{FailureKind::Refused,
                   Text::tr("A price over the cap cannot be published (R-RED-3). Lower it, or hold "
                            "more periods."),
                   findings};
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
