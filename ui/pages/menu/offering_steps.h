// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/menu.h"
#include "ui/models/row_model.h"

#include <QMap>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace kehou::ui
{

class CommittedLineEdit;
class DataTable;
class DateEdit;

// What can be done with the chosen offerings (R-MNU-3), what must be said with it, what stands
// against them and what was done before.
class OfferingSteps : public QWidget
{
    Q_OBJECT

public:
    explicit OfferingSteps(QWidget *parent = nullptr);

    void setToday(QDate today);
    void choose(const QList<MenuEntry> &entries);
    void showSteps(const QList<OfferingStep> &steps);

Q_SIGNALS:
    void stepChosen(const kehou::OfferingEntry &entry);

private:
    void build();
    void showMoves();
    void take(OfferingMove move);

    QList<MenuEntry> m_entries;
    RowModel<OfferingStep> m_steps;
    QLabel *m_chosen;
    QLabel *m_notes;
    DateEdit *m_on;
    CommittedLineEdit *m_by;
    CommittedLineEdit *m_note;
    QMap<int, QPushButton *> m_moves; // by OfferingMove
    QGridLayout *m_places;
    DataTable *m_history;
};

} // namespace kehou::ui
