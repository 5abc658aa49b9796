// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sheet/made_files.h"

#include <QFile>

#include <zip.h>

namespace kehou::test
{

QString Folder::with(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
}

QByteArray zipOf(const QList<ZipPart> &parts)
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("made.zip"));
    zip_t *archive = zip_open(path.toUtf8().constData(), ZIP_CREATE, nullptr);
    REQUIRE(archive != nullptr);
    for (const ZipPart &part : parts) {
        zip_source_t *source = zip_source_buffer(archive, part.bytes.constData(),
                                                 static_cast<zip_uint64_t>(part.bytes.size()), 0);
        REQUIRE(zip_file_add(archive, part.name.constData(), source, ZIP_FL_ENC_UTF_8) >= 0);
    }
    REQUIRE(zip_close(archive) == 0);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QList<ZipPart> partsOf(const MadeBook &book)
{
    const QByteArray relation =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    return {
        {"xl/workbook.xml", "<workbook xmlns:r=\"" + relation + "\"><workbookPr " +
                                book.properties +
                                "/><sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"a\"/></sheets>"
                                "</workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships><Relationship Id=\"a\" Type=\"" + relation +
             "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"b\" Type=\"" +
             relation +
             "/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/><Relationship Id=\"c\" "
             "Type=\"" +
             relation + "/styles\" Target=\"styles.xml\"/></Relationships>"},
        {"xl/worksheets/sheet1.xml",
         "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet><sheetData>" + book.rows +
             "</sheetData></worksheet>"},
        {"xl/sharedStrings.xml", "<sst>" + book.strings + "</sst>"},
        {"xl/styles.xml", "<styleSheet>" + book.styles + "</styleSheet>"},
    };
}

Result<Book> readBytes(const QString &name, const QByteArray &bytes, const ReadLimits &limits)
{
    const Folder folder;
    return readBook(folder.with(name, bytes), limits);
}

Finding refusalOf(const Result<Book> &book)
{
    REQUIRE_FALSE(book.ok());
    CHECK(book.failure().kind == FailureKind::BadInput);
    CHECK_FALSE(book.failure().text.isEmpty());
    REQUIRE(book.failure().findings.size() == 1);
    return book.failure().findings[0];
}

QStringList textsOf(const Sheet &sheet)
{
    QStringList lines;
    for (const QList<Cell> &row : sheet.rows) {
        QStringList texts;
        for (const Cell &cell : row)
            texts.append(cell.text);
        lines.append(texts.join(u'|'));
    }
    return lines;
}

} // namespace kehou::test
