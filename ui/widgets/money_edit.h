// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QLineEdit>

#include <optional>

namespace kehou::ui
{

// An amount in yuan. What R-MON-1 refuses cannot be typed; the reason shows at the field. Blank is
// not zero. On leaving, the amount is written out with separators and two decimals.
class MoneyEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit MoneyEdit(QWidget *parent = nullptr);

    // Below zero only where it is allowed; it is not at first.
    void setNegativeAllowed(bool allowed);
    void setValue(std::optional<Money> amount);
    // Nothing while blank or while the amount is not whole yet, such as a lone minus sign.
    [[nodiscard]] std::optional<Money> value() const;
    [[nodiscard]] bool isBlank() const { return text().trimmed().isEmpty(); }

Q_SIGNALS:
    // By typing only.
    void valueEdited(std::optional<Money> amount);
    // Why the last key was not taken.
    void refused(const QString &reason);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void writeOut();
    void explainRefusal();

    bool m_negativeAllowed = false;
};

} // namespace kehou::ui
