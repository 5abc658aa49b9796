// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pay/conduct.h"

namespace kehou
{

namespace
{

[[nodiscard]] bool sameMonth(QDate a, QDate b)
{
    return a.year() == b.year() && a.month() == b.month();
}

// Over [日期, 结束日期 or the one day].
[[nodiscard]] bool holdsOn(const Sanction &sanction, QDate date)
{
    return sanction.date <= date && date <= sanction.end.value_or(sanction.date);
}

// 失职, 安全事故 and 师德 act on their 日期 alone, whatever end they carry.
[[nodiscard]] std::optional<ZeroReason> zeroOf(const Sanction &sanction, QDate date)
{
    switch (sanction.kind) {
    case SanctionKind::Dereliction:
        return sanction.date == date ? std::optional(ZeroReason::Dereliction) : std::nullopt;
    case SanctionKind::Accident:
        return sanction.date == date ? std::optional(ZeroReason::Accident) : std::nullopt;
    case SanctionKind::Ethics:
        return sameMonth(sanction.date, date) ? std::optional(ZeroReason::Ethics) : std::nullopt;
    case SanctionKind::Deduction:
    case SanctionKind::Downgrade:
    case SanctionKind::Suspension:
    case SanctionKind::Award:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

Conduct::Conduct(const QList<Sanction> &sanctions, const QList<PaidSession> &sessions)
{
    for (const Sanction &sanction : sanctions)
        m_sanctions[sanction.staff].append(sanction);
    for (const PaidSession &session : sessions) {
        if (session.teacherState == TeacherState::Absent)
            m_absences[session.teacher].insert(session.date);
        if (session.teacherState == TeacherState::Late)
            m_latenesses[session.teacher].append(session.date);
    }
}

const QList<Sanction> &Conduct::of(const QString &staff) const
{
    static const QList<Sanction> kNone;
    const auto found = m_sanctions.constFind(staff);
    return found == m_sanctions.constEnd() ? kNone : *found;
}

std::optional<ZeroReason> Conduct::zeroOn(const QString &staff, QDate date) const
{
    if (m_absences.value(staff).contains(date))
        return ZeroReason::Absent;
    for (const Sanction &sanction : of(staff)) {
        if (const auto reason = zeroOf(sanction, date))
            return reason;
    }
    return std::nullopt;
}

bool Conduct::forfeits(const QString &staff) const
{
    return std::any_of(of(staff).begin(), of(staff).end(), [](const Sanction &sanction) {
        return sanction.kind == SanctionKind::Dereliction ||
               sanction.kind == SanctionKind::Accident;
    });
}

int Conduct::downgradesOn(const QString &staff, QDate date) const
{
    return static_cast<int>(
        std::count_if(of(staff).begin(), of(staff).end(), [&](const Sanction &sanction) {
            return sanction.kind == SanctionKind::Downgrade && holdsOn(sanction, date);
        }));
}

bool Conduct::suspendedOn(const QString &staff, QDate date) const
{
    return std::any_of(of(staff).begin(), of(staff).end(), [&](const Sanction &sanction) {
        return sanction.kind == SanctionKind::Suspension && holdsOn(sanction, date);
    });
}

} // namespace kehou
