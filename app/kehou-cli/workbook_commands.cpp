// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kehou-cli/command.h"
#include "core/office/export.h"
#include "core/office/import.h"
#include "core/schemes/shipped_schemes.h"

#include <QCoreApplication>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

[[nodiscard]] QJsonObject sheetCounts(const QList<SheetCount> &counts)
{
    QJsonObject sheets;
    for (const SheetCount &count : counts)
        sheets.insert(count.sheet, QJsonObject{{QStringLiteral("added"), count.added},
                                               {QStringLiteral("changed"), count.changed},
                                               {QStringLiteral("unchanged"), count.unchanged},
                                               {QStringLiteral("absent"), count.absent}});
    return sheets;
}

[[nodiscard]] QJsonArray errorList(const Findings &findings)
{
    QJsonArray errors;
    for (const Finding &finding : findings)
        errors.append(QJsonObject{{QStringLiteral("sheet"), finding.sheet},
                                  {QStringLiteral("cell"), finding.cell},
                                  {QStringLiteral("message"), finding.message},
                                  {QStringLiteral("found"), finding.found},
                                  {QStringLiteral("expected"), finding.expected}});
    return errors;
}

void printCounts(const ImportReport &report)
{
    for (const SheetCount &count : report.counts) {
        if (count.added + count.changed + count.unchanged + count.absent > 0)
            printError(Text::tr("%1: %2 added, %3 changed, %4 unchanged, %5 only in the file")
                           .arg(count.sheet)
                           .arg(count.added)
                           .arg(count.changed)
                           .arg(count.unchanged)
                           .arg(count.absent));
    }
    for (auto sheet = report.changes.cbegin(); sheet != report.changes.cend(); ++sheet) {
        for (const CellChange &change : *sheet)
            printError(
                QStringLiteral("%1 %2 %3: %4 → %5")
                    .arg(sheet.key(), change.row, change.header, change.before, change.after));
    }
    if (report.changesNothing())
        printError(Text::tr("Nothing changed."));
}

[[nodiscard]] Exit importBook(const Arguments &arguments)
{
    const bool json = arguments.has(QStringLiteral("json"));
    return withOffice(arguments.at(0), [&](Office &office) {
        const auto imported =
            importWorkbook(office, {arguments.at(1), arguments.value(QStringLiteral("term")),
                                    arguments.has(QStringLiteral("dry-run"))});
        if (!imported) {
            if (json)
                printJson(QJsonObject{
                    {QStringLiteral("sheets"), QJsonObject()},
                    {QStringLiteral("errors"), errorList(imported.failure().findings)}});
            return report(imported.failure());
        }
        for (const QString &note : imported.value().notes)
            printError(note);
        if (json)
            printJson(QJsonObject{{QStringLiteral("sheets"), sheetCounts(imported.value().counts)},
                                  {QStringLiteral("errors"), QJsonArray()}});
        else
            printCounts(imported.value());
        return Exit::Done;
    });
}

[[nodiscard]] Exit exportBook(const Arguments &arguments)
{
    return withOffice(arguments.at(0), [&](Office &office) {
        const auto written =
            exportWorkbook(office, arguments.at(1), arguments.value(QStringLiteral("term")));
        return written ? Exit::Done : report(written.failure());
    });
}

[[nodiscard]] Exit blankBook(const Arguments &arguments)
{
    const QString id = arguments.has(QStringLiteral("scheme"))
                           ? arguments.value(QStringLiteral("scheme"))
                           : QStringLiteral("onex");
    if (const auto scheme = shippedScheme(id); !scheme)
        return report(scheme.failure());
    const auto written = writeTemplate(arguments.at(0), id);
    return written ? Exit::Done : report(written.failure());
}

} // namespace

QList<Command> workbookCommands()
{
    const QString json = QStringLiteral("json!");
    const QString term = QStringLiteral("term");
    return {{QStringLiteral("import"),
             QStringLiteral("import FILE BOOK [--dry-run] [--term NAME] [--json]"),
             {2, 2, {QStringLiteral("dry-run!"), term, json}},
             importBook},
            {QStringLiteral("export"),
             QStringLiteral("export FILE BOOK.xlsx [--term NAME]"),
             {2, 2, {term}},
             exportBook},
            {QStringLiteral("template"),
             QStringLiteral("template BOOK.xlsx [--scheme ID]"),
             {1, 1, {QStringLiteral("scheme")}},
             blankBook}};
}

} // namespace kehou
