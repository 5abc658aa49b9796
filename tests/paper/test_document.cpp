// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::documents;

namespace
{

struct ShownValue {
    const char *sentence;
    Value value;
    QString shown;
    QString plain;
};

QString u(const char16_t *text)
{
    return QString::fromUtf16(text);
}

} // namespace

TEST_CASE("forms: a value is shown in one way and written plainly in another")
{
    const ShownValue row = GENERATE(values<ShownValue>({
        {"blank is not zero", {}, u(u""), u(u"")},
        {"zero is not blank", qint64{0}, u(u"0"), u(u"0")},
        {"a text is itself", u(u"二（1）班"), u(u"二（1）班"), u(u"二（1）班")},
        {"a count has no separators", qint64{12000}, u(u"12000"), u(u"12000")},
        {"money has two decimals and separators", Money::fen(123456700), u(u"1,234,567.00"),
         u(u"1234567.00")},
        {"money below zero", Money::fen(-2550), u(u"-25.50"), u(u"-25.50")},
        {"money of nothing is still an amount", Money::fen(0), u(u"0.00"), u(u"0.00")},
        {"a share keeps one decimal", BasisPoints{9560}, u(u"95.6%"), u(u"95.6%")},
        {"a share keeps two where it has them", BasisPoints{9567}, u(u"95.67%"), u(u"95.67%")},
        {"the whole", BasisPoints{10000}, u(u"100.0%"), u(u"100.0%")},
        {"a share below one percent", BasisPoints{-5}, u(u"-0.05%"), u(u"-0.05%")},
        {"a half", Thousandths{1500}, u(u"1.5"), u(u"1.5")},
        {"a whole quantity has no decimals", Thousandths{2000}, u(u"2"), u(u"2")},
        {"a third, rounded before", Thousandths{333}, u(u"0.333"), u(u"0.333")},
        {"a date", QDate(2026, 9, 1), u(u"2026-09-01"), u(u"2026-09-01")},
        {"a date that is none", QDate(), u(u""), u(u"")},
    }));
    INFO(row.sentence);
    CHECK(displayText(row.value) == row.shown);
    CHECK(plainText(row.value) == row.plain);
}

TEST_CASE("forms: only figures are numeric")
{
    CHECK(isNumeric(qint64{1}));
    CHECK(isNumeric(Money::fen(1)));
    CHECK(isNumeric(BasisPoints{1}));
    CHECK(isNumeric(Thousandths{1}));
    CHECK_FALSE(isNumeric(u(u"1")));
    CHECK_FALSE(isNumeric(QDate(2026, 9, 1)));
    CHECK_FALSE(isNumeric(Value{}));
}

TEST_CASE("forms: figures stand right, text left, marks and dates in the middle")
{
    CHECK(resolvedAlign({.kind = ColumnKind::Text}) == Align::Left);
    CHECK(resolvedAlign({.kind = ColumnKind::Money}) == Align::Right);
    CHECK(resolvedAlign({.kind = ColumnKind::Number}) == Align::Right);
    CHECK(resolvedAlign({.kind = ColumnKind::Mark}) == Align::Centre);
    CHECK(resolvedAlign({.kind = ColumnKind::Date}) == Align::Centre);
    CHECK(resolvedAlign({.kind = ColumnKind::Money, .align = Align::Left}) == Align::Left);
}

TEST_CASE("forms: neighbours share upper headings that are equal from the top on")
{
    Table table;
    table.columns = {{.header = {u(u"1"), u(u"二"), u(u"第1")}},
                     {.header = {u(u"1"), u(u"二"), u(u"第2")}},
                     {.header = {u(u"8"), u(u"二"), u(u"第1")}},
                     {.header = {u(u"合计")}},
                     {.header = {u(u"合计")}}};
    CHECK(headerLevels(table) == 3);
    CHECK(sharesHeader(table, 1, 0));
    CHECK(sharesHeader(table, 1, 1));
    CHECK_FALSE(sharesHeader(table, 1, 2)); // the lowest line is each column's own
    CHECK_FALSE(sharesHeader(table, 2, 1)); // the same weekday under another date
    CHECK_FALSE(sharesHeader(table, 4, 0)); // two columns of one name are two columns
    CHECK_FALSE(sharesHeader(table, 0, 0));

    table.showHeader = false;
    CHECK(headerLevels(table) == 0);
}

TEST_CASE("forms: spare rows stand behind the data and before totals and signatures")
{
    Table table;
    table.columns = {{.header = {u(u"姓名")}}};
    table.rows = {{.cells = {{u(u"甲")}}},
                  {.cells = {{u(u"小计")}}, .kind = RowKind::Subtotal},
                  {.cells = {{u(u"合计")}}, .kind = RowKind::Total},
                  {.cells = {{u(u"签名")}}, .kind = RowKind::Sign}};
    table.spareRows = 2;
    const QList<Row> rows = outputRows(table);
    REQUIRE(rows.size() == 6);
    CHECK(rows[2] == Row{});
    CHECK(rows[3] == Row{});
    CHECK(rows[4].kind == RowKind::Total);

    table.rows.clear();
    CHECK(outputRows(table).size() == 2);
}

TEST_CASE("forms: the foot names school, date, check code and note, and leaves out what is missing")
{
    Document document;
    document.schoolName = u(u"江城小学");
    CHECK(footText(document) == u(u"江城小学"));
    document.printedOn = QDate(2026, 9, 30);
    document.checkCode = u(u"3f9a01c7d2e4b6a8");
    document.printNote = u(u"预览");
    CHECK(footText(document) == u(u"江城小学 · 打印日期 2026-09-30 · 校验码 3f9a01c7 · 预览"));
}

TEST_CASE("forms: pairs become lines of a table, the last one fills its line")
{
    KeyValues pairs{{{u(u"姓名"), u(u"王小明")}, {u(u"班级"), u(u"二（1）班")}, {u(u"备注"), {}}},
                    2};
    const Table plain = asTable(pairs);
    CHECK_FALSE(plain.ruled);
    CHECK(plain.columns.size() == 2);
    REQUIRE(plain.rows.size() == 2);
    CHECK(plain.rows[0].cells[1] == Cell{u(u"班级：二（1）班")});
    CHECK(plain.rows[1].cells == QList<Cell>{{.value = u(u"备注："), .span = 2}});

    pairs.boxed = true;
    const Table boxed = asTable(pairs);
    CHECK(boxed.ruled);
    CHECK(boxed.columns.size() == 4);
    CHECK(boxed.rows[1].cells[1].span == 3);
    CHECK(boxed.rows[0].cells[0].tint == Tint::Light);

    pairs.pairs.clear();
    CHECK(asTable(pairs).rows.isEmpty());
}
