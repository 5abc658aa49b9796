// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/bills.h"
#include "core/office/carry.h"
#include "core/office/close_settlement.h"
#include "core/office/fee_standard.h"
#include "core/office/fee_table.h"
#include "core/office/papers.h"
#include "core/office/rows.h"
#include "tests/office/school.h"
#include "tests/support/catch.h"

#include <random>

using namespace kehou;
using namespace kehou::test;

namespace
{

const QString kTerm = QStringLiteral("2026秋");
constexpr int kFamilies = 6;
constexpr int kOperations = 24;

// What one family gave and got, in plain words beside the program.
struct Purse {
    Money paid;
    Money refunded;
    Money carried;
};

// One term of the example without its money, in which an office does one thing after the other.
class MoneyTerm
{
public:
    explicit MoneyTerm(unsigned seed) : m_random(seed)
    {
        const BookFolder book(QStringLiteral("onex"));
        book.remove(QStringLiteral("缴费"));
        book.remove(QStringLiteral("退费"));
        m_school.takeGood(book.path());
        for (const Settlement &settlement : settled())
            m_families.append(settlement.student);
    }

    void run()
    {
        for (int step = 0; step < kOperations; ++step) {
            CAPTURE(step);
            m_day = QDate(2026, 9, 1).addDays(step);
            if (step == kOperations * 2 / 3)
                close();
            else
                doSomething();
            check();
        }
        close();
        check();
        carryOn();
        check();
        payWhatIsDue();
        check();
        checkEnd();
    }
    [[nodiscard]] const QSet<int> &done() const { return m_done; }

private:
    [[nodiscard]] int below(int count)
    {
        return static_cast<int>(m_random() % static_cast<unsigned>(count));
    }
    [[nodiscard]] const QString &someFamily() { return m_families[below(kFamilies)]; }

    [[nodiscard]] QList<Settlement> settled()
    {
        const auto term = settleTerm(m_school.office(), {kTerm, {}, {}, true});
        REQUIRE(term);
        return term.value().students;
    }

