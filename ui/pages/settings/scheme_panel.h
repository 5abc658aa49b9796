// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/scheme_view.h"
#include "ui/models/row_model.h"
#include "ui/pages/entry_panel.h"

class QLabel;

namespace kehou::ui
{

class DataTable;
class OfficeLink;

// The term's scheme to look at: what it is, where it comes from, and its values.
class SchemePanel : public EntryPanel
{
    Q_OBJECT

public:
    SchemePanel(OfficeLink &link, QWidget *parent);

    void reload() override;

private:
    void show(const SchemeView &scheme);

    OfficeLink &m_link;
    RowModel<SchemeLine> m_model;
    QLabel *m_name;
    QLabel *m_summary;
    QLabel *m_source;
    DataTable *m_table;
};

} // namespace kehou::ui
