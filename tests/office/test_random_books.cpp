// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/import.h"
#include "tests/office/school.h"
#include "tests/support/catch.h"

#include <QDir>

#include <random>

using namespace kehou;
using namespace kehou::test;

namespace
{

// What people and programs leave in cells.
const QStringList kJunk{QString(),
                        QStringLiteral("x"),
                        QStringLiteral("0"),
                        QStringLiteral("-1"),
                        QStringLiteral("1.005"),
                        QStringLiteral("1e3"),
                        QStringLiteral("99999999999999999999"),
                        QStringLiteral("2026-02-30"),
                        QStringLiteral("2026-09-02"),
                        QStringLiteral("2026-11-18"),
                        QStringLiteral("1999/1/1"),
                        QStringLiteral("24:00"),
                        QStringLiteral("周八1"),
                        QStringLiteral("周一至周日1-16"),
                        QStringLiteral("１２"),
                        QStringLiteral("=1+1"),
                        QStringLiteral("　"),
                        QStringLiteral("一（1）班"),
                        QStringLiteral("T001"),
                        QStringLiteral("20260001"),
                        QStringLiteral("C001"),
                        QStringLiteral("停课"),
                        QStringLiteral("草稿"),
                        QStringLiteral("已退出"),
                        QStringLiteral("9999999.99"),
                        QStringLiteral("𠮷野家😀"),
                        QStringLiteral("A'B\"C")};

// One cell below the header of one sheet gets something else.
[[nodiscard]] QString spoilOneCell(const BookFolder &book, std::mt19937 &random)
{
    const auto pick = [&](qsizetype count) {
        return static_cast<qsizetype>(random() % static_cast<std::size_t>(count));
    };
    for (;;) {
        const QStringList names =
            QDir(book.path()).entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name);
        const QString path = QDir(book.path()).filePath(names[pick(names.size())]);
        QStringList lines = QString::fromUtf8(bytesOf(path)).split(u'\n', Qt::SkipEmptyParts);
        if (lines.size() < 2)
            continue;
        const qsizetype line = 1 + pick(std::min<qsizetype>(lines.size() - 1, 60));
        QStringList cells = lines[line].trimmed().split(u',');
        const qsizetype column = pick(cells.size());
        const QString junk = kJunk[pick(kJunk.size())];
        cells[column] = junk.contains(u'"') ? QStringLiteral("\"A'B\"\"C\"") : junk;
        lines[line] = cells.join(u',');
        writeBytes(path, lines.join(u'\n').toUtf8());
        return QStringLiteral("%1 line %2 cell %3: %4")
            .arg(QFileInfo(path).baseName())
            .arg(line + 1)
            .arg(column + 1)
            .arg(junk);
    }
}

} // namespace

TEST_CASE("G14 a book with one odd cell is taken whole, or refused with its place")
{
    School school;
    school.takeGood(examplePath(QStringLiteral("onex")));
    std::mt19937 random(14);
    int taken = 0;
    int refused = 0;
    for (int round = 0; round < 120; ++round) {
        const BookFolder book(QStringLiteral("onex"));
        const QString what = spoilOneCell(book, random);
        CAPTURE(round, what);
        const TermBook before = school.rows();
        const auto result = school.take(book.path());
        if (result) {
            ++taken;
            if (!result.value().opensTerm)
                CHECK(school.takeGood(book.path()).changesNothing());
            continue;
        }
        ++refused;
        CHECK(result.failure().kind == FailureKind::BadInput);
        REQUIRE_FALSE(result.failure().findings.isEmpty());
        for (const Finding &finding : result.failure().findings) {
            CHECK_FALSE(finding.sheet.isEmpty());
            CHECK_FALSE(finding.message.isEmpty());
        }
        CHECK(sameRows(school.rows(), before));
    }
    CHECK(taken > 20);
    CHECK(refused > 20);
    const auto checks = school.office().verify();
    REQUIRE(checks);
    for (const Office::Check &check : checks.value())
        CHECK(check.ok);
}
