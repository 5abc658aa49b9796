// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/table_shape.h"

#include <QStringList>

#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <string>

namespace kehou
{

class Database;
class Statement;

// A row that the open step touched, as the first change of it found it.
struct RecordedRow {
    std::size_t table = 0; // index into UndoLog::tables()
    qint64 id = 0;
    std::size_t firstChange = 0; // its place in the step
    qint64 oldRow = 0;           // where its old values are kept; 0 if it was not there
};

// A row that the open step touched, for who follows it up before the step ends.
struct TouchedRow {
    qint64 id = 0;
    bool wasThere = false; // before the step; false where the step added it
};

// Undo without code for each table: temporary triggers made from the schema keep the old values of
// each row that is changed or removed; of added rows only table and id are noted, by the
// connection itself, so that an import of many thousand rows costs next to nothing. What was noted
// is a step; taking it back happens under the same eyes and so becomes the step that does it again.
// Append-only tables are noted too, for the audit log, but a step that touched one is never kept:
// whoever ends it calls barrier() instead.
class UndoLog
{
public:
    static constexpr std::size_t kKeptSteps = 200;

    UndoLog(Database &database, std::vector<TableShape> tables);
    ~UndoLog();
    UndoLog(const UndoLog &) = delete;
    UndoLog &operator=(const UndoLog &) = delete;

    // Makes the triggers on a fresh connection; whatever steps there were are gone.
    void install();

    // Each of these opens a step inside of the caller's transaction; endStep() keeps it once that
    // transaction is committed, cancelStep() forgets it once it was rolled back. Undo and redo
    // replay the latest step, which must be there, and do it row by row backwards.
    void beginStep(const QString &text);
    void beginUndo();
    void beginRedo();
    void endStep();
    void cancelStep();
    // Forgets all steps, also the open one, and remembers why for the menu.
    void barrier(const QString &reason);

    // The rows of the open step by table and id, each once.
    [[nodiscard]] std::vector<RecordedRow> recorded();
    // The rows of one table that the open step touched so far, by id, each once.
    [[nodiscard]] std::vector<TouchedRow> touchedRows(const QString &table);
    // The columns of such a row as they were before the step: column 0 on. Only of rows that were
    // there.
    [[nodiscard]] const Statement &oldValues(const RecordedRow &row);

    [[nodiscard]] const std::vector<TableShape> &tables() const { return m_tables; }
    // Texts of what can be undone, the latest last.
    [[nodiscard]] QStringList steps() const;
    [[nodiscard]] std::optional<QString> undoText() const;
    [[nodiscard]] std::optional<QString> redoText() const;
    // Why nothing before a certain point can be undone; empty if nothing was cut off.
    [[nodiscard]] const QString &barrierReason() const { return m_barrierReason; }

private:
    enum class Kind { Do, Undo, Redo };
    // One noted change: a row added to a table, or the place of the old values of another row.
    struct Change {
        qint64 id = 0;
        std::size_t table = kOldValues;
    };
    static constexpr std::size_t kOldValues = static_cast<std::size_t>(-1);
    struct Step {
        QString text;
        std::vector<Change> changes;
    };

    void makeTriggers(std::size_t table);
    void note(std::string_view table, qint64 id);
    void open(Kind kind, const QString &text);
    void replay(const std::vector<Change> &changes);
    void restore(qint64 oldRow);
    void restoreColumns(const Statement &old, const TableShape &shape);
    void restoreRow(const Statement &old, const TableShape &shape);
    [[nodiscard]] std::vector<RecordedRow> inOrderOfChanges();
    void forget(const Step &step);
    void forgetAll(std::deque<Step> &steps);

    Database &m_database;
    std::vector<TableShape> m_tables;
    std::map<std::string, std::size_t, std::less<>> m_numbers; // of the tables by name
    QByteArray m_oldColumns; // ", c0, c1 …": as many as the widest table has
    QByteArray m_readOldRow;
    QByteArray m_readOldColumns;
    std::deque<Step> m_done;
    std::deque<Step> m_undone;
    std::optional<Kind> m_open;
    Step m_step; // the open one
    QString m_barrierReason;
};

} // namespace kehou
