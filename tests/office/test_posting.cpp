// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/payments.h"
#include "core/office/rows.h"
#include "tests/office/school.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

const QString kExample = QStringLiteral("onex");
const QString kFundSheets = QStringLiteral("专户");
const QString kSpendingSheet = QStringLiteral("支出");

[[nodiscard]] QList<BookedEntry> journalOf(School &school)
{
    const auto entries =
        school.office().read<QList<BookedEntry>>([](Tables &tables) -> Result<QList<BookedEntry>> {
            return tables.journal().entries(TermId(tables.terms().constLast().id));
        });
    REQUIRE(entries);
    return entries.value();
}

[[nodiscard]] Money balanceOf(School &school, const Account &account)
{
    Money balance;
    for (const BookedEntry &booked : journalOf(school))
        balance += booked.entry.amountOn(account);
    return balance;
}

// The checks that fail, by name.
[[nodiscard]] QStringList brokenChecks(School &school)
{
    const auto checks = school.office().verify();
    REQUIRE(checks);
    QStringList names;
    for (const Office::Check &check : checks.value()) {
        if (!check.ok)
            names.append(check.name);
    }
    return names;
}

[[nodiscard]] QString studentOf(School &school)
{
    return school.rows().rows<Student>().first().number;
}

[[nodiscard]] MoneyEntry entry(const QString &student, std::int64_t fen)
{
    MoneyEntry entry;
    entry.student = student;
    entry.amount = Money::fen(fen);
    entry.date = QDate(2026, 9, 5);
    return entry;
}

[[nodiscard]] RowEdit move(const QString &kind, const QString &amount, const QString &voucher)
{
    return {kFundSheets, {}, {QStringLiteral("2026-09-20"), kind, amount, voucher}};
}

[[nodiscard]] RowEdit spending(const QString &amount, const QString &voucher)
{
    return {kSpendingSheet,
            {},
            {QStringLiteral("2026-10-30"), QStringLiteral("人员"), amount, QStringLiteral("补助"),
             voucher, QString()}};
}

template <typename Row>
[[nodiscard]] qint64 lastId(School &school)
{
    const auto id = school.office().read<qint64>([](Tables &tables) -> Result<qint64> {
        return tables.stored<Row>(TermId(tables.terms().constLast().id)).constLast().id;
    });
    REQUIRE(id);
    return id.value();
}

const Account kBank{AccountKind::Bank, {}};
const Account kCash{AccountKind::Cash, {}};

} // namespace

TEST_CASE("R-LED-1 an import posts each row of money once; the same book again posts nothing (T22)")
{
    School school(kExample);
    school.takeGood(examplePath(kExample));
    const TermBook book = school.rows();
    const auto moneyRows = book.rows<Payment>().size() + book.rows<Refund>().size();
    REQUIRE(moneyRows > 0);
    const QList<BookedEntry> journal = journalOf(school);
    CHECK(journal.size() == moneyRows);
    Money received;
    for (const Payment &payment : book.rows<Payment>())
        received += payment.amount;
    for (const Refund &refund : book.rows<Refund>())
        received -= refund.amount;
    CHECK(balanceOf(school, kBank) + balanceOf(school, kCash) == received);
    CHECK(brokenChecks(school).isEmpty());

    school.takeGood(examplePath(kExample));
    CHECK(journalOf(school).size() == moneyRows);
}

