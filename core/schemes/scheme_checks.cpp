// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schemes/scheme_checks.h"

#include "core/base/money_text.h"
#include "core/base/text_forms.h"
#include "core/schemes/fee_checks.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <numeric>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SchemeFile)
};

void checkBandTimes(const Scheme &scheme, Findings &findings);
void checkBandsApart(const Scheme &scheme, Findings &findings);
void checkEnds(const Scheme &scheme, Findings &findings);
void checkLists(const Scheme &scheme, Findings &findings);
void checkChoices(const Scheme &scheme, Findings &findings);
void checkQuotas(const Scheme &scheme, Findings &findings);
void checkGrid(const Scheme &scheme, Findings &findings);
void checkWindows(const Scheme &scheme, Findings &findings);
void checkNames(const Scheme &scheme, Findings &findings);
void checkTiers(const Scheme &scheme, Findings &findings);
void checkWeights(const Scheme &scheme, Findings &findings);
void checkShares(const Scheme &scheme, Findings &findings);

constexpr std::array kChecks = {checkBandTimes, checkBandsApart, checkEnds,    checkLists,
                                checkChoices,   checkQuotas,     checkGrid,    checkWindows,
                                checkNames,     checkTiers,      checkWeights, checkShares};

[[nodiscard]] QString entryPath(const QString &list, qsizetype index, const QString &field = {})
{
    const QString path = QStringLiteral("%1[%2]").arg(list).arg(index);
    return field.isEmpty() ? path : path + u'.' + field;
}

[[nodiscard]] QString spanText(int start, int end)
{
    return minutesText(start) + u'-' + minutesText(end);
}

// R-CAL-2: an end that is not after its start.
void checkBandTimes(const Scheme &scheme, Findings &findings)
{
    const QList<Band> &bands = scheme.calendar.bands;
    for (qsizetype i = 0; i < bands.size(); ++i) {
        if (bands[i].end > bands[i].start)
            continue;
        findings.append({{},
                         entryPath(QStringLiteral("calendar.bands"), i, QStringLiteral("end")),
                         Text::tr("The period ends before it has begun."),
                         minutesText(bands[i].end),
                         Text::tr("a time after %1").arg(minutesText(bands[i].start))});
    }
}

[[nodiscard]] bool clash(const Band &a, const Band &b)
{
    if (!a.grades.overlaps(b.grades))
        return false;
    return a.period == b.period || (a.start < b.end && b.start < a.end);
}

// R-CAL-2: two bands of one grade with the same period or at the same time.
void checkBandsApart(const Scheme &scheme, Findings &findings)
{
    const QString list = QStringLiteral("calendar.bands");
    const QList<Band> &bands = scheme.calendar.bands;
    for (qsizetype i = 0; i < bands.size(); ++i) {
        const auto other = std::find_if(bands.begin(), bands.begin() + i, [&](const Band &before) {
            return clash(before, bands[i]);
        });
        if (other == bands.begin() + i)
            continue;
        findings.append({{},
                         entryPath(list, i),
                         Text::tr("This band and %1 stand for one grade at the same time.")
                             .arg(entryPath(list, other - bands.begin())),
                         QStringLiteral("%1 %2")
                             .arg(bands[i].period)
                             .arg(spanText(bands[i].start, bands[i].end)),
                         Text::tr("a period and a time of its own")});
    }
}

void checkEnds(const Scheme &scheme, Findings &findings)
{
    const CalendarPart &calendar = scheme.calendar;
    if (!calendar.earliestEnd || !calendar.latestEnd ||
        *calendar.earliestEnd <= *calendar.latestEnd)
        return;
    findings.append({{},
                     QStringLiteral("calendar.latestEnd"),
                     Text::tr("The latest end lies before the earliest one."),
                     minutesText(*calendar.latestEnd),
                     Text::tr("a time not before %1").arg(minutesText(*calendar.earliestEnd))});
}

// Each entry of a list that stands in it already. Empty entries were not read at all.
void refuseRepeated(const QStringList &entries, const QStringList &paths, Findings &findings)
{
    QHash<QString, qsizetype> first;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (entries[i].isEmpty())
            continue;
        if (!first.contains(entries[i])) {
            first.insert(entries[i], i);
            continue;
        }
        findings.append({{},
                         paths[i],
                         Text::tr("This stands at %1 already.").arg(paths[first[entries[i]]]),
                         entries[i],
                         Text::tr("each only once")});
    }
}

void refuseRepeatedTexts(const QStringList &entries, const QString &list, Findings &findings)
{
    QStringList paths;
    for (qsizetype i = 0; i < entries.size(); ++i)
        paths.append(entryPath(list, i));
    refuseRepeated(entries, paths, findings);
}

// The field of a list's records that must differ: its path, and how to get at it.
template <typename T>
struct OwnField {
    QString list;
    QString field;
    QString T::*member;
};

template <typename T>
void refuseRepeatedFields(const QList<T> &records, const OwnField<T> &own, Findings &findings)
{
    QStringList entries;
    QStringList paths;
    for (const T &record : records) {
        paths.append(entryPath(own.list, entries.size(), own.field));
        entries.append(record.*own.member);
    }
    refuseRepeated(entries, paths, findings);
}

