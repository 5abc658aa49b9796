// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/program.h"

#include <QDir>
#include <QStandardPaths>

namespace kehou
{

void startSafely() {}

void useUtf8Console() {}

void paintWithoutScreen()
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

bool systemIsDark()
{
    return false;
}

QString sessionFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) +
                           QStringLiteral("/kehou");
    QDir().mkpath(folder);
    return folder;
}

void letComeToFront(qint64) {}

void sayWhySessionWaits(quintptr, const QString &) {}

} // namespace kehou
