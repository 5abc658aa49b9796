// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/menu.h"
#include "core/office/rows.h"
#include "ui/models/row_model.h"
#include "ui/widgets/message_bar.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace kehou::ui
{

class DataTable;
class Dialogs;
class EmptyState;
class MenuBoard;
class OfferingPanel;
class OfferingSteps;
class OfficeLink;

// The offerings as cards by layer or as a table, as it was left; beside them the chosen one's
// fields and steps.
class CoursesPanel : public QWidget
{
    Q_OBJECT

public:
    CoursesPanel(OfficeLink &link, Dialogs &dialogs, QWidget *parent = nullptr);

    void reload();
    // Chooses the offering of this code, now or once it is there.
    void choose(const QString &code);
    void beginEntry();
    void saveEntry();
    [[nodiscard]] bool hasUnsavedEntry() const;

Q_SIGNALS:
    void message(kehou::ui::MessageKind kind, const QString &text);

private:
    struct Loaded {
        MenuView menu;
        SheetRows sheet;
    };

    void build();
    [[nodiscard]] QWidget *buildLeft();
    [[nodiscard]] QWidget *buildSwitch();
    void showLoaded(const Result<Loaded> &loaded);
    void showQuotas();
    void showAsCards(bool cards);
    void chooseId(qint64 id);
    void keepChosen();
    void leadFocus();
    [[nodiscard]] QList<qint64> chosenIds() const;
    [[nodiscard]] QList<MenuEntry> chosenEntries() const;
    void showChosen();
    void loadSteps();
    [[nodiscard]] bool mayDropEntry();
    void step(const OfferingEntry &entry);
    void showReport(const Result<OfferingStepReport> &report, OfferingMove move);

    OfficeLink &m_link;
    Dialogs &m_dialogs;
    MenuView m_menu;
    SheetRows m_sheet;
    QString m_wanted; // code to choose once it is there
    RowModel<MenuEntry> m_rows;
    MenuBoard *m_board;
    DataTable *m_table;
    QStackedWidget *m_views;
    EmptyState *m_empty;
    QToolButton *m_cards;
    QToolButton *m_list;
    QLabel *m_quotas;
    QTabWidget *m_tabs;
    OfferingPanel *m_editor;
    OfferingSteps *m_steps;
};

} // namespace kehou::ui
