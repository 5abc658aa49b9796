// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/upgrade.h"

#include "core/storage/file/path_check.h"
#include "core/storage/sqlite_error.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUuid>

namespace kehou
{

namespace
{

struct Storage {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

const QString kProgramVersionFact = QStringLiteral("program_version");

[[nodiscard]] QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

// school-v1-to-v2.kehou, or …-2.kehou and so on where that is taken.
[[nodiscard]] QString backupName(const QString &path, int from, int to)
{
    const QFileInfo file(path);
    const QString base = QStringLiteral("%1/%2-v%3-to-v%4")
                             .arg(file.absolutePath(), file.completeBaseName())
                             .arg(from)
                             .arg(to);
    const QString suffix = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    QString name = base + suffix;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = base + QStringLiteral("-%1").arg(number) + suffix;
    return name;
}

void restate(Database &database, const SchoolFileSetup &setup, const QString &text,
             const QString &note)
{
    const std::vector<TableShape> tables = readTableShapes(database, tableKinds(setup));
    AuditLog(database, tables, setup.nowMs).restate({text, {}, {}, newUuid()}, note);
}

void refuseUnlessSound(Database &database)
{
    if (!database.integrityCheck().isEmpty()) {
        throw StorageError(StorageError::Code::Damaged,
                           Storage::tr("E-DAMAGED The school file does not pass the checks of the "
                                       "upgrade. The file as it was lies beside it as a backup."));
    }
}

void upgradeInOneGo(Database &database, const SchoolFileSetup &setup, int from)
{
    Transaction transaction(database);
    applyMigrations(database, setup.migrations, from);
    refuseUnlessSound(database);
    setFileFact(database, kProgramVersionFact, setup.programVersion);
    restate(
        database, setup, Storage::tr("Upgrade of the school file"),
        QStringLiteral("{\"from\":%1,\"to\":%2}").arg(from).arg(newestVersion(setup.migrations)));
    transaction.commit();
}

} // namespace

TableKinds tableKinds(const SchoolFileSetup &setup)
{
    // A posting is in the hash of its entry.
    return {{QStringLiteral("audit"), QStringLiteral("audit_row"), QStringLiteral("file_fact"),
             QStringLiteral("journal_posting")},
            setup.appendOnly};
}

void createSchema(Database &database, const SchoolFileSetup &setup)
{
    Transaction transaction(database);
    applyMigrations(database, setup.migrations, 0);
    const QString generation = newUuid();
    setFileFact(database, kProgramVersionFact, setup.programVersion);
    setFileFact(database, QStringLiteral("generation"), generation);
    restate(database, setup, Storage::tr("New school file"),
            QStringLiteral("{\"generation\":\"%1\"}").arg(generation));
    transaction.commit();
}

void upgradeSchema(Database &database, const SchoolFileSetup &setup)
{
    const int from = database.schemaVersion();
    const QString path = database.path();
    database.backupTo(backupName(path, from, newestVersion(setup.migrations)));
    database.exec("PRAGMA foreign_keys=OFF"); // has no effect inside of a transaction
    upgradeInOneGo(database, setup, from);
    database.exec("PRAGMA foreign_keys=ON");
    refuseUnlessSound(database);
    database.checkpoint();
}

} // namespace kehou
