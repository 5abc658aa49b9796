// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/menu/places.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

const QString kC1 = QStringLiteral("C1");
constexpr int kNotice = 7;

[[nodiscard]] Placement aPlace(const QString &student, const std::optional<QDate> &start = {},
                               const std::optional<QDate> &end = {})
{
    return {student, kC1, start, end, false};
}

// A course of two places.
[[nodiscard]] TermBook aCourse(const QList<Placement> &places)
{
    TermBook book = aBook();
    book.rows<Offering>() = {anOffering(kC1, u"周一1")};
    book.rows<Offering>()[0].most = 2;
    book.rows<Placement>() = places;
    return book;
}

} // namespace

TEST_CASE("R-MNU-2 T43 no day of the term has more places held than there are")
{
    struct Row {
        const char *what;
        QList<Placement> places;
        QStringList over;
    };
    const QDate middle = date(u"2026-10-12");
    const auto a = aPlace(QStringLiteral("1"));
    const auto b = aPlace(QStringLiteral("2"));
    const Row rows[] = {
        {"two of two", {a, b}, {}},
        {"a third", {a, b, aPlace(QStringLiteral("3"))}, {QStringLiteral("2 offering")}},
        {"after one is given up",
         {a, aPlace(QStringLiteral("2"), {}, middle.addDays(-1)),
          aPlace(QStringLiteral("3"), middle)},
         {}},
        {"on its last day",
         {a, aPlace(QStringLiteral("2"), {}, middle), aPlace(QStringLiteral("3"), middle)},
         {QStringLiteral("2 offering")}},
        {"two from a day on",
         {a, b, aPlace(QStringLiteral("3"), middle), aPlace(QStringLiteral("4"), middle)},
         {QStringLiteral("2 offering"), QStringLiteral("3 offering")}},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        CHECK(fieldsOf(checkPlaces(aCourse(row.places), kNotice)) == row.over);
    }
}

TEST_CASE("R-MNU-2 an offering of no places takes nobody, and a closed one counts none")
{
    TermBook book = aCourse({aPlace(QStringLiteral("1"))});
    book.rows<Offering>()[0].most = 0;
    CHECK(checkPlaces(book, kNotice).size() == 1);
    book.rows<Offering>()[0].state = OfferingState::Closed;
    CHECK(checkPlaces(book, kNotice).isEmpty());
}
