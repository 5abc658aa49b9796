// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schemes/scheme_reader.h"
#include "core/schemes/shipped_schemes.h"

#include "tests/support/catch.h"

#include <algorithm>

using namespace kehou;

namespace
{

[[nodiscard]] Scheme shipped(const char *id)
{
    const auto scheme = shippedScheme(QString::fromUtf8(id));
    REQUIRE(scheme.ok());
    return scheme.value();
}

[[nodiscard]] QString tiersText(const PayPart &pay)
{
    QStringList tiers;
    for (const PayTier &tier : pay.tiers)
        tiers.append(tier.name + QString::number(tier.rate.fen() / 100));
    return tiers.join(u' ');
}

[[nodiscard]] FeeItem onlyItem(const Scheme &scheme)
{
    REQUIRE(scheme.fees.items.size() == 1);
    CHECK(scheme.fees.items[0].name == QStringLiteral("课后服务费"));
    return scheme.fees.items[0];
}

} // namespace

TEST_CASE("schemes: each shipped scheme reads and is listed under its file's name")
{
    QStringList ids;
    for (const ShippedScheme &listed : shippedSchemes()) {
        ids.append(listed.id);
        const auto scheme = readScheme(schemeText(listed.id), listed.id);
        REQUIRE(scheme.ok());
        CHECK(scheme.value().id == listed.id);
        CHECK(scheme.value().name == listed.name);
        CHECK(scheme.value().summary == listed.summary);
        CHECK_FALSE(listed.source.isEmpty());
    }
    CHECK(ids.join(u' ') ==
          QStringLiteral(
              "bajing beimen caidan27 duchang3 fengcheng gongyi gongzuoliang guangxi nanchang28 "
              "nancheng1 nanfeng onex pilu qingshanhu qingyunpu ruijin shuangjian60 suichuan "
              "taoyang wujin xiangdong xiaozu xinyang yanshan yaodu yudu yueshou160"));
}

TEST_CASE("schemes: an id that does not ship is refused with those that do")
{
    CHECK(schemeText(QStringLiteral("nowhere")).isEmpty());
    CHECK(schemeText(QStringLiteral("../schemes/onex")).isEmpty());
    const auto scheme = shippedScheme(QStringLiteral("nowhere"));
    REQUIRE_FALSE(scheme.ok());
    CHECK(scheme.failure().kind == FailureKind::Refused);
    CHECK(scheme.failure().text.contains(QStringLiteral("nowhere")));
    CHECK(scheme.failure().text.contains(QStringLiteral("yueshou160")));
}

TEST_CASE("R-MNU-1 every shipped scheme has the layers that a workbook names by their kind")
{
    for (const ShippedScheme &listed : shippedSchemes()) {
        INFO(listed.id.toStdString());
        const QList<Layer> layers =
            readScheme(schemeText(listed.id), listed.id).value().menu.layers;
        // Whose document forbids interest courses has the base service alone.
        const bool baseOnly =
            listed.id == QStringLiteral("gongyi") || listed.id == QStringLiteral("shuangjian60");
        CHECK((layers.size() == 1) == baseOnly);
        for (const Layer &plain : baseOnly ? plainLayers().mid(0, 1) : plainLayers()) {
            const bool named = std::any_of(layers.begin(), layers.end(), [&](const Layer &layer) {
                return layer.name == plain.name && layer.kind == plain.kind;
            });
            CHECK(named);
        }
    }
}

TEST_CASE("R-CAL-5 the bands that a shipped scheme suggests keep its own limits")
{
    for (const ShippedScheme &listed : shippedSchemes()) {
        INFO(listed.id.toStdString());
        const CalendarPart calendar = readScheme(schemeText(listed.id), listed.id).value().calendar;
        for (const Band &band : calendar.bands)
            CHECK(band.end <= calendar.latestEnd.value_or(24 * 60));
    }
}

TEST_CASE("schemes: every shipped scheme keeps the common terms")
{
    for (const ShippedScheme &listed : shippedSchemes()) {
        INFO(listed.id.toStdString());
        const Scheme scheme = readScheme(schemeText(listed.id), listed.id).value();
        CHECK(scheme.enrollment.noticeDays == 7);
        CHECK(scheme.funds.staffPercent() == 85);
        CHECK(scheme.menu.pickLimit == 2);
        CHECK(scheme.pay.overFund == OverFund::Stop);
        CHECK(scheme.fees.publicityDaysBeforeBilling == 5);
        CHECK(scheme.fees.remitDays == 10);
        CHECK(scheme.fees.disclosureDays == 15);
        const bool filedBefore =
            listed.id == QStringLiteral("suichuan") || listed.id == QStringLiteral("yudu");
        CHECK(scheme.calendar.filingDays == (filedBefore ? 0 : 15));
        const QHash<QString, QString> own = {
            {QStringLiteral("gongzuoliang"), QString()},
            {QStringLiteral("xiangdong"), QStringLiteral("留守 残疾 建档立卡 困难 随迁")},
            {QStringLiteral("xinyang"), QStringLiteral("随迁 单亲 残疾 留守 困难 低年级")}};
        CHECK(scheme.enrollment.priority.join(u' ') ==
              own.value(listed.id, QStringLiteral("残疾 建档立卡 困难 留守 随迁")));
    }
}

