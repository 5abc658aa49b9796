// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/import_panel.h"

#include "core/office/export.h"
#include "core/office/scheme_view.h"
#include "ui/pages/office_link.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/findings_view.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace kehou::ui
{

namespace
{

[[nodiscard]] QString bookFilter()
{
    return ImportPanel::tr("Excel workbook (*.xlsx)");
}

[[nodiscard]] QString headlineOf(const ImportReport &report, bool dryRun)
{
    int added = 0;
    int changed = 0;
    for (const SheetCount &count : report.counts) {
        added += count.added;
        changed += count.changed;
    }
    if (report.changesNothing())
        return ImportPanel::tr("%1: the file holds all of this already; nothing would change.")
            .arg(report.termName);
    if (dryRun)
        return ImportPanel::tr("%1: %2 rows would be added and %3 changed.")
            .arg(report.termName)
            .arg(added)
            .arg(changed);
    return ImportPanel::tr("%1: %2 rows were added and %3 changed.")
        .arg(report.termName)
        .arg(added)
        .arg(changed);
}

[[nodiscard]] bool writeText(const QString &path, const QString &text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(text.toUtf8());
    return file.commit();
}

} // namespace

QList<Column<ImportPanel::CountLine>> ImportPanel::countColumns()
{
    const auto number = [](const QString &header, int CountLine::*member) {
        Column<CountLine> column;
        column.header = header;
        column.align = Align::Number;
        column.text = [member](const CountLine &line) {
            return line.*member == 0 ? QString() : QString::number(line.*member);
        };
        column.sortKey = [member](const CountLine &line) { return QVariant(line.*member); };
        return column;
    };
    return {{.header = tr("Sheet"), .text = [](const CountLine &line) { return line.sheet; }},
            number(tr("Added"), &CountLine::added),
            number(tr("Changed"), &CountLine::changed),
            number(tr("Unchanged"), &CountLine::unchanged),
            number(tr("Only in the file"), &CountLine::absent)};
}

QList<Column<ImportPanel::ChangeLine>> ImportPanel::changeColumns()
{
    const auto text = [](const QString &header, QString ChangeLine::*member) {
        Column<ChangeLine> column;
        column.header = header;
        column.text = [member](const ChangeLine &line) { return line.*member; };
        return column;
    };
    return {text(tr("Sheet"), &ChangeLine::sheet), text(tr("Row"), &ChangeLine::row),
            text(tr("Column"), &ChangeLine::header), text(tr("Old"), &ChangeLine::before),
            text(tr("New"), &ChangeLine::after)};
}

ImportPanel::ImportPanel(OfficeLink &link, Dialogs &dialogs, QWidget *parent)
    : EntryPanel(parent), m_link(link), m_dialogs(dialogs), m_counts(countColumns()),
      m_changes(changeColumns()), m_pathLabel(new QLabel(this)), m_stages(new QStackedWidget(this)),
      m_nothing(new EmptyState(
          QStringLiteral("import"), tr("No workbook was chosen yet"),
          tr("Choose one to see what it would add and change. Nothing is written before you "
             "say so."),
          this)),
      m_faults(new FindingsView(this)), m_headline(new QLabel(this)), m_barrier(new QLabel(this)),
      m_tabs(new QTabWidget(this)), m_notes(new QPlainTextEdit(this)),
      m_import(new QPushButton(tr("&Import"), this))
{
    setObjectName(QStringLiteral("importPanel"));
    build();
    connectFaults();
    connect(&m_link, &OfficeLink::opened, this, &ImportPanel::clear);
    clear();
}

void ImportPanel::build()
{
    auto *title = new QLabel(tr("Import a workbook"), this);
    title->setProperty("role", QStringLiteral("heading"));
    m_pathLabel->setTextFormat(Qt::PlainText);
    m_pathLabel->setProperty("tone", QStringLiteral("muted"));
    m_preview = buildPreview();
    for (QWidget *stage : std::initializer_list<QWidget *>{m_nothing, m_preview, m_faults})
        m_stages->addWidget(stage);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(title);
    column->addWidget(buildChoices());
    column->addWidget(m_pathLabel);
    column->addWidget(m_stages, 1);
    setFocusProxy(m_choices.constFirst());
}

QWidget *ImportPanel::buildChoices()
{
    auto *line = new QWidget(this);
    auto *across = new QHBoxLayout(line);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(kGrid);
    const auto add = [&](const QString &text, const char16_t *name, auto slot) {
        auto *button = new QPushButton(text, line);
        button->setObjectName(QString::fromUtf16(name));
        connect(button, &QPushButton::clicked, this, slot);
        across->addWidget(button);
        m_choices.append(button);
    };
    add(tr("Choose a &workbook…"), u"chooseBook", &ImportPanel::chooseBook);
    add(tr("Choose a &folder of CSV files…"), u"chooseFolder", &ImportPanel::chooseFolder);
    add(tr("Save the &blank workbook…"), u"blankBook", &ImportPanel::saveBlankBook);
    across->addStretch(1);
    return line;
}

QWidget *ImportPanel::buildPreview()
{
    m_headline->setWordWrap(true);
    m_headline->setObjectName(QStringLiteral("importHeadline"));
    m_barrier->setWordWrap(true);
    m_barrier->setProperty("tone", QStringLiteral("warning"));
    m_barrier->setText(tr("⚠ The book carries money in or out. Once imported it cannot be "
                          "undone, only reversed, and nothing before can be undone any more."));
    auto *counts = new DataTable(QStringLiteral("importCounts"), this);
    counts->setTexts(tr("Sheets of the book"), tr("The book holds no rows."));
    counts->setModel(&m_counts);
    auto *changes = new DataTable(QStringLiteral("importChanges"), this);
    changes->setTexts(tr("Cells that change"), tr("No row of the file changes."));
    changes->setModel(&m_changes);
    m_notes->setReadOnly(true);
    m_notes->setTabChangesFocus(true);
    m_notes->setAccessibleName(tr("Notes"));
    m_tabs->addTab(counts, tr("Sheets"));
    m_tabs->addTab(changes, tr("Changed cells"));
    m_tabs->addTab(m_notes, tr("Notes"));
    m_tabs->setAccessibleName(tr("What the import does"));
    m_import->setObjectName(QStringLiteral("importBook"));
    m_import->setProperty("main", true);
    connect(m_import, &QPushButton::clicked, this, [this] { run(m_path, false); });

    auto *preview = new QWidget(this);
    auto *line = new QHBoxLayout;
    line->addWidget(m_headline, 1);
    line->addWidget(m_import);
    auto *column = new QVBoxLayout(preview);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addLayout(line);
    column->addWidget(m_barrier);
    column->addWidget(m_tabs, 1);
    return preview;
}

void ImportPanel::connectFaults()
{
    connect(m_faults, &FindingsView::exportRequested, this, &ImportPanel::saveFaults);
}

void ImportPanel::clear()
{
    m_path.clear();
    m_pathLabel->clear();
    m_stages->setCurrentWidget(m_nothing);
}

void ImportPanel::chooseBook()
{
    if (const auto path =
            m_dialogs.openFile(this, {tr("Choose a workbook to import"), bookFilter(), {}}))
        run(*path, true);
}

void ImportPanel::chooseFolder()
{
    if (const auto path =
            m_dialogs.openFolder(this, {tr("Choose a folder of CSV files to import"), {}, {}}))
        run(*path, true);
}

void ImportPanel::run(const QString &path, bool dryRun)
{
    if (!m_link.isOpen())
        return;
    m_path = path;
    m_pathLabel->setText(QDir::toNativeSeparators(path));
    setRunning(true);
    m_link.post(
        this,
        [request = ImportRequest{path, m_link.termName(), dryRun}](Office &office,
                                                                   Progress &progress) {
            return importWorkbook(office, request, [&progress](int permille) {
                progress.report(permille);
                return !progress.isCancelled();
            });
        },
        [this, dryRun](const Result<ImportReport> &report) {
            setRunning(false);
            if (report)
                showReport(report.value(), dryRun);
            else
                showFailure(report.failure());
        });
}

void ImportPanel::setRunning(bool running)
{
    for (QPushButton *choice : std::as_const(m_choices))
        choice->setEnabled(!running);
    m_import->setEnabled(!running);
}

void ImportPanel::showReport(const ImportReport &report, bool dryRun)
{
    m_headline->setText(headlineOf(report, dryRun));
    m_barrier->setVisible(report.barrier && dryRun);
    m_import->setVisible(dryRun && !report.changesNothing());
    showRows(report);
    m_stages->setCurrentWidget(m_preview);
    if (dryRun)
        m_import->setFocus(Qt::OtherFocusReason);
    else
        noteImported(report);
}

void ImportPanel::showRows(const ImportReport &report)
{
    QList<CountLine> counts;
    for (const SheetCount &count : report.counts) {
        if (count.added + count.changed + count.unchanged + count.absent > 0)
            counts.append({count.sheet, count.added, count.changed, count.unchanged, count.absent});
    }
    QList<ChangeLine> changes;
    for (auto sheet = report.changes.cbegin(); sheet != report.changes.cend(); ++sheet) {
        for (const CellChange &change : *sheet)
            changes.append({sheet.key(), change.row, change.header, change.before, change.after});
    }
    m_counts.setRows(counts);
    m_changes.setRows(changes);
    m_notes->setPlainText(report.notes.isEmpty() ? tr("There is nothing to note.")
                                                 : report.notes.join(u'\n'));
    m_tabs->setTabText(1, tr("Changed cells (%1)").arg(changes.size()));
    m_tabs->setTabText(2, tr("Notes (%1)").arg(report.notes.size()));
}

void ImportPanel::noteImported(const ImportReport &report)
{
    m_choices.constFirst()->setFocus(Qt::OtherFocusReason);
    Q_EMIT message(MessageKind::Success,
                   report.barrier
                       ? tr("The workbook was imported. It carries money and cannot be undone.")
                       : tr("The workbook was imported. Ctrl+Z takes it back."));
    if (report.opensTerm && !m_link.termName().isEmpty())
        m_link.setTermName(report.termName);
}

void ImportPanel::showFailure(const Failure &failure)
{
    m_faults->setFindings(failure.findings);
    if (failure.findings.isEmpty())
        clear();
    else
        m_stages->setCurrentWidget(m_faults);
    const bool stopped = failure.kind == FailureKind::Cancelled;
    Q_EMIT message(stopped ? MessageKind::Info : MessageKind::Error, failure.text);
}

void ImportPanel::saveFaults(const QString &text)
{
    const auto path = m_dialogs.saveFile(
        this, {tr("Save the list of faults"), tr("Text (*.txt)"),
               QFileInfo(m_path).dir().filePath(tr("Faults") + QStringLiteral(".txt"))});
    if (!path)
        return;
    if (writeText(*path, text))
        Q_EMIT message(MessageKind::Success, tr("The list was saved."));
    else
        Q_EMIT message(MessageKind::Error,
                       tr("The list could not be written. Choose another folder."));
}

void ImportPanel::saveBlankBook()
{
    const auto path = m_dialogs.saveFile(
        this, {tr("Save the blank workbook"), bookFilter(),
               QDir::home().filePath(tr("Blank workbook") + QStringLiteral(".xlsx"))});
    if (!path || !m_link.isOpen())
        return;
    m_link.post(
        this,
        [path = *path, term = m_link.termName()](Office &office) -> Result<void> {
            const auto scheme = loadSchemeView(office, term);
            if (!scheme)
                return scheme.failure();
            return writeTemplate(path, scheme.value().id);
        },
        [this, path = *path](const Result<void> &written) {
            if (written)
                Q_EMIT message(MessageKind::Success,
                               tr("The blank workbook was saved as %1. Fill it in with Excel or "
                                  "WPS and import it.")
                                   .arg(QDir::toNativeSeparators(path)));
            else
                Q_EMIT message(MessageKind::Error, written.failure().text);
        });
}

} // namespace kehou::ui
