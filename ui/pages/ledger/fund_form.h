// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QDate>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QPushButton;

namespace kehou::ui
{

class CommittedLineEdit;
class DateEdit;
class MoneyEdit;

// What was typed into a line for spending or for the treasury.
struct FundEntry {
    QString choice;
    int choiceIndex = 0;
    Money amount;
    QDate date;
    QString voucher;
    QString text;
    QString payee;
};

// One line to enter spending, or money to or from the treasury. Enter in any field enters it;
// choice and date stay for the next one.
class FundForm : public QWidget
{
    Q_OBJECT

public:
    enum class Purpose { Spending, Treasury };

    FundForm(Purpose purpose, QDate today, QWidget *parent = nullptr);

    // What can be chosen; for spending another category may be typed.
    void setChoices(const QStringList &choices);
    [[nodiscard]] bool isTouched() const;
    // Ready for the next one.
    void clear();
    void focusAmount();

Q_SIGNALS:
    void entered(const kehou::ui::FundEntry &entry);
    // What is missing or not understood.
    void refused(const QString &text);

private:
    void build();
    void addField(QHBoxLayout *line, const QString &label, std::pair<QWidget *, int> edit);
    void submit();
    void refuseAt(QWidget *edit, const QString &text);

    Purpose m_purpose;
    QComboBox *m_choice;
    MoneyEdit *m_amount;
    DateEdit *m_date;
    CommittedLineEdit *m_text;
    CommittedLineEdit *m_voucher;
    CommittedLineEdit *m_payee;
    QPushButton *m_save;
};

} // namespace kehou::ui
