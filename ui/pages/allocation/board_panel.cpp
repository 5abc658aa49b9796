// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/allocation/board_panel.h"

#include "ui/models/filter_proxy.h"
#include "ui/shell/theme.h"
#include "ui/widgets/committed_line_edit.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/first_field.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kehou::ui
{

namespace
{

constexpr int kNameWidth = 120;

[[nodiscard]] QLabel *labelFor(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setBuddy(buddy);
    return label;
}

[[nodiscard]] QComboBox *chooser(const QString &name, const QString &text)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(text);
    box->setMinimumWidth(kNameWidth);
    return box;
}

void choose(QComboBox *box, const QString &code)
{
    box->setCurrentIndex(std::max(0, box->findData(code)));
}

} // namespace

BoardPanel::BoardPanel(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("boardPanel"));
    build();
    connect(&m_model, &BoardModel::dropped, this, &BoardPanel::prepare);
    connect(m_table, &DataTable::currentRowChanged, this, &BoardPanel::showCurrent);
    connect(m_table->view(), &QTableView::activated, this, &BoardPanel::activate);
    connect(m_move, &QPushButton::clicked, this, &BoardPanel::confirm);
    connect(m_reason, &CommittedLineEdit::submitted, this, &BoardPanel::confirm);
    connect(m_date, &DateEdit::valueEdited, this, [this](std::optional<QDate> date) {
        if (date)
            Q_EMIT dateChosen(*date);
    });
    showCurrent();
}

void BoardPanel::build()
{
    m_table = new DataTable(QStringLiteral("placeBoard"));
    m_table->setTexts(tr("Places of the students by offering"),
                      tr("No student takes part yet, or no offering is published that students "
                         "pick from."));
    m_table->setModel(&m_model);
    m_table->view()->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->view()->setDragDropMode(QAbstractItemView::DragDrop);
    m_table->view()->setDefaultDropAction(Qt::MoveAction);
    m_table->view()->setDragDropOverwriteMode(true);
    m_fault = new QLabel;
    m_fault->setObjectName(QStringLiteral("boardFault"));
    m_fault->setWordWrap(true);
    m_fault->setProperty("tone", QStringLiteral("warning"));
    m_fault->hide();
    auto *legend = new QLabel(tr("● holds a place · 1, 2 … its wishes. Drag a place to another "
                                 "course of the same student, or press Enter on it and then on "
                                 "the course that is wanted."));
    legend->setProperty("tone", QStringLiteral("muted"));
    legend->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kGrid, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_table, 1);
    column->addWidget(legend);
    column->addWidget(m_fault);
    column->addWidget(buildMove());
    setFirstField(this, m_table->view());
}

QWidget *BoardPanel::buildMove()
{
    m_whom = new QLabel;
    m_whom->setObjectName(QStringLiteral("boardStudent"));
    m_from = chooser(QStringLiteral("boardFrom"), tr("Gives up"));
    m_to = chooser(QStringLiteral("boardTo"), tr("Is given"));
    m_date = new DateEdit;
    m_date->setObjectName(QStringLiteral("boardDate"));
    m_reason = new CommittedLineEdit;
    m_reason->setObjectName(QStringLiteral("boardReason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason, kept with the move"));
    m_move = new QPushButton(tr("Move the p&lace"));
    m_move->setObjectName(QStringLiteral("movePlace"));
    m_move->setProperty("main", true);
    auto *line = new QWidget;
    auto *grid = new QGridLayout(line);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kGrid);
    const QList<QWidget *> fields{labelFor(tr("Gives &up"), m_from), m_from,
                                  labelFor(tr("&Is given"), m_to),   m_to,
                                  labelFor(tr("Fr&om"), m_date),     m_date};
    grid->addWidget(m_whom, 0, 0);
    for (int at = 0; at < fields.size(); ++at)
        grid->addWidget(fields[at], 0, at + 1);
    const int columns = static_cast<int>(fields.size()) + 1;
    grid->addWidget(m_reason, 1, 0, 1, columns - 1);
    grid->addWidget(m_move, 1, columns - 1);
    grid->setColumnStretch(2, 1);
    grid->setColumnStretch(4, 1);
    return line;
}

void BoardPanel::setDate(QDate date)
{
    m_date->setValue(date);
}

QDate BoardPanel::date() const
{
    return m_date->value().value_or(QDate());
}

void BoardPanel::setBoard(const PlaceBoard &board)
{
    m_model.setBoard(board);
    if (m_date->value() != board.date)
        m_date->setValue(board.date);
    showCurrent();
}

void BoardPanel::setFault(const QString &text)
{
    m_fault->setText(text);
    m_fault->setVisible(!text.isEmpty());
}

void BoardPanel::clearMove()
{
    m_reason->clear();
    setFault({});
}

const BoardStudent *BoardPanel::studentOf(const QString &number) const
{
    for (const BoardStudent &student : m_model.board().students) {
        if (student.number == number)
            return &student;
    }
    return nullptr;
}

// The student of the row; what was chosen for another one is no choice of its.
void BoardPanel::showCurrent()
{
    const int row = m_table->currentRow();
    const bool chosen = row >= 0 && row < m_model.rowCount();
    m_move->setEnabled(chosen);
    if (!chosen) {
        m_student.clear();
        m_whom->clear();
        m_from->clear();
        m_to->clear();
        return;
    }
    const BoardStudent &student = m_model.board().students[row];
    const bool same = student.number == m_student;
    const QString from = same ? m_from->currentData().toString() : QString();
    const QString to = same ? m_to->currentData().toString() : QString();
    m_student = student.number;
    m_whom->setText(student.className + u' ' + student.name);
    fillOfferings(student);
    choose(m_from, from);
    choose(m_to, to);
}

void BoardPanel::fillOfferings(const BoardStudent &student)
{
    m_from->clear();
    m_to->clear();
    m_from->addItem(tr("nothing"), QString());
    m_to->addItem(tr("nothing"), QString());
    for (const BoardOffering &offering : m_model.board().offerings) {
        const BoardPlace *place = student.find(offering.code);
        QComboBox *box = place && place->held ? m_from : m_to;
        box->addItem(offering.code + u' ' + offering.name, offering.code);
    }
}

// Enter on a held place gives it up, on another offering wants that.
void BoardPanel::activate(const QModelIndex &shown)
{
    const BoardOffering *offering = m_model.offeringAt(shown.column());
    if (m_student.isEmpty() || !offering)
        return;
    if (m_from->findData(offering->code) > 0)
        return choose(m_from, offering->code);
    prepare(m_student, m_from->currentData().toString(), offering->code);
}

void BoardPanel::prepare(const QString &student, const QString &from, const QString &to)
{
    const BoardStudent *found = studentOf(student);
    if (!found)
        return;
    const auto row = found - m_model.board().students.constData();
    m_table->setCurrentRow(static_cast<int>(row));
    showCurrent();
    choose(m_from, from);
    choose(m_to, to);
    m_reason->setFocus();
}

void BoardPanel::confirm()
{
    if (m_student.isEmpty())
        return;
    if (!m_date->value())
        return setFault(tr("Type the day from which on the move holds."));
    PlaceMove move;
    move.change = {m_student, m_from->currentData().toString(), m_to->currentData().toString(),
                   *m_date->value()};
    move.reason = m_reason->text();
    Q_EMIT moveWanted(move);
}

} // namespace kehou::ui
