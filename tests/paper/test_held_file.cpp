// SPDX-License-Identifier: GPL-3.0-or-later
// Only Windows refuses to replace a file that another program holds open.
#include "core/paper/csv_writer.h"
#include "core/paper/pdf_writer.h"
#include "core/paper/xlsx_writer.h"
#include "tests/paper/sample_documents.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace kehou;
using namespace kehou::test;

TEST_CASE("forms: a file that another program holds open stays as it is, and it is said")
{
    const auto [suffix, write] = GENERATE(
        table<const char16_t *, std::function<Result<void>(const documents::Document &, QString)>>({
            {u"csv",
             [](const auto &form, const auto &path) { return paper::writeCsv(form, path); }},
            {u"pdf",
             [](const auto &form, const auto &path) { return paper::writePdf(form, path); }},
            {u"xlsx",
             [](const auto &form, const auto &path) { return paper::writeXlsx(form, path); }},
        }));
    const QTemporaryDir folder;
    QFile held(folder.filePath(QStringLiteral("缴费 通知单.") + QString::fromUtf16(suffix)));
    REQUIRE(held.open(QIODevice::ReadWrite));
    held.write("old");
    held.flush();

    const auto refused = write(paymentNotices(2), held.fileName());
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.failure().kind == FailureKind::File);
    CHECK(refused.failure().text.contains(QStringLiteral("no other program has the file open")));
    held.seek(0);
    CHECK(held.readAll() == "old");
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);

    held.close();
    CHECK(write(paymentNotices(2), held.fileName()).ok());
    CHECK(QFileInfo(held.fileName()).size() > 3);
}
