// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_reader.h"

#include "core/sheet/xlsx_sheet.h"

#include <QCoreApplication>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SheetFiles)
};

[[nodiscard]] QString nameOfOtherDocument(const ZipArchive &zip)
{
    if (zip.contains(QStringLiteral("word/document.xml")))
        return Text::tr("a Word document");
    if (zip.contains(QStringLiteral("ppt/presentation.xml")))
        return Text::tr("a PowerPoint presentation");
    if (zip.contains(QStringLiteral("xl/workbook.bin")))
        return Text::tr("a binary .xlsb workbook");
    if (zip.contains(QStringLiteral("content.xml")))
        return Text::tr("an OpenDocument file");
    return Text::tr("a ZIP archive");
}

[[nodiscard]] Failure otherDocument(const ZipArchive &zip, const Reading &reading)
{
    return reading.refusal(
        {.message = Text::tr("The file is no .xlsx workbook, whatever its name says. Open "
                             "it in the program that made it and save it as .xlsx."),
         .found = nameOfOtherDocument(zip),
         .expected = Text::tr("an .xlsx workbook")});
}

[[nodiscard]] std::optional<Failure> refuseByHeader(const QByteArray &bytes, const Reading &reading)
{
    if (bytes.isEmpty())
        return reading.refusal({.message = Text::tr("The file is empty. Copy it again."),
                                .found = Text::tr("0 bytes"),
                                .expected = Text::tr("a whole .xlsx workbook")});
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return reading.refusal(
            {.message = Text::tr("The file is an old .xls or is protected by a password. "
                                 "Open it in Excel or WPS and save it as .xlsx without a "
                                 "password."),
             .found = Text::tr("an old or protected workbook"),
             .expected = Text::tr("an .xlsx workbook")});
    if (!bytes.startsWith("PK"))
        return reading.refusal(
            {.message = Text::tr("The file is no .xlsx workbook. Open it in Excel or WPS "
                                 "and save it as .xlsx."),
             .expected = Text::tr("an .xlsx workbook")});
    return std::nullopt;
}

[[nodiscard]] qint64 statedSize(const ZipArchive &zip, const WorkbookParts &parts)
{
    qint64 size = zip.statedSize(parts.sharedStrings) + zip.statedSize(parts.styles);
    for (const SheetPart &sheet : parts.sheets)
        size += zip.statedSize(sheet.part);
    return size;
}

[[nodiscard]] Result<CellContext> readContext(const ZipArchive &zip, const WorkbookParts &parts,
                                              Reading &reading)
{
    CellContext context;
    context.dates = parts.dates;
    if (!parts.styles.isEmpty()) {
        Result<QList<NumberFormat>> styles = readStyles(zip, parts.styles, reading);
        if (!styles)
            return styles.failure();
        context.styles = std::move(styles).value();
    }
    if (!parts.sharedStrings.isEmpty()) {
        Result<QStringList> strings = readSharedStrings(zip, parts.sharedStrings, reading);
        if (!strings)
            return strings.failure();
        context.sharedStrings = std::move(strings).value();
    }
    return context;
}

[[nodiscard]] Result<QList<Sheet>> readSheets(const ZipArchive &zip, const WorkbookParts &parts,
                                              Reading &reading)
{
    const Result<CellContext> context = readContext(zip, parts, reading);
    if (!context)
        return context.failure();
    QList<Sheet> sheets;
    for (const SheetPart &sheet : parts.sheets) {
        GridBuilder grid(sheet.name, reading);
        auto failure = scanPart(zip, sheet.part, reading, [&](XmlScanner &xml) {
            return SheetReader(xml, context.value(), grid, reading).read();
        });
        if (failure)
            return *std::move(failure);
        sheets.append(grid.take());
    }
    return sheets;
}

} // namespace

Result<QList<Sheet>> readXlsx(const QByteArray &bytes, Reading &reading)
{
    if (auto failure = refuseByHeader(bytes, reading))
        return *std::move(failure);
    const Result<ZipArchive> zip = ZipArchive::open(bytes, reading);
    if (!zip)
        return zip.failure();
    if (!zip.value().contains(QStringLiteral("xl/workbook.xml")))
        return otherDocument(zip.value(), reading);
    const Result<WorkbookParts> parts = readWorkbookParts(zip.value(), reading);
    if (!parts)
        return parts.failure();
    reading.expectBytes(statedSize(zip.value(), parts.value()));
    return readSheets(zip.value(), parts.value(), reading);
}

} // namespace kehou
