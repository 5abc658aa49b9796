// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schemes/scheme_reader.h"

#include "tests/support/catch.h"

using namespace kehou;

namespace
{

// A scheme that says something in every part and breaks nothing.
const QString kWhole = QStringLiteral(R"({
  "id": "dongcheng", "name": "东城", "source": "办法第三条", "summary": "一份完整的方案",
  "calendar": {
    "serviceWeekdays": "周一至周四", "leastMinutesPerDay": 80, "mostMinutesPerDay": 90,
    "earliestEnd": "16:30",
    "latestEnd": "18:00", "leastWeekdays": 4, "leastPeriodsPerTerm": 120, "filingDays": 10,
    "bands": [
      {"grades": "1-3", "period": 1, "start": "15:10", "end": "15:50", "label": "作业"},
      {"grades": "1-3", "period": 2, "start": "16:00", "end": "16:40", "dismissal": "16:45"},
      {"grades": "4-6", "period": 1, "start": "15:30", "end": "16:10", "kind": "afterSchool"},
      {"grades": "4-6", "period": 3, "start": "12:00", "end": "12:40", "kind": "noon"}
    ]},
  "enrollment": {
    "noticeDays": 3, "priority": ["留守", "低年级"], "lowGrades": "1-3", "boardersAllowed": true,
    "boardersCharged": false, "approvals": ["学校核准"], "insuranceNeeded": true,
    "periodsPerDayChoices": [1]},
  "menu": {
    "layers": [
      {"name": "托管", "kind": "base", "slots": "周一至周四1"},
      {"name": "社团", "kind": "club", "choice": {"kind": "pick", "least": 1, "most": 2},
       "grades": "2-6"}],
    "categories": ["体育", "艺术"],
    "quotas": [{"grades": "1-2", "homework": 6, "interest": 4},
               {"grades": "3-6", "homework": 8, "interest": 2}],
    "baseGrid": [{"grades": "1-6", "slots": "周一至周四1", "content": "自主作业"},
                 {"grades": "1-3", "slots": "周一2", "content": "体育锻炼"}],
    "thirdParty": {"allowed": true, "admittedListOnly": true, "pools": ["district"],
                   "interviewNeeded": true, "insuranceNeeded": true, "contractNeeded": false},
    "selectionMode": "firstCome",
    "selectionWindows": [{"grades": "4", "weekday": "周三", "opens": "12:00", "closes": "13:00"}],
    "pickLimit": 1},
  "fees": {
    "items": [
      {"code": "S", "name": "课后服务费", "kind": "service", "basis": "period", "price": "2.30",
       "settle": "attended", "periods": "afterSchool", "maxPeriodsPerDay": 2, "inScope": true,
       "waivable": true},
      {"code": "M", "name": "午餐", "kind": "agency", "basis": "day", "price": "12.00",
       "settle": "none", "periods": "noon", "inScope": false}],
    "capPerPeriod": "5.00", "capPerDay": "8.00",
    "waivers": [{"category": "残疾", "percent": 100}, {"category": "留守", "percent": "33.33"}],
    "publicityDaysBeforeBilling": 7, "remitDays": 5, "disclosureDays": 20},
  "pay": {
    "method": "rates", "tiers": [{"name": "甲", "rate": "70.00"}, {"name": "乙", "rate": "50.00"}],
    "capPerSession": "70.00", "specialRate": "10.00", "lateFactor": "0.5", "noonFactor": "0.25",
    "weights": {"tutoring": 40, "showcase": 40, "satisfaction": 20}, "processPercent": 80,
    "leastScore": "60.50", "overFund": "scale",
    "posts": [{"name": "班主任", "basis": "month", "amount": "100.00"}],
    "minutesPerSession": 45, "sanctions": ["扣除", "奖励"]},
  "funds": {
    "shares": [{"category": "课酬", "percent": 80}, {"category": "水电", "percent": 20}],
    "staffCategory": "课酬", "twoLines": true, "fundedBy": "treasury"},
  "oversight": {
    "patrol": "everyPeriod", "diagnosis": "weekly", "survey": "monthly", "findingCodes": ["秩序"],
    "openDaysPerYear": 2, "participationTargetPercent": 98}
})");

