// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schemes/scheme_reader.h"

#include "core/schemes/json_fields.h"
#include "core/schemes/scheme_checks.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SchemeFile)
};

constexpr qsizetype kLargestFile = 1024 * 1024;

constexpr Bounds kDays{0, 365};
constexpr Bounds kMinutes{1, 24 * 60};
constexpr Bounds kPercent{0, 100};
constexpr Bounds kPeriods{1, kMaxPeriod};

constexpr std::array kPeriodKinds = {Coded<PeriodKind>{u"afterSchool", PeriodKind::AfterSchool},
                                     Coded<PeriodKind>{u"noon", PeriodKind::Noon}};
constexpr std::array kLayerKinds = {
    Coded<LayerKind>{u"base", LayerKind::Base}, Coded<LayerKind>{u"class", LayerKind::Class},
    Coded<LayerKind>{u"school", LayerKind::School}, Coded<LayerKind>{u"club", LayerKind::Club}};
constexpr std::array kChoiceKinds = {
    Coded<ChoiceRule::Kind>{u"everyone", ChoiceRule::Kind::Everyone},
    Coded<ChoiceRule::Kind>{u"pick", ChoiceRule::Kind::Pick}};
constexpr std::array kPools = {Coded<ProviderSource>{u"city", ProviderSource::CityPool},
                               Coded<ProviderSource>{u"district", ProviderSource::DistrictPool}};
constexpr std::array kSelectionModes = {
    Coded<SelectionMode>{u"firstCome", SelectionMode::FirstCome},
    Coded<SelectionMode>{u"draw", SelectionMode::Draw}};
constexpr std::array kFeeKinds = {Coded<FeeKind>{u"service", FeeKind::Service},
                                  Coded<FeeKind>{u"agency", FeeKind::Agency}};
constexpr std::array kFeeBases = {
    Coded<FeeBasis>{u"term", FeeBasis::Term}, Coded<FeeBasis>{u"month", FeeBasis::Month},
    Coded<FeeBasis>{u"day", FeeBasis::Day}, Coded<FeeBasis>{u"period", FeeBasis::Period},
    Coded<FeeBasis>{u"offering", FeeBasis::Offering}};
constexpr std::array kSettleRules = {Coded<SettleRule>{u"none", SettleRule::None},
                                     Coded<SettleRule>{u"attended", SettleRule::Attended},
                                     Coded<SettleRule>{u"dayRate", SettleRule::DayRate},
                                     Coded<SettleRule>{u"denominator", SettleRule::Denominator},
                                     Coded<SettleRule>{u"steps", SettleRule::Steps},
                                     Coded<SettleRule>{u"bucket", SettleRule::Bucket},
                                     Coded<SettleRule>{u"exit", SettleRule::Exit}};
constexpr std::array kBillings = {Coded<Billing>{u"prepaid", Billing::Prepaid},
                                  Coded<Billing>{u"arrears", Billing::Arrears}};
constexpr std::array kPayMethods = {Coded<PayMethod>{u"units", PayMethod::Units},
                                    Coded<PayMethod>{u"rates", PayMethod::Rates},
                                    Coded<PayMethod>{u"evaluation", PayMethod::Evaluation}};
constexpr std::array kOverFunds = {Coded<OverFund>{u"scale", OverFund::Scale},
                                   Coded<OverFund>{u"stop", OverFund::Stop}};
constexpr std::array kPostBases = {Coded<PostBasis>{u"month", PostBasis::Month},
                                   Coded<PostBasis>{u"patrol", PostBasis::Patrol},
                                   Coded<PostBasis>{u"term", PostBasis::Term}};
constexpr std::array kSanctions = {Coded<SanctionKind>{u"失职", SanctionKind::Dereliction},
                                   Coded<SanctionKind>{u"安全事故", SanctionKind::Accident},
                                   Coded<SanctionKind>{u"师德", SanctionKind::Ethics},
                                   Coded<SanctionKind>{u"扣除", SanctionKind::Deduction},
                                   Coded<SanctionKind>{u"降档", SanctionKind::Downgrade},
                                   Coded<SanctionKind>{u"停止", SanctionKind::Suspension},
                                   Coded<SanctionKind>{u"奖励", SanctionKind::Award}};
constexpr std::array kFunders = {Coded<FundedBy>{u"parents", FundedBy::Parents},
                                 Coded<FundedBy>{u"treasury", FundedBy::Treasury}};
constexpr std::array kCadences = {Coded<Cadence>{u"never", Cadence::Never},
                                  Coded<Cadence>{u"everyPeriod", Cadence::EveryPeriod},
                                  Coded<Cadence>{u"daily", Cadence::Daily},
                                  Coded<Cadence>{u"weekly", Cadence::Weekly},
                                  Coded<Cadence>{u"monthly", Cadence::Monthly},
                                  Coded<Cadence>{u"term", Cadence::Term}};

