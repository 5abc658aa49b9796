// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

#include "core/base/expects.h"
#include "core/storage/database.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace kehou
{

namespace
{

[[nodiscard]] QByteArray contentOf(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    KEHOU_EXPECTS(opened); // scripts are part of the program
    return file.readAll();
}

} // namespace

Migrations loadMigrations(const QString &folder)
{
    Migrations migrations;
    int expected = 0;
    const QStringList names =
        QDir(folder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        KEHOU_EXPECTS(name.left(4).toInt() == expected++);
        migrations.push_back(
            {std::max(name.left(4).toInt(), 1), name.chopped(4), contentOf(folder + u'/' + name)});
    }
    KEHOU_EXPECTS(!migrations.empty());
    return migrations;
}

int newestVersion(const Migrations &migrations)
{
    return migrations.back().version;
}

void applyMigrations(Database &database, const Migrations &migrations, int above)
{
    for (const Migration &migration : migrations) {
        if (migration.version > above)
            database.exec(migration.sql);
    }
    database.setSchemaVersion(newestVersion(migrations));
}

QString fileFact(Database &database, const QString &name)
{
    QString value;
    database.statement("SELECT value FROM file_fact WHERE name = ?")
        .rows(name, [&](const Statement &row) { value = row.text(0); });
    return value;
}

void setFileFact(Database &database, const QString &name, const QString &value)
{
    database
        .statement("INSERT INTO file_fact(name, value) VALUES(?, ?) ON CONFLICT(name) DO UPDATE "
                   "SET value = excluded.value")
        .run(name, value);
}

} // namespace kehou
