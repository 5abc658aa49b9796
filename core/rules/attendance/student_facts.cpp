// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/attendance/student_facts.h"

namespace kehou
{

namespace
{

template <typename Row>
void giveToStudents(const QList<Row> &rows, const QHash<QString, std::size_t> &index,
                    std::vector<StudentFacts> &facts, QList<Row> StudentFacts::*list)
{
    for (const Row &row : rows) {
        const auto found = index.constFind(row.student);
        if (found != index.constEnd())
            (facts[*found].*list).append(row);
    }
}

} // namespace

std::vector<StudentFacts> studentFacts(const TermBook &book)
{
    QHash<QString, QList<Enrollment>> selections;
    for (const Enrollment &enrollment : book.rows<Enrollment>()) {
        if (enrollment.isSelection())
            selections[enrollment.student].append(enrollment);
    }

    std::vector<StudentFacts> facts;
    facts.reserve(static_cast<std::size_t>(selections.size()));
    for (const Student &student : book.rows<Student>()) {
        const auto found = selections.constFind(student.number);
        if (found == selections.constEnd())
            continue;
        StudentFacts entry;
        entry.student = student;
        entry.selections = *found;
        std::sort(entry.selections.begin(), entry.selections.end(),
                  [](const Enrollment &a, const Enrollment &b) { return a.start < b.start; });
        facts.push_back(std::move(entry));
    }
    std::sort(facts.begin(), facts.end(), [](const StudentFacts &a, const StudentFacts &b) {
        return a.student.number < b.student.number;
    });

    QHash<QString, std::size_t> index;
    index.reserve(static_cast<qsizetype>(facts.size()));
    for (std::size_t at = 0; at < facts.size(); ++at)
        index.insert(facts[at].student.number, at);
    giveToStudents(book.rows<ClassTransfer>(), index, facts, &StudentFacts::transfers);
    giveToStudents(book.rows<Placement>(), index, facts, &StudentFacts::placements);
    giveToStudents(book.rows<Mark>(), index, facts, &StudentFacts::marks);
    giveToStudents(book.rows<Waiver>(), index, facts, &StudentFacts::waivers);
    for (const Payment &payment : book.rows<Payment>()) {
        if (const auto found = index.constFind(payment.student); found != index.constEnd())
            facts[*found].paid += payment.amount;
    }
    for (const Refund &refund : book.rows<Refund>()) {
        if (const auto found = index.constFind(refund.student); found != index.constEnd())
            facts[*found].refunded += refund.amount;
    }
    return facts;
}

Membership::Membership(const TermPlan &plan, const StudentFacts &facts)
{
    const TermCalendar &calendar = plan.calendar();
    const auto span = [&](const QString &className, int last) {
        return Span{last, plan.groupOf({GroupKind::SchoolClass, className}),
                    plan.gradeOfClass(className)};
    };
    QList<ClassTransfer> transfers = facts.transfers;
    std::sort(transfers.begin(), transfers.end(),
              [](const ClassTransfer &a, const ClassTransfer &b) { return a.date < b.date; });
    for (const ClassTransfer &transfer : transfers)
        m_spans.push_back(span(transfer.fromClass, calendar.offset(transfer.date) - 1));
    m_spans.push_back(span(facts.student.className, calendar.length()));

    for (const Placement &placement : facts.placements) {
        const int group = plan.groupOf({GroupKind::Offering, placement.offering});
        const Offering *offering = group < 0 ? nullptr : plan.offeringOf(group);
        if (!offering || !offering->isHeld())
            continue;
        m_places.push_back({placement.start ? calendar.offset(*placement.start) : 0,
                            placement.end ? calendar.offset(*placement.end) : calendar.length(),
                            group, offering->slots});
    }
}

} // namespace kehou
