// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QDate>
#include <QString>

namespace kehou
{

enum class TreasuryMoveKind { Remitted, Returned }; // 上缴, 拨回

// 专户: money to or from the treasury's account (R-LED-4).
struct TreasuryMove {
    QDate date;
    TreasuryMoveKind kind = TreasuryMoveKind::Remitted;
    Money amount;
    QString voucher;

    friend bool operator==(const TreasuryMove &, const TreasuryMove &) = default;
};

// The account that spending is paid from: 专项经费 or 银行.
enum class SpendingFrom { SpecialFunds, Bank };

// 支出.
struct Spending {
    QDate date;
    QString category;
    Money amount;
    QString text;
    QString voucher;
    QString payee;

    friend bool operator==(const Spending &, const Spending &) = default;
};

// A category of the fund plan and its part of the income (R-FND-1).
struct FundShare {
    QString category;
    int percent = 0;

    friend bool operator==(const FundShare &, const FundShare &) = default;
};

} // namespace kehou
