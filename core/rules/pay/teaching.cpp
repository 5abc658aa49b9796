// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pay/teaching.h"

namespace kehou
{

namespace
{

void addTaught(const PaidSession &session, TeachingCount &count)
{
    ++count.taught;
    count.substituted += session.taughtBy == session.teacher ? 0 : 1;
    switch (session.recorded()) {
    case RecordState::Complete:
        ++count.complete;
        return;
    case RecordState::Incomplete:
        ++count.incomplete;
        return;
    case RecordState::None:
        ++count.none;
        return;
    }
}

void addOwn(const PaidSession &session, TeachingCount &count)
{
    switch (session.teacherState) {
    case TeacherState::Present:
        return;
    case TeacherState::Late:
        ++count.late;
        return;
    case TeacherState::OnLeave:
        ++count.leave;
        return;
    case TeacherState::Absent:
        ++count.absent;
        return;
    }
}

} // namespace

TeachingCount &TeachingCount::operator+=(const TeachingCount &other)
{
    taught += other.taught;
    substituted += other.substituted;
    complete += other.complete;
    incomplete += other.incomplete;
    none += other.none;
    late += other.late;
    leave += other.leave;
    absent += other.absent;
    return *this;
}

QList<TeachingCount> teachingCounts(const PayFacts &facts)
{
    QMap<QString, TeachingCount> counts;
    for (const PaidSession &session : facts.sessions) {
        if (!session.taughtBy.isEmpty())
            addTaught(session, counts[session.taughtBy]);
        if (!session.teacher.isEmpty())
            addOwn(session, counts[session.teacher]);
    }
    QList<TeachingCount> list;
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        count->staff = count.key();
        list.append(*count);
    }
    return list;
}

} // namespace kehou
