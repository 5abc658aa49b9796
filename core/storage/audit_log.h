// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/storage/audit_record.h"
#include "core/storage/canonical_hash.h"
#include "core/storage/operation.h"
#include "core/storage/table_shape.h"
#include "core/storage/undo_log.h"

#include <functional>
#include <unordered_map>

namespace kehou
{

class Database;

// The newest record of the audit log; seq 0 and an empty hash when there is none.
struct AuditHead {
    qint64 seq = 0;
    QByteArray hash;
    friend bool operator==(const AuditHead &, const AuditHead &) = default;
};

// One changed row and the hashes of its content; an empty hash stands for "not there".
struct RowHashes {
    std::size_t table = 0;
    qint64 id = 0;
    QByteArray before;
    QByteArray after;
};

// The chained log of all operations (d6): one record each, and one line for each changed row with
// the hash of its whole content before and after. So whatever was changed past the program, down
// to one bit of one row or of the log itself, is found and named.
class AuditLog
{
public:
    // nowMs gives the time as UTC milliseconds.
    AuditLog(Database &database, const std::vector<TableShape> &tables,
             std::function<qint64()> nowMs);

    // Writes what the undo log's open step changed, within the caller's transaction, and gives
    // back the rows. A row that ends as it was is no change; without any change nothing is
    // written (T22).
    std::vector<RowHashes> record(const Operation &operation, UndoLog &undo);

    // One record that takes all rows as they are now: the first of a new file, and the one after
    // a migration. The note stands in it.
    void restate(const Operation &operation, const QString &note);

    [[nodiscard]] AuditHead head();
    // The hash of the record of this number; empty if there is none.
    [[nodiscard]] QByteArray hashAt(qint64 seq);
    // Time of the newest record, UTC milliseconds.
    [[nodiscard]] qint64 lastTimeMs();
    [[nodiscard]] bool knows(const QString &opId);
    // The newest records, the newest first.
    [[nodiscard]] QList<AuditRecord> newest(qint64 most);

    // Recomputes all records, each with its lines, and their links; at most 20 findings, each
    // naming the record.
    [[nodiscard]] Findings verifyChain();
    // The same for so many of the newest records as have no more than so many lines in all.
    [[nodiscard]] Findings verifyNewest(qint64 records, qint64 lines);
    // Recomputes the hash of every row and compares it with the log; at most 20 findings, each
    // with table (sheet) and row (cell).
    [[nodiscard]] Findings verifyRows();

private:
    // Where a walk along the chain stands.
    struct ChainCheck {
        qint64 next = 1;
        QByteArray previous;
        Findings findings;
    };

    // For each table the log's last hash of each of its rows; empty once a row was removed.
    using KnownRows = std::vector<std::unordered_map<qint64, QByteArray>>;

    [[nodiscard]] QByteArray rowHash(std::size_t table, qint64 id, const Statement &row,
                                     int firstColumn);
    [[nodiscard]] RowHashes hashesOf(const RecordedRow &recorded, UndoLog &undo);
    void append(const Operation &operation, const std::vector<RowHashes> &rows,
                const QString &payload);
    [[nodiscard]] QByteArray appendRows(qint64 seq, const std::vector<RowHashes> &rows);
    void addLine(QByteArrayView table, const RowHashes &row);
    void nameEntity(AuditRecord &record, const std::vector<RowHashes> &rows) const;
    [[nodiscard]] QString countsText(const std::vector<RowHashes> &rows) const;
    [[nodiscard]] QByteArray linesDigest(qint64 seq);
    void checkRecord(const AuditRecord &record, ChainCheck &check);
    [[nodiscard]] Findings verifyFrom(qint64 first);
    [[nodiscard]] KnownRows knownRows(Findings &breaks);
    void compareRows(KnownRows known, const std::function<void(const RowHashes &)> &onDifference);
    void addRowFinding(Findings &findings, const RowHashes &row) const;

    Database &m_database;
    const std::vector<TableShape> &m_tables;
    std::function<qint64()> m_nowMs;
    CanonicalHash m_rowHash; // rows are hashed while the digest of their lines grows
    CanonicalHash m_hash;
};

} // namespace kehou
