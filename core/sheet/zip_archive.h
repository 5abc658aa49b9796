// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/reading.h"

#include <QHash>

#include <memory>

struct zip;
struct zip_file;

namespace kehou
{

// The entries of a ZIP file that was read into memory. Nothing is ever unpacked to disk; bytes
// are counted while they are inflated (reliability.md d7).
class ZipArchive
{
public:
    // Refused: what is no whole ZIP file, too many entries, names that lead out of the archive,
    // links.
    [[nodiscard]] static Result<ZipArchive> open(QByteArray bytes, Reading &reading);

    // Names of parts do not tell upper and lower case apart.
    [[nodiscard]] bool contains(const QString &name) const;
    // As the archive says; only good for a progress bar.
    [[nodiscard]] qint64 statedSize(const QString &name) const;

    class Entry;
    [[nodiscard]] Result<Entry> entry(const QString &name) const;

private:
    struct CloseZip {
        void operator()(zip *archive) const;
    };

    ZipArchive(QByteArray bytes, Reading &reading) : m_bytes(std::move(bytes)), m_reading(&reading)
    {
    }
    [[nodiscard]] std::optional<Failure> openArchive();
    [[nodiscard]] std::optional<Failure> listEntries();

    QByteArray m_bytes;
    Reading *m_reading;
    std::unique_ptr<zip, CloseZip> m_archive;
    QHash<QString, quint64> m_indexes;
};

// One entry while it is inflated.
class ZipArchive::Entry
{
public:
    // Up to size further bytes: how many, 0 at the end, below 0 when there is a failure.
    [[nodiscard]] qint64 read(char *to, qint64 size);
    [[nodiscard]] const std::optional<Failure> &failure() const { return m_failure; }

private:
    friend class ZipArchive;
    struct CloseFile {
        void operator()(zip_file *file) const;
    };
    Entry(zip_file *file, qint64 archiveBytes, Reading &reading)
        : m_file(file), m_archiveBytes(archiveBytes), m_reading(&reading)
    {
    }

    std::unique_ptr<zip_file, CloseFile> m_file;
    qint64 m_archiveBytes;
    Reading *m_reading;
    std::optional<Failure> m_failure;
};

// The failure of a file that is no whole workbook.
[[nodiscard]] Failure damagedFile(const Reading &reading);

} // namespace kehou
