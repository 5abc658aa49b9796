// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QSet>

class QTabWidget;

namespace kehou::ui
{

class Dialogs;
class FeesPanel;
class OfficeLink;
class SettlementPanel;

// 收费: settlement, bills, payments, statements and refunds, a tab each. Arguments: "student/<no>"
// for why that student pays what it pays, or a tab: settlement, bills, payments, statements,
// refunds.
class FeesPage : public Page
{
    Q_OBJECT

public:
    FeesPage(OfficeLink &link, Dialogs &dialogs, QWidget *parent = nullptr);

    [[nodiscard]] QString helpId() const override { return QStringLiteral("fees"); }
    void reload() override;
    void printCurrent() override;
    void openAt(const QString &argument) override;
    [[nodiscard]] bool hasUnsavedEntry() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addPanel(const QString &id, const QString &title, FeesPanel *panel);
    [[nodiscard]] FeesPanel *currentPanel() const;
    void refreshCurrent();

    OfficeLink &m_link;
    QTabWidget *m_tabs;
    SettlementPanel *m_settlement;
    QStringList m_ids;
    QList<FeesPanel *> m_panels;
    QSet<FeesPanel *> m_stale; // to be read again when shown
};

} // namespace kehou::ui
