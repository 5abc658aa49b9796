// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ledger/account.h"

namespace kehou
{

QString accountTitle(AccountKind kind)
{
    switch (kind) {
    case AccountKind::Receivable:
        return QStringLiteral("应收");
    case AccountKind::Advance:
        return QStringLiteral("预收");
    case AccountKind::ServiceIncome:
        return QStringLiteral("服务费收入");
    case AccountKind::Agency:
        return QStringLiteral("代收");
    case AccountKind::Waived:
        return QStringLiteral("减免");
    case AccountKind::Repayable:
        return QStringLiteral("应退");
    case AccountKind::Cash:
        return QStringLiteral("现金");
    case AccountKind::Bank:
        return QStringLiteral("银行");
    case AccountKind::Treasury:
        return QStringLiteral("财政专户");
    case AccountKind::SpecialFunds:
        return QStringLiteral("专项经费");
    case AccountKind::Expense:
        return QStringLiteral("支出");
    case AccountKind::Payable:
        return QStringLiteral("应付");
    }
    return {};
}

} // namespace kehou
