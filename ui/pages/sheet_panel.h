// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/rows.h"
#include "ui/models/row_model.h"
#include "ui/pages/entry_panel.h"

#include <memory>
#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;
class QSplitter;

namespace kehou::ui
{

class DataTable;
class Dialogs;
class FindingsView;
class OfficeLink;
class RowEditor;

// One sheet of the workbook: its rows, and beside them a form for the chosen or a new one.
class SheetPanel : public EntryPanel
{
    Q_OBJECT

public:
    struct Parts {
        OfficeLink &link;
        Dialogs &dialogs;
    };
    SheetPanel(const Parts &parts, const QString &sheet, QWidget *parent);

    void reload() override;
    // The first row with this text in one of its cells.
    void openAt(const QString &key) override;
    [[nodiscard]] bool hasUnsavedEntry() const override;
    [[nodiscard]] bool hasForm() const override { return true; }
    void beginEntry() override;
    void saveEntry() override;

private:
    // A line of the sheet as the table holds it.
    struct Line {
        qint64 id = 0;
        QStringList cells;

        friend bool operator==(const Line &, const Line &) = default;
    };

    void build();
    [[nodiscard]] QWidget *buildEditorSide();
    void show(const SheetRows &rows);
    void suggest(const SheetRows &rows);
    void buildTable(const QList<SheetField> &fields);
    [[nodiscard]] Column<Line> columnFor(const SheetField &field, qsizetype at) const;
    void chooseLine(int row);
    void editLine(std::optional<qint64> id, const QStringList &cells);
    void noteSaved(bool added);
    void remove();
    void showFaults(const Failure &failure);
    [[nodiscard]] bool mayDropEntry();
    void chooseKept();
    void updateButtons();

    Parts m_parts;
    QString m_sheet;
    std::unique_ptr<RowModel<Line>> m_model;
    std::optional<qint64> m_edited; // the row in the form; nothing: a new one
    QStringList m_given;            // what it was when it came into the form
    QString m_wantedKey;            // to go to once the rows are there
    bool m_sensitiveShown = false;
    bool m_saving = false;
    DataTable *m_table = nullptr;
    QLabel *m_title;
    RowEditor *m_editor;
    QPushButton *m_save;
    QPushButton *m_remove;
    QCheckBox *m_sensitive;
    FindingsView *m_faults;
    QSplitter *m_halves;
};

} // namespace kehou::ui
