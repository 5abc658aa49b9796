// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/office.h"

#include "core/office/posting.h"
#include "core/schemes/scheme_reader.h"
#include "core/storage/restore.h"
#include "core/storage/storage_error.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Office)
};

[[nodiscard]] Failure fileFailure(const StorageError &error)
{
    return {FailureKind::File, error.text(), {}};
}

[[nodiscard]] SchoolFileSetup setupFor(const Office::Settings &settings)
{
    KEHOU_EXPECTS(settings.nowMs);
    SchoolFileSetup setup;
    setup.programVersion = QStringLiteral(KEHOU_VERSION);
    setup.migrations = loadMigrations();
    setup.appendOnly = {QStringLiteral("payment"), QStringLiteral("refund"),
                        QStringLiteral("journal_entry")};
    setup.appendOnly += {QStringLiteral("bill_batch"),
                         QStringLiteral("batch_reversal"),
                         QStringLiteral("bill"),
                         QStringLiteral("bill_line"),
                         QStringLiteral("closed_settlement"),
                         QStringLiteral("closed_line"),
                         QStringLiteral("carry_over")};
    setup.appendOnly += {QStringLiteral("pay_sheet"), QStringLiteral("pay_person"),
                         QStringLiteral("pay_line"), QStringLiteral("pay_organisation")};
    setup.appendOnly += {QStringLiteral("erasure"), QStringLiteral("number_floor")};
    setup.headFolder = settings.headFolder;
    setup.nowMs = settings.nowMs;
    return setup;
}

[[nodiscard]] Office::Check checkOf(const QString &name, const QStringList &faults)
{
    return {name, faults.isEmpty(), faults.join(QStringLiteral("; "))};
}

[[nodiscard]] QStringList findingTexts(const Findings &findings)
{
    QStringList texts;
    for (const Finding &finding : findings)
        texts.append(
            QStringList{finding.sheet, finding.cell, finding.message}.join(u' ').trimmed());
    return texts;
}

} // namespace

QString checkCodeOf(const QByteArray &hash)
{
    return QString::fromLatin1(hash.toHex().left(8));
}

Office::Office(std::unique_ptr<SchoolFile> file)
    : m_file(std::move(file)), m_tables(m_file->database())
{
}

Result<std::unique_ptr<Office>> Office::create(const QString &path, const QByteArray &schemeJson,
                                               const Settings &settings)
{
    const auto scheme = readScheme(schemeJson, Text::tr("the scheme"));
    if (!scheme)
        return scheme.failure();
    try {
        std::unique_ptr<Office> office(new Office(SchoolFile::create(path, setupFor(settings))));
        const auto put = office->perform<void>(Text::tr("Open a new school file"),
                                               [&](Tables &tables) -> Result<void> {
                                                   tables.putScheme(scheme.value().id, schemeJson);
                                                   return done();
                                               });
        if (!put)
            return put.failure();
        // A file without its scheme could open no term: its making is no step to be undone, and a
        // file that is opened has none.
        office.reset();
        return open(path, settings);
    } catch (const StorageError &error) {
        return fileFailure(error);
    }
}

Result<std::unique_ptr<Office>> Office::open(const QString &path, const Settings &settings)
{
    try {
        std::unique_ptr<Office> office(new Office(SchoolFile::open(path, setupFor(settings))));
        if (const auto failure = office->openJournal())
            return *failure;
        return office;
    } catch (const StorageError &error) {
        return fileFailure(error);
    }
}

// A file of a program without a journal has its money booked at the first opening.
std::optional<Failure> Office::openJournal()
{
    if (!wantsFirstPosting(m_tables))
        return std::nullopt;
    return performWhole(Text::tr("Open the journal"), [&] {
        postAllRows(m_tables);
        return true;
    });
}

// R-FEE-11: what the file that is about to be replaced has put on paper; nothing where it cannot be
// read any more.
PaperNumbers Office::numbersGivenBy(const QString &path, const Settings &settings)
{
    if (!QFile::exists(path))
        return {};
    const auto replaced = open(path, settings);
    if (!replaced)
        return {};
    const auto numbers = replaced.value()->read<PaperNumbers>(
        [](Tables &tables) -> Result<PaperNumbers> { return tables.lastNumbers(); });
    return numbers ? numbers.value() : PaperNumbers();
}

