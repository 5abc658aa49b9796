// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/close_settlement.h"

#include "core/base/text_forms.h"
#include "core/office/closed_store.h"

#include <QCoreApplication>

#include <map>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Closing)
};

// Groups and periods without a roll, with the students who were expected there.
class MissingRolls
{
public:
    explicit MissingRolls(const TermSettlement &term, const TermPlan &plan)
        : m_plan(plan), m_noticeDays(term.rules.noticeDays)
    {
    }

    void add(const StudentFacts &facts)
    {
        for (const PresenceDay &day : presenceDays(m_plan, facts, m_noticeDays)) {
            if (day.presence == Presence::Unrecorded)
                ++m_rolls[{day.date, day.period, day.group.name}];
        }
    }

    [[nodiscard]] Failure failure() const
    {
        Failure failure = refuse(Text::tr("The settlement cannot be closed: %n roll(s) are "
                                          "missing (R-ATT-3). Take or cancel them first.",
                                          nullptr, static_cast<int>(m_rolls.size())));
        for (const auto &[roll, students] : m_rolls)
            failure.findings.append(
                {{},
                 {},
                 Text::tr("%1, period %2, %3: %n student(s) without a roll", nullptr, students)
                     .arg(isoText(roll.date))
                     .arg(roll.period)
                     .arg(roll.group),
                 {},
                 {}});
        return failure;
    }

private:
    struct Roll {
        QDate date;
        int period;
        QString group;
        friend bool operator<(const Roll &a, const Roll &b)
        {
            return std::tie(a.date, a.period, a.group) < std::tie(b.date, b.period, b.group);
        }
    };

    const TermPlan &m_plan;
    int m_noticeDays;
    std::map<Roll, int> m_rolls;
};

void writeLines(Tables &tables, const TermSettlement &term, const Settlement &settlement,
                qint64 closedId)
{
    for (const ExplainedLine &explained : term.explain(settlement)) {
        const FeeLine &line = explained.line;
        tables.insert<ClosedLine>(
            term.term.id, {closedId, line.kind, term.rules.items[line.item].code, explained.item,
                           line.window.first(), line.window.last(), line.units, line.divisor,
                           line.price, line.amount, line.waived, explained.rule, explained.text});
    }
}

// Closes one student where that is new or changed.
void closeOne(Tables &tables, const TermSettlement &term, const Settlement &settlement,
              const std::pair<QDate, ClosedTerm *> &closing, const ClosedBook &before)
{
    const auto record = before.constFind(settlement.student);
    const bool known = record != before.constEnd();
    if (known && !differs(record->settlement, settlement))
        return;
    const auto &[on, result] = closing;
    const int round = known ? record->settlement.round + 1 : 1;
    const qint64 id = tables.insert<ClosedSettlement>(term.term.id, closed(settlement, round, on));
    writeLines(tables, term, settlement, id);
    ++(before.isEmpty() ? result->closed : result->adjusted);
}

// Students who were closed and have no selection any more used nothing.
[[nodiscard]] QList<Settlement> departed(const ClosedBook &before, const TermSettlement &term,
                                         Tables &tables)
{
    QSet<QString> present;
    for (const Settlement &settlement : term.students)
        present.insert(settlement.student);
    QStringList numbers;
    for (auto record = before.cbegin(); record != before.cend(); ++record) {
        if (!present.contains(record.key()))
            numbers.append(record.key());
    }
    numbers.sort();
    QList<Settlement> settlements;
    for (const QString &number : numbers) {
        Settlement settlement;
        settlement.student = number;
        for (const auto &payment : tables.ofStudent<Payment>(term.term.id, number))
            settlement.paid += payment.row.amount;
        for (const auto &refund : tables.ofStudent<Refund>(term.term.id, number))
            settlement.refunded += refund.row.amount;
        settlements.append(settlement);
    }
    return settlements;
}

[[nodiscard]] Result<ClosedTerm> close(Tables &tables, const TermCache::Loaded &loaded, QDate on)
{
    TermSettlement term = openSettlement(loaded, {});
    SettlementRun run(*loaded.plan, term.rules);
    MissingRolls missing(term, *loaded.plan);
    for (const StudentFacts &facts : studentsToSettle(tables, loaded)) {
        term.students.append(run.settle(facts));
        if (!term.students.last().complete())
            missing.add(facts);
    }
    if (!term.complete())
        return missing.failure();
    const ClosedBook before = loadClosed(tables, loaded.term.id);
    term.students += departed(before, term, tables);
    ClosedTerm result;
    for (const Settlement &settlement : term.students) {
        closeOne(tables, term, settlement, {on, &result}, before);
        result.refund += settlement.refund();
        result.due += settlement.due();
    }
    return result;
}

} // namespace

Result<ClosedTerm> closeSettlement(Office &office, QDate on, const QString &termName)
{
    return office.perform<ClosedTerm>(Text::tr("Close the settlement"),
                                      [&](Tables &tables) -> Result<ClosedTerm> {
                                          const auto loaded = office.cache().get(tables, termName);
                                          if (!loaded)
                                              return loaded.failure();
                                          return close(tables, *loaded.value(), on);
                                      });
}

} // namespace kehou
