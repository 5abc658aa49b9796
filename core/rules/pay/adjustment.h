// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/pay/pay_sheet.h"

namespace kehou
{

// One line of a person's pay that is not what it was. At least one of the two is there.
struct AdjustedLine {
    std::optional<PayLine> before;
    std::optional<PayLine> after;

    [[nodiscard]] Money amount() const
    {
        return (after ? after->amount : Money()) - (before ? before->amount : Money());
    }
    // The days that came to the line and those that went.
    [[nodiscard]] QList<QDate> added() const;
    [[nodiscard]] QList<QDate> removed() const;
};

// What the next sheet pays a person beside an earlier one; below zero it takes back. The lines'
// amounts add up to it.
struct PayAdjustment {
    QString staff;
    Money before;
    Money after;
    QList<AdjustedLine> lines;

    [[nodiscard]] Money amount() const { return after - before; }
};

// The same for an organisation.
struct OrganisationAdjustment {
    QString name;
    Money before;
    Money after;

    [[nodiscard]] Money amount() const { return after - before; }
};

// R-PAY-8: edits after closing make an adjustment in the next sheet. Everybody whose pay differs,
// by number, with the lines that differ.
[[nodiscard]] QList<PayAdjustment> payAdjustments(const PaySheet &before, const PaySheet &after);
[[nodiscard]] QList<OrganisationAdjustment> organisationAdjustments(const PaySheet &before,
                                                                    const PaySheet &after);

} // namespace kehou