void readBand(JsonObject &in, Band &band)
{
    in.required(u"grades").grades(band.grades);
    in.required(u"period").number(band.period, kPeriods);
    in.required(u"start").minutes(band.start);
    in.required(u"end").minutes(band.end);
    in.optional(u"label").text(band.label);
    in.optional(u"kind").code(band.kind, kPeriodKinds);
    in.optional(u"dismissal").minutes(band.dismissal);
}

void readCalendar(JsonObject &in, CalendarPart &calendar)
{
    in.optional(u"serviceWeekdays").weekdays(calendar.serviceWeekdays);
    in.optional(u"bands").objects(calendar.bands, readBand);
    in.optional(u"leastMinutesPerDay").number(calendar.leastMinutesPerDay, kMinutes);
    in.optional(u"mostMinutesPerDay").number(calendar.mostMinutesPerDay, kMinutes);
    in.optional(u"earliestEnd").minutes(calendar.earliestEnd);
    in.optional(u"latestEnd").minutes(calendar.latestEnd);
    in.optional(u"leastWeekdays").number(calendar.leastWeekdays, {1, 7});
    in.optional(u"leastPeriodsPerTerm").number(calendar.leastPeriodsPerTerm, {1, 5000});
    in.optional(u"filingDays").number(calendar.filingDays, kDays);
}

void readEnrollment(JsonObject &in, EnrollmentPart &enrollment)
{
    in.optional(u"noticeDays").number(enrollment.noticeDays, kDays);
    in.optional(u"priority").texts(enrollment.priority);
    in.optional(u"lowGrades").grades(enrollment.lowGrades);
    in.optional(u"boardersAllowed").flag(enrollment.boardersAllowed);
    in.optional(u"boardersCharged").flag(enrollment.boardersCharged);
    in.optional(u"approvals").texts(enrollment.approvals);
    in.optional(u"insuranceNeeded").flag(enrollment.insuranceNeeded);
    in.optional(u"periodsPerDayChoices").numbers(enrollment.periodsPerDayChoices, kPeriods);
}

void readChoice(JsonObject &in, ChoiceRule &choice)
{
    in.required(u"kind").code(choice.kind, kChoiceKinds);
    in.optional(u"least").number(choice.least, {0, 99});
    in.optional(u"most").number(choice.most, {0, 99});
}

void readLayer(JsonObject &in, Layer &layer)
{
    in.required(u"name").text(layer.name);
    in.required(u"kind").code(layer.kind, kLayerKinds);
    in.optional(u"slots").slotsOfWeek(layer.slots);
    in.optional(u"choice").object(layer.choice, readChoice);
    in.optional(u"grades").grades(layer.grades);
}

void readQuota(JsonObject &in, WeekQuota &quota)
{
    in.required(u"grades").grades(quota.grades);
    in.required(u"homework").number(quota.homework, {0, 7 * kMaxPeriod});
    in.required(u"interest").number(quota.interest, {0, 7 * kMaxPeriod});
}

void readGridCell(JsonObject &in, BaseGridCell &cell)
{
    in.required(u"grades").grades(cell.grades);
    in.required(u"slots").slotsOfWeek(cell.slots);
    in.required(u"content").text(cell.content);
}

void readThirdParty(JsonObject &in, ThirdPartyRules &rules)
{
    in.optional(u"allowed").flag(rules.allowed);
    in.optional(u"admittedListOnly").flag(rules.admittedListOnly);
    in.optional(u"pools").codes(rules.pools, kPools);
    in.optional(u"interviewNeeded").flag(rules.interviewNeeded);
    in.optional(u"insuranceNeeded").flag(rules.insuranceNeeded);
    in.optional(u"contractNeeded").flag(rules.contractNeeded);
}

void readWindow(JsonObject &in, SelectionWindow &window)
{
    in.required(u"grades").grades(window.grades);
    in.required(u"weekday").weekday(window.weekday);
    in.required(u"opens").minutes(window.opens);
    in.required(u"closes").minutes(window.closes);
}

void readMenu(JsonObject &in, MenuPart &menu)
{
    in.optional(u"layers").objects(menu.layers, readLayer);
    in.optional(u"categories").texts(menu.categories);
    in.optional(u"quotas").objects(menu.quotas, readQuota);
    in.optional(u"baseGrid").objects(menu.baseGrid, readGridCell);
    in.optional(u"thirdParty").object(menu.thirdParty, readThirdParty);
    in.optional(u"selectionMode").code(menu.selectionMode, kSelectionModes);
    in.optional(u"selectionWindows").objects(menu.selectionWindows, readWindow);
    in.optional(u"pickLimit").number(menu.pickLimit, {0, 99});
}

