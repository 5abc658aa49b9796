// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/storage/transaction.h"
#include "tests/storage/fixture.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

enum class Mark { Present = 3 };

constexpr const char *kSchema = "CREATE TABLE child(id INTEGER PRIMARY KEY, name TEXT, day TEXT, "
                                "fen INTEGER, photo BLOB) STRICT;";

struct School {
    Folder folder;
    std::unique_ptr<Database> file = Database::create(folder.path(), kProgram);

    School() { file->exec(kSchema); }
    Statement &insert()
    {
        return file->statement("INSERT INTO child(id, name, day, fen, photo) "
                               "VALUES(?, ?, ?, ?, ?)");
    }
    Statement &all()
    {
        return file->statement("SELECT id, name, day, fen, photo FROM child ORDER BY id").bind();
    }
};

} // namespace

TEST_CASE("every type of value comes back as it was bound")
{
    School school;
    const QString name = QStringLiteral("王𠮷龘");
    const QDate day(2026, 9, 1);
    const QByteArray photo("\0\1\xff", 3);
    Transaction transaction(*school.file);
    school.insert().run(TermId(7), name, day, Money::fen(-31280), photo);
    school.insert().run(8, QString(), std::optional<QDate>(), nullptr, std::optional<QByteArray>());
    school.insert().run(9, std::optional(name), std::optional(day), Mark::Present, nullptr);
    transaction.commit();

    Statement &row = school.all();
    REQUIRE(row.next());
    CHECK(row.id<TermId>(0) == TermId(7));
    CHECK(row.integer(0) == 7);
    CHECK(row.text(1) == name);
    CHECK(row.date(2) == day);
    CHECK(row.money(3) == Money::fen(-31280));
    CHECK(row.blob(4) == photo);
    REQUIRE(row.next());
    CHECK(row.text(1).isEmpty()); // a null QString is an empty text, not NULL
    CHECK(row.isNull(2));
    CHECK(row.optDate(2) == std::nullopt);
    CHECK(row.optMoney(3) == std::nullopt);
    CHECK(row.optInteger(3) == std::nullopt);
    CHECK(row.optId<TermId>(3) == std::nullopt);
    REQUIRE(row.next());
    CHECK(row.optText(1) == name);
    CHECK(row.optDate(2) == day);
    CHECK(row.optInt64(3) == 3);
    CHECK(row.flag(3));
    CHECK_FALSE(row.next());
}

TEST_CASE("64-bit numbers keep every bit, and a number too large for int is not cut")
{
    School school;
    const qint64 number = GENERATE(std::numeric_limits<qint64>::min(), qint64{-1}, qint64{0},
                                   qint64{1} << 40, std::numeric_limits<qint64>::max());
    Statement &row = school.file->statement("SELECT ?").bind(number);
    REQUIRE(row.next());
    CHECK(row.int64(0) == number);
    const bool fits = number == static_cast<int>(number);
    CHECK(codeOf([&] { (void)row.integer(0); }).has_value() != fits);
}

TEST_CASE("dates stand in the file as ISO text")
{
    const auto [date, text] = GENERATE(table<QDate, const char *>({
        {QDate(2026, 9, 1), "2026-09-01"},
        {QDate(1900, 12, 31), "1900-12-31"},
        {QDate(2024, 2, 29), "2024-02-29"},
        {QDate(987, 10, 20), "0987-10-20"},
    }));
    School school;
    Statement &row = school.file->statement("SELECT ?").bind(date);
    REQUIRE(row.next());
    CHECK(row.text(0) == QLatin1String(text));
    CHECK(row.date(0) == date);
}

TEST_CASE("nothing of an earlier row stays bound")
{
    School school;
    Transaction transaction(*school.file);
    school.insert().run(1, QStringLiteral("A"), nullptr, 100, nullptr);
    school.insert().run(2, QStringLiteral("B"), nullptr, nullptr, nullptr);
    transaction.commit();
    Statement &row = school.all();
    REQUIRE((row.next() && row.next()));
    CHECK(row.isNull(3));
}

