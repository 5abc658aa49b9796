// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/enrollment/windows.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

[[nodiscard]] QList<CalendarDay> nationalDays()
{
    QList<CalendarDay> days;
    for (QDate day(2026, 10, 1); day <= QDate(2026, 10, 8); day = day.addDays(1))
        days.append({day, CalendarDayKind::Holiday, {}, {}});
    days.append({QDate(2026, 10, 10), CalendarDayKind::MakeUp, 4, {}});
    days.append({QDate(2026, 11, 10), CalendarDayKind::Cancelled, {}, {}});
    return days;
}

[[nodiscard]] std::optional<QDate> maybe(QStringView text)
{
    return text.isEmpty() ? std::optional<QDate>() : date(text);
}

[[nodiscard]] RowFaults faultsOf(const QList<Enrollment> &rows, const Student &student = aStudent())
{
    TermBook book = aBook();
    book.rows<Student>() = {student};
    book.rows<Enrollment>() = rows;
    return checkEnrollments(book, 7);
}

} // namespace

TEST_CASE("R-ENR-2 a withdrawal takes effect on the first service day after its notice")
{
    const TermCalendar calendar(aTerm(), nationalDays());
    struct Row {
        const char *what;
        QStringView requested;
        int notice;
        QStringView leaving;
    };
    constexpr Row rows[] = {
        {"a week later", u"2026-09-10", 7, u"2026-09-17"},
        {"on a Saturday: the Monday after", u"2026-09-12", 7, u"2026-09-21"},
        {"into the holidays: the day after them", u"2026-09-24", 7, u"2026-10-09"},
        {"a make-up Saturday is a service day", u"2026-10-03", 7, u"2026-10-10"},
        {"a cancelled day is a service day", u"2026-11-03", 7, u"2026-11-10"},
        {"before the term: its first day", u"2026-08-01", 7, u"2026-09-01"},
        {"on the eve of the term", u"2026-08-31", 7, u"2026-09-07"},
        {"the last day is left", u"2027-01-08", 7, u"2027-01-15"},
        {"no day is left", u"2027-01-09", 7, {}},
        {"after the term", u"2027-03-01", 7, {}},
        {"no notice: the same day", u"2026-09-10", 0, u"2026-09-10"},
        {"no notice on a Sunday", u"2026-09-13", 0, u"2026-09-14"},
        {"three days", u"2026-09-10", 3, u"2026-09-14"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        CHECK(leavingDate(calendar, date(row.requested), row.notice) == maybe(row.leaving));
    }
}

TEST_CASE("R-ENR-8 who leaves the school is out from that date, without notice")
{
    const TermCalendar calendar(aTerm(), nationalDays());
    struct Row {
        QStringView requested, left, leaving;
    };
    constexpr Row rows[] = {
        {{}, {}, {}},
        {{}, u"2026-10-04", u"2026-10-04"},
        {u"2026-09-10", {}, u"2026-09-17"},
        {u"2026-09-10", u"2026-09-16", u"2026-09-16"},
        {u"2026-09-10", u"2026-09-18", u"2026-09-17"},
        {u"2027-01-12", u"2027-01-14", u"2027-01-14"},
        {{}, u"2026-08-01", u"2026-08-01"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.requested.toString(), row.left.toString());
        Student student = aStudent();
        student.left = maybe(row.left);
        Enrollment enrollment = anEnrollment();
        enrollment.withdrawalRequestedOn = maybe(row.requested);
        CHECK(leavingDate(calendar, enrollment, student, 7) == maybe(row.leaving));
    }
}

TEST_CASE("Rules 6 windows: from the start to the end, the term's end, the day before leaving")
{
    struct Row {
        const char *what;
        QStringView start, end, leaving, first, last;
    };
    constexpr Row rows[] = {
        {"the term", u"2026-09-01", {}, {}, u"2026-09-01", u"2027-01-15"},
        {"its own end", u"2026-09-01", u"2026-10-31", {}, u"2026-09-01", u"2026-10-31"},
        {"one day", u"2026-09-01", u"2026-09-01", {}, u"2026-09-01", u"2026-09-01"},
        {"to the day before leaving",
         u"2026-09-01",
         {},
         u"2026-09-10",
         u"2026-09-01",
         u"2026-09-09"},
        {"leaving after the end", u"2026-09-01", u"2026-09-05", u"2026-09-10", u"2026-09-01",
         u"2026-09-05"},
        {"leaving on the second day",
         u"2026-09-01",
         {},
         u"2026-09-02",
         u"2026-09-01",
         u"2026-09-01"},
        {"leaving on the first day: none", u"2026-09-01", {}, u"2026-09-01", {}, {}},
        {"leaving before the start: none", u"2026-09-10", {}, u"2026-09-01", {}, {}},
        {"outside of the term: none", u"2027-02-01", {}, {}, {}, {}},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        Enrollment enrollment = anEnrollment(u"周一1", row.start);
        enrollment.end = maybe(row.end);
        const auto window = effectiveWindow(agreedWindow(aTerm(), enrollment), maybe(row.leaving));
        REQUIRE(window.has_value() == !row.first.isEmpty());
        if (window)
            CHECK(*window == DateRange(date(row.first), date(row.last)));
    }
}

TEST_CASE("R-ENR-3 an enrollment lies inside its term")
{
    struct Row {
        QStringView start, end;
        QStringList faults;
    };
    const Row rows[] = {
        {u"2026-09-01", {}, {}},
        {u"2027-01-15", u"2027-01-15", {}},
        {u"2026-09-01", u"2027-01-15", {}},
        {u"2026-08-31", {}, {QStringLiteral("0 start_date")}},
        {u"2027-01-16", {}, {QStringLiteral("0 start_date")}},
        {u"2026-09-01", u"2027-01-16", {QStringLiteral("0 end_date")}},
        {u"2026-09-02", u"2026-09-01", {QStringLiteral("0 end_date")}},
    };
    for (const Row &row : rows) {
        CAPTURE(row.start.toString(), row.end.toString());
        Enrollment enrollment = anEnrollment(u"周一1", row.start);
        enrollment.end = maybe(row.end);
        CHECK(fieldsOf(faultsOf({enrollment})) == row.faults);
        enrollment.state = EnrollmentState::Draft;
        CHECK(fieldsOf(faultsOf({enrollment})) == row.faults);
    }
}

TEST_CASE("R-ENR-4 selections of one student never overlap")
{
    Enrollment first = anEnrollment(u"周一1");
    first.end = date(u"2026-10-31");
    const Enrollment next = anEnrollment(u"周二1", u"2026-11-01");
    CHECK(faultsOf({first, next}).isEmpty());

    Enrollment early = next;
    early.start = date(u"2026-10-31");
    const RowFaults faults = faultsOf({first, early});
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].row == 1);
    CHECK(faults[0].message.contains(QStringLiteral("2026-09-01")));

    SECTION("also in other slots, for the whole of it")
    {
        CHECK(faultsOf({anEnrollment(u"周一1"), anEnrollment(u"周二1", u"2026-12-01")}).size() ==
              1);
    }
    SECTION("drafts and cancelled ones are none (R-ENR-6)")
    {
        early.state = EnrollmentState::Draft;
        CHECK(faultsOf({first, early}).isEmpty());
        early.state = EnrollmentState::Cancelled;
        CHECK(faultsOf({first, early}).isEmpty());
    }
    SECTION("who has left may come again (T31)")
    {
        first.end.reset();
        first.withdrawalRequestedOn = date(u"2026-10-20"); // gone on the 27th
        CHECK(faultsOf({first, anEnrollment(u"周一1", u"2026-10-27")}).isEmpty());
        CHECK(faultsOf({first, anEnrollment(u"周一1", u"2026-10-26")}).size() == 1);
    }
    SECTION("another student's do not count")
    {
        early.student = QStringLiteral("2");
        CHECK(faultsOf({first, early}).isEmpty());
    }
}
