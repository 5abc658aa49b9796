// SPDX-License-Identifier: GPL-3.0-or-later
// A school file and a workbook of CSV sheets, each in a folder of its own.
#pragma once

#include "core/office/export.h"
#include "core/office/import.h"
#include "core/office/red_lines.h"
#include "core/office/settle.h"

#include <QTemporaryDir>

namespace kehou::test
{

[[nodiscard]] QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);

// The folder of a worked example: onex, onex-tight, yueshou160, gongzuoliang.
[[nodiscard]] QString examplePath(const QString &name);
inline const QStringList kExamples{QStringLiteral("onex"), QStringLiteral("onex-tight"),
                                   QStringLiteral("yueshou160"), QStringLiteral("gongzuoliang")};
// The scheme that an example's 学期 names.
[[nodiscard]] QString schemeOf(const QString &example);

// A copy of an example that a test may spoil.
class BookFolder
{
public:
    explicit BookFolder(const QString &example);
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("book")); }
    [[nodiscard]] QString file(const QString &sheet) const;
    // Both texts stand in the sheet's file as they are; the first must be there.
    void replace(const QString &sheet, const QString &before, const QString &after) const;
    void append(const QString &sheet, const QString &line) const;
    void remove(const QString &sheet) const;

private:
    QTemporaryDir m_folder;
};

class School
{
public:
    explicit School(const QString &schemeId = QStringLiteral("onex"));

    [[nodiscard]] Office &office() { return *m_office; }
    [[nodiscard]] QString path(const QString &name = QStringLiteral("学校.kehou")) const
    {
        return m_folder.filePath(name);
    }
    void close() { m_office.reset(); }
    void open();
    [[nodiscard]] Result<std::unique_ptr<Office>> tryOpen() const;

    [[nodiscard]] Result<ImportReport> take(const QString &book, bool dryRun = false);
    // Takes a book that has no faults.
    ImportReport takeGood(const QString &book);
    // The bytes of the closed file; it is open again afterwards.
    [[nodiscard]] QByteArray bytes();
    // All rows of a term.
    [[nodiscard]] TermBook rows(const QString &term = {});

private:
    [[nodiscard]] Office::Settings settings() const;

    QTemporaryDir m_folder;
    std::unique_ptr<Office> m_office;
};

// A file that holds the book's rows as its only term, under the scheme.
void put(School &school, const TermBook &book, const QString &scheme = QStringLiteral("onex"));

// Somebody answers for each row that stops the action, as an office that has looked at it.
[[nodiscard]] Result<void> answerRedLines(Office &office, GuardedAction action);

[[nodiscard]] bool sameRows(const TermBook &a, const TermBook &b);

} // namespace kehou::test
