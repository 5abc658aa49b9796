// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/fees/closed_settlement.h"

#include "core/base/expects.h"

namespace kehou
{

ClosedSettlement closed(const Settlement &settlement, int round, QDate on)
{
    KEHOU_EXPECTS(settlement.complete());
    const AttendanceCount &counts = settlement.counts;
    return {settlement.student,
            round,
            on,
            counts.scheduled,
            counts.cancelled,
            counts.attended,
            counts.leave,
            counts.absent,
            settlement.prepaid,
            settlement.waivedPrepaid,
            settlement.consumed,
            settlement.waived,
            settlement.paid,
            settlement.refunded};
}

bool differs(const ClosedSettlement &closed, const Settlement &settlement)
{
    const Settlement before = asClosed(closed, settlement);
    return before.counts != settlement.counts || before.prepaid != settlement.prepaid ||
           before.waivedPrepaid != settlement.waivedPrepaid ||
           before.consumed != settlement.consumed || before.waived != settlement.waived;
}

Settlement asClosed(const ClosedSettlement &closed, const Settlement &now)
{
    Settlement settlement = now;
    settlement.counts = {.scheduled = closed.scheduled,
                         .cancelled = closed.cancelled,
                         .attended = closed.attended,
                         .leave = closed.leave,
                         .absent = closed.absent,
                         .unrecorded = 0};
    settlement.prepaid = closed.prepaid;
    settlement.waivedPrepaid = closed.waivedPrepaid;
    settlement.consumed = closed.consumed;
    settlement.waived = closed.waived;
    return settlement;
}

} // namespace kehou
