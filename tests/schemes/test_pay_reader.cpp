// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schemes/scheme_reader.h"

#include "tests/support/catch.h"

using namespace kehou;

namespace
{

// A scheme that pays in this way and says little else.
[[nodiscard]] Result<Scheme> payingBy(const char *pay)
{
    const QByteArray json = QByteArray(R"({"id": "i", "name": "n", "source": "s", "summary": "u", )"
                                       R"("fees": {"items": []}, "pay": {)") +
                            pay + "}}";
    return readScheme(json, QStringLiteral("x.json"));
}

[[nodiscard]] QStringList faultyPaths(const char *pay)
{
    const auto scheme = payingBy(pay);
    QStringList paths;
    for (const Finding &finding : scheme ? Findings() : scheme.failure().findings)
        paths.append(finding.cell);
    return paths;
}

} // namespace

TEST_CASE("R-PAY-9 a rate by the class's size and the parts of two teachers are read")
{
    const auto scheme =
        payingBy(R"("method": "rates", "capPerSession": "70.00", )"
                 R"("classSize": {"pupils": 35, "rate": "35.00", "perPupil": "1.00"}, )"
                 R"("teacherShares": {"head": 6, "second": 4})");
    REQUIRE(scheme);
    CHECK(scheme.value().pay.classSize == ClassSizeRate{35, Money::fen(3500), Money::fen(100)});
    CHECK(scheme.value().pay.teacherShares == TeacherShares{6, 4});
    const auto plain = payingBy(R"("method": "rates", "tiers": [{"name": "A", "rate": "60.00"}])");
    REQUIRE(plain);
    CHECK_FALSE(plain.value().pay.classSize);
    CHECK_FALSE(plain.value().pay.teacherShares);
}

TEST_CASE("R-PAY-9 rates by size and parts of a session that make no sense are refused")
{
    struct Row {
        const char *pay;
        QString path;
    };
    const QList<Row> rows{
        {R"("method": "rates", "capPerSession": "30.00", )"
         R"("classSize": {"pupils": 35, "rate": "35.00", "perPupil": "1.00"})",
         QStringLiteral("pay.classSize.rate")},
        {R"("method": "rates", "classSize": {"pupils": 0, "rate": "35.00", "perPupil": "1.00"})",
         QStringLiteral("pay.classSize.pupils")},
        {R"("method": "rates", "classSize": {"pupils": 35, "rate": "35.00"})",
         QStringLiteral("pay.classSize.perPupil")},
        {R"("method": "rates", "tiers": [{"name": "A", "rate": "60.00"}], )"
         R"("teacherShares": {"head": 0, "second": 4})",
         QStringLiteral("pay.teacherShares.head")},
        {R"("method": "units", "teacherShares": {"head": 6, "second": 4})",
         QStringLiteral("pay.teacherShares")},
        {R"("method": "rates")", QStringLiteral("pay.tiers")}};
    for (const Row &row : rows) {
        CAPTURE(row.pay);
        CHECK(faultyPaths(row.pay) == QStringList{row.path});
    }
}
