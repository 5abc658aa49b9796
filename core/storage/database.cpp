// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/backup.h"
#include "core/storage/connection.h"
#include "core/storage/file/file_header.h"
#include "core/storage/file/file_lock.h"
#include "core/storage/file/path_check.h"
#include "core/storage/file/quarantine.h"
#include "core/storage/self_test.h"
#include "core/storage/sqlite_error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QScopeGuard>

#include <sqlite3.h>

namespace kehou
{

namespace
{

struct Storage {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

[[nodiscard]] StorageError standardError(StorageError::Code code)
{
    return {code, standardText(code)};
}

[[nodiscard]] QString logPath(const QString &path)
{
    return path + QStringLiteral("-wal");
}

// The version of the program that last changed the schema, as far as the file tells.
[[nodiscard]] QString writerOf(const QString &path)
{
    try {
        const Connection file(path, Connection::Mode::Peek);
        const QByteArray version =
            file.value("SELECT value FROM file_fact WHERE name = 'program_version'");
        return QString::fromUtf8(version);
    } catch (const StorageError &) {
        return {};
    }
}

[[nodiscard]] StorageError newerError(const QString &writer, int schema,
                                      const ProgramVersion &program)
{
    return {StorageError::Code::Newer,
            Storage::tr("E-NEWER The school file was made by program %1 (data version %2), this is "
                        "program %3 (data version %4). The file was not touched. Install the newer "
                        "program.")
                .arg(writer.isEmpty() ? QStringLiteral("?") : writer, QString::number(schema),
                     program.text, QString::number(program.schema))};
}

} // namespace

Database::Database(QString path, ProgramVersion program)
    : m_path(QFileInfo(path).absoluteFilePath()), m_program(std::move(program))
{
}

Database::~Database()
{
    try {
        close();
    } catch (const StorageError &) {
        return; // the log stays beside the file and is read at the next start
    }
}

std::unique_ptr<Database> Database::create(const QString &path, const ProgramVersion &program)
{
    std::unique_ptr<Database> database(new Database(path, program));
    database->createFile();
    return database;
}

std::unique_ptr<Database> Database::open(const QString &path, const ProgramVersion &program)
{
    std::unique_ptr<Database> database(new Database(path, program));
    database->openFile();
    return database;
}

void Database::createFile()
{
    checkPlace(m_path);
    if (QFileInfo::exists(m_path)) {
        throw StorageError(StorageError::Code::Access,
                           Storage::tr("E-ACCESS A file of that name exists. It was not touched. "
                                       "Choose another name."));
    }
    m_lock = std::make_unique<FileLock>(m_path);
    m_connection = std::make_unique<Connection>(m_path, Connection::Mode::Create);
    m_connection->exec(
        QByteArrayLiteral("PRAGMA application_id=").append(QByteArray::number(kApplicationId)));
    m_connection.reset();
    connectChecked();
}

void Database::openFile()
{
    checkPlace(m_path);
    if (!QFileInfo::exists(m_path)) {
        throw StorageError(
            StorageError::Code::Access,
            Storage::tr("E-ACCESS The school file does not exist. Choose another file "
                        "or restore a backup."));
    }
    m_lock = std::make_unique<FileLock>(m_path);
    const FileHeader header = readSchoolFileHeader(m_path);
    if (header.schemaVersion > m_program.schema)
        throw newerError(writerOf(m_path), header.schemaVersion, m_program);
    m_warnings = placeWarnings(m_path);
    const bool unclean = m_lock->tookOver() || QFileInfo(logPath(m_path)).size() > 0;
    if (unclean && !quarantine(m_path)) {
        m_warnings << Storage::tr(
            "The program was not closed properly last time, and the file as it "
            "was then could not be copied aside.");
    }
    connectChecked();
}

// A fault of content may be one bad read of a sound file: look twice before saying "damaged" (d2).
void Database::connectChecked()
{
    try {
        connectOnce();
    } catch (const StorageError &error) {
        if (error.code() != StorageError::Code::Damaged)
            throw;
        connectOnce();
    }
}

void Database::connectOnce()
{
    auto closeAgain = qScopeGuard([&] { m_connection.reset(); });
    m_connection = std::make_unique<Connection>(m_path, Connection::Mode::Write);
    if (!m_connection->applySettings(Connection::Journal::WriteAhead)) {
        m_connection.reset();
        m_connection = std::make_unique<Connection>(m_path, Connection::Mode::Write);
        if (!m_connection->applySettings(Connection::Journal::Rollback))
            throw standardError(StorageError::Code::Access);
    }
    if (sqlite3_db_readonly(handle(), "main") != 0)
        throw standardError(StorageError::Code::Access);
    refuseNewerContent();
    if (m_connection->value("PRAGMA quick_check(1)") != "ok" ||
        !m_connection->value("PRAGMA foreign_key_check").isEmpty())
        throw standardError(StorageError::Code::Damaged);
    m_connection->exec("BEGIN IMMEDIATE; COMMIT"); // takes the write lock now
    runSelfTest(*m_connection);
    closeAgain.dismiss();
    m_stopped = false;
}

// The log may hold a newer header than the file itself.
void Database::refuseNewerContent()
{
    const int schema = m_connection->value("PRAGMA user_version").toInt();
    if (schema > m_program.schema)
        throw newerError({}, schema, m_program);
}

void Database::reopen()
{
    releaseStatements();
    m_connection.reset();
    m_stopped = true; // until the new connection stands
    connectChecked();
}

void Database::close()
{
    if (!m_connection)
        return; // the lock goes with this object
    finishStatements();
    if (!m_stopped)
        checkpoint();
    releaseStatements();
    if (!m_stopped)
        m_connection->removeLogAtClose();
    m_connection.reset();
    m_lock.reset();
}

Statement &Database::statement(QByteArrayView sql)
{
    const auto found =
        m_statements.find(std::string_view(sql.data(), static_cast<std::size_t>(sql.size())));
    if (found != m_statements.end())
        return *found->second;
    auto made = std::make_unique<Statement>(*this, sql.toByteArray());
    const QByteArray &text = made->sql();
    const std::string_view key(text.constData(), static_cast<std::size_t>(text.size()));
    return *m_statements.emplace(key, std::move(made)).first->second;
}

// SQLite itself knows where a statement ends, also inside of triggers.
void Database::exec(QByteArrayView script)
{
    const char *rest = script.data();
    const char *const end = rest + script.size();
    while (rest < end) {
        const char *const from = rest;
        sqlite3_stmt *statement = nullptr;
        const int size = static_cast<int>(end - rest);
        if (const int code = sqlite3_prepare_v2(handle(), rest, size, &statement, &rest))
            fail(code);
        if (!statement && rest == from)
            return;
        int code = SQLITE_DONE;
        while (statement && (code = sqlite3_step(statement)) == SQLITE_ROW) {
        }
        sqlite3_finalize(statement);
        if (code != SQLITE_DONE)
            fail(code);
    }
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(handle());
}

qint64 Database::changes() const
{
    return sqlite3_changes64(handle());
}

bool Database::inTransaction() const
{
    return m_connection && sqlite3_get_autocommit(handle()) == 0;
}

int Database::schemaVersion()
{
    Statement &version = statement("PRAGMA user_version").bind();
    return version.next() ? version.integer(0) : 0;
}

void Database::setSchemaVersion(int version)
{
    KEHOU_EXPECTS(inTransaction());
    exec(QByteArrayLiteral("PRAGMA user_version=") + QByteArray::number(version));
}

qint64 Database::fileSize() const
{
    return QFileInfo(m_path).size() + QFileInfo(logPath(m_path)).size();
}

bool Database::reducedMode() const
{
    return m_connection && m_connection->journal() == Connection::Journal::Rollback;
}

void Database::watchAddedRows(std::function<void(std::string_view, qint64)> onAdded)
{
    m_onAdded = std::move(onAdded);
    if (!m_onAdded)
        return;
    const auto tell = [](void *self, int change, const char *, const char *table,
                         sqlite3_int64 id) {
        const Database &database = *static_cast<Database *>(self);
        if (change == SQLITE_INSERT && database.m_onAdded)
            database.m_onAdded(table, id);
    };
    sqlite3_update_hook(handle(), tell, this);
}

QStringList Database::integrityCheck()
{
    QStringList faults;
    statement("PRAGMA integrity_check(20)").rows([&](const Statement &row) {
        if (row.utf8(0) != "ok")
            faults << row.text(0);
    });
    statement("PRAGMA foreign_key_check").rows([&](const Statement &row) {
        faults << QStringLiteral("%1 → %2").arg(row.text(0), row.text(2));
    });
    return faults;
}

void Database::backupTo(const QString &path)
{
    KEHOU_EXPECTS(!inTransaction());
    checkpoint();
    writeBackup(*m_connection, QFileInfo(path).absoluteFilePath());
}

void Database::checkpoint()
{
    KEHOU_EXPECTS(!inTransaction());
    finishStatements();
    if (reducedMode())
        return;
    const int code =
        sqlite3_wal_checkpoint_v2(handle(), "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code != SQLITE_OK)
        fail(code);
}

void Database::begin()
{
    if (m_stopped)
        throw standardError(StorageError::Code::Disk);
    m_failed = false;
    exec("BEGIN IMMEDIATE");
}

// After a failed COMMIT only a look into the reopened file tells whether it took place (d2); but
// an unmet foreign key leaves the transaction open, so there nothing was saved. A transaction in
// which a statement failed is never committed: half an action is none.
void Database::commit()
{
    finishStatements();
    if (m_failed)
        throw standardError(StorageError::Code::Program);
    const int code = sqlite3_exec(handle(), "COMMIT", nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        return;
    if ((code & 0xff) != SQLITE_CONSTRAINT)
        m_stopped = true;
    fail(code);
}

// That no transaction is active any more is normal after a fault; what counts is that none is.
void Database::rollback()
{
    if (!m_connection)
        return;
    finishStatements();
    if (inTransaction())
        sqlite3_exec(handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    if (inTransaction())
        m_stopped = true;
}

void Database::finishStatements()
{
    for (const auto &entry : m_statements)
        entry.second->finish();
}

void Database::releaseStatements()
{
    for (const auto &entry : m_statements)
        entry.second->release();
}

sqlite3 *Database::handle() const
{
    if (!m_connection)
        throw standardError(StorageError::Code::Disk); // it could not be opened anew after a fault
    return m_connection->handle();
}

void Database::fail(int resultCode)
{
    const StorageError error = sqliteError(handle(), resultCode);
    m_failed = true;
    if (error.code() == StorageError::Code::Disk || error.code() == StorageError::Code::Damaged)
        m_stopped = true;
    throw error;
}

} // namespace kehou
