// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/allocation/vacancy_panel.h"

#include "ui/shell/theme.h"
#include "ui/widgets/data_table.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace kehou::ui
{

namespace
{

[[nodiscard]] Column<VacancyLine> textColumn(const QString &header,
                                             QString (*text)(const VacancyLine &))
{
    Column<VacancyLine> column;
    column.header = header;
    column.text = text;
    return column;
}

[[nodiscard]] Column<VacancyLine> countColumn(const QString &header,
                                              int (*count)(const VacancyLine &))
{
    Column<VacancyLine> column;
    column.header = header;
    column.text = [count](const VacancyLine &line) { return QString::number(count(line)); };
    column.sortKey = [count](const VacancyLine &line) { return QVariant(count(line)); };
    column.align = Align::Number;
    return column;
}

[[nodiscard]] QList<Column<VacancyLine>> vacancyColumns()
{
    return {textColumn(VacancyPanel::tr("Course"),
                       [](const VacancyLine &line) {
                           return line.vacancy.offering + u' ' + line.courseName;
                       }),
            countColumn(VacancyPanel::tr("Free"),
                        [](const VacancyLine &line) { return line.vacancy.free; }),
            countColumn(VacancyPanel::tr("In line"),
                        [](const VacancyLine &line) {
                            return static_cast<int>(line.vacancy.inLine.size());
                        }),
            textColumn(VacancyPanel::tr("First in line"), [](const VacancyLine &line) {
                return line.vacancy.inLine.first() + u' ' + line.firstName;
            })};
}

} // namespace

VacancyPanel::VacancyPanel(QWidget *parent)
    : QWidget(parent), m_rows(vacancyColumns(), [](const VacancyLine &line) {
          return QVariant(line.vacancy.offering);
      })
{
    m_list = new DataTable(QStringLiteral("vacancies"));
    m_list->setTexts(tr("Free places that somebody waits for"),
                     tr("No place is free today that somebody waits for."));
    m_list->setModel(&m_rows);
    m_confirm = new QPushButton(tr("Give the &place to the first in line"));
    m_confirm->setObjectName(QStringLiteral("confirmVacancy"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_list, 1);
    column->addWidget(m_confirm, 0, Qt::AlignRight);
    connect(m_list, &DataTable::currentRowChanged, this, &VacancyPanel::enableConfirm);
    connect(m_confirm, &QPushButton::clicked, this, &VacancyPanel::confirm);
    enableConfirm();
}

void VacancyPanel::show(const QList<VacancyLine> &lines)
{
    m_rows.setRows(lines);
    enableConfirm();
}

void VacancyPanel::enableConfirm()
{
    m_confirm->setEnabled(m_list->currentRow() >= 0);
}

void VacancyPanel::confirm()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const Vacancy &vacancy = m_rows.row(row).vacancy;
    Q_EMIT confirmed(vacancy.offering, vacancy.inLine.first());
}

} // namespace kehou::ui
