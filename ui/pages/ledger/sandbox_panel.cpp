// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ledger/sandbox_panel.h"

#include "core/base/money_text.h"
#include "ui/pages/office_link.h"
#include "ui/shell/theme.h"
#include "ui/widgets/first_field.h"
#include "ui/widgets/money_edit.h"

#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kehou::ui
{

namespace
{

constexpr int kMostHeads = 20'000;
constexpr int kWholePercent = 100;

} // namespace

SandboxPanel::SandboxPanel(OfficeLink &link, QWidget *parent) : LedgerPanel(parent), m_link(link)
{
    setObjectName(QStringLiteral("sandboxPanel"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_price = addMoney(form, tr("&Price of a period in yuan"), QStringLiteral("sandboxPrice"));
    m_cap = addMoney(form, tr("&Cap of a period in yuan"), QStringLiteral("sandboxCap"));
    m_heads = addCount(form, tr("&Heads"), QStringLiteral("sandboxHeads"));
    m_periods =
        addCount(form, tr("P&eriods of a head in the term"), QStringLiteral("sandboxPeriods"));
    m_percent = addCount(form, tr("&Staff share in percent"), QStringLiteral("sandboxPercent"));
    m_percent->setMaximum(kWholePercent);
    m_sessions = addCount(form, tr("Sess&ions to be taught"), QStringLiteral("sandboxSessions"));
    m_rate = addMoney(form, tr("Pay of a sessi&on in yuan"), QStringLiteral("sandboxRate"));
    m_answer = new QLabel;
    m_answer->setObjectName(QStringLiteral("sandboxAnswer"));
    m_answer->setWordWrap(true);
    auto *note = new QLabel(tr("A trial of prices: nothing of it is saved."));
    note->setProperty("tone", QStringLiteral("muted"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kGrid, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(note);
    column->addLayout(form);
    column->addWidget(m_answer);
    column->addStretch(1);
    setFirstField(this, m_price);
    answer();
}

QSpinBox *SandboxPanel::addCount(QFormLayout *form, const QString &label, const QString &name)
{
    auto *edit = new QSpinBox;
    edit->setObjectName(name);
    edit->setAccessibleName(QString(label).remove(u'&'));
    edit->setMaximum(kMostHeads);
    edit->setAlignment(Qt::AlignRight);
    form->addRow(label, edit);
    connect(edit, &QSpinBox::valueChanged, this, &SandboxPanel::answer);
    return edit;
}

MoneyEdit *SandboxPanel::addMoney(QFormLayout *form, const QString &label, const QString &name)
{
    auto *edit = new MoneyEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(QString(label).remove(u'&'));
    form->addRow(label, edit);
    connect(edit, &MoneyEdit::valueEdited, this, &SandboxPanel::answer);
    return edit;
}

// What was typed into it is not overwritten by what changes in the file.
void SandboxPanel::reload()
{
    if (!m_link.isOpen() || m_started)
        return;
    m_link.post(
        this, [term = m_link.termName()](Office &office) { return fundSummary(office, term); },
        [this](const Result<FundSummary> &summary) {
            if (summary)
                startFrom(summary.value());
        });
}

void SandboxPanel::startFrom(const FundSummary &summary)
{
    const Scheme &scheme = summary.term.scheme;
    m_started = true;
    for (const FeeItem &item : scheme.fees.items) {
        if (item.basis == FeeBasis::Period && bringsServiceIncome(item))
            m_price->setValue(item.price);
    }
    m_cap->setValue(scheme.fees.capPerPeriod);
    m_heads->setValue(summary.heads);
    m_percent->setValue(scheme.funds.staffPercent());
    answer();
}

void SandboxPanel::answer()
{
    // The fields tell of themselves while they are being made, too.
    if (!m_answer)
        return;
    const PriceAnswer answer = answerPrice(
        {m_price->value().value_or(Money()), m_cap->value(), m_heads->value(), m_periods->value(),
         m_percent->value(), m_sessions->value(), m_rate->value().value_or(Money())});
    QString text = tr("Income %1 yuan · staff share %2 · sessions cost %3 · surplus of the staff "
                      "share %4")
                       .arg(moneyText(answer.income), moneyText(answer.staffShare),
                            moneyText(answer.staffCost), moneyText(answer.surplus()));
    if (answer.overCap)
        text += tr(" · ⚠ the price is over the cap (R-FEE-8)");
    m_answer->setText(text);
}

} // namespace kehou::ui
