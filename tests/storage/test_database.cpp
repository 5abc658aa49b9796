// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/file/path_check.h"
#include "core/storage/transaction.h"
#include "tests/storage/fixture.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QStorageInfo>

using namespace kehou;
using namespace kehou::test;

TEST_CASE("d1 each setting reads back, in a new file and in an opened one")
{
    const auto [pragma, answer] = GENERATE(table<const char *, const char *>({
        {"PRAGMA locking_mode", "exclusive"},
        {"PRAGMA journal_mode", "wal"},
        {"PRAGMA synchronous", "2"},
        {"PRAGMA foreign_keys", "1"},
        {"PRAGMA trusted_schema", "0"},
        {"PRAGMA cell_size_check", "1"},
        {"PRAGMA mmap_size", "0"},
        {"PRAGMA secure_delete", "1"},
        {"PRAGMA temp_store", "2"},
        {"PRAGMA busy_timeout", "800"},
        {"PRAGMA recursive_triggers", "1"},
        {"PRAGMA wal_autocheckpoint", "1000"},
        {"PRAGMA journal_size_limit", "67108864"},
        {"PRAGMA application_id", "1264928879"},
    }));
    const auto read = [](Database &file, const char *sql) {
        Statement &statement = file.statement(sql).bind();
        REQUIRE(statement.next());
        return statement.type(0) == Statement::Type::Text ? statement.text(0).toUtf8()
                                                          : QByteArray::number(statement.int64(0));
    };
    Folder folder;
    CHECK(read(*Database::create(folder.path(), kProgram), pragma) == answer);
    CHECK(read(*Database::open(folder.path(), kProgram), pragma) == answer);
}

TEST_CASE("a script is split where its statements end, also inside of triggers and comments")
{
    Folder folder;
    const auto file = Database::create(folder.path(), kProgram);
    file->exec("-- a comment; with a semicolon\n"
               "CREATE TABLE a(id INTEGER PRIMARY KEY, name TEXT) STRICT;;\n"
               "CREATE TABLE b(id INTEGER PRIMARY KEY, name TEXT) STRICT;\n"
               "CREATE TRIGGER t AFTER INSERT ON a BEGIN\n"
               "  INSERT INTO b(name) VALUES(NEW.name || ';');\n"
               "  UPDATE b SET name = name || 'END;';\n"
               "END;\n"
               "INSERT INTO a(name) VALUES('x; y');\n"
               "/* the end; */ ");
    CHECK(textOf(*file, "SELECT name FROM b") == QStringLiteral("x; y;END;"));
    CHECK(codeOf([&] { file->exec("CREATE TABLE c(id INTEGER PRIMARY KEY) STRICT; nonsense"); }) ==
          StorageError::Code::Program);
}

TEST_CASE("a transaction that is left without commit leaves nothing behind")
{
    Folder folder;
    const auto file = Database::create(folder.path(), kProgram);
    file->exec("CREATE TABLE a(id INTEGER PRIMARY KEY) STRICT");
    {
        const Transaction transaction(*file);
        file->statement("INSERT INTO a(id) VALUES(?)").run(1);
        CHECK(file->changes() == 1);
        CHECK(file->inTransaction());
    }
    CHECK_FALSE(file->inTransaction());
    CHECK(number(*file, "SELECT count(*) FROM a") == 0);
    {
        Transaction transaction(*file);
        file->statement("INSERT INTO a(id) VALUES(?)").run(5);
        CHECK(file->lastInsertId() == 5);
        transaction.commit();
    }
    CHECK(number(*file, "SELECT count(*) FROM a") == 1);
}

TEST_CASE("an unmet foreign key is refused at COMMIT and nothing is saved")
{
    Folder folder;
    const auto file = Database::create(folder.path(), kProgram);
    file->exec("CREATE TABLE a(id INTEGER PRIMARY KEY) STRICT;"
               "CREATE TABLE b(id INTEGER PRIMARY KEY, a INTEGER NOT NULL REFERENCES a(id) "
               "DEFERRABLE INITIALLY DEFERRED) STRICT");
    const auto insert = [&](bool parent) {
        Transaction transaction(*file);
        file->statement("INSERT INTO b(a) VALUES(?)").run(1);
        if (parent)
            file->statement("INSERT INTO a(id) VALUES(?)").run(1);
        transaction.commit();
    };
    CHECK(codeOf([&] { insert(false); }) == StorageError::Code::Constraint);
    CHECK(number(*file, "SELECT count(*) FROM b") == 0);
    CHECK_FALSE(file->stopped());
    CHECK_FALSE(codeOf([&] { insert(true); }));
    CHECK(number(*file, "SELECT count(*) FROM b") == 1);
}

