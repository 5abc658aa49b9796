// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kehou-cli/command.h"
#include "core/base/text_forms.h"
#include "core/office/red_lines.h"

#include <QCoreApplication>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

[[nodiscard]] QJsonObject exceptionObject(const RedLineException &exception)
{
    return {{QStringLiteral("row"), exception.row},
            {QStringLiteral("person"), exception.person},
            {QStringLiteral("reason"), exception.reason},
            {QStringLiteral("date"), isoText(exception.date)}};
}

[[nodiscard]] QJsonObject findingObject(const AnsweredFinding &entry)
{
    const RedFinding &finding = entry.finding;
    QJsonArray exceptions;
    for (const RedLineException &exception : entry.exceptions)
        exceptions.append(exceptionObject(exception));
    const bool blocks = finding.severity == RedSeverity::Block;
    return {{QStringLiteral("rule"), finding.rule},
            {QStringLiteral("severity"), blocks ? QStringLiteral("block") : QStringLiteral("warn")},
            {QStringLiteral("what"), finding.what},
            {QStringLiteral("clause"), finding.clause},
            {QStringLiteral("way_out"), finding.wayOut},
            {QStringLiteral("rows"), QJsonArray::fromStringList(entry.openRows())},
            {QStringLiteral("exceptions"), exceptions}};
}

void printFinding(const AnsweredFinding &entry)
{
    const RedFinding &finding = entry.finding;
    printError(QStringLiteral("%1 %2").arg(finding.rule, finding.what));
    for (const QString &row : entry.openRows())
        printError(QStringLiteral("    ") + row);
    for (const RedLineException &exception : entry.exceptions)
        printError(Text::tr("    %1: %2 answers for it: %3")
                       .arg(exception.row, exception.person, exception.reason));
    printError(QStringLiteral("    → ") + finding.wayOut);
}

[[nodiscard]] Exit check(const Arguments &arguments)
{
    std::optional<QDate> today;
    if (!readDate(arguments, QStringLiteral("as-of"), today))
        return Exit::Usage;
    const RedLineRequest request{today.value_or(QDate::currentDate()),
                                 arguments.value(QStringLiteral("term"))};
    return withOffice(arguments.at(0), [&](Office &office) {
        const auto report = checkTerm(office, request);
        if (!report)
            return kehou::report(report.failure());
        QJsonArray findings;
        for (const AnsweredFinding &entry : report.value().findings) {
            findings.append(findingObject(entry));
            if (!arguments.has(QStringLiteral("json")))
                printFinding(entry);
        }
        if (arguments.has(QStringLiteral("json")))
            printJson(QJsonObject{{QStringLiteral("findings"), findings}});
        return report.value().isClean() ? Exit::Done : Exit::Differences;
    });
}

} // namespace

QList<Command> checkCommands()
{
    return {{QStringLiteral("check"),
             QStringLiteral("check FILE [--as-of DATE] [--term NAME] [--json]"),
             {1, 1, {QStringLiteral("as-of"), QStringLiteral("term"), QStringLiteral("json!")}},
             check}};
}

} // namespace kehou
