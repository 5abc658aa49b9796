// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/pdf_writer.h"
#include "tests/paper/sample_documents.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace kehou;
using namespace kehou::test;

namespace
{

QByteArray contents(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// As PDF keeps a text among its properties.
QByteArray utf16(const QString &text)
{
    QByteArray bytes("\xFE\xFF", 2);
    for (const QChar c : text) {
        bytes.append(static_cast<char>(c.unicode() >> 8));
        bytes.append(static_cast<char>(c.unicode() & 0xFF));
    }
    return bytes;
}

} // namespace

TEST_CASE("forms: a PDF has every page and names the form, not a person")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("张三的 通知单 50%#.pdf"));
    documents::Document document = paymentNotices(10);
    document.title = QStringLiteral("缴费通知单 王小明");
    REQUIRE(paper::writePdf(document, path).ok());
    const QByteArray pdf = contents(path);
    CHECK(pdf.startsWith("%PDF-"));
    CHECK(pdf.contains("/Count 4"));
    CHECK(pdf.contains("Noto") == pdf.contains("NotoSansCJK")); // no other family slipped in
    CHECK(pdf.contains(utf16(QStringLiteral("缴费通知单"))));
    CHECK_FALSE(pdf.contains(utf16(QStringLiteral("王小明")).mid(2)));
    CHECK_FALSE(pdf.contains(folder.path().toUtf8()));
}

TEST_CASE("forms: an output that fails or is stopped leaves the older file as it was")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sheet.pdf"));
    {
        QFile old(path);
        REQUIRE(old.open(QIODevice::WriteOnly));
        old.write("old");
    }
    SECTION("stopped after the second page")
    {
        int told = 0;
        const auto result =
            paper::writePdf(attendanceSheets(5, {10, 5, 1}), path, [&](int) { return ++told < 2; });
        REQUIRE_FALSE(result.ok());
        CHECK(result.failure().kind == FailureKind::Cancelled);
        CHECK(told == 2);
    }
    SECTION("without a page")
    {
        const auto result = paper::writePdf({}, path);
        REQUIRE_FALSE(result.ok());
        CHECK(result.failure().kind == FailureKind::Refused);
    }
    CHECK(contents(path) == "old");
}

TEST_CASE("forms: a folder that does not exist is a fault of the file")
{
    const QTemporaryDir folder;
    const auto result = paper::writePdf(attendanceSheets(1, {10, 5, 1}),
                                        folder.filePath(QStringLiteral("none/sheet.pdf")));
    REQUIRE_FALSE(result.ok());
    CHECK(result.failure().kind == FailureKind::File);
    CHECK(result.failure().text.contains(QStringLiteral("sheet.pdf")));
    CHECK_FALSE(result.failure().text.contains(folder.path()));
}

TEST_CASE("forms: progress rises to the whole")
{
    const QTemporaryDir folder;
    QList<int> told;
    REQUIRE(paper::writePdf(attendanceSheets(4, {10, 5, 1}),
                            folder.filePath(QStringLiteral("sheets.pdf")), [&](int permille) {
                                told.append(permille);
                                return true;
                            }));
    CHECK(told == QList<int>{250, 500, 750, 1000});
}
