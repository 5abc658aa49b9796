// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/funds.h"
#include "core/rules/ledger/price_sandbox.h"
#include "ui/pages/ledger/ledger_panel.h"

class QFormLayout;
class QLabel;
class QSpinBox;

namespace kehou::ui
{

class MoneyEdit;
class OfficeLink;

// What a price would bring and whether it would pay the sessions. Nothing of it is saved.
class SandboxPanel : public LedgerPanel
{
    Q_OBJECT

public:
    explicit SandboxPanel(OfficeLink &link, QWidget *parent = nullptr);

    void reload() override;

private:
    QSpinBox *addCount(QFormLayout *form, const QString &label, const QString &name);
    MoneyEdit *addMoney(QFormLayout *form, const QString &label, const QString &name);
    void startFrom(const FundSummary &summary);
    void answer();

    OfficeLink &m_link;
    MoneyEdit *m_price;
    MoneyEdit *m_cap;
    QSpinBox *m_heads;
    QSpinBox *m_periods;
    QSpinBox *m_percent;
    QSpinBox *m_sessions;
    MoneyEdit *m_rate;
    QLabel *m_answer = nullptr;
    bool m_started = false; // with the term's own figures
};

} // namespace kehou::ui
