// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/bench_school.h"
#include "tests/bench/measure.h"

#include <QMap>

namespace kehou::bench
{

// A job's median and its floor's, 0 where it has none.
struct JobAndFloor {
    double job = 0;
    double floor = 0;
};

// By job, so that growth can be shown between two sizes.
using Medians = QMap<QString, JobAndFloor>;

// draw (allocation_rows.cpp); settle, edit, import (school_rows.cpp); sheets, notices, report
// (paper_rows.cpp); start and search (window_rows.cpp).
void measureAllocation(BenchSchool &school, int runs, Medians &medians);
void measureSchool(BenchSchool &school, int runs, Medians &medians);
void measurePapers(BenchSchool &school, int runs, Medians &medians);
void measureWindow(BenchSchool &school, int runs, Medians &medians);

// Where this program was started by itself for one figure: makes it, and true.
[[nodiscard]] bool runAsChild(const QStringList &arguments);

} // namespace kehou::bench
