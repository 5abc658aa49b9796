// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/disk_record.h"

#include <QFile>

#include <array>
#include <optional>
#include <sys/syscall.h>
#include <unistd.h>

// SQLite's calls arrive here, because a program's own functions come before the C library's.

using kehou::test::DiskEvent;

namespace
{

std::optional<QByteArray> recordedPrefix;
std::vector<DiskEvent> events;

[[nodiscard]] QByteArray pathOf(int file)
{
    std::array<char, 4096> path{};
    const QByteArray link = "/proc/self/fd/" + QByteArray::number(file);
    const ssize_t length = readlink(link.constData(), path.data(), path.size());
    return {path.data(), static_cast<qsizetype>(length > 0 ? length : 0)};
}

void record(DiskEvent event)
{
    if (recordedPrefix && event.file.startsWith(*recordedPrefix))
        events.push_back(std::move(event));
}

} // namespace

extern "C" {

int fdatasync(int file)
{
    const auto result = static_cast<int>(syscall(SYS_fdatasync, file));
    if (recordedPrefix && result == 0)
        record({DiskEvent::Kind::Sync, pathOf(file), 0, {}});
    return result;
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t at)
{
    const ssize_t written = syscall(SYS_pwrite64, file, bytes, size, at);
    if (recordedPrefix && written > 0)
        record({DiskEvent::Kind::Write, pathOf(file), at,
                QByteArray(static_cast<const char *>(bytes), static_cast<qsizetype>(written))});
    return written;
}

int ftruncate64(int file, off64_t size) noexcept
{
    const auto result = static_cast<int>(syscall(SYS_ftruncate, file, size));
    if (recordedPrefix && result == 0)
        record({DiskEvent::Kind::Truncate, pathOf(file), size, {}});
    return result;
}

int unlink(const char *path) noexcept
{
    const auto result = static_cast<int>(syscall(SYS_unlink, path));
    if (recordedPrefix && result == 0)
        record({DiskEvent::Kind::Remove, path, 0, {}});
    return result;
}

} // extern "C"

namespace kehou::test
{

void startRecording(const QString &prefix)
{
    events.clear();
    recordedPrefix = QFile::encodeName(prefix);
}

void recordTold(qint64 action)
{
    events.push_back({DiskEvent::Kind::Told, {}, action, {}});
}

std::vector<DiskEvent> stopRecording()
{
    recordedPrefix.reset();
    return std::exchange(events, {});
}

} // namespace kehou::test
