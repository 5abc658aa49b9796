// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kehou/composition.h"
#include "app/kehou/startup.h"

#include <QApplication>
#include <QDateTime>
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

[[nodiscard]] Surroundings surroundingsFor(const Startup &startup)
{
    return {[today = startup.today] { return today.value_or(QDate::currentDate()); },
            {headFolder(), [] { return QDateTime::currentMSecsSinceEpoch(); }},
            headFolder() + QStringLiteral("/demo")};
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Kehou"));
    QCoreApplication::setApplicationName(QStringLiteral("kehou"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KEHOU_VERSION));
    const Startup startup = readStartup(QCoreApplication::arguments());
    useLanguage(startup.language);

    ui::RealDialogs dialogs;
    Composition composition(dialogs, surroundingsFor(startup));
    composition.window().showAsLeft();
    if (!startup.file.isEmpty())
        composition.openFile(startup.file);
    return QApplication::exec();
}
