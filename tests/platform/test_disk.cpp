// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/disk.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace kehou;

namespace
{

[[nodiscard]] QString written(const QTemporaryDir &folder, const QString &name,
                              const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    CHECK(flushFile(file));
    return file.fileName();
}

} // namespace

TEST_CASE("F7 the folder for temporary files is on a disk of this computer")
{
    CHECK(driveOf(QDir::tempPath()) == Drive::Fixed);
}

TEST_CASE("d5 a file gets a new name within its folder, but never that of another")
{
    const QTemporaryDir folder;
    const QString part = written(folder, QStringLiteral("学校.part"), "new");
    const QString path = folder.filePath(QStringLiteral("学校.kehou"));
    CHECK(renameFile(part, path));
    CHECK(flushFolder(folder.path()));
    CHECK(QFileInfo::exists(path));
    CHECK_FALSE(QFileInfo::exists(part));

    const QString later = written(folder, QStringLiteral("later.part"), "later");
    CHECK_FALSE(renameFile(later, path));
    CHECK(QFileInfo(path).size() == 3);
    CHECK_FALSE(
        renameFile(folder.filePath(QStringLiteral("none")), folder.filePath(QStringLiteral("a"))));
}

TEST_CASE("F17 a path of more than 260 characters is renamed like any other")
{
    const QTemporaryDir folder;
    const QString deep = folder.filePath(QString(60, u'课') + u'/' + QString(60, u'后') + u'/' +
                                         QString(60, u'a') + u'/' + QString(60, u'b'));
    REQUIRE(QDir().mkpath(deep));
    const QString part = deep + QStringLiteral("/school.part");
    QFile file(part);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    CHECK(renameFile(part, deep + QStringLiteral("/school.kehou")));
}

TEST_CASE("F17 a path of ordinary length is not too long for SQLite")
{
    CHECK_FALSE(isTooLongForSqlite(QDir::temp().filePath(QString(70, u'课'))));
}

TEST_CASE("A new school file is suggested in a folder that is there and copied nowhere")
{
    const QString folder = schoolFolder();
    CHECK(QFileInfo(folder).isDir());
    CHECK_FALSE(folder.contains(QStringLiteral("OneDrive")));
    CHECK(driveOf(folder) == Drive::Fixed);
}
