// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kehou-cli/command.h"
#include "core/base/text_forms.h"
#include "core/office/menu.h"

#include <QCoreApplication>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

[[nodiscard]] QJsonObject entryObject(const MenuEntry &entry)
{
    return {{QStringLiteral("code"), entry.offering.code},
            {QStringLiteral("name"), entry.offering.name},
            {QStringLiteral("layer"), entry.offering.layer},
            {QStringLiteral("state"), offeringStateText(entry.offering.state)},
            {QStringLiteral("slots"), entry.offering.slots.text()},
            {QStringLiteral("teacher"), entry.offering.teacher},
            {QStringLiteral("places"), entry.places},
            {QStringLiteral("most"), entry.offering.most},
            {QStringLiteral("faults"), QJsonArray::fromStringList(entry.faults)},
            {QStringLiteral("sessions_without_plan"), entry.unplanned}};
}

void printEntry(const MenuEntry &entry)
{
    printError(QStringLiteral("%1 %2 %3 %4 %5/%6")
                   .arg(entry.offering.code, entry.offering.name,
                        offeringStateText(entry.offering.state), entry.offering.slots.text())
                   .arg(entry.places)
                   .arg(entry.offering.most));
    for (const QString &fault : entry.faults)
        printError(QStringLiteral("    ") + fault);
    if (entry.unplanned > 0)
        printError(QStringLiteral("    ") +
                   Text::tr("%n session(s) without a line of the lesson plan (R-MNU-9)", nullptr,
                            entry.unplanned));
}

[[nodiscard]] Exit printMenu(const MenuView &menu, bool asJson)
{
    QJsonArray entries;
    bool clean = menu.quotaBreaches.isEmpty();
    for (const MenuEntry &entry : menu.entries) {
        clean = clean && entry.faults.isEmpty() && entry.unplanned == 0;
        entries.append(entryObject(entry));
        if (!asJson)
            printEntry(entry);
    }
    for (const QString &breach : menu.quotaBreaches) {
        if (!asJson)
            printError(breach);
    }
    if (asJson)
        printJson(QJsonObject{
            {QStringLiteral("offerings"), entries},
            {QStringLiteral("quota_breaches"), QJsonArray::fromStringList(menu.quotaBreaches)}});
    return clean ? Exit::Done : Exit::Differences;
}

[[nodiscard]] std::optional<OfferingMove> moveNamed(const QString &name)
{
    for (int move = 0; move < kOfferingMoves; ++move) {
        if (offeringMoveText(static_cast<OfferingMove>(move)) == name)
            return static_cast<OfferingMove>(move);
    }
    return std::nullopt;
}

[[nodiscard]] QList<qint64> idsOf(const MenuView &menu, const QString &codes)
{
    QList<qint64> ids;
    for (const QString &code : codes.split(u',', Qt::SkipEmptyParts)) {
        const auto entry =
            std::find_if(menu.entries.begin(), menu.entries.end(),
                         [&](const MenuEntry &other) { return other.offering.code == code; });
        ids.append(entry == menu.entries.end() ? 0 : entry->id);
    }
    return ids;
}

[[nodiscard]] Exit takeStep(Office &office, const OfferingStepRequest &request)
{
    const auto report = stepOfferings(office, request);
    if (!report)
        return kehou::report(report.failure());
    for (const QString &refusal : report.value().refused)
        printError(refusal);
    return report.value().refused.isEmpty() ? Exit::Done : Exit::Differences;
}

[[nodiscard]] Exit menu(const Arguments &arguments)
{
    std::optional<QDate> asOf;
    if (!readDate(arguments, QStringLiteral("as-of"), asOf))
        return Exit::Usage;
    const auto move = moveNamed(arguments.value(QStringLiteral("step")));
    if (arguments.has(QStringLiteral("step")) && !move) {
        printError(
            Text::tr("There is no step \"%1\".").arg(arguments.value(QStringLiteral("step"))));
        return Exit::Usage;
    }
    if (move && arguments.value(QStringLiteral("course")).isEmpty()) {
        printError(Text::tr("A step needs --course with the codes of courses."));
        return Exit::Usage;
    }
    const QDate today = asOf.value_or(QDate::currentDate());
    const QString term = arguments.value(QStringLiteral("term"));
    return withOffice(arguments.at(0), [&](Office &office) {
        const auto view = loadMenu(office, today, term);
        if (!view)
            return kehou::report(view.failure());
        if (!move)
            return printMenu(view.value(), arguments.has(QStringLiteral("json")));
        const OfferingEntry entry{*move, today, arguments.value(QStringLiteral("by")),
                                  arguments.value(QStringLiteral("note"))};
        return takeStep(office, {idsOf(view.value(), arguments.value(QStringLiteral("course"))),
                                 entry, today, term});
    });
}

} // namespace

QList<Command> menuCommands()
{
    return {
        {QStringLiteral("menu"),
         QStringLiteral("menu FILE [--step 准入评审|公示|撤回公示|开班|结束|停开 --course CODE,… "
                        "--by NAME --note TEXT] [--as-of DATE] [--term NAME] [--json]"),
         {1,
          1,
          {QStringLiteral("step"), QStringLiteral("course"), QStringLiteral("by"),
           QStringLiteral("note"), QStringLiteral("as-of"), QStringLiteral("term"),
           QStringLiteral("json!")}},
         menu}};
}

} // namespace kehou
