// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kehou-cli/command.h"
#include "core/platform/program.h"
#include "translations/language.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace kehou
{

namespace
{

[[nodiscard]] QList<Command> allCommands()
{
    return fileCommands() + workbookCommands() + demoCommands() + rollCommands() + menuCommands() +
           allocationCommands() + feeCommands() + payCommands() + checkCommands() + fundCommands() +
           paperCommands();
}

[[nodiscard]] Exit usage(const QList<Command> &commands)
{
    for (const Command &command : commands)
        printError(QStringLiteral("kehou-cli ") + command.usage);
    return Exit::Usage;
}

[[nodiscard]] Exit runVerb(const QStringList &words)
{
    const QList<Command> commands = allCommands();
    for (const Command &command : commands) {
        if (words.value(0) != command.verb)
            continue;
        QString wrong;
        const auto arguments = Arguments::parse(words.mid(1), command.form, wrong);
        if (arguments)
            return command.run(*arguments);
        printError(wrong);
        printError(QStringLiteral("kehou-cli ") + command.usage);
        return Exit::Usage;
    }
    return usage(commands);
}

} // namespace

} // namespace kehou

namespace
{

// Qt's own remarks about its surroundings are not for the office.
void keepToErrors(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        kehou::printError(text);
}

} // namespace

int main(int argc, char *argv[])
{
    kehou::startSafely();
    kehou::useUtf8Console();
    kehou::paintWithoutScreen();
    qInstallMessageHandler(keepToErrors);
    QGuiApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kehou"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KEHOU_VERSION));
    kehou::useLanguage(kehou::Language::Chinese);
    return static_cast<int>(kehou::runVerb(QCoreApplication::arguments().mid(1)));
}
