// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/table_shape.h"

#include <QStringList>

#include <deque>
#include <optional>

namespace kehou
{

class Database;
class Statement;

// A row that the open step touched, as the first change of it found it.
struct RecordedRow {
    std::size_t table = 0; // index into UndoLog::tables()
    qint64 id = 0;
    qint64 firstChange = 0; // its place in the log
    bool wasThere = false;
};

// Undo without code for each table: temporary triggers made from the schema note each row that is
// added, and the old values of each that is changed or removed. What they noted is a step; taking
// it back is done by the same triggers' eyes and so becomes the step that does it again.
// Append-only tables are noted too, for the audit log, but a step that touched one is never kept:
// whoever ends it calls barrier() instead.
class UndoLog
{
public:
    static constexpr std::size_t kKeptSteps = 200;

    UndoLog(Database &database, std::vector<TableShape> tables);

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
    // The columns of such a row as they were before the step, if it was there: column 0 on.
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
    // Noted changes first … last of the log.
    struct Step {
        QString text;
        qint64 first = 0;
        qint64 last = 0;
    };
    struct OpenStep {
        Kind kind = Kind::Do;
        Step step;
    };

    void makeTriggers(std::size_t table);
    void open(Kind kind, const QString &text);
    void replay(const Step &step);
    void takeBack(const Statement &change);
    void restoreColumns(const Statement &change, const TableShape &shape);
    void restoreRow(const Statement &change, const TableShape &shape);
    [[nodiscard]] qint64 lastChange();
    void forget(const Step &step);
    void forgetAll(std::deque<Step> &steps);

    Database &m_database;
    std::vector<TableShape> m_tables;
    QByteArray m_oldColumns; // c0, c1 … as many as the widest table has
    std::deque<Step> m_done;
    std::deque<Step> m_undone;
    std::optional<OpenStep> m_open;
    QString m_barrierReason;
};

} // namespace kehou
