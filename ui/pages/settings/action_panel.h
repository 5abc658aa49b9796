// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/action_log.h"
#include "ui/models/row_model.h"
#include "ui/pages/entry_panel.h"

class QLabel;
class QLineEdit;

namespace kehou::ui
{

class DataTable;
class OfficeLink;

// Who is at the desk, and what was done in the school file: when, by whom, what, and the check code
// after it, so that an auditor finds the moment at which a paper was printed.
class ActionPanel : public EntryPanel
{
    Q_OBJECT

public:
    ActionPanel(OfficeLink &link, QWidget *parent);

    void reload() override;

private:
    [[nodiscard]] static QList<Column<Action>> columns();
    void build();
    void show(const Result<QList<Action>> &actions);
    void takeName();

    OfficeLink &m_link;
    RowModel<Action> m_model;
    QLineEdit *m_clerk;
    QLabel *m_count;
    DataTable *m_table;
};

} // namespace kehou::ui
