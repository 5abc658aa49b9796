// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/grade_set.h"
#include "core/base/hundredths.h"
#include "core/base/money.h"
#include "core/base/slot.h"
#include "core/rules/allocation/selection.h"
#include "core/rules/attendance/cadence.h"
#include "core/rules/calendar/term.h"
#include "core/rules/enrollment/school.h"
#include "core/rules/fees/fee_item.h"
#include "core/rules/ledger/funds.h"
#include "core/rules/menu/quotas.h"
#include "core/rules/pay/pay_part.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace kehou
{

// A scheme (方案) holds everything in which one school's after-school service differs from
// another's. The values written here are those that hold where a scheme's document is silent.

// When there is service. Times are minutes after midnight.
struct CalendarPart {
    WeekdaySet serviceWeekdays = *WeekdaySet::parse(QStringLiteral("周一至周五"));
    QList<Band> bands; // suggested when a term opens; the term's own 时段 are what counts
    std::optional<int> leastMinutesPerDay;
    std::optional<int> mostMinutesPerDay;
    std::optional<int> earliestEnd;
    std::optional<int> latestEnd;
    std::optional<int> leastWeekdays;
    std::optional<int> leastPeriodsPerTerm;
    int filingDays = 15; // after the term's start (R-MNU-8)

    friend bool operator==(const CalendarPart &, const CalendarPart &) = default;
};

// How a child comes into the service and leaves it (R-ENR-1 … R-ENR-7).
struct EnrollmentPart {
    int noticeDays = 7;
    QStringList priority = {QStringLiteral("残疾"), QStringLiteral("建档立卡"),
                            QStringLiteral("困难"), QStringLiteral("留守"), QStringLiteral("随迁")};
    GradeSet lowGrades = *GradeSet::parse(QStringLiteral("1-2")); // who 低年级 are
    bool boardersAllowed = true;
    bool boardersCharged = true;
    QStringList approvals = {QStringLiteral("班级初审"), QStringLiteral("学校核准")};
    bool insuranceNeeded = false;          // before an enrollment becomes 生效
    QList<int> periodsPerDayChoices{1, 2}; // how many periods a day a family may take

    friend bool operator==(const EnrollmentPart &, const EnrollmentPart &) = default;
};

enum class LayerKind {
    Base,   // 基础托管
    Class,  // 班级课程
    School, // 学校课程
    Club,   // 社团
};

// Everyone attends, or each student holds between least and most offerings (R-MNU-1).
struct ChoiceRule {
    enum class Kind { Everyone, Pick };
    Kind kind = Kind::Everyone;
    int least = 0;
    int most = 0;

    friend bool operator==(const ChoiceRule &, const ChoiceRule &) = default;
};

// One layer of a menu (R-MNU-1), for every slot and grade unless it names some.
struct Layer {
    QString name;
    LayerKind kind = LayerKind::Base;
    std::optional<SlotSet> slots;
    ChoiceRule choice;
    std::optional<GradeSet> grades;

    friend bool operator==(const Layer &, const Layer &) = default;
};

// What the classes of some grades do in some slots of the base service.
struct BaseGridCell {
    GradeSet grades;
    SlotSet slots;
    QString content;

    friend bool operator==(const BaseGridCell &, const BaseGridCell &) = default;
};

// Which organisations may teach (R-MNU-5).
struct ThirdPartyRules {
    bool allowed = true;
    bool admittedListOnly = false; // an admission review has put the course on a list
    QList<ProviderSource> pools{ProviderSource::CityPool, ProviderSource::DistrictPool};
    bool interviewNeeded = true;
    bool insuranceNeeded = true;
    bool contractNeeded = true;

    friend bool operator==(const ThirdPartyRules &, const ThirdPartyRules &) = default;
};

// The four layers that a workbook can name by their kind.
[[nodiscard]] inline QList<Layer> plainLayers()
{
    return {{QStringLiteral("基础托管"), LayerKind::Base, {}, {}, {}},
            {QStringLiteral("班级课程"), LayerKind::Class, {}, {}, {}},
            {QStringLiteral("学校课程"), LayerKind::School, {}, {}, {}},
            {QStringLiteral("社团"), LayerKind::Club, {}, {ChoiceRule::Kind::Pick, 0, 2}, {}}};
}

// What a course menu is made of (R-MNU-1 … R-MNU-7).
struct MenuPart {
    QList<Layer> layers = plainLayers();
    QStringList categories = {QStringLiteral("学科"), QStringLiteral("阅读"),
                              QStringLiteral("体育"), QStringLiteral("艺术"),
                              QStringLiteral("科技"), QStringLiteral("劳动"),
                              QStringLiteral("综合")};
    QList<WeekQuota> quotas;
    QList<BaseGridCell> baseGrid;
    ThirdPartyRules thirdParty;
    SelectionMode selectionMode = SelectionMode::Draw;
    QList<SelectionWindow> selectionWindows;
    int pickLimit = 2;

    friend bool operator==(const MenuPart &, const MenuPart &) = default;
};

// What the scheme proposes to waive for a category of children (R-FEE-6).
struct WaiverProposal {
    QString category;
    Hundredths percent;

    friend bool operator==(const WaiverProposal &, const WaiverProposal &) = default;
};

// What families pay (section 6 of the rules).
struct FeesPart {
    QList<FeeItem> items;
    bool free = false;                 // the document forbids any fee: there can be no item
    std::optional<Money> capPerPeriod; // R-FEE-8
    std::optional<Money> capPerDay;
    QList<WaiverProposal> waivers;
    int publicityDaysBeforeBilling = 5;
    int remitDays = 10;
    int disclosureDays = 15; // after the term's end

    friend bool operator==(const FeesPart &, const FeesPart &) = default;
};

enum class FundedBy {
    Parents,
    Treasury,
};

// Where the money goes (R-FND-1, R-LED-4). The percentages together are 100.
struct FundsPart {
    QList<FundShare> shares = {{QStringLiteral("人员"), 85}, {QStringLiteral("其他"), 15}};
    QString staffCategory = QStringLiteral("人员");
    bool twoLines = false; // 收支两条线
    FundedBy fundedBy = FundedBy::Parents;

    [[nodiscard]] int staffPercent() const;
    // R-LED-4: under two lines, and where the treasury pays, only what came back is spent.
    [[nodiscard]] SpendingFrom spendingFrom() const;
    friend bool operator==(const FundsPart &, const FundsPart &) = default;
};

// How the service is watched (R-ATT-6).
struct OversightPart {
    Cadence patrol = Cadence::Daily;
    Cadence diagnosis = Cadence::Never;
    Cadence survey = Cadence::Never;
    QStringList findingCodes = {QStringLiteral("出工不出力"), QStringLiteral("不按课表上课"),
                                QStringLiteral("无计划教案"), QStringLiteral("换人未报备"),
                                QStringLiteral("未挂牌"),     QStringLiteral("秩序"),
                                QStringLiteral("安全")};
    int openDaysPerYear = 0;
    std::optional<int> participationTargetPercent;

    friend bool operator==(const OversightPart &, const OversightPart &) = default;
};

struct Scheme {
    QString id;
    QString name;
    QString source; // document and clause
    QString summary;
    CalendarPart calendar;
    EnrollmentPart enrollment;
    MenuPart menu;
    FeesPart fees;
    PayPart pay;
    FundsPart funds;
    OversightPart oversight;

    friend bool operator==(const Scheme &, const Scheme &) = default;
};

} // namespace kehou
