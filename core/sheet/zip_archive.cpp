// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/zip_archive.h"

#include <QByteArrayView>
#include <QCoreApplication>

#include <zip.h>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SheetFiles)
};

constexpr zip_uint32_t kUnixTypeMask = 0170000U << 16;
constexpr zip_uint32_t kUnixLink = 0120000U << 16;

[[nodiscard]] QString keyOf(const QString &name)
{
    return name.toLower();
}

[[nodiscard]] bool leadsOut(const QString &name)
{
    return name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':') ||
           name.split(u'/').contains(QLatin1String(".."));
}

[[nodiscard]] bool isLink(zip_t *archive, zip_uint64_t index)
{
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    return zip_file_get_external_attributes(archive, index, 0, &system, &attributes) == 0 &&
           system == ZIP_OPSYS_UNIX && (attributes & kUnixTypeMask) == kUnixLink;
}

// Counted before libzip makes room for each of them.
[[nodiscard]] qsizetype directoryRecords(const QByteArray &bytes, qsizetype enough)
{
    qsizetype count = 0;
    for (qsizetype at = bytes.indexOf("PK\x01\x02"); at >= 0 && count < enough; ++count)
        at = bytes.indexOf("PK\x01\x02", at + 4);
    return count;
}

[[nodiscard]] Failure tooManyEntries(const Reading &reading, qsizetype found)
{
    return reading.refusal(
        {.message = Text::tr("The file holds too many parts. Save it anew in Excel or WPS."),
         .found = QString::number(found),
         .expected = Text::tr("at most %1 parts").arg(reading.limits().entries)});
}

[[nodiscard]] Failure hostileName(const Reading &reading, const QString &name)
{
    return reading.refusal(
        {.message = Text::tr("The file holds a part whose name leads out of the file. It "
                             "was not made by Excel or WPS; do not use it."),
         .found = name});
}

[[nodiscard]] Failure unpacksTooBig(const Reading &reading)
{
    return reading.refusal(
        {.message = Text::tr(
             "The file unpacks to far more than a workbook holds. Delete what is not needed, "
             "or save it anew in Excel or WPS."),
         .expected = Text::tr("at most %1 MiB unpacked and %2 times the size of the file")
                         .arg(reading.limits().unpackedBytes / (1024 * 1024))
                         .arg(reading.limits().unpackedRatio)});
}

[[nodiscard]] Failure passwordNeeded(const Reading &reading)
{
    return reading.refusal(
        {.message = Text::tr("The file is protected by a password. Open it in Excel or WPS "
                             "and save it without one as .xlsx.")});
}

} // namespace

Failure damagedFile(const Reading &reading)
{
    return reading.refusal(
        {.message = Text::tr("The file is damaged or was cut off. Copy it again, or save "
                             "it anew in Excel or WPS."),
         .expected = Text::tr("a whole .xlsx workbook")});
}

void ZipArchive::CloseZip::operator()(zip *archive) const
{
    zip_discard(archive);
}

void ZipArchive::Entry::CloseFile::operator()(zip_file *file) const
{
    zip_fclose(file);
}

Result<ZipArchive> ZipArchive::open(QByteArray bytes, Reading &reading)
{
    ZipArchive archive(std::move(bytes), reading);
    if (auto failure = archive.openArchive())
        return *std::move(failure);
    if (auto failure = archive.listEntries())
        return *std::move(failure);
    return archive;
}

std::optional<Failure> ZipArchive::openArchive()
{
    const qsizetype entries = m_reading->limits().entries;
    if (directoryRecords(m_bytes, 2 * entries) == 2 * entries)
        return tooManyEntries(*m_reading, 2 * entries);
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(
        m_bytes.constData(), static_cast<zip_uint64_t>(m_bytes.size()), 0, &error);
    if (source != nullptr)
        m_archive.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    if (source != nullptr && !m_archive)
        zip_source_free(source);
    zip_error_fini(&error);
    if (!m_archive)
        return damagedFile(*m_reading);
    return std::nullopt;
}

std::optional<Failure> ZipArchive::listEntries()
{
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    if (count > m_reading->limits().entries)
        return tooManyEntries(*m_reading, count);
    for (zip_uint64_t index = 0; index < static_cast<zip_uint64_t>(count); ++index) {
        const QString name =
            QString::fromUtf8(zip_get_name(m_archive.get(), index, ZIP_FL_ENC_RAW));
        if (leadsOut(name) || isLink(m_archive.get(), index))
            return hostileName(*m_reading, name);
        m_indexes.insert(keyOf(name), index);
    }
    return std::nullopt;
}

bool ZipArchive::contains(const QString &name) const
{
    return m_indexes.contains(keyOf(name));
}

qint64 ZipArchive::statedSize(const QString &name) const
{
    const auto found = m_indexes.constFind(keyOf(name));
    zip_stat_t stat;
    if (found == m_indexes.constEnd() || zip_stat_index(m_archive.get(), *found, 0, &stat) != 0 ||
        (stat.valid & ZIP_STAT_SIZE) == 0)
        return 0;
    const auto most = static_cast<zip_uint64_t>(m_reading->limits().unpackedBytes);
    return static_cast<qint64>(std::min(stat.size, most));
}

Result<ZipArchive::Entry> ZipArchive::entry(const QString &name) const
{
    const auto found = m_indexes.constFind(keyOf(name));
    if (found == m_indexes.constEnd())
        return damagedFile(*m_reading);
    zip_file_t *file = zip_fopen_index(m_archive.get(), *found, 0);
    if (file == nullptr) {
        const int code = zip_error_code_zip(zip_get_error(m_archive.get()));
        // The second comes from a libzip that does not know the way of the encryption.
        const bool encrypted = code == ZIP_ER_NOPASSWD || code == ZIP_ER_ENCRNOTSUPP;
        return encrypted ? passwordNeeded(*m_reading) : damagedFile(*m_reading);
    }
    return Entry(file, m_bytes.size(), *m_reading);
}

qint64 ZipArchive::Entry::read(char *to, qint64 size)
{
    const zip_int64_t count = zip_fread(m_file.get(), to, static_cast<zip_uint64_t>(size));
    if (count < 0)
        m_failure = damagedFile(*m_reading);
    else if (!m_reading->keepUnpacked(count, m_archiveBytes))
        m_failure = unpacksTooBig(*m_reading);
    else if (!m_reading->advance(count))
        m_failure = Reading::cancelled();
    return m_failure ? -1 : count;
}

} // namespace kehou
