// SPDX-License-Identifier: GPL-3.0-or-later
// Files that the tests of core/sheet read: made in the test, so that each shows what is in it.
#pragma once

#include "core/sheet/read_book.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

namespace kehou::test
{

// A folder of its own for one test.
class Folder
{
public:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    // Writes the file and gives its path.
    QString with(const QString &name, const QByteArray &bytes) const;

private:
    QTemporaryDir m_folder;
};

struct ZipPart {
    QByteArray name;
    QByteArray bytes;
};

[[nodiscard]] QByteArray zipOf(const QList<ZipPart> &parts);

// The parts of a workbook of one sheet 表; what stands between <sheetData> tags, between <sst>
// tags, between <styleSheet> tags, and the attributes of workbookPr.
struct MadeBook {
    QByteArray rows;
    QByteArray strings;
    QByteArray styles;
    QByteArray properties;
};
[[nodiscard]] QList<ZipPart> partsOf(const MadeBook &book);

[[nodiscard]] Result<Book> readBytes(const QString &name, const QByteArray &bytes,
                                     const ReadLimits &limits = {});
[[nodiscard]] inline Result<Book> readMade(const MadeBook &book, const ReadLimits &limits = {})
{
    return readBytes(QStringLiteral("书.xlsx"), zipOf(partsOf(book)), limits);
}

// The one finding of a refused file.
[[nodiscard]] Finding refusalOf(const Result<Book> &book);

// Rows of texts, the cells parted by |, empty ones as nothing.
[[nodiscard]] QStringList textsOf(const Sheet &sheet);

} // namespace kehou::test

namespace Catch
{
template <>
struct StringMaker<kehou::Cell> {
    static std::string convert(const kehou::Cell &cell)
    {
        return std::to_string(static_cast<int>(cell.kind)) + ':' + cell.text.toStdString();
    }
};
} // namespace Catch