void checkLists(const Scheme &scheme, Findings &findings)
{
    refuseRepeatedTexts(scheme.enrollment.priority, QStringLiteral("enrollment.priority"),
                        findings);
    refuseRepeatedTexts(scheme.enrollment.approvals, QStringLiteral("enrollment.approvals"),
                        findings);
    refuseRepeatedTexts(scheme.menu.categories, QStringLiteral("menu.categories"), findings);
    refuseRepeatedTexts(scheme.oversight.findingCodes, QStringLiteral("oversight.findingCodes"),
                        findings);
}

// R-MNU-1: pick min..max.
void checkChoices(const Scheme &scheme, Findings &findings)
{
    const QList<Layer> &layers = scheme.menu.layers;
    for (qsizetype i = 0; i < layers.size(); ++i) {
        const ChoiceRule &choice = layers[i].choice;
        const bool fits = choice.kind == ChoiceRule::Kind::Everyone
                              ? choice.least == 0 && choice.most == 0
                              : choice.most >= 1 && choice.least <= choice.most;
        if (fits)
            continue;
        findings.append({{},
                         entryPath(QStringLiteral("menu.layers"), i, QStringLiteral("choice")),
                         Text::tr("The number of offerings to pick makes no sense."),
                         QStringLiteral("%1..%2").arg(choice.least).arg(choice.most),
                         Text::tr("least not above most for pick, neither of them for everyone")});
    }
}

// R-MNU-7: one quota for a grade.
void checkQuotas(const Scheme &scheme, Findings &findings)
{
    GradeSet seen;
    const QList<WeekQuota> &quotas = scheme.menu.quotas;
    for (qsizetype i = 0; i < quotas.size(); ++i) {
        if (seen.overlaps(quotas[i].grades)) {
            findings.append({{},
                             entryPath(QStringLiteral("menu.quotas"), i, QStringLiteral("grades")),
                             Text::tr("A grade has two quotas."),
                             quotas[i].grades.text(),
                             Text::tr("each grade only once")});
        }
        for (int grade = 1; grade <= kMaxGrade; ++grade) {
            if (quotas[i].grades.contains(grade))
                seen.insert(grade);
        }
    }
}

// The slots that the bands and the service weekdays give a grade.
[[nodiscard]] SlotSet bandSlots(const CalendarPart &calendar, int grade)
{
    SlotSet result;
    for (const Band &band : calendar.bands) {
        for (int weekday = 1; weekday <= 7 && band.grades.contains(grade); ++weekday) {
            if (calendar.serviceWeekdays.contains(weekday))
                result.insert({weekday, band.period});
        }
    }
    return result;
}

// What one grade does in its week, as far as it is known from the cells before.
struct GradeWeek {
    int grade = 1;
    SlotSet allowed;
    SlotSet taken;
};

[[nodiscard]] std::optional<Finding> cellFault(const BaseGridCell &cell, const GradeWeek &week)
{
    const QString found = cell.slots.text();
    if (!cell.slots.within(week.allowed)) {
        const QString message = Text::tr("The base grid does not fit the bands of grade %1.");
        const QString expected =
            week.allowed.empty() ? Text::tr("a band for the grade") : week.allowed.text();
        return Finding{{}, {}, message.arg(week.grade), found, expected};
    }
    if (cell.slots.overlaps(week.taken)) {
        const QString message = Text::tr("Grade %1 has two contents in one slot.");
        return Finding{{}, {}, message.arg(week.grade), found, Text::tr("slots still free")};
    }
    return std::nullopt;
}

// The grid must lie in the bands of each of its grades and say one thing for a slot.
void checkGrid(const Scheme &scheme, Findings &findings)
{
    QList<GradeWeek> weeks;
    for (int grade = 1; grade <= kMaxGrade; ++grade)
        weeks.append({grade, bandSlots(scheme.calendar, grade), {}});
    const QList<BaseGridCell> &cells = scheme.menu.baseGrid;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        std::optional<Finding> fault;
        for (GradeWeek &week : weeks) {
            if (!cells[i].grades.contains(week.grade))
                continue;
            if (!fault)
                fault = cellFault(cells[i], week);
            week.taken = week.taken.unitedWith(cells[i].slots);
        }
        if (!fault)
            continue;
        fault->cell = entryPath(QStringLiteral("menu.baseGrid"), i, QStringLiteral("slots"));
        findings.append(*fault);
    }
}

void checkWindows(const Scheme &scheme, Findings &findings)
{
    const QList<SelectionWindow> &windows = scheme.menu.selectionWindows;
    for (qsizetype i = 0; i < windows.size(); ++i) {
        if (windows[i].closes > windows[i].opens)
            continue;
        findings.append(
            {{},
             entryPath(QStringLiteral("menu.selectionWindows"), i, QStringLiteral("closes")),
             Text::tr("The window closes before it has opened."),
             minutesText(windows[i].closes),
             Text::tr("a time after %1").arg(minutesText(windows[i].opens))});
    }
}

