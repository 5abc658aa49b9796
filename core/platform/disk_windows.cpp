// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/disk.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QThread>

#include <io.h>
#include <qt_windows.h>
#include <winioctl.h>

namespace kehou
{

namespace
{

// Windows' limit of 259 characters less SQLite's longest ending, "-journal".
constexpr qsizetype kLongestPath = 251;

// With this in front Windows takes paths of any length, those into another computer too.
[[nodiscard]] std::wstring longPath(const QString &path)
{
    const QString native = QDir::toNativeSeparators(QDir(path).absolutePath());
    const bool isShare = native.startsWith(QStringLiteral("\\\\"));
    return (isShare ? QStringLiteral("\\\\?\\UNC") + native.mid(1)
                    : QStringLiteral("\\\\?\\") + native)
        .toStdWString();
}

[[nodiscard]] bool hasNarrowName(const QString &path)
{
    return QFile::decodeName(QFile::encodeName(path)) == path;
}

// A setting of the system since Windows 10 1607, off unless somebody has turned it on.
[[nodiscard]] bool longPathsAreOn()
{
    using Question = unsigned char(NTAPI *)();
    const auto ask = reinterpret_cast<Question>(reinterpret_cast<void *>(
        GetProcAddress(GetModuleHandleW(L"ntdll.dll"), "RtlAreLongPathsEnabled")));
    return ask && ask();
}

// Whether the drive hangs on a plug or in a slot. Windows calls a hard disk fixed, even one on USB.
[[nodiscard]] bool canBePulledOut(const QString &root)
{
    const QString volume = QStringLiteral("\\\\.\\%1:").arg(root.left(1));
    const HANDLE drive =
        CreateFileW(reinterpret_cast<const wchar_t *>(volume.utf16()), 0,
                    FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, 0, nullptr);
    if (drive == INVALID_HANDLE_VALUE)
        return false;
    STORAGE_PROPERTY_QUERY question{};
    question.PropertyId = StorageDeviceProperty;
    question.QueryType = PropertyStandardQuery;
    STORAGE_DEVICE_DESCRIPTOR answer{};
    DWORD size = 0;
    const bool answered = DeviceIoControl(drive, IOCTL_STORAGE_QUERY_PROPERTY, &question,
                                          sizeof question, &answer, sizeof answer, &size, nullptr);
    CloseHandle(drive);
    if (!answered)
        return false;
    switch (answer.BusType) {
    case BusTypeUsb:
    case BusType1394:
    case BusTypeSd:
    case BusTypeMmc:
        return true;
    default:
        return false;
    }
}

[[nodiscard]] bool isHeldByOther(DWORD error)
{
    return error == ERROR_ACCESS_DENIED || error == ERROR_SHARING_VIOLATION;
}

} // namespace

Drive driveOf(const QString &folder)
{
    const QString native = QDir::toNativeSeparators(folder);
    if (native.startsWith(QStringLiteral("\\\\")) && !native.startsWith(QStringLiteral("\\\\?\\")))
        return Drive::Remote;
    const QString root = QDir::toNativeSeparators(QStorageInfo(folder).rootPath());
    switch (GetDriveTypeW(reinterpret_cast<const wchar_t *>(root.utf16()))) {
    case DRIVE_REMOTE:
        return Drive::Remote;
    case DRIVE_REMOVABLE:
    case DRIVE_CDROM:
        return Drive::Removable;
    default:
        return canBePulledOut(root) ? Drive::Removable : Drive::Fixed;
    }
}

bool isTooLongForSqlite(const QString &path)
{
    return !longPathsAreOn() && QFileInfo(path).absoluteFilePath().size() > kLongestPath;
}

bool flushFile(QFile &file)
{
    return file.flush() && _commit(file.handle()) == 0; // calls FlushFileBuffers
}

bool flushFolder(const QString &)
{
    return true; // renameFile has written the name through
}

bool renameFile(const QString &from, const QString &to)
{
    const std::wstring source = longPath(from);
    const std::wstring target = longPath(to);
    for (const unsigned long pauseMs : {10UL, 25UL, 50UL, 100UL, 200UL, 400UL, 0UL}) {
        if (MoveFileExW(source.c_str(), target.c_str(), MOVEFILE_WRITE_THROUGH))
            return true;
        if (!isHeldByOther(GetLastError()))
            return false;
        QThread::msleep(pauseMs);
    }
    return false;
}

bool meansNoRoom(int systemError)
{
    return systemError == ERROR_DISK_FULL || systemError == ERROR_HANDLE_DISK_FULL;
}

// Not the documents: on many computers OneDrive copies them to the net.
QString schoolFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                           QStringLiteral("/kehou/学校");
    return QDir().mkpath(folder) ? folder : QDir::homePath();
}

// The user's own folder for temporary files bears the user's name; two more may be written to by
// anyone.
std::unique_ptr<QTemporaryDir> makeNarrowFolder()
{
    for (const QString &parent :
         {QDir::tempPath(), qEnvironmentVariable("ProgramData"), qEnvironmentVariable("PUBLIC")}) {
        if (parent.isEmpty() || !hasNarrowName(parent))
            continue;
        auto folder = std::make_unique<QTemporaryDir>(parent + QStringLiteral("/kehou-XXXXXX"));
        if (folder->isValid())
            return folder;
    }
    return std::make_unique<QTemporaryDir>();
}

} // namespace kehou