const QString kLeast = QStringLiteral(R"({
  "id": "least", "name": "n", "source": "s", "summary": "u",
  "fees": {"items": []}, "pay": {"method": "units"}})");

[[nodiscard]] Scheme schemeOf(const QString &json)
{
    const auto scheme = readScheme(json.toUtf8(), QStringLiteral("x.json"));
    if (!scheme.ok()) {
        for (const Finding &finding : scheme.failure().findings)
            UNSCOPED_INFO((finding.cell + u' ' + finding.message).toStdString());
    }
    REQUIRE(scheme.ok());
    return scheme.value();
}

[[nodiscard]] Findings faultsOf(const QString &json)
{
    const auto scheme = readScheme(json.toUtf8(), QStringLiteral("x.json"));
    return scheme.ok() ? Findings() : scheme.failure().findings;
}

// The whole scheme with one piece of its text changed.
[[nodiscard]] QString changed(const char *from, const char *to)
{
    const QString old = QString::fromUtf8(from);
    REQUIRE(kWhole.count(old) == 1);
    return QString(kWhole).replace(old, QString::fromUtf8(to));
}

} // namespace

TEST_CASE("schemes: every field of a calendar and an enrollment is read")
{
    const Scheme scheme = schemeOf(kWhole);
    CHECK(scheme.id == QStringLiteral("dongcheng"));
    CHECK(scheme.source == QStringLiteral("办法第三条"));
    const CalendarPart &calendar = scheme.calendar;
    CHECK(calendar.serviceWeekdays == WeekdaySet::parse(QStringLiteral("周一至周四")));
    REQUIRE(calendar.bands.size() == 4);
    CHECK(calendar.bands[0].label == QStringLiteral("作业"));
    CHECK(calendar.bands[1].dismissal == 16 * 60 + 45);
    CHECK(calendar.bands[3].kind == PeriodKind::Noon);
    CHECK(calendar.bands[3].start == 12 * 60);
    CHECK(calendar.leastMinutesPerDay == 80);
    CHECK(calendar.mostMinutesPerDay == 90);
    CHECK(calendar.earliestEnd == 16 * 60 + 30);
    CHECK(calendar.latestEnd == 18 * 60);
    CHECK(calendar.leastWeekdays == 4);
    CHECK(calendar.leastPeriodsPerTerm == 120);
    CHECK(calendar.filingDays == 10);
    CHECK(scheme.enrollment.noticeDays == 3);
    CHECK(scheme.enrollment.priority ==
          QStringList{QStringLiteral("留守"), QStringLiteral("低年级")});
    CHECK(scheme.enrollment.lowGrades == GradeSet::parse(QStringLiteral("1-3")));
    CHECK_FALSE(scheme.enrollment.boardersCharged);
    CHECK(scheme.enrollment.approvals == QStringList{QStringLiteral("学校核准")});
    CHECK(scheme.enrollment.insuranceNeeded);
    CHECK(scheme.enrollment.periodsPerDayChoices == QList<int>{1});
}

