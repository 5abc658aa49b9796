// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace kehou
{

class Database;

// One numbered script; versions only grow and scripts are frozen once released. Script 0000 comes
// before 0001, and both together make version 1.
struct Migration {
    int version = 0;
    QString name; // 0002_waivers
    QByteArray sql;
};
using Migrations = std::vector<Migration>;

// The scripts NNNN_name.sql of a folder, by number, without gaps. The programs' own are resources.
[[nodiscard]] Migrations loadMigrations(const QString &folder = QStringLiteral(":/migrations"));

// The schema version that they lead to.
[[nodiscard]] int newestVersion(const Migrations &migrations);

// Runs the scripts above a version within the caller's transaction and sets the new version.
void applyMigrations(Database &database, const Migrations &migrations, int above);

// A fact about the file itself (table file_fact); empty if it is not there.
[[nodiscard]] QString fileFact(Database &database, const QString &name);
void setFileFact(Database &database, const QString &name, const QString &value);

} // namespace kehou
