// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/scheme_view.h"

#include "core/base/money_text.h"
#include "core/base/text_forms.h"
#include "core/office/facts.h"
#include "core/schemes/scheme_reader.h"

#include <QCoreApplication>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SchemeView)
};

// The lines of one part; values that the scheme leaves open are not lines.
class Part
{
public:
    Part(QList<SchemeLine> &lines, QString name) : m_lines(lines), m_name(std::move(name)) {}

    void add(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_lines.append({m_name, name, value});
    }
    void add(const QString &name, int value) { add(name, QString::number(value)); }
    void add(const QString &name, const QStringList &values)
    {
        add(name, values.join(QStringLiteral("、")));
    }
    void addCount(const QString &name, std::optional<int> value)
    {
        if (value)
            add(name, *value);
    }
    void addTime(const QString &name, std::optional<int> minutes)
    {
        if (minutes)
            add(name, minutesText(*minutes));
    }
    void addMoney(const QString &name, std::optional<Money> amount)
    {
        if (amount)
            add(name, Text::tr("%1 yuan").arg(moneyText(*amount)));
    }

private:
    QList<SchemeLine> &m_lines;
    QString m_name;
};

[[nodiscard]] QString yesNo(bool yes)
{
    return yes ? Text::tr("yes") : Text::tr("no");
}

[[nodiscard]] QString percent(int value)
{
    return QStringLiteral("%1%").arg(value);
}

void addCalendar(Part part, const CalendarPart &calendar)
{
    part.add(Text::tr("Service on"), calendar.serviceWeekdays.text());
    for (const Band &band : calendar.bands) {
        part.add(Text::tr("Band of grades %1, period %2").arg(band.grades.text()).arg(band.period),
                 QStringLiteral("%1–%2 %3")
                     .arg(minutesText(band.start), minutesText(band.end), band.label));
    }
    part.addCount(Text::tr("Least minutes a day"), calendar.leastMinutesPerDay);
    part.addCount(Text::tr("Most minutes a day"), calendar.mostMinutesPerDay);
    part.addTime(Text::tr("Ends no earlier than"), calendar.earliestEnd);
    part.addTime(Text::tr("Ends no later than"), calendar.latestEnd);
    part.addCount(Text::tr("Least weekdays a week"), calendar.leastWeekdays);
    part.addCount(Text::tr("Least periods a term"), calendar.leastPeriodsPerTerm);
    part.add(Text::tr("Days for filing after the term's start"), calendar.filingDays);
}

void addEnrollment(Part part, const EnrollmentPart &enrollment)
{
    QStringList choices;
    for (const int count : enrollment.periodsPerDayChoices)
        choices.append(QString::number(count));
    part.add(Text::tr("Days of notice before leaving"), enrollment.noticeDays);
    part.add(Text::tr("First in line"), enrollment.priority);
    part.add(Text::tr("Low grades"), enrollment.lowGrades.text());
    part.add(Text::tr("Boarders may take part"), yesNo(enrollment.boardersAllowed));
    part.add(Text::tr("Boarders pay"), yesNo(enrollment.boardersCharged));
    part.add(Text::tr("Approvals"), enrollment.approvals);
    part.add(Text::tr("Insurance needed"), yesNo(enrollment.insuranceNeeded));
    part.add(Text::tr("Periods a day to choose from"), choices);
}

[[nodiscard]] QString layerText(const Layer &layer)
{
    if (layer.choice.kind == ChoiceRule::Kind::Everyone)
        return Text::tr("everyone takes part");
    return Text::tr("each student takes %1 to %2").arg(layer.choice.least).arg(layer.choice.most);
}

void addMenu(Part part, const MenuPart &menu)
{
    for (const Layer &layer : menu.layers)
        part.add(layer.name, layerText(layer));
    part.add(Text::tr("Categories"), menu.categories);
    for (const WeekQuota &quota : menu.quotas) {
        part.add(
            Text::tr("Periods a week, grades %1").arg(quota.grades.text()),
            Text::tr("%1 for homework, %2 for interests").arg(quota.homework).arg(quota.interest));
    }
    part.add(Text::tr("Organisations may teach"), yesNo(menu.thirdParty.allowed));
    part.add(Text::tr("Selection"), menu.selectionMode == SelectionMode::Draw
                                        ? Text::tr("wishes and a draw")
                                        : Text::tr("first come, first served"));
    part.add(Text::tr("Courses a student may hold"), menu.pickLimit);
}

[[nodiscard]] QString basisText(FeeBasis basis)
{
    switch (basis) {
    case FeeBasis::Term:
        return Text::tr("a term");
    case FeeBasis::Month:
        return Text::tr("a billing month");
    case FeeBasis::Day:
        return Text::tr("a day");
    case FeeBasis::Period:
        return Text::tr("a period");
    case FeeBasis::Offering:
        return Text::tr("a session of the course");
    }
    return {};
}

[[nodiscard]] QString settleText(const FeeItem &item)
{
    switch (item.settle) {
    case SettleRule::None:
        return Text::tr("settled by what was scheduled");
    case SettleRule::Attended:
        return item.billing == Billing::Arrears ? Text::tr("billed by attendance, month by month")
                                                : Text::tr("settled by attendance");
    case SettleRule::DayRate:
        return Text::tr("%1 yuan back for each day missed").arg(moneyText(item.credit.dayRate));
    case SettleRule::Denominator:
        return Text::tr("price ÷ %1 back for each day missed").arg(item.credit.denominator);
    case SettleRule::Steps:
        return Text::tr("a month back for 30 days missed in a row, half of it for 15");
    case SettleRule::Bucket:
        return Text::tr("half a month where half of its days or less were attended");
    case SettleRule::Exit:
        return Text::tr("a part back for who leaves in time");
    }
    return {};
}

