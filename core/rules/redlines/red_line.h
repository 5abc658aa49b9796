// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/attendance/term_presence.h"
#include "core/rules/calendar/limits.h"
#include "core/rules/fees/settlement.h"
#include "core/rules/fees/standard.h"
#include "core/rules/menu/third_party.h"
#include "core/rules/pay/pay_sheet.h"

#include <QStringList>

namespace kehou
{

enum class RedSeverity {
    Warn,
    Block, // stops the action that the check names
};

// What a blocking finding stops.
enum class GuardedAction { None, SaveTerm, Publish, Billing, Session, ClosePay, Spend };

// What a check found: in words, the rows that break the rule, and what to do about it.
struct RedFinding {
    QString rule; // R-RED-1 …
    RedSeverity severity = RedSeverity::Warn;
    QList<GuardedAction> stops;
    QString clause; // where it comes from
    QString what;
    QStringList rows; // each a text of its own, in order
    QString wayOut;
    QStringList subjects; // whom each row is about: a student, class or course; empty where none
    QStringList keys;     // what each row finds, as ids, dates and figures: alike in every language

    friend bool operator==(const RedFinding &, const RedFinding &) = default;
};

// One row of a check for which somebody answers by name (section 9). It holds for what the row
// finds exactly as it was: another amount or date is a breach of its own.
struct RedLineException {
    QString rule;
    QString row; // in words
    QString person;
    QString reason;
    QDate date;
    QString key = {}; // of the finding; given by makeException()

    friend bool operator==(const RedLineException &, const RedLineException &) = default;
};

// What is filed or disclosed, and when (R-MNU-8, R-FND-2).
enum class FilingKind { Timetable, Standard, Plan, Disclosure };

struct Filing {
    FilingKind kind = FilingKind::Timetable;
    QDate date;
    QString document;

    friend bool operator==(const Filing &, const Filing &) = default;
};

// What the checks hold a term against: the scheme's words as values.
struct RedLineRules {
    FeeRules fees;
    StandardCaps caps;
    int noticeDaysBeforeBilling = 5;
    QStringList exemptCategories; // of whom nothing is asked (R-RED-11)
    CalendarLimits ends;          // earliest and latest end alone
    ThirdPartyTerms thirdParty;
    QStringList baseLayers; // names of the layers of the base service
    bool insuranceNeeded = false;
    int staffPercent = 0;
    bool stopsOverFund = true;
    bool spendsReturned = false; // 收支两条线 or the treasury's money
    bool patrolDaily = false;
    int filingDays = 15;
    int disclosureDays = 15;
};

// Everything that the checks look at. What it points to outlives it.
struct RedLineFacts {
    const TermBook &book;
    const TermPlan &plan;
    const std::vector<StudentFacts> &students;
    const RedLineRules &rules;
    const PayFacts &pay;
    const PaySheet &sheet;
    Money netIncome;      // from service items
    QList<Money> surplus; // of each term up to this one, in order
    QList<Filing> filings;
    QDate today;
    QSet<QString> admitted = {}; // codes of the offerings that passed a review (R-MNU-3)
};

} // namespace kehou
