// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/office/term_cache.h"
#include "core/storage/school_file.h"
#include "core/storage/tables/tables.h"

#include <QObject>

#include <functional>
#include <memory>

namespace kehou
{

// A record's hash as papers, the bottom line and the action log show it: its first 8 hex digits.
[[nodiscard]] QString checkCodeOf(const QByteArray &hash);

// What the desk shows about the open file.
struct FileState {
    QString path;
    QStringList warnings;
    std::optional<QString> undoText;
    std::optional<QString> redoText;
    QStringList undoSteps; // the latest last
    QString barrierReason;
    QString checkCode; // of the audit chain's head
};

// What the office does with one school file. It is made, lives and ends on one thread. Every change
// is one operation: one transaction, one undo step or one barrier, one audit record, one signal.
class Office : public QObject
{
    Q_OBJECT

public:
    struct Settings {
        QString headFolder; // where the audit head is kept beside the file; empty: nowhere
        std::function<qint64()> nowMs;
    };

    // A new, empty school file whose first term opens with this scheme. An existing file is
    // refused.
    [[nodiscard]] static Result<std::unique_ptr<Office>>
    create(const QString &path, const QByteArray &schemeJson, const Settings &settings);
    [[nodiscard]] static Result<std::unique_ptr<Office>> open(const QString &path,
                                                              const Settings &settings);

    // A school file that a backup was put in the place of, and where it is kept as it was; empty
    // where there was none.
    struct Restored {
        std::unique_ptr<Office> office;
        QString before;
    };
    // Puts a backup in the place of a school file and opens it. A backup that does not pass its
    // checks and a file that another window has leave everything as it was.
    [[nodiscard]] static Result<Restored> restore(const QString &backup, const QString &path,
                                                  const Settings &settings);

    // Runs the operation in one transaction; a failure that it gives, or a fault of the world,
    // leaves the file as it was.
    template <typename T>
    Result<T> perform(const QString &text, const std::function<Result<T>(Tables &)> &operation)
    {
        std::optional<Result<T>> result;
        const auto failure = performWhole(text, [&] {
            result = operation(m_tables);
            return result->ok();
        });
        if (failure)
            return *failure;
        return std::move(*result);
    }

    // Reads without changing anything.
    template <typename T>
    Result<T> read(const std::function<Result<T>(Tables &)> &reading)
    {
        std::optional<Result<T>> result;
        if (const auto failure = readWhole([&] { result = reading(m_tables); }))
            return *failure;
        return std::move(*result);
    }

    // Gives what was undone, nothing where there is nothing to undo.
    [[nodiscard]] Result<std::optional<Changes>> undo();
    [[nodiscard]] Result<std::optional<Changes>> redo();
    [[nodiscard]] FileState state();

    // Who is at the desk (经办人) from now on: stands with every operation in the action log.
    void setClerk(const QString &name) { m_clerk = name; }
    // The newest records of the audit log, the newest first.
    [[nodiscard]] Result<QList<AuditRecord>> newestRecords(qint64 most);

    // What is kept of the terms between operations; for use inside of operations and reads.
    [[nodiscard]] TermCache &cache() { return m_cache; }

    struct Check {
        QString name;
        bool ok = true;
        QString detail;
    };
    // Integrity of the file, references, the audit chain and every row against it.
    [[nodiscard]] Result<QList<Check>> verify();
    // A checked copy of the file; an existing one is refused.
    [[nodiscard]] Result<void> saveCopy(const QString &path);
    void checkpoint();

Q_SIGNALS:
    void changed(const kehou::Changes &changes);

private:
    explicit Office(std::unique_ptr<SchoolFile> file);

    [[nodiscard]] std::optional<Failure> performWhole(const QString &text,
                                                      const std::function<bool()> &body);
    [[nodiscard]] std::optional<Failure> openJournal();
    [[nodiscard]] static PaperNumbers numbersGivenBy(const QString &path, const Settings &settings);
    [[nodiscard]] static Result<std::unique_ptr<Office>> withNumbers(std::unique_ptr<Office> office,
                                                                     const PaperNumbers &given,
                                                                     const QString &path,
                                                                     const Settings &settings);
    void announce(const Changes &changes);
    [[nodiscard]] std::optional<Failure> readWhole(const std::function<void()> &body);

    std::unique_ptr<SchoolFile> m_file;
    Tables m_tables;
    TermCache m_cache;
    QString m_clerk;
};

} // namespace kehou
