// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fees/money_form.h"

#include "ui/shell/theme.h"
#include "ui/widgets/committed_line_edit.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/empty_line.h"
#include "ui/widgets/faulty.h"
#include "ui/widgets/first_field.h"
#include "ui/widgets/money_edit.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kehou::ui
{

QStringList methodNames()
{
    return {QStringLiteral("现金"), QStringLiteral("转账"), QStringLiteral("扫码"),
            QStringLiteral("代扣")};
}

QString methodName(PaymentMethod method)
{
    return methodNames().at(static_cast<int>(method));
}

MoneyForm::MoneyForm(const QString &verb, QDate today, QWidget *parent)
    : QWidget(parent), m_student(new CommittedLineEdit), m_amount(new MoneyEdit),
      m_date(new DateEdit), m_method(new QComboBox), m_transaction(new CommittedLineEdit),
      m_save(new QPushButton(verb)), m_standing(new QLabel)
{
    build(verb);
    m_date->setValue(today);
    connect(m_student, &CommittedLineEdit::committed, this, [this] {
        m_payer.reset();
        m_standing->clear();
        setFault(m_student, {});
    });
    connect(m_student, &CommittedLineEdit::submitted, this, [this] {
        if (takePayer())
            m_amount->setFocus(Qt::TabFocusReason);
    });
    connect(m_student, &QLineEdit::editingFinished, this, [this] {
        if (!m_payer && !m_student->text().trimmed().isEmpty())
            (void)takePayer();
    });
    connect(m_amount, &QLineEdit::returnPressed, this, &MoneyForm::submit);
    connect(m_date, &QLineEdit::returnPressed, this, &MoneyForm::submit);
    connect(m_transaction, &CommittedLineEdit::submitted, this, &MoneyForm::submit);
    connect(m_save, &QPushButton::clicked, this, &MoneyForm::submit);
    m_method->installEventFilter(this);
}

void MoneyForm::build(const QString &verb)
{
    setObjectName(QStringLiteral("moneyForm"));
    m_student->setObjectName(QStringLiteral("payer"));
    m_student->setPlaceholderText(tr("number or name"));
    m_amount->setObjectName(QStringLiteral("amount"));
    m_date->setObjectName(QStringLiteral("moneyDate"));
    m_method->setObjectName(QStringLiteral("method"));
    m_method->addItems(methodNames());
    m_transaction->setObjectName(QStringLiteral("transaction"));
    m_transaction->setPlaceholderText(tr("of the bank or platform"));
    m_save->setObjectName(QStringLiteral("enterMoney"));
    m_save->setAccessibleName(verb);
    m_save->setProperty("main", true);
    m_save->setToolTip(tr("Enter"));
    m_standing->setObjectName(QStringLiteral("standing"));
    m_standing->setWordWrap(true);

    auto *line = new QHBoxLayout;
    line->setSpacing(kGrid);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfGrid);
    column->addLayout(line);
    column->addWidget(m_standing);
    const auto add = [line](const QString &text, QWidget *edit, int stretch) {
        auto *label = new QLabel(text);
        label->setBuddy(edit);
        edit->setAccessibleName(QString(text).remove(u'&'));
        auto *field = new QVBoxLayout;
        field->setSpacing(kHalfGrid);
        field->addWidget(label);
        field->addWidget(edit);
        line->addLayout(field, stretch);
    };
    add(tr("&Student"), m_student, 4);
    add(tr("&Amount in yuan"), m_amount, 2);
    add(tr("&Date"), m_date, 2);
    add(tr("&Way"), m_method, 1);
    add(tr("&Transaction number"), m_transaction, 3);
    line->addWidget(m_save, 0, Qt::AlignBottom);
    setFirstField(this, m_student);
}

void MoneyForm::setPayers(const QList<Payer> &payers)
{
    if (m_payers == payers)
        return;
    m_payers = payers;
    QStringList words;
    for (const Payer &payer : payers)
        words.append(payer.number + u' ' + payer.name + u' ' + payer.className);
    auto *completer = new QCompleter(words, m_student);
    completer->setFilterMode(Qt::MatchContains);
    delete m_student->completer();
    m_student->setCompleter(completer);
}

void MoneyForm::setToday(QDate today)
{
    m_date->setValue(today);
}

void MoneyForm::setStanding(const QString &text)
{
    m_standing->setText(text);
}

bool MoneyForm::isTouched() const
{
    return !m_student->text().trimmed().isEmpty() || !m_amount->isBlank() ||
           !m_transaction->text().trimmed().isEmpty();
}

void MoneyForm::clear()
{
    m_payer.reset();
    emptyLine(m_student);
    m_amount->setValue(std::nullopt);
    emptyLine(m_transaction);
    m_standing->clear();
}

void MoneyForm::focusStudent()
{
    m_student->setFocus(Qt::TabFocusReason);
}

std::optional<Payer> MoneyForm::takePayer()
{
    if (m_payer)
        return m_payer;
    const auto payer = findPayer(m_payers, m_student->text());
    if (!payer) {
        setFault(m_student, payer.failure().text);
        m_standing->setText(payer.failure().text);
        return std::nullopt;
    }
    const Payer &found = payer.value();
    m_student->setText(found.number + u' ' + found.name + u' ' + found.className);
    m_payer = found;
    Q_EMIT payerChosen(found);
    return m_payer;
}

void MoneyForm::refuseAt(QWidget *edit, const QString &text)
{
    edit->setFocus(Qt::TabFocusReason);
    Q_EMIT refused(text);
}

void MoneyForm::submit()
{
    const auto payer = takePayer();
    if (!payer)
        return refuseAt(m_student, m_standing->text());
    const auto amount = m_amount->value();
    if (!amount || amount->isZero())
        return refuseAt(m_amount, tr("The amount is missing."));
    const auto date = m_date->value();
    if (!date)
        return refuseAt(m_date, tr("The date is missing or not understood."));
    Q_EMIT entered({payer->number,
                    *amount,
                    *date,
                    static_cast<PaymentMethod>(m_method->currentIndex()),
                    m_transaction->text().trimmed(),
                    {}});
}

// A closed list of ways takes Enter as the other fields do.
bool MoneyForm::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<const QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    submit();
    return true;
}

} // namespace kehou::ui
