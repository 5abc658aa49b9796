// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audit_record.h"

#include "core/storage/canonical_hash.h"
#include "core/storage/database.h"

namespace kehou
{

const char *const kSelectAudit =
    "SELECT seq, op_id, at_ms, tz_min, actor, approver, action, entity, entity_id, before_h, "
    "after_h, payload, prev_h, h FROM audit ";

AuditRecord readAuditRecord(const Statement &row)
{
    AuditRecord record;
    record.seq = row.int64(0);
    record.opId = row.text(1);
    record.atMs = row.int64(2);
    record.tzMinutes = row.integer(3);
    record.actor = row.text(4);
    record.approver = row.optInt64(5);
    record.action = row.text(6);
    record.entity = row.text(7);
    record.entityId = row.int64(8);
    record.before = row.isNull(9) ? QByteArray() : row.blob(9);
    record.after = row.isNull(10) ? QByteArray() : row.blob(10);
    record.payload = row.text(11);
    record.previous = row.blob(12);
    record.hash = row.blob(13);
    return record;
}

void insertAuditRecord(Database &database, const AuditRecord &record)
{
    Statement &insert = database.statement(
        "INSERT INTO audit(seq, op_id, at_ms, tz_min, actor, approver, action, entity, entity_id, "
        "before_h, after_h, payload, prev_h, h) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    const auto orNull = [](const QByteArray &hash) {
        return hash.isEmpty() ? std::nullopt : std::optional(hash);
    };
    insert.run(record.seq, record.opId, record.atMs, record.tzMinutes, record.actor,
               record.approver, record.action, record.entity, record.entityId,
               orNull(record.before), orNull(record.after), record.payload, record.previous,
               record.hash);
}

QByteArray chainHash(CanonicalHash &hash, const AuditRecord &record, const QByteArray &digest)
{
    hash.addBlob(record.previous);
    hash.add(record.seq);
    hash.addText(record.opId);
    hash.add(record.atMs);
    hash.add(qint64{record.tzMinutes});
    hash.addText(record.actor);
    hash.addOptional(record.approver);
    hash.addText(record.action);
    hash.addText(record.entity);
    hash.add(record.entityId);
    hash.addHash(record.before);
    hash.addHash(record.after);
    hash.addText(record.payload);
    hash.addBlob(digest);
    return hash.take();
}

} // namespace kehou
