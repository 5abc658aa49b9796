// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kehou-cli/command.h"
#include "core/base/money_text.h"
#include "core/base/text_forms.h"
#include "core/office/closed_pay.h"

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

[[nodiscard]] QString methodName(PayMethod method)
{
    switch (method) {
    case PayMethod::Units:
        return QStringLiteral("units");
    case PayMethod::Rates:
        return QStringLiteral("rates");
    case PayMethod::Evaluation:
        return QStringLiteral("evaluation");
    }
    return {};
}

[[nodiscard]] QJsonArray lineList(const QList<ExplainedPayLine> &lines)
{
    QJsonArray list;
    for (const ExplainedPayLine &line : lines)
        list.append(QJsonObject{{QStringLiteral("rule"), line.rule},
                                {QStringLiteral("text"), line.text},
                                {QStringLiteral("count"), line.line.count},
                                {QStringLiteral("units_milli"), qint64{line.line.unitsMilli}},
                                {QStringLiteral("rate_fen"), fen(line.line.rate)},
                                {QStringLiteral("amount_fen"), fen(line.line.amount)}});
    return list;
}

[[nodiscard]] QJsonObject personObject(const PersonPay &person)
{
    return {{QStringLiteral("staff_no"), person.staff},
            {QStringLiteral("sessions"), person.sessions},
            {QStringLiteral("units_milli"), qint64{person.unitsMilli}},
            {QStringLiteral("score_centi"), person.scoreCenti},
            {QStringLiteral("process_fen"), fen(person.process)},
            {QStringLiteral("terminal_fen"), fen(person.terminal)},
            {QStringLiteral("rate_fen"), fen(person.rate)},
            {QStringLiteral("post_fen"), fen(person.post)},
            {QStringLiteral("award_fen"), fen(person.award)},
            {QStringLiteral("deduct_fen"), fen(person.deduct)},
            {QStringLiteral("total_fen"), fen(person.total)}};
}

[[nodiscard]] QJsonArray staffList(const TermPay &pay, bool explain)
{
    QJsonArray list;
    for (const PersonPay &person : pay.sheet.staff) {
        QJsonObject object = personObject(person);
        if (explain)
            object.insert(QStringLiteral("lines"), lineList(pay.explain(person)));
        list.append(object);
    }
    return list;
}

[[nodiscard]] QJsonArray organisationList(const PaySheet &sheet)
{
    QJsonArray list;
    for (const OrganisationPay &organisation : sheet.organisations)
        list.append(QJsonObject{{QStringLiteral("name"), organisation.name},
                                {QStringLiteral("sessions"), organisation.sessions},
                                {QStringLiteral("total_fen"), fen(organisation.total)}});
    return list;
}

[[nodiscard]] QJsonArray gapList(const TermPay &pay)
{
    QJsonArray list;
    for (const ExplainedGap &gap : pay.explainGaps())
        list.append(
            QJsonObject{{QStringLiteral("rule"), gap.rule}, {QStringLiteral("text"), gap.text}});
    return list;
}

[[nodiscard]] QJsonArray historyList(const TermPay &pay)
{
    QJsonArray list;
    for (const ClosedPayTotal &sheet : pay.history)
        list.append(QJsonObject{{QStringLiteral("number"), sheet.number},
                                {QStringLiteral("closed_on"), isoText(sheet.closedOn)},
                                {QStringLiteral("total_fen"), fen(sheet.paid)}});
    return list;
}

[[nodiscard]] QJsonArray adjustmentList(const TermPay &pay)
{
    QJsonArray list;
    for (const PayAdjustment &adjustment : pay.adjustments) {
        QJsonArray lines;
        for (const ExplainedAdjustment &line : pay.explain(adjustment))
            lines.append(QJsonObject{{QStringLiteral("text"), line.text},
                                     {QStringLiteral("amount_fen"), fen(line.amount)}});
        list.append(QJsonObject{{QStringLiteral("staff_no"), adjustment.staff},
                                {QStringLiteral("before_fen"), fen(adjustment.before)},
                                {QStringLiteral("after_fen"), fen(adjustment.after)},
                                {QStringLiteral("lines"), lines}});
    }
    for (const OrganisationAdjustment &adjustment : pay.organisationAdjustments)
        list.append(QJsonObject{{QStringLiteral("organisation"), adjustment.name},
                                {QStringLiteral("before_fen"), fen(adjustment.before)},
                                {QStringLiteral("after_fen"), fen(adjustment.after)}});
    return list;
}

