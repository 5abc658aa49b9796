// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/allocation/board_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace kehou::ui
{

class CommittedLineEdit;
class DataTable;
class DateEdit;

// 调整名额: the board, and below it the move that is meant: of whom, from where, to where, from
// which day on and why. A place is dragged, or chosen with Enter: first the place that is given up,
// then the offering that is wanted.
class BoardPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BoardPanel(QWidget *parent = nullptr);

    void setDate(QDate date);
    void setBoard(const PlaceBoard &board);
    void setFault(const QString &text);
    // The move was made: the reason belongs to it and to no other.
    void clearMove();
    [[nodiscard]] QDate date() const;

Q_SIGNALS:
    void moveWanted(const kehou::PlaceMove &move);
    void dateChosen(QDate date);

private:
    void build();
    [[nodiscard]] QWidget *buildMove();
    void showCurrent();
    void activate(const QModelIndex &shown);
    void prepare(const QString &student, const QString &from, const QString &to);
    void fillOfferings(const BoardStudent &student);
    void confirm();
    [[nodiscard]] const BoardStudent *studentOf(const QString &number) const;

    BoardModel m_model;
    QString m_student; // 学号 of the move
    DataTable *m_table;
    QLabel *m_whom;
    QComboBox *m_from;
    QComboBox *m_to;
    DateEdit *m_date;
    CommittedLineEdit *m_reason;
    QPushButton *m_move;
    QLabel *m_fault;
};

} // namespace kehou::ui
