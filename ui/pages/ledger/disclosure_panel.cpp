// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ledger/disclosure_panel.h"

#include "ui/pages/office_link.h"
#include "ui/shell/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/first_field.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kehou::ui
{

namespace
{

[[nodiscard]] QList<Column<LedgerDifference>> differenceColumns()
{
    using Row = LedgerDifference;
    return {
        textColumn<Row>(DisclosurePanel::tr("What differs"), [](const Row &r) { return r.what; }),
        moneyColumn<Row>(DisclosurePanel::tr("To be disclosed"),
                         [](const Row &r) { return r.figure; }),
        moneyColumn<Row>(DisclosurePanel::tr("In the journal"),
                         [](const Row &r) { return r.ledger; }),
        moneyColumn<Row>(DisclosurePanel::tr("Difference"),
                         [](const Row &r) { return r.figure - r.ledger; })};
}

} // namespace

DisclosurePanel::DisclosurePanel(OfficeLink &link, QWidget *parent)
    : LedgerPanel(parent), m_link(link), m_rows(differenceColumns()), m_state(new QLabel),
      m_figures(new QLabel), m_list(new DataTable(QStringLiteral("disclosureDifferences"))),
      m_print(new QPushButton(tr("&Preview 收支公示表")))
{
    setObjectName(QStringLiteral("disclosurePanel"));
    m_state->setObjectName(QStringLiteral("disclosureState"));
    m_state->setWordWrap(true);
    m_figures->setObjectName(QStringLiteral("disclosureFigures"));
    m_figures->setWordWrap(true);
    m_list->setTexts(tr("Differences from the journal"), tr("Every figure equals the journal."));
    m_list->setModel(&m_rows);
    m_print->setObjectName(QStringLiteral("printDisclosure"));
    m_print->setProperty("main", true);
    m_print->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kGrid, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_state);
    column->addWidget(m_figures);
    column->addWidget(m_list, 1);
    column->addWidget(m_print, 0, Qt::AlignLeft);
    setFirstField(this, m_list);
    connect(m_print, &QPushButton::clicked, this,
            [this] { Q_EMIT openPage(QStringLiteral("papers"), QStringLiteral("disclosure")); });
}

void DisclosurePanel::reload()
{
    if (!m_link.isOpen())
        return;
    m_link.post(
        this, [term = m_link.termName()](Office &office) { return disclose(office, term); },
        [this](const Result<Disclosure> &disclosure) { showDisclosure(disclosure); });
}

void DisclosurePanel::showDisclosure(const Result<Disclosure> &disclosure)
{
    m_rows.setRows(disclosure ? disclosure.value().differences : QList<LedgerDifference>());
    m_print->setEnabled(disclosure && disclosure.value().differences.isEmpty());
    m_figures->clear();
    if (!disclosure) {
        m_state->setText(disclosure.failure().text);
        return;
    }
    const DisclosureFigures &figures = disclosure.value().figures;
    m_state->setText(disclosure.value().differences.isEmpty()
                         ? tr("✓ Every figure equals the journal: the disclosure can be printed.")
                         : tr("The disclosure cannot be printed yet: these figures differ from the "
                              "journal (R-FND-2). Income is in the journal once the settlement of "
                              "the term is closed."));
    m_figures->setText(
        tr("Service fees %1 yuan · waived %2 · given back %3 · spent %4 · balance %5")
            .arg(moneyText(figures.income.used), moneyText(figures.income.waived),
                 moneyText(figures.sums.refunded), moneyText(figures.sums.spent),
                 moneyText(figures.balance())));
}

} // namespace kehou::ui
