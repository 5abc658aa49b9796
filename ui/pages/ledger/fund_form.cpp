// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ledger/fund_form.h"

#include "ui/shell/theme.h"
#include "ui/widgets/committed_line_edit.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/empty_line.h"
#include "ui/widgets/first_field.h"
#include "ui/widgets/money_edit.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kehou::ui
{

FundForm::FundForm(Purpose purpose, QDate today, QWidget *parent)
    : QWidget(parent), m_purpose(purpose), m_choice(new QComboBox), m_amount(new MoneyEdit),
      m_date(new DateEdit), m_text(new CommittedLineEdit), m_voucher(new CommittedLineEdit),
      m_payee(new CommittedLineEdit), m_save(new QPushButton)
{
    build();
    m_date->setValue(today);
    connect(m_amount, &QLineEdit::returnPressed, this, &FundForm::submit);
    connect(m_date, &QLineEdit::returnPressed, this, &FundForm::submit);
    for (CommittedLineEdit *edit : {m_text, m_voucher, m_payee})
        connect(edit, &CommittedLineEdit::submitted, this, &FundForm::submit);
    connect(m_save, &QPushButton::clicked, this, &FundForm::submit);
}

void FundForm::build()
{
    const bool spending = m_purpose == Purpose::Spending;
    m_choice->setObjectName(QStringLiteral("fundChoice"));
    m_choice->setEditable(spending);
    m_amount->setObjectName(QStringLiteral("fundAmount"));
    m_date->setObjectName(QStringLiteral("fundDate"));
    m_text->setObjectName(QStringLiteral("fundText"));
    m_voucher->setObjectName(QStringLiteral("fundVoucher"));
    m_payee->setObjectName(QStringLiteral("fundPayee"));
    m_save->setObjectName(QStringLiteral("enterFund"));
    m_save->setText(spending ? tr("&Enter spending") : tr("&Enter move"));
    m_save->setProperty("main", true);
    m_save->setToolTip(tr("Enter"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kGrid);
    addField(line, spending ? tr("&Category") : tr("&Direction"), {m_choice, 2});
    m_choice->view()->setAccessibleName(m_choice->accessibleName());
    if (m_choice->lineEdit())
        m_choice->lineEdit()->setAccessibleName(m_choice->accessibleName());
    addField(line, tr("&Amount in yuan"), {m_amount, 2});
    addField(line, tr("&Date"), {m_date, 2});
    addField(line, tr("&Voucher number"), {m_voucher, 2});
    addField(line, tr("&What for"), {m_text, 4});
    addField(line, tr("&Payee"), {m_payee, 2});
    for (QWidget *only : {m_text->parentWidget(), m_payee->parentWidget()})
        only->setVisible(spending);
    line->addWidget(m_save, 0, Qt::AlignBottom);
    setFirstField(this, m_choice);
}

void FundForm::addField(QHBoxLayout *line, const QString &label, std::pair<QWidget *, int> edit)
{
    auto *name = new QLabel(label);
    name->setBuddy(edit.first);
    edit.first->setAccessibleName(QString(label).remove(u'&'));
    auto *field = new QWidget;
    auto *column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfGrid);
    column->addWidget(name);
    column->addWidget(edit.first);
    line->addWidget(field, edit.second);
}

void FundForm::setChoices(const QStringList &choices)
{
    const QString chosen = m_choice->currentText();
    m_choice->clear();
    m_choice->addItems(choices);
    if (const int known = m_choice->findText(chosen); known >= 0)
        m_choice->setCurrentIndex(known);
    else if (m_choice->isEditable() && !chosen.isEmpty())
        m_choice->setEditText(chosen);
}

bool FundForm::isTouched() const
{
    return !m_amount->isBlank() || !m_voucher->text().trimmed().isEmpty() ||
           !m_text->text().trimmed().isEmpty() || !m_payee->text().trimmed().isEmpty();
}

void FundForm::clear()
{
    m_amount->setValue(std::nullopt);
    emptyLine(m_voucher);
    emptyLine(m_text);
    emptyLine(m_payee);
}

void FundForm::focusAmount()
{
    m_amount->setFocus(Qt::TabFocusReason);
}

void FundForm::refuseAt(QWidget *edit, const QString &text)
{
    edit->setFocus(Qt::TabFocusReason);
    Q_EMIT refused(text);
}

void FundForm::submit()
{
    const auto amount = m_amount->value();
    if (!amount || amount->isZero())
        return refuseAt(m_amount, tr("The amount is missing."));
    const auto date = m_date->value();
    if (!date)
        return refuseAt(m_date, tr("The date is missing or not understood."));
    if (m_voucher->text().trimmed().isEmpty())
        return refuseAt(m_voucher, tr("The voucher number is missing."));
    if (m_purpose == Purpose::Spending && m_text->text().trimmed().isEmpty())
        return refuseAt(m_text, tr("What the money is for is missing."));
    Q_EMIT entered({m_choice->currentText(), m_choice->currentIndex(), *amount, *date,
                    m_voucher->text(), m_text->text(), m_payee->text()});
}

} // namespace kehou::ui
