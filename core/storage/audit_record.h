// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace kehou
{

class CanonicalHash;
class Database;
class Statement;

// One operation in the audit log. Hashes are 32 bytes, or empty for "none".
struct AuditRecord {
    qint64 seq = 0;
    QString opId;
    qint64 atMs = 0; // UTC
    int tzMinutes = 0;
    QString actor; // who was at the desk; empty: not told
    std::optional<qint64> approver;
    QString action;
    QString entity;      // the table, where only one was changed
    qint64 entityId = 0; // the row, where only one was changed
    QByteArray before;
    QByteArray after;
    QString payload; // rows added, changed and removed in each table, as JSON
    QByteArray previous;
    QByteArray hash;

    friend bool operator==(const AuditRecord &, const AuditRecord &) = default;
};

// SELECT … FROM audit, without a condition; readAuditRecord takes a row of it.
extern const char *const kSelectAudit;
[[nodiscard]] AuditRecord readAuditRecord(const Statement &row);
void insertAuditRecord(Database &database, const AuditRecord &record);

// What record.hash must be, given the digest of the record's lines in audit_row.
[[nodiscard]] QByteArray chainHash(CanonicalHash &hash, const AuditRecord &record,
                                   const QByteArray &digest);

} // namespace kehou
