// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schemes/fee_checks.h"

#include "core/base/money_text.h"

#include <QCoreApplication>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SchemeFile)
};

// The findings of one item, whose path stands before each field.
class ItemFindings
{
public:
    ItemFindings(qsizetype item, Findings &findings)
        : m_path(QStringLiteral("fees.items[%1].").arg(item)), m_findings(findings)
    {
    }
    void add(const QString &field, const QString &message, const QString &expected)
    {
        m_findings.append({{}, m_path + field, message, {}, expected});
    }

private:
    QString m_path;
    Findings &m_findings;
};

// A parameter stands where its rule is the item's, and nowhere else.
struct Parameter {
    QString field;
    bool given;
    bool asked;
};

void checkParameters(const FeeItem &item, ItemFindings &findings)
{
    const CreditTerms &credit = item.credit;
    const Parameter parameters[] = {
        {QStringLiteral("credit.dayRate"), !credit.dayRate.isZero(),
         item.settle == SettleRule::DayRate},
        {QStringLiteral("credit.denominator"), credit.denominator > 0,
         item.settle == SettleRule::Denominator},
        {QStringLiteral("credit.exit"), !credit.exit.isEmpty(), item.settle == SettleRule::Exit}};
    for (const Parameter &parameter : parameters) {
        if (parameter.asked && !parameter.given)
            findings.add(parameter.field, Text::tr("The settle rule needs this value (R-FEE-5b)."),
                         Text::tr("a value above zero"));
        if (parameter.given && !parameter.asked)
            findings.add(parameter.field,
                         Text::tr("The settle rule does not use this value (R-FEE-5b)."),
                         Text::tr("no such field, or the settle rule of its name"));
    }
}

void checkModifiers(const FeeItem &item, ItemFindings &findings)
{
    const bool runs = item.settle == SettleRule::DayRate ||
                      item.settle == SettleRule::Denominator || item.settle == SettleRule::Steps;
    if (item.credit.minRun > 0 && !runs)
        findings.add(QStringLiteral("credit.minRun"),
                     Text::tr("The settle rule does not count runs of missed days (R-FEE-5b)."),
                     QStringLiteral("dayRate | denominator | steps"));
    if (item.credit.carry && !givesCredit(item.settle))
        findings.add(QStringLiteral("credit.carry"),
                     Text::tr("The settle rule gives no credit to carry (R-FEE-5b)."),
                     QStringLiteral("dayRate | denominator | steps | bucket | exit"));
}

// The table of R-FEE-5b is read from the top: each step reaches further than the one before.
void checkExitTable(const FeeItem &item, ItemFindings &findings)
{
    const QList<ExitStep> &table = item.credit.exit;
    for (qsizetype step = 1; step < table.size(); ++step) {
        if (table[step].days <= table[step - 1].days)
            findings.add(QStringLiteral("credit.exit[%1].days").arg(step),
                         Text::tr("The steps do not stand in order of their days (R-FEE-5b)."),
                         Text::tr("more days than %1").arg(table[step - 1].days));
    }
}

void checkBasis(const FeeItem &item, ItemFindings &findings)
{
    const bool byDay = item.basis == FeeBasis::Day || item.basis == FeeBasis::Period;
    const bool byMonth = item.basis == FeeBasis::Month;
    const bool monthly = item.settle == SettleRule::Steps || item.settle == SettleRule::Bucket;
    if (monthly && !byMonth)
        findings.add(QStringLiteral("settle"),
                     Text::tr("This settle rule gives back a month's price (R-FEE-5b)."),
                     QStringLiteral("basis month"));
    if (item.caps.day && !byDay)
        findings.add(QStringLiteral("caps.day"),
                     Text::tr("This price does not fall on single days (R-FEE-5a)."),
                     QStringLiteral("basis day | period"));
    if (item.caps.month && !byDay && !byMonth)
        findings.add(QStringLiteral("caps.month"),
                     Text::tr("This price does not fall on single months (R-FEE-5a)."),
                     QStringLiteral("basis month | day | period"));
    if (item.billing == Billing::Arrears && item.settle != SettleRule::Attended)
        findings.add(QStringLiteral("billing"),
                     Text::tr("In arrears families pay for what was attended (R-FEE-5a)."),
                     QStringLiteral("settle attended"));
}

} // namespace

Findings checkFees(const FeesPart &fees)
{
    Findings findings;
    if (fees.free && !fees.items.isEmpty())
        findings.append({{},
                         QStringLiteral("fees.items"),
                         Text::tr("The scheme is free: no fee of any kind can be created."),
                         fees.items.first().name,
                         Text::tr("no item")});
    for (qsizetype index = 0; index < fees.items.size(); ++index) {
        ItemFindings own(index, findings);
        checkParameters(fees.items[index], own);
        checkModifiers(fees.items[index], own);
        checkExitTable(fees.items[index], own);
        checkBasis(fees.items[index], own);
    }
    return findings;
}

} // namespace kehou
