// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/write_book.h"
#include "tests/sheet/made_files.h"

#include <QFile>
#include <QRandomGenerator>

using namespace kehou;
using namespace kehou::test;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int kFiles = 1'000;

[[nodiscard]] QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

[[nodiscard]] OutSheet anySheet()
{
    OutSheet sheet;
    sheet.name = u"学生"_s;
    sheet.columns = {{u"学号"_s, 12, {}, {}, CellKind::Text, true},
                     {u"姓名"_s, 12, {}, {}, CellKind::Text, true},
                     {u"入学日期"_s, 12, {}, {}, CellKind::Date, false}};
    for (int i = 0; i < 20; ++i)
        sheet.rows.append({{CellKind::Text, u"00"_s + QString::number(i)},
                           {CellKind::Text, u"王\n小明"_s},
                           {CellKind::Date, u"2026-09-01"_s}});
    return sheet;
}

// Some bytes changed, cut out or doubled.
[[nodiscard]] QByteArray damaged(QByteArray bytes, QRandomGenerator &random)
{
    const int faults = random.bounded(1, 4);
    for (int i = 0; i < faults && !bytes.isEmpty(); ++i) {
        const auto at = random.bounded(static_cast<int>(bytes.size()));
        const int length = random.bounded(1, 20);
        switch (random.bounded(4)) {
        case 0:
            bytes[at] = static_cast<char>(random.bounded(256));
            break;
        case 1:
            bytes.remove(at, length);
            break;
        case 2:
            bytes.insert(at, bytes.mid(at, length));
            break;
        case 3:
            bytes.truncate(at);
            break;
        }
    }
    return bytes;
}

// Either way of ending says all that a person needs.
[[nodiscard]] bool isWellSaid(const Result<Book> &book)
{
    if (book.ok())
        return true;
    const Failure &failure = book.failure();
    return failure.kind == FailureKind::BadInput && failure.findings.size() == 1 &&
           !failure.findings[0].sheet.isEmpty() &&
           failure.text.contains(failure.findings[0].message);
}

[[nodiscard]] int refusedOf(const QString &name, const QByteArray &bytes)
{
    const Folder folder;
    QRandomGenerator random(20260901);
    int refused = 0;
    for (int i = 0; i < kFiles; ++i) {
        const auto book = readBook(folder.with(name, damaged(bytes, random)));
        CAPTURE(i);
        REQUIRE(isWellSaid(book));
        refused += book.ok() ? 0 : 1;
    }
    return refused;
}

} // namespace

TEST_CASE("G14: of a thousand damaged workbooks most are refused, each with file and reason")
{
    const Folder folder;
    REQUIRE(writeWorkbook(folder.path(u"a.xlsx"_s), {anySheet()}).ok());
    const QByteArray bytes = bytesOf(folder.path(u"a.xlsx"_s));
    CHECK(refusedOf(u"a.xlsx"_s, bytes) > kFiles / 2);
}

TEST_CASE("G14: damaged .csv files are read as text or refused with file and reason")
{
    const Folder folder;
    REQUIRE(writeCsvFolder(folder.path({}), {anySheet()}).ok());
    const QByteArray bytes = bytesOf(folder.path(u"学生.csv"_s));
    const int refused = refusedOf(u"a.csv"_s, bytes);
    CHECK(refused > kFiles / 10);
    CHECK(refused < kFiles);
}
