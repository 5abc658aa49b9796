// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filter_proxy.h"

#include "core/base/text_forms.h"
#include "ui/models/row_model.h"

#include <algorithm>

namespace kehou::ui
{

FilterProxy::FilterProxy(QObject *parent) : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

void FilterProxy::setFilterText(const QString &text)
{
    QStringList words = halfWidth(text).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = std::move(words);
    invalidateFilter();
}

bool FilterProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!isFiltering())
        return true;
    QStringList cells;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
        const QModelIndex cell = sourceModel()->index(row, column, parent);
        cells.append(halfWidth(cell.data(FilterRole).toString()));
    }
    return std::all_of(m_words.begin(), m_words.end(), [&cells](const QString &word) {
        return std::any_of(cells.begin(), cells.end(), [&word](const QString &cell) {
            return cell.contains(word, Qt::CaseInsensitive);
        });
    });
}

bool FilterProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(SortRole);
    const QVariant b = right.data(SortRole);
    if (!a.isValid() || !b.isValid())
        return !a.isValid() && b.isValid();
    if (a.typeId() == QMetaType::QString)
        return a.toString() < b.toString();
    return a.toLongLong() < b.toLongLong();
}

} // namespace kehou::ui
