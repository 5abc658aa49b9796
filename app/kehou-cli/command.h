// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kehou-cli/arguments.h"
#include "core/base/result.h"
#include "core/office/office.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace kehou
{

// Exit statuses (cli.md).
enum class Exit {
    Done = 0,
    Differences = 1, // done, and findings or differences were printed
    Usage = 2,
    BadInput = 3,
    File = 4,
};

// One verb: its usage line, the words it takes, and what it does.
struct Command {
    QString verb;
    QString usage;
    Arguments::Form form;
    std::function<Exit(const Arguments &)> run;
};

// Groups of verbs, one file each.
[[nodiscard]] QList<Command> fileCommands();       // new, schemes, verify, log, backup, restore
[[nodiscard]] QList<Command> workbookCommands();   // import, export, template
[[nodiscard]] QList<Command> demoCommands();       // demo
[[nodiscard]] QList<Command> rollCommands();       // roll
[[nodiscard]] QList<Command> menuCommands();       // menu
[[nodiscard]] QList<Command> allocationCommands(); // allocate
[[nodiscard]] QList<Command> feeCommands();        // settle, bill
[[nodiscard]] QList<Command> payCommands();        // pay
[[nodiscard]] QList<Command> checkCommands();      // check
[[nodiscard]] QList<Command> fundCommands();       // fund
[[nodiscard]] QList<Command> paperCommands();      // print, report

// Says on standard error why something was not done, with every finding, and gives the status
// for its kind: the one place where kinds become statuses.
[[nodiscard]] Exit report(const Failure &failure);

void printJson(const QJsonObject &object);
void printJson(const QJsonArray &array);
void printError(const QString &line);

[[nodiscard]] Office::Settings officeSettings();

// Opens the school file for one verb; prints why where it cannot.
[[nodiscard]] Exit withOffice(const QString &path, const std::function<Exit(Office &)> &use);

// The date of an option; nothing and a printed message where it is no date.
[[nodiscard]] bool readDate(const Arguments &arguments, const QString &option,
                            std::optional<QDate> &date);

} // namespace kehou
