// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/forms/settlement_slip.h"
#include "tests/documents/made_schools.h"
#include "tests/paper/recorded.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::documents;
using namespace kehou::test;

namespace
{

const FormStamp kStamp{QStringLiteral("示例学校"), QStringLiteral("2026秋"), QDate(2027, 1, 16),
                       QStringLiteral("3f9a01c7"), QStringLiteral("全校2个班")};

// 139 periods at 2.30, paid 331.20: 11.50 go back.
[[nodiscard]] SettlementSlip aSlip()
{
    Settlement settlement;
    settlement.student = QStringLiteral("20260001");
    settlement.counts = {.scheduled = 144, .attended = 139, .leave = 3, .absent = 2};
    settlement.consumed = Money::fen(31'970);
    settlement.paid = Money::fen(33'120);
    SettlementSlip slip{
        {aPupil(QStringLiteral("20260001"), QStringLiteral("李明")), kClass, settlement},
        {},
        {},
        QDate(2027, 1, 16),
        QDate(2027, 1, 15)};
    slip.lines = {{QStringLiteral("课后服务费"),
                   QStringLiteral("2.30元/课时，按实际出勤结算"),
                   QStringLiteral("2.30元 × 139课时 = 319.70元"),
                   Money::fen(31'970),
                   {}}};
    return slip;
}

[[nodiscard]] const Content &slipOf(const Document &document)
{
    return std::get<SlipGrid>(document.sections.at(0).content).slips.at(0);
}

} // namespace

TEST_CASE("forms: a settlement slip says clause, days, arithmetic and amount")
{
    const Document document = settlementSlips(kStamp, {aSlip()});
    const QStringList all = texts(document);
    for (const QString &expected :
         {QStringLiteral("应到144课时，实到139，请假3，缺勤2，停课0"),
          QStringLiteral("2.30元/课时，按实际出勤结算"),
          QStringLiteral("2.30元 × 139课时 = 319.70元"),
          QStringLiteral("已缴 331.20 − 已退 0.00 −（实际费用 319.70 − 减免 0.00）= 11.50"),
          QStringLiteral("¥11.50"), QStringLiteral("壹拾壹元伍角整"),
          QStringLiteral("结算日期：2027-01-16")}) {
        CAPTURE(expected);
        CHECK(all.contains(expected));
    }
    CHECK(slipOf(document).mark.isEmpty());
}

TEST_CASE("forms: a slip says what is still due, and what is not closed is a preview")
{
    SettlementSlip slip = aSlip();
    slip.closed.reset();
    slip.student.settlement.paid = Money::fen(30'000);
    slip.student.settlement.counts.unrecorded = 4;
    const Document document = settlementSlips(kStamp, {slip});
    CHECK(slipOf(document).mark == QStringLiteral("预览"));
    const QStringList all = texts(document);
    CHECK(all.contains(QStringLiteral("应补缴")));
    CHECK(all.contains(QStringLiteral("¥19.70")));
    CHECK(all.contains(QStringLiteral("截至：2027-01-15")));
    CHECK(all.join(u'\n').contains(QStringLiteral("未点名4")));
}

TEST_CASE("forms: two settlement slips stand on a page")
{
    const Recording recording = recorded(settlementSlips(kStamp, {aSlip(), aSlip(), aSlip()}));
    CHECK(faults(recording, {210, 297}) == QStringList());
    CHECK(pageTexts(recording, 0).count(QStringLiteral("姓名：李明")) == 2);
    CHECK(recording.texts.last().page == 1);
}
