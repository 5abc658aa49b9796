// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterable_view.h"

#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/committed_line_edit.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>

namespace kehou::ui
{

namespace
{

constexpr int kRowHeight = 28;
constexpr int kMargin = 24;

} // namespace

FilterableView::FilterableView(CommittedLineEdit *filter, QWidget *parent)
    : QTableView(parent), m_filter(filter), m_emptyLabel(new QLabel(viewport()))
{
    setItemDelegate(new CellDelegate(this));
    setAlternatingRowColors(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setShowGrid(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAttribute(Qt::WA_InputMethodEnabled);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setSortIndicatorClearable(true);

    m_emptyLabel->setAlignment(Qt::AlignCenter);
    m_emptyLabel->setWordWrap(true);
    m_emptyLabel->setProperty("tone", QStringLiteral("muted"));
    m_emptyLabel->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(m_filter, &CommittedLineEdit::committed, this, &FilterableView::updateEmptyText);
}

void FilterableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &FilterableView::updateEmptyText);
    connect(model, &QAbstractItemModel::modelReset, this, &FilterableView::updateEmptyText);
    updateEmptyText();
}

void FilterableView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    updateEmptyText();
}

void FilterableView::keyboardSearch(const QString &search)
{
    const bool leadingBlank = search.trimmed().isEmpty() && m_filter->text().isEmpty();
    if (!leadingBlank && m_filter->isVisibleTo(parentWidget()))
        m_filter->insert(search);
}

QVariant FilterableView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query == Qt::ImEnabled)
        return true;
    if (query == Qt::ImCursorRectangle && !editsCurrent()) {
        const QRect cursor = m_filter->inputMethodQuery(query).toRect();
        return QRect(m_filter->mapTo(window(), cursor.topLeft()) - mapTo(window(), QPoint()),
                     cursor.size());
    }
    return QTableView::inputMethodQuery(query);
}

// The base switches input methods off over cells that cannot be edited.
void FilterableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    setAttribute(Qt::WA_InputMethodEnabled);
}

void FilterableView::inputMethodEvent(QInputMethodEvent *event)
{
    if (editsCurrent())
        QTableView::inputMethodEvent(event);
    else
        QCoreApplication::sendEvent(m_filter, event);
}

void FilterableView::keyPressEvent(QKeyEvent *event)
{
    if (event == QKeySequence::Copy)
        Q_EMIT copyRequested();
    else if (!filterKey(event))
        QTableView::keyPressEvent(event);
}

void FilterableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_emptyLabel->setGeometry(viewport()->rect().adjusted(kMargin, 0, -kMargin, 0));
}

bool FilterableView::editsCurrent() const
{
    return currentIndex().flags().testFlag(Qt::ItemIsEditable) &&
           editTriggers().testFlag(AnyKeyPressed);
}

// Escape and Backspace mend the filter from within the table.
bool FilterableView::filterKey(QKeyEvent *event)
{
    if (m_filter->text().isEmpty() || state() == EditingState)
        return false;
    if (event->key() == Qt::Key_Escape)
        m_filter->clear();
    else if (event->key() == Qt::Key_Backspace && !editsCurrent())
        m_filter->backspace();
    else
        return false;
    return true;
}

void FilterableView::updateEmptyText()
{
    const bool empty = model() && model()->rowCount() == 0;
    const bool filtered = !m_filter->text().trimmed().isEmpty();
    m_emptyLabel->setVisible(empty);
    m_emptyLabel->setText(filtered ? tr("No row contains “%1”. Press Esc to show all rows.")
                                         .arg(m_filter->text().trimmed())
                                   : m_emptyText);
    setAccessibleDescription(empty ? m_emptyLabel->text() : QString());
}

} // namespace kehou::ui