void readCaps(JsonObject &in, FeeCaps &caps)
{
    in.optional(u"day").money(caps.day);
    in.optional(u"month").money(caps.month);
    in.optional(u"term").money(caps.term);
}

void readExitStep(JsonObject &in, ExitStep &step)
{
    in.required(u"days").number(step.days, kDays);
    in.required(u"percent").hundredths(step.percent, kPercent);
}

void readCredit(JsonObject &in, CreditTerms &credit)
{
    in.optional(u"dayRate").money(credit.dayRate);
    in.optional(u"denominator").number(credit.denominator, {1, 366});
    in.optional(u"exit").objects(credit.exit, readExitStep);
    in.optional(u"minRun").number(credit.minRun, {1, 60});
    in.optional(u"carry").flag(credit.carry);
}

void readItem(JsonObject &in, FeeItem &item)
{
    in.required(u"code").text(item.code);
    in.required(u"name").text(item.name);
    in.optional(u"kind").code(item.kind, kFeeKinds);
    in.required(u"basis").code(item.basis, kFeeBases);
    in.required(u"price").money(item.price);
    in.required(u"settle").code(item.settle, kSettleRules);
    in.optional(u"periods").code(item.periods, kPeriodKinds);
    in.optional(u"maxPeriodsPerDay").number(item.maxPeriodsPerDay, {0, kMaxPeriod});
    in.optional(u"inScope").flag(item.inScope);
    item.waivable = item.kind == FeeKind::Service; // R-FEE-6: an agency item only where it says so
    in.optional(u"waivable").flag(item.waivable);
    in.optional(u"caps").object(item.caps, readCaps);
    in.optional(u"surcharge").money(item.surcharge);
    in.optional(u"billing").code(item.billing, kBillings);
    in.optional(u"credit").object(item.credit, readCredit);
}

void readWaiver(JsonObject &in, WaiverProposal &waiver)
{
    in.required(u"category").text(waiver.category);
    in.required(u"percent").hundredths(waiver.percent, kPercent);
}

void readFees(JsonObject &in, FeesPart &fees)
{
    in.required(u"items").objects(fees.items, readItem);
    in.optional(u"free").flag(fees.free);
    in.optional(u"capPerPeriod").money(fees.capPerPeriod);
    in.optional(u"capPerDay").money(fees.capPerDay);
    in.optional(u"waivers").objects(fees.waivers, readWaiver);
    in.optional(u"publicityDaysBeforeBilling").number(fees.publicityDaysBeforeBilling, kDays);
    in.optional(u"remitDays").number(fees.remitDays, kDays);
    in.optional(u"disclosureDays").number(fees.disclosureDays, kDays);
}

void readChange(JsonObject &in, AmountChange &change)
{
    in.required(u"from").date(change.from);
    in.required(u"amount").money(change.amount);
}

void readTier(JsonObject &in, PayTier &tier)
{
    in.required(u"name").text(tier.name);
    in.required(u"rate").money(tier.rate);
    in.optional(u"changes").objects(tier.changes, readChange);
}

void readWeights(JsonObject &in, EvaluationWeights &weights)
{
    in.required(u"tutoring").number(weights.tutoring, kPercent);
    in.required(u"showcase").number(weights.showcase, kPercent);
    in.required(u"satisfaction").number(weights.satisfaction, kPercent);
}

void readPost(JsonObject &in, PayPost &post)
{
    in.required(u"name").text(post.name);
    in.required(u"basis").code(post.basis, kPostBases);
    in.required(u"amount").money(post.amount);
    in.optional(u"changes").objects(post.changes, readChange);
}

void readClassSize(JsonObject &in, std::optional<ClassSizeRate> &rate)
{
    rate.emplace();
    in.required(u"pupils").number(rate->pupils, {1, 999});
    in.required(u"rate").money(rate->rate);
    in.required(u"perPupil").money(rate->perPupil);
}

void readTeacherShares(JsonObject &in, std::optional<TeacherShares> &shares)
{
    shares.emplace();
    in.required(u"head").number(shares->head, {1, 100});
    in.required(u"second").number(shares->second, {1, 100});
}

void readPay(JsonObject &in, PayPart &pay)
{
    in.required(u"method").code(pay.method, kPayMethods);
    in.optional(u"tiers").objects(pay.tiers, readTier);
    in.optional(u"capPerSession").money(pay.capPerSession);
    in.optional(u"specialRate").money(pay.specialRate);
    in.optional(u"classSize").object(pay.classSize, readClassSize);
    in.optional(u"teacherShares").object(pay.teacherShares, readTeacherShares);
    in.optional(u"lateFactor").hundredths(pay.lateFactor, {0, 1});
    in.optional(u"noonFactor").hundredths(pay.noonFactor, {0, 1});
    in.optional(u"weights").object(pay.weights, readWeights);
    in.optional(u"processPercent").number(pay.processPercent, kPercent);
    in.optional(u"leastScore").hundredths(pay.leastScore, {0, 100});
    in.optional(u"overFund").code(pay.overFund, kOverFunds);
    in.optional(u"posts").objects(pay.posts, readPost);
    in.optional(u"minutesPerSession").number(pay.minutesPerSession, kMinutes);
    in.optional(u"countMinutes").flag(pay.countMinutes);
    in.optional(u"sanctions").codes(pay.sanctions, kSanctions);
}

