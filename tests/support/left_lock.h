// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QLockFile>
#include <QString>

namespace kehou::test
{

// A lock file that nobody holds, as after a power cut. It bears the number of this very program,
// which runs: the system has given the dead one's number away. Host empty: this computer.
inline void leaveLock(const QString &path, const QByteArray &host = {})
{
    QByteArray text;
    {
        QLockFile lock(path);
        QFile held(path);
        if (!lock.tryLock(0) || !held.open(QIODevice::ReadOnly))
            return;
        text = held.readAll();
    }
    constexpr qsizetype kHostLine = 2;
    QList<QByteArray> lines = text.split('\n');
    if (!host.isEmpty() && lines.size() > kHostLine)
        lines[kHostLine] = host;
    QFile left(path);
    if (left.open(QIODevice::WriteOnly))
        left.write(lines.join('\n'));
}

} // namespace kehou::test