TEST_CASE("schemes: every field of a menu is read")
{
    const MenuPart menu = schemeOf(kWhole).menu;
    REQUIRE(menu.layers.size() == 2);
    CHECK(menu.layers[0].slots == SlotSet::parse(QStringLiteral("周一至周四1")));
    CHECK(menu.layers[0].choice == ChoiceRule{});
    CHECK(menu.layers[1].kind == LayerKind::Club);
    CHECK(menu.layers[1].choice == ChoiceRule{ChoiceRule::Kind::Pick, 1, 2});
    CHECK(menu.layers[1].grades == GradeSet::parse(QStringLiteral("2-6")));
    CHECK(menu.categories.size() == 2);
    REQUIRE(menu.quotas.size() == 2);
    CHECK(menu.quotas[0].periods() == 10);
    CHECK(menu.quotas[1].interest == 2);
    CHECK(menu.baseGrid[1].content == QStringLiteral("体育锻炼"));
    CHECK(menu.thirdParty.admittedListOnly);
    CHECK(menu.thirdParty.pools == QList<ProviderSource>{ProviderSource::DistrictPool});
    CHECK_FALSE(menu.thirdParty.contractNeeded);
    CHECK(menu.selectionMode == SelectionMode::FirstCome);
    CHECK(menu.selectionWindows[0].weekday == 3);
    CHECK(menu.selectionWindows[0].closes == 13 * 60);
    CHECK(menu.pickLimit == 1);
}

TEST_CASE("R-FEE-1 every field of a fee item is read")
{
    const FeesPart fees = schemeOf(kWhole).fees;
    REQUIRE(fees.items.size() == 2);
    CHECK(fees.items[0] == FeeItem{QStringLiteral("S"), QStringLiteral("课后服务费"),
                                   FeeKind::Service, FeeBasis::Period, Money::fen(230),
                                   SettleRule::Attended, PeriodKind::AfterSchool, 2, true, true});
    CHECK(fees.items[1] == FeeItem{QStringLiteral("M"), QStringLiteral("午餐"), FeeKind::Agency,
                                   FeeBasis::Day, Money::fen(1200), SettleRule::None,
                                   PeriodKind::Noon, 0, false, false});
    CHECK(fees.capPerPeriod == Money::fen(500));
    CHECK(fees.capPerDay == Money::fen(800));
    CHECK(fees.waivers[1].percent == Hundredths{3333});
    CHECK(fees.publicityDaysBeforeBilling == 7);
    CHECK(fees.remitDays == 5);
    CHECK(fees.disclosureDays == 20);
}

TEST_CASE("R-FEE-5a, R-FEE-5b caps, surcharge, billing and credit of a fee item are read")
{
    const FeeItem meal =
        schemeOf(changed("\"settle\": \"none\"",
                         "\"settle\": \"dayRate\", \"caps\": {\"day\": \"9\", \"month\": \"80\", "
                         "\"term\": \"400.00\"}, \"surcharge\": \"1.50\", "
                         "\"credit\": {\"dayRate\": \"3.36\", \"minRun\": 5, \"carry\": true}"))
            .fees.items[1];
    CHECK(meal.settle == SettleRule::DayRate);
    CHECK(meal.caps == FeeCaps{Money::fen(900), Money::fen(8000), Money::fen(40000)});
    CHECK(meal.surcharge == Money::fen(150));
    CHECK(meal.credit == CreditTerms{Money::fen(336), 0, {}, 5, true});
    CHECK(meal.billing == Billing::Prepaid);
    CHECK(schemeOf(changed("\"settle\": \"attended\"",
                           "\"settle\": \"attended\", \"billing\": \"arrears\""))
              .fees.items[0]
              .billing == Billing::Arrears);
    CHECK(schemeOf(changed("\"settle\": \"none\"",
                           "\"settle\": \"denominator\", \"credit\": {\"denominator\": 100}"))
              .fees.items[1]
              .credit.denominator == 100);
    const FeeItem left =
        schemeOf(changed("\"settle\": \"none\"",
                         "\"settle\": \"exit\", \"credit\": {\"exit\": [{\"days\": 30, "
                         "\"percent\": 100}, {\"days\": 90, \"percent\": \"50.5\"}]}"))
            .fees.items[1];
    CHECK(left.credit.exit == QList<ExitStep>{{30, {10'000}}, {90, {5'050}}});
}

