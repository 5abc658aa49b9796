// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace kehou
{

class Database;

// A table of the schema as undo and audit see it, with the statements that both need. A row is
// known by its INTEGER PRIMARY KEY: the rowid of a table without one may change in a backup.
struct TableShape {
    QString name;
    bool appendOnly = false;
    QList<QByteArray> columns; // without the key, quoted for SQL
    QByteArray key;            // quoted for SQL

    QByteArray selectRow;  // columns … WHERE key = ?
    QByteArray selectRows; // key, columns … ORDER BY key
    QByteArray insertRow;  // key, columns …
    QByteArray updateRow;  // columns …, key
    QByteArray deleteRow;  // key
};

struct TableKinds {
    QStringList outside;    // neither undone nor audited
    QStringList appendOnly; // audited, never undone
};

// All tables of the file in the order of their names, without those outside. Throws Program,
// naming the table, where one has no INTEGER PRIMARY KEY.
[[nodiscard]] std::vector<TableShape> readTableShapes(Database &database, const TableKinds &kinds);

} // namespace kehou
