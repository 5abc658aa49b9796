// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/school_file.h"

#include "core/storage/file/publish.h"
#include "core/storage/sqlite_error.h"
#include "core/storage/transaction.h"
#include "core/storage/upgrade.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QUuid>

namespace kehou
{

namespace
{

struct Storage {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr qint64 kCheckedRecords = 1000;        // d3.8
constexpr qint64 kCheckedLines = 5000;          // what two hundredths of a second allow for
constexpr qint64 kClockSlackMs = 5 * 60 * 1000; // F16

[[nodiscard]] ProgramVersion programOf(const SchoolFileSetup &setup)
{
    return {setup.programVersion, newestVersion(setup.migrations)};
}

[[nodiscard]] Operation identified(Operation operation)
{
    if (operation.opId.isEmpty())
        operation.opId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return operation;
}

} // namespace

std::unique_ptr<SchoolFile> SchoolFile::create(const QString &path, const SchoolFileSetup &setup)
{
    const QString part = path + QStringLiteral(".part");
    if (QFileInfo::exists(path)) {
        throw StorageError(StorageError::Code::Access,
                           Storage::tr("E-ACCESS A file of that name exists. It was not touched. "
                                       "Choose another name."));
    }
    QFile::remove(part); // of an earlier attempt that was killed
    const auto tidy = qScopeGuard([&] { QFile::remove(part); });
    const std::unique_ptr<Database> database = Database::create(part, programOf(setup));
    createSchema(*database, setup);
    database->close();
    if (!publish(part, path))
        throw StorageError(StorageError::Code::Access, standardText(StorageError::Code::Access));
    return open(path, setup);
}

std::unique_ptr<SchoolFile> SchoolFile::open(const QString &path, const SchoolFileSetup &setup)
{
    std::unique_ptr<Database> database = Database::open(path, programOf(setup));
    const int version = database->schemaVersion();
    if (version == 0)
        throw StorageError(StorageError::Code::NotOurs, standardText(StorageError::Code::NotOurs));
    if (version < newestVersion(setup.migrations))
        upgradeSchema(*database, setup);
    return std::unique_ptr<SchoolFile>(new SchoolFile(std::move(database), setup));
}

SchoolFile::SchoolFile(std::unique_ptr<Database> database, const SchoolFileSetup &setup)
    : m_database(std::move(database)), m_nowMs(setup.nowMs),
      m_undo(*m_database, readTableShapes(*m_database, tableKinds(setup))),
      m_audit(*m_database, m_undo.tables(), m_nowMs),
      m_outside(setup.headFolder, fileFact(*m_database, QStringLiteral("generation"))),
      m_warnings(m_database->warnings())
{
    m_undo.install();
    checkHistory();
    m_outside.note(m_audit.head());
}

SchoolFile::~SchoolFile()
{
    try {
        if (!m_database->stopped())
            m_outside.keep(m_audit.head());
    } catch (const StorageError &) {
        return; // the line of the last commit still stands
    }
}

void SchoolFile::checkHistory()
{
    if (!m_audit.verifyNewest(kCheckedRecords, kCheckedLines).isEmpty()) {
        m_warnings << Storage::tr("The audit log was changed outside of the program. Verify the "
                                  "data.");
    }
    if (const QString older = m_outside.compare(m_audit); !older.isEmpty())
        m_warnings << older;
    if (m_nowMs() < m_audit.lastTimeMs() - kClockSlackMs) {
        m_warnings << Storage::tr(
            "The clock of this computer is behind the last action in the school "
            "file. Set the clock.");
    }
}

void SchoolFile::recover()
{
    m_database->reopen();
    m_undo.install();
    m_undo.barrier(Storage::tr("The school file was opened anew after a fault of the disk."));
}

Changes SchoolFile::run(const Operation &asked, const std::function<bool()> &body)
{
    if (m_database->stopped())
        recover();
    const Operation operation = identified(asked);
    if (m_audit.knows(operation.opId)) {
        Changes changes;
        changes.text = operation.text;
        changes.repeated = true;
        return changes;
    }
    return perform(operation, [&] {
        m_undo.beginStep(operation.text);
        return body();
    });
}

std::optional<Changes> SchoolFile::undo(const QString &actor)
{
    const std::optional<QString> text = m_undo.undoText();
    if (!text)
        return std::nullopt;
    return replay({Storage::tr("Undo: %1").arg(*text), actor}, &UndoLog::beginUndo);
}

std::optional<Changes> SchoolFile::redo(const QString &actor)
{
    const std::optional<QString> text = m_undo.redoText();
    if (!text)
        return std::nullopt;
    return replay({Storage::tr("Redo: %1").arg(*text), actor}, &UndoLog::beginRedo);
}

std::optional<Changes> SchoolFile::replay(Operation operation, void (UndoLog::*begin)())
{
    return perform(identified(std::move(operation)), [&] {
        (m_undo.*begin)();
        return true;
    });
}

Changes SchoolFile::perform(const Operation &operation, const std::function<bool()> &body)
{
    Transaction transaction(*m_database);
    auto forget = qScopeGuard([&] { m_undo.cancelStep(); });
    if (!body())
        return {};
    const Changes changes = changesOf(operation, m_audit.record(operation, m_undo));
    if (changes.empty())
        return changes;
    commit(transaction, operation);
    forget.dismiss();
    keepStep(changes);
    m_outside.note(m_audit.head());
    return changes;
}

Changes SchoolFile::changesOf(const Operation &operation, const std::vector<RowHashes> &rows)
{
    Changes changes;
    changes.text = operation.text;
    for (const RowHashes &row : rows) {
        const TableShape &table = m_undo.tables()[row.table];
        changes.barrier = changes.barrier || table.appendOnly;
        QList<qint64> &ids = changes.rows[table.name];
        if (ids.size() < kMaxListedRows)
            ids << row.id;
        else if (!changes.cutTables.contains(table.name))
            changes.cutTables << table.name;
    }
    return changes;
}

void SchoolFile::commit(Transaction &transaction, const Operation &operation)
{
    try {
        transaction.commit();
    } catch (const StorageError &error) {
        if (error.code() == StorageError::Code::Constraint)
            throw;
        transaction.rollback();
        throw lookAfterFailedCommit(error, operation);
    }
}

// A COMMIT that reported an error may still have taken place; only the reopened file tells (d2).
StorageError SchoolFile::lookAfterFailedCommit(const StorageError &error,
                                               const Operation &operation)
{
    const auto unsure = [&](const QString &text) {
        return StorageError(StorageError::Code::Unsure, text, error.nativeCode(), error.detail());
    };
    try {
        recover();
        if (m_audit.knows(operation.opId)) {
            return unsure(
                Storage::tr("E-UNSURE The disk reported an error while saving. A look into "
                            "the school file shows: this was saved. Make a backup now."));
        }
    } catch (const StorageError &) {
        return unsure(standardText(StorageError::Code::Unsure));
    }
    if (error.code() == StorageError::Code::Full)
        return error;
    return unsure(Storage::tr("E-UNSURE The disk reported an error while saving. A look into the "
                              "school file shows: this was not saved, everything saved before is "
                              "intact. Save again."));
}

void SchoolFile::keepStep(const Changes &changes)
{
    if (changes.barrier) {
        m_undo.barrier(Storage::tr("“%1” was booked and is corrected by a reversal, not by undo.")
                           .arg(changes.text));
    } else {
        m_undo.endStep();
    }
}

void SchoolFile::checkpoint()
{
    m_database->checkpoint();
    m_outside.keep(m_audit.head());
}

} // namespace kehou
