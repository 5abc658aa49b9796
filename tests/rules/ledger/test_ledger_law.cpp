// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ledger/fee_events.h"
#include "tests/rules/fees/random_school.h"
#include "tests/support/catch.h"

#include <map>

using namespace kehou;
using namespace kehou::test;

namespace
{

constexpr unsigned kSchools = 200;

// The journal as sums, and beside it what one family owes in plain words: what it was to pay, less
// what it paid, plus what it got back or took along.
class Books
{
public:
    explicit Books(QString student) : m_student(std::move(student)) {}

    void post(const Entry &entry)
    {
        std::int64_t sum = 0;
        for (const Posting &posting : entry.postings()) {
            sum += posting.amount.fen();
            CHECK_FALSE(posting.amount.isZero());
            m_accounts[posting.account] += posting.amount;
        }
        CHECK(sum == 0);
    }

    [[nodiscard]] Money on(AccountKind kind) const
    {
        Money sum;
        for (const auto &[account, amount] : m_accounts)
            sum += account.kind == kind ? amount : Money();
        return sum;
    }
    [[nodiscard]] StudentStanding standing() const
    {
        return {m_student, on(AccountKind::Receivable), on(AccountKind::Repayable)};
    }
    [[nodiscard]] Money owed() const
    {
        return on(AccountKind::Receivable) + on(AccountKind::Repayable);
    }

private:
    QString m_student;
    std::map<Account, Money> m_accounts;
};

struct Plain {
    Money toPay;
    Money paid;
    Money refunded;
    Money carried;

    [[nodiscard]] Money owed() const { return toPay - paid + refunded + carried; }
};

[[nodiscard]] Money netOf(const QList<ItemAmount> &items)
{
    Money net;
    for (const ItemAmount &item : items)
        net += item.amount - item.waived;
    return net;
}

// One family's term: bills, some of them reversed, money in and out, the settlement, a correction
// of it, and the end of what is still owed.
class FamilyTerm
{
public:
    FamilyTerm(const Settlement &settlement, const QList<FeeItem> &items, std::mt19937 &random)
        : m_student(settlement.student), m_random(random),
          m_billed(itemAmounts(settlement, items, LineKind::Prepaid)),
          m_used(itemAmounts(settlement, items, LineKind::Consumed)), m_books(m_student)
    {
        REQUIRE(netOf(m_billed) == settlement.prepaid - settlement.waivedPrepaid);
        REQUIRE(netOf(m_used) == settlement.consumed - settlement.waived);
    }

    void run()
    {
        bill();
        for (int times = below(6); times > 0; --times)
            moveMoney();
        close();
        for (int times = below(3); times > 0; --times)
            moveMoney();
        if (below(2) == 0)
            adjust();
        finish();
    }

private:
    [[nodiscard]] int below(int count) { return static_cast<int>(m_random() % unsigned(count)); }
    [[nodiscard]] Event event(EventKind kind) const { return {{kind, m_student}, {}, {}}; }

    void check() { CHECK(m_books.owed() == m_plain.owed()); }

    void bill()
    {
        if (below(4) == 0) {
            m_billed.clear(); // a school that issues no bills
            return;
        }
        const Entry issued = billIssued(event(EventKind::Bill), m_student, m_billed);
        m_books.post(issued);
        if (below(4) == 0) {
            m_books.post(reversalOf(issued, {}, {}));
            m_billed.clear();
        }
        m_plain.toPay = netOf(m_billed);
        check();
    }

    void moveMoney()
    {
        const auto method = static_cast<PaymentMethod>(below(4));
        const Money amount = Money::fen(1 + below(50'000));
        if (below(3) == 0) {
            giveBack(std::min(amount, m_plain.paid - m_plain.refunded - m_plain.carried), method);
            return;
        }
        Payment payment;
        payment.student = m_student;
        payment.method = method;
        payment.amount = below(5) == 0 ? -std::min(amount, m_plain.paid) : amount;
        m_books.post(paymentReceived(event(EventKind::Payment), payment));
        m_plain.paid += payment.amount;
        check();
    }

    void giveBack(Money amount, PaymentMethod method)
    {
        Refund refund;
        refund.student = m_student;
        refund.amount = amount;
        refund.method = method;
        m_books.post(refundPaid(event(EventKind::Refund), refund));
        m_plain.refunded += refund.amount;
        check();
    }

    void close()
    {
        m_books.post(
            settlementClosed(event(EventKind::Settlement), m_books.standing(), m_billed, m_used));
        m_plain.toPay = netOf(m_used);
        check();
        // Only one of the two accounts is open, on its own side.
        CHECK(m_books.on(AccountKind::Receivable) == std::max(m_plain.owed(), Money()));
        CHECK(m_books.on(AccountKind::Repayable) == std::min(m_plain.owed(), Money()));
        CHECK(m_books.on(AccountKind::Advance) == Money());
    }

    void adjust()
    {
        QList<ItemAmount> now = m_used;
        for (ItemAmount &item : now)
            item.amount += Money::fen(below(2'000));
        m_books.post(
            settlementAdjusted(event(EventKind::Adjustment), m_books.standing(), m_used, now));
        m_used = now;
        m_plain.toPay = netOf(now);
        check();
    }

    // What the school still owes is carried on or given back, what the family owes is paid.
    void finish()
    {
        const Money owed = m_books.owed();
        if (owed > Money()) {
            Payment last;
            last.student = m_student;
            last.amount = owed;
            m_books.post(paymentReceived(event(EventKind::Payment), last));
            m_plain.paid += owed;
        } else if (below(2) == 0) {
            m_books.post(carriedOut(event(EventKind::Carry), m_student, -owed));
            m_plain.carried -= owed;
        } else {
            giveBack(-owed, PaymentMethod::Transfer);
        }
        CHECK(m_books.owed().isZero());
        // Received = used + refunded + carried, in plain words and in the journal.
        CHECK(m_plain.paid == netOf(m_used) + m_plain.refunded + m_plain.carried);
        const Money income = -m_books.on(AccountKind::ServiceIncome) -
                             m_books.on(AccountKind::Agency) - m_books.on(AccountKind::Waived);
        CHECK(income == netOf(m_used));
        CHECK(m_books.on(AccountKind::Cash) + m_books.on(AccountKind::Bank) ==
              income + m_plain.carried);
    }

    QString m_student;
    std::mt19937 &m_random;
    QList<ItemAmount> m_billed;
    QList<ItemAmount> m_used;
    Books m_books;
    Plain m_plain;
};

} // namespace

TEST_CASE("R-LED-1 T02 in any term debits equal credits and received = used + refunded + carried")
{
    int families = 0;
    for (unsigned seed = 1; seed <= kSchools; ++seed) {
        CAPTURE(seed);
        const RandomSchool school = randomSchool(seed);
        const TermPlan plan(school.book);
        SettlementRun settle(plan, school.rules);
        std::mt19937 random(seed);
        for (const StudentFacts &facts : studentFacts(school.book)) {
            const Settlement settlement = settle.settle(facts, school.asOf);
            FamilyTerm(settlement, school.rules.items, random).run();
            ++families;
        }
    }
    CHECK(families > 500);
}
