// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QLabel;

namespace kehou::ui
{

class CommittedLineEdit;

// A table whose keyboard belongs to its filter line: letters, also composed ones, go there while
// the arrows still move in the table. Tab leaves the table. Where no row is shown it says why.
class FilterableView : public QTableView
{
    Q_OBJECT

public:
    FilterableView(CommittedLineEdit *filter, QWidget *parent);

    void setModel(QAbstractItemModel *model) override;
    void setEmptyText(const QString &text);
    // What the texts of a column need; of a long table those of its first rows.
    [[nodiscard]] int contentWidth(int column) const { return sizeHintForColumn(column); }
    void keyboardSearch(const QString &search) override;
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    void copyRequested();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool editsCurrent() const;
    [[nodiscard]] bool filterKey(QKeyEvent *event);
    void updateEmptyText();

    CommittedLineEdit *m_filter;
    QLabel *m_emptyLabel;
    QString m_emptyText;
};

} // namespace kehou::ui
