// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/crash_notes.h"
#include "tests/support/catch.h"
#include "tests/support/start_program.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace kehou;
using namespace kehou::test;

namespace
{

// A folder with a name that must not get into a note.
struct Folder {
    QTemporaryDir temporary;
    QString path = temporary.filePath(QStringLiteral("张三丰 13800000000"));
};

void runHelper(const QString &folder, const QString &way)
{
    QProcess helper;
    startProgram(helper, QStringLiteral(KEHOU_CRASH_HELPER), {folder, way});
    REQUIRE(helper.waitForFinished());
}

[[nodiscard]] QString textOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST_CASE("G16 a crash leaves a note that says where in the program and names nobody")
{
    const Folder folder;
    const auto [way, said] = GENERATE(table<const char *, const char *>({
        {"promise", "expected at crash_helper.cpp:"},
        {"memory", "ended by "},
    }));
    runHelper(folder.path, QString::fromLatin1(way));
    const QString note = untoldCrashNote(folder.path);
    INFO(way);
    REQUIRE_FALSE(note.isEmpty());
    const QString text = textOf(note);
    CHECK(text.startsWith(QStringLiteral("kehou 9.8.7\n")));
    CHECK(text.contains(QString::fromLatin1(said)));
    CHECK(text.contains(QStringLiteral("\n+")));
    CHECK_FALSE(text.contains(QStringLiteral("13800000000")));
    CHECK_FALSE(text.contains(u'/'));
}

TEST_CASE("A crash is told of once, and a program that ends well leaves no note")
{
    const Folder folder;
    runHelper(folder.path, QStringLiteral("nothing"));
    CHECK(untoldCrashNote(folder.path).isEmpty());
    runHelper(folder.path, QStringLiteral("promise"));
    CHECK_FALSE(untoldCrashNote(folder.path).isEmpty());
    CHECK(untoldCrashNote(folder.path).isEmpty());
}
