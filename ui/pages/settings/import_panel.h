// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/import.h"
#include "ui/models/row_model.h"
#include "ui/pages/entry_panel.h"

class QLabel;
class QPushButton;
class QPlainTextEdit;
class QStackedWidget;
class QTabWidget;

namespace kehou::ui
{

class DataTable;
class Dialogs;
class FindingsView;
class OfficeLink;

// Import of a workbook in two steps: choosing one shows what it would do, and only then it is
// imported, all or nothing. A book with faults shows all of them at once.
class ImportPanel : public EntryPanel
{
    Q_OBJECT

public:
    ImportPanel(OfficeLink &link, Dialogs &dialogs, QWidget *parent);

    void reload() override {}

private:
    // What one sheet of the book does to the file.
    struct CountLine {
        QString sheet;
        int added = 0;
        int changed = 0;
        int unchanged = 0;
        int absent = 0;

        friend bool operator==(const CountLine &, const CountLine &) = default;
    };
    // One cell that changes.
    struct ChangeLine {
        QString sheet;
        QString row;
        QString header;
        QString before;
        QString after;

        friend bool operator==(const ChangeLine &, const ChangeLine &) = default;
    };

    [[nodiscard]] static QList<Column<CountLine>> countColumns();
    [[nodiscard]] static QList<Column<ChangeLine>> changeColumns();
    void build();
    [[nodiscard]] QWidget *buildChoices();
    [[nodiscard]] QWidget *buildPreview();
    void connectFaults();
    void clear();
    void chooseBook();
    void chooseFolder();
    void saveBlankBook();
    void run(const QString &path, bool dryRun);
    void setRunning(bool running);
    void showReport(const ImportReport &report, bool dryRun);
    void showRows(const ImportReport &report);
    void showFailure(const Failure &failure);
    void noteImported(const ImportReport &report);
    void saveFaults(const QString &text);

    OfficeLink &m_link;
    Dialogs &m_dialogs;
    QString m_path; // of the book whose preview is shown
    RowModel<CountLine> m_counts;
    RowModel<ChangeLine> m_changes;
    QList<QPushButton *> m_choices;
    QLabel *m_pathLabel;
    QStackedWidget *m_stages;
    QWidget *m_nothing;
    QWidget *m_preview = nullptr;
    FindingsView *m_faults;
    QLabel *m_headline;
    QLabel *m_barrier;
    QTabWidget *m_tabs;
    QPlainTextEdit *m_notes;
    QPushButton *m_import;
};

} // namespace kehou::ui
