// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "ui/models/row_model.h"

#include <QWidget>

class QLabel;

namespace kehou::ui
{

class DataTable;

// Every fault of an input in one list, so that it can be worked off in Excel beside it.
class FindingsView : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsView(QWidget *parent = nullptr);

    void setFindings(const Findings &findings);
    // One fault a line, "sheet!cell: what is wrong, what was found, what is expected".
    [[nodiscard]] QString exportText() const;
    void copyAll() const;
    [[nodiscard]] DataTable *table() const { return m_table; }

Q_SIGNALS:
    // Enter or a double click on a fault.
    void findingChosen(const kehou::Finding &finding);
    // The user wants the list as a text file.
    void exportRequested(const QString &text);

private:
    RowModel<Finding> m_model;
    QLabel *m_count;
    DataTable *m_table;
};

} // namespace kehou::ui
