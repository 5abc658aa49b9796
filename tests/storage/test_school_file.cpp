// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/school_file.h"

#include "tests/storage/school_fixture.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QUuid>

using namespace kehou;
using namespace kehou::test;

TEST_CASE("an operation that is refused or throws leaves the file as it was")
{
    SmallSchool school;
    const AuditHead head = school.file().auditLog().head();
    const Changes refused = school.file().run({QStringLiteral("Class")}, [&] {
        school.database().exec("INSERT INTO class VALUES(1, '一班')");
        return false;
    });
    CHECK(refused.empty());
    const auto failing = [&] {
        school.file().run({QStringLiteral("Class")}, [&] {
            school.database().exec("INSERT INTO class VALUES(1, '一班'), (2, '一班')");
            return true;
        });
    };
    const auto error = errorOf(failing);
    REQUIRE(error);
    CHECK(error->code() == StorageError::Code::Constraint);
    CHECK(error->detail().contains("class.name"));
    CHECK(school.dump().isEmpty());
    CHECK(school.file().auditLog().head() == head);
    CHECK_FALSE(school.run(QStringLiteral("Class"), "INSERT INTO class VALUES(1, '一班')").empty());
}

TEST_CASE("T01 the same form sent twice is done once")
{
    SmallSchool school;
    const Operation receipt{
        QStringLiteral("Receipt"), {}, {}, QUuid::createUuid().toString(QUuid::WithoutBraces)};
    const auto book = [&] {
        school.database().exec("INSERT INTO receipt(pupil, fen) VALUES(1, 100)");
        return true;
    };
    CHECK_FALSE(school.file().run(receipt, book).repeated);
    CHECK(school.file().run(receipt, book).repeated);
    school.close();
    school.open();
    CHECK(school.file().run(receipt, book).repeated);
    CHECK(number(school.database(), "SELECT count(*) FROM receipt") == 1);
    Operation other = receipt;
    other.opId.clear();
    CHECK_FALSE(school.file().run(other, book).repeated);
    CHECK(number(school.database(), "SELECT count(*) FROM receipt") == 2);
}

TEST_CASE("changes list the rows of each table up to a thousand, and say where there are more")
{
    SmallSchool school;
    const Changes changes =
        school.run(QStringLiteral("Classes"),
                   "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1001) "
                   "INSERT INTO class SELECT i, 'class ' || i FROM n;"
                   "INSERT INTO pupil(id, class) SELECT id, id FROM class WHERE id <= 1000");
    CHECK(changes.text == QStringLiteral("Classes"));
    CHECK(changes.rows.keys() == QStringList{QStringLiteral("class"), QStringLiteral("pupil")});
    CHECK(changes.rows[QStringLiteral("class")].size() == 1000);
    CHECK(changes.rows[QStringLiteral("pupil")].last() == 1000);
    CHECK(changes.cutTables == QStringList{QStringLiteral("class")});
}

TEST_CASE("G9 an older file put back is noticed at start and is not touched")
{
    SmallSchool school;
    school.run(QStringLiteral("Class"), "INSERT INTO class VALUES(1, '一班')");
    school.close();
    const QByteArray older = bytesOf(school.folder().path());
    school.open();
    CHECK(school.file().warnings().isEmpty());
    school.run(QStringLiteral("Class"), "INSERT INTO class VALUES(2, '二班')");
    school.close();
    writeBytes(school.folder().path(), older);
    school.open();
    REQUIRE(school.file().warnings().size() == 1);
    CHECK(school.file().warnings()[0].contains(QStringLiteral("older")));
    CHECK(number(school.database(), "SELECT count(*) FROM class") == 1);
}

TEST_CASE("G9 another history of the same length is noticed at start")
{
    SmallSchool school;
    school.close();
    const QByteArray fork = bytesOf(school.folder().path());
    school.open();
    school.run(QStringLiteral("Class"), "INSERT INTO class VALUES(1, '一班')");
    school.close();
    const QString folder = school.setup().headFolder;
    const QString name = QDir(folder).entryList(QDir::Files).value(0);
    const QByteArray head = bytesOf(folder + u'/' + name);
    writeBytes(school.folder().path(), fork);
    school.open();
    school.run(QStringLiteral("Class"), "INSERT INTO class VALUES(1, '二班')");
    school.close();
    writeBytes(folder + u'/' + name, head);
    school.open();
    REQUIRE(school.file().warnings().size() == 1);
    CHECK(school.file().warnings()[0].contains(QStringLiteral("history")));
}

TEST_CASE("a head file that was cut off says nothing, a whole one does")
{
    SmallSchool school;
    school.close();
    const QString folder = school.setup().headFolder;
    const QString path = folder + u'/' + QDir(folder).entryList(QDir::Files).value(0);
    QByteArray head = bytesOf(path);
    head.replace(0, 20, "00000000000000000009");
    const bool cut = GENERATE(true, false);
    writeBytes(path, cut ? head.chopped(5) : head);
    school.open();
    CHECK(school.file().warnings().isEmpty() == cut);
}

