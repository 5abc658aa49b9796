// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/menu.h"

#include <QScrollArea>

class QHBoxLayout;
class QListWidget;

namespace kehou::ui
{

// The menu as a board: a column for each layer that has offerings, a card for each offering, with a
// stripe in the colour of its course family and a sign where something is against it.
class MenuBoard : public QScrollArea
{
    Q_OBJECT

public:
    explicit MenuBoard(QWidget *parent = nullptr);

    void setMenu(const MenuView &menu);
    // What is chosen; choosing in one column lets go of the others.
    [[nodiscard]] QList<qint64> chosen() const;
    void choose(qint64 id);
    // Where the keyboard begins; nothing on an empty board.
    [[nodiscard]] QWidget *firstList() const;

Q_SIGNALS:
    void chosenChanged();
    // Enter or a double click on a card.
    void activated();

private:
    void addLayer(const MenuLayer &layer, const QList<MenuEntry> &entries);
    [[nodiscard]] QListWidget *makeList(const QString &layer);
    void letGoOfOthers(const QListWidget *kept);

    QHBoxLayout *m_row;
    QList<QListWidget *> m_lists;
};

// What is against an offering, and what it lacks, one line each.
[[nodiscard]] QStringList entryNotes(const MenuEntry &entry);
// 12/30, places held and most.
[[nodiscard]] QString placesText(const MenuEntry &entry);
// One of a few colours, for a family always the same.
[[nodiscard]] QColor familyColour(const QString &category);

} // namespace kehou::ui
