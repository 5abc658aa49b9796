// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kehou-cli/command.h"
#include "core/base/money_text.h"
#include "core/base/text_forms.h"
#include "core/office/bills.h"
#include "core/office/close_settlement.h"
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
    QJsonObject object{{QStringLiteral("student_no"), settlement.student},
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
    // R-FEE-5b: the part of the refund that goes to the next term's bill, where there is one.
    if (!settlement.toCarry().isZero())
        object.insert(QStringLiteral("carried_fen"), fen(settlement.toCarry()));
    return object;
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

// What is to be known of the figures beside them.
void printNotes(const TermSettlement &term)
{
    if (term.changedSince > 0)
        printError(Text::tr("%n student(s) would settle otherwise since the settlement was "
                            "closed: close again to adjust.",
                            nullptr, term.changedSince));
    if (term.laterMoney > 0)
        printError(Text::tr("%n payment(s) and refund(s) after %1 are counted too: the day cuts "
                            "off sessions alone.",
                            nullptr, term.laterMoney)
                       .arg(isoText(term.asOf)));
    if (term.freeDays > 0)
        printError(Text::tr("%n service day(s) lie in no billing month: an item by the month "
                            "costs nothing on them (R-FEE-4).",
                            nullptr, term.freeDays));
}

// Closes, or says that there was nothing to adjust.
[[nodiscard]] Exit closeTerm(Office &office, const QString &termName)
{
    const auto closed = closeSettlement(office, QDate::currentDate(), termName);
    if (!closed)
        return report(closed.failure());
    const ClosedTerm &term = closed.value();
    printError(term.closed + term.adjusted == 0
                   ? Text::tr("The settlement is closed already, and nothing has changed since.")
                   : Text::tr("Closed: %1 student(s), adjusted: %2; to give back %3, still due %4")
                         .arg(term.closed)
                         .arg(term.adjusted)
                         .arg(moneyText(term.refund), moneyText(term.due)));
    return Exit::Done;
}

[[nodiscard]] Exit settle(const Arguments &arguments)
{
    const bool close = arguments.has(QStringLiteral("close"));
    if (close &&
        (arguments.has(QStringLiteral("as-of")) || arguments.has(QStringLiteral("student")))) {
        printError(Text::tr("--close closes the final settlement of the whole term: it goes with "
                            "neither --as-of nor --student."));
        return Exit::Usage;
    }
    SettleRequest request{
        arguments.value(QStringLiteral("term")), {}, arguments.value(QStringLiteral("student"))};
    if (!readDate(arguments, QStringLiteral("as-of"), request.asOf))
        return Exit::Usage;
    return withOffice(arguments.at(0), [&](Office &office) {
        if (close) {
            const Exit closed = closeTerm(office, request.termName);
            if (closed != Exit::Done)
                return closed;
        }
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
        printNotes(term);
        return term.complete() && term.changedSince == 0 ? Exit::Done : Exit::Differences;
    });
}

// Issues what is not billed yet, or says that nothing was to be billed (T01).
[[nodiscard]] Exit issue(Office &office, const BillIssue &asked, const QString &termName)
{
    const auto issued = issueBills(office, asked, termName);
    if (!issued)
        return report(issued.failure());
    const IssuedBills &bills = issued.value();
    for (const HeldBill &held : bills.held)
        printError(Text::tr("%1: no bill. %2").arg(held.student, held.reason));
    printError(bills.batch == 0
                   ? Text::tr("Nothing was to be billed: the bills issued before hold.")
                   : Text::tr("Batch %1: %n bill(s) issued on %2, to pay %3", nullptr, bills.bills)
                         .arg(bills.batch)
                         .arg(isoText(asked.issuedOn), moneyText(bills.toPay)));
    return Exit::Done;
}

[[nodiscard]] Exit bill(const Arguments &arguments)
{
    std::optional<QDate> issuedOn;
    BillIssue asked;
    if (!readDate(arguments, QStringLiteral("issue"), issuedOn) ||
        !readDate(arguments, QStringLiteral("due"), asked.dueOn))
        return Exit::Usage;
    if (asked.dueOn && !issuedOn) {
        printError(Text::tr("--due is the day by which bills issued with --issue are paid."));
        return Exit::Usage;
    }
    return withOffice(arguments.at(0), [&](Office &office) {
        const QString termName = arguments.value(QStringLiteral("term"));
        if (issuedOn) {
            asked.issuedOn = *issuedOn;
            const Exit issued = issue(office, asked, termName);
            if (issued != Exit::Done)
                return issued;
        }
        const auto settled = settleTerm(office, {termName, {}, {}});
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
             QStringLiteral("settle FILE [--as-of DATE] [--student NO] [--explain] [--close] "
                            "[--term NAME] [--json]"),
             {1,
              1,
              {QStringLiteral("as-of"), QStringLiteral("student"), QStringLiteral("explain!"),
               QStringLiteral("close!"), term, json}},
             settle},
            {QStringLiteral("bill"),
             QStringLiteral("bill FILE [--issue DATE] [--due DATE] [--term NAME] [--json]"),
             {1, 1, {QStringLiteral("issue"), QStringLiteral("due"), term, json}},
             bill}};
}

} // namespace kehou
