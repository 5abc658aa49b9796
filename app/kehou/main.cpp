// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kehou/composition.h"
#include "app/kehou/single_instance.h"
#include "app/kehou/startup.h"
#include "core/platform/crash_notes.h"
#include "core/platform/program.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QStandardPaths>

using namespace kehou;

namespace
{

// The same folder as kehou-cli's, so that both know the end of a file's journal.
[[nodiscard]] QString headFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/kehou");
}

[[nodiscard]] QString crashFolder()
{
    return headFolder() + QStringLiteral("/crash");
}

[[nodiscard]] Surroundings surroundingsFor(const Startup &startup)
{
    return {[today = startup.today] { return today.value_or(QDate::currentDate()); },
            {headFolder(), [] { return QDateTime::currentMSecsSinceEpoch(); }},
            headFolder() + QStringLiteral("/demo")};
}

// Started from a menu of Windows, the program stands in its own folder, where nobody looks for
// papers and which could not be removed meanwhile.
void leaveOwnFolder()
{
    if (QDir::current() == QDir(QCoreApplication::applicationDirPath()))
        QDir::setCurrent(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
}

int runWindow(const Startup &startup, const SingleInstance &instance)
{
    ui::RealDialogs dialogs;
    Composition composition(dialogs, surroundingsFor(startup));
    QObject::connect(&instance, &SingleInstance::asked, &composition, &Composition::comeToFront);
    composition.window().showAsLeft();
    composition.tellCrash(untoldCrashNote(crashFolder()));
    if (!startup.file.isEmpty())
        composition.openFile(startup.file);
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    startSafely();
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Kehou"));
    QCoreApplication::setApplicationName(QStringLiteral("kehou"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KEHOU_VERSION));
    keepCrashNotes(crashFolder(), QStringLiteral(KEHOU_VERSION));
    const Startup startup = readStartup(QCoreApplication::arguments());
    leaveOwnFolder();
    useLanguage(startup.language);

    SingleInstance instance(sessionFolder());
    if (!instance.isFirst() && instance.askFirst(startup.file))
        return 0;
    return runWindow(startup, instance);
}
