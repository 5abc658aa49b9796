// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/forms/paper_index.h"
#include "core/office/papers.h"

#include <functional>

namespace kehou
{

// One form on its way into a folder.
struct TermPaper {
    QString fileName; // without a suffix, with its place in the order: "02 班级考勤表 2026-10"
    documents::Document document; // as it goes on paper
};

struct TermPapersJob {
    QString termName; // empty: the latest
    QDate today;
    // Takes one form and says how many pages it has; a failure ends the job.
    std::function<Result<int>(const TermPaper &)> write;
    // Told how far the job is, 0…1000; answers false to cancel it. May be empty.
    std::function<bool(int permille)> progress;
};

// Every form of a term, made one after the other and handed on: the class sheets of each month that
// has begun, then the other forms over the whole term, the semester report, and last the index. A
// form with nothing on it stands in the index with the reason (T56: nothing is missing in silence).
// Gives what the index lists.
[[nodiscard]] Result<QList<documents::IndexedPaper>> makeTermPapers(Office &office,
                                                                    const TermPapersJob &job);

} // namespace kehou
