// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/disk.h"
#include "core/storage/connection.h"
#include "tests/storage/school_fixture.h"
#include "tests/support/catch.h"
#include "tests/support/left_lock.h"

#include <QDir>
#include <QElapsedTimer>
#include <QtEndian>

using namespace kehou;
using namespace kehou::test;

namespace
{

using Code = StorageError::Code;

// The bytes of a small but sound school file.
[[nodiscard]] QByteArray soundFile()
{
    SmallSchool school;
    school.run(QStringLiteral("Classes"),
               "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) "
               "INSERT INTO class SELECT i, 'class ' || i FROM n");
    school.close();
    return bytesOf(school.folder().path());
}

[[nodiscard]] QByteArray withNumberAt(QByteArray bytes, qsizetype at, qint32 number)
{
    qToBigEndian<qint32>(number, bytes.data() + at);
    return bytes;
}

[[nodiscard]] QStringList filesBeside(const QString &path)
{
    return QFileInfo(path).dir().entryList(QDir::Files | QDir::Hidden);
}

} // namespace

TEST_CASE("T50 F10 what is not a sound school file of ours is refused and keeps every byte")
{
    const QByteArray sound = soundFile();
    const auto [sentence, bytes, code] = GENERATE_COPY(table<const char *, QByteArray, Code>({
        {"empty", QByteArray(), Code::Damaged},
        {"99 bytes", sound.left(99), Code::Damaged},
        {"only the header", sound.left(100), Code::Damaged},
        {"half of it", sound.left(sound.size() / 2), Code::Damaged},
        {"without its last page", sound.chopped(4096), Code::Damaged},
        {"text", QByteArray("姓名,班级\n").repeated(500), Code::NotOurs},
        {"another program's", withNumberAt(sound, 68, 7), Code::NotOurs},
        {"without a program's mark", withNumberAt(sound, 68, 0), Code::NotOurs},
        {"a newer program's", withNumberAt(sound, 60, 2), Code::Newer},
        {"one that was never finished", withNumberAt(sound, 60, 0), Code::NotOurs},
        {"a page of zeros in the middle",
         QByteArray(sound).replace(8192, 4096, QByteArray(4096, 0)), Code::Damaged},
    }));
    INFO(sentence);
    Folder folder;
    writeBytes(folder.path(), bytes);
    Clock clock;
    const auto error = errorOf([&] { (void)SchoolFile::open(folder.path(), smallSetup(clock)); });
    REQUIRE(error);
    CHECK(error->code() == code);
    CHECK(bytesOf(folder.path()) == bytes);
    CHECK_FALSE(QFileInfo::exists(folder.path(QStringLiteral("quarantine"))));
}

TEST_CASE("T50 the sound neighbour opens")
{
    Folder folder;
    writeBytes(folder.path(), soundFile());
    Clock clock;
    const auto file = SchoolFile::open(folder.path(), smallSetup(clock));
    CHECK(number(file->database(), "SELECT count(*) FROM class") == 500);
    CHECK(file->warnings().isEmpty());
}

TEST_CASE("F13 a newer file names both programs and both versions")
{
    Folder folder;
    writeBytes(folder.path(), withNumberAt(soundFile(), 60, 14));
    const auto error = errorOf([&] {
        (void)Database::open(folder.path(), {QStringLiteral("2.4"), 12});
    });
    REQUIRE(error);
    for (const char *part : {"2.2", "14", "2.4", "12"})
        CHECK(error->text().contains(QLatin1String(part)));
}

TEST_CASE("F13 a newer file whose version still stands in its log keeps every byte of both")
{
    SmallSchool school;
    school.close();
    const QString log = school.folder().path() + QStringLiteral("-wal");
    {
        Connection newer(school.folder().path(), Connection::Mode::Write);
        REQUIRE(newer.applySettings(Connection::Journal::WriteAhead));
        newer.exec("PRAGMA user_version=2");
    }
    const QByteArray file = bytesOf(school.folder().path());
    const QByteArray inLog = bytesOf(log);
    REQUIRE_FALSE(inLog.isEmpty());
    CHECK(codeOf([&] { school.open(); }) == Code::Newer);
    CHECK(bytesOf(school.folder().path()) == file);
    CHECK(bytesOf(log) == inLog);
}

TEST_CASE("a file that is not there is not made by opening it")
{
    Folder folder;
    CHECK(codeOf([&] { (void)Database::open(folder.path(), kProgram); }) == Code::Access);
    CHECK(filesBeside(folder.path()).isEmpty());
    CHECK(codeOf([&] {
              (void)Database::create(folder.path(QStringLiteral("no such folder/a")), kProgram);
          }) == Code::Access);
}

