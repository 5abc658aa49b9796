// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/redlines/red_lines.h"

#include "core/rules/redlines/red_line_checks.h"

#include <QCoreApplication>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RedLines)
};

// One check: what breaks it is found by the function, what it stops and how to mend it stands here.
struct RedLine {
    const char *rule;
    RedSeverity severity;
    QList<GuardedAction> stops;
    const char *clause;
    const char *wayOut;
    redlines::Breach (*find)(const RedLineFacts &);
};

// The table of contents of section 9.
[[nodiscard]] const QList<RedLine> &redLines()
{
    using enum GuardedAction;
    using enum RedSeverity;
    using namespace redlines;
    static const QList<RedLine> list = {
        {"R-RED-1",
         Block,
         {Billing},
         QT_TRANSLATE_NOOP("RedLines", "families take part of their own will (R-ENR-6)"),
         QT_TRANSLATE_NOOP(
             "RedLines", "Enter the application and the signed agreement, or end the enrollment."),
         unagreed},
        {"R-RED-2",
         Block,
         {Billing},
         QT_TRANSLATE_NOOP("RedLines",
                           "fees are publicly notified before they are collected (R-FEE-9)"),
         QT_TRANSLATE_NOOP("RedLines",
                           "Publish the price of each item and wait until its notice has run."),
         notNoticed},
        {"R-RED-3",
         Block,
         {Publish},
         QT_TRANSLATE_NOOP("RedLines", "the price keeps the scheme's caps (R-FEE-8)"),
         QT_TRANSLATE_NOOP("RedLines", "Lower the price or hold more periods."),
         overCap},
        {"R-RED-4",
         Block,
         {Billing},
         QT_TRANSLATE_NOOP("RedLines", "a bill lies inside of one term (R-FEE-10)"),
         QT_TRANSLATE_NOOP("RedLines", "Cut the billing month at the ends of the term."),
         outsideTerm},
        {"R-RED-5",
         Block,
         {Publish, Session},
         QT_TRANSLATE_NOOP("RedLines",
                           "third parties come from the pool and have all their papers (R-MNU-5)"),
         QT_TRANSLATE_NOOP(
             "RedLines", "Complete the organisation's papers, or let the school teach the course."),
         thirdParties},
        {"R-RED-6",
         Block,
         {Publish},
         QT_TRANSLATE_NOOP("RedLines",
                           "no new lessons and no collective tutoring in the base service"),
         QT_TRANSLATE_NOOP("RedLines",
                           "Take the lesson plan away, or change the category of the offering."),
         newLessons},
        {"R-RED-7",
         Block,
         {Session},
         QT_TRANSLATE_NOOP("RedLines", "where there are pupils there is a teacher (R-MNU-6)"),
         QT_TRANSLATE_NOOP(
             "RedLines", "Name a teacher in the base timetable, or a substitute for the session."),
         withoutTeacher},
        {"R-RED-8",
         Block,
         {ClosePay},
         QT_TRANSLATE_NOOP("RedLines",
                           "pay stays within the cap and the staff fund (R-PAY-3, R-PAY-7)"),
         QT_TRANSLATE_NOOP("RedLines", "Lower rates or posts until the sum fits the fund."),
         overPay},
        {"R-RED-9",
         Block,
         {Spend},
         QT_TRANSLATE_NOOP("RedLines", "only money that came back is spent (R-LED-4)"),
         QT_TRANSLATE_NOOP("RedLines",
                           "Wait for the money to be returned, or correct the spending."),
         overSpent},
        {"R-RED-10",
         Block,
         {SaveTerm},
         QT_TRANSLATE_NOOP("RedLines", "the service ends within the scheme's hours (R-CAL-5)"),
         QT_TRANSLATE_NOOP("RedLines", "Change the bands of these grades."),
         wrongEnd},
        {"R-RED-11",
         Block,
         {Billing},
         QT_TRANSLATE_NOOP("RedLines", "who is exempt pays nothing (R-FEE-6)"),
         QT_TRANSLATE_NOOP("RedLines", "Enter the waiver with its document."),
         exemptButCharged},
        {"R-RED-12",
         Warn,
         {None},
         QT_TRANSLATE_NOOP(
             "RedLines",
             "every service day is patrolled, every roll taken within two days (R-ATT-2, R-ATT-6)"),
         QT_TRANSLATE_NOOP("RedLines", "Enter the patrols and take the rolls."),
         unwatched},
        {"R-RED-13",
         Warn,
         {None},
         QT_TRANSLATE_NOOP("RedLines", "timetable, standard and plan are filed in time (R-MNU-8)"),
         QT_TRANSLATE_NOOP("RedLines", "File them and enter the day and the paper."),
         notFiled},
        {"R-RED-14",
         Warn,
         {None},
         QT_TRANSLATE_NOOP("RedLines",
                           "income and spending are disclosed after the term (R-FND-2)"),
         QT_TRANSLATE_NOOP("RedLines", "Disclose them and enter the day and the paper."),
         notDisclosed},
        {"R-RED-15",
         Block,
         {ClosePay},
         QT_TRANSLATE_NOOP(
             "RedLines",
             "a paid session was held by its teacher, for pupils, in one room (R-PAY-10)"),
         QT_TRANSLATE_NOOP("RedLines", "Correct the session's teacher, or enter the substitution."),
         doubtfulSessions},
        {"R-RED-16",
         Warn,
         {None},
         QT_TRANSLATE_NOOP(
             "RedLines", "the income goes to those who do the work, not into a surplus (R-FND-1)"),
         QT_TRANSLATE_NOOP("RedLines", "Look at the plan of the fund and at the price."),
         unbalancedFund},
        {"R-RED-17",
         Block,
         {Billing},
         QT_TRANSLATE_NOOP(
             "RedLines",
             "noon care, meals and evening study are no after-school service (R-FEE-5c)"),
         QT_TRANSLATE_NOOP("RedLines", "Keep the item outside of the service in the scheme."),
         wronglyInScope},
        {"R-RED-18",
         Warn,
         {None},
         QT_TRANSLATE_NOOP("RedLines",
                           "a guardian agrees that the child's data are kept (R-DAT-2)"),
         QT_TRANSLATE_NOOP("RedLines", "Ask for the consent and enter its date."),
         withoutConsent},
    };
    return list;
}