TEST_CASE("F16 a clock behind the last action is told, five minutes are let pass")
{
    const auto [backMs, told] = GENERATE(table<qint64, bool>({
        {0, false},
        {5 * 60 * 1000, false},
        {5 * 60 * 1000 + 1, true},
        {365LL * 24 * 3600 * 1000, true},
    }));
    SmallSchool school;
    school.run(QStringLiteral("Class"), "INSERT INTO class VALUES(1, '一班')");
    school.close();
    school.clock().nowMs -= backMs;
    school.open();
    CHECK(school.file().warnings().isEmpty() != told);
}

TEST_CASE("a new file is there as a whole or not at all, and an existing one is not replaced")
{
    SmallSchool school;
    school.close();
    const QByteArray bytes = bytesOf(school.folder().path());
    CHECK(codeOf([&] { (void)SchoolFile::create(school.folder().path(), school.setup()); }) ==
          StorageError::Code::Access);
    CHECK(bytesOf(school.folder().path()) == bytes);
    SchoolFileSetup broken = school.setup();
    broken.migrations.back().sql += "CREATE TABLE half(";
    const QString other = school.folder().path(QStringLiteral("other.kehou"));
    CHECK(codeOf([&] { (void)SchoolFile::create(other, broken); }) == StorageError::Code::Program);
    CHECK_FALSE(QFileInfo::exists(other));
    CHECK_FALSE(QFileInfo::exists(other + QStringLiteral(".part")));
}

TEST_CASE("d4 an older file is brought up to date after a checked backup")
{
    SmallSchool school;
    school.run(QStringLiteral("Class"), "INSERT INTO class VALUES(1, '一班'), (2, '二班')");
    school.close();
    SchoolFileSetup newer = school.setup();
    newer.programVersion = QStringLiteral("3.0");
    newer.migrations.push_back({2, QStringLiteral("0002_room"),
                                "ALTER TABLE class ADD COLUMN room TEXT NOT NULL DEFAULT '';"
                                "UPDATE class SET room = 'R' || id;"});
    {
        const auto file = SchoolFile::open(school.folder().path(), newer);
        CHECK(file->database().schemaVersion() == 2);
        CHECK(textOf(file->database(), "SELECT room FROM class WHERE id = 2") ==
              QStringLiteral("R2"));
        CHECK(file->auditLog().verifyRows().isEmpty());
        CHECK(file->auditLog().verifyChain().isEmpty());
        CHECK(number(file->database(), "PRAGMA foreign_keys") == 1);
    }
    const QByteArray bytes = bytesOf(school.folder().path());
    const auto refused = errorOf([&] { school.open(); });
    REQUIRE(refused);
    CHECK(refused->code() == StorageError::Code::Newer);
    CHECK(refused->text().contains(QStringLiteral("3.0")));
    CHECK(refused->text().contains(QStringLiteral("2.2")));
    CHECK(bytesOf(school.folder().path()) == bytes);
    const auto backup = SchoolFile::open(
        school.folder().path(QStringLiteral("school-v1-to-v2.kehou")), school.setup());
    CHECK(number(backup->database(), "SELECT count(*) FROM class") == 2);
}

TEST_CASE("T50 an upgrade that fails leaves the old file and its backup, both good")
{
    SmallSchool school;
    school.run(QStringLiteral("Class"), "INSERT INTO class VALUES(1, '一班')");
    school.run(QStringLiteral("Pupil"), "INSERT INTO pupil(id, class) VALUES(1, 1)");
    school.close();
    SchoolFileSetup newer = school.setup();
    newer.migrations.push_back({2, QStringLiteral("0002_broken"), {}});
    newer.migrations.back().sql =
        GENERATE("ALTER TABLE class ADD COLUMN room TEXT; UPDATE nothing SET x = 1",
                 "DELETE FROM class", // leaves a pupil without a class
                 "INSERT INTO class VALUES(2, '一班')");
    CHECK(codeOf([&] { (void)SchoolFile::open(school.folder().path(), newer); }).has_value());
    school.open();
    CHECK(school.database().schemaVersion() == 1);
    CHECK(number(school.database(), "SELECT count(*) FROM class") == 1);
    CHECK(school.file().auditLog().verifyRows().isEmpty());
    school.close();
    CHECK_FALSE(codeOf([&] {
        (void)SchoolFile::open(school.folder().path(QStringLiteral("school-v1-to-v2.kehou")),
                               school.setup());
    }));
}

TEST_CASE("the scripts in the resources are numbered without gaps from the audit log on")
{
    const Migrations migrations = loadMigrations();
    REQUIRE_FALSE(migrations.empty());
    CHECK(migrations.front().name == QStringLiteral("0000_audit"));
    CHECK(migrations.front().version == 1);
    CHECK(newestVersion(migrations) == std::max<int>(1, static_cast<int>(migrations.size()) - 1));
}

TEST_CASE("the shipped schema suits undo and audit, and a file of it opens again")
{
    Folder folder;
    Clock clock;
    SchoolFileSetup setup = smallSetup(clock);
    setup.migrations = loadMigrations();
    setup.appendOnly = QStringList{QStringLiteral("payment"), QStringLiteral("refund")};
    CHECK_FALSE(codeOf([&] { (void)SchoolFile::create(folder.path(), setup); }));
    const auto file = SchoolFile::open(folder.path(), setup);
    CHECK(file->warnings().isEmpty());
    CHECK(file->auditLog().verifyRows().isEmpty());
    CHECK(file->undoLog().tables().size() > 10);
}
