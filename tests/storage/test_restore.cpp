// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/restore.h"
#include "tests/storage/school_fixture.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFileInfo>

using namespace kehou;
using namespace kehou::test;

namespace
{

using Code = StorageError::Code;

// A file with one row too many, and its backup from before.
struct Restoring {
    Restoring()
    {
        school.run(QStringLiteral("Class"), "INSERT INTO class VALUES(1, 'one')");
        rows = school.dump();
        school.database().backupTo(backup);
        school.run(QStringLiteral("Class"), "INSERT INTO class VALUES(2, 'two')");
        school.close();
    }
    [[nodiscard]] QString restore() const
    {
        return restoreBackup(backup, school.folder().path(), kProgram);
    }
    [[nodiscard]] std::optional<Code> refused() const
    {
        return codeOf([&] { (void)restore(); });
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(QFileInfo(backup).path()).entryList(QDir::Files | QDir::Hidden);
    }

    SmallSchool school;
    QString backup = school.folder().path(QStringLiteral("backup.kehou"));
    QByteArray rows;
};

} // namespace

TEST_CASE("d5 a restored file has the backup's rows, and the file as it was is kept beside it")
{
    Restoring f;
    const QByteArray backup = bytesOf(f.backup);
    const QString before = f.restore();
    CHECK(QFileInfo(before).fileName() == u"school-before-restore.kehou");
    CHECK(bytesOf(f.backup) == backup);
    f.school.open();
    CHECK(f.school.dump() == f.rows);
    CHECK(f.school.database().integrityCheck().isEmpty());
    const auto kept = Database::open(before, kProgram);
    CHECK(number(*kept, "SELECT count(*) FROM class") == 2);
}

TEST_CASE("T51 a second restore keeps its file under another name than the first")
{
    const Restoring f;
    CHECK(f.restore() != f.restore());
}

TEST_CASE("d5 a log that lies beside the file is not read into the restored one")
{
    Restoring f;
    writeBytes(f.school.folder().path() + QStringLiteral("-journal"), QByteArray(512, 'x'));
    (void)f.restore();
    CHECK_FALSE(QFileInfo::exists(f.school.folder().path() + QStringLiteral("-journal")));
    f.school.open();
    CHECK(f.school.dump() == f.rows);
}

TEST_CASE("d5 a file that cannot be read any more is kept byte for byte and restored")
{
    Restoring f;
    const QByteArray spoilt = bytesOf(f.school.folder().path()).left(5000);
    writeBytes(f.school.folder().path(), spoilt);
    CHECK(bytesOf(f.restore()) == spoilt);
    f.school.open();
    CHECK(f.school.dump() == f.rows);
}

TEST_CASE("d5 a backup comes to a place where there was no file")
{
    const Restoring f;
    const QString place = f.school.folder().path(QStringLiteral("new.kehou"));
    CHECK(restoreBackup(f.backup, place, kProgram).isEmpty());
    CHECK(number(*Database::open(place, kProgram), "SELECT count(*) FROM class") == 1);
}

TEST_CASE("d5 a backup that cannot be gone on with changes nothing")
{
    const Restoring f;
    const QByteArray sound = bytesOf(f.backup);
    const auto [sentence, bytes, code] = GENERATE_COPY(table<const char *, QByteArray, Code>({
        {"half of it", sound.left(sound.size() / 2), Code::Damaged},
        {"text", QByteArray("姓名,班级\n").repeated(500), Code::NotOurs},
        {"nothing", QByteArray(), Code::Damaged},
    }));
    INFO(sentence);
    writeBytes(f.backup, bytes);
    const QByteArray before = bytesOf(f.school.folder().path());
    const QStringList files = f.files();
    CHECK(f.refused() == code);
    CHECK(bytesOf(f.school.folder().path()) == before);
    CHECK(f.files() == files);
}

TEST_CASE("d5 nothing is restored over a file that a window has, from no file, or from itself")
{
    Restoring f;
    const QString path = f.school.folder().path();
    CHECK(codeOf([&] { (void)restoreBackup(path, path, kProgram); }) == Code::Access);
    CHECK(codeOf([&] {
              (void)restoreBackup(f.school.folder().path(QStringLiteral("none")), path, kProgram);
          }) == Code::Access);
    f.school.open();
    CHECK(f.refused() == Code::Busy);
    CHECK(f.school.dump() != f.rows);
}
