// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pay/evidence.h"

#include "core/rules/attendance/open_rolls.h"

namespace kehou
{

namespace
{

class GapFinder
{
public:
    GapFinder(const PayFacts &facts, const PayPart &part, const EvidenceRequest &request)
        : m_facts(facts), m_part(part), m_request(request)
    {
    }

    [[nodiscard]] QList<PayGap> find()
    {
        rolls();
        sessions();
        for (const QString &number : m_facts.staff.numbers())
            person(number);
        sanctions();
        organisations();
        patrols();
        std::stable_sort(m_gaps.begin(), m_gaps.end(),
                         [](const PayGap &a, const PayGap &b) { return a.kind < b.kind; });
        return m_gaps;
    }

private:
    // R-ATT-1: every session in which somebody was expected.
    void rolls()
    {
        for (const OpenRoll &roll :
             openRolls(m_facts.plan, m_request.students, m_request.noticeDays, m_request.until))
            m_gaps.append(
                {PayGapKind::NoRoll, roll.date, roll.period, roll.group, {}, roll.expected, {}});
    }

    void add(PayGapKind kind, const PaidSession &session, const QString &who)
    {
        m_gaps.append({kind, session.date, session.period, session.group, who, 0, {}});
    }

    void sessions()
    {
        for (const PaidSession &session : m_facts.sessions) {
            if (session.teacher.isEmpty() && session.taughtBy.isEmpty())
                add(PayGapKind::NobodyNamed, session, {});
            else if (session.taughtBy.isEmpty())
                add(PayGapKind::NobodyTaught, session, session.teacher);
            if (!session.record)
                add(PayGapKind::NoRecord, session, session.taughtBy);
            const bool approved = session.byProvider && session.changeApproved;
            if (!session.provider.isEmpty() && !approved)
                add(PayGapKind::NotApproved, session, session.provider);
        }
    }

    void person(const QString &number)
    {
        const QList<PaidSession> taught = m_facts.taughtBy(number);
        if (m_part.method == PayMethod::Rates) {
            withoutTier(number, taught);
            withoutAmount(number);
        } else if (!taught.isEmpty() && scoreIsMissing(number)) {
            m_gaps.append({PayGapKind::NoScore, {}, 0, {}, number, 0, {}});
        }
    }

    [[nodiscard]] bool hasTier(const QString &number, QDate date) const
    {
        const StaffMember *member = m_facts.staff.on(number, date);
        return member &&
               std::any_of(m_part.tiers.begin(), m_part.tiers.end(),
                           [&](const PayTier &tier) { return tier.name == member->tier; });
    }

    void withoutTier(const QString &number, const QList<PaidSession> &taught)
    {
        if (m_part.classSize)
            return;
        PayGap gap{PayGapKind::NoTier, {}, 0, {}, number, 0, {}};
        for (const PaidSession &session : taught) {
            if (session.byProvider || hasTier(number, session.date))
                continue;
            gap.date = gap.count == 0 ? session.date : gap.date;
            gap.last = session.date;
            ++gap.count;
        }
        if (gap.count > 0)
            m_gaps.append(gap);
    }

    void withoutAmount(const QString &number)
    {
        for (const Sanction &sanction : m_facts.conduct.of(number)) {
            const bool moves =
                sanction.kind == SanctionKind::Award || sanction.kind == SanctionKind::Deduction;
            if (moves && !sanction.amount)
                m_gaps.append({PayGapKind::NoAmount, sanction.date, 0, {}, number, 0, {}});
        }
    }

    [[nodiscard]] bool scoreIsMissing(const QString &number) const
    {
        const Assessment scores = m_facts.assessments.value(number);
        if (m_part.method == PayMethod::Units)
            return !scores.survey;
        return !scores.tutoring || !scores.showcase || !scores.satisfaction;
    }

    void sanctions()
    {
        for (const Sanction &sanction : m_facts.book.rows<Sanction>()) {
            if (!m_part.sanctions.contains(sanction.kind))
                m_gaps.append(
                    {PayGapKind::NotSanctioned, sanction.date, 0, {}, sanction.staff, 0, {}});
        }
    }

    void organisations()
    {
        for (const Organisation &organisation : m_facts.book.rows<Organisation>()) {
            const auto sessions = std::count_if(
                m_facts.sessions.begin(), m_facts.sessions.end(), [&](const PaidSession &session) {
                    return session.provider == organisation.name && session.byProvider;
                });
            if (sessions > 0 && !organisation.sessionPrice)
                m_gaps.append({PayGapKind::NoPrice,
                               {},
                               0,
                               {},
                               organisation.name,
                               static_cast<int>(sessions),
                               {}});
        }
    }

    void patrols()
    {
        if (!m_request.patrolDaily)
            return;
        QSet<QDate> patrolled;
        for (const Patrol &patrol : m_facts.book.rows<Patrol>())
            patrolled.insert(patrol.date);
        PayGap gap{PayGapKind::NoPatrol, {}, 0, {}, {}, 0, {}};
        const TermCalendar &calendar = m_facts.plan.calendar();
        for (const QDate day : calendar.serviceDays()) {
            if (patrolled.contains(day) || day > m_request.until ||
                calendar.isCancelledAt(calendar.offset(day)))
                continue;
            gap.date = gap.count == 0 ? day : gap.date;
            gap.last = day;
            ++gap.count;
        }
        if (gap.count > 0)
            m_gaps.append(gap);
    }

    const PayFacts &m_facts;
    const PayPart &m_part;
    const EvidenceRequest &m_request;
    QList<PayGap> m_gaps;
};

} // namespace

QList<PayGap> payGaps(const PayFacts &facts, const PayPart &part, const EvidenceRequest &request)
{
    return GapFinder(facts, part, request).find();
}

} // namespace kehou