[[nodiscard]] QJsonObject payObject(const TermPay &pay, bool explain)
{
    const PaySheet &sheet = pay.sheet;
    QJsonObject object{{QStringLiteral("term"), pay.term.term.name},
                       {QStringLiteral("method"), methodName(sheet.method)},
                       {QStringLiteral("complete"), pay.complete()},
                       {QStringLiteral("closed"), pay.closed.has_value()},
                       {QStringLiteral("fund_fen"), fen(sheet.fund)},
                       {QStringLiteral("process_fen"), fen(sheet.process)},
                       {QStringLiteral("terminal_fen"), fen(sheet.terminal)},
                       {QStringLiteral("undivided_fen"), fen(sheet.undivided)},
                       {QStringLiteral("over_fen"), fen(sheet.over())},
                       {QStringLiteral("staff"), staffList(pay, explain)},
                       {QStringLiteral("organisations"), organisationList(sheet)},
                       {QStringLiteral("gaps"), gapList(pay)}};
    if (pay.closed) {
        object.insert(QStringLiteral("sheets"), historyList(pay));
        object.insert(QStringLiteral("adjustments"), adjustmentList(pay));
    }
    return object;
}

void printPerson(const TermPay &pay, const PersonPay &person, bool explain)
{
    printError(Text::tr("%1 %2: %n session(s), %3 yuan", nullptr, person.sessions)
                   .arg(person.staff, pay.name(person.staff), moneyText(person.total)));
    if (!explain)
        return;
    for (const ExplainedPayLine &line : pay.explain(person))
        printError(QStringLiteral("    %1 %2").arg(line.rule, line.text));
}

void printSums(const TermPay &pay)
{
    const PaySheet &sheet = pay.sheet;
    printError(Text::tr("Staff fund %1 yuan (%2); paid %3 yuan")
                   .arg(moneyText(sheet.fund), pay.fundText(), moneyText(sheet.total())));
    if (!sheet.undivided.isZero())
        printError(Text::tr("Nobody has a claim to %1 yuan of it: they stay undivided.")
                       .arg(moneyText(sheet.undivided)));
    if (!sheet.over().isZero())
        printError(
            Text::tr("Pay exceeds the fund by %1 yuan (R-PAY-7).").arg(moneyText(sheet.over())));
}

void printClosed(const TermPay &pay)
{
    for (const ClosedPayTotal &sheet : pay.history)
        printError(Text::tr("Pay sheet %1 was closed on %2: %3 yuan")
                       .arg(sheet.number)
                       .arg(isoText(sheet.closedOn), moneyText(sheet.paid)));
    for (const PayAdjustment &adjustment : pay.adjustments) {
        printError(
            Text::tr("%1 %2: changed since, %3 yuan in the next sheet")
                .arg(adjustment.staff, pay.name(adjustment.staff), moneyText(adjustment.amount())));
        for (const ExplainedAdjustment &line : pay.explain(adjustment))
            printError(QStringLiteral("    %1").arg(line.text));
    }
    for (const OrganisationAdjustment &adjustment : pay.organisationAdjustments)
        printError(Text::tr("%1: changed since, %2 yuan in the next sheet")
                       .arg(adjustment.name, moneyText(adjustment.amount())));
}

void printPay(const TermPay &pay, bool explain)
{
    for (const ExplainedGap &gap : pay.explainGaps())
        printError(QStringLiteral("%1 %2").arg(gap.rule, gap.text));
    for (const PersonPay &person : pay.sheet.staff)
        printPerson(pay, person, explain);
    for (const OrganisationPay &organisation : pay.sheet.organisations)
        printError(Text::tr("%1: %n session(s), %2 yuan", nullptr, organisation.sessions)
                       .arg(organisation.name, moneyText(organisation.total)));
    printSums(pay);
    printClosed(pay);
}

// A session without its roll leaves the sheet incomplete, as it does a settlement.
[[nodiscard]] Exit pay(const Arguments &arguments)
{
    const QString termName = arguments.value(QStringLiteral("term"));
    std::optional<QDate> on;
    if (!readDate(arguments, QStringLiteral("date"), on))
        return Exit::Usage;
    return withOffice(arguments.at(0), [&](Office &office) {
        if (arguments.has(QStringLiteral("close"))) {
            const auto closed = closePay(office, {on.value_or(QDate::currentDate()), termName});
            if (!closed)
                return report(closed.failure());
        }
        const auto paid = payTerm(office, {termName, {}});
        if (!paid)
            return report(paid.failure());
        const bool explain = arguments.has(QStringLiteral("explain"));
        if (arguments.has(QStringLiteral("json")))
            printJson(payObject(paid.value(), explain));
        else
            printPay(paid.value(), explain);
        return paid.value().complete() ? Exit::Done : Exit::Differences;
    });
}

} // namespace

QList<Command> payCommands()
{
    return {{QStringLiteral("pay"),
             QStringLiteral("pay FILE [--explain] [--close [--date DATE]] [--term NAME] [--json]"),
             {1,
              1,
              {QStringLiteral("explain!"), QStringLiteral("close!"), QStringLiteral("date"),
               QStringLiteral("term"), QStringLiteral("json!")}},
             pay}};
}

} // namespace kehou
