// SPDX-License-Identifier: GPL-3.0-or-later
// crash_helper FOLDER promise|memory|nothing: keeps crash notes in the folder and ends as asked.
#include "core/base/expects.h"
#include "core/platform/crash_notes.h"

#include <QCoreApplication>

using namespace kehou;

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QString way = QCoreApplication::arguments().value(2);
    keepCrashNotes(QCoreApplication::arguments().value(1), QStringLiteral("9.8.7"));
    KEHOU_EXPECTS(way != u"promise");
    volatile int *volatile nowhere = nullptr;
    if (way == u"memory")
        *nowhere = 1;
    return 0;
}
