// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/ledger/entry.h"
#include "core/rules/ledger/funds.h"

namespace kehou
{

// R-LED-1, R-LED-4: what becomes of the money, as entries. Each line reads: debit ← credit.
//
//   remitted 上缴     财政专户 ← 银行
//   returned 拨回     专项经费 ← 财政专户 where only that may be spent, else 银行 ← 财政专户
//   spent             支出 category ← 专项经费 where money comes back from the treasury, else 银行;
//                     of the staff category first 应付 person, as far as closed pay is owed
//   pay closed        支出 staff category ← 应付 person: what is owed, less what was paid ahead
//
// So 支出 less what is owed by 应付 is what was paid out, whether pay was closed before it or
// after.

[[nodiscard]] Entry treasuryMoved(const Event &event, const TreasuryMove &move, SpendingFrom from);

// What the school owes a staff member (by number) or an organisation (by name).
struct Owed {
    QString payee;
    Money amount;

    friend bool operator==(const Owed &, const Owed &) = default;
};

// What is owed is paid first: that of the payee where it is owed something, else all of it, divided
// by R-MON-3. The rest is 支出.
[[nodiscard]] Entry moneySpent(const Event &event, const Spending &spending, SpendingFrom from,
                               const QList<Owed> &owed = {});

// R-PAY-8: what each is to have by a closed sheet; what was spent on the category before is taken
// off all of them by R-MON-3. An adjustment is posted the same way with the differences and nothing
// paid ahead; only then amounts may be below zero.
[[nodiscard]] Entry payClosed(const Event &event, const QString &category, const QList<Owed> &owed,
                              Money paidAhead);

} // namespace kehou
