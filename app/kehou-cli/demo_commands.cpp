// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kehou-cli/command.h"
#include "core/office/demo.h"
#include "core/schemes/shipped_schemes.h"

#include <QCoreApplication>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// The size and seed that the words ask for; nothing and a printed message where they are none.
[[nodiscard]] std::optional<DemoSize> sizeOf(const Arguments &arguments)
{
    DemoSize size;
    bool ok = true;
    if (arguments.has(QStringLiteral("students")))
        size.students = arguments.value(QStringLiteral("students")).toInt(&ok);
    if (!ok || size.students < 1 || size.students > DemoSize::kMostStudents) {
        printError(
            Text::tr("--students is a whole number from 1 to %1.").arg(DemoSize::kMostStudents));
        return std::nullopt;
    }
    if (arguments.has(QStringLiteral("seed")))
        size.seed = arguments.value(QStringLiteral("seed")).toULongLong(&ok);
    if (!ok) {
        printError(Text::tr("--seed is a whole number from 0 on."));
        return std::nullopt;
    }
    return size;
}

[[nodiscard]] Exit makeDemoFile(const Arguments &arguments)
{
    const auto size = sizeOf(arguments);
    if (!size)
        return Exit::Usage;
    const auto office =
        Office::create(arguments.at(0), schemeText(demoSchemeId()), officeSettings());
    if (!office)
        return report(office.failure());
    const auto made = makeDemo(*office.value(), *size);
    return made ? Exit::Done : report(made.failure());
}

} // namespace

QList<Command> demoCommands()
{
    return {{QStringLiteral("demo"),
             QStringLiteral("demo FILE [--students N] [--seed S]"),
             {1, 1, {QStringLiteral("students"), QStringLiteral("seed")}},
             makeDemoFile}};
}

} // namespace kehou
