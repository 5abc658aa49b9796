// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kehou/file_desk.h"

#include "app/kehou/recent_files.h"
#include "core/office/demo.h"
#include "core/office/export.h"
#include "core/platform/disk.h"
#include "core/schemes/shipped_schemes.h"
#include "ui/shell/first_run.h"
#include "ui/shell/main_menu.h"
#include "ui/shell/main_window.h"
#include "ui/shell/new_file_dialog.h"
#include "ui/shell/page.h"
#include "ui/shell/status_line.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>

namespace kehou
{

using namespace ui;

namespace
{

[[nodiscard]] QString withSuffix(const QString &path, const QString &suffix)
{
    return path.endsWith(suffix, Qt::CaseInsensitive) ? path : path + suffix;
}

[[nodiscard]] QString schoolSuffix()
{
    return QStringLiteral(".kehou");
}

[[nodiscard]] QString schoolFilter()
{
    return FileDesk::tr("School file (*.kehou)");
}

[[nodiscard]] QList<SchemeChoice> schemeChoices()
{
    QList<SchemeChoice> choices;
    for (const ShippedScheme &scheme : shippedSchemes())
        choices.append({scheme.id, scheme.name, scheme.summary, scheme.source});
    return choices;
}

} // namespace

QDate demoDay()
{
    return {2026, 12, 2};
}

FileDesk::FileDesk(const FrameParts &parts, Office::Settings settings, const QString &demoFolder)
    : m_parts(parts), m_settings(std::move(settings)),
      m_demoPath(QDir(demoFolder).filePath(QStringLiteral("demo") + schoolSuffix()))
{
    connectMenus();
    connectLink();
    showRecent();
}

void FileDesk::connectMenus()
{
    const MainMenu *menus = m_parts.window.menus();
    connect(menus, &MainMenu::newFileRequested, this, &FileDesk::chooseScheme);
    connect(menus, &MainMenu::openFileRequested, this, &FileDesk::chooseFile);
    connect(menus, &MainMenu::recentFileRequested, this, &FileDesk::open);
    connect(menus, &MainMenu::saveCopyRequested, this, &FileDesk::saveCopy);
    connect(menus, &MainMenu::restoreRequested, this, &FileDesk::restore);
    connect(menus, &MainMenu::exportRequested, this, &FileDesk::exportBook);
    connect(m_parts.window.firstRun(), &FirstRun::demoRequested, this, &FileDesk::openDemo);
}

void FileDesk::connectLink()
{
    const OfficeLink *link = &m_parts.link;
    connect(link, &OfficeLink::opened, this, &FileDesk::showOpened);
    connect(link, &OfficeLink::openFailed, this, &FileDesk::showFailure);
    connect(link, &OfficeLink::failed, this, &FileDesk::showFailure);
}

bool FileDesk::mayLeave()
{
    for (Page *page : m_parts.window.pages()) {
        if (!page->hasUnsavedEntry())
            continue;
        const Question question{
            .title = tr("Leave this file"),
            .text = tr("What you typed on a page is not in the file yet."),
            .choices = {tr("&Go back to it"), tr("&Leave without it")},
        };
        return m_parts.dialogs.ask(&m_parts.window, question) != question.safeChoice;
    }
    return true;
}

// Meanwhile the start page stands there: no page may ask a file that is being changed.
void FileDesk::leaveFor(std::function<OfficeLink::OpenResult()> opening)
{
    m_parts.window.setFileOpen(false);
    m_parts.window.firstRun()->setEnabled(false);
    m_parts.link.open(std::move(opening));
}

void FileDesk::chooseScheme()
{
    if (!mayLeave())
        return;
    auto *dialog = new NewFileDialog(schemeChoices(), &m_parts.window);
    connect(dialog, &NewFileDialog::schemeChosen, this, &FileDesk::create);
    dialog->open();
}

void FileDesk::create(const QString &schemeId)
{
    const auto path = m_parts.dialogs.saveFile(
        &m_parts.window, {tr("Keep the new school file as"), schoolFilter(),
                          QDir(schoolFolder()).filePath(tr("School") + schoolSuffix())});
    if (!path)
        return;
    leaveFor([path = withSuffix(*path, schoolSuffix()), json = schemeText(schemeId),
              settings = m_settings] { return Office::create(path, json, settings); });
}

void FileDesk::chooseFile()
{
    if (!mayLeave())
        return;
    const auto path = m_parts.dialogs.openFile(
        &m_parts.window, {tr("Open a school file"), schoolFilter(), likelyFolder()});
    if (path)
        leaveFor([path = *path, settings = m_settings] { return Office::open(path, settings); });
}

QString FileDesk::likelyFolder() const
{
    for (const RecentFile &file : RecentFiles::load()) {
        if (file.path != m_demoPath)
            return QFileInfo(file.path).absolutePath();
    }
    return schoolFolder();
}

void FileDesk::open(const QString &path)
{
    if (mayLeave())
        leaveFor([path, settings = m_settings] { return Office::open(path, settings); });
}

bool FileDesk::isDemoOpen() const
{
    return m_parts.link.state().path == m_demoPath;
}

void FileDesk::openDemo()
{
    if (!QFileInfo::exists(m_demoPath))
        return makeNewDemo();
    const Question question{
        .title = tr("Demo school"),
        .text = tr("The demo school was opened before. Beginning anew drops what was tried in it."),
        .choices = {tr("&Go on with it"), tr("&Begin anew")},
    };
    if (m_parts.dialogs.ask(&m_parts.window, question) == question.safeChoice)
        open(m_demoPath);
    else if (QFile::remove(m_demoPath))
        makeNewDemo();
    else
        showFailure({FailureKind::File,
                     tr("The demo school is in use by another window. Close that window first."),
                     {}});
}

void FileDesk::makeNewDemo()
{
    leaveFor([path = m_demoPath, settings = m_settings]() -> OfficeLink::OpenResult {
        QDir().mkpath(QFileInfo(path).path());
        auto office = Office::create(path, schemeText(demoSchemeId()), settings);
        if (!office)
            return office;
        if (const auto made = makeDemo(*office.value()); !made)
            return made.failure();
        return office;
    });
}

void FileDesk::showOpened()
{
    m_parts.window.firstRun()->setEnabled(true);
    m_parts.window.setFileOpen(true);
    for (const QString &warning : m_parts.link.state().warnings)
        m_parts.window.messages()->post({.kind = MessageKind::Warning, .text = warning});
}

void FileDesk::describe(const QString &description)
{
    RecentFiles::note({m_parts.link.state().path, description});
    showRecent();
}

void FileDesk::showRecent()
{
    const QList<RecentFile> files = RecentFiles::load();
    QStringList paths;
    for (const RecentFile &file : files)
        paths.append(file.path);
    m_parts.window.firstRun()->setRecentFiles(files);
    m_parts.window.menus()->setRecentFiles(paths);
}

void FileDesk::showFailure(const Failure &failure)
{
    m_parts.window.firstRun()->setEnabled(true);
    if (failure.kind == FailureKind::File)
        m_parts.window.status()->setSaved(SavedState::Failed);
    QStringList details;
    for (const Finding &finding : failure.findings)
        details.append(QStringList{finding.sheet, finding.cell, finding.message}.join(u' '));
    m_parts.window.messages()->post(
        {.kind = MessageKind::Error, .text = failure.text, .details = details.join(u'\n')});
}

void FileDesk::showWritten(const QString &text, const QString &path)
{
    m_parts.window.messages()->post({.kind = MessageKind::Success,
                                     .text = text.arg(QDir::toNativeSeparators(path)),
                                     .actionText = tr("Open the folder"),
                                     .action = [path] {
                                         QDesktopServices::openUrl(
                                             QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
                                     }});
}

// A copy has the minute in its name, so that the next one does not replace it (T51).
QString FileDesk::copySuggestion() const
{
    const QFileInfo file(m_parts.link.state().path);
    const QString minute = QDateTime::fromMSecsSinceEpoch(m_settings.nowMs())
                               .toString(QStringLiteral("yyyyMMdd-HHmm"));
    return file.dir().filePath(file.completeBaseName() + u'-' + minute + schoolSuffix());
}

void FileDesk::saveCopy()
{
    const auto chosen = m_parts.dialogs.saveFile(
        &m_parts.window, {tr("Save a copy of the school file"), schoolFilter(), copySuggestion()});
    if (!chosen)
        return;
    const QString path = withSuffix(*chosen, schoolSuffix());
    m_parts.link.post(
        this, [path](Office &office) { return office.saveCopy(path); },
        [this, path](const Result<void> &saved) {
            if (saved)
                showWritten(tr("A checked copy was saved as %1."), path);
            else
                showFailure(saved.failure());
        });
}

// The open file, else one that is named now.
std::optional<QString> FileDesk::placeForRestored()
{
    if (m_parts.link.isOpen())
        return m_parts.link.state().path;
    const auto chosen = m_parts.dialogs.saveFile(
        &m_parts.window, {tr("Keep the restored school file as"), schoolFilter(),
                          QDir(schoolFolder()).filePath(tr("School") + schoolSuffix())});
    return chosen ? std::optional(withSuffix(*chosen, schoolSuffix())) : std::nullopt;
}

void FileDesk::restore()
{
    if (!mayLeave())
        return;
    const auto backup = m_parts.dialogs.openFile(
        &m_parts.window, {tr("Restore a school file from a copy"), schoolFilter(), likelyFolder()});
    const auto path = backup ? placeForRestored() : std::nullopt;
    if (!path)
        return;
    const Question question{
        .title = tr("Restore from a copy"),
        .text = tr("The copy of %1 takes the place of the school file. What was entered after it "
                   "is then only in the file as it is now, which is kept beside it.")
                    .arg(QLocale().toString(QFileInfo(*backup).lastModified(),
                                            QStringLiteral("yyyy-MM-dd HH:mm"))),
        .choices = {tr("&Keep the file as it is"), tr("&Restore")},
    };
    if (m_parts.dialogs.ask(&m_parts.window, question) == question.safeChoice)
        return;
    leaveFor(
        [this, backup = *backup, path = *path, settings = m_settings]() -> OfficeLink::OpenResult {
            auto restored = Office::restore(backup, path, settings);
            if (!restored)
                return restored.failure();
            const QString before = restored.value().before;
            QMetaObject::invokeMethod(this, [this, before] { showRestored(before); });
            return std::move(restored.value().office);
        });
}

void FileDesk::showRestored(const QString &before)
{
    if (before.isEmpty())
        m_parts.window.messages()->post(
            {.kind = MessageKind::Success, .text = tr("The school file was restored.")});
    else
        showWritten(tr("The school file was restored. As it was before it is kept as %1."), before);
}

void FileDesk::exportBook()
{
    const QFileInfo file(m_parts.link.state().path);
    const auto chosen = m_parts.dialogs.saveFile(
        &m_parts.window, {tr("Export the term as a workbook"), tr("Excel workbook (*.xlsx)"),
                          file.dir().filePath(file.completeBaseName() + QStringLiteral(".xlsx"))});
    if (!chosen)
        return;
    const QString path = withSuffix(*chosen, QStringLiteral(".xlsx"));
    m_parts.link.post(
        this,
        [path, term = m_parts.link.termName()](Office &office) {
            return exportWorkbook(office, path, term);
        },
        [this, path](const Result<void> &written) {
            if (written)
                showWritten(tr("The term was exported to %1."), path);
            else
                showFailure(written.failure());
        });
}

} // namespace kehou
