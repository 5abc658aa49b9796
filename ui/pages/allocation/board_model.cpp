// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/allocation/board_model.h"

#include "core/base/natural_order.h"
#include "ui/models/row_model.h"
#include "ui/widgets/colours.h"

#include <QBrush>
#include <QGuiApplication>
#include <QMimeData>

namespace kehou::ui
{

namespace
{

[[nodiscard]] QString mimeName()
{
    return QStringLiteral("application/x-kehou-place");
}

[[nodiscard]] QString signOf(const BoardPlace &place)
{
    if (place.reserved)
        return QStringLiteral("内定");
    if (place.held)
        return QStringLiteral("●");
    return QString::number(place.rank);
}

[[nodiscard]] QString wordsOf(const BoardStudent &student, const BoardOffering &offering,
                              const BoardPlace &place)
{
    if (place.held)
        return BoardModel::tr("%1 holds %2 %3").arg(student.name, offering.code, offering.name);
    return BoardModel::tr("%1 wishes for %2 %3 as number %4")
        .arg(student.name, offering.code, offering.name)
        .arg(place.rank);
}

} // namespace

void BoardModel::setBoard(const PlaceBoard &board)
{
    const bool sameShape = board.offerings.size() == m_board.offerings.size() &&
                           board.students.size() == m_board.students.size();
    if (!sameShape)
        beginResetModel();
    m_board = board;
    if (!sameShape)
        return endResetModel();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

const BoardOffering *BoardModel::offeringAt(int column) const
{
    const int at = column - kLeadColumns;
    return at >= 0 && at < m_board.offerings.size() ? &m_board.offerings[at] : nullptr;
}

const BoardPlace *BoardModel::placeAt(const QModelIndex &index) const
{
    const BoardOffering *offering = index.isValid() ? offeringAt(index.column()) : nullptr;
    return offering ? m_board.students[index.row()].find(offering->code) : nullptr;
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_board.students.size());
}

int BoardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kLeadColumns + static_cast<int>(m_board.offerings.size());
}

QVariant BoardModel::leadData(const BoardStudent &student, int column, int role) const
{
    const QString text = column == 0 ? student.className : student.name;
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case SortRole:
        return column == 0 ? naturalKey(text) : text;
    case FilterRole:
        return column == 0 ? text : student.name + u' ' + student.number;
    case RowKeyRole:
        return student.number;
    default:
        return {};
    }
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const BoardStudent &student = m_board.students[index.row()];
    const BoardOffering *offering = offeringAt(index.column());
    if (!offering)
        return leadData(student, index.column(), role);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<Qt::Alignment>(Qt::AlignCenter);
    if (role == RowKeyRole)
        return student.number;
    const BoardPlace *place = placeAt(index);
    if (role == SortRole) // who holds a place first, then the wishes
        return place ? (place->held ? 0 : place->rank) : kMaxPeriod * kMaxPeriod;
    if (!place)
        return {};
    const Colours &colours = coloursFor(QGuiApplication::palette());
    switch (role) {
    case Qt::DisplayRole:
        return signOf(*place);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return wordsOf(student, *offering, *place);
    case Qt::BackgroundRole:
        return place->held ? QVariant(QBrush(QColor(toneGround(colours, Tone::Success))))
                           : QVariant();
    default:
        return {};
    }
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const BoardOffering *offering = orientation == Qt::Horizontal ? offeringAt(section) : nullptr;
    if (!offering) {
        if (orientation == Qt::Vertical || role != Qt::DisplayRole)
            return {};
        return section == 0 ? tr("Class") : tr("Name");
    }
    if (role == Qt::ToolTipRole)
        return tr("%1 %2, %3: %4 of %5 places held")
            .arg(offering->code, offering->name, offering->slots.text())
            .arg(offering->held)
            .arg(offering->most);
    if (role != Qt::DisplayRole)
        return {};
    return QStringLiteral("%1\n%2\n%3/%4")
        .arg(offering->code, offering->name)
        .arg(offering->held)
        .arg(offering->most);
}

Qt::ItemFlags BoardModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    const BoardPlace *place = placeAt(index);
    if (place && place->held)
        flags |= Qt::ItemIsDragEnabled;
    if (index.isValid() && offeringAt(index.column()))
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

QStringList BoardModel::mimeTypes() const
{
    return {mimeName()};
}

// The first place that is held: student and offering.
QMimeData *BoardModel::mimeData(const QModelIndexList &indexes) const
{
    for (const QModelIndex &index : indexes) {
        const BoardPlace *place = placeAt(index);
        if (!place || !place->held)
            continue;
        auto *data = new QMimeData;
        data->setData(mimeName(),
                      (m_board.students[index.row()].number + u'\n' + place->offering).toUtf8());
        return data;
    }
    return nullptr;
}

bool BoardModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int,
                                 const QModelIndex &parent) const
{
    const BoardOffering *offering = parent.isValid() ? offeringAt(parent.column()) : nullptr;
    const QString text = QString::fromUtf8(data->data(mimeName()));
    return offering && m_board.students[parent.row()].number == text.section(u'\n', 0, 0) &&
           offering->code != text.section(u'\n', 1);
}

// Nothing is moved here: the office decides, and the board is read anew.
bool BoardModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                              const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const QString text = QString::fromUtf8(data->data(mimeName()));
    Q_EMIT dropped(text.section(u'\n', 0, 0), text.section(u'\n', 1),
                   offeringAt(parent.column())->code);
    return false;
}

} // namespace kehou::ui
