// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/paper_money.h"

#include "core/base/money_text.h"
#include "core/base/text_forms.h"
#include "core/documents/forms/disclosure.h"
#include "core/documents/forms/notice.h"
#include "core/documents/forms/payment_list.h"
#include "core/documents/forms/refund_list.h"
#include "core/office/funds.h"
#include "core/rules/enrollment/windows.h"

#include <QCoreApplication>

namespace kehou
{

using namespace documents;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

[[nodiscard]] QString datesText(const DateRange &dates)
{
    return isoText(dates.first()) + QStringLiteral("至") + isoText(dates.last());
}

// What a line stands for where the item's name does not say it.
[[nodiscard]] QString lineWhat(const PaperTerm &term, const FeeLine &line)
{
    if (line.month >= 0)
        return term.fees.months[line.month].name;
    if (line.offering >= 0)
        return term.plan.offeringOf(line.offering)->name;
    return line.window == term.open.term.dates ? QString() : datesText(line.window);
}

// Which of the student's waivers hold on some day, being the largest of that day (R-FEE-6).
[[nodiscard]] QList<bool> holdingWaivers(const PaperTerm &term, const StudentFacts &facts)
{
    QList<bool> holding(facts.waivers.size(), false);
    const DateRange &dates = term.open.term.dates;
    for (QDate day = dates.first(); day <= dates.last(); day = day.addDays(1)) {
        qsizetype largest = -1;
        for (qsizetype i = 0; i < facts.waivers.size(); ++i) {
            const Waiver &waiver = facts.waivers[i];
            const bool holds = waiver.start <= day && day <= waiver.end;
            if (holds &&
                (largest < 0 || waiver.percent.value > facts.waivers[largest].percent.value))
                largest = i;
        }
        if (largest >= 0 && term.plan.calendar().isServiceDay(day))
            holding[largest] = true;
    }
    return holding;
}

[[nodiscard]] QString waiverText(const PaperTerm &term, const Waiver &waiver)
{
    const DateRange &whole = term.open.term.dates;
    QString text = QStringLiteral("减免%1%").arg(waiver.percent.text());
    const auto dates = rangeOrNothing(waiver.start, waiver.end);
    if (dates && intersection(*dates, whole) != whole)
        text += QStringLiteral("（%1）").arg(datesText(*dates));
    return waiver.basis.isEmpty() ? text : text + u'，' + waiver.basis;
}

[[nodiscard]] QStringList waiverBasis(const PaperTerm &term, const StudentFacts &facts)
{
    QStringList texts;
    const QList<bool> holding = holdingWaivers(term, facts);
    for (qsizetype i = 0; i < holding.size(); ++i) {
        if (holding[i])
            texts.append(waiverText(term, facts.waivers[i]));
    }
    return texts;
}

// The number of the public notice of an item's price, the latest where there are several.
[[nodiscard]] QString standardOf(const PaperTerm &term, const FeeItem &item)
{
    const Publicity *found = nullptr;
    for (const Publicity &notice : term.book.rows<Publicity>()) {
        const bool named = notice.item == item.name || notice.item == item.code;
        if (named && notice.price == item.price && (!found || found->start < notice.start))
            found = &notice;
    }
    return found ? found->document : QString();
}

[[nodiscard]] Notice noticeOf(const PaperJob &job, const ListedStudent &student,
                              const Settlement &settlement)
{
    const PaperTerm &term = job.term;
    Notice notice{student.facts->student, student.className, {}, {}, {}};
    for (const FeeLine &line : settlement.lines) {
        if (line.kind != LineKind::Prepaid)
            continue;
        const FeeItem &item = term.fees.items[line.item];
        notice.lines.append({item, lineWhat(term, line), line});
        const QString standard = standardOf(term, item);
        if (!standard.isEmpty() && !notice.standards.contains(standard))
            notice.standards.append(standard);
    }
    if (!settlement.waivedPrepaid.isZero())
        notice.waiverBasis = waiverBasis(term, *student.facts);
    return notice;
}

// One list for each class, students and classes in order.
[[nodiscard]] QList<ClassMoney> byClass(const PaperJob &job, const QList<SettledStudent> &students)
{
    QList<ClassMoney> classes;
    for (const SettledStudent &student : students) {
        if (classes.isEmpty() || classes.last().className != student.className)
            classes.append({student.className, job.term.homeroomTeacher(student.className), {}});
        classes.last().students.append(student);
    }
    return classes;
}

[[nodiscard]] QHash<QString, LastPayment> lastPayments(const QList<Payment> &payments)
{
    QHash<QString, LastPayment> last;
    for (const Payment &payment : payments) {
        if (payment.amount <= Money() || last.value(payment.student).date > payment.date)
            continue;
        const QString receipt =
            payment.receipt ? QString::number(*payment.receipt) : payment.voucher;
        last.insert(payment.student, {payment.date, receipt});
    }
    return last;
}

[[nodiscard]] QString differenceText(const LedgerDifference &difference)
{
    return Text::tr("%1 is %2 yuan here and %3 yuan in the journal")
        .arg(difference.what, moneyText(difference.figure), moneyText(difference.ledger));
}

[[nodiscard]] Failure differsFromLedger(const QList<LedgerDifference> &differences)
{
    QStringList texts;
    for (const LedgerDifference &difference : differences)
        texts.append(differenceText(difference));
    return refuse(Text::tr("The disclosure is not made because it does not equal the journal "
                           "(R-FND-2): %1. Income is in the journal once the settlement is closed.")
                      .arg(texts.join(QStringLiteral("; "))));
}

[[nodiscard]] Failure nobodyListed()
{
    return refuse(Text::tr("No student there has a selection in this term, so the list would be "
                           "empty."));
}

} // namespace

