// SPDX-License-Identifier: GPL-3.0-or-later
// The single checks of section 9; red_lines.cpp lists them with what they stop. Each gives its
// words and rows, or nothing where no row breaks it.
#pragma once

#include "core/rules/redlines/red_line.h"

namespace kehou::redlines
{

struct Breach {
    QString what;
    QStringList rows;
    QStringList subjects = {}; // whom each row is about, where that is one student, class or course
    QStringList keys = {};     // see RedFinding

    // The first of the parts names the kind of breach where a check has several.
    void add(const QString &row, const QStringList &parts, const QString &subject = {})
    {
        rows.append(row);
        keys.append(parts.join(u'|'));
        if (!subject.isEmpty())
            subjects.append(subject);
    }
};

// Figures as parts of a key.
[[nodiscard]] inline QString keyOf(Money amount)
{
    return QString::number(amount.fen());
}
[[nodiscard]] inline QString keyOf(int number)
{
    return QString::number(number);
}

// Families (enrollment_checks.cpp).
[[nodiscard]] Breach unagreed(const RedLineFacts &facts);         // R-RED-1
[[nodiscard]] Breach exemptButCharged(const RedLineFacts &facts); // R-RED-11
[[nodiscard]] Breach withoutConsent(const RedLineFacts &facts);   // R-RED-18

// Money (money_checks.cpp).
[[nodiscard]] Breach notNoticed(const RedLineFacts &facts);     // R-RED-2
[[nodiscard]] Breach overCap(const RedLineFacts &facts);        // R-RED-3
[[nodiscard]] Breach outsideTerm(const RedLineFacts &facts);    // R-RED-4
[[nodiscard]] Breach overPay(const RedLineFacts &facts);        // R-RED-8
[[nodiscard]] Breach overSpent(const RedLineFacts &facts);      // R-RED-9
[[nodiscard]] Breach unbalancedFund(const RedLineFacts &facts); // R-RED-16
[[nodiscard]] Breach wronglyInScope(const RedLineFacts &facts); // R-RED-17

// Courses (menu_checks.cpp).
[[nodiscard]] Breach thirdParties(const RedLineFacts &facts); // R-RED-5
[[nodiscard]] Breach newLessons(const RedLineFacts &facts);   // R-RED-6

// Days (session_checks.cpp).
[[nodiscard]] Breach withoutTeacher(const RedLineFacts &facts);   // R-RED-7
[[nodiscard]] Breach wrongEnd(const RedLineFacts &facts);         // R-RED-10
[[nodiscard]] Breach unwatched(const RedLineFacts &facts);        // R-RED-12
[[nodiscard]] Breach notFiled(const RedLineFacts &facts);         // R-RED-13
[[nodiscard]] Breach notDisclosed(const RedLineFacts &facts);     // R-RED-14
[[nodiscard]] Breach doubtfulSessions(const RedLineFacts &facts); // R-RED-15

} // namespace kehou::redlines