TEST_CASE("schemes: every field of pay, funds and oversight is read")
{
    const Scheme scheme = schemeOf(kWhole);
    CHECK(scheme.pay.tiers[1] == PayTier{QStringLiteral("乙"), Money::fen(5000)});
    CHECK(scheme.pay.capPerSession == Money::fen(7000));
    CHECK(scheme.pay.specialRate == Money::fen(1000));
    CHECK(scheme.pay.lateFactor == Hundredths{50});
    CHECK(scheme.pay.noonFactor == Hundredths{25});
    CHECK(scheme.pay.weights == EvaluationWeights{40, 40, 20});
    CHECK(scheme.pay.processPercent == 80);
    CHECK(scheme.pay.leastScore == Hundredths{6050});
    CHECK(scheme.pay.overFund == OverFund::Scale);
    CHECK(scheme.pay.posts[0].amount == Money::fen(10000));
    CHECK(scheme.pay.minutesPerSession == 45);
    CHECK(scheme.pay.sanctions ==
          QList<SanctionKind>{SanctionKind::Deduction, SanctionKind::Award});
    CHECK(scheme.funds.staffPercent() == 80);
    CHECK(scheme.funds.twoLines);
    CHECK(scheme.funds.fundedBy == FundedBy::Treasury);
    CHECK(scheme.oversight.patrol == Cadence::EveryPeriod);
    CHECK(scheme.oversight.diagnosis == Cadence::Weekly);
    CHECK(scheme.oversight.survey == Cadence::Monthly);
    CHECK(scheme.oversight.findingCodes == QStringList{QStringLiteral("秩序")});
    CHECK(scheme.oversight.openDaysPerYear == 2);
    CHECK(scheme.oversight.participationTargetPercent == 98);
}

TEST_CASE("R-PAY-9 a scheme may count the minutes of a session")
{
    CHECK_FALSE(schemeOf(kWhole).pay.countMinutes);
    CHECK(schemeOf(changed("\"lateFactor\"", "\"countMinutes\": true, \"lateFactor\""))
              .pay.countMinutes);
}

TEST_CASE("R-PAY-9 rates and posts carry the dates that they hold from")
{
    const Scheme scheme = schemeOf(changed(
        "\"rate\": \"50.00\"",
        "\"rate\": \"50.00\", \"changes\": [{\"from\": \"2026-10-01\", \"amount\": \"55.00\"}]"));
    const PayTier &tier = scheme.pay.tiers[1];
    CHECK(tier.rateOn(QDate(2026, 9, 30)) == Money::fen(5000));
    CHECK(tier.rateOn(QDate(2026, 10, 1)) == Money::fen(5500));
    const PayPost post =
        schemeOf(changed("\"amount\": \"100.00\"",
                         "\"amount\": \"100.00\", "
                         "\"changes\": [{\"from\": \"2026-10-01\", \"amount\": \"0\"}]"))
            .pay.posts[0];
    CHECK(post.amountOn(QDate(2026, 9, 30)) == Money::fen(10000));
    CHECK(post.amountOn(QDate(2026, 10, 1)).isZero());
}

TEST_CASE("schemes: where the document is silent the common values hold")
{
    const Scheme scheme = schemeOf(kLeast);
    CHECK(scheme.enrollment.noticeDays == 7);
    CHECK(scheme.enrollment.priority.join(u' ') == QStringLiteral("残疾 建档立卡 困难 留守 随迁"));
    CHECK(scheme.enrollment.lowGrades == GradeSet::parse(QStringLiteral("1-2")));
    CHECK(scheme.enrollment.boardersAllowed);
    CHECK(scheme.enrollment.boardersCharged);
    CHECK(scheme.menu.pickLimit == 2);
    CHECK(scheme.funds.staffPercent() == 85);
    CHECK(scheme.pay.overFund == OverFund::Stop);
    CHECK(scheme.pay.lateFactor == Hundredths{100});
    CHECK(scheme.fees.publicityDaysBeforeBilling == 5);
    CHECK(scheme.fees.remitDays == 10);
    CHECK(scheme.fees.disclosureDays == 15);
    CHECK(scheme.calendar.filingDays == 15);
    CHECK(scheme.calendar.serviceWeekdays.count() == 5);
    CHECK_FALSE(scheme.calendar.latestEnd);
    CHECK(scheme.menu.layers == plainLayers());
}

