// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/waiver_text.h"

#include "core/base/text_forms.h"

namespace kehou
{

namespace
{

[[nodiscard]] QList<bool> holdingWaivers(const TermPlan &plan, const StudentFacts &facts)
{
    QList<bool> holding(facts.waivers.size(), false);
    const DateRange &dates = plan.term().dates;
    for (QDate day = dates.first(); day <= dates.last(); day = day.addDays(1)) {
        qsizetype largest = -1;
        for (qsizetype i = 0; i < facts.waivers.size(); ++i) {
            const Waiver &waiver = facts.waivers[i];
            const bool holds = waiver.start <= day && day <= waiver.end;
            if (holds &&
                (largest < 0 || waiver.percent.value > facts.waivers[largest].percent.value))
                largest = i;
        }
        if (largest >= 0 && plan.calendar().isServiceDay(day))
            holding[largest] = true;
    }
    return holding;
}

[[nodiscard]] QString waiverText(const DateRange &whole, const Waiver &waiver)
{
    QString text = QStringLiteral("减免%1%").arg(waiver.percent.text());
    const auto dates = rangeOrNothing(waiver.start, waiver.end);
    if (dates && intersection(*dates, whole) != whole)
        text += QStringLiteral("（%1）").arg(datesInWords(*dates));
    return waiver.basis.isEmpty() ? text : text + u'，' + waiver.basis;
}

} // namespace

QString datesInWords(const DateRange &dates)
{
    return isoText(dates.first()) + QStringLiteral("至") + isoText(dates.last());
}

QStringList waiverBasis(const TermPlan &plan, const StudentFacts &facts)
{
    QStringList texts;
    const QList<bool> holding = holdingWaivers(plan, facts);
    for (qsizetype i = 0; i < holding.size(); ++i) {
        if (holding[i])
            texts.append(waiverText(plan.term().dates, facts.waivers[i]));
    }
    return texts;
}

} // namespace kehou
