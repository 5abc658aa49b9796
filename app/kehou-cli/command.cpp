// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kehou-cli/command.h"

#include "core/base/text_forms.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QStandardPaths>

#include <cstdio>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

[[nodiscard]] Exit exitOf(FailureKind kind)
{
    switch (kind) {
    case FailureKind::Refused:
    case FailureKind::BadInput:
        return Exit::BadInput;
    case FailureKind::File:
    case FailureKind::Cancelled:
        return Exit::File;
    }
    return Exit::File;
}

[[nodiscard]] QString findingText(const Finding &finding)
{
    QString place = finding.sheet;
    if (!finding.cell.isEmpty())
        place += (place.isEmpty() ? QString() : QStringLiteral("!")) + finding.cell;
    QStringList parts{place.isEmpty() ? finding.message
                                      : place + QStringLiteral(": ") + finding.message};
    if (!finding.found.isEmpty())
        parts.append(Text::tr("found: %1").arg(finding.found));
    if (!finding.expected.isEmpty())
        parts.append(Text::tr("expected: %1").arg(finding.expected));
    return parts.join(QStringLiteral("; "));
}

} // namespace

void printError(const QString &line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stderr);
}

void printJson(const QJsonObject &object)
{
    std::fputs(QJsonDocument(object).toJson(QJsonDocument::Indented).constData(), stdout);
}

void printJson(const QJsonArray &array)
{
    std::fputs(QJsonDocument(array).toJson(QJsonDocument::Indented).constData(), stdout);
}

Exit report(const Failure &failure)
{
    for (const Finding &finding : failure.findings)
        printError(findingText(finding));
    if (!failure.text.isEmpty())
        printError(failure.text);
    return exitOf(failure.kind);
}

Office::Settings officeSettings()
{
    return {QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation),
            [] { return QDateTime::currentMSecsSinceEpoch(); }};
}

Exit withOffice(const QString &path, const std::function<Exit(Office &)> &use)
{
    auto office = Office::open(path, officeSettings());
    if (!office)
        return report(office.failure());
    for (const QString &warning : office.value()->state().warnings)
        printError(warning);
    office.value()->setClerk(QStringLiteral("kehou-cli"));
    return use(*office.value());
}

bool readDate(const Arguments &arguments, const QString &option, std::optional<QDate> &date)
{
    if (!arguments.has(option))
        return true;
    date = parseDate(arguments.value(option));
    if (!date)
        printError(Text::tr("\"%1\" is no date such as 2026-09-01.").arg(arguments.value(option)));
    return date.has_value();
}

} // namespace kehou
