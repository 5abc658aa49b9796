// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/erasure.h"
#include "ui/models/row_model.h"
#include "ui/pages/entry_panel.h"

class QLabel;
class QPushButton;

namespace kehou::ui
{

class DataTable;
class Dialogs;
class OfficeLink;

// The children whose data need not be kept any longer (R-DAT-3), to be erased after a question.
class ErasurePanel : public EntryPanel
{
    Q_OBJECT

public:
    ErasurePanel(OfficeLink &link, Dialogs &dialogs, QWidget *parent);

    void reload() override;

private:
    void build();
    void show(const Result<QList<KeptChild>> &children);
    void updateButton();
    void erase();

    OfficeLink &m_link;
    Dialogs &m_dialogs;
    RowModel<KeptChild> m_model;
    QLabel *m_count;
    DataTable *m_table;
    QPushButton *m_erase;
};

} // namespace kehou::ui