void readShare(JsonObject &in, FundShare &share)
{
    in.required(u"category").text(share.category);
    in.required(u"percent").number(share.percent, kPercent);
}

void readFunds(JsonObject &in, FundsPart &funds)
{
    in.optional(u"shares").objects(funds.shares, readShare);
    in.optional(u"staffCategory").text(funds.staffCategory);
    in.optional(u"twoLines").flag(funds.twoLines);
    in.optional(u"fundedBy").code(funds.fundedBy, kFunders);
}

void readOversight(JsonObject &in, OversightPart &oversight)
{
    in.optional(u"patrol").code(oversight.patrol, kCadences);
    in.optional(u"diagnosis").code(oversight.diagnosis, kCadences);
    in.optional(u"survey").code(oversight.survey, kCadences);
    in.optional(u"findingCodes").texts(oversight.findingCodes);
    in.optional(u"openDaysPerYear").number(oversight.openDaysPerYear, kDays);
    in.optional(u"participationTargetPercent")
        .number(oversight.participationTargetPercent, kPercent);
}

void readWhole(JsonObject &in, Scheme &scheme)
{
    in.required(u"id").text(scheme.id);
    in.required(u"name").text(scheme.name);
    in.required(u"source").text(scheme.source);
    in.required(u"summary").text(scheme.summary);
    in.optional(u"calendar").object(scheme.calendar, readCalendar);
    in.optional(u"enrollment").object(scheme.enrollment, readEnrollment);
    in.optional(u"menu").object(scheme.menu, readMenu);
    in.required(u"fees").object(scheme.fees, readFees);
    in.required(u"pay").object(scheme.pay, readPay);
    in.optional(u"funds").object(scheme.funds, readFunds);
    in.optional(u"oversight").object(scheme.oversight, readOversight);
}

// Whether one of the paths is the other or lies within it.
[[nodiscard]] bool sameBranch(const QString &a, const QString &b)
{
    const QString &outer = a.size() < b.size() ? a : b;
    const QString &inner = a.size() < b.size() ? b : a;
    if (!inner.startsWith(outer))
        return false;
    return inner.size() == outer.size() || inner[outer.size()] == u'.' ||
           inner[outer.size()] == u'[';
}

// What the whole scheme breaks, unless a value it was judged by could not be read.
void appendChecks(Findings &findings, const Scheme &scheme)
{
    const Findings unread = findings;
    for (const Finding &broken : checkScheme(scheme)) {
        const bool known = std::any_of(unread.begin(), unread.end(), [&](const Finding &finding) {
            return sameBranch(finding.cell, broken.cell);
        });
        if (!known)
            findings.append(broken);
    }
}

[[nodiscard]] Failure refusal(Findings findings, const QString &name)
{
    for (Finding &finding : findings)
        finding.sheet = name;
    const QString text = Text::tr("The scheme %1 cannot be used: %n value(s) must be mended.", "",
                                  static_cast<int>(findings.size()));
    return badInput(text.arg(name), std::move(findings));
}

[[nodiscard]] Finding notJson(const QJsonParseError &error, const QByteArray &json)
{
    const qsizetype line = json.left(error.offset).count('\n') + 1;
    return {{},
            Text::tr("line %1").arg(line),
            Text::tr("The text is not valid JSON."),
            error.errorString(),
            Text::tr("an object {…}")};
}

} // namespace

Result<Scheme> readScheme(const QByteArray &json, const QString &name)
{
    if (json.size() > kLargestFile) {
        return badInput(Text::tr("The scheme %1 is larger than a scheme can be (%2 KiB).")
                            .arg(name)
                            .arg(kLargestFile / 1024),
                        {});
    }
    QJsonParseError error;
    const QByteArray text = json.startsWith("\xEF\xBB\xBF") ? json.mid(3) : json;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return refusal({notJson(error, text)}, name);

    Findings findings;
    Scheme scheme;
    const QJsonValue root =
        document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
    JsonField(root, QString(), findings).object(scheme, readWhole);
    if (document.isObject())
        appendChecks(findings, scheme);
    if (!findings.isEmpty())
        return refusal(std::move(findings), name);
    return scheme;
}

} // namespace kehou