TEST_CASE("G20 names in Chinese, with blanks and signs, and beyond the first plane work")
{
    QStringList names{QStringLiteral("教务 数据（二〇二四）.kehou"),
                      QStringLiteral("100% #1 & = ;.kehou"), QStringLiteral("%E4%B8%80%20.kehou"),
                      QStringLiteral("𠮷😀.kehou"), QString(70, u'课') + QStringLiteral(".kehou")};
#ifndef Q_OS_WIN // which has no such names
    names << QStringLiteral("who?.kehou") << QStringLiteral("file:a?mode=memory")
          << QStringLiteral("'\"`$.kehou");
#endif
    const QString name = GENERATE_COPY(from_range(names));
    INFO(name.toStdString());
    Folder folder;
    Clock clock;
    {
        const auto file = SchoolFile::create(folder.path(name), smallSetup(clock));
        CHECK_FALSE(file->run({QStringLiteral("Class")},
                              [&] {
                                  file->database().exec("INSERT INTO class VALUES(1, '一班')");
                                  return true;
                              })
                        .empty());
        CHECK_FALSE(codeOf([&] { file->database().backupTo(folder.path(name + u'b')); }));
    }
    CHECK(filesBeside(folder.path()).size() == 2);
    CHECK(filesBeside(folder.path()).contains(name));
    const auto file = SchoolFile::open(folder.path(name), smallSetup(clock));
    CHECK(number(file->database(), "SELECT count(*) FROM class") == 1);
}

TEST_CASE("F17 a path that is too long for SQLite is refused with a plain sentence")
{
    Folder folder;
    const QString base = folder.path(QString(60, u'课') + u'/' + QString(60, u'后') + u'/');
    REQUIRE(QDir().mkpath(base));
#ifdef Q_OS_WIN // counts characters, and may be set to take any number of them
    const qsizetype room = 251 - base.size();
    if (!isTooLongForSqlite(base + QString(room + 1, u'a')))
        return;
#else
    const qsizetype room = 504 - base.toUtf8().size();
#endif
    const auto error =
        errorOf([&] { (void)Database::create(base + QString(room + 1, u'a'), kProgram); });
    REQUIRE(error);
    CHECK(error->code() == Code::Access);
    CHECK(error->text().contains(QStringLiteral("too long")));
    CHECK_FALSE(codeOf([&] { (void)Database::create(base + QString(room, u'a'), kProgram); }));
}

TEST_CASE("T51 a folder that is copied to the net is warned of, another is not")
{
    const auto [name, warned] = GENERATE(table<QString, bool>({
        {QStringLiteral("OneDrive - 学校"), true},
        {QStringLiteral("坚果云"), true},
        {QStringLiteral("教务"), false},
    }));
    Folder folder;
    REQUIRE(QDir().mkpath(folder.path(name)));
    const QString path = folder.path(name + QStringLiteral("/school.kehou"));
    Clock clock;
    CHECK(SchoolFile::create(path, smallSetup(clock))->warnings().isEmpty() != warned);
}

TEST_CASE("d1 where the log cannot be had, a rollback journal with an extra flush is used")
{
    Folder folder;
    Connection connection(folder.path(), Connection::Mode::Create);
    REQUIRE(connection.applySettings(Connection::Journal::Rollback));
    CHECK(connection.value("PRAGMA journal_mode") == "truncate");
    CHECK(connection.value("PRAGMA synchronous") == "3");
    CHECK(connection.value("PRAGMA locking_mode") == "exclusive");
    CHECK(connection.value("PRAGMA foreign_keys") == "1");
}

TEST_CASE("T52 the lock of another computer is named, and its window may still be open")
{
    SmallSchool school;
    school.close();
    writeBytes(school.folder().path(QStringLiteral(".school.kehou.lock")),
               "4242\nkehou\nfront-desk-1\n");
    const auto error = errorOf([&] { school.open(); });
    REQUIRE(error);
    CHECK(error->code() == Code::Busy);
    CHECK(error->text().contains(QStringLiteral("front-desk-1")));
    CHECK(error->text().contains(QStringLiteral("4242")));
    QFile::remove(school.folder().path(QStringLiteral(".school.kehou.lock")));
    CHECK_FALSE(codeOf([&] { school.open(); }));
}

TEST_CASE("T52 the lock that a power cut left is taken over, whatever now runs under its number")
{
    SmallSchool school;
    school.close();
    leaveLock(school.folder().path(QStringLiteral(".school.kehou.lock")));
    CHECK_FALSE(codeOf([&] { school.open(); }));
}
