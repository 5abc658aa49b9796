// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kehou/recent_files.h"
#include "app/kehou/startup.h"
#include "tests/support/catch.h"
#include "tests/support/own_settings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace kehou;

namespace
{

[[nodiscard]] Startup startupFor(const char16_t *words)
{
    return readStartup((QStringLiteral("kehou ") + QString::fromUtf16(words)).split(u' '));
}

[[nodiscard]] QString makeFile(const QTemporaryDir &folder, const QString &name)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    return file.fileName();
}

} // namespace

TEST_CASE("The command line names a file, a language and a day; what is not understood is left out")
{
    CHECK(readStartup({QStringLiteral("kehou")}).file.isEmpty());
    CHECK(startupFor(u"a.kehou").file ==
          QDir::current().absoluteFilePath(QStringLiteral("a.kehou")));
    CHECK(startupFor(u"--lang en").language == Language::English);
    CHECK(startupFor(u"--lang zh").language == Language::Chinese);
    CHECK(startupFor(u"--lang xx").language == Language::Chinese);
    CHECK(startupFor(u"--today 2026-10-14").today == QDate(2026, 10, 14));
    CHECK_FALSE(startupFor(u"--today 2026-13-14").today);
    CHECK(startupFor(u"--nothing --today 2026-10-14 /x/a.kehou").file.endsWith(u"a.kehou"));
}

TEST_CASE("Files opened lately are kept with what they are, the latest first, each once")
{
    const test::OwnSettings settings;
    const QTemporaryDir folder;
    const QString a = makeFile(folder, QStringLiteral("a.kehou"));
    const QString b = makeFile(folder, QStringLiteral("b.kehou"));
    RecentFiles::note({a, QString()});
    RecentFiles::note({b, QStringLiteral("示例学校 2026秋")});
    RecentFiles::note({a, QStringLiteral("南丰小学 2026秋")});
    QList<ui::RecentFile> files = RecentFiles::load();
    REQUIRE(files.size() == 2);
    CHECK(files[0].path == a);
    CHECK(files[0].description == u"南丰小学 2026秋");
    CHECK(files[1].path == b);

    REQUIRE(QFile::remove(a));
    files = RecentFiles::load();
    REQUIRE(files.size() == 1);
    CHECK(files[0].path == b);
}

TEST_CASE("Of many recent files the latest eight are kept")
{
    const test::OwnSettings settings;
    const QTemporaryDir folder;
    for (int n = 0; n < 10; ++n)
        RecentFiles::note({makeFile(folder, QString::number(n)), QString()});
    const QList<ui::RecentFile> files = RecentFiles::load();
    REQUIRE(files.size() == 8);
    CHECK(files.constFirst().path.endsWith(u'9'));
    CHECK(files.constLast().path.endsWith(u'2'));
}
