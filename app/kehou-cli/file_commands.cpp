// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kehou-cli/command.h"
#include "core/office/action_log.h"
#include "core/schemes/scheme_reader.h"
#include "core/schemes/shipped_schemes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <cstdio>
#include <limits>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void printLine(const QStringList &fields)
{
    std::fputs((fields.join(u'\t') + u'\n').toUtf8().constData(), stdout);
}

// The text of a shipped scheme or of a scheme file.
[[nodiscard]] Result<QByteArray> schemeJson(const QString &idOrPath)
{
    const QByteArray shipped = schemeText(idOrPath);
    if (!shipped.isEmpty())
        return shipped;
    QFile file(idOrPath);
    if (file.exists() && file.open(QIODevice::ReadOnly))
        return file.readAll();
    auto none = shippedScheme(idOrPath);
    return none.failure();
}

[[nodiscard]] Exit makeNew(const Arguments &arguments)
{
    if (!arguments.has(QStringLiteral("scheme"))) {
        printError(Text::tr("Name a scheme with --scheme; \"kehou-cli schemes\" lists them."));
        return Exit::Usage;
    }
    const auto json = schemeJson(arguments.value(QStringLiteral("scheme")));
    if (!json)
        return report(json.failure());
    const auto office = Office::create(arguments.at(0), json.value(), officeSettings());
    return office ? Exit::Done : report(office.failure());
}

[[nodiscard]] Exit listSchemes(const Arguments &arguments)
{
    QJsonArray list;
    for (const ShippedScheme &scheme : shippedSchemes()) {
        list.append(QJsonObject{{QStringLiteral("id"), scheme.id},
                                {QStringLiteral("name"), scheme.name},
                                {QStringLiteral("source"), scheme.source},
                                {QStringLiteral("summary"), scheme.summary}});
        if (!arguments.has(QStringLiteral("json")))
            printLine({scheme.id, scheme.name, scheme.summary});
    }
    if (arguments.has(QStringLiteral("json")))
        printJson(list);
    return Exit::Done;
}

[[nodiscard]] Exit verify(const Arguments &arguments)
{
    return withOffice(arguments.at(0), [&](Office &office) {
        const auto checks = office.verify();
        if (!checks)
            return report(checks.failure());
        bool sound = true;
        QJsonArray list;
        for (const Office::Check &check : checks.value()) {
            sound = sound && check.ok;
            list.append(QJsonObject{{QStringLiteral("name"), check.name},
                                    {QStringLiteral("ok"), check.ok},
                                    {QStringLiteral("detail"), check.detail}});
            if (!check.ok)
                printError(check.name + QStringLiteral(": ") + check.detail);
        }
        if (arguments.has(QStringLiteral("json")))
            printJson(QJsonObject{{QStringLiteral("ok"), sound}, {QStringLiteral("checks"), list}});
        else if (sound)
            printError(Text::tr("The file is sound."));
        return sound ? Exit::Done : Exit::Differences;
    });
}

// One action a line, the newest first: number, time, clerk, action, check code.
[[nodiscard]] Exit listActions(const Arguments &arguments)
{
    return withOffice(arguments.at(0), [&](Office &office) {
        const auto actions = loadActions(office, std::numeric_limits<int>::max());
        if (!actions)
            return report(actions.failure());
        QJsonArray list;
        for (const Action &action : actions.value()) {
            const QString at = action.at.toString(Qt::ISODate);
            list.append(QJsonObject{{QStringLiteral("number"), action.number},
                                    {QStringLiteral("at"), at},
                                    {QStringLiteral("clerk"), action.clerk},
                                    {QStringLiteral("action"), action.text},
                                    {QStringLiteral("added"), action.added},
                                    {QStringLiteral("changed"), action.changed},
                                    {QStringLiteral("removed"), action.removed},
                                    {QStringLiteral("check_code"), action.checkCode}});
            if (!arguments.has(QStringLiteral("json")))
                printLine({QString::number(action.number), at, action.clerk, action.text,
                           action.checkCode});
        }
        if (arguments.has(QStringLiteral("json")))
            printJson(list);
        return Exit::Done;
    });
}

[[nodiscard]] Exit backup(const Arguments &arguments)
{
    return withOffice(arguments.at(0), [&](Office &office) {
        const auto saved = office.saveCopy(arguments.at(1));
        return saved ? Exit::Done : report(saved.failure());
    });
}

[[nodiscard]] Exit restore(const Arguments &arguments)
{
    const auto restored = Office::restore(arguments.at(0), arguments.at(1), officeSettings());
    if (!restored)
        return report(restored.failure());
    if (!restored.value().before.isEmpty())
        printError(Text::tr("The file as it was is kept as %1.")
                       .arg(QDir::toNativeSeparators(restored.value().before)));
    return Exit::Done;
}

} // namespace

QList<Command> fileCommands()
{
    const QString json = QStringLiteral("json!");
    return {
        {QStringLiteral("new"),
         QStringLiteral("new FILE --scheme ID"),
         {1, 1, {QStringLiteral("scheme")}},
         makeNew},
        {QStringLiteral("schemes"),
         QStringLiteral("schemes [--json]"),
         {0, 0, {json}},
         listSchemes},
        {QStringLiteral("verify"), QStringLiteral("verify FILE [--json]"), {1, 1, {json}}, verify},
        {QStringLiteral("log"), QStringLiteral("log FILE [--json]"), {1, 1, {json}}, listActions},
        {QStringLiteral("backup"), QStringLiteral("backup FILE OUT"), {2, 2, {}}, backup},
        {QStringLiteral("restore"), QStringLiteral("restore OUT FILE"), {2, 2, {}}, restore}};
}

} // namespace kehou
