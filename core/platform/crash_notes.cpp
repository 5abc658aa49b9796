// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/crash_notes.h"

#include "core/base/broken_promise.h"
#include "core/platform/crash_catcher.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <cstdio>
#include <string_view>

namespace kehou
{

namespace
{

constexpr std::size_t kLongest = 2048;

// Kept ready before anything happens: in a crash nothing may be asked for any more.
char programVersion[64] = "";
char brokenPromise[512] = "";

// The folder of the source is that of whoever built the program.
void keepPromise(const char *condition, const char *file, int line)
{
    std::string_view name = file;
    name.remove_prefix(name.find_last_of("/\\") + 1); // nothing where there is no folder
    std::snprintf(brokenPromise, sizeof brokenPromise, "expected at %s:%d: %s\n", name.data(), line,
                  condition);
}

void writeNote(const Crash &crash)
{
    static char text[kLongest];
    int size = std::snprintf(text, kLongest, "kehou %s\nended by %lx\n%s", programVersion,
                             crash.code, brokenPromise);
    for (int i = 0; i < crash.count && size + 32 < static_cast<int>(kLongest); ++i) {
        size += std::snprintf(text + size, kLongest - static_cast<std::size_t>(size), "+%llx\n",
                              static_cast<unsigned long long>(crash.offsets[i]));
    }
    writeCrashFile(text, static_cast<std::size_t>(size));
}

[[nodiscard]] QString newNote(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("crash.new"));
}

} // namespace

void keepCrashNotes(const QString &folder, const QString &version)
{
    QDir().mkpath(folder);
    std::snprintf(programVersion, sizeof programVersion, "%s", version.toUtf8().constData());
    tellBrokenPromises(keepPromise);
    catchCrashes(newNote(folder), writeNote);
}

QString untoldCrashNote(const QString &folder)
{
    const QFileInfo note(newNote(folder));
    if (!note.exists())
        return {};
    const QString told = QDir(folder).filePath(
        QStringLiteral("crash-%1.txt")
            .arg(note.lastModified().toString(QStringLiteral("yyyyMMdd-HHmmss"))));
    return QFile::rename(note.filePath(), told) ? told : QString();
}

} // namespace kehou