TEST_CASE("a transaction in which an error was passed over is not committed")
{
    Folder folder;
    const auto file = Database::create(folder.path(), kProgram);
    file->exec("CREATE TABLE a(id INTEGER PRIMARY KEY) STRICT");
    const auto insert = [&](int times) {
        Transaction transaction(*file);
        for (int i = 0; i < times; ++i)
            (void)codeOf([&] { file->statement("INSERT INTO a(id) VALUES(?)").run(1); });
        transaction.commit();
    };
    CHECK(codeOf([&] { insert(2); }) == StorageError::Code::Program);
    CHECK(number(*file, "SELECT count(*) FROM a") == 0);
    CHECK_FALSE(codeOf([&] { insert(1); }));
    CHECK(number(*file, "SELECT count(*) FROM a") == 1);
}

TEST_CASE("what was saved is there after closing, and no log stays beside the file")
{
    Folder folder;
    {
        const auto file = Database::create(folder.path(), kProgram);
        file->exec("CREATE TABLE a(id INTEGER PRIMARY KEY) STRICT; INSERT INTO a VALUES(3)");
        CHECK(file->fileSize() > 0);
    }
    CHECK(QDir(QFileInfo(folder.path()).path()).entryList(QDir::Files | QDir::Hidden) ==
          QStringList{QStringLiteral("school.kehou")});
    CHECK(number(*Database::open(folder.path(), kProgram), "SELECT id FROM a") == 3);
}

TEST_CASE("a reference to a statement stays good when the file is opened anew")
{
    Folder folder;
    const auto file = Database::create(folder.path(), kProgram);
    file->exec("CREATE TABLE a(id INTEGER PRIMARY KEY) STRICT; INSERT INTO a VALUES(3)");
    Statement &read = file->statement("SELECT id FROM a");
    REQUIRE(read.bind().next());
    file->reopen();
    REQUIRE(read.bind().next());
    CHECK(read.int64(0) == 3);
}

TEST_CASE("T51 a backup opens with the same content, and a second one does not replace it")
{
    Folder folder;
    const QString copy = folder.path(QStringLiteral("备份 #1 100%.kehou"));
    const auto file = Database::create(folder.path(), kProgram);
    file->exec("CREATE TABLE a(id INTEGER PRIMARY KEY, name TEXT) STRICT;"
               "INSERT INTO a VALUES(3, '王小明')");
    file->backupTo(copy);
    const QByteArray first = bytesOf(copy);
    const auto again = errorOf([&] { file->backupTo(copy); });
    REQUIRE(again);
    CHECK(again->code() == StorageError::Code::Access);
    CHECK(bytesOf(copy) == first);
    CHECK_FALSE(QFileInfo::exists(copy + QStringLiteral(".part")));
    const auto opened = Database::open(copy, kProgram);
    CHECK(textOf(*opened, "SELECT name FROM a") == QStringLiteral("王小明"));
    CHECK(opened->integrityCheck().isEmpty());
}

TEST_CASE("a backup into a folder that is not there leaves no file behind")
{
    Folder folder;
    const auto file = Database::create(folder.path(), kProgram);
    const QString copy = folder.path(QStringLiteral("missing folder/copy.kehou"));
    CHECK(codeOf([&] { file->backupTo(copy); }).has_value());
    CHECK_FALSE(QFileInfo::exists(copy));
    CHECK_FALSE(codeOf([&] { file->backupTo(folder.path(QStringLiteral("copy.kehou"))); }));
}

TEST_CASE("F4 room on the disk is counted before a backup is begun")
{
    Folder folder;
    CHECK(hasRoom(folder.path({}), 1));
    // A system that does not say how much room there is does not keep a backup from being made.
    const bool unknown = !QStorageInfo(folder.path({})).isValid();
    CHECK(hasRoom(folder.path({}), std::numeric_limits<qint64>::max()) == unknown);
}

TEST_CASE("the full check names what is broken, and a sound file has nothing to name")
{
    Folder folder;
    const auto file = Database::create(folder.path(), kProgram);
    file->exec("CREATE TABLE a(id INTEGER PRIMARY KEY) STRICT;"
               "CREATE TABLE b(id INTEGER PRIMARY KEY, a INTEGER REFERENCES a(id)) STRICT");
    CHECK(file->integrityCheck().isEmpty());
    file->exec("PRAGMA foreign_keys=OFF; INSERT INTO b VALUES(1, 99); PRAGMA foreign_keys=ON");
    CHECK(file->integrityCheck() == QStringList{QStringLiteral("b → a")});
}
