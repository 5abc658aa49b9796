// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/paper_term.h"

#include "core/base/natural_order.h"
#include "core/rules/enrollment/class_lists.h"

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

} // namespace

PaperTerm::PaperTerm(OpenTerm theTerm, TermBook theBook)
    : open(std::move(theTerm)), book(std::move(theBook)), plan(book), students(studentFacts(book)),
      fees(feeRules(open.scheme, book.rows<BillingMonth>()))
{
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
    return std::clamp(date, open.term.dates.first(), open.term.dates.last());
}

Result<std::unique_ptr<PaperTerm>> loadPaperTerm(Office &office, const QString &termName,
                                                 const std::optional<QDate> &paidUpTo)
{
    using Loaded = std::unique_ptr<PaperTerm>;
    return office.read<Loaded>([&](Tables &tables) -> Result<Loaded> {
        const auto cached = office.cache().get(tables, termName);
        if (!cached)
            return cached.failure();
        const OpenTerm &term = cached.value()->term;
        TermBook book = cached.value()->book;
        readInto<Organisation, LessonPlanLine, Wish, Waiver, Session, Mark, Patrol, Publicity,
                 Payment, Refund, TreasuryMove, Spending, Assessment, Sanction>(tables, term.id,
                                                                                book);
        if (paidUpTo) {
            dropLater(book.rows<Payment>(), *paidUpTo);
            dropLater(book.rows<Refund>(), *paidUpTo);
        }
        auto paperTerm = std::make_unique<PaperTerm>(term, std::move(book));
        paperTerm->journal = tables.journal().totals(term.id);
        return paperTerm;
    });
}

QList<ListedStudent> listedStudents(const PaperJob &job)
{
    struct Ranked {
        StudentRank rank;
        ListedStudent student;
    };
    const ClassesOn classesOn(job.term.book.rows<ClassTransfer>(), job.on);
    std::vector<Ranked> ranked;
    for (const StudentFacts &facts : job.term.students) {
        const QString className = classesOn.of(facts.student);
        const PaperRequest &request = job.request;
        if ((request.className.isEmpty() || request.className == className) &&
            (request.student.isEmpty() || request.student == facts.student.number))
            ranked.push_back({StudentRank(facts.student, className), {&facts, className}});
    }
    std::sort(ranked.begin(), ranked.end(),
              [](const Ranked &a, const Ranked &b) { return a.rank < b.rank; });
    QList<ListedStudent> students;
    for (const Ranked &entry : ranked)
        students.append(entry.student);
    return students;
}

} // namespace kehou
