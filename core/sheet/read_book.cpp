// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/read_book.h"

#include "core/sheet/csv_reader.h"
#include "core/sheet/reading.h"
#include "core/sheet/xlsx_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <numeric>

namespace kehou
{

namespace
{

constexpr qint64 kMebibyte = 1024 * 1024;
constexpr qint64 kReadAtOnce = kMebibyte;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SheetFiles)
};

[[nodiscard]] Failure notOpened(const QString &name, const QString &reason)
{
    return {FailureKind::File,
            Text::tr("“%1” could not be opened: %2. Check that it is there and not in use.")
                .arg(name, reason),
            {}};
}

[[nodiscard]] Failure tooBig(const Reading &reading, qint64 bytes)
{
    return reading.refusal(
        {.message = Text::tr("The file is too big. Delete what is not needed, or split it."),
         .found = Text::tr("%1 MiB").arg((bytes + kMebibyte - 1) / kMebibyte),
         .expected = Text::tr("at most %1 MiB").arg(reading.limits().fileBytes / kMebibyte)});
}

[[nodiscard]] Result<QByteArray> bytesOf(const QString &path, const Reading &reading)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notOpened(reading.fileName(), file.errorString());
    const qint64 most = reading.limits().fileBytes;
    if (file.size() > most)
        return tooBig(reading, file.size());
    // By pieces: room for the largest file, asked for at once, costs more than reading a small one.
    QByteArray bytes;
    bytes.reserve(file.size());
    while (bytes.size() <= most && !file.atEnd() && file.error() == QFileDevice::NoError)
        bytes += file.read(kReadAtOnce);
    if (file.error() != QFileDevice::NoError)
        return notOpened(reading.fileName(), file.errorString());
    if (bytes.size() > most)
        return tooBig(reading, bytes.size());
    return bytes;
}

[[nodiscard]] bool isCsvName(const QString &name)
{
    return name.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) && !name.startsWith(u'.');
}

[[nodiscard]] bool isWorkbook(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0");
}

[[nodiscard]] Result<Sheet> sheetOfCsv(const QFileInfo &file, Reading &reading)
{
    const Result<QByteArray> bytes = bytesOf(file.filePath(), reading);
    if (!bytes)
        return bytes.failure();
    if (isWorkbook(bytes.value()))
        return reading.refusal(
            {.message = Text::tr("The file is a workbook under the name of a .csv file. "
                                 "Open it in Excel or WPS and save it as .xlsx."),
             .expected = Text::tr("a .csv file as Excel saves it")});
    return readCsv(bytes.value(), file.completeBaseName(), reading);
}

[[nodiscard]] Result<QList<Sheet>> sheetsOfFile(const QFileInfo &file, Reading &reading)
{
    reading.beginFile(file.fileName());
    if (isCsvName(file.fileName())) {
        reading.expectBytes(file.size());
        Result<Sheet> sheet = sheetOfCsv(file, reading);
        if (!sheet)
            return sheet.failure();
        return QList<Sheet>{std::move(sheet).value()};
    }
    const Result<QByteArray> bytes = bytesOf(file.filePath(), reading);
    return bytes ? readXlsx(bytes.value(), reading) : bytes.failure();
}

[[nodiscard]] qint64 totalSize(const QFileInfoList &files)
{
    return std::accumulate(files.begin(), files.end(), qint64{0},
                           [](qint64 sum, const QFileInfo &file) { return sum + file.size(); });
}

[[nodiscard]] std::optional<Failure> refuseFolder(const QFileInfoList &files,
                                                  const Reading &reading)
{
    const ReadLimits &limits = reading.limits();
    const qint64 bytes = totalSize(files);
    if (files.isEmpty())
        return reading.refusal({.message = Text::tr("The folder holds no .csv file."),
                                .expected = Text::tr(".csv files named after their sheets")});
    if (files.size() > limits.entries || bytes > limits.unpackedBytes)
        return reading.refusal(
            {.message = Text::tr("The folder holds too many or too big .csv files."),
             .found = Text::tr("%1 files, %2 MiB").arg(files.size()).arg(bytes / kMebibyte),
             .expected = Text::tr("at most %1 files, %2 MiB")
                             .arg(limits.entries)
                             .arg(limits.unpackedBytes / kMebibyte)});
    return std::nullopt;
}

[[nodiscard]] Failure allOf(Findings findings, const QString &folder)
{
    const QString text =
        findings.size() == 1
            ? Text::tr("“%1” was not read. %2").arg(findings[0].sheet, findings[0].message)
            : Text::tr("%n files of “%1” cannot be read.", nullptr,
                       static_cast<int>(findings.size()))
                  .arg(folder);
    return badInput(text, std::move(findings));
}

// The faults of all files are listed in one go.
[[nodiscard]] Result<QList<Sheet>> sheetsOfFolder(const QFileInfo &folder, Reading &reading)
{
    QFileInfoList files = QDir(folder.filePath()).entryInfoList(QDir::Files, QDir::Name);
    files.removeIf([](const QFileInfo &file) { return !isCsvName(file.fileName()); });
    if (auto failure = refuseFolder(files, reading))
        return *std::move(failure);
    reading.expectBytes(totalSize(files));
    QList<Sheet> sheets;
    Findings findings;
    for (const QFileInfo &file : files) {
        reading.beginFile(file.fileName());
        Result<Sheet> sheet = sheetOfCsv(file, reading);
        if (sheet)
            sheets.append(std::move(sheet).value());
        else if (sheet.failure().kind == FailureKind::BadInput)
            findings += sheet.failure().findings;
        else
            return sheet.failure();
    }
    if (!findings.isEmpty())
        return allOf(std::move(findings), folder.fileName());
    return sheets;
}

} // namespace

Result<Book> readBook(const QString &path, const ReadLimits &limits, const Progress &progress)
{
    const QFileInfo file(path);
    Reading reading(file.fileName(), limits, progress);
    Result<QList<Sheet>> sheets =
        file.isDir() ? sheetsOfFolder(file, reading) : sheetsOfFile(file, reading);
    if (!sheets)
        return sheets.failure();
    return Book{path, std::move(sheets).value()};
}

} // namespace kehou
