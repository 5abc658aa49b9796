// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/undo_log.h"

#include "core/base/expects.h"
#include "core/storage/database.h"

#include <algorithm>

namespace kehou
{

namespace
{

// Columns of the statement that reads old values back, before the values themselves.
constexpr int kTableColumn = 0;
constexpr int kIdColumn = 1;
constexpr int kRemovedColumn = 2;
constexpr int kFirstOldColumn = 3;

constexpr std::string_view kLogTable = "undo_row";

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
    : m_database(database), m_tables(std::move(tables)), m_oldColumns(oldColumns(widest(m_tables))),
      m_readOldRow("SELECT table_no, row_id, removed" + m_oldColumns +
                   " FROM temp.undo_row WHERE id = ?"),
      m_readOldColumns("SELECT " + (m_oldColumns.isEmpty() ? "NULL" : m_oldColumns.mid(2)) +
                       " FROM temp.undo_row WHERE id = ?")
{
    for (std::size_t table = 0; table < m_tables.size(); ++table)
        m_numbers.emplace(m_tables[table].name.toStdString(), table);
}

UndoLog::~UndoLog()
{
    m_database.watchAddedRows({});
}

void UndoLog::install()
{
    m_done.clear();
    m_undone.clear();
    cancelStep();
    m_database.exec("CREATE TEMP TABLE undo_row(id INTEGER PRIMARY KEY, table_no INTEGER NOT NULL, "
                    "row_id INTEGER NOT NULL, removed INTEGER NOT NULL" +
                    m_oldColumns + ')');
    for (std::size_t table = 0; table < m_tables.size(); ++table)
        makeTriggers(table);
    m_database.watchAddedRows([this](std::string_view table, qint64 id) { note(table, id); });
}

void UndoLog::makeTriggers(std::size_t table)
{
    const TableShape &shape = m_tables[table];
    const QByteArray name = shape.name.toUtf8();
    const auto trigger = [&](const char *suffix, const QByteArray &event, const QByteArray &when,
                             const QByteArray &action) {
        m_database.exec("CREATE TEMP TRIGGER \"undo_" + name + suffix + "\" AFTER " + event +
                        " ON main.\"" + name + "\" " + when + " BEGIN " + action + "; END");
    };
    const auto keep = [&](const char *removed) {
        return "INSERT INTO undo_row(table_no, row_id, removed" + oldColumns(shape.columns.size()) +
               ") VALUES(" + QByteArray::number(static_cast<qulonglong>(table)) + ", OLD." +
               shape.key + ", " + removed + prefixed(shape.columns) + ')';
    };
    trigger("_removed", "DELETE", {}, keep("1"));
    if (!shape.columns.isEmpty())
        trigger("_changed", "UPDATE", "WHEN " + differs(shape.columns), keep("0"));
    trigger("_key", "UPDATE OF " + shape.key, "WHEN OLD." + shape.key + " IS NOT NEW." + shape.key,
            "SELECT RAISE(ABORT, 'the key of a row never changes')");
}

// Hears of every row added anywhere, in the order of the changes: to a table of the school, or by
// a trigger to the old values. Other tables are outside of undo.
void UndoLog::note(std::string_view table, qint64 id)
{
    if (!m_open)
        return;
    if (table == kLogTable) {
        m_step.changes.push_back({id, kOldValues});
        return;
    }
    const auto number = m_numbers.find(table);
    if (number != m_numbers.end())
        m_step.changes.push_back({id, number->second});
}

void UndoLog::open(Kind kind, const QString &text)
{
    KEHOU_EXPECTS(!m_open && m_database.inTransaction());
    m_open = kind;
    m_step = {text, {}};
}

void UndoLog::beginStep(const QString &text)
{
    open(Kind::Do, text);
}

void UndoLog::beginUndo()
{
    KEHOU_EXPECTS(!m_done.empty());
    open(Kind::Undo, m_done.back().text);
    replay(m_done.back().changes);
}

void UndoLog::beginRedo()
{
    KEHOU_EXPECTS(!m_undone.empty());
    open(Kind::Redo, m_undone.back().text);
    replay(m_undone.back().changes);
}

void UndoLog::endStep()
{
    KEHOU_EXPECTS(m_open);
    const Kind kind = *std::exchange(m_open, std::nullopt);
    std::deque<Step> &from = kind == Kind::Redo ? m_undone : m_done;
    std::deque<Step> &to = kind == Kind::Undo ? m_undone : m_done;
    if (kind == Kind::Do) {
        forgetAll(m_undone);
    } else {
        forget(from.back());
        from.pop_back();
    }
    to.push_back(std::exchange(m_step, {}));
    if (m_done.size() > kKeptSteps) {
        forget(m_done.front());
        m_done.pop_front();
    }
}

void UndoLog::cancelStep()
{
    m_open.reset();
    m_step = {};
}

void UndoLog::barrier(const QString &reason)
{
    cancelStep();
    m_done.clear();
    m_undone.clear();
    m_database.exec("DELETE FROM temp.undo_row");
    m_barrierReason = reason;
}

// The old values of one step stand in one run of ids, which no other step's ids lie between.
void UndoLog::forget(const Step &step)
{
    const auto isKept = [](const Change &change) { return change.table == kOldValues; };
    const auto first = std::find_if(step.changes.begin(), step.changes.end(), isKept);
    const auto last = std::find_if(step.changes.rbegin(), step.changes.rend(), isKept);
    if (first == step.changes.end())
        return;
    m_database.exec("DELETE FROM temp.undo_row WHERE id BETWEEN " + QByteArray::number(first->id) +
                    " AND " + QByteArray::number(last->id));
}

void UndoLog::forgetAll(std::deque<Step> &steps)
{
    for (const Step &step : steps)
        forget(step);
    steps.clear();
}

// Backwards through the step. Keys between tables need not fit in between, only at the end.
void UndoLog::replay(const std::vector<Change> &changes)
{
    m_database.exec("PRAGMA defer_foreign_keys=ON");
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        if (change->table == kOldValues)
            restore(change->id);
        else
            m_database.statement(m_tables[change->table].deleteRow).run(change->id);
    }
}

void UndoLog::restore(qint64 oldRow)
{
    m_database.statement(m_readOldRow).rows(oldRow, [&](const Statement &old) {
        const TableShape &shape = m_tables.at(static_cast<std::size_t>(old.int64(kTableColumn)));
        if (old.flag(kRemovedColumn))
            restoreRow(old, shape);
        else
            restoreColumns(old, shape);
    });
}

void UndoLog::restoreColumns(const Statement &old, const TableShape &shape)
{
    const int count = static_cast<int>(shape.columns.size());
    Statement &update = m_database.statement(shape.updateRow).bindNothing(count + 1);
    for (int i = 0; i < count; ++i)
        update.bindColumn(i + 1, old, kFirstOldColumn + i);
    update.bindColumn(count + 1, old, kIdColumn);
    update.runBound();
}

void UndoLog::restoreRow(const Statement &old, const TableShape &shape)
{
    const int count = static_cast<int>(shape.columns.size());
    Statement &insert = m_database.statement(shape.insertRow).bindNothing(count + 1);
    insert.bindColumn(1, old, kIdColumn);
    for (int i = 0; i < count; ++i)
        insert.bindColumn(i + 2, old, kFirstOldColumn + i);
    insert.runBound();
}

std::vector<RecordedRow> UndoLog::inOrderOfChanges()
{
    std::vector<RecordedRow> rows;
    rows.reserve(m_step.changes.size());
    Statement &kept =
        m_database.statement("SELECT table_no, row_id FROM temp.undo_row WHERE id = ?");
    for (const Change &change : m_step.changes) {
        if (change.table != kOldValues) {
            rows.push_back({change.table, change.id, rows.size(), 0});
            continue;
        }
        kept.rows(change.id, [&](const Statement &row) {
            rows.push_back(
                {static_cast<std::size_t>(row.int64(0)), row.int64(1), rows.size(), change.id});
        });
    }
    return rows;
}

std::vector<RecordedRow> UndoLog::recorded()
{
    KEHOU_EXPECTS(m_open);
    std::vector<RecordedRow> rows = inOrderOfChanges();
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

std::vector<TouchedRow> UndoLog::touchedRows(const QString &table)
{
    KEHOU_EXPECTS(m_open);
    const std::size_t number = m_numbers.at(table.toStdString());
    std::map<qint64, bool> rows;
    std::optional<qint64> firstKept;
    for (const Change &change : m_step.changes) {
        if (change.table == number)
            rows.emplace(change.id, false);
        else if (change.table == kOldValues && !firstKept)
            firstKept = change.id;
    }
    if (firstKept) {
        m_database
            .statement("SELECT row_id FROM temp.undo_row WHERE id >= ? AND table_no = ? ORDER BY "
                       "row_id")
            .rows(*firstKept, static_cast<qint64>(number),
                  [&](const Statement &row) { rows[row.int64(0)] = true; });
    }
    std::vector<TouchedRow> touched;
    for (const auto &[id, wasThere] : rows)
        touched.push_back({id, wasThere});
    return touched;
}

const Statement &UndoLog::oldValues(const RecordedRow &row)
{
    KEHOU_EXPECTS(row.oldRow != 0);
    Statement &old = m_database.statement(m_readOldColumns);
    const bool found = old.bind(row.oldRow).next();
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
