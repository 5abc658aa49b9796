// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/grid.h"
#include "core/sheet/number_format.h"
#include "core/sheet/number_text.h"
#include "core/sheet/serial_date.h"
#include "tests/sheet/made_files.h"

using namespace kehou;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("workbook.md: a cell is named as Excel names it")
{
    const auto [row, column, name] = GENERATE(table<int, int, QString>({
        {0, 0, QStringLiteral("A1")},
        {6, 1, QStringLiteral("B7")},
        {9, 25, QStringLiteral("Z10")},
        {0, 26, QStringLiteral("AA1")},
        {0, 701, QStringLiteral("ZZ1")},
        {1'048'575, 16'383, QStringLiteral("XFD1048576")},
    }));
    CHECK(cellName(row, column) == name);
}

TEST_CASE("G14: a number is read as plain decimals of at most 15 digits")
{
    const auto [spelled, text] = GENERATE(table<QByteArray, QString>({
        {"331.20000000000005", QStringLiteral("331.2")},
        {"0.1", QStringLiteral("0.1")},
        {"0.30000000000000004", QStringLiteral("0.3")},
        {"20260101", QStringLiteral("20260101")},
        {"12.50", QStringLiteral("12.5")},
        {"100.00", QStringLiteral("100")},
        {"007", QStringLiteral("7")},
        {"-0", QStringLiteral("0")},
        {"-0.05", QStringLiteral("-0.05")},
        {"1E3", QStringLiteral("1000")},
        {"1.5e-7", QStringLiteral("0.00000015")},
        {"1E+20", QStringLiteral("100000000000000000000")},
        {"123456789012345678", QStringLiteral("123456789012346000")},
        {"999999999999999", QStringLiteral("999999999999999")},
        {"+5", QStringLiteral("5")},
    }));
    CHECK(numberText(spelled) == text);
}

TEST_CASE("G14: what is no number is not read as one")
{
    const QByteArray spelled = GENERATE(as<QByteArray>(), "", "abc", "1,5", "12a", "nan", "inf",
                                        "1e400", "0x10", "1 2", "--1", ".", "-");
    CHECK_FALSE(numberText(spelled).has_value());
}

TEST_CASE("G14: a written number keeps its decimals and its percent sign")
{
    const auto [text, value, decimals, percent] = GENERATE(table<QString, double, int, bool>({
        {QStringLiteral("-12.50"), -12.5, 2, false},
        {QStringLiteral("0"), 0, 0, false},
        {QStringLiteral("0.00"), 0, 2, false},
        {QStringLiteral("50%"), 0.5, 0, true},
        {QStringLiteral("12.5%"), 0.125, 1, true},
        {QStringLiteral("123456789012345"), 123456789012345, 0, false},
    }));
    const auto form = numberForm(text);
    REQUIRE(form.has_value());
    CHECK(form->value == value);
    CHECK(form->decimals == decimals);
    CHECK(form->percent == percent);
}

TEST_CASE("T54: text that a number would not give back is no number form")
{
    const QString text =
        GENERATE(as<QString>(), u"0012"_s, u"1e5"_s, u""_s, u"-"_s, u"1."_s, u".5"_s, u"-0"_s,
                 u"-0.00"_s, u"+5"_s, u"１２"_s, u"1,000"_s, u"%"_s, u"1234567890123456"_s,
                 u"0.1234567890123456"_s, u"五"_s, u" 5"_s);
    CHECK_FALSE(numberForm(text).has_value());
}

TEST_CASE("G14: a format code tells dates and times from numbers")
{
    using Shape = NumberFormat::Shape;
    const auto [code, shape] = GENERATE(table<QString, Shape>({
        {QStringLiteral("General"), Shape::Plain},
        {QStringLiteral("G/通用格式"), Shape::Plain},
        {QStringLiteral("0.00"), Shape::Plain},
        {QStringLiteral("#,##0.00_);[Red](#,##0.00)"), Shape::Plain},
        {QStringLiteral("0.00E+00"), Shape::Plain},
        {QStringLiteral("\"day\"0"), Shape::Plain},
        {QStringLiteral("0\\d"), Shape::Plain},
        {QStringLiteral("[$¥-804]#,##0.00"), Shape::Plain},
        {QStringLiteral("@"), Shape::Plain},
        {QStringLiteral("0;yyyy"), Shape::Plain},
        {QStringLiteral("yyyy-mm-dd"), Shape::Date},
        {QStringLiteral("yyyy/m/d;@"), Shape::Date},
        {QStringLiteral("yyyy\"年\"m\"月\"d\"日\""), Shape::Date},
        {QStringLiteral("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy"), Shape::Date},
        {QStringLiteral("[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\";@"), Shape::Date},
        {QStringLiteral("[$-804]aaaa;@"), Shape::Date},
        {QStringLiteral("m\"月\"d\"日\""), Shape::Date},
        {QStringLiteral("[$-804]e\"年\""), Shape::Date},
        {QStringLiteral("yyyy/m/d h:mm;@"), Shape::DateTime},
        {QStringLiteral("yyyy-mm-dd hh:mm:ss.000"), Shape::DateTime},
        {QStringLiteral("h:mm;@"), Shape::Time},
        {QStringLiteral("上午/下午h\"时\"mm\"分\";@"), Shape::Time},
        {QStringLiteral("h:mm AM/PM"), Shape::Time},
        {QStringLiteral("mm:ss"), Shape::Time},
        {QStringLiteral("[h]:mm:ss"), Shape::Elapsed},
        {QStringLiteral("[mm]:ss"), Shape::Elapsed},
        {QStringLiteral("\"unclosed yyyy"), Shape::Plain},
        {QStringLiteral("[unclosed"), Shape::Plain},
        {QStringLiteral("0\\"), Shape::Plain},
    }));
    CAPTURE(code);
    CHECK(numberFormat(code).shape == shape);
}

TEST_CASE("G14: built-in formats are known by number, Chinese ones too")
{
    using Shape = NumberFormat::Shape;
    const auto [id, shape] = GENERATE(table<int, Shape>({
        {0, Shape::Plain},    {2, Shape::Plain},  {13, Shape::Plain}, {14, Shape::Date},
        {17, Shape::Date},    {18, Shape::Time},  {20, Shape::Time},  {22, Shape::DateTime},
        {23, Shape::Plain},   {27, Shape::Date},  {31, Shape::Date},  {32, Shape::Time},
        {35, Shape::Time},    {36, Shape::Date},  {37, Shape::Plain}, {45, Shape::Time},
        {46, Shape::Elapsed}, {49, Shape::Plain}, {54, Shape::Date},  {55, Shape::Time},
        {58, Shape::Date},    {59, Shape::Plain}, {-1, Shape::Plain},
    }));
    CAPTURE(id);
    CHECK(builtInFormat(id).shape == shape);
    CHECK(builtInFormat(9).percent);
    CHECK_FALSE(builtInFormat(11).percent);
}

TEST_CASE("G14: a day number is the day that Excel shows, in both date systems")
{
    using Shape = NumberFormat::Shape;
    const auto [serial, shape, system, kind,
                text] = GENERATE(table<double, Shape, DateSystem, CellKind, QString>({
        {1, Shape::Date, DateSystem::From1900, CellKind::Date, u"1900-01-01"_s},
        {59, Shape::Date, DateSystem::From1900, CellKind::Date, u"1900-02-28"_s},
        {61, Shape::Date, DateSystem::From1900, CellKind::Date, u"1900-03-01"_s},
        {46266, Shape::Date, DateSystem::From1900, CellKind::Date, u"2026-09-01"_s},
        {44804, Shape::Date, DateSystem::From1904, CellKind::Date, u"2026-09-01"_s},
        {0, Shape::Date, DateSystem::From1904, CellKind::Date, u"1904-01-01"_s},
        {2958465, Shape::Date, DateSystem::From1900, CellKind::Date, u"9999-12-31"_s},
        {46266.5, Shape::Date, DateSystem::From1900, CellKind::DateTime, u"2026-09-01 12:00:00"_s},
        {46266, Shape::DateTime, DateSystem::From1900, CellKind::DateTime,
         u"2026-09-01 00:00:00"_s},
        {46267.500001423614, Shape::DateTime, DateSystem::From1900, CellKind::DateTime,
         u"2026-09-02 12:00:00.123"_s},
        {46266.99999999999, Shape::DateTime, DateSystem::From1900, CellKind::DateTime,
         u"2026-09-02 00:00:00"_s},
        {0.631944444444444, Shape::Time, DateSystem::From1900, CellKind::Time, u"15:10"_s},
        {0.631944444444444, Shape::Time, DateSystem::From1904, CellKind::Time, u"15:10"_s},
        {0.631944444444444, Shape::DateTime, DateSystem::From1900, CellKind::Time, u"15:10"_s},
        {0.632291666666667, Shape::Time, DateSystem::From1900, CellKind::Time, u"15:10:30"_s},
        {0, Shape::Time, DateSystem::From1900, CellKind::Time, u"00:00"_s},
        {46266.5, Shape::Time, DateSystem::From1900, CellKind::DateTime, u"2026-09-01 12:00:00"_s},
        {1.5, Shape::Elapsed, DateSystem::From1900, CellKind::Time, u"36:00"_s},
    }));
    CAPTURE(serial);
    CHECK(dateCell(serial, shape, system) == Cell{kind, text});
}

TEST_CASE("G14: a number that no day has stays a number")
{
    using Shape = NumberFormat::Shape;
    const auto [serial, shape] = GENERATE(table<double, Shape>({
        {60, Shape::Date}, // 1900-02-29
        {0, Shape::Date},
        {-1, Shape::Date},
        {2958466, Shape::Date},
        {2958465.9999999999, Shape::DateTime},
        {1e300, Shape::DateTime},
        {-0.5, Shape::Time},
    }));
    CAPTURE(serial);
    CHECK_FALSE(dateCell(serial, shape, DateSystem::From1900).has_value());
}

TEST_CASE("G14: only a date in its one form is written as a date")
{
    const auto [kind, text, taken] = GENERATE(table<CellKind, QString, bool>({
        {CellKind::Date, u"2026-09-01"_s, true},
        {CellKind::Date, u"2026-9-1"_s, false},
        {CellKind::Date, u"2026-02-30"_s, false},
        {CellKind::Date, u"1900-01-05"_s, false}, // before the day that never was
        {CellKind::Date, u"九月一日"_s, false},
        {CellKind::DateTime, u"2026-09-02 12:00:00.123"_s, true},
        {CellKind::DateTime, u"2026-09-02 12:00"_s, false},
        {CellKind::DateTime, u"2026-09-02 12:00:00.000"_s, false},
        {CellKind::DateTime, u"2026-09-02 25:00:00"_s, false},
        {CellKind::DateTime, u"2026-09-02"_s, false},
        {CellKind::Time, u"08:05"_s, true},
        {CellKind::Time, u"8:05"_s, false},
        {CellKind::Time, u"36:00"_s, true},
        {CellKind::Time, u"15:70"_s, false},
        {CellKind::Time, u"99999999999:00"_s, false},
        {CellKind::Time, u""_s, false},
    }));
    CAPTURE(text);
    CHECK(serialDate({kind, text}).has_value() == taken);
}
