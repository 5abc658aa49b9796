// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/menu/place_spans.h"

#include "core/rules/enrollment/windows.h"

namespace kehou
{

namespace
{

// A selection and its last day; nothing where it holds on no day.
struct Stay {
    const Enrollment *selection;
    std::optional<QDate> last;
};

[[nodiscard]] std::vector<Stay> staysOf(const TermBook &book, int noticeDays)
{
    const TermCalendar calendar(book.term, book.rows<CalendarDay>());
    QHash<QString, const Student *> students;
    for (const Student &student : book.rows<Student>())
        students.insert(student.number, &student);
    std::vector<Stay> stays;
    for (const Enrollment &enrollment : book.rows<Enrollment>()) {
        const Student *student = students.value(enrollment.student);
        if (!enrollment.isSelection() || !student)
            continue;
        const auto leaving = leavingDate(calendar, enrollment, *student, noticeDays);
        const auto window = effectiveWindow(agreedWindow(book.term, enrollment), leaving);
        stays.push_back({&enrollment, window ? std::optional(window->last()) : std::nullopt});
    }
    return stays;
}

// The last day on which one of the student's selections has a slot of the offering.
[[nodiscard]] QDate lastDayIn(const SlotSet &slots, const std::vector<Stay> &stays)
{
    QDate last;
    for (const Stay &stay : stays) {
        if (stay.last && stay.selection->slots.overlaps(slots) &&
            (!last.isValid() || *stay.last > last))
            last = *stay.last;
    }
    return last;
}

} // namespace

std::vector<PlaceSpan> placeSpans(const TermBook &book, int noticeDays)
{
    QHash<QString, std::vector<Stay>> stays;
    for (const Stay &stay : staysOf(book, noticeDays))
        stays[stay.selection->student].push_back(stay);
    QHash<QString, SlotSet> slotsOf;
    for (const Offering &offering : book.rows<Offering>())
        slotsOf.insert(offering.code, offering.slots);
    std::vector<PlaceSpan> spans;
    const QList<Placement> &rows = book.rows<Placement>();
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const Placement &placement = rows[row];
        PlaceSpan span{row, placement.start.value_or(book.term.dates.first()),
                       placement.end.value_or(book.term.dates.last())};
        const auto own = stays.constFind(placement.student);
        if (own != stays.constEnd()) {
            const QDate last = lastDayIn(slotsOf.value(placement.offering), *own);
            span.last = last.isValid() ? std::min(span.last, last) : span.first.addDays(-1);
        }
        if (span.first <= span.last)
            spans.push_back(span);
    }
    return spans;
}

QList<Enrollment> selectionsFrom(const TermBook &book, QDate from, int noticeDays)
{
    QList<Enrollment> selections;
    for (const Stay &stay : staysOf(book, noticeDays)) {
        if (stay.last && *stay.last >= from)
            selections.append(*stay.selection);
    }
    return selections;
}

} // namespace kehou