TEST_CASE("R-FEE-11 T20 a payment, its reversal and a refund are posted and stay")
{
    School school(kExample);
    school.takeGood(examplePath(kExample));
    const QString student = studentOf(school);
    const Account receivable{AccountKind::Receivable, student};
    const Money before = balanceOf(school, receivable);
    const auto entries = journalOf(school).size();

    REQUIRE(enterPayment(school.office(), entry(student, 12'345)));
    CHECK(balanceOf(school, receivable) == before - Money::fen(12'345));
    CHECK(balanceOf(school, kCash) >= Money::fen(12'345));
    const qint64 payment = lastId<Payment>(school);
    REQUIRE(reversePayment(school.office(),
                           {payment, QDate(2026, 9, 6), QStringLiteral("entered twice")}));
    CHECK(balanceOf(school, receivable) == before);
    CHECK(journalOf(school).size() == entries + 2);
    CHECK(journalOf(school).constLast().entry.event().date == QDate(2026, 9, 6));

    const Account repayable{AccountKind::Repayable, student};
    const Money owedBack = balanceOf(school, repayable);
    REQUIRE(enterPayment(school.office(), entry(student, 500)));
    REQUIRE(enterRefund(school.office(), entry(student, 500)));
    CHECK(balanceOf(school, receivable) == before - Money::fen(500));
    CHECK(balanceOf(school, repayable) == owedBack + Money::fen(500));
    CHECK(brokenChecks(school).isEmpty());
    // What was booked is no step to be undone.
    CHECK_FALSE(school.office().state().undoText);
    CHECK(school.office().state().barrierReason.contains(QStringLiteral("reversal")));
}

TEST_CASE("T08 T24 a refund that is refused leaves nothing in the journal")
{
    School school(kExample);
    school.takeGood(examplePath(kExample));
    const auto entries = journalOf(school).size();
    const auto refused = enterRefund(school.office(), entry(studentOf(school), 999'999));
    REQUIRE_FALSE(refused);
    CHECK(journalOf(school).size() == entries);
}

TEST_CASE("R-LED-2 a changed row is reversed and posted anew, a removed one reversed, each once")
{
    School school(kExample);
    school.takeGood(examplePath(kExample));
    const Account treasury{AccountKind::Treasury, {}};
    const auto entries = journalOf(school).size();
    const QString out = QStringLiteral("上缴");
    REQUIRE(saveRow(school.office(), move(out, QStringLiteral("100"), QStringLiteral("V1"))));
    CHECK(balanceOf(school, treasury) == Money::fen(10'000));
    CHECK(journalOf(school).size() == entries + 1);

    RowEdit edit = move(out, QStringLiteral("80"), QStringLiteral("V1"));
    edit.id = lastId<TreasuryMove>(school);
    REQUIRE(saveRow(school.office(), edit));
    CHECK(balanceOf(school, treasury) == Money::fen(8'000));
    const QList<BookedEntry> journal = journalOf(school);
    REQUIRE(journal.size() == entries + 3);
    CHECK(journal[entries + 1].reverses == journal[entries].number);
    CHECK(journal[entries + 1].entry.event().date == QDate(2026, 9, 20));

    // The same values again, and another voucher for the same money, post nothing.
    REQUIRE(saveRow(school.office(), edit));
    edit.cells[3] = QStringLiteral("V2");
    REQUIRE(saveRow(school.office(), edit));
    CHECK(journalOf(school).size() == entries + 3);

    REQUIRE(removeRow(school.office(), kFundSheets, *edit.id));
    CHECK(balanceOf(school, treasury) == Money());
    CHECK(journalOf(school).size() == entries + 4);
    CHECK(brokenChecks(school).isEmpty());
}

TEST_CASE("R-LED-1 spending is posted by category from where the scheme says")
{
    School school(kExample); // money comes from the school's account
    school.takeGood(examplePath(kExample));
    const Money bank = balanceOf(school, kBank);
    REQUIRE(saveRow(school.office(), spending(QStringLiteral("12.34"), QStringLiteral("Z1"))));
    CHECK(balanceOf(school, {AccountKind::Expense, QStringLiteral("人员")}) == Money::fen(1'234));
    CHECK(balanceOf(school, kBank) == bank - Money::fen(1'234));
    CHECK(journalOf(school).constLast().entry.event().text == QStringLiteral("补助, voucher Z1"));
}

TEST_CASE("R-DAT-3 the journal knows pupils by their numbers only")
{
    School school(kExample);
    school.takeGood(examplePath(kExample));
    QString everything;
    for (const BookedEntry &booked : journalOf(school)) {
        everything += booked.entry.event().text + u'\n';
        for (const Posting &posting : booked.entry.postings())
            everything += posting.account.key + u'\n';
    }
    const TermBook book = school.rows();
    CHECK(everything.contains(book.rows<Payment>().first().student));
    for (const Student &student : book.rows<Student>())
        CHECK_FALSE(everything.contains(student.name));
}

TEST_CASE("T14 R-FEE-11 a voided receipt keeps its number, and a restored file gives none again")
{
    School school(kExample);
    const BookFolder book(kExample);
    book.remove(QStringLiteral("缴费"));
    book.remove(QStringLiteral("退费"));
    school.takeGood(book.path());
    const QString student = studentOf(school);
    const auto pay = [&] {
        const auto entered = enterPayment(school.office(), entry(student, 100));
        REQUIRE(entered);
        return entered.value().receipt;
    };
    CHECK(pay() == 1);
    const QString backup = school.path(QStringLiteral("备份.kehou"));
    REQUIRE(school.office().saveCopy(backup));
    CHECK(pay() == 2);
    REQUIRE(reversePayment(school.office(),
                           {lastId<Payment>(school), QDate(2026, 9, 6), QStringLiteral("错录")}));
    CHECK(pay() == 4);
    const QString path = school.path();
    school.close();
    {
        const auto restored = Office::restore(
            backup, path,
            {school.path(QStringLiteral("head")), [] { return qint64(1'790'000'000'000); }});
        REQUIRE(restored);
        CHECK_FALSE(restored.value().office->state().undoText);
    }
    school.open();
    CHECK(school.rows().rows<Payment>().size() == 1);
    CHECK(pay() == 5);
    CHECK(pay() == 6);
    CHECK(brokenChecks(school).isEmpty());
}
