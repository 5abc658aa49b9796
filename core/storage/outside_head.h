// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/audit_log.h"

#include <QFile>

namespace kehou
{

// The head of the audit log kept in another folder than the school file, so that a file that lost
// its newest operations (a deleted log, an old copy put back) is noticed although it is sound in
// itself (decision 7). Each commit overwrites a line of fixed length without waiting for the
// disk, which survives the end of the program; checkpoints replace the file durably.
class OutsideHead
{
public:
    // One file for each school file, by its generation. An empty folder: nothing is kept.
    OutsideHead(const QString &folder, const QString &generation);

    // A sentence if the file is older than what was kept or has another history; else empty.
    [[nodiscard]] QString compare(AuditLog &audit) const;
    void note(const AuditHead &head);
    void keep(const AuditHead &head);

private:
    [[nodiscard]] AuditHead read() const;

    QString m_path;
    QFile m_file;
};

} // namespace kehou