TEST_CASE("schemes: a refused value is named by its JSON path")
{
    struct Row {
        const char *sentence;
        const char *from;
        const char *to;
        const char *path;
        const char *found;
    };
    const auto row = GENERATE(values<Row>({
        {"an unknown field at the top", "\"id\":", "\"cap\": 1, \"id\":", "cap", "cap"},
        {"an unknown field of a part", "\"noticeDays\"", "\"notice\"", "enrollment.notice",
         "notice"},
        {"an unknown field of an entry", "\"maxPeriodsPerDay\"", "\"max\"", "fees.items[0].max",
         "max"},
        {"a missing field at the top", "\"name\": \"东城\", ", "", "name", ""},
        {"a missing field of an entry", "\"price\": \"12.00\",", "", "fees.items[1].price", ""},
        {"an empty text", "\"东城\"", "\" \"", "name", " "},
        {"a number where a text belongs", "\"东城\"", "7", "name", "7"},
        {"a text where a number belongs", "\"noticeDays\": 3", "\"noticeDays\": \"3\"",
         "enrollment.noticeDays", "3"},
        {"a fraction where a whole number belongs", "\"noticeDays\": 3", "\"noticeDays\": 3.5",
         "enrollment.noticeDays", "3.5"},
        {"a number below its least", "\"noticeDays\": 3", "\"noticeDays\": -1",
         "enrollment.noticeDays", "-1"},
        {"a number above its most", "\"openDaysPerYear\": 2", "\"openDaysPerYear\": 366",
         "oversight.openDaysPerYear", "366"},
        {"a number far above what fits", "\"filingDays\": 10", "\"filingDays\": 1e30",
         "calendar.filingDays", "1e+30"},
        {"null", "\"noticeDays\": 3", "\"noticeDays\": null", "enrollment.noticeDays", "null"},
        {"a text where yes or no belongs", "\"boardersCharged\": false",
         "\"boardersCharged\": \"false\"", "enrollment.boardersCharged", "false"},
        {"an amount as a number", "\"2.30\"", "2.30", "fees.items[0].price", "2.3"},
        {"an amount with three decimals", "\"2.30\"", "\"2.305\"", "fees.items[0].price", "2.305"},
        {"a price below zero", "\"12.00\"", "\"-12.00\"", "fees.items[1].price", "-12.00"},
        {"a cap below zero", "\"8.00\"", "\"-8.00\"", "fees.capPerDay", "-8.00"},
        {"a word that no basis has", "\"period\", \"price\"", "\"week\", \"price\"",
         "fees.items[0].basis", "week"},
        {"a word in another case", "\"kind\": \"agency\"", "\"kind\": \"Agency\"",
         "fees.items[1].kind", "Agency"},
        {"a settle rule that there is not", "\"settle\": \"none\"", "\"settle\": \"later\"",
         "fees.items[1].settle", "later"},
        {"an item in a scheme that is free", "\"capPerPeriod\"", "\"free\": true, \"capPerPeriod\"",
         "fees.items", "课后服务费"},
        {"R-FEE-5b a rule without its tariff", "\"settle\": \"none\"", "\"settle\": \"dayRate\"",
         "fees.items[1].credit.dayRate", ""},
        {"R-FEE-5b a tariff without its rule", "\"settle\": \"none\"",
         "\"settle\": \"none\", \"credit\": {\"dayRate\": \"3.36\"}",
         "fees.items[1].credit.dayRate", ""},
        {"R-FEE-5b a denominator of nought", "\"settle\": \"none\"",
         "\"settle\": \"none\", \"credit\": {\"denominator\": 0}",
         "fees.items[1].credit.denominator", "0"},
        {"R-FEE-5b exit without a table", "\"settle\": \"none\"", "\"settle\": \"exit\"",
         "fees.items[1].credit.exit", ""},
        {"R-FEE-5b an exit table out of order", "\"settle\": \"none\"",
         "\"settle\": \"exit\", \"credit\": {\"exit\": [{\"days\": 90, \"percent\": 50}, "
         "{\"days\": 90, \"percent\": 20}]}",
         "fees.items[1].credit.exit[1].days", ""},
        {"R-FEE-5b steps for a price that is no month's", "\"settle\": \"none\"",
         "\"settle\": \"steps\"", "fees.items[1].settle", ""},
        {"R-FEE-5b runs of a rule that counts none", "\"settle\": \"none\"",
         "\"settle\": \"none\", \"credit\": {\"minRun\": 5}", "fees.items[1].credit.minRun", ""},
        {"R-FEE-5b a carried credit that there is not", "\"settle\": \"none\"",
         "\"settle\": \"none\", \"credit\": {\"carry\": true}", "fees.items[1].credit.carry", ""},
        {"R-FEE-5a a cap below zero", "\"settle\": \"none\"",
         "\"settle\": \"none\", \"caps\": {\"day\": \"-1\"}", "fees.items[1].caps.day", "-1"},
        {"R-FEE-5a a cap by the week", "\"settle\": \"none\"",
         "\"settle\": \"none\", \"caps\": {\"week\": \"9\"}", "fees.items[1].caps.week", "week"},
        {"R-FEE-5a a day's cap on a term's price",
         "\"basis\": \"day\", \"price\": \"12.00\",\n       \"settle\": \"none\"",
         "\"basis\": \"term\", \"price\": \"12.00\", \"settle\": \"none\", "
         "\"caps\": {\"day\": \"9\"}",
         "fees.items[1].caps.day", ""},
        {"R-FEE-5a a month's cap on a term's price",
         "\"basis\": \"day\", \"price\": \"12.00\",\n       \"settle\": \"none\"",
         "\"basis\": \"term\", \"price\": \"12.00\", \"settle\": \"none\", "
         "\"caps\": {\"month\": \"9\"}",
         "fees.items[1].caps.month", ""},
        {"R-FEE-5a arrears of what is not settled by attendance", "\"settle\": \"none\"",
         "\"settle\": \"none\", \"billing\": \"arrears\"", "fees.items[1].billing", ""},
        {"a time that is none", "\"18:00\"", "\"25:00\"", "calendar.latestEnd", "25:00"},
        {"a latest end before the earliest", "\"18:00\"", "\"16:00\"", "calendar.latestEnd",
         "16:00"},
        {"weekdays that are none", "\"周一至周四\"", "\"周八\"", "calendar.serviceWeekdays",
         "周八"},
        {"grades that are none", "\"lowGrades\": \"1-3\"", "\"lowGrades\": \"3-1\"",
         "enrollment.lowGrades", "3-1"},
        {"slots that are none", "\"周一2\"", "\"周一\"", "menu.baseGrid[1].slots", "周一"},
        {"a list where an object belongs",
         "{\"tutoring\": 40, \"showcase\": 40, \"satisfaction\": 20}", "[40]", "pay.weights",
         "[40]"},
        {"an object where a list belongs", "[\"秩序\"]", "{}", "oversight.findingCodes", "{}"},
        {"a pool that does not count", "[\"district\"]", "[\"district\", \"none\"]",
         "menu.thirdParty.pools[1]", "none"},
        {"a factor above one", "\"0.5\"", "\"1.5\"", "pay.lateFactor", "1.5"},
        {"a waiver above 100", "\"percent\": 100", "\"percent\": 101", "fees.waivers[0].percent",
         "101"},
        {"R-FND-1 shares that do not add up", "\"percent\": 20}", "\"percent\": 15}",
         "funds.shares", "95"},
        {"R-PAY-4 weights that do not add up", "\"satisfaction\": 20", "\"satisfaction\": 30",
         "pay.weights", "110"},
        {"staff without a share", "\"staffCategory\": \"课酬\"", "\"staffCategory\": \"人员\"",
         "funds.staffCategory", "人员"},
        {"R-PAY-3 a tier over the cap", "\"70.00\"}", "\"70.01\"}", "pay.tiers[0].rate", "70.01"},
        {"R-PAY-3 a later rate over the cap", "\"50.00\"}",
         "\"50.00\", \"changes\": [{\"from\": \"2026-10-01\", \"amount\": \"70.01\"}]}",
         "pay.tiers[1].changes[0].amount", "70.01"},
        {"R-PAY-9 a change from a date that is none", "\"50.00\"}",
         "\"50.00\", \"changes\": [{\"from\": \"2026-02-30\", \"amount\": \"60.00\"}]}",
         "pay.tiers[1].changes[0].from", "2026-02-30"},
        {"R-PAY-3 rates without a tier",
         "[{\"name\": \"甲\", \"rate\": \"70.00\"}, {\"name\": \"乙\", \"rate\": \"50.00\"}]", "[]",
         "pay.tiers", ""},
        {"two tiers of one name", "\"乙\"", "\"甲\"", "pay.tiers[1].name", "甲"},
        {"two items of one code", "\"M\"", "\"S\"", "fees.items[1].code", "S"},
        {"two items of one name", "\"午餐\"", "\"课后服务费\"", "fees.items[1].name", "课后服务费"},
        {"two layers of one name", "\"托管\"", "\"社团\"", "menu.layers[1].name", "社团"},
        {"two waivers of one category", "\"category\": \"残疾\"", "\"category\": \"留守\"",
         "fees.waivers[1].category", "留守"},
        {"a category twice in the order", "\"低年级\"", "\"留守\"", "enrollment.priority[1]",
         "留守"},
        {"a grid in a period that a grade has not", "\"1-3\", \"slots\": \"周一2\"",
         "\"1-4\", \"slots\": \"周一2\"", "menu.baseGrid[1].slots", "周一2"},
        {"a grid on a day without service", "\"周一2\"", "\"周五2\"", "menu.baseGrid[1].slots",
         "周五2"},
        {"a grid for a grade without bands", "\"grades\": \"1-6\"", "\"grades\": \"1-7\"",
         "menu.baseGrid[0].slots", "周一至周四1"},
        {"a grid that says two things", "\"周一2\"", "\"周一1\"", "menu.baseGrid[1].slots",
         "周一1"},
        {"a band that ends as it begins", "\"15:50\"", "\"15:10\"", "calendar.bands[0].end",
         "15:10"},
        {"a band that begins in the one before", "\"16:00\"", "\"15:49\"", "calendar.bands[1]",
         "2 15:49-16:40"},
        {"a period twice for a grade", "\"4-6\", \"period\": 3", "\"4-6\", \"period\": 1",
         "calendar.bands[3]", "1 12:00-12:40"},
        {"a pick of more than the most", "\"least\": 1", "\"least\": 3", "menu.layers[1].choice",
         "3..2"},
        {"R-MNU-7 a grade with two quotas", "\"3-6\", \"homework\"", "\"2-6\", \"homework\"",
         "menu.quotas[1].grades", "2-6"},
        {"a window that closes first", "\"13:00\"", "\"11:00\"", "menu.selectionWindows[0].closes",
         "11:00"},
    }));
    DYNAMIC_SECTION(row.sentence)
    {
        const Findings faults = faultsOf(changed(row.from, row.to));
        REQUIRE(faults.size() >= 1);
        CHECK(faults[0].sheet == QStringLiteral("x.json"));
        CHECK(faults[0].found == QString::fromUtf8(row.found));
        CHECK_FALSE(faults[0].message.isEmpty());
        CHECK_FALSE(faults[0].expected.isEmpty());
        QStringList paths;
        for (const Finding &fault : faults)
            paths.append(fault.cell);
        CHECK(paths.join(u' ') == QString::fromUtf8(row.path));
    }
}

