// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/filter_proxy.h"
#include "ui/widgets/committed_line_edit.h"

#include <QList>
#include <QStringList>
#include <QTableView>
#include <QTimer>
#include <QVariant>
#include <QWidget>

class QLabel;
class QToolButton;

namespace kehou::ui
{

class FilterableView;

// A table as everywhere in the program: click a header to sort, type to filter, copy to Excel with
// headers, widths and sort remembered under the objectName, and a line that says how much is shown.
class DataTable : public QWidget
{
    Q_OBJECT

public:
    // The name is the table's objectName and its key in the settings.
    explicit DataTable(const QString &name, QWidget *parent = nullptr);
    ~DataTable() override;

    // What screen readers call it and, where there are no rows, what to do so that there are some.
    void setTexts(const QString &accessibleName, const QString &whenEmpty);
    // The model stays the caller's; its columns do not change any more.
    void setModel(QAbstractItemModel *model);
    void setExportable(bool exportable);

    [[nodiscard]] QTableView *view() const;
    [[nodiscard]] CommittedLineEdit *filterLine() const { return m_filter; }
    // Something to stand in the line above the table, after the filter.
    void addTool(QWidget *tool);

    // Rows of the caller's model; -1 where there is none.
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] QList<int> selectedRows() const;
    void setCurrentRow(int row);

    // "12 of 450 shown", the stamp of whatever is copied or printed from here (T56).
    [[nodiscard]] QString stamp() const;
    // Headers and rows as they are shown: visible columns in their order, sorted and filtered.
    [[nodiscard]] QList<QStringList> shownGrid() const;
    // The selected rows, or all shown ones where none is selected, with headers, to the clipboard.
    void copy() const;

Q_SIGNALS:
    void currentRowChanged(int row);
    void selectionChanged();
    // Enter or a double click on a row of the caller's model.
    void rowActivated(int row);
    void exportRequested(const QList<QStringList> &grid);

private:
    void buildTopLine();
    void connectView();
    void showContextMenu(QPoint where);
    void updateStamp();
    [[nodiscard]] bool isNumber(int column) const;
    void sizeColumnsOnce();
    [[nodiscard]] int fittingWidth(int column) const;
    void saveLayout();
    void keepCurrentKey();
    void restoreCurrentKey();
    [[nodiscard]] QList<int> shownColumns() const;
    [[nodiscard]] QStringList gridLine(int proxyRow) const;
    [[nodiscard]] QList<QStringList> grid(const QList<int> &proxyRows) const;

    FilterProxy *m_proxy;
    CommittedLineEdit *m_filter;
    FilterableView *m_view;
    QLabel *m_stamp;
    QToolButton *m_copy;
    QToolButton *m_export;
    QTimer m_saveTimer;
    QVariant m_keptKey;
    bool m_sized = false;
};

} // namespace kehou::ui
