// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/place_moves.h"

#include <QAbstractTableModel>

namespace kehou::ui
{

// The board: students down, offerings across, and in a cell what the student has to do with the
// offering: ● held, 内定, or the number of its wish. A held place is dragged to another offering of
// the same student.
class BoardModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    // Class and name stand in front of the offerings.
    static constexpr int kLeadColumns = 2;

    void setBoard(const PlaceBoard &board);
    [[nodiscard]] const PlaceBoard &board() const { return m_board; }
    // Nothing for the columns in front.
    [[nodiscard]] const BoardOffering *offeringAt(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row,
                                       int column, const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    // A place was dropped on another offering of the same student.
    void dropped(const QString &student, const QString &from, const QString &to);

private:
    [[nodiscard]] QVariant leadData(const BoardStudent &student, int column, int role) const;
    [[nodiscard]] const BoardPlace *placeAt(const QModelIndex &index) const;

    PlaceBoard m_board;
};

} // namespace kehou::ui
