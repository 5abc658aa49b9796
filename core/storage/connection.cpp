// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/base/expects.h"
#include "core/storage/sqlite_error.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QUrl>
#include <QVariant>

#include <atomic>
#include <sqlite3.h>

namespace kehou
{

namespace
{

Q_LOGGING_CATEGORY(storageLog, "kehou.storage")

constexpr int kMaxValueBytes = 16 * 1024 * 1024;

// Codes only: SQLite's sentences may hold values. A refused row or a log
// that was read again after an unclean end is an answer, not a fault.
void logFromSqlite(void *, int code, const char *)
{
    const int family = code & 0xff;
    if (family != SQLITE_CONSTRAINT && family != SQLITE_NOTICE)
        qCWarning(storageLog) << "SQLite reports" << code;
}

// Has to come before SQLite's first use in the process; later it is refused and nothing is lost.
void takeOverLog()
{
    static const int once = sqlite3_config(SQLITE_CONFIG_LOG, logFromSqlite, nullptr);
    Q_UNUSED(once)
}

[[nodiscard]] QString nextName()
{
    static std::atomic<int> number = 0;
    return QStringLiteral("kehou-storage-%1").arg(++number);
}

// A URI, because only that takes "open but do not create"; QUrl does the percent signs.
[[nodiscard]] QString uriFor(const QString &path, Connection::Mode mode)
{
    const QString file = QString::fromLatin1(
        QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded(QUrl::FullyEncoded));
    switch (mode) {
    case Connection::Mode::Create:
        return file + QStringLiteral("?mode=rwc");
    case Connection::Mode::Write:
        return file + QStringLiteral("?mode=rw");
    case Connection::Mode::Read:
        return file + QStringLiteral("?mode=ro");
    case Connection::Mode::Peek:
        return file + QStringLiteral("?mode=ro&immutable=1");
    }
    return {};
}

// Two copies of SQLite in one process can damage a file: the driver's must be the one linked here.
void expectSameSqlite(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    KEHOU_EXPECTS(query.exec(QStringLiteral("SELECT sqlite_source_id()")) && query.next());
    KEHOU_EXPECTS(query.value(0).toString() == QLatin1String(sqlite3_sourceid()));
}

[[nodiscard]] sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    KEHOU_EXPECTS(qstrcmp(handle.typeName(), "sqlite3*") == 0);
    return *static_cast<sqlite3 *const *>(handle.constData());
}

struct Setting {
    const char *pragma;
    const char *value;
    const char *answer;
};

// In this order after locking and journal (d1). With recursive triggers off, INSERT OR REPLACE
// would pass by the append-only triggers.
constexpr Setting kSettings[] = {
    {"foreign_keys", "ON", "1"},
    {"trusted_schema", "OFF", "0"},
    {"cell_size_check", "ON", "1"},
    {"mmap_size", "0", "0"},
    {"secure_delete", "ON", "1"},
    {"temp_store", "MEMORY", "2"},
    {"busy_timeout", "800", "800"},
    {"recursive_triggers", "ON", "1"},
    {"wal_autocheckpoint", "1000", "1000"},
    {"journal_size_limit", "67108864", "67108864"},
};

} // namespace

Connection::Connection(const QString &path, Mode mode) : m_name(nextName())
{
    takeOverLog();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setDatabaseName(uriFor(path, mode));
        database.setConnectOptions(
            QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=800") +
            (mode >= Mode::Read ? QStringLiteral(";QSQLITE_OPEN_READONLY") : QString()));
        if (database.open()) {
            expectSameSqlite(database);
            m_handle = handleOf(database);
            applyLimits();
            return;
        }
    }
    QSqlDatabase::removeDatabase(m_name);
    throw sqliteError(nullptr, SQLITE_CANTOPEN);
}

Connection::~Connection()
{
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

// The log stays as it is if the connection is closed early: what is refused keeps its bytes.
void Connection::applyLimits()
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, kMaxValueBytes);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 1);
}

void Connection::removeLogAtClose()
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
}

bool Connection::applySettings(Journal journal)
{
    m_journal = journal;
    const bool ahead = journal == Journal::WriteAhead;
    set("locking_mode", "EXCLUSIVE", "exclusive");
    if (value(ahead ? "PRAGMA journal_mode=WAL" : "PRAGMA journal_mode=TRUNCATE") !=
        (ahead ? "wal" : "truncate"))
        return false;
    set("synchronous", ahead ? "FULL" : "EXTRA", ahead ? "2" : "3");
    for (const Setting &setting : kSettings)
        set(setting.pragma, setting.value, setting.answer);
    return true;
}

void Connection::set(const char *pragma, const char *value, const char *answer)
{
    const QByteArray read = QByteArrayLiteral("PRAGMA ") + pragma;
    exec((read + '=' + value).constData());
    if (this->value(read.constData()) != answer)
        throw StorageError(StorageError::Code::Program, standardText(StorageError::Code::Program),
                           SQLITE_MISUSE, read);
}

QByteArray Connection::value(const char *sql) const
{
    sqlite3_stmt *statement = nullptr;
    if (const int code = sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr))
        throw sqliteError(m_handle, code);
    const int code = sqlite3_step(statement);
    QByteArray result;
    if (code == SQLITE_ROW)
        result = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
    const bool failed = code != SQLITE_ROW && code != SQLITE_DONE;
    const StorageError error = sqliteError(m_handle, code);
    sqlite3_finalize(statement);
    if (failed)
        throw error;
    return result;
}

void Connection::exec(const char *sql) const
{
    if (const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr))
        throw sqliteError(m_handle, code);
}

} // namespace kehou
