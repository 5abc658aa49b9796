// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/paper_pay.h"

#include "core/base/money_text.h"
#include "core/documents/forms/pay_slip.h"
#include "core/office/closed_pay.h"
#include "core/office/pay.h"

#include <QCoreApplication>

namespace kehou
{

using namespace documents;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

[[nodiscard]] TermPay paidTerm(const PaperJob &job)
{
    const PaperTerm &term = job.term;
    TermPay pay = payOf({term.open, term.book, term.plan, term.students}, std::nullopt);
    showClosed(term.closedPay, pay);
    return pay;
}

[[nodiscard]] QString fundSource(const TermPay &pay)
{
    if (pay.closed)
        return pay.closed->fundSource;
    if (pay.term.term.staffFund)
        return QStringLiteral("学校核定");
    return QStringLiteral("服务性净收入%1元的%2%")
        .arg(moneyText(pay.income))
        .arg(pay.term.scheme.funds.staffPercent());
}

[[nodiscard]] PayTerms termsOf(const TermPay &pay)
{
    PayTerms terms{pay.sheet.method, pay.sheet.fund, fundSource(pay), pay.sheet.undivided,
                   pay.sheet.over(), pay.complete(), std::nullopt,    {}};
    if (pay.closed)
        terms.closed = ClosedStamp{pay.closed->number, pay.closed->closedOn, pay.hasAdjustments()};
    for (const PayAdjustment &adjustment : pay.latestAdjustments) {
        QStringList reasons;
        for (const ExplainedAdjustment &line : pay.explain(adjustment))
            reasons.append(line.text);
        terms.adjusted.append({adjustment, pay.name(adjustment.staff), reasons});
    }
    return terms;
}

// Everybody with a session or an amount, or the one who was asked for.
[[nodiscard]] QList<PaidPerson> peopleOf(const PaperJob &job, const TermPay &pay)
{
    QList<PaidPerson> people;
    for (const PersonPay &person : pay.sheet.staff) {
        const bool chosen = job.request.staff.isEmpty() || job.request.staff == person.staff;
        if (chosen && (person.sessions > 0 || !person.lines.isEmpty()))
            people.append({person, pay.name(person.staff), pay.posts.value(person.staff)});
    }
    return people;
}

[[nodiscard]] Failure nobodyPaid()
{
    return refuse(Text::tr("Nobody there has taught a confirmed session or holds a paid post in "
                           "this term, so there is no pay to print."));
}

} // namespace

StaffFigures staffFigures(const PaperJob &job)
{
    const TermPay pay = paidTerm(job);
    return {teachingCounts(PayFacts(job.term.book, job.term.plan)), pay.names, termsOf(pay),
            peopleOf(job, pay), pay.sheet.organisations};
}

Result<Document> paySheetPaper(const PaperJob &job)
{
    const TermPay pay = paidTerm(job);
    const QList<PaidPerson> people = peopleOf(job, pay);
    if (people.isEmpty())
        return nobodyPaid();
    return paySheet(job.stamp, termsOf(pay), people, pay.sheet.organisations);
}

Result<Document> paySlipPaper(const PaperJob &job)
{
    const TermPay pay = paidTerm(job);
    const QList<PaidPerson> people = peopleOf(job, pay);
    if (people.isEmpty())
        return nobodyPaid();
    return paySlips(job.stamp, termsOf(pay), people);
}

} // namespace kehou
