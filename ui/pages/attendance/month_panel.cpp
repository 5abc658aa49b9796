// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/attendance/month_panel.h"

#include "core/base/text_forms.h"
#include "ui/pages/office_link.h"
#include "ui/shell/theme.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/first_field.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace kehou::ui
{

namespace
{

constexpr int kRowHeight = 24;
constexpr int kDayWidth = 35;
constexpr int kCountWidth = 52;

[[nodiscard]] QComboBox *chooser(const QString &name, const QString &accessibleName)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->view()->setAccessibleName(accessibleName);
    return box;
}

} // namespace

MonthPanel::MonthPanel(OfficeLink &link, QWidget *parent) : QWidget(parent), m_link(link)
{
    setObjectName(QStringLiteral("monthPanel"));
    build();
    for (QComboBox *box : {m_class, m_month})
        connect(box, &QComboBox::activated, this, &MonthPanel::reload);
    connect(m_table, &QTableView::activated, this, &MonthPanel::openDay);
    connect(m_table, &QTableView::clicked, this, &MonthPanel::openDay);
}

void MonthPanel::build()
{
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("monthTable"));
    m_table->setAccessibleName(tr("Marks of the month"));
    m_table->setModel(&m_model);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setCornerButtonEnabled(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setMinimumSectionSize(kDayWidth);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setItemDelegate(new CellDelegate(m_table));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kGrid, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(buildChoices());
    column->addWidget(m_table, 1);
    auto *legend = new QLabel(tr("✓ came · 迟 late · 早 left early · 事 personal leave · 病 sick "
                                 "leave · 缺 absent · 停 cancelled · ○ roll not taken · 课 in a "
                                 "course"));
    legend->setProperty("tone", QStringLiteral("muted"));
    legend->setWordWrap(true);
    column->addWidget(legend);
    setFirstField(this, m_class);
}

QWidget *MonthPanel::buildChoices()
{
    m_class = chooser(QStringLiteral("monthClass"), tr("Class"));
    m_month = chooser(QStringLiteral("monthMonth"), tr("Month"));
    m_totals = new QLabel;
    m_totals->setObjectName(QStringLiteral("monthTotals"));
    auto *line = new QWidget;
    auto *across = new QHBoxLayout(line);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(kGrid);
    across->addWidget(m_class);
    across->addWidget(m_month);
    across->addStretch(1);
    across->addWidget(m_totals);
    return line;
}

void MonthPanel::reload()
{
    if (!m_link.isOpen())
        return;
    const QDate month = m_month->currentData().toDate();
    const MonthGridRequest request{m_class->currentText(), month.isValid() ? month : m_link.today(),
                                   m_link.termName()};
    const int asked = ++m_asked;
    m_link.post(
        this, [request](Office &office) { return monthGrid(office, request); },
        [this, asked](const Result<MonthGrid> &grid) {
            if (asked == m_asked)
                showGrid(grid);
        });
}

// A class or a term that is gone leaves the choice to the first one.
void MonthPanel::showGrid(const Result<MonthGrid> &grid)
{
    if (!grid) {
        m_model.setGrid({}, m_link.today());
        m_totals->setText(grid.failure().text);
        m_class->clear();
        m_month->clear();
        return;
    }
    fillChoices(grid.value());
    m_model.setGrid(grid.value(), m_link.today());
    sizeColumns();
    AttendanceCount sum;
    for (const MonthGridRow &row : grid.value().rows)
        sum += row.counts;
    m_totals->setText(grid.value().rows.isEmpty()
                          ? tr("Nobody is expected in this class in this month.")
                          : tr("Came %1 · leave %2 · absent %3 · roll not taken %4")
                                .arg(sum.attended)
                                .arg(sum.leave)
                                .arg(sum.absent)
                                .arg(sum.unrecorded));
}

void MonthPanel::fillChoices(const MonthGrid &grid)
{
    m_class->clear();
    m_class->addItems(grid.classes);
    m_class->setCurrentText(grid.className);
    m_month->clear();
    for (const QDate month : grid.months)
        m_month->addItem(month.toString(QStringLiteral("yyyy-MM")), month);
    m_month->setCurrentIndex(m_month->findData(grid.month));
}

void MonthPanel::sizeColumns()
{
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_table->setColumnWidth(column, m_model.dayOf(column) ? kDayWidth : kCountWidth);
}

void MonthPanel::openDay(const QModelIndex &index)
{
    const auto day = m_model.dayOf(index.column());
    if (!day)
        return;
    const GridDay &periods = m_model.grid().rows[index.row()].days[index.column()];
    for (const GridPeriod &period : periods) {
        if (period.cell.place != RegisterCell::Place::Here)
            continue;
        Q_EMIT rollChosen(QStringLiteral("%1/%2/%3")
                              .arg(isoText(*day))
                              .arg(period.period)
                              .arg(m_model.grid().className));
        return;
    }
}

} // namespace kehou::ui
