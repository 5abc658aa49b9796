// SPDX-License-Identifier: GPL-3.0-or-later
// Writes every sample form into the folder given as the argument and says how long each took:
// for looking at, not a test.
#include "core/paper/csv_writer.h"
#include "core/paper/pdf_writer.h"
#include "core/paper/xlsx_writer.h"
#include "tests/paper/sample_documents.h"

#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTextStream>

using namespace kehou;

namespace
{

using Writing = std::function<Result<void>(const QString &)>;

bool write(const QString &path, const Writing &writing)
{
    QElapsedTimer timer;
    timer.start();
    const Result<void> result = writing(path);
    QTextStream(stdout) << QFileInfo(path).fileName() << ": "
                        << (result ? QStringLiteral("%1 ms").arg(timer.elapsed())
                                   : result.failure().text)
                        << Qt::endl;
    return result.ok();
}

bool writeAll(const QDir &folder, const QString &name, const documents::Document &document)
{
    const QString base = folder.filePath(name);
    bool good = write(base + QStringLiteral(".pdf"),
                      [&](const QString &path) { return paper::writePdf(document, path); });
    good &= write(base + QStringLiteral(".xlsx"),
                  [&](const QString &path) { return paper::writeXlsx(document, path); });
    good &= write(base + QStringLiteral(".csv"),
                  [&](const QString &path) { return paper::writeCsv(document, path); });
    return good;
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    if (argc != 2)
        return 2;
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    bool good = writeAll(folder, QStringLiteral("warm-up"), test::attendanceSheets(1, {5, 5, 1}));
    good &= writeAll(folder, QStringLiteral("attendance-50x23"),
                     test::attendanceSheets(1, {50, 23, 1}));
    good &= writeAll(folder, QStringLiteral("attendance-45x20"),
                     test::attendanceSheets(1, {45, 20, 1}));
    good &= writeAll(folder, QStringLiteral("attendance-45x23x2"),
                     test::attendanceSheets(1, {45, 23, 2}));
    good &=
        writeAll(folder, QStringLiteral("attendance-28x8"), test::attendanceSheets(1, {28, 8, 1}));
    good &= writeAll(folder, QStringLiteral("attendance-62x20"),
                     test::attendanceSheets(1, {62, 20, 1}));
    good &= writeAll(folder, QStringLiteral("notices"), test::paymentNotices(8));
    good &= writeAll(folder, QStringLiteral("pay-sheet"), test::paySheet(26));
    good &= writeAll(folder, QStringLiteral("report"), test::semesterReport());
    good &= writeAll(folder, QStringLiteral("application"), test::applicationForm());
    good &= writeAll(folder, QStringLiteral("list"), test::longList(120));
    good &= writeAll(folder, QStringLiteral("120-attendance-sheets"),
                     test::attendanceSheets(120, {45, 20, 1}));
    good &= writeAll(folder, QStringLiteral("5000-notices"), test::paymentNotices(5000));
    good &= writeAll(folder, QStringLiteral("40000-rows"), test::longList(40'000));
    return good ? 0 : 1;
}
