// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/paper_money.h"

#include "core/documents/forms/notice.h"
#include "core/documents/forms/payment_list.h"
#include "core/documents/forms/receipt.h"
#include "core/documents/forms/refund_list.h"
#include "core/documents/forms/settlement_slip.h"
#include "core/office/waiver_text.h"

#include "core/rules/enrollment/class_lists.h"
#include "core/rules/fees/statement.h"

#include <QCoreApplication>

#include <algorithm>

namespace kehou
{

using namespace documents;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

// What a line stands for where the item's name does not say it.
[[nodiscard]] QString lineWhat(const PaperTerm &term, const FeeLine &line)
{
    if (line.month >= 0)
        return term.fees.months[line.month].name;
    if (line.offering >= 0)
        return term.plan.offeringOf(line.offering)->name;
    return line.window == term.open.term.dates ? QString() : datesInWords(line.window);
}

// The item as the line has it: at the line's own price.
[[nodiscard]] FeeItem itemOf(const PaperTerm &term, const FeeLine &line)
{
    FeeItem item = term.fees.items[line.item];
    item.price = line.price;
    return item;
}

// The number of the public notice of an item's price, the latest where there are several.
[[nodiscard]] QString standardOf(const PaperTerm &term, const FeeItem &item)
{
    const Publicity *found = nullptr;
    for (const Publicity &notice : term.book.rows<Publicity>()) {
        if (isNamed(item, notice.item) && notice.price == item.price &&
            (!found || found->start < notice.start))
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
        const QString standard = standardOf(term, itemOf(term, line));
        if (!standard.isEmpty() && !notice.standards.contains(standard))
            notice.standards.append(standard);
    }
    if (!settlement.waivedPrepaid.isZero())
        notice.waiverBasis = waiverBasis(term.plan, *student.facts);
    return notice;
}

// A line as it was issued: names, price and amounts of that day (T05, T11).
[[nodiscard]] NoticeLine issuedLine(const BillLine &line)
{
    FeeItem item;
    item.code = line.item;
    item.name = line.credits ? QStringLiteral("冲减 ") + line.name : line.name;
    item.basis = line.basis;
    item.price = line.price;
    FeeLine fee{.window = DateRange(line.start, line.end)};
    fee.units = line.units;
    fee.divisor = line.divisor;
    fee.price = line.price;
    fee.amount = line.amount;
    fee.waived = line.waived;
    return {item, line.what, fee};
}

[[nodiscard]] Notice issuedNotice(const ListedStudent &student, const StoredBill &bill,
                                  const BillBatch &batch)
{
    Notice notice{student.facts->student, bill.bill.className, {}, {}, {}, {}};
    notice.issued = IssuedNotice{billNumberText(bill.bill.number), batch.issuedOn, batch.dueOn};
    for (const Stored<BillLine> &line : bill.lines) {
        notice.lines.append(issuedLine(line.row));
        notice.standards.append(line.row.standard);
        notice.waiverBasis.append(line.row.waiverBasis);
    }
    for (QStringList *texts : {&notice.standards, &notice.waiverBasis}) {
        texts->removeAll(QString());
        texts->removeDuplicates();
    }
    return notice;
}

// The student's bills that hold, as they were issued.
[[nodiscard]] QList<Notice> issuedNotices(const PaperTerm &term, const ListedStudent &student)
{
    QList<Notice> notices;
    for (const StoredBill &bill : term.bills.bills) {
        if (bill.bill.student == student.facts->student.number && term.bills.holds(bill))
            notices.append(
                issuedNotice(student, bill, term.bills.findBatch(bill.bill.batch)->batch));
    }
    return notices;
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

// Whose payments the request chooses, also without a selection (T21), in class order.
[[nodiscard]] std::vector<std::pair<StudentRank, Student>> payersOf(const PaperJob &job)
{
    const ClassesOn classesOn(job.term.book.rows<ClassTransfer>(), job.on);
    std::vector<std::pair<StudentRank, Student>> payers;
    for (Student student : job.term.book.rows<Student>()) {
        student.className = classesOn.of(student);
        const PaperRequest &request = job.request;
        if ((request.className.isEmpty() || request.className == student.className) &&
            (request.student.isEmpty() || request.student == student.number))
            payers.emplace_back(StudentRank(student, student.className), student);
    }
    std::sort(payers.begin(), payers.end(),
              [](const auto &a, const auto &b) { return a.first < b.first; });
    return payers;
}

// What the student was billed for; before any bill, the scheme's items.
[[nodiscard]] QStringList itemNames(const PaperTerm &term, const QString &student)
{
    QStringList names;
    for (const StoredBill &bill : term.bills.bills) {
        for (const Stored<BillLine> &line : bill.lines) {
            if (bill.bill.student == student && term.bills.holds(bill))
                names.append(line.row.name);
        }
    }
    if (names.isEmpty()) {
        for (const FeeItem &item : term.fees.items)
            names.append(item.name);
    }
    names.removeDuplicates();
    return names;
}

// The receipts that the request chooses, by payer in class order.
[[nodiscard]] QList<Receipt> receiptsOf(const PaperJob &job)
{
    QHash<QString, QList<Payment>> payments;
    for (const Payment &payment : job.term.book.rows<Payment>()) {
        if (payment.receipt && (!job.request.date || payment.date == *job.request.date))
            payments[payment.student].append(payment);
    }
    QList<Receipt> list;
    for (const auto &[rank, student] : payersOf(job)) {
        for (const Payment &payment : payments.value(student.number))
            list.append({student, student.className, payment, itemNames(job.term, student.number),
                         job.term.printedReceipts.contains(*payment.receipt)});
    }
    return list;
}

// The line in words, as the settlement explains it.
[[nodiscard]] SettlementSlip slipOf(const PaperJob &job, const SettledStudent &student,
                                    const StudentFacts &facts, const TermSettlement &words)
{
    const PaperTerm &term = job.term;
    SettlementSlip slip{student, {}, {}, {}, words.asOf};
    if (const auto record = term.closed.constFind(student.student.number);
        record != term.closed.constEnd() && isFinal(term.open.term, job.request.date))
        slip.closed = record->settlement.closedOn;
    for (const ExplainedLine &line : words.explain(student.settlement)) {
        if (line.line.kind == LineKind::Consumed)
            slip.lines.append({line.item, priceText(itemOf(term, line.line)), line.text,
                               line.line.amount, line.line.waived});
    }
    if (!student.settlement.waived.isZero())
        slip.waiverBasis = waiverBasis(term.plan, facts);
    return slip;
}

// A term's settlement to explain lines with, closed ones included.
[[nodiscard]] TermSettlement explainer(const PaperTerm &term, const std::optional<QDate> &asOf)
{
    const QDate last = term.open.term.dates.last();
    TermSettlement words{term.open, std::min(asOf.value_or(last), last), term.fees, {}, {}};
    for (int group = 0; group < term.plan.groupCount(); ++group) {
        if (const Offering *offering = term.plan.offeringOf(group))
            words.offerings.insert(group, offering->name);
    }
    if (isFinal(term.open.term, asOf)) {
        for (auto record = term.closed.cbegin(); record != term.closed.cend(); ++record)
            words.closed.insert(record.key(), closedLines(*record, term.fees.items));
    }
    return words;
}

[[nodiscard]] Failure nobodyListed()
{
    return refuse(Text::tr("No student there has a selection or money in this term, so the list "
                           "would be empty."));
}

} // namespace

QList<SettledStudent> settledStudents(const PaperJob &job, const std::optional<QDate> &asOf)
{
    const PaperTerm &term = job.term;
    SettlementRun run(term.plan, term.fees);
    QList<SettledStudent> settled;
    for (const ListedStudent &student : listedPayers(job)) {
        Settlement settlement = run.settle(*student.facts, asOf);
        const auto record = term.closed.constFind(settlement.student);
        if (record != term.closed.constEnd() && isFinal(term.open.term, asOf))
            settlement = asClosed(*record, term.fees.items, settlement);
        settled.append({student.facts->student, student.className, settlement});
    }
    return settled;
}

Result<Document> noticePaper(const PaperJob &job)
{
    SettlementRun run(job.term.plan, job.term.fees);
    QList<Notice> notices;
    for (const ListedStudent &student : listedPayers(job)) {
        const QList<Notice> issued = issuedNotices(job.term, student);
        notices += issued;
        if (!issued.isEmpty())
            continue;
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
    const RefundTerms terms{
        job.request.date.value_or(job.term.open.term.dates.last()),
        pricedItems(job.term.fees.items, job.term.fees.prices, job.term.open.term.dates),
        job.request.className.isEmpty()};
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

Result<Document> receiptPaper(const PaperJob &job)
{
    const QList<Receipt> list = receiptsOf(job);
    if (list.isEmpty())
        return refuse(Text::tr("No payment was entered there, so the paper would be empty."));
    return receipts(job.stamp, list);
}

QList<int> newReceipts(const PaperJob &job)
{
    QList<int> numbers;
    for (const Receipt &receipt : receiptsOf(job)) {
        if (!receipt.copy)
            numbers.append(*receipt.payment.receipt);
    }
    return numbers;
}

Result<Document> settlementSlipPaper(const PaperJob &job)
{
    const TermSettlement words = explainer(job.term, job.request.date);
    QHash<QString, const StudentFacts *> facts;
    for (const ListedStudent &student : listedPayers(job))
        facts.insert(student.facts->student.number, student.facts);
    QList<SettlementSlip> slips;
    for (const SettledStudent &student : settledStudents(job, job.request.date))
        slips.append(slipOf(job, student, *facts.value(student.student.number), words));
    if (slips.isEmpty())
        return nobodyListed();
    return settlementSlips(job.stamp, slips);
}

} // namespace kehou