TEST_CASE("schemes: the neighbour of a refused value is taken")
{
    struct Row {
        const char *sentence;
        const char *from;
        const char *to;
    };
    const auto row = GENERATE(values<Row>({
        {"a whole number written with a point", "\"noticeDays\": 3", "\"noticeDays\": 3.0"},
        {"the greatest number", "\"openDaysPerYear\": 2", "\"openDaysPerYear\": 365"},
        {"a price of nothing", "\"12.00\"", "\"0\""},
        {"a price with one decimal", "\"2.30\"", "\"2.3\""},
        {"a tier at the cap", "\"rate\": \"50.00\"", "\"rate\": \"70.00\""},
        {"a later rate at the cap", "\"50.00\"}",
         "\"50.00\", \"changes\": [{\"from\": \"2026-10-01\", \"amount\": \"70.00\"}]}"},
        {"a latest end at the earliest", "\"18:00\"", "\"16:30\""},
        {"a band that begins where the one before ends", "\"16:00\"", "\"15:50\""},
        {"a grid in another slot of the bands", "\"周一2\"", "\"周四2\""},
        {"a pick of exactly the most", "\"least\": 1", "\"least\": 2"},
        {"a factor of one", "\"0.5\"", "1"},
        {"no part at all that may be missing", "\"label\": \"作业\"", "\"label\": \"阅读\""},
    }));
    DYNAMIC_SECTION(row.sentence)
    {
        CHECK(faultsOf(changed(row.from, row.to)) == Findings());
    }
}

