// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace kehou::bench
{

// Several runs of one job, in milliseconds.
struct Measured {
    double median = 0;
    double least = 0;
    double most = 0;
};

// Runs the job once to warm up and then the given number of times; what prepare does before each
// run is not counted.
[[nodiscard]] Measured measure(int runs, const std::function<void()> &job,
                               const std::function<void()> &prepare = {});

// The most memory that this process ever held, in MiB; 0 where the system does not tell.
[[nodiscard]] double peakMemoryMiB();

// One line of the table: the job, its times, and what they are held against.
void printRow(const QString &job, const Measured &measured, const QString &against = {});
// The same for a figure of peakMemoryMiB().
void printMemory(const QString &job, double mib, const QString &against = {});
// The ratio of two medians, measured in the same run.
[[nodiscard]] QString ratioText(const Measured &job, const Measured &floor, const QString &what);

} // namespace kehou::bench
