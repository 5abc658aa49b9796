// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/facts.h"
#include "core/office/office.h"

namespace kehou
{

// What one line of a bill or settlement says: clause, days counted, arithmetic.
struct ExplainedLine {
    FeeLine line;
    QString item;
    QString rule; // its number
    QString text;
};

// A whole term settled: one entry a student with a selection, by number (R-FEE-7).
struct TermSettlement {
    OpenTerm term;
    QDate asOf;
    FeeRules rules;
    QList<Settlement> students;
    QHash<int, QString> offerings; // names of the plan's groups that are offerings
    QHash<QString, QList<ExplainedLine>> closed = {}; // of students whose settlement is closed
    int changedSince = 0; // of these: would settle otherwise today (R-TIM-3)
    int laterMoney = 0;   // payments and refunds after the day: they count whatever their date
    int freeDays = 0; // service days that an item by the month has in no billing month (R-FEE-4)

    [[nodiscard]] QList<ExplainedLine> explain(const Settlement &settlement) const;

    [[nodiscard]] bool complete() const;
    [[nodiscard]] Settlement totals() const;
};

struct SettleRequest {
    QString termName;          // empty: the latest
    std::optional<QDate> asOf; // nothing: the term's end
    QString student;           // empty: all
    bool departed = false;     // also who paid and has no selection any more
};

[[nodiscard]] Result<TermSettlement> settleTerm(Office &office, const SettleRequest &request);

// Inside of an operation: every student with a selection, with its marks, waivers and money read
// now, carried surpluses among it.
[[nodiscard]] std::vector<StudentFacts> studentsToSettle(Tables &tables,
                                                         const TermCache::Loaded &loaded);
// The same, and among them who is on the roll without a selection but with money in the term:
// cancelled pupils are owed what they paid.
[[nodiscard]] std::vector<StudentFacts> everybodyToSettle(Tables &tables,
                                                          const TermCache::Loaded &loaded);
// The term's rules and names, without any student yet.
[[nodiscard]] TermSettlement openSettlement(const TermCache::Loaded &loaded,
                                            const std::optional<QDate> &asOf);

// One student's settlement with every line in words and every expected period.
struct Explanation {
    Settlement settlement;
    QList<ExplainedLine> lines;
    QList<PresenceDay> days;
};

[[nodiscard]] Result<Explanation> explainStudent(Office &office, const QString &studentNo,
                                                 const SettleRequest &request);

} // namespace kehou