QList<SettledStudent> settledStudents(const PaperJob &job, const std::optional<QDate> &asOf)
{
    SettlementRun run(job.term.plan, job.term.fees);
    QList<SettledStudent> settled;
    for (const ListedStudent &student : listedStudents(job))
        settled.append(
            {student.facts->student, student.className, run.settle(*student.facts, asOf)});
    return settled;
}

Result<Document> noticePaper(const PaperJob &job)
{
    SettlementRun run(job.term.plan, job.term.fees);
    QList<Notice> notices;
    for (const ListedStudent &student : listedStudents(job)) {
        Notice notice = noticeOf(job, student, run.settle(*student.facts));
        if (!notice.lines.isEmpty())
            notices.append(std::move(notice));
    }
    if (notices.isEmpty())
        return refuse(Text::tr("There is nothing to pay there: no student has a selection with a "
                               "fee item of the scheme."));
    return paymentNotices(job.stamp, notices);
}

Result<Document> refundListPaper(const PaperJob &job)
{
    const QList<SettledStudent> students = settledStudents(job, job.request.date);
    if (students.isEmpty())
        return nobodyListed();
    const RefundTerms terms{job.request.date.value_or(job.term.open.term.dates.last()),
                            job.term.fees.items, job.request.className.isEmpty()};
    return refundLists(job.stamp, terms, byClass(job, students));
}

Result<Document> paymentListPaper(const PaperJob &job)
{
    const QList<SettledStudent> students = settledStudents(job, std::nullopt);
    if (students.isEmpty())
        return nobodyListed();
    const PaymentTerms terms{job.request.date.value_or(job.stamp.printedOn), job.term.fees.items,
                             lastPayments(job.term.book.rows<Payment>()),
                             job.request.className.isEmpty()};
    return paymentLists(job.stamp, terms, byClass(job, students));
}

DisclosureFigures disclosureFigures(const PaperJob &job)
{
    QList<Settlement> settlements;
    for (const SettledStudent &student : settledStudents(job, std::nullopt))
        settlements.append(student.settlement);
    return disclosureFigures(fundSummaryOf(job.term.open, job.term.book, settlements));
}

Result<Document> disclosurePaper(const PaperJob &job)
{
    const DisclosureFigures figures = disclosureFigures(job);
    const auto differences = ledgerDifferences(figures, job.term.journal);
    if (!differences.isEmpty())
        return differsFromLedger(differences);
    return disclosure(job.stamp, figures);
}

} // namespace kehou
