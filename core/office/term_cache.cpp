// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/term_cache.h"

namespace kehou
{

namespace
{

// Tables whose rows are not kept here.
[[nodiscard]] bool isOutside(const QString &table)
{
    static const QStringList tables{
        QStringLiteral("mark"),           QStringLiteral("payment"),
        QStringLiteral("refund"),         QStringLiteral("waiver"),
        QStringLiteral("patrol"),         QStringLiteral("publicity"),
        QStringLiteral("treasury_move"),  QStringLiteral("spending"),
        QStringLiteral("assessment"),     QStringLiteral("sanction"),
        QStringLiteral("wish"),           QStringLiteral("lesson_plan_line"),
        QStringLiteral("pay_sheet"),      QStringLiteral("pay_person"),
        QStringLiteral("pay_line"),       QStringLiteral("pay_organisation"),
        QStringLiteral("absence_note"),   QStringLiteral("late_pickup"),
        QStringLiteral("inquiry"),        QStringLiteral("narrative"),
        QStringLiteral("reveal"),         QStringLiteral("enrollment_step"),
        QStringLiteral("bill_batch"),     QStringLiteral("batch_reversal"),
        QStringLiteral("bill"),           QStringLiteral("bill_line"),
        QStringLiteral("closed_line"),    QStringLiteral("closed_settlement"),
        QStringLiteral("carry_over"),     QStringLiteral("receipt_print"),
        QStringLiteral("statement_line"), QStringLiteral("statement_layout")};
    return tables.contains(table);
}

template <typename... Rows>
void readRows(Tables &tables, TermId term, TermBook &book)
{
    ((book.rows<Rows>() = tables.rows<Rows>(term)), ...);
}

} // namespace

QList<Session> TermCache::Loaded::sessionList() const
{
    QList<qint64> ids = sessions.keys();
    std::sort(ids.begin(), ids.end());
    QList<Session> list;
    list.reserve(ids.size());
    for (const qint64 id : ids)
        list.append(sessions[id]);
    std::stable_sort(list.begin(), list.end(), [](const Session &a, const Session &b) {
        return std::pair(a.date, a.period) < std::pair(b.date, b.period);
    });
    return list;
}

Result<const TermCache::Loaded *> TermCache::get(Tables &tables, const QString &termName)
{
    if (m_loaded && m_name == termName)
        return m_loaded.get();
    auto term = findTerm(tables, termName);
    if (!term)
        return term.failure();
    auto loaded = std::make_unique<Loaded>(
        Loaded{term.value(), TermBook(term.value().term), nullptr, {}, {}});
    readRows<CalendarDay, Band, BillingMonth, ItemPrice, SchoolClass, ClassTransfer, Student,
             StaffMember, BaseGroup, Offering, Enrollment, Placement>(tables, term.value().id,
                                                                      loaded->book);
    for (const Stored<Session> &session : tables.stored<Session>(term.value().id)) {
        loaded->sessions.insert(session.id, session.row);
        loaded->book.rows<Session>().append(session.row);
    }
    loaded->plan = std::make_shared<TermPlan>(loaded->book);
    loaded->book.rows<Session>().clear(); // the map follows their edits, the list would not
    loaded->students = studentFacts(loaded->book);
    m_loaded = std::move(loaded);
    m_name = termName;
    return m_loaded.get();
}

void TermCache::follow(Tables &tables, const Changes &changes)
{
    if (!m_loaded)
        return;
    for (auto table = changes.rows.cbegin(); table != changes.rows.cend(); ++table) {
        const bool session = table.key() == u"session" && !changes.cutTables.contains(table.key());
        if (session)
            followSessions(tables, *table);
        else if (!isOutside(table.key()))
            return drop();
    }
}

void TermCache::followSessions(Tables &tables, const QList<qint64> &ids)
{
    if (m_loaded->plan.use_count() > 1)
        return drop();
    for (const qint64 id : ids) {
        const auto before = m_loaded->sessions.contains(id)
                                ? std::optional(m_loaded->sessions.take(id))
                                : std::nullopt;
        const auto after = tables.find<Session>(id);
        m_loaded->plan->replaceSession(before, after);
        if (after)
            m_loaded->sessions.insert(id, *after);
    }
}

} // namespace kehou
