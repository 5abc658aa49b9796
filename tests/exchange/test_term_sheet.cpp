// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/term_sheet.h"
#include "tests/exchange/grids.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

[[nodiscard]] TermSheet read(const QStringList &lines)
{
    const Sheet sheet =
        sheetOf(QStringLiteral("学期"), QStringList{QStringLiteral("项目|内容")} + lines);
    return readTermSheet(&sheet);
}

const QStringList kWhole{
    QStringLiteral("学校名称|示例学校"),   QStringLiteral("学期名称|2026秋"),
    QStringLiteral("开始日期|2026-09-01"), QStringLiteral("结束日期|2027年1月15日"),
    QStringLiteral("方案|onex"),           QStringLiteral("服务星期|周一至周五"),
    QStringLiteral("摇号种子|2026秋-36"),  QStringLiteral("人员经费|50000")};

} // namespace

TEST_CASE("学期 is read item by item")
{
    TermSheet sheet = read(kWhole);
    CHECK(sheet.findings.isEmpty());
    Term term = aTerm();
    term.drawSeed = QStringLiteral("2026秋-36");
    term.staffFund = Money::fen(5'000'000);
    CHECK(termOf(sheet, std::nullopt) == term);
}

TEST_CASE("学期 is written as it is read")
{
    TermSheet sheet = read(kWhole);
    const Term term = *termOf(sheet, std::nullopt);
    Sheet written{QStringLiteral("学期"), {cellsOf(QStringLiteral("项目|内容"))}};
    written.rows += termRows(term);
    TermSheet again = readTermSheet(&written);
    CHECK(termOf(again, std::nullopt) == term);
}

TEST_CASE("An item that a new term needs is named where it is missing")
{
    const QStringList optional{QStringLiteral("方案"), QStringLiteral("摇号种子"),
                               QStringLiteral("人员经费")};
    for (qsizetype at = 0; at < kWhole.size(); ++at) {
        QStringList lines = kWhole;
        const QString item = lines.takeAt(at).section(u'|', 0, 0);
        CAPTURE(item);
        TermSheet sheet = read(lines);
        const bool made = termOf(sheet, std::nullopt).has_value();
        CHECK(made == optional.contains(item));
        CHECK(sheet.findings.isEmpty() == made);
        if (!made)
            CHECK(sheet.findings[0].message.contains(item));
    }
    TermSheet nothing = readTermSheet(nullptr);
    CHECK_FALSE(termOf(nothing, std::nullopt));
    CHECK(nothing.findings.size() == 5);
}

TEST_CASE("Of an existing term only what the sheet names changes")
{
    Term term = aTerm();
    term.staffFund = Money::fen(100);
    term.drawSeed = QStringLiteral("种子");
    TermSheet sheet = read({QStringLiteral("结束日期|2027-01-22")});
    Term later = term;
    later.dates = DateRange(term.dates.first(), QDate(2027, 1, 22));
    CHECK(termOf(sheet, term) == later);

    TermSheet cleared = read(
        {QStringLiteral("人员经费|"), QStringLiteral("摇号种子|"), QStringLiteral("学校名称|")});
    Term without = term;
    without.staffFund.reset();
    without.drawSeed.clear();
    CHECK(termOf(cleared, term) == without);
}

TEST_CASE("Bad contents are listed with their cell")
{
    const TermSheet sheet =
        read({QStringLiteral("开始日期|九月"), QStringLiteral("服务星期|一至五"),
              QStringLiteral("人员经费|很多")});
    CHECK(cellsOf(sheet.findings) ==
          QStringList{QStringLiteral("B2"), QStringLiteral("B3"), QStringLiteral("B4")});
}

TEST_CASE("A term has an end after its start, within a year")
{
    struct Row {
        QStringView end;
        bool good;
    };
    for (const Row &row : {Row{u"2026-09-01", true}, Row{u"2026-08-31", false},
                           Row{u"2027-09-01", true}, Row{u"2027-09-03", false}}) {
        QStringList lines = kWhole;
        lines[3] = QStringLiteral("结束日期|") + row.end.toString();
        CAPTURE(row.end.toString());
        TermSheet sheet = read(lines);
        CHECK(termOf(sheet, std::nullopt).has_value() == row.good);
        CHECK(sheet.findings.isEmpty() == row.good);
    }
}

TEST_CASE("An unknown item is noted, an item that stands twice is refused")
{
    const TermSheet sheet = read(kWhole + QStringList{QStringLiteral("校长|某人")});
    CHECK(sheet.findings.isEmpty());
    REQUIRE(sheet.notes.size() == 1);
    CHECK(sheet.notes[0].contains(QStringLiteral("校长")));

    const TermSheet twice = read(kWhole + QStringList{QStringLiteral("学期名称|2027春")});
    REQUIRE(twice.findings.size() == 1);
    CHECK(twice.findings[0].cell == QStringLiteral("A10"));
    CHECK(twice.findings[0].message.contains(QStringLiteral("3")));
}