void checkNames(const Scheme &scheme, Findings &findings)
{
    const QString name = QStringLiteral("name");
    const QString category = QStringLiteral("category");
    const QString items = QStringLiteral("fees.items");
    refuseRepeatedFields<FeeItem>(scheme.fees.items,
                                  {items, QStringLiteral("code"), &FeeItem::code}, findings);
    refuseRepeatedFields<FeeItem>(scheme.fees.items, {items, name, &FeeItem::name}, findings);
    refuseRepeatedFields<Layer>(scheme.menu.layers,
                                {QStringLiteral("menu.layers"), name, &Layer::name}, findings);
    refuseRepeatedFields<WaiverProposal>(
        scheme.fees.waivers, {QStringLiteral("fees.waivers"), category, &WaiverProposal::category},
        findings);
    refuseRepeatedFields<PayTier>(scheme.pay.tiers,
                                  {QStringLiteral("pay.tiers"), name, &PayTier::name}, findings);
    refuseRepeatedFields<PayPost>(scheme.pay.posts,
                                  {QStringLiteral("pay.posts"), name, &PayPost::name}, findings);
    refuseRepeatedFields<FundShare>(
        scheme.funds.shares, {QStringLiteral("funds.shares"), category, &FundShare::category},
        findings);
}

void refuseOverCap(const PayPart &pay, Money rate, const QString &path, Findings &findings)
{
    if (rate <= *pay.capPerSession)
        return;
    findings.append({{},
                     path,
                     Text::tr("The rate is above the cap of a session."),
                     plainMoneyText(rate),
                     Text::tr("at most %1").arg(plainMoneyText(*pay.capPerSession))});
}

// R-PAY-9: a rate by the class's size, and parts of a session, are rates.
void checkRateForms(const PayPart &pay, Findings &findings)
{
    if (pay.classSize && pay.capPerSession)
        refuseOverCap(pay, pay.classSize->rate, QStringLiteral("pay.classSize.rate"), findings);
    const auto refuseOther = [&](bool there, const QString &path) {
        if (!there || pay.method == PayMethod::Rates)
            return;
        findings.append({{},
                         path,
                         Text::tr("Only pay by rates can have this."),
                         {},
                         QStringLiteral("\"method\": \"rates\"")});
    };
    refuseOther(pay.classSize.has_value(), QStringLiteral("pay.classSize"));
    refuseOther(pay.teacherShares.has_value(), QStringLiteral("pay.teacherShares"));
}

// R-PAY-3: rates need a tier; a tier's rate above the cap cannot be saved.
void checkTiers(const Scheme &scheme, Findings &findings)
{
    const QString list = QStringLiteral("pay.tiers");
    const PayPart &pay = scheme.pay;
    checkRateForms(pay, findings);
    if (pay.method == PayMethod::Rates && pay.tiers.isEmpty() && !pay.classSize) {
        findings.append({{},
                         list,
                         Text::tr("Pay by rates needs a tier."),
                         {},
                         Text::tr("at least one tier with its rate")});
    }
    for (qsizetype i = 0; i < pay.tiers.size() && pay.capPerSession; ++i) {
        const PayTier &tier = pay.tiers[i];
        refuseOverCap(pay, tier.rate, entryPath(list, i, QStringLiteral("rate")), findings);
        const QString changes = entryPath(list, i, QStringLiteral("changes"));
        for (qsizetype at = 0; at < tier.changes.size(); ++at)
            refuseOverCap(pay, tier.changes[at].amount,
                          entryPath(changes, at, QStringLiteral("amount")), findings);
    }
}

void refuseSum(int sum, const QString &path, Findings &findings)
{
    if (sum == 100)
        return;
    findings.append({{},
                     path,
                     Text::tr("The percentages do not add up to 100."),
                     QString::number(sum),
                     QStringLiteral("100")});
}

// R-PAY-4.
void checkWeights(const Scheme &scheme, Findings &findings)
{
    const EvaluationWeights &weights = scheme.pay.weights;
    refuseSum(weights.tutoring + weights.showcase + weights.satisfaction,
              QStringLiteral("pay.weights"), findings);
}

// R-FND-1.
void checkShares(const Scheme &scheme, Findings &findings)
{
    const QList<FundShare> &shares = scheme.funds.shares;
    const int sum =
        std::accumulate(shares.begin(), shares.end(), 0,
                        [](int part, const FundShare &share) { return part + share.percent; });
    refuseSum(sum, QStringLiteral("funds.shares"), findings);
    const bool staffNamed = std::any_of(shares.begin(), shares.end(), [&](const FundShare &share) {
        return share.category == scheme.funds.staffCategory;
    });
    if (!staffNamed) {
        findings.append({{},
                         QStringLiteral("funds.staffCategory"),
                         Text::tr("The category that staff are paid from has no share."),
                         scheme.funds.staffCategory,
                         Text::tr("a category of funds.shares")});
    }
}

} // namespace

Findings checkScheme(const Scheme &scheme)
{
    Findings findings;
    for (const auto &check : kChecks)
        check(scheme, findings);
    return findings + checkFees(scheme.fees);
}

} // namespace kehou
