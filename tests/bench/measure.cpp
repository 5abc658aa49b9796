// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <QElapsedTimer>
#include <QFile>
#include <QList>

#include <algorithm>
#include <cstdio>

namespace kehou::bench
{

Measured measure(int runs, const std::function<void()> &job, const std::function<void()> &prepare)
{
    QList<double> times;
    for (int run = 0; run <= runs; ++run) {
        if (prepare)
            prepare();
        QElapsedTimer timer;
        timer.start();
        job();
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    times.removeFirst(); // the warming up
    std::sort(times.begin(), times.end());
    return {times[times.size() / 2], times.first(), times.last()};
}

double peakMemoryMiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

namespace
{

void print(const QString &job, const QString &figures, const QString &against)
{
    const QString line = QStringLiteral("%1 %2  %3\n").arg(job.leftJustified(44), figures, against);
    std::fputs(line.toUtf8().constData(), stdout);
    std::fflush(stdout);
}

} // namespace

void printRow(const QString &job, const Measured &measured, const QString &against)
{
    print(job,
          QStringLiteral("%1 ms  (%2 … %3)")
              .arg(measured.median, 9, 'f', 2)
              .arg(measured.least, 0, 'f', 2)
              .arg(measured.most, 0, 'f', 2),
          against);
}

void printMemory(const QString &job, double mib, const QString &against)
{
    print(job, QStringLiteral("%1 MiB").arg(mib, 9, 'f', 2), against);
}

QString ratioText(const Measured &job, const Measured &floor, const QString &what)
{
    return QStringLiteral("%1 × %2 (%3 ms)")
        .arg(job.median / floor.median, 0, 'f', 2)
        .arg(what)
        .arg(floor.median, 0, 'f', 2);
}

} // namespace kehou::bench
