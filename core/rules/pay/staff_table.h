// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/enrollment/school.h"

#include <QMap>

namespace kehou
{

// The staff of a term by number, each with what holds of them from which date on (R-PAY-9).
class StaffTable
{
public:
    explicit StaffTable(const QList<StaffMember> &rows);

    [[nodiscard]] QStringList numbers() const { return m_rows.keys(); }
    // The row that holds on that date; nothing before a person's first one.
    [[nodiscard]] const StaffMember *on(const QString &number, QDate date) const;
    // The name as it was written last, the number itself where nobody has it.
    [[nodiscard]] QString name(const QString &number) const;

private:
    QMap<QString, QList<StaffMember>> m_rows; // each by date, a row without one first
};

} // namespace kehou
