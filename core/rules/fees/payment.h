// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hundredths.h"
#include "core/base/money.h"

#include <QDate>
#include <QString>

#include <optional>

namespace kehou
{

// 减免: a percentage that a student need not pay over some dates (R-FEE-6).
struct Waiver {
    QString student;
    QString category;
    Hundredths percent;
    QDate start;
    QDate end;
    QString basis; // the document
    QString approver;

    friend bool operator==(const Waiver &, const Waiver &) = default;
};

// 收费公示: the public notice of one item's price (R-FEE-9).
struct Publicity {
    QString item;
    Money price;
    QDate start;
    QDate end;
    QString document;

    friend bool operator==(const Publicity &, const Publicity &) = default;
};

enum class PaymentMethod { Cash, Transfer, Scan, Debit }; // 现金, 转账, 扫码, 代扣

// 缴费. A negative amount is a reversal and names the receipt it undoes in the note (R-FEE-11).
struct Payment {
    std::optional<int> receipt; // 收据号: given by the program, never reused
    QString voucher;            // 票据号
    QString student;
    Money amount;
    QDate date;
    PaymentMethod method = PaymentMethod::Cash;
    QString transaction; // 流水号 of the bank or platform
    QString note;

    friend bool operator==(const Payment &, const Payment &) = default;
};

// 退费: money given back.
struct Refund {
    QString student;
    Money amount;
    QDate date;
    PaymentMethod method = PaymentMethod::Cash;
    QString transaction;
    QString note;

    friend bool operator==(const Refund &, const Refund &) = default;
};

} // namespace kehou