void run(const RedLine &line, const RedLineFacts &facts, QList<RedFinding> &findings)
{
    redlines::Breach breach = line.find(facts);
    if (breach.rows.isEmpty())
        return;
    findings.append({QString::fromLatin1(line.rule), line.severity, line.stops,
                     Text::tr(line.clause), std::move(breach.what), std::move(breach.rows),
                     Text::tr(line.wayOut), std::move(breach.subjects), std::move(breach.keys)});
}

} // namespace

QList<RedFinding> checkRedLines(const RedLineFacts &facts)
{
    QList<RedFinding> findings;
    for (const RedLine &line : redLines())
        run(line, facts, findings);
    return findings;
}

QList<RedFinding> checkRedLines(const RedLineFacts &facts, GuardedAction action)
{
    QList<RedFinding> findings;
    for (const RedLine &line : redLines()) {
        if (line.severity == RedSeverity::Block && line.stops.contains(action))
            run(line, facts, findings);
    }
    return findings;
}

QList<RedFinding> checkPlanLines(const RedLineFacts &facts)
{
    static const QStringList rules = {QStringLiteral("R-RED-3"),  QStringLiteral("R-RED-4"),
                                      QStringLiteral("R-RED-5"),  QStringLiteral("R-RED-6"),
                                      QStringLiteral("R-RED-10"), QStringLiteral("R-RED-13"),
                                      QStringLiteral("R-RED-14"), QStringLiteral("R-RED-17")};
    QList<RedFinding> findings;
    for (const RedLine &line : redLines()) {
        if (rules.contains(QLatin1String(line.rule)))
            run(line, facts, findings);
    }
    return findings;
}

} // namespace kehou
