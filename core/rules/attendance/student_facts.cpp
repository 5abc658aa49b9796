// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/attendance/student_facts.h"

namespace kehou
{

namespace
{

using StudentIndex = QHash<QString, std::size_t>; // places by 学号

[[nodiscard]] StudentIndex indexOf(const std::vector<StudentFacts> &students)
{
    StudentIndex index;
    index.reserve(static_cast<qsizetype>(students.size()));
    for (std::size_t at = 0; at < students.size(); ++at)
        index.insert(students[at].student.number, at);
    return index;
}

template <typename Row, typename Give>
void giveRows(const QList<Row> &rows, const StudentIndex &index,
              std::vector<StudentFacts> &students, const Give &give)
{
    for (const Row &row : rows) {
        const auto found = index.constFind(row.student);
        if (found != index.constEnd())
            give(students[*found], row);
    }
}

// Everybody with a selection in state Active or Ended, the selections by start.
[[nodiscard]] std::vector<StudentFacts> selectedStudents(const TermBook &book)
{
    QHash<QString, QList<Enrollment>> selections;
    for (const Enrollment &enrollment : book.rows<Enrollment>()) {
        if (enrollment.isSelection())
            selections[enrollment.student].append(enrollment);
    }
    std::vector<StudentFacts> students;
    students.reserve(static_cast<std::size_t>(selections.size()));
    for (const Student &student : book.rows<Student>()) {
        const auto found = selections.constFind(student.number);
        if (found == selections.constEnd())
            continue;
        StudentFacts entry;
        entry.student = student;
        entry.selections = *found;
        std::sort(entry.selections.begin(), entry.selections.end(),
                  [](const Enrollment &a, const Enrollment &b) { return a.start < b.start; });
        students.push_back(std::move(entry));
    }
    std::sort(students.begin(), students.end(), [](const StudentFacts &a, const StudentFacts &b) {
        return a.student.number < b.student.number;
    });
    return students;
}

} // namespace

std::vector<StudentFacts> studentFacts(const TermBook &book)
{
    std::vector<StudentFacts> students = selectedStudents(book);
    const StudentIndex index = indexOf(students);
    giveRows(book.rows<ClassTransfer>(), index, students,
             [](StudentFacts &to, const ClassTransfer &row) { to.transfers.append(row); });
    giveRows(book.rows<Placement>(), index, students,
             [](StudentFacts &to, const Placement &row) { to.placements.append(row); });
    giveMarksAndMoney(students, book);
    return students;
}

void giveMarksAndMoney(std::vector<StudentFacts> &students, const TermBook &book)
{
    const StudentIndex index = indexOf(students);
    giveRows(book.rows<Mark>(), index, students,
             [](StudentFacts &to, const Mark &row) { to.marks.append(row); });
    giveRows(book.rows<Waiver>(), index, students,
             [](StudentFacts &to, const Waiver &row) { to.waivers.append(row); });
    giveRows(book.rows<Payment>(), index, students,
             [](StudentFacts &to, const Payment &row) { to.paid += row.amount; });
    giveRows(book.rows<Refund>(), index, students,
             [](StudentFacts &to, const Refund &row) { to.refunded += row.amount; });
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
