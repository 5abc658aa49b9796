// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QSet>

class QTabWidget;

namespace kehou::ui
{

class LedgerPanel;
class OfficeLink;

// 经费: plan, spending, treasury, journal, disclosure and price sandbox, a tab each. The argument
// is a tab: plan, spending, treasury, journal, disclosure, sandbox.
class LedgerPage : public Page
{
    Q_OBJECT

public:
    explicit LedgerPage(OfficeLink &link, QWidget *parent = nullptr);

    [[nodiscard]] QString helpId() const override { return QStringLiteral("ledger"); }
    void reload() override;
    void printCurrent() override;
    void openAt(const QString &argument) override;
    [[nodiscard]] bool hasUnsavedEntry() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addPanel(const QString &id, const QString &title, LedgerPanel *panel);
    [[nodiscard]] LedgerPanel *currentPanel() const;
    void refreshCurrent();

    OfficeLink &m_link;
    QTabWidget *m_tabs;
    QStringList m_ids;
    QList<LedgerPanel *> m_panels;
    QSet<LedgerPanel *> m_stale; // to be read again when shown
};

} // namespace kehou::ui
