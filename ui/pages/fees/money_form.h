// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/payments.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace kehou::ui
{

class CommittedLineEdit;
class DateEdit;
class MoneyEdit;

// One line to enter money quickly: who, how much, when, how. Enter on the student goes to the
// amount, Enter anywhere else enters it. Date and way stay for the next one.
class MoneyForm : public QWidget
{
    Q_OBJECT

public:
    // The verb is the button's text.
    MoneyForm(const QString &verb, QDate today, QWidget *parent = nullptr);

    void setPayers(const QList<Payer> &payers);
    void setToday(QDate today);
    // What is known about the student's money, beside its name.
    void setStanding(const QString &text);
    [[nodiscard]] bool isTouched() const;
    // Ready for the next one.
    void clear();
    void focusStudent();

Q_SIGNALS:
    void payerChosen(const kehou::Payer &payer);
    void entered(const kehou::MoneyEntry &entry);
    // What is missing or not understood.
    void refused(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(const QString &verb);
    [[nodiscard]] std::optional<Payer> takePayer();
    void submit();
    void refuseAt(QWidget *edit, const QString &text);

    QList<Payer> m_payers;
    std::optional<Payer> m_payer;
    CommittedLineEdit *m_student;
    MoneyEdit *m_amount;
    DateEdit *m_date;
    QComboBox *m_method;
    CommittedLineEdit *m_transaction;
    QPushButton *m_save;
    QLabel *m_standing;
};

// The words of 方式, in the order of PaymentMethod.
[[nodiscard]] QStringList methodNames();
[[nodiscard]] QString methodName(PaymentMethod method);

} // namespace kehou::ui