TEST_CASE("schemes: all faults are listed in one go, a broken value only once")
{
    QString json = changed("\"2.30\"", "\"2.345\"");
    json.replace(QStringLiteral("\"percent\": 20}"), QStringLiteral("\"percent\": \"x\"}"));
    json.replace(QStringLiteral("\"70.00\"}"), QStringLiteral("\"80.00\"}"));
    json.replace(QStringLiteral("\"pickLimit\""), QStringLiteral("\"picks\""));
    QStringList paths;
    for (const Finding &fault : faultsOf(json))
        paths.append(fault.cell);
    CHECK(paths.join(u' ') ==
          QStringLiteral("menu.picks fees.items[0].price funds.shares[1].percent "
                         "pay.tiers[0].rate"));
}

TEST_CASE("schemes: a refusal names the scheme and is bad input")
{
    const auto scheme = readScheme("{}", QStringLiteral("mine.json"));
    REQUIRE_FALSE(scheme.ok());
    CHECK(scheme.failure().kind == FailureKind::BadInput);
    CHECK(scheme.failure().text.contains(QStringLiteral("mine.json")));
    CHECK(scheme.failure().findings.size() == 6);
}

TEST_CASE("schemes: what is no JSON object is refused")
{
    CHECK(faultsOf(QString()).size() == 1);
    CHECK(faultsOf(QStringLiteral("[]")).value(0).cell == QString());
    CHECK(faultsOf(QStringLiteral("[]")).value(0).found == QStringLiteral("[]"));
    const Findings faults = faultsOf(QStringLiteral("{\n\"id\": \"a\",\n\"name\" 1}"));
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].cell.contains(u'3'));
    CHECK(faultsOf(QString(kLeast).chopped(1)).size() == 1);
}

TEST_CASE("schemes: a byte order mark is no fault, a file beyond all measure is")
{
    CHECK(readScheme("\xEF\xBB\xBF" + kLeast.toUtf8(), QString()).ok());
    const QByteArray spaces(1024 * 1024, ' ');
    CHECK_FALSE(readScheme(kLeast.toUtf8() + spaces, QString()).ok());
    CHECK(readScheme(kLeast.toUtf8() + spaces.left(1000 * 1000), QString()).ok());
}
