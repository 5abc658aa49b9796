// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/close_settlement.h"

#include "core/base/text_forms.h"
#include "core/office/bill_store.h"
#include "core/office/closed_store.h"
#include "core/rules/ledger/fee_events.h"

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

// Writes what is closed, student by student, and posts each in the journal (R-LED-1).
class Closer
{
public:
    Closer(Tables &tables, const TermSettlement &term, QDate on)
        : m_tables(tables), m_term(term), m_on(on), m_journal(tables.journal()),
          m_before(loadClosed(tables, term.term.id))
    {
        for (const AccountBalance &balance :
             m_journal.balances(term.term.id, AccountKind::Receivable))
            m_receivable.insert(balance.account.key, balance.amount);
        for (const AccountBalance &balance :
             m_journal.balances(term.term.id, AccountKind::Repayable))
            m_repayable.insert(balance.account.key, balance.amount);
        readBills();
    }

    // Where the settlement is new or has changed.
    void close(const Settlement &settlement)
    {
        m_result.refund += settlement.refund();
        m_result.due += settlement.due();
        const auto record = m_before.constFind(settlement.student);
        const bool known = record != m_before.constEnd();
        if (known && !differs(record->settlement, settlement))
            return;
        const int round = known ? record->settlement.round + 1 : 1;
        const qint64 id = m_tables.insert<ClosedSettlement>(m_term.term.id,
                                                            kehou::closed(settlement, round, m_on));
        writeLines(m_tables, m_term, settlement, id);
        m_journal.append(m_term.term.id, entryOf(settlement, id, known ? &*record : nullptr));
        ++(m_before.isEmpty() ? m_result.closed : m_result.adjusted);
    }

    // Everybody who was billed or whose settlement was closed, by number.
    [[nodiscard]] QStringList known() const
    {
        QSet<QString> students(m_before.keyBegin(), m_before.keyEnd());
        students.unite(QSet<QString>(m_billed.keyBegin(), m_billed.keyEnd()));
        QStringList numbers(students.begin(), students.end());
        numbers.sort();
        return numbers;
    }
    [[nodiscard]] const ClosedTerm &result() const { return m_result; }

private:
    // What the bills that hold ask for, by student and item.
    void readBills()
    {
        const BillBook book = loadBills(m_tables, m_term.term.id);
        for (const StoredBill &bill : book.bills) {
            if (!book.holds(bill))
                continue;
            for (const Stored<BillLine> &line : bill.lines)
                add(m_billed[bill.bill.student],
                    {line.row.item, line.row.kind, line.row.amount, line.row.waived});
        }
    }

    static void add(QList<ItemAmount> &amounts, const ItemAmount &more)
    {
        for (ItemAmount &amount : amounts) {
            if (amount.item == more.item) {
                amount.amount += more.amount;
                amount.waived += more.waived;
                return;
            }
        }
        amounts.append(more);
    }

    [[nodiscard]] FeeKind kindOf(const QString &code) const
    {
        for (const FeeItem &item : m_term.rules.items) {
            if (item.code == code)
                return item.kind;
        }
        return FeeKind::Service;
    }

    [[nodiscard]] QList<ItemAmount> closedAmounts(const ClosedRecord &record) const
    {
        QList<ItemAmount> amounts;
        for (const ClosedLine &line : record.lines) {
            if (line.kind == LineKind::Consumed)
                add(amounts, {line.item, kindOf(line.item), line.amount, line.waived});
        }
        return amounts;
    }

    [[nodiscard]] Entry entryOf(const Settlement &settlement, qint64 id,
                                const ClosedRecord *before) const
    {
        const QString &student = settlement.student;
        const StudentStanding standing{student, m_receivable.value(student),
                                       m_repayable.value(student)};
        const auto used = itemAmounts(settlement, m_term.rules.items, LineKind::Consumed);
        const QString key = QString::number(id);
        if (before)
            return settlementAdjusted(
                {{EventKind::Adjustment, key},
                 m_on,
                 Text::tr("Adjustment of the settlement of student %1").arg(student)},
                standing, closedAmounts(*before), used);
        return settlementClosed(
            {{EventKind::Settlement, key}, m_on, Text::tr("Settlement of student %1").arg(student)},
            standing, m_billed.value(student), used);
    }

    Tables &m_tables;
    const TermSettlement &m_term;
    QDate m_on;
    Journal m_journal;
    ClosedBook m_before;
    QHash<QString, Money> m_receivable;
    QHash<QString, Money> m_repayable;
    QHash<QString, QList<ItemAmount>> m_billed;
    ClosedTerm m_result;
};

// Who was billed or closed, has no selection any more and no money in the term: they used nothing.
[[nodiscard]] QList<Settlement> departed(const Closer &closer, const TermSettlement &term)
{
    QSet<QString> present;
    for (const Settlement &settlement : term.students)
        present.insert(settlement.student);
    QList<Settlement> settlements;
    for (const QString &number : closer.known()) {
        if (!present.contains(number))
            settlements.emplace_back().student = number;
    }
    return settlements;
}

[[nodiscard]] Result<ClosedTerm> close(Tables &tables, const TermCache::Loaded &loaded, QDate on)
{
    TermSettlement term = openSettlement(loaded, {});
    SettlementRun run(*loaded.plan, term.rules);
    MissingRolls missing(term, *loaded.plan);
    for (const StudentFacts &facts : everybodyToSettle(tables, loaded)) {
        term.students.append(run.settle(facts));
        if (!term.students.last().complete())
            missing.add(facts);
    }
    if (!term.complete())
        return missing.failure();
    Closer closer(tables, term, on);
    const QList<Settlement> gone = departed(closer, term);
    for (const Settlement &settlement : term.students + gone)
        closer.close(settlement);
    return closer.result();
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