    void doSomething()
    {
        const int what = below(8);
        bool done = false;
        switch (what) {
        case 0:
        case 1:
            done = issue();
            break;
        case 2:
            done = reverseSomeBatch();
            break;
        case 3:
            done = pay(someFamily(), Money::fen(1 + below(40'000)));
            break;
        case 4:
            done = refund();
            break;
        case 5:
            done = reverseSomePayment();
            break;
        case 6:
            done = reprice();
            break;
        default:
            done = waive();
        }
        if (done)
            m_done.insert(what);
    }

    bool issue()
    {
        BillIssue issue;
        issue.issuedOn = m_day;
        for (const QString &family : std::as_const(m_families)) {
            if (below(3) == 0)
                issue.leftOut.insert(family);
        }
        const auto issued = issueBills(m_school.office(), issue, kTerm);
        return issued && issued.value().bills > 0;
    }

    bool reverseSomeBatch()
    {
        const auto batches = listBatches(m_school.office(), kTerm);
        REQUIRE(batches);
        if (batches.value().isEmpty())
            return false;
        const qint64 batch = batches.value()[below(static_cast<int>(batches.value().size()))].id;
        return reverseBatch(m_school.office(), {batch, m_day, QStringLiteral("错误")}, kTerm).ok();
    }

    [[nodiscard]] MoneyEntry entry(const QString &family, Money amount) const
    {
        MoneyEntry entry;
        entry.student = family;
        entry.amount = amount;
        entry.date = m_day;
        return entry;
    }

    bool pay(const QString &family, Money amount)
    {
        REQUIRE(enterPayment(m_school.office(), entry(family, amount), kTerm));
        m_purses[family].paid += amount;
        return true;
    }

    bool refund()
    {
        const QString family = someFamily();
        const Money amount = Money::fen(1 + below(9'000));
        const auto given = enterRefund(m_school.office(), entry(family, amount), kTerm);
        Purse &purse = m_purses[family];
        CHECK(given.ok() == (amount <= purse.paid - purse.refunded));
        if (given)
            purse.refunded += amount;
        return given.ok();
    }

    bool reverseSomePayment()
    {
        const auto book = listPayments(m_school.office(), kTerm);
        REQUIRE(book);
        for (const PaymentLine &line : book.value().payments) {
            Purse &purse = m_purses[line.payer.number];
            if (!line.reversible || purse.paid - line.payment.amount < purse.refunded)
                continue;
            REQUIRE(
                reversePayment(m_school.office(), {line.id, m_day, QStringLiteral("错录")}, kTerm));
            purse.paid -= line.payment.amount;
            return true;
        }
        return false;
    }

    // From the next day on; its notice has run already, so that bills ask for the difference.
    bool reprice()
    {
        const Money price = Money::fen(150 + below(80));
        const auto standard = feeStandard(m_school.office(), kTerm);
        REQUIRE(standard);
        StandardChange change{standard.value().first().item.code, price, {}, {}};
        change.from = m_day.addDays(1);
        const bool changed = changeStandard(m_school.office(), change, kTerm).ok();
        CHECK(changed == !m_closed);
        const QDate since = m_day.addDays(-10);
        (void)noticeStandard(m_school.office(),
                             {change.code, since, m_day, QStringLiteral("校发8号"), price}, kTerm);
        return changed;
    }

    // Before the settlement the bills differ by it, after it an adjustment does.
    bool waive()
    {
        const QString percent = QString::number(10 * (1 + below(10)));
        return saveRow(m_school.office(),
                       {QStringLiteral("减免"),
                        {},
                        {someFamily(), QStringLiteral("困难"), percent, m_day.toString(Qt::ISODate),
                         QStringLiteral("2026-12-31"), QStringLiteral("校发9号"),
                         QStringLiteral("校长")}},
                       kTerm)
            .ok();
    }

    void close()
    {
        const auto closed = closeSettlement(m_school.office(), m_day, kTerm);
        if (!closed)
            FAIL(closed.failure().text.toStdString());
        m_closed = true;
    }

    // The next term has the same children and nothing else.
    void carryOn()
    {
        const BookFolder next(QStringLiteral("onex"));
        for (const char16_t *sheet : {u"学生考勤", u"选课结果", u"志愿", u"课次", u"缴费", u"退费",
                                      u"校历", u"减免", u"处理", u"计费月", u"收费公示", u"报名"})
            next.remove(QString::fromUtf16(sheet));
        next.replace(QStringLiteral("学期"), kTerm, QStringLiteral("2027春"));
        next.replace(QStringLiteral("学期"), QStringLiteral("2026-09-01"),
                     QStringLiteral("2027-02-22"));
        next.replace(QStringLiteral("学期"), QStringLiteral("2027-01-15"),
                     QStringLiteral("2027-06-30"));
        m_school.takeGood(next.path());
        for (const Settlement &settlement : settled())
            m_purses[settlement.student].carried += settlement.refund();
        REQUIRE(carrySurplus(m_school.office(), m_day, kTerm));
    }

    void payWhatIsDue()
    {
        for (const Settlement &settlement : settled()) {
            if (!settlement.due().isZero())
                (void)pay(settlement.student, settlement.due());
        }
    }

    // What the bills that hold ask of each family.
    [[nodiscard]] QHash<QString, Money> billed()
    {
        QHash<QString, Money> asked;
        const auto batches = listBatches(m_school.office(), kTerm);
        REQUIRE(batches);
        for (const BatchLine &batch : batches.value()) {
            const auto bills = openBatch(m_school.office(), batch.id, kTerm);
            REQUIRE(bills);
            for (const BatchBill &bill : bills.value())
                asked[bill.bill.student] += batch.reversal ? Money() : bill.toPay();
        }
        return asked;
    }

    // 应收 and 应退 of each family together.
    [[nodiscard]] QHash<QString, Money> journal()
    {
        QHash<QString, Money> owed;
        const auto read = m_school.office().read<void>([&](Tables &tables) -> Result<void> {
            const TermId term = findTerm(tables, kTerm).value().id;
            for (const AccountKind kind : {AccountKind::Receivable, AccountKind::Repayable}) {
                for (const AccountBalance &balance : tables.journal().balances(term, kind))
                    owed[balance.account.key] += balance.amount;
            }
            for (const BookedEntry &booked : tables.journal().entries(term)) {
                Money sum;
                for (const Posting &posting : booked.entry.postings())
                    sum += posting.amount;
                CHECK(sum.isZero());
            }
            return kehou::done();
        });
        REQUIRE(read);
        return owed;
    }

    void check()
    {
        const QHash<QString, Money> asked = billed();
        const QHash<QString, Money> owed = journal();
        const QHash<QString, QStringList> listed = refundList();
        for (const Settlement &settlement : settled()) {
            const QString &family = settlement.student;
            CAPTURE(family);
            const Purse purse = m_purses.value(family);
            CHECK(settlement.paid == purse.paid);
            CHECK(settlement.refunded == purse.refunded + purse.carried);
            const Money toPay =
                m_closed ? settlement.consumed - settlement.waived : asked.value(family);
            CHECK(owed.value(family) == toPay - purse.paid + purse.refunded + purse.carried);
            CHECK(listed.value(family) ==
                  QStringList{money(settlement.paid), money(settlement.refunded),
                              money(settlement.refund()), money(settlement.due())});
        }
        checkTable();
    }

    void checkTable()
    {
        const auto table = feeTable(m_school.office(), {kTerm, {}, {}});
        REQUIRE(table);
        const QList<Settlement> students = settled();
        REQUIRE(table.value().rows.size() == students.size());
        QHash<QString, Settlement> byNumber;
        for (const Settlement &settlement : students)
            byNumber.insert(settlement.student, settlement);
        for (const FeeRow &row : table.value().rows) {
            const Settlement &settlement = byNumber[row.payer.number];
            CHECK(row.refund == settlement.refund());
            CHECK(row.due == settlement.due());
            CHECK(row.paid == settlement.paid);
        }
    }

    [[nodiscard]] static QString money(Money amount) { return QString::number(amount.fen()); }
    [[nodiscard]] static QString money(const documents::Row &row, qsizetype column)
    {
        const auto *amount = std::get_if<Money>(&row.cells[column].value);
        return money(amount ? *amount : Money());
    }

    // 退费清单 by student: paid, given back, to give back, still to pay.
    [[nodiscard]] QHash<QString, QStringList> refundList()
    {
        PaperRequest request;
        request.form = QStringLiteral("refund-list");
        request.termName = kTerm;
        const auto paper = buildPaper(m_school.office(), request, m_day);
        REQUIRE(paper);
        QHash<QString, QStringList> rows;
        for (const documents::Section &section : paper.value().sections) {
            const auto &content = std::get<documents::Content>(section.content);
            const auto *table = std::get_if<documents::Table>(&content.blocks[0]);
            REQUIRE(table);
            for (const documents::Row &row : table->rows) {
                const auto *number = std::get_if<QString>(&row.cells[1].value);
                if (number && row.kind == documents::RowKind::Data)
                    rows.insert(*number,
                                {money(row, 3), money(row, 4), money(row, 12), money(row, 13)});
            }
        }
        return rows;
    }

    // R-FEE-7: received = used + refunded + carried, family by family and together.
    void checkEnd()
    {
        Money received;
        Money gone;
        for (const Settlement &settlement : settled()) {
            const Purse purse = m_purses.value(settlement.student);
            const Money used = settlement.consumed - settlement.waived;
            CHECK(purse.paid == used + purse.refunded + purse.carried);
            received += purse.paid;
            gone += used + purse.refunded + purse.carried;
        }
        CHECK(received == gone);
        CHECK(received > Money());
        const auto checks = m_school.office().verify();
        REQUIRE(checks);
        for (const Office::Check &check : checks.value())
            CHECK(check.ok);
    }

    std::mt19937 m_random;
    School m_school;
    QStringList m_families;
    QHash<QString, Purse> m_purses;
    QSet<int> m_done; // kinds of operations that did something
    QDate m_day;
    bool m_closed = false;
};

} // namespace

TEST_CASE("R-LED-1 R-FEE-7 T06 whatever an office does in turn, bills, journal and forms agree")
{
    QSet<int> done;
    for (const unsigned seed : {1U, 2U, 3U, 4U, 5U, 6U}) {
        CAPTURE(seed);
        MoneyTerm term(seed);
        term.run();
        done.unite(term.done());
    }
    for (int what = 0; what < 8; ++what) {
        CAPTURE(what);
        CHECK(done.contains(what));
    }
}