TEST_CASE("rows() reads all rows and lets go of them, also when the reader throws")
{
    School school;
    {
        Transaction transaction(*school.file);
        for (int i = 1; i <= 3; ++i)
            school.insert().run(i, QStringLiteral("A"), nullptr, i, nullptr);
        transaction.commit();
    }
    Statement &above = school.file->statement("SELECT fen FROM child WHERE fen > ? ORDER BY fen");
    qint64 sum = 0;
    above.rows(1, [&](const Statement &row) { sum += row.int64(0); });
    CHECK(sum == 5);
    CHECK_THROWS_AS(above.rows(0, [](const Statement &) { throw std::runtime_error("stop"); }),
                    std::runtime_error);
    CHECK_NOTHROW(school.file->checkpoint()); // an open read would keep the log
    CHECK(QFileInfo(school.folder.path() + QStringLiteral("-wal")).size() == 0);
}

TEST_CASE("an error in the middle of the rows is thrown, not taken for the end")
{
    School school;
    Statement &row = school.file->statement("SELECT abs(n) FROM (SELECT 1 AS n UNION ALL SELECT 2 "
                                            "UNION ALL SELECT -9223372036854775808)");
    row.bind();
    REQUIRE(row.next());
    REQUIRE(row.next());
    CHECK(codeOf([&] { (void)row.next(); }) == StorageError::Code::Program);
}

TEST_CASE("a column of another type than asked for is a damaged file")
{
    School school;
    Statement &row = school.file->statement("SELECT 'text', 5, NULL, '2026-02-30', x'00', 1.5");
    row.bind();
    REQUIRE(row.next());
    CHECK(codeOf([&] { (void)row.int64(0); }) == StorageError::Code::Damaged);
    CHECK(codeOf([&] { (void)row.text(1); }) == StorageError::Code::Damaged);
    CHECK(codeOf([&] { (void)row.money(2); }) == StorageError::Code::Damaged);
    CHECK(codeOf([&] { (void)row.date(3); }) == StorageError::Code::Damaged);
    CHECK(codeOf([&] { (void)row.text(4); }) == StorageError::Code::Damaged);
    CHECK(codeOf([&] { (void)row.type(5); }) == StorageError::Code::Damaged);
    CHECK(row.text(0) == QStringLiteral("text"));
    CHECK(row.int64(1) == 5);
}

TEST_CASE("a misspelt column in double quotes is an error, not a text")
{
    School school;
    CHECK(codeOf([&] { (void)school.file->statement("SELECT \"nmae\" FROM child").bind(); }) ==
          StorageError::Code::Program);
    CHECK_FALSE(codeOf([&] { (void)school.file->statement("SELECT \"name\" FROM child").bind(); }));
}

TEST_CASE("strict tables refuse a text as amount and say which rule it was")
{
    School school;
    Transaction transaction(*school.file);
    const auto error = errorOf([&] {
        school.insert().run(1, QStringLiteral("A"), nullptr, QStringLiteral("1.5"), nullptr);
    });
    REQUIRE(error);
    CHECK(error->code() == StorageError::Code::Constraint);
    CHECK(error->detail().contains("child.fen"));
    CHECK_NOTHROW(school.insert().run(1, QStringLiteral("A"), nullptr, 150, nullptr));
}

TEST_CASE("INSERT … RETURNING left unread is finished before COMMIT and is saved")
{
    School school;
    {
        Transaction transaction(*school.file);
        Statement &insert = school.file->statement("INSERT INTO child(name) VALUES(?) "
                                                   "RETURNING id");
        REQUIRE(insert.bind(QStringLiteral("A")).next());
        CHECK(insert.int64(0) == 1);
        transaction.commit();
    }
    school.file->reopen();
    CHECK(number(*school.file, "SELECT count(*) FROM child") == 1);
}
