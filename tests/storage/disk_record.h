// SPDX-License-Identifier: GPL-3.0-or-later
// What a program does to its files, call by call, so that a power cut after any of them can be
// played. Only on Linux.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace kehou::test
{

struct DiskEvent {
    enum class Kind {
        Write,    // bytes to a place; not yet on the disk
        Truncate, // to a length
        Remove,
        Sync, // the file as it is now is on the disk
        Told, // the program said of its action number `at` that it was saved
    };
    Kind kind = Kind::Write;
    QByteArray file;
    qint64 at = 0;
    QByteArray bytes;
};

// Records this process's calls on files whose paths begin so.
void startRecording(const QString &prefix);
void recordTold(qint64 action);
[[nodiscard]] std::vector<DiskEvent> stopRecording();

} // namespace kehou::test
