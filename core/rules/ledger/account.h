// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kehou
{

// The accounts of R-LED-1. Debits are above zero, credits below.
enum class AccountKind {
    Receivable,    // 应收, by student number: what the family still has to pay
    Advance,       // 预收, by fee item: billed and not yet used
    ServiceIncome, // 服务费收入, by fee item
    Agency,        // 代收, by fee item: collected for somebody else
    Waived,        // 减免, by fee item
    Repayable,     // 应退, by student number: what the school still has to give back
    Cash,          // 现金
    Bank,          // 银行
    Treasury,      // 财政专户
    SpecialFunds,  // 专项经费: what came back from the treasury's account
    Expense,       // 支出, by category
    Payable,       // 应付, by staff number or organisation
};
inline constexpr AccountKind kLastAccountKind = AccountKind::Payable;

struct Account {
    AccountKind kind = AccountKind::Bank;
    QString key; // empty for the four accounts of money and for 预收 carried between terms

    friend bool operator==(const Account &, const Account &) = default;
    friend bool operator<(const Account &a, const Account &b)
    {
        return a.kind != b.kind ? a.kind < b.kind : a.key < b.key;
    }
};

// The account as the books call it: 应收, 服务费收入 …
[[nodiscard]] QString accountTitle(AccountKind kind);

} // namespace kehou
