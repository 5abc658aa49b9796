// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/paper_term.h"

#include "core/base/natural_order.h"
#include "core/office/carry.h"
#include "core/office/closed_pay.h"
#include "core/office/draw_freeze.h"
#include "core/rules/enrollment/class_lists.h"
#include "core/rules/fees/carry.h"

namespace kehou
{

namespace
{

template <typename... Rows>
void readInto(Tables &tables, TermId term, TermBook &book)
{
    ((book.rows<Rows>() = tables.rows<Rows>(term)), ...);
}

template <typename Row>
void dropLater(QList<Row> &rows, QDate last)
{
    rows.removeIf([&](const Row &row) { return row.date > last; });
}

void readTermRows(Tables &tables, TermId term, const PaperRows &rows, TermBook &book)
{
    readInto<Organisation, LessonPlanLine, Wish, Waiver, Mark, Patrol, Publicity, Payment, Refund,
             TreasuryMove, Spending, Assessment, Sanction>(tables, term, book);
    if (rows.paidUpTo) {
        dropLater(book.rows<Payment>(), *rows.paidUpTo);
        dropLater(book.rows<Refund>(), *rows.paidUpTo);
    }
}

// Whoever has no selection any more and paid, was given money back or has a bill that holds.
[[nodiscard]] std::vector<StudentFacts> departedOf(Tables &tables, const PaperTerm &term)
{
    QSet<QString> selected;
    for (const StudentFacts &facts : term.students)
        selected.insert(facts.student.number);
    std::vector<StudentFacts> departed;
    for (const Student &student : term.book.rows<Student>()) {
        if (!selected.contains(student.number))
            departed.emplace_back().student = student;
    }
    giveMarksAndMoney(departed, term.book);
    addCarried(tables, term.open.id, departed);
    const auto billed = term.bills.holdingByStudent();
    std::erase_if(departed, [&](const StudentFacts &facts) {
        return facts.paid.isZero() && facts.refunded.isZero() &&
               billed.value(facts.student.number).isEmpty();
    });
    return departed;
}

// What the office keeps beside the term's own rows.
void readBooks(Tables &tables, const OpenTerm &open, PaperTerm &term)
{
    term.closedPay = closedPaySheets(tables, open.id);
    term.latePickups = tables.rows<LatePickup>(open.id);
    term.absenceNotes = tables.rows<AbsenceNote>(open.id);
    term.inquiries = tables.rows<Inquiry>(open.id);
    term.narratives = tables.rows<Narrative>(open.id);
    addCarried(tables, open.id, term.students);
    term.bills = loadBills(tables, open.id);
    term.departed = departedOf(tables, term);
    term.closed = loadClosed(tables, open.id);
    for (const ReceiptPrint &print : tables.rows<ReceiptPrint>(open.id))
        term.printedReceipts.insert(print.receipt);
    term.answers = readAnswers(tables, open);
    term.drawFreeze = frozenDraw(tables, open.id);
    term.journal = tables.journal().totals(open.id);
}

[[nodiscard]] QDate nearest(QDate date, const DateRange &dates)
{
    return std::clamp(date, dates.first(), dates.last());
}

[[nodiscard]] DateRange monthOf(QDate date)
{
    const QDate first(date.year(), date.month(), 1);
    return DateRange(first, first.addMonths(1).addDays(-1));
}

} // namespace

PaperTerm::PaperTerm(const TermCache::Loaded &kept, TermBook theBook)
    : open(kept.term), book(std::move(theBook)), sharedPlan(kept.plan), plan(*sharedPlan),
      students(kept.students), fees(feeRules(open.scheme, book))
{
    giveMarksAndMoney(students, book);
    book.rows<Mark>().clear();
    for (const StaffMember &member : book.rows<StaffMember>())
        staffNames.insert(member.number, member.name);
    for (const SchoolClass &schoolClass : book.rows<SchoolClass>())
        classes.insert(schoolClass.name, schoolClass);
}

QString PaperTerm::staffName(const QString &number) const
{
    return staffNames.value(number, number);
}

QString PaperTerm::homeroomTeacher(const QString &className) const
{
    return staffName(classes.value(className).homeroomTeacher);
}

QStringList PaperTerm::classNames() const
{
    QStringList names = classes.keys();
    std::sort(names.begin(), names.end(), naturallyBefore);
    return names;
}

QDate PaperTerm::within(QDate date) const
{
    return nearest(date, open.term.dates);
}

Result<std::unique_ptr<PaperTerm>> loadPaperTerm(Office &office, const QString &termName,
                                                 const PaperRows &rows)
{
    using Loaded = std::unique_ptr<PaperTerm>;
    return office.read<Loaded>([&](Tables &tables) -> Result<Loaded> {
        const auto cached = office.cache().get(tables, termName);
        if (!cached)
            return cached.failure();
        const TermCache::Loaded &kept = *cached.value();
        TermBook book = kept.book;
        book.rows<Session>() = kept.sessionList();
        if (rows.onlyMarksOf) {
            book.rows<Mark>() = tables.marksWithin(
                kept.term.id, monthOf(nearest(*rows.onlyMarksOf, kept.term.term.dates)));
            return std::make_unique<PaperTerm>(kept, std::move(book));
        }
        readTermRows(tables, kept.term.id, rows, book);
        auto loaded = std::make_unique<PaperTerm>(kept, std::move(book));
        readBooks(tables, kept.term, *loaded);
        return loaded;
    });
}

namespace
{

[[nodiscard]] QList<ListedStudent> listed(const PaperJob &job,
                                          const std::vector<const StudentFacts *> &students)
{
    struct Ranked {
        StudentRank rank;
        ListedStudent student;
    };
    const ClassesOn classesOn(job.term.book.rows<ClassTransfer>(), job.on);
    std::vector<Ranked> ranked;
    for (const StudentFacts *facts : students) {
        const QString className = classesOn.of(facts->student);
        const PaperRequest &request = job.request;
        if ((request.className.isEmpty() || request.className == className) &&
            (request.student.isEmpty() || request.student == facts->student.number))
            ranked.push_back({StudentRank(facts->student, className), {facts, className}});
    }
    std::sort(ranked.begin(), ranked.end(),
              [](const Ranked &a, const Ranked &b) { return a.rank < b.rank; });
    QList<ListedStudent> list;
    for (const Ranked &entry : ranked)
        list.append(entry.student);
    return list;
}

void addEach(const std::vector<StudentFacts> &students, std::vector<const StudentFacts *> &list)
{
    for (const StudentFacts &facts : students)
        list.push_back(&facts);
}

} // namespace

QList<ListedStudent> listedStudents(const PaperJob &job)
{
    std::vector<const StudentFacts *> students;
    addEach(job.term.students, students);
    return listed(job, students);
}

QList<ListedStudent> listedPayers(const PaperJob &job)
{
    std::vector<const StudentFacts *> students;
    addEach(job.term.students, students);
    addEach(job.term.departed, students);
    return listed(job, students);
}

} // namespace kehou
