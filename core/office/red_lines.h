// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/pay.h"
#include "core/rules/menu/moves.h"
#include "core/rules/redlines/red_lines.h"

namespace kehou
{

// A finding with what the school answered to its rows.
struct AnsweredFinding {
    RedFinding finding;
    QList<RedLineException> exceptions; // of its rows, in their order

    [[nodiscard]] QStringList openRows() const;
    [[nodiscard]] bool isOpen() const { return !openRows().isEmpty(); }
};

// The red-line checks of a term on a day (section 9 of the rules).
struct RedLineReport {
    OpenTerm term;
    QDate today;
    QList<AnsweredFinding> findings; // in the order of the rules
    QList<Filing> filings;

    [[nodiscard]] bool isClean() const;
};

// What the checks need to know beside the term's own rows.
struct SchoolAnswers {
    QList<RedLineException> exceptions;
    QList<Filing> filings;
    QList<Money> surplus;             // of each term up to this one
    QList<OfferingStep> reviews = {}; // of courses: the admitted list (准入课程清单)
};
[[nodiscard]] QList<OfferingStep> courseReviews(Tables &tables, TermId term);
// The codes of the courses that passed one.
[[nodiscard]] QSet<QString> admittedCourses(const QList<OfferingStep> &reviews);
[[nodiscard]] SchoolAnswers readAnswers(Tables &tables, const OpenTerm &open);

// The checks of a term that is loaded already.
[[nodiscard]] RedLineReport redLinesOf(const LoadedTerm &term, const SchoolAnswers &answers,
                                       QDate today);

// Of them those that need neither rolls nor money: what the desk shows whenever it is opened.
[[nodiscard]] QList<AnsweredFinding> planFindings(const LoadedTerm &term,
                                                  const SchoolAnswers &answers, QDate today);

struct RedLineRequest {
    QDate today;
    QString termName; // empty: the latest
};

[[nodiscard]] Result<RedLineReport> checkTerm(Office &office, const RedLineRequest &request);

// What the checks hold a term of the scheme against.
[[nodiscard]] RedLineRules redLineRules(const Scheme &scheme, const TermBook &book);

// Inside of a read or an operation: what stops the action and nobody answers for. Each finding has
// its open rows alone.
[[nodiscard]] QList<RedFinding> blockingFindings(Tables &tables, const LoadedTerm &term,
                                                 GuardedAction action, QDate today);
// The same for a term that is not loaded yet.
[[nodiscard]] Result<QList<RedFinding>> blockingFindings(Office &office, GuardedAction action,
                                                         const RedLineRequest &request);

// R-RED-7, R-MNU-6: why no session of a class is held in which nobody teaches, unless somebody
// answers for it.
[[nodiscard]] std::optional<Failure> untaughtStopped(Tables &tables, const LoadedTerm &term,
                                                     const QString &className, QDate today);

// Why an action is stopped, with the way out of each finding.
[[nodiscard]] Failure stoppedBy(const QList<RedFinding> &findings);

// Somebody answers for rows of findings, each once, in one step; the answer is kept by what the row
// finds, and holds in every language. Refused without a name or a
// reason, for a row that the check does not have, and where there is an answer already.
[[nodiscard]] Result<void> makeExceptions(Office &office, const QList<RedLineException> &exceptions,
                                          const QString &termName = {});
[[nodiscard]] Result<void> makeException(Office &office, const RedLineException &exception,
                                         const QString &termName = {});
[[nodiscard]] Result<void> withdrawException(Office &office, const RedLineException &exception,
                                             const QString &termName = {});

// What was filed or disclosed, on which day, with which paper (R-RED-13, R-RED-14). The same again
// is refused.
[[nodiscard]] Result<void> recordFiling(Office &office, const Filing &filing,
                                        const QString &termName = {});

} // namespace kehou
