// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tidy/rules.h"

#include <QSet>

namespace kehou::tidy
{

namespace
{

// Whether the list of some folder above the source names it by its path from there.
[[nodiscard]] bool isListed(const SourceFiles &files, const QString &path)
{
    for (QString folder = path.section(u'/', 0, -2); !folder.isEmpty();
         folder = folder.section(u'/', 0, -2)) {
        const SourceFile *list = find(files, folder + QStringLiteral("/CMakeLists.txt"));
        const QString name = path.mid(folder.size() + 1);
        const QRegularExpression word(
            QStringLiteral("(^|[\\s(])%1($|[\\s)])").arg(QRegularExpression::escape(name)),
            QRegularExpression::MultilineOption);
        if (list && word.match(list->text).hasMatch())
            return true;
    }
    return false;
}

[[nodiscard]] QStringList unbuilt(const SourceFiles &files)
{
    QStringList breaches;
    for (const SourceFile &file : files) {
        if (file.path.endsWith(u".cpp") && !isListed(files, file.path))
            breaches.append(file.path + QStringLiteral(": stands in no CMakeLists.txt"));
    }
    return breaches;
}

[[nodiscard]] QString joined(const SourceFiles &files, const QString &folder)
{
    QString text;
    for (const SourceFile &file : files) {
        if (file.isIn(folder) && file.isCpp())
            text += file.text;
    }
    return text;
}

[[nodiscard]] QStringList schemesUnused(const SourceFiles &files)
{
    static const QString folder = QStringLiteral("resources");
    const SourceFile *list = find(files, folder + QStringLiteral("/CMakeLists.txt"));
    const QString tests = joined(files, QStringLiteral("tests"));
    QStringList breaches;
    for (const SourceFile &file : files) {
        if (!file.isIn(folder + QStringLiteral("/schemes")) || !file.path.endsWith(u".json"))
            continue;
        const QString id = fileName(file.path).section(u'.', 0, 0);
        if (!list || !list->text.contains(QStringLiteral("schemes/%1.json").arg(id)))
            breaches.append(file.path + QStringLiteral(": is no resource"));
        if (!tests.contains(QStringLiteral("\"%1\"").arg(id)))
            breaches.append(file.path + QStringLiteral(": is named in no test"));
    }
    return breaches;
}

// Migrations are numbered from 0000 without a gap, and the storage's list takes in their folder.
[[nodiscard]] QStringList migrationsUnused(const SourceFiles &files)
{
    static const QString folder = QStringLiteral("core/storage");
    const SourceFile *list = find(files, folder + QStringLiteral("/CMakeLists.txt"));
    QStringList breaches;
    int next = 0;
    for (const SourceFile &file : files) {
        if (!file.path.endsWith(u".sql"))
            continue;
        const QString number = QStringLiteral("%1_").arg(next++, 4, 10, QChar(u'0'));
        if (!fileName(file.path).startsWith(number))
            breaches.append(file.path + QStringLiteral(": should start with ") + number);
        if (!list || !list->text.contains(u"migrations/*.sql"))
            breaches.append(file.path + QStringLiteral(": is no resource"));
    }
    return breaches;
}

[[nodiscard]] QSet<QString> ruleNumbers(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("\\bR-[A-Z]{3}-\\d+[a-c]?\\b"));
    QSet<QString> numbers;
    auto match = number.globalMatch(text);
    while (match.hasNext())
        numbers.insert(match.next().captured());
    return numbers;
}

// A rule stands in the core where a source names it, or the header beside a source of core/rules.
// Plain rows and the made-up school only point at rules.
[[nodiscard]] bool worksByRules(const SourceFiles &files, const SourceFile &file)
{
    if (!file.isIn(QStringLiteral("core")) || file.isIn(QStringLiteral("core/demo")))
        return false;
    const QString source = file.path.section(u'.', 0, 0) + QStringLiteral(".cpp");
    return file.path == source || (file.isIn(QStringLiteral("core/rules")) && find(files, source));
}

[[nodiscard]] QStringList untested(const SourceFiles &files)
{
    QSet<QString> tested;
    for (const SourceFile &file : files) {
        if (file.isIn(QStringLiteral("tests")) && !file.isIn(QStringLiteral("tests/tidy")) &&
            !file.isIn(QStringLiteral("tests/demo")) && file.isCpp())
            tested.unite(ruleNumbers(file.text));
    }
    QStringList breaches;
    for (const SourceFile &file : files) {
        if (!worksByRules(files, file))
            continue;
        for (const QString &number : ruleNumbers(file.text)) {
            if (!tested.contains(number))
                breaches.append(QStringLiteral("%1: no test names %2").arg(file.path, number));
        }
    }
    breaches.sort();
    return breaches;
}

[[nodiscard]] QStringList untranslated(const SourceFiles &files)
{
    static const QRegularExpression open(QStringLiteral("type=\"unfinished\""));
    const SourceFile *catalogue = find(files, QStringLiteral("translations/kehou_zh_CN.ts"));
    return catalogue ? matches(*catalogue, catalogue->text, open) : QStringList();
}

// The map in the README names each folder that stands at the top.
[[nodiscard]] QStringList unexplained(const SourceFiles &files)
{
    const SourceFile *readme = find(files, QStringLiteral("README.md"));
    QSet<QString> folders;
    for (const SourceFile &file : files) {
        if (file.path.contains(u'/') && !file.path.startsWith(u'.'))
            folders.insert(file.path.section(u'/', 0, 0));
    }
    QStringList breaches;
    for (const QString &folder : folders) {
        if (!readme || !readme->text.contains(QStringLiteral("`%1/`").arg(folder)))
            breaches.append(QStringLiteral("README.md: says nothing of %1/").arg(folder));
    }
    breaches.sort();
    return breaches;
}

[[nodiscard]] SourceFile file(const char *path, const char *text)
{
    return {QString::fromLatin1(path), QString::fromUtf8(text)};
}

} // namespace

