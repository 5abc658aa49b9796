// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kehou-cli/command.h"
#include "core/base/money_text.h"
#include "core/office/funds.h"

#include <QCoreApplication>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

[[nodiscard]] QJsonValue fen(Money amount)
{
    return QJsonValue(static_cast<qint64>(amount.fen()));
}

[[nodiscard]] QJsonArray planList(const QList<PlanLine> &plan)
{
    QJsonArray list;
    for (const PlanLine &line : plan)
        list.append(QJsonObject{{QStringLiteral("category"), line.category},
                                {QStringLiteral("percent"), line.percent},
                                {QStringLiteral("amount_fen"), fen(line.amount)},
                                {QStringLiteral("spent_fen"), fen(line.spent)}});
    return list;
}

[[nodiscard]] QJsonObject fundObject(const FundSummary &fund)
{
    return {{QStringLiteral("term"), fund.term.term.name},
            {QStringLiteral("complete"), fund.complete},
            {QStringLiteral("income_fen"), fen(fund.income.used)},
            {QStringLiteral("waived_fen"), fen(fund.income.waived)},
            {QStringLiteral("refund_fen"), fen(fund.sums.refunded)},
            {QStringLiteral("remitted_fen"), fen(fund.sums.remitted)},
            {QStringLiteral("returned_fen"), fen(fund.sums.returned)},
            {QStringLiteral("spent_fen"), fen(fund.sums.spent)},
            {QStringLiteral("plan"), planList(fund.plan)},
            {QStringLiteral("balance_fen"), fen(fund.balance())}};
}

void printFund(const FundSummary &fund)
{
    printError(Text::tr("Income %1 yuan, waived %2, given back %3")
                   .arg(moneyText(fund.income.used), moneyText(fund.income.waived),
                        moneyText(fund.sums.refunded)));
    printError(Text::tr("Remitted %1 yuan, returned %2, spent %3, balance %4")
                   .arg(moneyText(fund.sums.remitted), moneyText(fund.sums.returned),
                        moneyText(fund.sums.spent), moneyText(fund.balance())));
    for (const PlanLine &line : fund.plan)
        printError(Text::tr("%1 %2 %: %3 yuan planned, %4 spent")
                       .arg(line.category)
                       .arg(line.percent)
                       .arg(moneyText(line.amount), moneyText(line.spent)));
}

[[nodiscard]] Exit fund(const Arguments &arguments)
{
    return withOffice(arguments.at(0), [&](Office &office) {
        const auto summary = fundSummary(office, arguments.value(QStringLiteral("term")));
        if (!summary)
            return report(summary.failure());
        if (arguments.has(QStringLiteral("json")))
            printJson(fundObject(summary.value()));
        else
            printFund(summary.value());
        return Exit::Done;
    });
}

} // namespace

QList<Command> fundCommands()
{
    return {{QStringLiteral("fund"),
             QStringLiteral("fund FILE [--term NAME] [--json]"),
             {1, 1, {QStringLiteral("term"), QStringLiteral("json!")}},
             fund}};
}

} // namespace kehou
