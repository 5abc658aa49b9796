// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kehou-cli/command.h"
#include "core/base/money_text.h"
#include "core/base/text_forms.h"
#include "core/office/settle.h"

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

[[nodiscard]] QJsonArray lineList(const QList<ExplainedLine> &lines, LineKind kind)
{
    QJsonArray list;
    for (const ExplainedLine &line : lines) {
        if (line.line.kind != kind)
            continue;
        list.append(QJsonObject{{QStringLiteral("item"), line.item},
                                {QStringLiteral("rule"), line.rule},
                                {QStringLiteral("text"), line.text},
                                {QStringLiteral("units"), line.line.units},
                                {QStringLiteral("price_fen"), fen(line.line.price)},
                                {QStringLiteral("amount_fen"), fen(line.line.amount)},
                                {QStringLiteral("waived_fen"), fen(line.line.waived)}});
    }
    return list;
}

[[nodiscard]] QJsonObject settlementObject(const Settlement &settlement)
{
    const AttendanceCount &counts = settlement.counts;
    return {{QStringLiteral("student_no"), settlement.student},
            {QStringLiteral("scheduled"), counts.scheduled},
            {QStringLiteral("cancelled"), counts.cancelled},
            {QStringLiteral("attended"), counts.attended},
            {QStringLiteral("leave"), counts.leave},
            {QStringLiteral("absent"), counts.absent},
            {QStringLiteral("unrecorded"), counts.unrecorded},
            {QStringLiteral("prepaid_fen"), fen(settlement.prepaid)},
            {QStringLiteral("consumed_fen"), fen(settlement.consumed)},
            {QStringLiteral("waived_prepaid_fen"), fen(settlement.waivedPrepaid)},
            {QStringLiteral("waived_fen"), fen(settlement.waived)},
            {QStringLiteral("paid_fen"), fen(settlement.paid)},
            {QStringLiteral("refunded_fen"), fen(settlement.refunded)},
            {QStringLiteral("refund_fen"), fen(settlement.refund())},
            {QStringLiteral("due_fen"), fen(settlement.due())},
            {QStringLiteral("complete"), settlement.complete()}};
}

// Refunds and dues do not offset one another: each is summed on its own.
[[nodiscard]] QJsonObject settlementTotals(const TermSettlement &settled)
{
    const Settlement sum = settled.totals();
    Money refund;
    Money due;
    for (const Settlement &settlement : settled.students) {
        refund += settlement.refund();
        due += settlement.due();
    }
    return {{QStringLiteral("prepaid_fen"), fen(sum.prepaid)},
            {QStringLiteral("consumed_fen"), fen(sum.consumed)},
            {QStringLiteral("waived_prepaid_fen"), fen(sum.waivedPrepaid)},
            {QStringLiteral("waived_fen"), fen(sum.waived)},
            {QStringLiteral("paid_fen"), fen(sum.paid)},
            {QStringLiteral("refunded_fen"), fen(sum.refunded)},
            {QStringLiteral("refund_fen"), fen(refund)},
            {QStringLiteral("due_fen"), fen(due)}};
}

void printSettlement(const Settlement &settlement, const QList<ExplainedLine> &lines)
{
    printError(Text::tr("%1: prepaid %2, used %3, waived %4, paid %5, given back %6; to give back "
                        "%7, still due %8")
                   .arg(settlement.student, moneyText(settlement.prepaid),
                        moneyText(settlement.consumed), moneyText(settlement.waived),
                        moneyText(settlement.paid), moneyText(settlement.refunded),
                        moneyText(settlement.refund()), moneyText(settlement.due())));
    for (const ExplainedLine &line : lines)
        printError(QStringLiteral("    %1 %2 %3").arg(line.rule, line.item, line.text));
    if (!settlement.complete())
        printError(Text::tr("    %n period(s) without a roll: not complete (R-ATT-3)", nullptr,
                            settlement.counts.unrecorded));
}