QList<TidyRule> listingRules()
{
    const SourceFile money = file("core/base/money.cpp", "// R-MON-2\n");
    const SourceFile onex = file("resources/schemes/onex.json", "{}");
    const SourceFile first = file("core/storage/migrations/0000_first.sql", "");
    return {
        {"each source is built",
         unbuilt,
         {money, file("core/base/CMakeLists.txt", "kehou_library(kehou_base SOURCES money.h)\n")},
         {money, file("core/base/CMakeLists.txt", "SOURCES money.h money.cpp)\n")}},
        {"each scheme ships and has a test",
         schemesUnused,
         {onex, file("resources/CMakeLists.txt", "schemes/onex.json")},
         {onex, file("resources/CMakeLists.txt", "schemes/onex.json"),
          file("tests/schemes/test.cpp", "shipped(\"onex\")")}},
        {"migrations are numbered without a gap and ship",
         migrationsUnused,
         {file("core/storage/migrations/0001_first.sql", ""),
          file("core/storage/CMakeLists.txt", "migrations/*.sql")},
         {first, file("core/storage/CMakeLists.txt", "migrations/*.sql")}},
        {"each rule that the core works by has a test",
         untested,
         {money, file("tests/base/test_money.cpp", "R-MON-3")},
         {money, file("tests/base/test_money.cpp", "R-MON-2 rounds once")}},
        {"the Chinese catalogue is complete",
         untranslated,
         {file("translations/kehou_zh_CN.ts", "<translation type=\"unfinished\">")},
         {file("translations/kehou_zh_CN.ts", "<translation>保存</translation>")}},
        {"the README explains each top folder",
         unexplained,
         {money, file("README.md", "| `app/` | the programs |")},
         {money, file("README.md", "| `core/` | what the office does |")}},
    };
}

} // namespace kehou::tidy
