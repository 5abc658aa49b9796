// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/grade_set.h"
#include "tests/support/catch.h"

using namespace kehou;

TEST_CASE("Grades are read from ranges and lists")
{
    struct Row {
        QStringView text;
        QStringView plain;
    };
    constexpr Row rows[] = {
        {u"1", u"1"},         {u"1-2", u"1-2"},     {u"1,3", u"1,3"},  {u"1、3", u"1,3"},
        {u"１－２", u"1-2"},  {u"1~6", u"1-6"},     {u"1至6", u"1-6"}, {u"3,1,2", u"1-3"},
        {u"1-3,2-5", u"1-5"}, {u" 1 - 2 ", u"1-2"}, {u"12", u"12"},    {u"1-12", u"1-12"},
        {u"1，3", u"1,3"},    {u"1—2", u"1-2"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.text.toString());
        const auto grades = GradeSet::parse(row.text.toString());
        REQUIRE(grades);
        CHECK(grades->text() == row.plain.toString());
    }
}

TEST_CASE("Grades beyond 1 to 12 and broken ranges are refused")
{
    for (const QStringView text : {u"", u"0", u"13", u"2-1", u"1-", u"-1", u"1,,2", u"1-13", u"一",
                                   u"1.5", u"1-2-3", u"全部", u",", u"999999999999"}) {
        CAPTURE(text);
        CHECK_FALSE(GradeSet::parse(text.toString()));
    }
}

TEST_CASE("Every set of grades is read back from its text")
{
    for (std::uint32_t bits = 2; bits < 1U << (kMaxGrade + 1); bits += 2) {
        GradeSet set;
        for (int grade = 1; grade <= kMaxGrade; ++grade) {
            if ((bits >> grade & 1U) != 0)
                set.insert(grade);
        }
        CAPTURE(bits);
        REQUIRE(set.bits() == bits);
        REQUIRE(GradeSet::parse(set.text()) == set);
    }
}

TEST_CASE("Sets of grades overlap where they share one")
{
    const auto low = *GradeSet::parse(QStringLiteral("1-2"));
    CHECK(low.overlaps(*GradeSet::parse(QStringLiteral("2-3"))));
    CHECK_FALSE(low.overlaps(*GradeSet::parse(QStringLiteral("3-6"))));
    CHECK(low.contains(2));
    CHECK_FALSE(low.contains(3));
}
