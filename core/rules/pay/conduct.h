// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/pay/paid_session.h"

#include <QSet>

namespace kehou
{

// Why every session of a person on a date counts 0 (R-PAY-1).
enum class ZeroReason {
    Absent,      // 旷课 on that date
    Dereliction, // 失职
    Accident,    // 安全事故
    Ethics,      // 师德 in that calendar month
};

// What the term's 处理 rows and unexcused absences do to the sessions of a date.
class Conduct
{
public:
    Conduct(const QList<Sanction> &sanctions, const QList<PaidSession> &sessions);

    [[nodiscard]] std::optional<ZeroReason> zeroOn(const QString &staff, QDate date) const;
    // 失职 and 安全事故 take the terminal part of the term, 师德 does not.
    [[nodiscard]] bool forfeits(const QString &staff) const;
    // On which dates the person came late to a session, once for each.
    [[nodiscard]] QList<QDate> latenesses(const QString &staff) const
    {
        return m_latenesses.value(staff);
    }
    // R-PAY-3: how many 降档 rows hold on that date, and whether 停止 does.
    [[nodiscard]] int downgradesOn(const QString &staff, QDate date) const;
    [[nodiscard]] bool suspendedOn(const QString &staff, QDate date) const;
    [[nodiscard]] const QList<Sanction> &of(const QString &staff) const;

private:
    QHash<QString, QList<Sanction>> m_sanctions;
    QHash<QString, QSet<QDate>> m_absences;
    QHash<QString, QList<QDate>> m_latenesses;
};

} // namespace kehou
