// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/office.h"
#include "core/schemes/shipped_schemes.h"
#include "tests/office/school.h"
#include "tests/support/catch.h"

#include <QSignalSpy>

using namespace kehou;
using namespace kehou::test;

namespace
{

const QString kExample = QStringLiteral("gongzuoliang");

[[nodiscard]] bool isSound(Office &office)
{
    const auto checks = office.verify();
    REQUIRE(checks);
    return std::all_of(checks.value().begin(), checks.value().end(),
                       [](const Office::Check &check) { return check.ok; });
}

} // namespace

TEST_CASE("A new file is not made over another one")
{
    School school;
    const auto again = Office::create(school.path(), schemeText(QStringLiteral("onex")),
                                      {school.path(QStringLiteral("x")), [] { return qint64{1}; }});
    REQUIRE_FALSE(again);
    CHECK(again.failure().kind == FailureKind::File);
    const auto broken =
        Office::create(school.path(QStringLiteral("b.kehou")), "{}",
                       {school.path(QStringLiteral("x")), [] { return qint64{1}; }});
    REQUIRE_FALSE(broken);
    CHECK(broken.failure().kind == FailureKind::BadInput);
    CHECK_FALSE(QFile::exists(school.path(QStringLiteral("b.kehou"))));
}

TEST_CASE("The making of a file cannot be undone, its first import can")
{
    School school(kExample);
    CHECK_FALSE(school.office().state().undoText);
    const auto undone = school.office().undo();
    REQUIRE(undone);
    CHECK_FALSE(undone.value());
    school.takeGood(examplePath(kExample));
    REQUIRE(school.office().undo());
    CHECK_FALSE(school.office().state().undoText);
    school.takeGood(examplePath(kExample));
}

TEST_CASE("T52 a file that is open elsewhere is refused with a clear answer")
{
    School school;
    const auto second = school.tryOpen();
    REQUIRE_FALSE(second);
    CHECK(second.failure().kind == FailureKind::File);
    CHECK_FALSE(second.failure().text.isEmpty());
    school.close();
    CHECK(school.tryOpen());
}

TEST_CASE("What is no school file is refused and left alone")
{
    School school;
    struct Row {
        const char *what;
        QByteArray bytes;
    };
    const Row rows[] = {
        {"nothing", {}},
        {"text", "学号,姓名\n"},
        {"zeros", QByteArray(8192, '\0')},
        {"a header and no more", QByteArray("SQLite format 3\0", 16)},
        {"a header and zeros", QByteArray("SQLite format 3\0", 16) + QByteArray(8192, '\0')}};
    for (const Row &row : rows) {
        CAPTURE(row.what);
        const QString path = school.path(QStringLiteral("other.kehou"));
        writeBytes(path, row.bytes);
        const auto office = Office::open(path, {school.path(), [] { return qint64{1}; }});
        REQUIRE_FALSE(office);
        CHECK(office.failure().kind == FailureKind::File);
        CHECK(bytesOf(path) == row.bytes);
    }
    const auto none = Office::open(school.path(QStringLiteral("none.kehou")),
                                   {school.path(), [] { return qint64{1}; }});
    REQUIRE_FALSE(none);
    CHECK(none.failure().kind == FailureKind::File);
    CHECK_FALSE(QFile::exists(school.path(QStringLiteral("none.kehou"))));
}

TEST_CASE("T50 what was saved is there after closing, and sound")
{
    School school(kExample);
    school.takeGood(examplePath(kExample));
    const TermBook before = school.rows();
    CHECK(isSound(school.office()));
    school.close();
    school.open();
    CHECK(sameRows(school.rows(), before));
    CHECK(isSound(school.office()));
    CHECK(school.office().state().warnings.isEmpty());
}

TEST_CASE("Opening and reading changes no byte")
{
    School school(kExample);
    school.takeGood(examplePath(kExample));
    const QByteArray before = school.bytes();
    CHECK(school.rows().rows<Student>().size() > 10);
    CHECK(isSound(school.office()));
    CHECK(school.bytes() == before);
}

TEST_CASE("d6 a byte changed behind the program's back is found")
{
    School school(kExample);
    BookFolder book(kExample);
    book.append(QStringLiteral("学生"), QStringLiteral("77,独一无二,男,一（1）班,,,否,,,"));
    school.takeGood(book.path());
    school.close();

    QByteArray bytes = bytesOf(school.path());
    const qsizetype at = bytes.indexOf(QStringLiteral("独一无二").toUtf8());
    REQUIRE(at > 0);
    bytes.replace(at, 3, QStringLiteral("读").toUtf8());
    writeBytes(school.path(), bytes);

    school.open();
    CHECK_FALSE(isSound(school.office()));
    const auto checks = school.office().verify();
    for (const Office::Check &check : checks.value()) {
        if (!check.ok)
            CHECK(check.detail.contains(QStringLiteral("student")));
    }
}

TEST_CASE("d6 the file put back to an earlier state is noticed")
{
    School school(kExample);
    const QByteArray early = school.bytes();
    school.takeGood(examplePath(kExample));
    school.close();
    writeBytes(school.path(), early);
    school.open();
    CHECK_FALSE(school.office().state().warnings.isEmpty());
}

TEST_CASE("An operation that is refused leaves nothing behind and signals nothing")
{
    School school(kExample);
    school.takeGood(examplePath(kExample));
    const TermBook before = school.rows();
    QSignalSpy spy(&school.office(), &Office::changed);
    const auto refused =
        school.office().perform<int>(QStringLiteral("Half"), [&](Tables &tables) -> Result<int> {
            const TermId term(tables.terms().first().id);
            tables.insert<SchoolClass>(term, {QStringLiteral("新班"), 1, {}, {}});
            return refuse(QStringLiteral("No."));
        });
    REQUIRE_FALSE(refused);
    CHECK(spy.isEmpty());
    CHECK(sameRows(school.rows(), before));
    CHECK(school.office().state().undoSteps.size() == 1);
}

TEST_CASE("T22 an operation that changes nothing is no step")
{
    School school(kExample);
    school.takeGood(examplePath(kExample));
    const QString code = school.office().state().checkCode;
    QSignalSpy spy(&school.office(), &Office::changed);
    school.takeGood(examplePath(kExample));
    CHECK(spy.isEmpty());
    CHECK(school.office().state().checkCode == code);
}

TEST_CASE("One operation is one signal, one step and one record of the audit")
{
    School school(kExample);
    QSignalSpy spy(&school.office(), &Office::changed);
    const QString code = school.office().state().checkCode;
    const qsizetype steps = school.office().state().undoSteps.size();
    school.takeGood(examplePath(kExample));
    CHECK(spy.size() == 1);
    CHECK(school.office().state().undoSteps.size() == steps + 1);
    CHECK(school.office().state().checkCode != code);
    REQUIRE(school.office().undo());
    CHECK(spy.size() == 2);
}

TEST_CASE("T51 a saved copy is a whole school file, and never made over another")
{
    School school(kExample);
    school.takeGood(examplePath(kExample));
    const QString copy = school.path(QStringLiteral("备份.kehou"));
    REQUIRE(school.office().saveCopy(copy));
    const auto over = school.office().saveCopy(copy);
    REQUIRE_FALSE(over);
    CHECK(over.failure().kind == FailureKind::File);

    const TermBook before = school.rows();
    school.close();
    QFile::remove(school.path());
    REQUIRE(QFile::copy(copy, school.path()));
    school.open();
    CHECK(sameRows(school.rows(), before));
    CHECK(isSound(school.office()));
}
