// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/attendance/student_facts.h"

#include <QMap>

namespace kehou
{

// Heads on one date.
struct HeadCount {
    int onRoll = 0;
    int participants = 0;
    int waiting = 0; // on roll, no participant, with an application on its way (R-ENR-1)

    // Participants ÷ on roll in tenths of a percent.
    [[nodiscard]] std::optional<std::int64_t> share() const;
    HeadCount &operator+=(const HeadCount &other);
    friend bool operator==(const HeadCount &, const HeadCount &) = default;
};

struct ClassHeads {
    QString className;
    int grade = 0;
    HeadCount heads;
};

// Who takes part in the service on a date: by class, by grade, by category of children.
struct Participation {
    QDate date;
    HeadCount total;
    QList<ClassHeads> classes; // every class of the term, in natural order
    QMap<int, HeadCount> grades;
    QMap<QString, HeadCount> categories; // a child with two of them counts in both
};

struct ParticipationRequest {
    QDate date;         // within the term
    int noticeDays = 7; // R-ENR-2
    bool noon = false;  // whether noon periods alone make a participant (R-FEE-5c)
};

// A participant is on roll and has on that date a selection with application and agreement
// (R-ENR-6) that has not ended and holds an after-school period.
[[nodiscard]] Participation participation(const TermBook &book, const TermPlan &plan,
                                          const ParticipationRequest &request);

// The student's selection that holds on a date, whatever its periods.
[[nodiscard]] const Enrollment *selectionOn(const TermPlan &plan, const StudentFacts &facts,
                                            QDate date, int noticeDays);

} // namespace kehou
