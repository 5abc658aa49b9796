// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/money_edit.h"

#include "core/base/money_text.h"
#include "core/base/text_forms.h"
#include "ui/widgets/faulty.h"

#include <QFocusEvent>
#include <QRegularExpression>
#include <QValidator>

namespace kehou::ui
{

namespace
{

// Takes an amount and whatever may still become one.
class MoneyValidator : public QValidator
{
public:
    MoneyValidator(bool negativeAllowed, QObject *parent)
        : QValidator(parent), m_negativeAllowed(negativeAllowed)
    {
    }

    State validate(QString &input, int &) const override
    {
        input = halfWidth(input);
        const QString typed = input.trimmed();
        if (typed.isEmpty())
            return Acceptable;
        if (!m_negativeAllowed && typed.startsWith(u'-'))
            return Invalid;
        if (Money::parse(typed))
            return Acceptable;
        return mayBecomeAmount(typed) ? Intermediate : Invalid;
    }

    void fixup(QString &input) const override
    {
        input.remove(u',');
        if (input.endsWith(u'.'))
            input.chop(1);
        if (!Money::parse(input))
            input.clear();
    }

private:
    // A lone sign, a bare point, or separators that do not stand right yet.
    [[nodiscard]] static bool mayBecomeAmount(const QString &typed)
    {
        static const QRegularExpression shape(QStringLiteral("^-?\\d{0,7}(\\.\\d{0,2})?$"));
        return shape.match(QString(typed).remove(u',')).hasMatch();
    }

    bool m_negativeAllowed;
};

} // namespace

MoneyEdit::MoneyEdit(QWidget *parent) : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight);
    setNegativeAllowed(false);
    connect(this, &QLineEdit::inputRejected, this, &MoneyEdit::explainRefusal);
    connect(this, &QLineEdit::textEdited, this, [this] {
        setFault(this, QString());
        Q_EMIT valueEdited(value());
    });
    connect(this, &QLineEdit::editingFinished, this, &MoneyEdit::writeOut);
}

void MoneyEdit::setNegativeAllowed(bool allowed)
{
    m_negativeAllowed = allowed;
    setValidator(new MoneyValidator(allowed, this));
}

void MoneyEdit::setValue(std::optional<Money> amount)
{
    setText(amount ? moneyText(*amount) : QString());
    setFault(this, QString());
}

std::optional<Money> MoneyEdit::value() const
{
    return isBlank() ? std::nullopt : Money::parse(text());
}

void MoneyEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        selectAll();
}

void MoneyEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    setFault(this, QString());
}

void MoneyEdit::writeOut()
{
    if (const auto amount = value())
        setText(moneyText(*amount));
}

void MoneyEdit::explainRefusal()
{
    const QString reason =
        m_negativeAllowed
            ? tr("An amount has digits, at most two decimals, and is at most 9,999,999.99.")
            : tr("An amount here is not below zero, has at most two decimals, and is at most "
                 "9,999,999.99.");
    setFault(this, reason);
    Q_EMIT refused(reason);
}

} // namespace kehou::ui
