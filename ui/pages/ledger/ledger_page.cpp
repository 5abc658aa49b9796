// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ledger/ledger_page.h"

#include "ui/pages/ledger/disclosure_panel.h"
#include "ui/pages/ledger/journal_panel.h"
#include "ui/pages/ledger/plan_panel.h"
#include "ui/pages/ledger/sandbox_panel.h"
#include "ui/pages/ledger/spending_panel.h"
#include "ui/pages/ledger/treasury_panel.h"
#include "ui/pages/office_link.h"
#include "ui/shell/theme.h"
#include "ui/widgets/first_field.h"

#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kehou::ui
{

LedgerPage::LedgerPage(OfficeLink &link, QWidget *parent)
    : Page(parent), m_link(link), m_tabs(new QTabWidget)
{
    setObjectName(QStringLiteral("ledgerPage"));
    m_tabs->setObjectName(QStringLiteral("ledgerTabs"));
    m_tabs->setAccessibleName(tr("Funds"));
    m_tabs->setDocumentMode(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    addPanel(QStringLiteral("plan"), tr("Plan"), new PlanPanel(link));
    addPanel(QStringLiteral("spending"), tr("Spending"), new SpendingPanel(link));
    addPanel(QStringLiteral("treasury"), tr("Treasury"), new TreasuryPanel(link));
    addPanel(QStringLiteral("journal"), tr("Journal"), new JournalPanel(link));
    addPanel(QStringLiteral("disclosure"), tr("Disclosure"), new DisclosurePanel(link));
    addPanel(QStringLiteral("sandbox"), tr("Price sandbox"), new SandboxPanel(link));
    setFirstField(this, currentPanel());
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        setFirstField(this, currentPanel());
        refreshCurrent();
    });
    connect(&m_link, &OfficeLink::opened, this, &LedgerPage::reload);
    connect(&m_link, &OfficeLink::changed, this, &LedgerPage::reload);
    connect(&m_link, &OfficeLink::termChanged, this, &LedgerPage::reload);
    reload();
}

void LedgerPage::addPanel(const QString &id, const QString &title, LedgerPanel *panel)
{
    m_ids.append(id);
    m_panels.append(panel);
    m_tabs->addTab(panel, title);
    connect(panel, &LedgerPanel::message, this, &Page::message);
    connect(panel, &LedgerPanel::openPage, this, &Page::openPage);
}

LedgerPanel *LedgerPage::currentPanel() const
{
    return m_panels.at(m_tabs->currentIndex());
}

// Settling a whole school takes a while, so only what is looked at is read.
void LedgerPage::reload()
{
    m_stale = QSet<LedgerPanel *>(m_panels.begin(), m_panels.end());
    refreshCurrent();
}

void LedgerPage::refreshCurrent()
{
    LedgerPanel *panel = currentPanel();
    if (m_link.isOpen() && isVisible() && m_stale.remove(panel))
        panel->reload();
}

void LedgerPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refreshCurrent();
}

void LedgerPage::printCurrent()
{
    Q_EMIT openPage(QStringLiteral("papers"), QStringLiteral("disclosure"));
}

void LedgerPage::openAt(const QString &argument)
{
    if (m_ids.contains(argument))
        m_tabs->setCurrentIndex(static_cast<int>(m_ids.indexOf(argument)));
}

bool LedgerPage::hasUnsavedEntry() const
{
    return std::any_of(m_panels.begin(), m_panels.end(),
                       [](const LedgerPanel *panel) { return panel->hasUnsavedEntry(); });
}

} // namespace kehou::ui
