// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/codec.h"
#include "tests/support/catch.h"

using namespace kehou;

namespace
{

struct Row {
    QStringView typed;
    QStringView written; // empty: refused
};

template <typename T>
void checkCodec(const Codec<T> &codec, const QList<Row> &rows)
{
    for (const Row &row : rows) {
        CAPTURE(row.typed.toString());
        const auto value = codec.parse(row.typed.toString(), {});
        REQUIRE(value.has_value() == !row.written.isEmpty());
        if (!value)
            continue;
        const Cell cell = codec.write(*value);
        CHECK(cell.text == row.written.toString());
        CHECK(codec.parse(cell.text, {}) == value);
    }
    CHECK_FALSE(codec.expected.isEmpty());
}

} // namespace

TEST_CASE("Dates are taken in each form of the workbook and written as date cells")
{
    checkCodec(dateCell(), {{u"2026-09-01", u"2026-09-01"},
                            {u"2026/9/1", u"2026-09-01"},
                            {u"2026年9月1日", u"2026-09-01"},
                            {u"20260901", u"2026-09-01"},
                            {u"２０２６－９－１", u"2026-09-01"},
                            {u"2026-09-01 00:00:00", u"2026-09-01"},
                            {u"2026-09-01 12:00:00", {}},
                            {u"2026-02-30", {}},
                            {u"九月一日", {}},
                            {u"45170", {}},
                            {u"2026-9", {}}});
    CHECK(dateCell().kind == CellKind::Date);
    CHECK(dateCell().write(QDate(2026, 9, 1)).kind == CellKind::Date);
}

TEST_CASE("R-MON-1 amounts of the workbook by their sign")
{
    const QList<Row> always = {{u"12.5", u"12.50"},       {u"１２．５", u"12.50"},
                               {u"1,234.00", u"1234.00"}, {u"9999999.99", u"9999999.99"},
                               {u"12.345", {}},           {u"1e3", {}},
                               {u"10000000", {}},         {u"12元", {}}};
    checkCodec(moneyCell(Sign::Positive), always + QList<Row>{{u"0", {}}, {u"-1", {}}});
    checkCodec(moneyCell(Sign::NotNegative), always + QList<Row>{{u"0", u"0.00"}, {u"-1", {}}});
    checkCodec(moneyCell(Sign::NotZero), always + QList<Row>{{u"0", {}}, {u"-1", u"-1.00"}});
}

TEST_CASE("Counts stay inside their limits")
{
    checkCodec(countCell(1, 16), {{u"1", u"1"},
                                  {u"16", u"16"},
                                  {u"１６", u"16"},
                                  {u"0", {}},
                                  {u"17", {}},
                                  {u"-1", {}},
                                  {u"1.5", {}},
                                  {u"一", {}}});
}

TEST_CASE("Times, weekdays, yes and no")
{
    checkCodec(minutesCell(),
               {{u"15:10", u"15:10"}, {u"15：10", u"15:10"}, {u"9:05", u"09:05"}, {u"24:00", {}}});
    checkCodec(weekdayCell(), {{u"周一", u"周一"},
                               {u"星期一", u"周一"},
                               {u"周天", u"周日"},
                               {u"星期日", u"周日"},
                               {u"一", {}}});
    checkCodec(yesNo(), {{u"是", u"是"}, {u"否", u"否"}, {u"√", {}}, {u"1", {}}, {u"yes", {}}});
}

TEST_CASE("Percentages and scores have two decimals and a limit")
{
    checkCodec(hundredthsCell(100), {{u"30", u"30"},
                                     {u"30%", u"30"},
                                     {u"33.33", u"33.33"},
                                     {u"100", u"100"},
                                     {u"100.01", {}},
                                     {u"-1", {}},
                                     {u"33.333", {}}});
}

TEST_CASE(
    "R-PAY-6 an assessment is a factor or a percent, and never read as a hundred times as much")
{
    checkCodec(factorCell(), {{u"0.95", u"0.95"},
                              {u"1", u"1"},
                              {u"1.2", u"1.2"},
                              {u"2", u"2"},
                              {u"95%", u"0.95"},
                              {u"95", u"0.95"},
                              {u"100", u"1"},
                              {u"0%", u"0"},
                              {u"2.01", {}},
                              {u"9", {}},
                              {u"95.5%", {}},
                              {u"201", {}},
                              {u"0.955", {}},
                              {u"-1", {}}});
}

TEST_CASE("Slots and grades are written in one form")
{
    checkCodec(slotsCell(), {{u"周一1-2;周三1", u"周一1-2;周三1"},
                             {u"周三１；周一１－２", u"周一1-2;周三1"},
                             {u"周一至周五1-2", u"周一至周五1-2"},
                             {u"周一", {}}});
    checkCodec(gradesCell(), {{u"1-2", u"1-2"}, {u"3、1", u"1,3"}, {u"0", {}}, {u"13", {}}});
}

TEST_CASE("T54 numbers that are names stay as they are typed")
{
    checkCodec(anyText(), {{u"007", u"007"}, {u"１３", u"１３"}, {u"1.50", u"1.50"}});
}

TEST_CASE("A class has one name in the workbook")
{
    checkCodec(classText(), {{u"二(9)班", u"二（9）班"}, {u"二（９）班", u"二（9）班"}});
}

TEST_CASE("A list is written with its own sign and may be typed with others")
{
    checkCodec(textList(), {{u"留守、困难", u"留守、困难"},
                            {u"留守,困难；残疾", u"留守、困难、残疾"},
                            {u"留守", u"留守"}});
    CHECK(textList().write({}) == Cell{});
}

TEST_CASE("R-TIM-2 a moment is a local date and time to the millisecond")
{
    checkCodec(momentText(), {{u"2026-09-02 12:00:00.123", u"2026-09-02 12:00:00.123"},
                              {u"2026-09-02 12:00:00", u"2026-09-02 12:00:00.000"},
                              {u"2026-09-02 9:05", u"2026-09-02 09:05:00.000"},
                              {u"2026/9/2 12:00:00.5", u"2026-09-02 12:00:00.500"},
                              {u"2026-09-02T12:00:00", u"2026-09-02 12:00:00.000"},
                              {u"2026-09-02", {}},
                              {u"2026-09-02 24:00", {}},
                              {u"2026-09-02 12:60", {}},
                              {u"2026-02-30 12:00", {}}});
}

TEST_CASE("班级或编号 is an offering where its code is known, else a class")
{
    ReadContext context;
    context.offeringCodes = {QStringLiteral("C001")};
    const auto group = groupCell();
    CHECK(group.parse(QStringLiteral("C001"), context) ==
          GroupKey{GroupKind::Offering, QStringLiteral("C001")});
    CHECK(group.parse(QStringLiteral("二(9)班"), context) ==
          GroupKey{GroupKind::SchoolClass, QStringLiteral("二（9）班")});
    CHECK(group.parse(QStringLiteral("C002"), context)->kind == GroupKind::SchoolClass);
}

TEST_CASE("A cell that may be empty writes nothing for no value")
{
    const auto codec = maybe(dateCell());
    CHECK(codec.write(std::nullopt) == Cell{});
    CHECK(codec.write(QDate(2026, 9, 1)).text == QStringLiteral("2026-09-01"));
    CHECK_FALSE(codec.parse(QStringLiteral("x"), {}));
    CHECK(codec.kind == CellKind::Date);
}
