// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/read_book.h"

#include <optional>

namespace kehou
{

// What all parts of one reading share: its limits, how much of them is used, and the way to
// cancel it.
class Reading
{
public:
    Reading(QString fileName, const ReadLimits &limits, const Progress &progress)
        : m_fileName(std::move(fileName)), m_limits(limits), m_progress(progress)
    {
    }

    // Goes on to another file of the same folder: what was used stays used.
    void beginFile(const QString &fileName) { m_fileName = fileName; }
    [[nodiscard]] const QString &fileName() const { return m_fileName; }
    [[nodiscard]] const ReadLimits &limits() const { return m_limits; }

    // Counts texts that are kept; false once there are too many characters.
    [[nodiscard]] bool keepCharacters(qsizetype count);
    // Counts cells that are kept, gaps included; false once there are too many.
    [[nodiscard]] bool keepCells(qsizetype count);
    // Counts inflated bytes; false once there are too many or they are too many for a file of
    // this size.
    [[nodiscard]] bool keepUnpacked(qint64 count, qint64 fileBytes);

    // The bytes of work ahead, for the progress; it stands at 0 until they are known.
    void expectBytes(qint64 bytes);
    // Counts work done and tells the progress; false when it is to be cancelled.
    [[nodiscard]] bool advance(qint64 bytes);

    // A failure with one finding; an empty sheet stands for the whole file.
    [[nodiscard]] Failure refusal(Finding finding) const;
    [[nodiscard]] Failure tooMuch() const;
    [[nodiscard]] static Failure cancelled();

private:
    QString m_fileName;
    const ReadLimits &m_limits;
    const Progress &m_progress;
    qint64 m_characters = 0;
    qint64 m_cells = 0;
    qint64 m_unpacked = 0;
    qint64 m_expectedBytes = 0;
    qint64 m_doneBytes = 0;
};

} // namespace kehou