// The restored file goes on after the numbers that were given since the backup. It is opened anew,
// so that this is no step that could be undone.
Result<std::unique_ptr<Office>> Office::withNumbers(std::unique_ptr<Office> office,
                                                    const PaperNumbers &given, const QString &path,
                                                    const Settings &settings)
{
    const auto kept =
        office->perform<void>(Text::tr("Go on after the numbers that stand on paper"),
                              [&](Tables &tables) -> Result<void> {
                                  const PaperNumbers known = tables.lastNumbers();
                                  if (given.receipt > known.receipt || given.bill > known.bill)
                                      tables.keepNumbers({std::max(given.receipt, known.receipt),
                                                          std::max(given.bill, known.bill)});
                                  return done();
                              });
    if (!kept)
        return kept.failure();
    office.reset();
    return open(path, settings);
}

Result<Office::Restored> Office::restore(const QString &backup, const QString &path,
                                         const Settings &settings)
{
    try {
        const SchoolFileSetup setup = setupFor(settings);
        const PaperNumbers given = numbersGivenBy(path, settings);
        const QString before =
            restoreBackup(backup, path, {setup.programVersion, newestVersion(setup.migrations)});
        auto office = open(path, settings);
        if (office)
            office = withNumbers(std::move(office).value(), given, path, settings);
        if (!office)
            return office.failure();
        return Restored{std::move(office).value(), before};
    } catch (const StorageError &error) {
        return fileFailure(error);
    }
}

std::optional<Failure> Office::performWhole(const QString &text, const std::function<bool()> &body)
{
    try {
        bool accepted = false;
        const Changes changes = m_file->run(Operation{text, m_clerk}, [&] {
            accepted = body();
            if (accepted)
                postTouchedRows(m_tables, *m_file, text);
            return accepted;
        });
        if (!accepted)
            m_cache.drop(); // it may have read what was taken back
        if (!changes.empty())
            announce(changes);
        return std::nullopt;
    } catch (const StorageError &error) {
        m_cache.drop();
        return fileFailure(error);
    }
}

void Office::announce(const Changes &changes)
{
    m_cache.follow(m_tables, changes);
    Q_EMIT changed(changes);
}

std::optional<Failure> Office::readWhole(const std::function<void()> &body)
{
    try {
        body();
        return std::nullopt;
    } catch (const StorageError &error) {
        return fileFailure(error);
    }
}

Result<std::optional<Changes>> Office::undo()
{
    try {
        const auto changes = m_file->undo(m_clerk);
        if (changes)
            announce(*changes);
        return changes;
    } catch (const StorageError &error) {
        return fileFailure(error);
    }
}

Result<std::optional<Changes>> Office::redo()
{
    try {
        const auto changes = m_file->redo(m_clerk);
        if (changes)
            announce(*changes);
        return changes;
    } catch (const StorageError &error) {
        return fileFailure(error);
    }
}

FileState Office::state()
{
    const UndoLog &log = m_file->undoLog();
    FileState state;
    state.path = m_file->database().path();
    state.warnings = m_file->warnings();
    state.undoText = log.undoText();
    state.redoText = log.redoText();
    state.undoSteps = log.steps();
    state.barrierReason = log.barrierReason();
    (void)readWhole([&] { state.checkCode = checkCodeOf(m_file->auditLog().head().hash); });
    return state;
}

Result<QList<AuditRecord>> Office::newestRecords(qint64 most)
{
    return read<QList<AuditRecord>>(
        [&](Tables &) -> Result<QList<AuditRecord>> { return m_file->auditLog().newest(most); });
}

Result<QList<Office::Check>> Office::verify()
{
    return read<QList<Check>>([&](Tables &) -> Result<QList<Check>> {
        return QList<Check>{
            checkOf(QStringLiteral("integrity"), m_file->database().integrityCheck()),
            checkOf(QStringLiteral("audit-chain"), findingTexts(m_file->auditLog().verifyChain())),
            checkOf(QStringLiteral("rows"), findingTexts(m_file->auditLog().verifyRows())),
            checkOf(QStringLiteral("journal-chain"), findingTexts(m_tables.journal().verify())),
            checkOf(QStringLiteral("journal-rows"), findingTexts(checkPostedRows(m_tables)))};
    });
}

Result<void> Office::saveCopy(const QString &path)
{
    return read<void>([&](Tables &) -> Result<void> {
        m_file->database().backupTo(path);
        return done();
    });
}

void Office::checkpoint()
{
    (void)readWhole([&] { m_file->checkpoint(); });
}

} // namespace kehou
