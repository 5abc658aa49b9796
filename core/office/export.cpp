// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/export.h"

#include "core/exchange/workbook.h"
#include "core/office/facts.h"

namespace kehou
{

Result<void> exportWorkbook(Office &office, const QString &path, const QString &termName)
{
    auto book = office.read<TermBook>([&](Tables &tables) -> Result<TermBook> {
        const auto term = findTerm(tables, termName);
        if (!term)
            return term.failure();
        return loadBook(tables, term.value());
    });
    if (!book)
        return book.failure();
    return writeWorkbook(path, workbookSheets(book.value()));
}

Result<void> writeTemplate(const QString &path, const QString &schemeId)
{
    return writeWorkbook(path, blankWorkbook(schemeId));
}

} // namespace kehou
