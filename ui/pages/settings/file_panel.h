// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/office.h"
#include "ui/models/row_model.h"
#include "ui/pages/entry_panel.h"

class QLabel;
class QPushButton;

namespace kehou::ui
{

class DataTable;
class OfficeLink;

// The school file itself: where it is, its check code, whether it is sound, and a copy of it.
class FilePanel : public EntryPanel
{
    Q_OBJECT

public:
    FilePanel(OfficeLink &link, QWidget *parent);

    void reload() override;

Q_SIGNALS:
    void saveCopyRequested();

private:
    // A check as the table holds it.
    struct Line {
        QString name;
        bool ok = true;
        QString detail;

        friend bool operator==(const Line &, const Line &) = default;
    };

    [[nodiscard]] static QList<Column<Line>> columns();
    void build();
    void verify();
    void show(const QList<Office::Check> &checks);

    OfficeLink &m_link;
    RowModel<Line> m_model;
    QLabel *m_path;
    QLabel *m_code;
    QPushButton *m_verify;
    DataTable *m_table;
};

} // namespace kehou::ui