TEST_CASE("scheme onex: 2.30 a period attended, two a day at most, over by 18:15")
{
    const Scheme scheme = shipped("onex");
    const FeeItem item = onlyItem(scheme);
    CHECK(item.basis == FeeBasis::Period);
    CHECK(item.price == Money::fen(230));
    CHECK(item.settle == SettleRule::Attended);
    CHECK(item.maxPeriodsPerDay == 2);
    CHECK(scheme.fees.capPerPeriod == Money::fen(230));
    CHECK(scheme.fees.capPerDay == Money::fen(460));
    CHECK(scheme.calendar.latestEnd == 18 * 60 + 15);
    REQUIRE(scheme.calendar.bands.size() == 2);
    for (const Band &band : scheme.calendar.bands)
        CHECK(band.end - band.start == 40);
    CHECK(scheme.pay.method == PayMethod::Rates);
    CHECK(tiersText(scheme.pay) == QStringLiteral("A60 B45 C30"));
    CHECK(scheme.pay.specialRate == Money::fen(2500));
    CHECK(scheme.pay.capPerSession == Money::fen(8000));
    CHECK(scheme.pay.lateFactor == Hundredths{100});
}

TEST_CASE("scheme yueshou160: 160 a month prepaid, settled by attendance, two lines")
{
    const Scheme scheme = shipped("yueshou160");
    const FeeItem item = onlyItem(scheme);
    CHECK(item.basis == FeeBasis::Month);
    CHECK(item.price == Money::fen(16000));
    CHECK(item.settle == SettleRule::Attended);
    CHECK(scheme.funds.twoLines);
    CHECK(tiersText(scheme.pay) == QStringLiteral("A60 B45 C30"));
    CHECK(scheme.pay.specialRate == Money::fen(2500));
    CHECK(scheme.pay.capPerSession == Money::fen(8500));
    const QList<Band> &bands = scheme.calendar.bands;
    CHECK(std::any_of(bands.begin(), bands.end(),
                      [](const Band &band) { return band.kind == PeriodKind::Noon; }));
}

TEST_CASE("scheme pilu: 690 a term, 5 a period at most, 160 periods, ten a week by grade")
{
    const Scheme scheme = shipped("pilu");
    const FeeItem item = onlyItem(scheme);
    CHECK(item.basis == FeeBasis::Term);
    CHECK(item.price == Money::fen(69000));
    CHECK(item.settle == SettleRule::None);
    CHECK(scheme.fees.capPerPeriod == Money::fen(500));
    CHECK(scheme.calendar.leastPeriodsPerTerm == 160);
    const QList<WeekQuota> &quotas = scheme.menu.quotas;
    REQUIRE(quotas.size() == 3);
    CHECK(quotas[0] == WeekQuota{*GradeSet::parse(QStringLiteral("1-2")), 6, 4});
    CHECK(quotas[1] == WeekQuota{*GradeSet::parse(QStringLiteral("3-8")), 8, 2});
    CHECK(quotas[2] == WeekQuota{*GradeSet::parse(QStringLiteral("9")), 10, 0});
    REQUIRE(scheme.fees.waivers.size() == 1);
    CHECK(scheme.fees.waivers[0].category == QStringLiteral("建档立卡"));
    CHECK(scheme.fees.waivers[0].percent == Hundredths{10000});
    CHECK(tiersText(scheme.pay) == QStringLiteral("A60 B45 C30"));
    CHECK(scheme.pay.specialRate.isZero());
    CHECK(scheme.pay.capPerSession == Money::fen(8000));
}

TEST_CASE("scheme nanfeng: pay by evaluation, the fund in four parts, patrol in every period")
{
    const Scheme scheme = shipped("nanfeng");
    const FeeItem item = onlyItem(scheme);
    CHECK(item.basis == FeeBasis::Term);
    CHECK(item.price == Money::fen(40000));
    CHECK(item.settle == SettleRule::None);
    CHECK(scheme.pay.method == PayMethod::Evaluation);
    CHECK(scheme.pay.weights == EvaluationWeights{50, 30, 20});
    REQUIRE(scheme.funds.shares.size() == 4);
    for (int i = 0; i < 3; ++i)
        CHECK(scheme.funds.shares[i].percent == 5);
    CHECK(scheme.funds.staffCategory == scheme.funds.shares[3].category);
    CHECK(scheme.oversight.patrol == Cadence::EveryPeriod);
    CHECK(scheme.oversight.participationTargetPercent == 95);
}

TEST_CASE("scheme gongzuoliang: no fee, units of work 9 to 1, paid by the treasury")
{
    const Scheme scheme = shipped("gongzuoliang");
    CHECK(scheme.fees.items.isEmpty());
    CHECK(scheme.pay.method == PayMethod::Units);
    CHECK(scheme.pay.processPercent == 90);
    CHECK(scheme.pay.noonFactor == Hundredths{50});
    CHECK(scheme.pay.leastScore == Hundredths{0});
    CHECK(scheme.funds.fundedBy == FundedBy::Treasury);
    CHECK(scheme.enrollment.priority.isEmpty());
}
