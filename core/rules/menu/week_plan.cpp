// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/menu/week_plan.h"

#include "core/base/natural_order.h"

namespace kehou
{

namespace
{

[[nodiscard]] QStringList named(const QStringList &staff)
{
    QStringList names = staff;
    names.removeAll(QString());
    return names;
}

[[nodiscard]] PlannedSession ofOffering(const Offering &offering, const Slot &slot)
{
    return {slot,
            {GroupKind::Offering, offering.code},
            offering.name,
            offering.layer,
            offering.grades,
            named(QStringList{offering.teacher} + offering.otherTeachers),
            offering.room};
}

[[nodiscard]] PlannedSession ofClass(const SchoolClass &schoolClass, const Slot &slot)
{
    PlannedSession session{slot,
                           {GroupKind::SchoolClass, schoolClass.name},
                           schoolClass.name,
                           {},
                           {},
                           {},
                           schoolClass.room};
    session.grades.insert(schoolClass.grade);
    return session;
}

void nameWork(PlannedSession &session, const BaseGroup &base)
{
    session.content = base.content;
    session.teachers = named({base.teacher});
    if (!base.room.isEmpty())
        session.room = base.room;
}

template <typename Visit>
void forEachSlot(const SlotSet &slotSet, const Visit &visit)
{
    for (int weekday = 1; weekday <= 7; ++weekday) {
        for (int period = 1; period <= kMaxPeriod; ++period) {
            if (slotSet.contains({weekday, period}))
                visit(Slot{weekday, period});
        }
    }
}

} // namespace

QList<PlannedSession> weekPlan(const TermBook &book)
{
    QList<PlannedSession> plan;
    for (const SchoolClass &schoolClass : book.rows<SchoolClass>()) {
        for (const BaseGroup &base : book.rows<BaseGroup>()) {
            if (base.className != schoolClass.name)
                continue;
            forEachSlot(base.slots, [&](const Slot &slot) {
                plan.append(ofClass(schoolClass, slot));
                nameWork(plan.last(), base);
            });
        }
    }
    for (const Offering &offering : book.rows<Offering>()) {
        if (offering.isHeld())
            forEachSlot(offering.slots,
                        [&](const Slot &slot) { plan.append(ofOffering(offering, slot)); });
    }
    std::stable_sort(plan.begin(), plan.end(),
                     [](const PlannedSession &a, const PlannedSession &b) {
                         if (a.slot != b.slot)
                             return a.slot < b.slot;
                         if (a.group.kind != b.group.kind)
                             return a.group.kind < b.group.kind;
                         return naturallyBefore(a.group.name, b.group.name);
                     });
    return plan;
}

PlannedSession plannedSession(const TermBook &book, const GroupKey &group, const Slot &slot)
{
    if (group.kind == GroupKind::Offering) {
        for (const Offering &offering : book.rows<Offering>()) {
            if (offering.code == group.name)
                return ofOffering(offering, slot);
        }
    }
    PlannedSession session{slot, group, group.name, {}, {}, {}, {}};
    for (const SchoolClass &schoolClass : book.rows<SchoolClass>()) {
        if (schoolClass.name == group.name)
            session = ofClass(schoolClass, slot);
    }
    for (const BaseGroup &base : book.rows<BaseGroup>()) {
        if (base.className == group.name && base.slots.contains(slot))
            nameWork(session, base);
    }
    return session;
}

} // namespace kehou
