// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ledger/plan_panel.h"

#include "ui/pages/office_link.h"
#include "ui/shell/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/first_field.h"

#include <QLabel>
#include <QVBoxLayout>

namespace kehou::ui
{

namespace
{

// What is left of a category, or by how much it is beyond its share, in words as well.
[[nodiscard]] Column<PlanLine> leftColumn()
{
    Column<PlanLine> column = textColumn<PlanLine>(PlanPanel::tr("Left"), [](const PlanLine &l) {
        return l.over() > Money() ? PlanPanel::tr("⚠ %1 beyond the plan").arg(moneyText(l.over()))
                                  : moneyText(l.amount - l.spent);
    });
    column.sortKey = [](const PlanLine &l) {
        return QVariant(static_cast<qint64>((l.amount - l.spent).fen()));
    };
    column.align = Align::Number;
    column.tone = [](const PlanLine &l) {
        return l.over() > Money() ? Tone::Warning : Tone::Plain;
    };
    return column;
}

[[nodiscard]] QList<Column<PlanLine>> planColumns()
{
    using Row = PlanLine;
    return {textColumn<Row>(PlanPanel::tr("Category"), [](const Row &r) { return r.category; }),
            countColumn<Row>(PlanPanel::tr("Percent"), [](const Row &r) { return r.percent; }),
            moneyColumn<Row>(PlanPanel::tr("Planned"), [](const Row &r) { return r.amount; }),
            moneyColumn<Row>(PlanPanel::tr("Spent"), [](const Row &r) { return r.spent; }),
            leftColumn()};
}

} // namespace

PlanPanel::PlanPanel(OfficeLink &link, QWidget *parent)
    : LedgerPanel(parent), m_link(link), m_rows(planColumns()),
      m_list(new DataTable(QStringLiteral("fundPlan"))), m_totals(new QLabel)
{
    setObjectName(QStringLiteral("planPanel"));
    m_list->setTexts(tr("Fund plan"), tr("The scheme has no plan for its funds."));
    m_list->setModel(&m_rows);
    m_totals->setObjectName(QStringLiteral("fundTotals"));
    m_totals->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kGrid, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_list, 1);
    column->addWidget(m_totals);
    setFirstField(this, m_list);
}

void PlanPanel::reload()
{
    if (!m_link.isOpen())
        return;
    m_link.post(
        this, [term = m_link.termName()](Office &office) { return fundSummary(office, term); },
        [this](const Result<FundSummary> &summary) { showSummary(summary); });
}

void PlanPanel::showSummary(const Result<FundSummary> &summary)
{
    if (!summary) {
        m_rows.setRows({});
        m_totals->setText(summary.failure().text);
        return;
    }
    const FundSummary &fund = summary.value();
    m_rows.setRows(fund.plan);
    QString text = tr("Service fees %1 yuan · waived %2 · net income %3 · spent %4 · balance %5")
                       .arg(moneyText(fund.income.used), moneyText(fund.income.waived),
                            moneyText(fund.income.net()), moneyText(fund.sums.spent),
                            moneyText(fund.balance()));
    if (!fund.complete)
        text += tr(" · ○ some rolls are not taken, so this can still change");
    m_totals->setText(text);
}

} // namespace kehou::ui
