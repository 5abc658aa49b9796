// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/statement.h"
#include "core/storage/storage_error.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <string_view>
#include <unordered_map>

struct sqlite3;

namespace kehou
{

class Connection;
class FileLock;

// "KeHo" in SQLite's header: what makes a file a school file.
inline constexpr qint32 kApplicationId = 0x4B65486F;

// What this program is and the newest schema that it knows.
struct ProgramVersion {
    QString text;
    int schema = 0;
};

// One school file, opened exclusively through one connection that lives and ends on one thread
// (reliability.md d1–d3). Tables ask it for statements; only SchoolFile opens transactions.
class Database
{
public:
    // Makes a new, empty file; refuses one that exists.
    [[nodiscard]] static std::unique_ptr<Database> create(const QString &path,
                                                          const ProgramVersion &program);
    // Opens a file by the sequence of d3: path, lock, header, quarantine after an unclean end,
    // settings, checks of the content, self-test. Refused files keep every byte.
    [[nodiscard]] static std::unique_ptr<Database> open(const QString &path,
                                                        const ProgramVersion &program);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    // The statement of this text, prepared at its first use and kept until the end. References
    // stay good, also over reopen().
    [[nodiscard]] Statement &statement(QByteArrayView sql);
    // Executes a script of any number of statements, for schemas and settings.
    void exec(QByteArrayView script);

    [[nodiscard]] qint64 lastInsertId() const;
    // Rows that the latest statement inserted, changed or deleted itself.
    [[nodiscard]] qint64 changes() const;
    [[nodiscard]] bool inTransaction() const;

    [[nodiscard]] int schemaVersion();
    // Inside of the transaction that brought the file to that schema.
    void setSchemaVersion(int version);

    [[nodiscard]] const QString &path() const { return m_path; }
    // Bytes of the file and its write-ahead log.
    [[nodiscard]] qint64 fileSize() const;
    // Things worth telling that did not keep the file from being opened.
    [[nodiscard]] const QStringList &warnings() const { return m_warnings; }
    // True where write-ahead logging was not to be had and a rollback journal is used (d1).
    [[nodiscard]] bool reducedMode() const;
    // True after a fault of disk or content: nothing can be written until reopen() (d2).
    [[nodiscard]] bool stopped() const { return m_stopped; }

    // Calls for each row added to any table, temporary ones included, as it is added; the callable
    // must not use the database. Rows of a statement that fails in the end are told too, which does
    // no harm because its transaction is never committed. Ends with the connection.
    void watchAddedRows(std::function<void(std::string_view table, qint64 id)> onAdded);

    // Faults found by SQLite's full check and the check of foreign keys; empty if sound.
    [[nodiscard]] QStringList integrityCheck();
    // Writes a checked copy (d5); refuses an existing file, and leaves none behind on failure.
    void backupTo(const QString &path);
    // Moves the write-ahead log into the file: when locked, idle, before a backup and at the end.
    void checkpoint();
    // Closes and opens the connection anew, with all checks; temporary tables are gone after it.
    void reopen();
    // Checkpoints, closes and unlocks; also done by the destructor, which keeps faults to itself.
    void close();

private:
    friend class Statement;
    friend class Transaction;

    Database(QString path, ProgramVersion program);
    void createFile();
    void openFile();
    void connectChecked();
    void connectOnce();
    void refuseNewerContent();
    void begin();
    void commit();
    void rollback();
    void finishStatements();
    void releaseStatements();
    [[nodiscard]] sqlite3 *handle() const;
    [[noreturn]] void fail(int resultCode);

    QString m_path;
    ProgramVersion m_program;
    QStringList m_warnings;
    bool m_stopped = false;
    bool m_failed = false; // a statement of the open transaction failed
    std::function<void(std::string_view, qint64)> m_onAdded;
    std::unique_ptr<FileLock> m_lock;
    std::unique_ptr<Connection> m_connection;
    // Keys look into the statements' own text.
    std::unordered_map<std::string_view, std::unique_ptr<Statement>> m_statements;
};

} // namespace kehou