[[nodiscard]] Exit settle(const Arguments &arguments)
{
    SettleRequest request{
        arguments.value(QStringLiteral("term")), {}, arguments.value(QStringLiteral("student"))};
    if (!readDate(arguments, QStringLiteral("as-of"), request.asOf))
        return Exit::Usage;
    return withOffice(arguments.at(0), [&](Office &office) {
        const auto settled = settleTerm(office, request);
        if (!settled)
            return report(settled.failure());
        const TermSettlement &term = settled.value();
        const bool explain = arguments.has(QStringLiteral("explain"));
        const bool json = arguments.has(QStringLiteral("json"));
        QJsonArray students;
        for (const Settlement &settlement : term.students) {
            const auto lines = explain ? term.explain(settlement) : QList<ExplainedLine>();
            QJsonObject student = settlementObject(settlement);
            if (explain)
                student.insert(QStringLiteral("lines"), lineList(lines, LineKind::Consumed));
            students.append(student);
            if (!json)
                printSettlement(settlement, lines);
        }
        if (json)
            printJson(QJsonObject{{QStringLiteral("term"), term.term.term.name},
                                  {QStringLiteral("as_of"), isoText(term.asOf)},
                                  {QStringLiteral("complete"), term.complete()},
                                  {QStringLiteral("students"), students},
                                  {QStringLiteral("totals"), settlementTotals(term)}});
        return term.complete() ? Exit::Done : Exit::Differences;
    });
}

[[nodiscard]] Exit bill(const Arguments &arguments)
{
    return withOffice(arguments.at(0), [&](Office &office) {
        const auto settled = settleTerm(office, {arguments.value(QStringLiteral("term")), {}, {}});
        if (!settled)
            return report(settled.failure());
        QJsonArray students;
        Money prepaid;
        Money waived;
        for (const Settlement &settlement : settled.value().students) {
            const Money due = settlement.prepaid - settlement.waivedPrepaid;
            students.append(
                QJsonObject{{QStringLiteral("student_no"), settlement.student},
                            {QStringLiteral("lines"),
                             lineList(settled.value().explain(settlement), LineKind::Prepaid)},
                            {QStringLiteral("prepaid_fen"), fen(settlement.prepaid)},
                            {QStringLiteral("waived_fen"), fen(settlement.waivedPrepaid)},
                            {QStringLiteral("due_fen"), fen(due)}});
            prepaid += settlement.prepaid;
            waived += settlement.waivedPrepaid;
            if (!arguments.has(QStringLiteral("json")))
                printError(Text::tr("%1: %2 yuan, waived %3, to pay %4")
                               .arg(settlement.student, moneyText(settlement.prepaid),
                                    moneyText(settlement.waivedPrepaid), moneyText(due)));
        }
        if (arguments.has(QStringLiteral("json")))
            printJson(
                QJsonObject{{QStringLiteral("students"), students},
                            {QStringLiteral("totals"),
                             QJsonObject{{QStringLiteral("prepaid_fen"), fen(prepaid)},
                                         {QStringLiteral("waived_fen"), fen(waived)},
                                         {QStringLiteral("due_fen"), fen(prepaid - waived)}}}});
        return Exit::Done;
    });
}

} // namespace

QList<Command> feeCommands()
{
    const QString json = QStringLiteral("json!");
    const QString term = QStringLiteral("term");
    return {{QStringLiteral("settle"),
             QStringLiteral(
                 "settle FILE [--as-of DATE] [--student NO] [--explain] [--term NAME] [--json]"),
             {1,
              1,
              {QStringLiteral("as-of"), QStringLiteral("student"), QStringLiteral("explain!"), term,
               json}},
             settle},
            {QStringLiteral("bill"),
             QStringLiteral("bill FILE [--term NAME] [--json]"),
             {1, 1, {term, json}},
             bill}};
}

} // namespace kehou
