// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/office.h"

#include <QTemporaryDir>

#include <memory>

namespace kehou::bench
{

// A made-up school of that many students in a file of its own, with its workbook beside it.
struct BenchSchool {
    int students = 0;
    std::unique_ptr<QTemporaryDir> folder;
    QString file;
    QString workbook;
    std::unique_ptr<Office> office;
};

[[nodiscard]] BenchSchool makeSchool(int students, quint64 seed);
[[nodiscard]] Office::Settings benchSettings();

// What a benchmark does not measure must not fail either.
template <typename T>
void mustHold(const Result<T> &result)
{
    if (result)
        return;
    for (const Finding &finding : result.failure().findings.mid(0, 5))
        qWarning("%s", qPrintable(finding.sheet + u' ' + finding.cell + u' ' + finding.message));
    qFatal("%s", qPrintable(result.failure().text));
}

} // namespace kehou::bench
