// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/program.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

#include <cstdio>
#include <fcntl.h>
#include <io.h>
#include <qt_windows.h>

#ifdef __MINGW32__
#include <cxxabi.h>
#endif

namespace kehou
{

#ifdef __MINGW32__
namespace
{

// MinGW's threads end by clearing their places in the order in which these were made. The memory of
// thread_local objects must not go before the objects, Qt's among them: the destructor would use
// what is gone, and the end of the program could wait for it for ever. So the place of the
// destructors is made before anything else runs.
[[gnu::constructor(101)]] void endThreadsInOrder()
{
    abi::__cxa_thread_atexit([](void *) {}, nullptr, nullptr);
}

} // namespace
#endif

void startSafely()
{
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOOPENFILEERRORBOX);
}

void useUtf8Console()
{
    _setmode(_fileno(stdout), _O_BINARY);
    _setmode(_fileno(stderr), _O_BINARY);
    SetConsoleOutputCP(CP_UTF8);
}

// Windows' own painting needs no window, and the other one finds no fonts here.
void paintWithoutScreen() {}

bool systemIsDark()
{
    const QSettings colours(QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\"
                                           "CurrentVersion\\Themes\\Personalize"),
                            QSettings::NativeFormat);
    return colours.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
}

// One user may be at two screens of one computer, each with windows of its own.
QString sessionFolder()
{
    DWORD session = 0;
    ProcessIdToSessionId(GetCurrentProcessId(), &session);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                           QStringLiteral("/kehou/session-%1").arg(session);
    QDir().mkpath(folder);
    return folder;
}

void letComeToFront(qint64 process)
{
    AllowSetForegroundWindow(static_cast<DWORD>(process));
}

void sayWhySessionWaits(quintptr window, const QString &reason)
{
    const auto handle = reinterpret_cast<HWND>(window);
    if (reason.isEmpty())
        ShutdownBlockReasonDestroy(handle);
    else
        ShutdownBlockReasonCreate(handle, reinterpret_cast<const wchar_t *>(reason.utf16()));
}

} // namespace kehou
