// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/menu/place_spans.h"

#include "core/rules/menu/places.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

#include <functional>

using namespace kehou;
using namespace kehou::test;

namespace
{

constexpr int kNotice = 7;
const QDate kStart(2026, 9, 1);
const QDate kEnd(2027, 1, 15);

// The child has a place of C1, on Mondays, from the term's first day on.
[[nodiscard]] TermBook aHolder()
{
    TermBook book = aBook();
    book.rows<Enrollment>() = {anEnrollment(u"周一至周二1-2")};
    book.rows<Offering>() = {anOffering(QStringLiteral("C1"), u"周一1;周三1")};
    book.rows<Placement>() = {aPlacement(QStringLiteral("C1"))};
    return book;
}

// A selection of these slots from the day on, the running one ending before.
void change(TermBook &book, QStringView slotText, QDate on)
{
    book.rows<Enrollment>()[0].end = on.addDays(-1);
    book.rows<Enrollment>().append(anEnrollment(slotText, on.toString(Qt::ISODate)));
}

} // namespace

TEST_CASE("R-ATT-1 R-ENR-2 R-ENR-4 R-ENR-8 a place ends with its row or with the child's stay")
{
    const QDate day(2026, 10, 12);
    struct Row {
        const char *what;
        std::function<void(TermBook &)> change;
        std::optional<QDate> last; // nothing: it is held on no day
    };
    const Row rows[] = {
        {"to the term's end", [](TermBook &) {}, kEnd},
        {"ended", [&](TermBook &b) { b.rows<Placement>()[0].end = day; }, day},
        {"withdrawn, until the leaving date",
         [&](TermBook &b) { b.rows<Enrollment>()[0].withdrawalRequestedOn = day; }, day.addDays(6)},
        {"left the school", [&](TermBook &b) { b.rows<Student>()[0].left = day; }, day.addDays(-1)},
        {"the slots were given up", [&](TermBook &b) { change(b, u"周二1-2", day); },
         day.addDays(-1)},
        {"one of the slots is left", [&](TermBook &b) { change(b, u"周三1", day); }, kEnd},
        {"away for some weeks",
         [&](TermBook &b) {
             change(b, u"周一1", day.addDays(28));
             b.rows<Enrollment>()[0].end = day;
         },
         kEnd},
        {"never enrolled for its slots",
         [](TermBook &b) { b.rows<Enrollment>()[0].slots = slotSet(u"周二1"); }, std::nullopt},
        {"promised before there is a selection",
         [](TermBook &b) { b.rows<Enrollment>()[0].state = EnrollmentState::AwaitingContract; },
         kEnd},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        TermBook book = aHolder();
        row.change(book);
        const std::vector<PlaceSpan> spans = placeSpans(book, kNotice);
        REQUIRE(spans.size() == (row.last ? 1u : 0u));
        if (row.last)
            CHECK(spans[0] == PlaceSpan{0, kStart, *row.last});
    }
}

TEST_CASE("R-MNU-2 T43 a place that fell free by a stay's end is counted for who has it then")
{
    TermBook book = aHolder();
    book.rows<Offering>()[0].most = 1;
    book.rows<Student>().append(aStudent(QStringLiteral("2")));
    book.rows<Placement>().append(
        {QStringLiteral("2"), QStringLiteral("C1"), QDate(2026, 10, 19), std::nullopt, false});
    CHECK(checkPlaces(book, kNotice).size() == 1);
    book.rows<Enrollment>()[0].withdrawalRequestedOn = QDate(2026, 10, 12);
    CHECK(checkPlaces(book, kNotice).isEmpty());
    CHECK(checkPlaces(book, kNotice + 1).size() == 1); // leaves a day later
}

TEST_CASE("R-ENR-2 the selections of a day are those in which somebody still takes part")
{
    TermBook book = aHolder();
    change(book, u"周三1", QDate(2026, 10, 12));
    CHECK(selectionsFrom(book, QDate(2026, 10, 11), kNotice).size() == 2);
    CHECK(selectionsFrom(book, QDate(2026, 10, 12), kNotice) ==
          QList<Enrollment>{book.rows<Enrollment>()[1]});
    book.rows<Student>()[0].left = QDate(2026, 11, 2);
    CHECK(selectionsFrom(book, QDate(2026, 11, 1), kNotice).size() == 1);
    CHECK(selectionsFrom(book, QDate(2026, 11, 2), kNotice).isEmpty());
}
