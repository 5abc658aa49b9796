// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/forms/filing_form.h"
#include "core/documents/forms/rectification.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::documents;
using namespace kehou::test;

namespace
{

const FormStamp kStamp{QStringLiteral("示例学校"), QStringLiteral("2026秋"), QDate(2026, 12, 2),
                       QStringLiteral("0123456789abcdef"), QStringLiteral("全校1个班")};

[[nodiscard]] const Content &contentOf(const Document &document)
{
    REQUIRE(document.sections.size() == 1);
    return std::get<Content>(document.sections[0].content);
}

[[nodiscard]] QList<Table> tablesOf(const QList<Block> &blocks)
{
    QList<Table> tables;
    for (const Block &block : blocks) {
        if (const auto *table = std::get_if<Table>(&block))
            tables.append(*table);
    }
    return tables;
}

[[nodiscard]] QString textOf(const Table &table, qsizetype row, qsizetype column)
{
    return displayText(table.rows[row].cells[column].value);
}

[[nodiscard]] QList<CheckedLine> twoFindings()
{
    const RedFinding blocked{
        QStringLiteral("R-RED-1"),  RedSeverity::Block,
        {GuardedAction::Billing},   QStringLiteral("自愿"),
        QStringLiteral("缺少协议"), {QStringLiteral("0101"), QStringLiteral("0102")},
        QStringLiteral("补签协议")};
    const RedFinding warned{QStringLiteral("R-RED-13"), RedSeverity::Warn,        {},
                            QStringLiteral("备案"),     QStringLiteral("未备案"), {},
                            QStringLiteral("办理备案")};
    return {{blocked, {}},
            {warned,
             {{QStringLiteral("R-RED-13"), QStringLiteral("课表"), QStringLiteral("王校长"),
               QStringLiteral("系统停机"), QDate(2026, 10, 1)}}}};
}

[[nodiscard]] NoticedItem anItem()
{
    return {aFeeItem(FeeBasis::Period, SettleRule::Attended, 230),
            Publicity{QStringLiteral("课后服务费"), Money::fen(230), QDate(2026, 8, 1),
                      QDate(2026, 8, 10), QStringLiteral("教发1号")}};
}

} // namespace

TEST_CASE("forms: 整改单 has a line for each row, the way out, and who answered with the reason")
{
    const Document paper = rectificationSheet(kStamp, QDate(2026, 12, 2), twoFindings());
    const QList<Table> tables = tablesOf(contentOf(paper).blocks);
    REQUIRE(tables.size() == 1);
    const Table &table = tables[0];
    CHECK(table.columns.size() == 5);
    REQUIRE(table.rows.size() == 5); // two headings, two rows, one answer
    CHECK(textOf(table, 1, 1) == QStringLiteral("0101"));
    CHECK(textOf(table, 2, 2) == QStringLiteral("补签协议"));
    CHECK(textOf(table, 4, 2) == QStringLiteral("已说明：系统停机"));
    CHECK(textOf(table, 4, 3) == QStringLiteral("王校长"));
    CHECK(textOf(table, 4, 4) == QStringLiteral("2026-10-01"));
}

TEST_CASE("forms: 整改单 without findings says so")
{
    const Document paper = rectificationSheet(kStamp, QDate(2026, 12, 2), {});
    CHECK(tablesOf(contentOf(paper).blocks).isEmpty());
    CHECK(std::get<Paragraph>(contentOf(paper).blocks[0]).text.contains(QStringLiteral("未发现")));
}

TEST_CASE("forms: section 11 of the report counts what is open and what is answered")
{
    const QList<Table> tables = tablesOf(checkBlocks(twoFindings()));
    REQUIRE(tables.size() == 1);
    CHECK(textOf(tables[0], 0, 3) == QStringLiteral("2"));
    CHECK(textOf(tables[0], 0, 4) == QStringLiteral("0"));
    CHECK(textOf(tables[0], 1, 3) == QStringLiteral("0"));
    CHECK(textOf(tables[0], 1, 4) == QStringLiteral("1"));
    CHECK(tablesOf(checkBlocks({})).isEmpty());
}

TEST_CASE("R-FEE-9 收费公示 has items, prices, documents, times and waivers")
{
    const FeeNotice notice{{anItem()}, {{QStringLiteral("残疾"), {10'000}}}, {aBand(u"1-6", 1)}};
    const Content board = contentOf(feeNoticeBoard(kStamp, notice));
    const QList<Table> tables = tablesOf(board.blocks);
    REQUIRE(tables.size() == 2);
    CHECK(textOf(tables[0], 0, 0) == QStringLiteral("课后服务费"));
    CHECK(textOf(tables[0], 0, 2).startsWith(QStringLiteral("2.30元/课时")));
    CHECK(textOf(tables[0], 0, 4) == QStringLiteral("教发1号"));
    CHECK(textOf(tables[1], 0, 2) == QStringLiteral("15:00-15:50"));

    const Content freeOfFees = contentOf(feeNoticeBoard(kStamp, {{}, {}, {aBand(u"1-6", 1)}}));
    CHECK(tablesOf(freeOfFees.blocks).size() == 1);
}

TEST_CASE("R-MNU-8 备案表 has bands, menu, staff, third parties and standard")
{
    Organisation organisation;
    organisation.name = QStringLiteral("城市少年宫");
    const FilingFigures figures{aTerm().dates,
                                QStringLiteral("周一至周五"),
                                QStringLiteral("1+x"),
                                120,
                                {aBand(u"1-6", 1)},
                                {anOffering(QStringLiteral("C1"), u"周三2")},
                                {{QStringLiteral("TC1"), QStringLiteral("张老师")}},
                                {aTeacher(QStringLiteral("TC1"))},
                                {organisation},
                                {anItem()}};
    const QList<Table> tables = tablesOf(contentOf(filingForm(kStamp, figures)).blocks);
    REQUIRE(tables.size() == 5);
    CHECK(textOf(tables[1], 0, 5) == QStringLiteral("张老师"));
    CHECK(textOf(tables[2], 0, 1) == QStringLiteral("1"));
    CHECK(textOf(tables[3], 0, 0) == QStringLiteral("城市少年宫"));
    FilingFigures bare = figures;
    bare.organisations.clear();
    CHECK(tablesOf(contentOf(filingForm(kStamp, bare)).blocks).size() == 4);
}

TEST_CASE("R-MNU-3 备案表 lists the admitted courses where some were reviewed")
{
    FilingFigures figures{aTerm().dates,
                          QStringLiteral("周一至周五"),
                          QStringLiteral("青云谱区"),
                          120,
                          {aBand(u"1-6", 1)},
                          {anOffering(QStringLiteral("C1"), u"周三2")},
                          {},
                          {},
                          {},
                          {}};
    const qsizetype before = tablesOf(contentOf(filingForm(kStamp, figures)).blocks).size();
    figures.reviews = {{QStringLiteral("C1"), OfferingMove::Review, OfferingState::Draft,
                        OfferingState::Reviewed, QDate(2026, 8, 25), QStringLiteral("评审组"),
                        QStringLiteral("同意准入")}};
    const QList<Table> tables = tablesOf(contentOf(filingForm(kStamp, figures)).blocks);
    REQUIRE(tables.size() == before + 1);
    CHECK(textOf(tables.last(), 0, 1) == QStringLiteral("课程C1"));
    CHECK(textOf(tables.last(), 0, 3) == QStringLiteral("2026-08-25"));
    CHECK(textOf(tables.last(), 0, 5) == QStringLiteral("同意准入"));
}
