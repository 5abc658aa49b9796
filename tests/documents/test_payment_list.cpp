// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/forms/payment_list.h"
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
                       QDate(2026, 9, 30),
                       QStringLiteral("3f9a01c7"),
                       {}};

SettledStudent aFamily(const QString &number, std::int64_t billedFen, std::int64_t paidFen)
{
    SettledStudent student{aPupil(number, QStringLiteral("学生") + number), kClass, {}};
    student.settlement.prepaid = Money::fen(billedFen);
    student.settlement.waivedPrepaid = Money::fen(1'000);
    student.settlement.paid = Money::fen(paidFen);
    return student;
}

PaymentTerms terms(bool wholeSchool)
{
    PaymentTerms result{QDate(2026, 9, 30), {}, {}, wholeSchool};
    result.last.insert(QStringLiteral("1"), {QDate(2026, 9, 5), QStringLiteral("17")});
    return result;
}

const QList<ClassMoney> kLists{
    {kClass,
     QStringLiteral("周敏"),
     {aFamily(QStringLiteral("1"), 43'000, 40'000), aFamily(QStringLiteral("2"), 43'000, 45'000)}},
    {kOtherClass, QStringLiteral("吴强"), {aFamily(QStringLiteral("3"), 11'000, 0)}}};

} // namespace

TEST_CASE("T18, R-FEE-13 the payment list has everybody, who paid too little, too much or nothing")
{
    const Document document = paymentLists(kStamp, terms(false), kLists);
    REQUIRE(document.sections.size() == 2);
    const Table table = tableOf(contentOf(document));
    CHECK(texts(table.rows[0]) ==
          QStringList{QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("学生1"),
                      QStringLiteral("430.00"), QStringLiteral("10.00"), QStringLiteral("420.00"),
                      QStringLiteral("400.00"), QString(), QStringLiteral("20.00"),
                      QStringLiteral("2026-09-05"), QStringLiteral("17")});
    CHECK(texts(table.rows[1]).mid(6, 3) ==
          QStringList{QStringLiteral("450.00"), QString(), QString()});
    CHECK(texts(table.rows[2]) == QStringList{QStringLiteral("合计"), QStringLiteral("860.00"),
                                              QStringLiteral("20.00"), QStringLiteral("840.00"),
                                              QStringLiteral("850.00"), QString(),
                                              QStringLiteral("20.00")});
    const Table other = tableOf(contentOf(document, 1));
    CHECK(texts(other.rows[0]).mid(6, 4) ==
          QStringList{QStringLiteral("0.00"), QString(), QStringLiteral("100.00"), QString()});
}

TEST_CASE("T35 the school's payments are the sum of its classes' lists")
{
    const Document document = paymentLists(kStamp, terms(true), kLists);
    REQUIRE(document.sections.size() == 3);
    const Table sum = tableOf(contentOf(document, 2));
    CHECK(texts(sum.rows[2]) == QStringList{QStringLiteral("合计"), QStringLiteral("3"),
                                            QStringLiteral("970.00"), QStringLiteral("30.00"),
                                            QStringLiteral("940.00"), QStringLiteral("850.00"),
                                            QString(), QStringLiteral("120.00")});
    CHECK(texts(document).contains(QStringLiteral("壹佰贰拾元整")));
    CHECK(faults(recorded(document), {210, 297}) == QStringList());
}
