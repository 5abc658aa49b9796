// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/reading.h"

#include <QCoreApplication>

#include <algorithm>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SheetFiles)
};

} // namespace

bool Reading::keepCharacters(qsizetype count)
{
    m_characters += count;
    return m_characters <= m_limits.characters;
}

bool Reading::keepCells(qsizetype count)
{
    m_cells += count;
    return m_cells <= m_limits.cells;
}

bool Reading::keepUnpacked(qint64 count, qint64 fileBytes)
{
    m_unpacked += count;
    return m_unpacked <= m_limits.unpackedBytes &&
           (m_unpacked <= m_limits.ratioFreeBytes ||
            m_unpacked / m_limits.unpackedRatio < fileBytes);
}

void Reading::expectBytes(qint64 bytes)
{
    m_expectedBytes = bytes;
    m_doneBytes = 0;
}

bool Reading::advance(qint64 bytes)
{
    m_doneBytes += bytes;
    if (!m_progress)
        return true;
    const qint64 permille = m_expectedBytes > 0 ? m_doneBytes * 1000 / m_expectedBytes : 0;
    return m_progress(static_cast<int>(std::min<qint64>(permille, 1000)));
}

Failure Reading::refusal(Finding finding) const
{
    if (finding.sheet.isEmpty())
        finding.sheet = m_fileName;
    const QString text = Text::tr("“%1” was not read. %2").arg(m_fileName, finding.message);
    return badInput(text, {std::move(finding)});
}

Failure Reading::tooMuch() const
{
    return refusal(
        {.message = Text::tr("The file holds more than this program reads at once. Delete what is "
                             "not needed, or split it."),
         .expected = Text::tr("at most %1 cells with %2 characters together")
                         .arg(m_limits.cells)
                         .arg(m_limits.characters)});
}

Failure Reading::cancelled()
{
    return {FailureKind::Cancelled, Text::tr("Reading was cancelled. Nothing was changed."), {}};
}

} // namespace kehou
