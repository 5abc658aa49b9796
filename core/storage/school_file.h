// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/audit_log.h"
#include "core/storage/database.h"
#include "core/storage/operation.h"
#include "core/storage/outside_head.h"
#include "core/storage/schema.h"
#include "core/storage/undo_log.h"

#include <functional>
#include <memory>
#include <optional>

namespace kehou
{

class Transaction;

// What a program gives to work with a school file.
struct SchoolFileSetup {
    QString programVersion;
    Migrations migrations;  // loadMigrations() in the programs
    QStringList appendOnly; // tables whose rows are booked and never taken back
    QString headFolder;     // for OutsideHead; empty: none
    std::function<qint64()> nowMs;
};

// One open school file: the database with its undo and its audit log. Whatever changes it goes
// through run(), undo() or redo(), each of which is one transaction, one record in the audit log,
// and one step of undo or a barrier.
class SchoolFile
{
public:
    // Makes a new file of the newest schema under its name in one go, or none at all.
    [[nodiscard]] static std::unique_ptr<SchoolFile> create(const QString &path,
                                                            const SchoolFileSetup &setup);
    // Opens a file; one of an older schema is backed up beside itself, checked, and brought up to
    // date in one transaction (d4).
    [[nodiscard]] static std::unique_ptr<SchoolFile> open(const QString &path,
                                                          const SchoolFileSetup &setup);
    ~SchoolFile();
    SchoolFile(const SchoolFile &) = delete;
    SchoolFile &operator=(const SchoolFile &) = delete;

    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] const UndoLog &undoLog() const { return m_undo; }
    [[nodiscard]] AuditLog &auditLog() { return m_audit; }
    // What opening found that did not keep it from opening: for the message bar.
    [[nodiscard]] const QStringList &warnings() const { return m_warnings; }

    // Runs the body as one operation. If it returns false or throws, or if nothing is different
    // afterwards, the file stays as it was. A StorageError of code Unsure means that COMMIT
    // failed; its text says what the reopened file shows, and pages must read everything anew.
    Changes run(const Operation &operation, const std::function<bool()> &body);

    // The rows of a table that the open operation added, changed or removed so far, each once;
    // only inside of run()'s body.
    [[nodiscard]] std::vector<TouchedRow> touchedRows(const QString &table)
    {
        return m_undo.touchedRows(table);
    }

    // Takes back the latest step, or does it again; nothing if there is none. The step's own text
    // is in Changes; the audit log has the undoing as an operation of its own.
    std::optional<Changes> undo(const QString &actor);
    std::optional<Changes> redo(const QString &actor);

    // Moves the log into the file and keeps the head durably: when idle or locked.
    void checkpoint();

private:
    SchoolFile(std::unique_ptr<Database> database, const SchoolFileSetup &setup);
    void checkHistory();
    void recover();
    std::optional<Changes> replay(Operation operation, void (UndoLog::*begin)());
    Changes perform(const Operation &operation, const std::function<bool()> &body);
    [[nodiscard]] Changes changesOf(const Operation &operation, const std::vector<RowHashes> &rows);
    void commit(Transaction &transaction, const Operation &operation);
    [[nodiscard]] StorageError lookAfterFailedCommit(const StorageError &error,
                                                     const Operation &operation);
    void keepStep(const Changes &changes);

    std::unique_ptr<Database> m_database;
    std::function<qint64()> m_nowMs;
    UndoLog m_undo;
    AuditLog m_audit;
    OutsideHead m_outside;
    QStringList m_warnings;
};

} // namespace kehou
