// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/forms/notice.h"
#include "tests/documents/made_schools.h"
#include "tests/paper/recorded.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::documents;
using namespace kehou::test;

namespace
{

const FormStamp kStamp{QStringLiteral("示例学校"), QStringLiteral("2026秋"), QDate(2026, 9, 1),
                       QStringLiteral("3f9a01c7"), QStringLiteral("全校2个班")};

NoticeLine aLine(FeeBasis basis, int units, int divisor, std::int64_t amountFen)
{
    NoticeLine line{
        aFeeItem(basis, SettleRule::Attended, 230), {}, FeeLine{.window = aTerm().dates}};
    line.line.units = units;
    line.line.divisor = divisor;
    line.line.price = line.item.price;
    line.line.amount = Money::fen(amountFen);
    return line;
}

Notice aNotice()
{
    Notice notice{aPupil(QStringLiteral("20260001"), QStringLiteral("李明")), kClass, {}, {}, {}};
    notice.lines = {aLine(FeeBasis::Period, 186, 0, 42'780)};
    notice.standards = {QStringLiteral("教字〔2026〕1号")};
    return notice;
}

const Content &slipOf(const Document &document, qsizetype slip = 0)
{
    return std::get<SlipGrid>(document.sections.at(0).content).slips.at(slip);
}

QString quantityOf(const NoticeLine &line)
{
    Notice notice = aNotice();
    notice.lines = {line};
    return texts(tableOf(slipOf(paymentNotices(kStamp, {notice}))).rows[0])[3];
}

} // namespace

TEST_CASE("forms: a notice has items, units, price, waiver and its basis, and the sum in capitals")
{
    Notice notice = aNotice();
    notice.lines[0].line.waived = Money::fen(18'630);
    notice.waiverBasis = {QStringLiteral("减免50%，教字〔2026〕68号")};
    const Document document = paymentNotices(kStamp, {notice});
    const Table table = tableOf(slipOf(document));
    CHECK(texts(table.rows[0]) == QStringList{QStringLiteral("课后服务费"), QStringLiteral("课时"),
                                              QStringLiteral("2.30"), QStringLiteral("186"),
                                              QStringLiteral("427.80"), QStringLiteral("186.30"),
                                              QStringLiteral("241.50")});
    CHECK(texts(table.rows[1]) == QStringList{QStringLiteral("合计"), QStringLiteral("427.80"),
                                              QStringLiteral("186.30"), QStringLiteral("241.50")});
    const QStringList all = texts(document);
    for (const QString &expected :
         {QStringLiteral("贰佰肆拾壹元伍角整"), QStringLiteral("¥241.50"),
          QStringLiteral("减免50%，教字〔2026〕68号"), QStringLiteral("教字〔2026〕1号"),
          QStringLiteral("班级：一（1）班"), QStringLiteral("学号：20260001")}) {
        CAPTURE(expected);
        CHECK(all.contains(expected));
    }
}

TEST_CASE("forms: a notice that is not issued is marked 预览 and has no number")
{
    const Document document = paymentNotices(kStamp, {aNotice()});
    CHECK(slipOf(document).mark == QStringLiteral("预览"));
    CHECK(document.printNote == QStringLiteral("预览 · 范围：全校2个班"));
    CHECK_FALSE(texts(document).join(u'\n').contains(QStringLiteral("编号：")));
}

TEST_CASE("forms: an issued notice has its number and its due date and is no preview")
{
    Notice notice = aNotice();
    notice.issued = IssuedNotice{QStringLiteral("TZ000012"), QDate(2026, 9, 1), QDate(2026, 9, 10)};
    const Document document = paymentNotices(kStamp, {notice});
    CHECK(slipOf(document).mark == QStringLiteral("№ TZ000012"));
    CHECK(document.printNote == QStringLiteral("范围：全校2个班"));
    const QString all = texts(document).join(u'\n');
    CHECK(all.contains(QStringLiteral("2026-09-10前")));
    CHECK_FALSE(all.contains(QStringLiteral("预览")));
    // One that is not issued among them marks the paper.
    CHECK(paymentNotices(kStamp, {notice, aNotice()})
              .printNote.startsWith(QStringLiteral("预览 · ")));
}

TEST_CASE("R-FEE-4, R-FEE-5 a part of a month or of a term says of how much")
{
    CHECK(quantityOf(aLine(FeeBasis::Month, 15, 20, 12'000)) == QStringLiteral("15/20天"));
    CHECK(quantityOf(aLine(FeeBasis::Term, 180, 186, 66'774)) == QStringLiteral("180/186课时"));
    CHECK(quantityOf(aLine(FeeBasis::Offering, 16, 16, 30'000)) == QStringLiteral("16/16课时"));
    CHECK(quantityOf(aLine(FeeBasis::Day, 93, 0, 30'000)) == QStringLiteral("93"));
}

TEST_CASE("R-FEE-9 a price without public notice says so")
{
    Notice notice = aNotice();
    notice.standards.clear();
    CHECK(texts(paymentNotices(kStamp, {notice})).contains(QStringLiteral("尚未公示")));
    CHECK_FALSE(texts(paymentNotices(kStamp, {aNotice()})).contains(QStringLiteral("尚未公示")));
}

TEST_CASE("forms: three notices stand on a page with two lines to cut along")
{
    Notice months = aNotice();
    months.lines.clear();
    for (int month = 0; month < 5; ++month)
        months.lines.append(aLine(FeeBasis::Month, 20, 20, 16'000));
    const Document document =
        paymentNotices(kStamp, {aNotice(), months, aNotice(), months, aNotice()});
    const Recording recording = recorded(document);
    CHECK(faults(recording, {210, 297}) == QStringList());
    CHECK(recording.texts.last().page == 1);
    const auto cuts =
        std::count_if(recording.lines.begin(), recording.lines.end(),
                      [](const RecordedLine &line) { return line.page == 0 && line.dashed; });
    CHECK(cuts == 2);
    CHECK(pageTexts(recording, 0).count(QStringLiteral("姓名：李明")) == 3);
    CHECK(pageTexts(recording, 1).count(QStringLiteral("姓名：李明")) == 2);
}
