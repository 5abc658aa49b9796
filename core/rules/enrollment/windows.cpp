// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/enrollment/windows.h"

#include "core/base/text_forms.h"

#include <QCoreApplication>
#include <QHash>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(EnrollmentRules)
};

[[nodiscard]] RowFault fault(qsizetype row, const char *field, const QString &message,
                             const QString &found = {})
{
    return {kSheetOf<Enrollment>, row, field, message, found, {}};
}

[[nodiscard]] RowFaults checkDates(const Term &term, const Enrollment &enrollment, qsizetype row)
{
    RowFaults faults;
    if (!term.dates.contains(enrollment.start))
        faults.append(fault(row, "start_date",
                            Text::tr("An enrollment starts inside the term (R-ENR-3)."),
                            isoText(enrollment.start)));
    if (enrollment.end && *enrollment.end < enrollment.start)
        faults.append(fault(row, "end_date", Text::tr("The end lies before the start."),
                            isoText(*enrollment.end)));
    else if (enrollment.end && !term.dates.contains(*enrollment.end))
        faults.append(fault(row, "end_date",
                            Text::tr("An enrollment ends inside the term (R-ENR-3)."),
                            isoText(*enrollment.end)));
    return faults;
}

} // namespace

std::optional<QDate> leavingDate(const TermCalendar &calendar, QDate requestedOn, int noticeDays)
{
    return calendar.firstServiceDayFrom(requestedOn.addDays(noticeDays));
}

std::optional<QDate> leavingDate(const TermCalendar &calendar, const Enrollment &enrollment,
                                 const Student &student, int noticeDays)
{
    std::optional<QDate> leaving = student.left;
    if (enrollment.withdrawalRequestedOn) {
        const auto withdrawn = leavingDate(calendar, *enrollment.withdrawalRequestedOn, noticeDays);
        if (withdrawn && (!leaving || *withdrawn < *leaving))
            leaving = withdrawn;
    }
    return leaving;
}

std::optional<DateRange> agreedWindow(const Term &term, const Enrollment &enrollment)
{
    const auto window =
        rangeOrNothing(enrollment.start, enrollment.end.value_or(term.dates.last()));
    return window ? intersection(*window, term.dates) : std::nullopt;
}

std::optional<DateRange> effectiveWindow(const std::optional<DateRange> &agreed,
                                         const std::optional<QDate> &leaving)
{
    if (!agreed || !leaving)
        return agreed;
    return rangeOrNothing(agreed->first(), std::min(agreed->last(), leaving->addDays(-1)));
}

RowFaults checkEnrollments(const TermBook &book, int noticeDays)
{
    RowFaults faults;
    const TermCalendar calendar(book.term, book.rows<CalendarDay>());
    QHash<QString, const Student *> students;
    for (const Student &student : book.rows<Student>())
        students.insert(student.number, &student);

    struct Held {
        qsizetype row;
        DateRange dates;
    };
    QHash<QString, QList<Held>> held;
    const QList<Enrollment> &rows = book.rows<Enrollment>();
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const Enrollment &enrollment = rows[row];
        faults += checkDates(book.term, enrollment, row);
        const Student *student = students.value(enrollment.student);
        if (!enrollment.isSelection() || !student)
            continue;
        const auto window =
            effectiveWindow(agreedWindow(book.term, enrollment),
                            leavingDate(calendar, enrollment, *student, noticeDays));
        if (!window)
            continue;
        for (const Held &other : held.value(enrollment.student)) {
            if (window->overlaps(other.dates))
                faults.append(fault(
                    row, "start_date",
                    Text::tr(
                        "This selection overlaps with the one of student %1 from %2 (R-ENR-4).")
                        .arg(enrollment.student, isoText(rows[other.row].start)),
                    isoText(enrollment.start)));
        }
        held[enrollment.student].append({row, *window});
    }
    return faults;
}

} // namespace kehou
