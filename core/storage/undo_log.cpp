// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/undo_log.h"

#include "core/base/expects.h"
#include "core/storage/database.h"

#include <algorithm>

namespace kehou
{

namespace
{

enum class Change { Added = 1, Changed = 2, Removed = 3 };

// Columns of the statement that replay() reads, before the old values.
constexpr int kChangeColumn = 0;
constexpr int kTableColumn = 1;
constexpr int kIdColumn = 2;
constexpr int kFirstOldColumn = 3;

[[nodiscard]] QByteArray oldColumns(qsizetype count)
{
    QByteArray list;
    for (qsizetype i = 0; i < count; ++i)
        list += ", c" + QByteArray::number(i);
    return list;
}

[[nodiscard]] QByteArray prefixed(const QList<QByteArray> &columns)
{
    QByteArray list;
    for (const QByteArray &column : columns)
        list += ", OLD." + column;
    return list;
}

// Setting a value that stood there already is no change (T22).
[[nodiscard]] QByteArray differs(const QList<QByteArray> &columns)
{
    QByteArrayList parts;
    for (const QByteArray &column : columns)
        parts << "OLD." + column + " IS NOT NEW." + column;
    return parts.join(" OR ");
}

[[nodiscard]] qsizetype widest(const std::vector<TableShape> &tables)
{
    qsizetype count = 0;
    for (const TableShape &table : tables)
        count = std::max(count, table.columns.size());
    return count;
}

} // namespace

UndoLog::UndoLog(Database &database, std::vector<TableShape> tables)
    : m_database(database), m_tables(std::move(tables)), m_oldColumns(oldColumns(widest(m_tables)))
{
}

void UndoLog::install()
{
    m_done.clear();
    m_undone.clear();
    m_open.reset();
    m_database.exec("CREATE TEMP TABLE undo_row(id INTEGER PRIMARY KEY, change INTEGER NOT NULL, "
                    "table_no INTEGER NOT NULL, row_id INTEGER NOT NULL" +
                    m_oldColumns + ')');
    for (std::size_t table = 0; table < m_tables.size(); ++table)
        makeTriggers(table);
}

// An added row is noted by its id alone, so that an import of many thousand rows stays cheap.
void UndoLog::makeTriggers(std::size_t table)
{
    const TableShape &shape = m_tables[table];
    const QByteArray number = QByteArray::number(static_cast<qulonglong>(table));
    const QByteArray name = shape.name.toUtf8();
    const auto trigger = [&](const char *suffix, const QByteArray &when, const QByteArray &action) {
        m_database.exec("CREATE TEMP TRIGGER \"undo_" + name + suffix + "\" AFTER " + when +
                        " BEGIN " + action + "; END");
    };
    const auto note = [&](Change change) {
        const bool added = change == Change::Added;
        return "INSERT INTO undo_row(change, table_no, row_id" +
               (added ? QByteArray() : oldColumns(shape.columns.size())) + ") VALUES(" +
               QByteArray::number(static_cast<int>(change)) + ", " + number +
               (added ? ", NEW." : ", OLD.") + shape.key +
               (added ? QByteArray() : prefixed(shape.columns)) + ')';
    };
    const QByteArray on = " ON main.\"" + name + '"';
    trigger("_added", "INSERT" + on, note(Change::Added));
    trigger("_removed", "DELETE" + on, note(Change::Removed));
    if (!shape.columns.isEmpty()) {
        trigger("_changed", "UPDATE" + on + " WHEN " + differs(shape.columns),
                note(Change::Changed));
    }
    trigger("_key",
            "UPDATE OF " + shape.key + on + " WHEN OLD." + shape.key + " IS NOT NEW." + shape.key,
            "SELECT RAISE(ABORT, 'the key of a row never changes')");
}

void UndoLog::open(Kind kind, const QString &text)
{
    KEHOU_EXPECTS(!m_open && m_database.inTransaction());
    m_open = OpenStep{kind, {text, lastChange() + 1, 0}};
}

void UndoLog::beginStep(const QString &text)
{
    open(Kind::Do, text);
}

void UndoLog::beginUndo()
{
    KEHOU_EXPECTS(!m_done.empty());
    open(Kind::Undo, m_done.back().text);
    replay(m_done.back());
}

void UndoLog::beginRedo()
{
    KEHOU_EXPECTS(!m_undone.empty());
    open(Kind::Redo, m_undone.back().text);
    replay(m_undone.back());
}

void UndoLog::endStep()
{
    KEHOU_EXPECTS(m_open);
    const OpenStep open = *std::exchange(m_open, std::nullopt);
    Step step = open.step;
    step.last = lastChange();
    std::deque<Step> &from = open.kind == Kind::Redo ? m_undone : m_done;
    std::deque<Step> &to = open.kind == Kind::Undo ? m_undone : m_done;
    if (open.kind == Kind::Do) {
        forgetAll(m_undone);
    } else {
        forget(from.back());
        from.pop_back();
    }
    to.push_back(step);
    if (m_done.size() > kKeptSteps) {
        forget(m_done.front());
        m_done.pop_front();
    }
}

void UndoLog::cancelStep()
{
    m_open.reset();
}

void UndoLog::barrier(const QString &reason)
{
    m_open.reset();
    m_done.clear();
    m_undone.clear();
    m_database.exec("DELETE FROM temp.undo_row");
    m_barrierReason = reason;
}

void UndoLog::forget(const Step &step)
{
    m_database.exec("DELETE FROM temp.undo_row WHERE id BETWEEN " + QByteArray::number(step.first) +
                    " AND " + QByteArray::number(step.last));
}

void UndoLog::forgetAll(std::deque<Step> &steps)
{
    for (const Step &step : steps)
        forget(step);
    steps.clear();
}

qint64 UndoLog::lastChange()
{
    Statement &last = m_database.statement("SELECT coalesce(max(id), 0) FROM temp.undo_row").bind();
    const qint64 id = last.next() ? last.int64(0) : 0;
    last.finish();
    return id;
}

// Backwards through the step. Keys between tables need not fit in between, only at the end.
void UndoLog::replay(const Step &step)
{
    m_database.exec("PRAGMA defer_foreign_keys=ON");
    Statement &changes = m_database.statement("SELECT change, table_no, row_id" + m_oldColumns +
                                              " FROM temp.undo_row WHERE id BETWEEN ? AND ? "
                                              "ORDER BY id DESC");
    changes.rows(step.first, step.last, [&](const Statement &change) { takeBack(change); });
}

void UndoLog::takeBack(const Statement &change)
{
    const TableShape &shape = m_tables.at(static_cast<std::size_t>(change.int64(kTableColumn)));
    switch (static_cast<Change>(change.integer(kChangeColumn))) {
    case Change::Added:
        m_database.statement(shape.deleteRow).run(change.int64(kIdColumn));
        return;
    case Change::Changed:
        restoreColumns(change, shape);
        return;
    case Change::Removed:
        restoreRow(change, shape);
        return;
    }
}

void UndoLog::restoreColumns(const Statement &change, const TableShape &shape)
{
    const int count = static_cast<int>(shape.columns.size());
    Statement &update = m_database.statement(shape.updateRow).bindNothing(count + 1);
    for (int i = 0; i < count; ++i)
        update.bindColumn(i + 1, change, kFirstOldColumn + i);
    update.bindColumn(count + 1, change, kIdColumn);
    update.runBound();
}

void UndoLog::restoreRow(const Statement &change, const TableShape &shape)
{
    const int count = static_cast<int>(shape.columns.size());
    Statement &insert = m_database.statement(shape.insertRow).bindNothing(count + 1);
    insert.bindColumn(1, change, kIdColumn);
    for (int i = 0; i < count; ++i)
        insert.bindColumn(i + 2, change, kFirstOldColumn + i);
    insert.runBound();
}

std::vector<RecordedRow> UndoLog::recorded()
{
    KEHOU_EXPECTS(m_open);
    std::vector<RecordedRow> rows;
    Statement &noted = m_database.statement("SELECT table_no, row_id, id, change FROM "
                                            "temp.undo_row WHERE id >= ? ORDER BY id");
    noted.rows(m_open->step.first, [&](const Statement &row) {
        rows.push_back({static_cast<std::size_t>(row.int64(0)), row.int64(1), row.int64(2),
                        static_cast<Change>(row.integer(3)) != Change::Added});
    });
    const auto before = [](const RecordedRow &a, const RecordedRow &b) {
        return std::tie(a.table, a.id, a.firstChange) < std::tie(b.table, b.id, b.firstChange);
    };
    const auto same = [](const RecordedRow &a, const RecordedRow &b) {
        return a.table == b.table && a.id == b.id;
    };
    if (!std::is_sorted(rows.begin(), rows.end(), before))
        std::sort(rows.begin(), rows.end(), before);
    rows.erase(std::unique(rows.begin(), rows.end(), same), rows.end());
    return rows;
}

const Statement &UndoLog::oldValues(const RecordedRow &row)
{
    KEHOU_EXPECTS(row.wasThere);
    const QByteArray columns = m_oldColumns.isEmpty() ? "NULL" : m_oldColumns.mid(2);
    Statement &old = m_database.statement("SELECT " + columns + " FROM temp.undo_row WHERE id = ?");
    const bool found = old.bind(row.firstChange).next();
    KEHOU_EXPECTS(found);
    return old;
}

QStringList UndoLog::steps() const
{
    QStringList texts;
    for (const Step &step : m_done)
        texts << step.text;
    return texts;
}

std::optional<QString> UndoLog::undoText() const
{
    return m_done.empty() ? std::nullopt : std::optional(m_done.back().text);
}

std::optional<QString> UndoLog::redoText() const
{
    return m_undone.empty() ? std::nullopt : std::optional(m_undone.back().text);
}

} // namespace kehou
