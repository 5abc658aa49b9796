// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kehou
{

// R-ATT-3: scheduled = attended + leave + absent + cancelled + unrecorded, in periods.
struct AttendanceCount {
    int scheduled = 0;
    int cancelled = 0;
    int attended = 0;
    int leave = 0;
    int absent = 0;
    int unrecorded = 0;

    AttendanceCount &operator+=(const AttendanceCount &other)
    {
        scheduled += other.scheduled;
        cancelled += other.cancelled;
        attended += other.attended;
        leave += other.leave;
        absent += other.absent;
        unrecorded += other.unrecorded;
        return *this;
    }
    friend bool operator==(const AttendanceCount &, const AttendanceCount &) = default;
};

} // namespace kehou