[[nodiscard]] QStringList capTexts(const FeeItem &item)
{
    QStringList parts;
    const auto add = [&](const QString &form, const std::optional<Money> &cap) {
        if (cap)
            parts.append(form.arg(moneyText(*cap)));
    };
    add(Text::tr("at most %1 yuan a day"), item.caps.day);
    add(Text::tr("at most %1 yuan a month"), item.caps.month);
    add(Text::tr("at most %1 yuan a term"), item.caps.term);
    if (!item.surcharge.isZero())
        parts.append(Text::tr("%1 yuan more for a period of a special course")
                         .arg(moneyText(item.surcharge)));
    return parts;
}

[[nodiscard]] QString feeText(const FeeItem &item)
{
    QStringList parts{Text::tr("%1 yuan for %2").arg(moneyText(item.price), basisText(item.basis)),
                      settleText(item)};
    parts += capTexts(item);
    if (item.maxPeriodsPerDay > 0)
        parts.append(Text::tr("at most %n period(s) a day", nullptr, item.maxPeriodsPerDay));
    if (!item.inScope)
        parts.append(Text::tr("not part of the service fee"));
    return parts.join(QStringLiteral("；"));
}

void addFees(Part part, const FeesPart &fees)
{
    for (const FeeItem &item : fees.items)
        part.add(item.name, feeText(item));
    part.addMoney(Text::tr("Cap a period"), fees.capPerPeriod);
    part.addMoney(Text::tr("Cap a day"), fees.capPerDay);
    for (const WaiverProposal &waiver : fees.waivers)
        part.add(Text::tr("Waiver for %1").arg(waiver.category),
                 waiver.percent.text() + QStringLiteral("%"));
    part.add(Text::tr("Days of publicity before billing"), fees.publicityDaysBeforeBilling);
    part.add(Text::tr("Days for handing in money"), fees.remitDays);
    part.add(Text::tr("Days for disclosure after the term"), fees.disclosureDays);
}

[[nodiscard]] QString payText(PayMethod method)
{
    switch (method) {
    case PayMethod::Units:
        return Text::tr("by units of work");
    case PayMethod::Rates:
        return Text::tr("by rates for sessions");
    case PayMethod::Evaluation:
        return Text::tr("by evaluation scores");
    }
    return {};
}

void addPay(Part part, const PayPart &pay)
{
    part.add(Text::tr("Method"), payText(pay.method));
    for (const PayTier &tier : pay.tiers)
        part.addMoney(Text::tr("Tier %1").arg(tier.name), tier.rate);
    part.addMoney(Text::tr("Cap a session"), pay.capPerSession);
    if (!pay.specialRate.isZero())
        part.addMoney(Text::tr("For special courses"), pay.specialRate);
    for (const PayPost &post : pay.posts)
        part.addMoney(post.name, post.amount);
    part.add(Text::tr("Minutes of a session"), pay.minutesPerSession);
}

void addFunds(Part part, const FundsPart &funds)
{
    for (const FundShare &share : funds.shares)
        part.add(share.category, percent(share.percent));
    part.add(Text::tr("Income and spending apart"), yesNo(funds.twoLines));
    part.add(Text::tr("Paid by"),
             funds.fundedBy == FundedBy::Parents ? Text::tr("families") : Text::tr("the treasury"));
}

void addOversight(Part part, const OversightPart &oversight)
{
    part.add(Text::tr("What patrols look for"), oversight.findingCodes);
    if (oversight.openDaysPerYear > 0)
        part.add(Text::tr("Open days a year"), oversight.openDaysPerYear);
    if (oversight.participationTargetPercent)
        part.add(Text::tr("Participation to reach"),
                 percent(*oversight.participationTargetPercent));
}

[[nodiscard]] SchemeView viewOf(const Scheme &scheme)
{
    SchemeView view{scheme.id, scheme.name, scheme.source, scheme.summary, {}};
    addCalendar({view.lines, Text::tr("Calendar")}, scheme.calendar);
    addEnrollment({view.lines, Text::tr("Enrollment")}, scheme.enrollment);
    addMenu({view.lines, Text::tr("Course menu")}, scheme.menu);
    addFees({view.lines, Text::tr("Fees")}, scheme.fees);
    addPay({view.lines, Text::tr("Pay")}, scheme.pay);
    addFunds({view.lines, Text::tr("Funds")}, scheme.funds);
    addOversight({view.lines, Text::tr("Oversight")}, scheme.oversight);
    return view;
}

[[nodiscard]] Result<Scheme> schemeOf(Tables &tables, const QString &termName)
{
    if (!tables.terms().isEmpty()) {
        auto open = findTerm(tables, termName);
        if (!open)
            return open.failure();
        return open.value().scheme;
    }
    const QString id = tables.schemeIds().value(0);
    return readScheme(tables.schemeJson(id).value_or(QByteArray()), id);
}

} // namespace

Result<SchemeView> loadSchemeView(Office &office, const QString &termName)
{
    return office.read<SchemeView>([&](Tables &tables) -> Result<SchemeView> {
        const auto scheme = schemeOf(tables, termName);
        if (!scheme)
            return scheme.failure();
        return viewOf(scheme.value());
    });
}

} // namespace kehou
