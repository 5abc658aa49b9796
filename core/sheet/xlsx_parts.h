// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/number_format.h"
#include "core/sheet/serial_date.h"
#include "core/sheet/xml_scanner.h"
#include "core/sheet/zip_archive.h"

namespace kehou
{

// Runs over one part of the workbook. The body starts before the root; when it is done the rest
// is gone through as well, so that damage anywhere is seen.
using PartBody = std::function<std::optional<Failure>(XmlScanner &)>;
[[nodiscard]] std::optional<Failure> scanPart(const ZipArchive &zip, const QString &part,
                                              Reading &reading, const PartBody &body);

// One sheet of xl/workbook.xml with the part it lies in.
struct SheetPart {
    QString name;
    QString part;
};

// What xl/workbook.xml and its relations say.
struct WorkbookParts {
    QList<SheetPart> sheets;
    QString sharedStrings; // empty if there are none
    QString styles;
    DateSystem dates = DateSystem::From1900;
};
[[nodiscard]] Result<WorkbookParts> readWorkbookParts(const ZipArchive &zip, Reading &reading);

// The number formats of cells by their style number.
[[nodiscard]] Result<QList<NumberFormat>> readStyles(const ZipArchive &zip, const QString &part,
                                                     Reading &reading);

// All shared texts by number; one that is too long for a cell is kept one character too long.
[[nodiscard]] Result<QStringList> readSharedStrings(const ZipArchive &zip, const QString &part,
                                                    Reading &reading);

// Room for any text that a cell may hold, and for one that shows that it is too long.
[[nodiscard]] constexpr qsizetype mostUtf8Bytes(int characters)
{
    return 3 * (qsizetype{characters} + 1);
}

// From the Start of an <si> or <is>: the text of all its runs without phonetic ones, with
// _x000D_ and its like resolved and line breaks as "\n"; cut off past one more than mostCharacters.
[[nodiscard]] QString richText(XmlScanner &xml, int mostCharacters);

// The same for a text that has been read; a byte order mark in front of it goes as well.
[[nodiscard]] QString cellText(const QByteArray &utf8, int mostCharacters);

} // namespace kehou
