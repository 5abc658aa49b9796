// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/forms/refund_list.h"
#include "tests/documents/made_schools.h"
#include "tests/paper/recorded.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::documents;
using namespace kehou::test;

namespace
{

const FormStamp kStamp{QStringLiteral("示例学校"),
                       QStringLiteral("2026秋"),
                       QDate(2027, 1, 20),
                       QStringLiteral("3f9a01c7"),
                       {}};

SettledStudent aFamily(const QString &number, std::int64_t paidFen, std::int64_t consumedFen)
{
    SettledStudent student{aPupil(number, QStringLiteral("学生") + number), kClass, {}};
    student.settlement.paid = Money::fen(paidFen);
    student.settlement.consumed = Money::fen(consumedFen);
    student.settlement.counts = {100, 2, 90, 5, 3, 0};
    return student;
}

RefundTerms terms(bool wholeSchool = false)
{
    return {
        QDate(2027, 1, 15), {aFeeItem(FeeBasis::Period, SettleRule::Attended, 230)}, wholeSchool};
}

ClassMoney aClassList()
{
    return {kClass,
            QStringLiteral("周敏"),
            {aFamily(QStringLiteral("1"), 50'000, 40'000),
             aFamily(QStringLiteral("2"), 10'000, 10'200)}};
}

} // namespace

TEST_CASE("R-FEE-7 the refund list has paid, used, refund or due and a place to sign")
{
    const Document document = refundLists(kStamp, terms(), {aClassList()});
    const Table table = tableOf(contentOf(document));
    CHECK(texts(table.rows[0]) ==
          QStringList{QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("学生1"),
                      QStringLiteral("500.00"), QString(), QStringLiteral("100"),
                      QStringLiteral("90"), QStringLiteral("8"), QStringLiteral("2"), QString(),
                      QStringLiteral("400.00"), QString(), QStringLiteral("100.00"), QString()});
    CHECK(texts(table.rows[1]).last() == QStringLiteral("2.00"));
    CHECK(table.columns.last().header.first() == QStringLiteral("家长签字"));
    CHECK(texts(table.rows[2]).mid(0, 2) ==
          QStringList{QStringLiteral("合计"), QStringLiteral("600.00")});
    CHECK(texts(document).contains(QStringLiteral("壹佰元整（¥100.00）")));
    CHECK(texts(document).contains(QStringLiteral("贰元整（¥2.00）")));
}

TEST_CASE("R-ATT-3 a list with periods that nobody took a roll of is marked incomplete")
{
    ClassMoney list = aClassList();
    CHECK(contentOf(refundLists(kStamp, terms(), {list})).mark.isEmpty());
    list.students[1].settlement.counts.unrecorded = 1;
    CHECK(contentOf(refundLists(kStamp, terms(), {list})).mark == QStringLiteral("未完成"));
}

TEST_CASE("T56 the whole school's list ends with a sheet that sums up its classes")
{
    ClassMoney other = aClassList();
    other.className = kOtherClass;
    other.students.removeFirst();
    const Document all = refundLists(kStamp, terms(true), {aClassList(), other});
    REQUIRE(all.sections.size() == 3);
    const Table sum = tableOf(contentOf(all, 2));
    CHECK(texts(sum.rows[0]).mid(0, 3) ==
          QStringList{kClass, QStringLiteral("2"), QStringLiteral("600.00")});
    CHECK(texts(sum.rows[1]).mid(0, 3) ==
          QStringList{kOtherClass, QStringLiteral("1"), QStringLiteral("100.00")});
    CHECK(texts(sum.rows[2]).mid(0, 3) ==
          QStringList{QStringLiteral("合计"), QStringLiteral("3"), QStringLiteral("700.00")});
    CHECK(texts(sum.rows[2]).last(2) ==
          QStringList{QStringLiteral("100.00"), QStringLiteral("4.00")});
    CHECK(refundLists(kStamp, terms(false), {aClassList(), other}).sections.size() == 2);
}

TEST_CASE("forms: a refund list of 45 families is one page and nothing on it is cut")
{
    ClassMoney list{kClass, QStringLiteral("周敏"), {}};
    for (int i = 1; i <= 45; ++i)
        list.students.append(
            aFamily(QStringLiteral("2026%1").arg(i, 4, 10, QLatin1Char('0')), 123'456, 54'321));
    const Recording recording = recorded(refundLists(kStamp, terms(), {list}));
    CHECK(faults(recording, {210, 297}) == QStringList());
    CHECK(recording.texts.last().page == 0);
    CHECK(pageTexts(recording, 0).contains(QStringLiteral("20260045")));
    CHECK(pageTexts(recording, 0).contains(QStringLiteral("制表人：")));
}
