// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/menu/quotas.h"

#include <algorithm>

namespace kehou
{

namespace
{

[[nodiscard]] bool isHomework(const QString &content)
{
    return content.contains(QStringLiteral("作业")) || content.contains(QStringLiteral("课业"));
}

} // namespace

ClassWeek weekOf(const TermBook &book, const SchoolClass &schoolClass)
{
    SlotSet homework;
    SlotSet all;
    for (const BaseGroup &group : book.rows<BaseGroup>()) {
        if (group.className != schoolClass.name)
            continue;
        all = all.unitedWith(group.slots);
        if (isHomework(group.content))
            homework = homework.unitedWith(group.slots);
    }
    for (const Offering &offering : book.rows<Offering>()) {
        if (offering.state != OfferingState::Closed && offering.grades.contains(schoolClass.grade))
            all = all.unitedWith(offering.slots);
    }
    return {schoolClass.name, homework.count(), all.count() - homework.count()};
}

QList<QuotaBreach> quotaBreaches(const TermBook &book, const QList<WeekQuota> &quotas)
{
    QList<QuotaBreach> breaches;
    for (const SchoolClass &schoolClass : book.rows<SchoolClass>()) {
        const auto quota = std::find_if(quotas.begin(), quotas.end(), [&](const WeekQuota &other) {
            return other.grades.contains(schoolClass.grade);
        });
        if (quota == quotas.end())
            continue;
        const ClassWeek week = weekOf(book, schoolClass);
        if (week.homework != quota->homework || week.interest != quota->interest)
            breaches.append({week, *quota});
    }
    return breaches;
}

} // namespace kehou
