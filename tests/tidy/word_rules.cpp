// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tidy/rules.h"

#include <algorithm>

namespace kehou::tidy
{

namespace
{

const QStringList kPrograms{QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui")};
const QStringList kEverywhere{QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui"),
                              QStringLiteral("tests"), QStringLiteral("translations")};

[[nodiscard]] bool isInOneOf(const SourceFile &file, const QStringList &folders)
{
    return std::any_of(folders.begin(), folders.end(),
                       [&](const QString &folder) { return file.isIn(folder); });
}

using Reading = QString (*)(const QString &);

// What a pattern finds in the C++ of some folders, read in one way.
[[nodiscard]] QStringList found(const SourceFiles &files, const QStringList &folders,
                                Reading reading, const QString &pattern)
{
    const QRegularExpression expression(pattern);
    QStringList breaches;
    for (const SourceFile &file : files) {
        if (file.isCpp() && isInOneOf(file, folders))
            breaches += matches(file, reading(file.text), expression);
    }
    return breaches;
}

[[nodiscard]] SourceFiles outside(const SourceFiles &files, const QString &folder)
{
    SourceFiles rest;
    std::copy_if(files.begin(), files.end(), std::back_inserter(rest),
                 [&](const SourceFile &file) { return !file.isIn(folder); });
    return rest;
}

const QString kStorage = QStringLiteral("core/storage");

[[nodiscard]] QStringList qtSql(const SourceFiles &files)
{
    return found(outside(files, kStorage), kPrograms, withoutComments,
                 QStringLiteral("(?m)^#include <(QtSql/)?QSql"));
}

[[nodiscard]] QStringList sqlTexts(const SourceFiles &files)
{
    return found(outside(files, kStorage), kPrograms, withoutComments,
                 QStringLiteral("\"[^\"\\n]*\\b(SELECT .* FROM|INSERT INTO|DELETE FROM|"
                                "UPDATE \\w+ SET|CREATE TABLE|PRAGMA)\\b"));
}

[[nodiscard]] QStringList systems(const SourceFiles &files)
{
    return found(outside(files, QStringLiteral("core/platform")), kPrograms, withoutComments,
                 QStringLiteral("\\b(Q_OS_\\w+|_WIN32|__linux__|__unix__)\\b|<(qt_windows|windows|"
                                "unistd|fcntl|io|sys/\\w+)\\.h>"));
}

// Money, rules and what is made up for show count in whole numbers.
[[nodiscard]] QStringList floatingPoint(const SourceFiles &files)
{
    return found(
        files,
        {QStringLiteral("core/base"), QStringLiteral("core/rules"), QStringLiteral("core/demo")},
        withoutCommentsAndStrings, QStringLiteral("\\b(double|float|qreal)\\b"));
}

// Only a program knows what day it is; everything below is told.
[[nodiscard]] QStringList clocks(const SourceFiles &files)
{
    return found(files, {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("tests")},
                 withoutCommentsAndStrings,
                 QStringLiteral("\\bcurrent(Date|DateTime|Time|MSecsSinceEpoch)\\w*\\(|"
                                "\\bsystem_clock\\b"));
}

[[nodiscard]] QStringList wholeRows(const SourceFiles &files)
{
    return found(files, kPrograms, withoutComments,
                 QStringLiteral("SELECT \\*|OR REPLACE|REPLACE INTO"));
}

[[nodiscard]] QStringList nestedLoops(const SourceFiles &files)
{
    return found(files, kPrograms, withoutCommentsAndStrings,
                 QStringLiteral("\\bprocessEvents\\b"));
}

[[nodiscard]] QStringList moduleHeaders(const SourceFiles &files)
{
    return found(files, kEverywhere, withoutComments,
                 QStringLiteral("(?m)^#include <(Qt(Core|Gui|Widgets|Sql|Test|PrintSupport)>"
                                "|Qt\\w+/Q)"));
}

[[nodiscard]] QStringList unfinished(const SourceFiles &files)
{
    static const QRegularExpression pattern(QStringLiteral("\\b(TO"
                                                           "DO|FIX"
                                                           "ME|XX"
                                                           "X)\\b"));
    QStringList breaches;
    for (const SourceFile &file : files)
        breaches += matches(file, file.text, pattern);
    return breaches;
}

[[nodiscard]] QStringList machinePaths(const SourceFiles &files)
{
    static const QRegularExpression pattern(QStringLiteral("(?<![\\w.$}])/(ho"
                                                           "me|ro"
                                                           "ot|wo"
                                                           "rk)/\\w+|C:\\\\\\\\?Us"
                                                           "ers"));
    QStringList breaches;
    for (const SourceFile &file : files)
        breaches += matches(file, file.text, pattern);
    return breaches;
}

[[nodiscard]] QStringList withoutLicence(const SourceFiles &files)
{
    QStringList breaches;
    for (const SourceFile &file : files) {
        const bool script =
            file.isIn(QStringLiteral("scripts")) || file.isIn(QStringLiteral(".ci"));
        // A script's first line names its interpreter.
        const QString head = file.text.section(u'\n', 0, 1);
        if ((file.isCpp() || script) &&
            !head.contains(u"SPDX-License-Identifier: GPL-3.0-or-later"))
            breaches.append(file.path + QStringLiteral(":1: names no licence"));
    }
    return breaches;
}

struct LongFile {
    QString path;
    QString reason;
};
// What is longer than 500 lines, and why it may be.
const QList<LongFile> kLongFiles{
    {QStringLiteral("core/exchange/sheet_forms.cpp"),
     QStringLiteral("one table: a line for each column of the workbook")},
    {QStringLiteral("tests/rules/fees/test_settlement.cpp"),
     QStringLiteral("one table: the rules of section 6 with their neighbours")},
};

[[nodiscard]] QStringList longFiles(const SourceFiles &files)
{
    constexpr int kMostLines = 500;
    QStringList breaches;
    for (const SourceFile &file : files) {
        const auto lines = file.text.count(u'\n');
        const bool known =
            std::any_of(kLongFiles.begin(), kLongFiles.end(),
                        [&](const LongFile &longFile) { return longFile.path == file.path; });
        if (file.isCpp() && lines > kMostLines && !known)
            breaches.append(QStringLiteral("%1: has %2 lines").arg(file.path).arg(lines));
    }
    return breaches;
}

[[nodiscard]] SourceFiles source(const char *path, const QString &text)
{
    return {{QString::fromLatin1(path), text}};
}

} // namespace

QList<TidyRule> wordRules()
{
    const QString licence = QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n");
    return {
        {"Qt's SQL classes are known in core/storage only", qtSql,
         source("core/office/office.cpp", QStringLiteral("#include <QSqlQuery>\n")),
         source("core/storage/statement.cpp", QStringLiteral("#include <QSqlQuery>\n"))},
        {"SQL stands in core/storage only", sqlTexts,
         source("core/office/rolls.cpp", QStringLiteral("run(\"SELECT id FROM mark\");\n")),
         source("core/office/rolls.cpp", QStringLiteral("// SELECT id FROM mark\n"))},
        {"only core/platform knows on which system it runs", systems,
         source("core/storage/backup.cpp", QStringLiteral("#ifdef Q_OS_WIN\n")),
         source("core/platform/disk.cpp", QStringLiteral("#include <unistd.h>\n"))},
        {"no floating point where money is counted", floatingPoint,
         source("core/rules/fees/bill.cpp", QStringLiteral("double price = 0;\n")),
         source("core/rules/fees/bill.cpp", QStringLiteral("// a double entry\n"))},
        {"no clock below the programs", clocks,
         source("core/rules/fees/bill.cpp", QStringLiteral("QDate::currentDate();\n")),
         source("app/kehou/main.cpp", QStringLiteral("QDate::currentDate();\n"))},
        {"columns are named and no row is replaced unseen", wholeRows,
         source("core/storage/tables/tables.cpp", QStringLiteral("\"SELECT * FROM mark\"\n")),
         source("core/storage/tables/tables.cpp", QStringLiteral("\"SELECT id FROM mark\"\n"))},
        {"no nested event loops", nestedLoops,
         source("ui/tasks/worker.cpp", QStringLiteral("QCoreApplication::processEvents();\n")),
         source("ui/tasks/worker.cpp", QStringLiteral("// never processEvents()\n"))},
        {"headers of classes, not of modules", moduleHeaders,
         source("core/base/money.h", QStringLiteral("#include <QtCore>\n")),
         source("core/base/money.h", QStringLiteral("#include <QtGlobal>\n"))},
        {"nothing is left for later", unfinished,
         source("core/base/money.h", QStringLiteral("// TO"
                                                    "DO: round\n")),
         source("core/base/money.h", QStringLiteral("// rounded once\n"))},
        {"no path of somebody's machine", machinePaths,
         source("scripts/run", QStringLiteral("cd /ho"
                                              "me/somebody\n")),
         source("scripts/run", QStringLiteral("cd \"$root/work/here\"\n"))},
        {"each source names the licence", withoutLicence,
         source("core/base/money.h", QStringLiteral("#pragma once\n")),
         source("scripts/run", QStringLiteral("#!/bin/sh\n#") + licence.mid(2))},
        {"no source is longer than 500 lines", longFiles,
         source("core/base/money.cpp", QStringLiteral("\n").repeated(501)),
         source("core/base/money.cpp", QStringLiteral("\n").repeated(500))},
    };
}

} // namespace kehou::tidy
