// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/forms/form_parts.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::documents;
using namespace kehou::test;

TEST_CASE("R-DAT-1 a hidden telephone keeps its last four digits and no more")
{
    CHECK(maskedPhone(QStringLiteral("13876939434")) == QStringLiteral("*******9434"));
    CHECK(maskedPhone(QStringLiteral("12345")) == QStringLiteral("*2345"));
    CHECK(maskedPhone(QStringLiteral("1234")) == QStringLiteral("****"));
    CHECK(maskedPhone({}).isEmpty());
}

TEST_CASE("A price says what it buys and how it settles")
{
    CHECK(priceText(aFeeItem(FeeBasis::Period, SettleRule::Attended, 230)) ==
          QStringLiteral("2.30元/课时，按实际出勤结算"));
    CHECK(priceText(aFeeItem(FeeBasis::Term, SettleRule::None, 69'000)) ==
          QStringLiteral("690.00元/学期，按报名结算，停课退还"));
    CHECK(basisUnit(FeeBasis::Month) == QStringLiteral("月"));
    CHECK(basisUnit(FeeBasis::Day) == QStringLiteral("天"));
    CHECK(basisUnit(FeeBasis::Offering) == QStringLiteral("门"));
}

TEST_CASE("T56 what was chosen is stamped at the foot of every form, with the check code")
{
    const FormStamp stamp{QStringLiteral("示例学校"), QStringLiteral("2026秋"), QDate(2026, 9, 30),
                          QStringLiteral("3f9a01c7"), QStringLiteral("全校2个班")};
    const Document form = newForm(stamp, QStringLiteral("缴费名册"));
    CHECK(footText(form) ==
          QStringLiteral("示例学校 · 打印日期 2026-09-30 · 校验码 3f9a01c7 · 范围：全校2个班"));
    CHECK(form.title == QStringLiteral("2026秋缴费名册"));
    CHECK(newForm({}, QStringLiteral("缴费名册")).printNote.isEmpty());
}

TEST_CASE("A list numbers its pupils by seat only where each has one")
{
    Student seated = aStudent();
    seated.seat = 7;
    OrdinalColumn seats;
    seats.see(seated);
    CHECK(seats.column().header.first() == QStringLiteral("座号"));
    CHECK(seats.cell(seated, 0).value == Value(qint64{7}));
    seats.see(aStudent());
    CHECK(seats.column().header.first() == QStringLiteral("序号"));
    CHECK(seats.cell(seated, 0).value == Value(qint64{1}));
}
