// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audit_log.h"

#include "core/storage/database.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace kehou
{

namespace
{

struct Storage {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr qsizetype kMaxFindings = 20;

[[nodiscard]] QByteArray genesisHash()
{
    return QByteArray(32, '\0');
}

[[nodiscard]] std::optional<QByteArray> hashOrNull(const QByteArray &hash)
{
    return hash.isEmpty() ? std::nullopt : std::optional(hash);
}

[[nodiscard]] QByteArray hashAtColumn(const Statement &row, int column)
{
    return row.isNull(column) ? QByteArray() : row.blob(column);
}

[[nodiscard]] int minutesFromUtc(qint64 atMs)
{
    return QDateTime::fromMSecsSinceEpoch(atMs).offsetFromUtc() / 60;
}

void addFinding(Findings &findings, const Finding &finding)
{
    if (findings.size() < kMaxFindings)
        findings << finding;
}

void addRecordFinding(Findings &findings, qint64 seq, const QString &message)
{
    addFinding(findings, {QStringLiteral("audit"), QString::number(seq), message, {}, {}});
}

} // namespace

AuditLog::AuditLog(Database &database, const std::vector<TableShape> &tables,
                   std::function<qint64()> nowMs)
    : m_database(database), m_tables(tables), m_nowMs(std::move(nowMs))
{
}

// Table and key belong to the content: rows whose contents changed places are found.
QByteArray AuditLog::rowHash(std::size_t table, qint64 id, const Statement &row, int firstColumn)
{
    const TableShape &shape = m_tables[table];
    m_rowHash.addText(shape.name);
    m_rowHash.add(id);
    const int count = static_cast<int>(shape.columns.size());
    for (int i = 0; i < count; ++i)
        m_rowHash.addColumn(row, firstColumn + i);
    return m_rowHash.take();
}

RowHashes AuditLog::hashesOf(const RecordedRow &recorded, UndoLog &undo)
{
    RowHashes hashes{recorded.table, recorded.id, {}, {}};
    if (recorded.oldRow != 0)
        hashes.before = rowHash(recorded.table, recorded.id, undo.oldValues(recorded), 0);
    Statement &now = m_database.statement(m_tables[recorded.table].selectRow).bind(recorded.id);
    if (now.next())
        hashes.after = rowHash(recorded.table, recorded.id, now, 0);
    return hashes;
}

std::vector<RowHashes> AuditLog::record(const Operation &operation, UndoLog &undo)
{
    const std::vector<RecordedRow> recorded = undo.recorded();
    std::vector<RowHashes> changed;
    changed.reserve(recorded.size());
    for (const RecordedRow &row : recorded) {
        RowHashes hashes = hashesOf(row, undo);
        if (hashes.before != hashes.after)
            changed.push_back(std::move(hashes));
    }
    if (!changed.empty())
        append(operation, changed, countsText(changed));
    return changed;
}

void AuditLog::restate(const Operation &operation, const QString &note)
{
    std::vector<RowHashes> changed;
    Findings breaks;
    compareRows(knownRows(breaks), [&](const RowHashes &row) { changed.push_back(row); });
    append(operation, changed, note);
}

// How many rows of each table; no content, so that a pupil's data can be erased without breaking
// the chain.
QString AuditLog::countsText(const std::vector<RowHashes> &rows) const
{
    std::map<std::pair<std::size_t, QString>, int> counts;
    for (const RowHashes &row : rows) {
        const QString kind = row.before.isEmpty()  ? QStringLiteral("added")
                             : row.after.isEmpty() ? QStringLiteral("removed")
                                                   : QStringLiteral("changed");
        ++counts[{row.table, kind}];
    }
    QJsonObject tables;
    for (const auto &[key, count] : counts) {
        QJsonObject table = tables.value(m_tables[key.first].name).toObject();
        table.insert(key.second, count);
        tables.insert(m_tables[key.first].name, table);
    }
    return QString::fromUtf8(QJsonDocument(tables).toJson(QJsonDocument::Compact));
}

// The lines first, because their digest goes into the record.
void AuditLog::append(const Operation &operation, const std::vector<RowHashes> &rows,
                      const QString &payload)
{
    const AuditHead last = head();
    AuditRecord record;
    record.seq = last.seq + 1;
    record.opId = operation.opId;
    record.atMs = m_nowMs();
    record.tzMinutes = minutesFromUtc(record.atMs);
    record.actor = operation.actor;
    record.approver = operation.approver;
    record.action = operation.text;
    record.payload = payload;
    record.previous = last.seq == 0 ? genesisHash() : last.hash;
    nameEntity(record, rows);
    record.hash = chainHash(m_hash, record, appendRows(record.seq, rows));
    insertAuditRecord(m_database, record);
}

void AuditLog::nameEntity(AuditRecord &record, const std::vector<RowHashes> &rows) const
{
    if (rows.empty() || rows.front().table != rows.back().table)
        return;
    record.entity = m_tables[rows.front().table].name;
    if (rows.size() > 1)
        return;
    record.entityId = rows.front().id;
    record.before = rows.front().before;
    record.after = rows.front().after;
}

QByteArray AuditLog::appendRows(qint64 seq, const std::vector<RowHashes> &rows)
{
    Statement &insert = m_database.statement("INSERT INTO audit_row(seq, table_name, row_id, "
                                             "before_h, after_h) VALUES(?, ?, ?, ?, ?)");
    for (const RowHashes &row : rows) {
        const QString &table = m_tables[row.table].name;
        insert.run(seq, table, row.id, hashOrNull(row.before), hashOrNull(row.after));
        addLine(table.toUtf8(), row);
    }
    return m_hash.take();
}

void AuditLog::addLine(QByteArrayView table, const RowHashes &row)
{
    m_hash.addText(table);
    m_hash.add(row.id);
    m_hash.addHash(row.before);
    m_hash.addHash(row.after);
}

// The same digest as appendRows made: table names are read in the order in which m_tables has them.
QByteArray AuditLog::linesDigest(qint64 seq)
{
    Statement &lines =
        m_database.statement("SELECT table_name, row_id, before_h, after_h FROM audit_row WHERE "
                             "seq = ? ORDER BY table_name, row_id");
    lines.rows(seq, [&](const Statement &row) {
        addLine(row.utf8(0), {0, row.int64(1), hashAtColumn(row, 2), hashAtColumn(row, 3)});
    });
    return m_hash.take();
}

AuditHead AuditLog::head()
{
    AuditHead head;
    m_database.statement("SELECT seq, h FROM audit ORDER BY seq DESC LIMIT 1")
        .rows([&](const Statement &row) {
            head = {row.int64(0), row.blob(1)};
        });
    return head;
}

QByteArray AuditLog::hashAt(qint64 seq)
{
    QByteArray hash;
    m_database.statement("SELECT h FROM audit WHERE seq = ?").rows(seq, [&](const Statement &row) {
        hash = row.blob(0);
    });
    return hash;
}

qint64 AuditLog::lastTimeMs()
{
    qint64 atMs = 0;
    m_database.statement("SELECT at_ms FROM audit ORDER BY seq DESC LIMIT 1")
        .rows([&](const Statement &row) { atMs = row.int64(0); });
    return atMs;
}

bool AuditLog::knows(const QString &opId)
{
    bool known = false;
    m_database.statement("SELECT 1 FROM audit WHERE op_id = ?").rows(opId, [&](const Statement &) {
        known = true;
    });
    return known;
}

QList<AuditRecord> AuditLog::newest(qint64 most)
{
    QList<AuditRecord> records;
    m_database.statement(QByteArray(kSelectAudit) + "ORDER BY seq DESC LIMIT ?")
        .rows(most, [&](const Statement &row) { records.append(readAuditRecord(row)); });
    return records;
}

Findings AuditLog::verifyChain()
{
    return verifyFrom(1);
}

// An import has one record and many thousand lines: the newest records end where their lines do.
Findings AuditLog::verifyNewest(qint64 records, qint64 lines)
{
    qint64 first = std::max(head().seq - records + 1, qint64{1});
    m_database.statement("SELECT seq FROM audit_row ORDER BY seq DESC LIMIT 1 OFFSET ?")
        .rows(lines, [&](const Statement &row) { first = std::max(first, row.int64(0) + 1); });
    return verifyFrom(first);
}

Findings AuditLog::verifyFrom(qint64 first)
{
    const qint64 last = head().seq;
    ChainCheck check{first, first == 1 ? genesisHash() : hashAt(first - 1), {}};
    Statement &records =
        m_database.statement(QByteArray(kSelectAudit) + "WHERE seq >= ? ORDER BY seq");
    records.rows(first, [&](const Statement &row) { checkRecord(readAuditRecord(row), check); });
    m_database.statement("SELECT seq FROM audit_row WHERE seq > ? OR seq < 1 LIMIT 1")
        .rows(last, [&](const Statement &row) {
            addRecordFinding(check.findings, row.int64(0),
                             Storage::tr("A record of the audit log is missing."));
        });
    return check.findings;
}

void AuditLog::checkRecord(const AuditRecord &record, ChainCheck &check)
{
    if (record.seq != check.next || record.previous != check.previous) {
        addRecordFinding(
            check.findings, record.seq,
            Storage::tr("The record does not follow the one before it: a record of the "
                        "audit log was removed or changed."));
    }
    if (chainHash(m_hash, record, linesDigest(record.seq)) != record.hash) {
        addRecordFinding(
            check.findings, record.seq,
            Storage::tr("The record of the audit log was changed after it was written."));
    }
    check.next = record.seq + 1;
    check.previous = record.hash;
}

Findings AuditLog::verifyRows()
{
    Findings findings;
    KnownRows known = knownRows(findings);
    compareRows(std::move(known), [&](const RowHashes &row) { addRowFinding(findings, row); });
    return findings;
}

void AuditLog::addRowFinding(Findings &findings, const RowHashes &row) const
{
    const QString text = row.before.isEmpty() ? Storage::tr("The row is not in the audit log.")
                         : row.after.isEmpty()
                             ? Storage::tr("The row is missing although the audit log has it.")
                             : Storage::tr("The row is not as the audit log has it.");
    addFinding(findings, {m_tables[row.table].name, QString::number(row.id), text, {}, {}});
}

// A row that was changed past the program and then again by it fits the log's last line, but that
// line does not begin where the one before it ended: such breaks become findings.
AuditLog::KnownRows AuditLog::knownRows(Findings &findings)
{
    KnownRows known(m_tables.size());
    std::map<QByteArray, std::size_t> numbers;
    for (std::size_t table = 0; table < m_tables.size(); ++table)
        numbers.emplace(m_tables[table].name.toUtf8(), table);
    Statement &lines = m_database.statement("SELECT table_name, row_id, before_h, after_h FROM "
                                            "audit_row ORDER BY seq, table_name, row_id");
    lines.rows([&](const Statement &line) {
        const auto table = numbers.find(line.utf8(0).toByteArray());
        if (table == numbers.end())
            return; // a table that a later schema no longer has
        const qint64 id = line.int64(1);
        QByteArray &last = known[table->second][id];
        if (last != hashAtColumn(line, 2)) {
            addFinding(findings, {m_tables[table->second].name,
                                  QString::number(id),
                                  Storage::tr("The row was once changed past the audit log."),
                                  {},
                                  {}});
        }
        last = hashAtColumn(line, 3);
    });
    return known;
}

// Walks the tables in their order, first the rows that are there, then those that are not.
void AuditLog::compareRows(KnownRows known,
                           const std::function<void(const RowHashes &)> &onDifference)
{
    for (std::size_t table = 0; table < m_tables.size(); ++table) {
        std::unordered_map<qint64, QByteArray> &rows = known[table];
        m_database.statement(m_tables[table].selectRows).rows([&](const Statement &row) {
            const qint64 id = row.int64(0);
            const RowHashes hashes{table, id, rows[id], rowHash(table, id, row, 1)};
            rows.erase(id);
            if (hashes.before != hashes.after)
                onDifference(hashes);
        });
        const std::map<qint64, QByteArray> missing(rows.begin(), rows.end());
        for (const auto &[id, hash] : missing) {
            if (!hash.isEmpty())
                onDifference({table, id, hash, {}});
        }
    }
}

} // namespace kehou
