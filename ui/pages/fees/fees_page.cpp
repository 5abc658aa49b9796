// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fees/fees_page.h"

#include "ui/pages/fees/bills_panel.h"
#include "ui/pages/fees/payments_panel.h"
#include "ui/pages/fees/refunds_panel.h"
#include "ui/pages/fees/settlement_panel.h"
#include "ui/pages/fees/standard_panel.h"
#include "ui/pages/fees/statement_panel.h"
#include "ui/pages/office_link.h"
#include "ui/shell/theme.h"
#include "ui/widgets/first_field.h"

#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kehou::ui
{

FeesPage::FeesPage(OfficeLink &link, Dialogs &dialogs, QWidget *parent)
    : Page(parent), m_link(link), m_tabs(new QTabWidget),
      m_settlement(new SettlementPanel(link, dialogs))
{
    setObjectName(QStringLiteral("feesPage"));
    m_tabs->setObjectName(QStringLiteral("feesTabs"));
    m_tabs->setAccessibleName(tr("Fees"));
    m_tabs->setDocumentMode(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    addPanel(QStringLiteral("settlement"), tr("Settlement"), m_settlement);
    addPanel(QStringLiteral("bills"), tr("Bills"), new BillsPanel(link, dialogs));
    addPanel(QStringLiteral("payments"), tr("Payments"), new PaymentsPanel(link));
    addPanel(QStringLiteral("statements"), tr("Statements"), new StatementPanel(link, dialogs));
    addPanel(QStringLiteral("refunds"), tr("Refunds"), new RefundsPanel(link));
    addPanel(QStringLiteral("standard"), tr("Standard"), new StandardPanel(link));
    setFirstField(this, currentPanel());
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        setFirstField(this, currentPanel());
        refreshCurrent();
    });
    connect(&m_link, &OfficeLink::opened, this, &FeesPage::reload);
    connect(&m_link, &OfficeLink::changed, this, &FeesPage::reload);
    connect(&m_link, &OfficeLink::termChanged, this, &FeesPage::reload);
    reload();
}

void FeesPage::addPanel(const QString &id, const QString &title, FeesPanel *panel)
{
    m_ids.append(id);
    m_panels.append(panel);
    m_tabs->addTab(panel, title);
    connect(panel, &FeesPanel::message, this, &Page::message);
    connect(panel, &FeesPanel::openPage, this, &Page::openPage);
}

FeesPanel *FeesPage::currentPanel() const
{
    return m_panels.at(m_tabs->currentIndex());
}

// Settling a whole school takes a while, so only what is looked at is read.
void FeesPage::reload()
{
    m_stale = QSet<FeesPanel *>(m_panels.begin(), m_panels.end());
    refreshCurrent();
}

void FeesPage::refreshCurrent()
{
    FeesPanel *panel = currentPanel();
    if (m_link.isOpen() && isVisible() && m_stale.remove(panel))
        panel->reload();
}

void FeesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refreshCurrent();
}

void FeesPage::printCurrent()
{
    static const QStringList kForms{
        QStringLiteral("refund-list"), QStringLiteral("notice"),
        QStringLiteral("receipt"),     QStringLiteral("payment-list"),
        QStringLiteral("refund-list"), QStringLiteral("fee-notice-board")};
    Q_EMIT openPage(QStringLiteral("papers"), kForms.at(m_tabs->currentIndex()));
}

void FeesPage::openAt(const QString &argument)
{
    const QString first = argument.section(u'/', 0, 0);
    if (first == QStringLiteral("student")) {
        m_settlement->chooseStudent(argument.section(u'/', 1));
        m_stale.insert(m_settlement);
        m_tabs->setCurrentIndex(0);
        refreshCurrent();
    } else if (m_ids.contains(first)) {
        m_tabs->setCurrentIndex(static_cast<int>(m_ids.indexOf(first)));
    }
}

bool FeesPage::hasUnsavedEntry() const
{
    return std::any_of(m_panels.begin(), m_panels.end(),
                       [](const FeesPanel *panel) { return panel->hasUnsavedEntry(); });
}

} // namespace kehou::ui
