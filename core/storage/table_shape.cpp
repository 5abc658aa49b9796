// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/table_shape.h"

#include "core/storage/database.h"
#include "core/storage/sqlite_error.h"

namespace kehou
{

namespace
{

[[nodiscard]] QByteArray quoted(const QString &name)
{
    QByteArray text = name.toUtf8();
    text.replace('"', "\"\"");
    return '"' + text + '"';
}

[[nodiscard]] QStringList tableNames(Database &database)
{
    QStringList names;
    database
        .statement("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                   "'sqlite!_%' ESCAPE '!' ORDER BY name")
        .rows([&](const Statement &row) { names << row.text(0); });
    return names;
}

[[nodiscard]] bool hasRowids(Database &database, const QString &table)
{
    Statement &list = database.statement("SELECT wr FROM pragma_table_list WHERE schema = 'main' "
                                         "AND name = ?");
    bool without = false;
    list.rows(table, [&](const Statement &row) { without = row.flag(0); });
    return !without;
}

// Generated columns are left out: they follow from the others.
void readColumns(Database &database, TableShape &shape)
{
    int keys = 0;
    Statement &info = database.statement("SELECT name, type, pk FROM pragma_table_xinfo(?) WHERE "
                                         "hidden = 0 ORDER BY cid");
    info.rows(shape.name, [&](const Statement &row) {
        const bool key = row.int64(2) > 0;
        keys += key ? 1 : 0;
        if (key && row.text(1) == QStringLiteral("INTEGER"))
            shape.key = quoted(row.text(0));
        else
            shape.columns << quoted(row.text(0));
    });
    if (keys != 1 || shape.key.isEmpty() || !hasRowids(database, shape.name)) {
        throw StorageError(StorageError::Code::Program, standardText(StorageError::Code::Program),
                           0, "no INTEGER PRIMARY KEY in " + shape.name.toUtf8());
    }
}

void writeStatements(TableShape &shape)
{
    const QByteArray table = quoted(shape.name);
    const QByteArray columns = shape.columns.isEmpty() ? "NULL" : shape.columns.join(", ");
    const QList<QByteArray> all = QList<QByteArray>{shape.key} + shape.columns;
    shape.selectRow = "SELECT " + columns + " FROM " + table + " WHERE " + shape.key + " = ?";
    shape.selectRows = "SELECT " + all.join(", ") + " FROM " + table + " ORDER BY " + shape.key;
    shape.insertRow = "INSERT INTO " + table + '(' + all.join(", ") + ") VALUES(?" +
                      QByteArray(", ?").repeated(shape.columns.size()) + ')';
    shape.updateRow = "UPDATE " + table + " SET " + shape.columns.join(" = ?, ") + " = ? WHERE " +
                      shape.key + " = ?";
    shape.deleteRow = "DELETE FROM " + table + " WHERE " + shape.key + " = ?";
}

} // namespace

std::vector<TableShape> readTableShapes(Database &database, const TableKinds &kinds)
{
    std::vector<TableShape> shapes;
    const QStringList names = tableNames(database);
    for (const QString &name : names) {
        if (kinds.outside.contains(name))
            continue;
        TableShape shape;
        shape.name = name;
        shape.appendOnly = kinds.appendOnly.contains(name);
        readColumns(database, shape);
        writeStatements(shape);
        shapes.push_back(std::move(shape));
    }
    return shapes;
}

} // namespace kehou
