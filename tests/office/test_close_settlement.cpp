// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/bills.h"
#include "core/office/carry.h"
#include "core/office/close_settlement.h"
#include "core/office/fee_table.h"
#include "core/office/payments.h"
#include "tests/office/school.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

const QDate kClosed(2027, 1, 16);

[[nodiscard]] TermSettlement settled(School &school, const SettleRequest &request = {})
{
    auto result = settleTerm(school.office(), request);
    REQUIRE(result);
    return std::move(result).value();
}

[[nodiscard]] ClosedTerm closeTerm(School &school, QDate on = kClosed)
{
    const auto closed = closeSettlement(school.office(), on);
    if (!closed)
        FAIL(closed.failure().text.toStdString());
    return closed.value();
}

// A student's figures with the texts of its lines.
[[nodiscard]] QStringList figuresOf(const TermSettlement &term)
{
    QStringList figures;
    for (const Settlement &s : term.students) {
        figures.append(QStringLiteral("%1 %2 %3 %4 %5")
                           .arg(s.student)
                           .arg(s.counts.attended)
                           .arg(s.consumed.fen())
                           .arg(s.waived.fen())
                           .arg(s.balance().fen()));
        for (const ExplainedLine &line : term.explain(s))
            figures.append(line.rule + line.text);
    }
    return figures;
}

// The rows of an example without gaps in its rolls.
[[nodiscard]] QString completeExample()
{
    for (const QString &example : kExamples) {
        School school(schemeOf(example));
        school.takeGood(examplePath(example));
        if (settled(school).complete())
            return example;
    }
    FAIL("every example misses rolls");
    return {};
}

void giveBack(School &school, const QString &student, Money amount)
{
    MoneyEntry entry;
    entry.student = student;
    entry.amount = amount;
    entry.date = kClosed;
    REQUIRE(enterRefund(school.office(), entry));
}

} // namespace

TEST_CASE("R-FEE-7 a settlement that misses rolls is refused with each of them")
{
    School school;
    school.takeGood(examplePath(QStringLiteral("onex")));
    const auto opened =
        school.office().perform<void>(QStringLiteral("test"), [](Tables &tables) -> Result<void> {
            const auto open = findTerm(tables);
            for (const Stored<Session> &stored : tables.stored<Session>(open.value().id)) {
                Session session = stored.row;
                if (session.state != SessionState::Confirmed ||
                    session.group.kind != GroupKind::SchoolClass)
                    continue;
                session.state = SessionState::NotTaken;
                tables.update<Session>(stored.id, session);
                return done();
            }
            return refuse(QStringLiteral("no roll was taken"));
        });
    REQUIRE(opened);
    REQUIRE_FALSE(settled(school).complete());
    const QByteArray before = school.bytes();
    const auto refused = closeSettlement(school.office(), kClosed);
    REQUIRE_FALSE(refused);
    CHECK(refused.failure().kind == FailureKind::Refused);
    CHECK_FALSE(refused.failure().findings.isEmpty());
    CHECK(school.bytes() == before);
}

TEST_CASE("R-FEE-7 a closed settlement is never recomputed, and an adjustment says the change")
{
    const QString example = completeExample();
    School school(schemeOf(example));
    school.takeGood(examplePath(example));
    const QStringList before = figuresOf(settled(school));
    const ClosedTerm first = closeTerm(school);
    CHECK(first.closed == settled(school).students.size());
    CHECK(first.adjusted == 0);
    CHECK(figuresOf(settled(school)) == before);
    CHECK(settled(school).changedSince == 0);
    // T22: nothing has changed, so nothing is written.
    const QByteArray bytes = school.bytes();
    CHECK(closeTerm(school).adjusted == 0);
    CHECK(school.bytes() == bytes);

    QString student;
    const auto edited =
        school.office().perform<void>(QStringLiteral("test"), [&](Tables &tables) -> Result<void> {
            const auto open = findTerm(tables);
            for (const Stored<Mark> &stored : tables.stored<Mark>(open.value().id)) {
                Mark mark = stored.row;
                if (!isLeave(mark.state))
                    continue;
                mark.state = MarkState::Present;
                student = mark.student;
                tables.update<Mark>(stored.id, mark);
                return done();
            }
            return refuse(QStringLiteral("nobody was on leave"));
        });
    REQUIRE(edited);
    CHECK(figuresOf(settled(school)) == before);
    CHECK(settled(school).changedSince == 1);
    const auto explained = explainStudent(school.office(), student, {});
    REQUIRE(explained);
    CHECK(explained.value().settlement.balance() ==
          settled(school, {{}, {}, student}).students.first().balance());

    const ClosedTerm second = closeTerm(school, kClosed.addDays(1));
    CHECK(second.closed == 0);
    CHECK(second.adjusted == 1);
    CHECK(settled(school).changedSince == 0);
    CHECK(figuresOf(settled(school)) != before);
    // An earlier day is settled from the rolls as they stand.
    CHECK(settled(school, {{}, QDate(2026, 10, 31), {}}).closed.isEmpty());
}

TEST_CASE("R-FEE-7 what is given back after closing is owed no more")
{
    const QString example = completeExample();
    School school(schemeOf(example));
    school.takeGood(examplePath(example));
    (void)closeTerm(school);
    for (const Settlement &settlement : settled(school).students) {
        if (settlement.refund().isZero())
            continue;
        giveBack(school, settlement.student, settlement.refund());
        const TermSettlement now = settled(school, {{}, {}, settlement.student});
        CHECK(now.students.first().refund().isZero());
        CHECK(now.changedSince == 0);
        CHECK(closeTerm(school).adjusted == 0);
        return;
    }
    FAIL("nobody is owed anything");
}

TEST_CASE("T20 a closed settlement can be neither undone nor reopened")
{
    const QString example = completeExample();
    School school(schemeOf(example));
    school.takeGood(examplePath(example));
    (void)closeTerm(school);
    CHECK_FALSE(school.office().state().undoText);
    const auto undone = school.office().undo();
    REQUIRE(undone);
    CHECK_FALSE(undone.value());
    CHECK_FALSE(settled(school).closed.isEmpty());
}

namespace
{

// What the journal has of each student's 应收 and 应退 together.
void checkJournal(School &school)
{
    const TermSettlement term = settled(school);
    const auto checked = school.office().read<void>([&](Tables &tables) -> Result<void> {
        for (const Settlement &settlement : term.students) {
            CAPTURE(settlement.student);
            const Money receivable = tables.journal().balance(
                term.term.id, {AccountKind::Receivable, settlement.student});
            const Money repayable = tables.journal().balance(
                term.term.id, {AccountKind::Repayable, settlement.student});
            CHECK(receivable + repayable == -settlement.balance());
            CHECK(receivable == settlement.due());
        }
        return done();
    });
    REQUIRE(checked);
    const auto verified = school.office().verify();
    REQUIRE(verified);
    for (const Office::Check &check : verified.value()) {
        CAPTURE(check.name, check.detail);
        CHECK(check.ok);
    }
}

} // namespace

TEST_CASE("R-LED-1 T06 after closing the journal says of each family what its settlement says")
{
    for (const bool billed : {true, false}) {
        CAPTURE(billed);
        School school;
        school.takeGood(examplePath(QStringLiteral("onex")));
        REQUIRE(settled(school).complete());
        BillIssue issue;
        issue.issuedOn = QDate(2026, 9, 1);
        if (billed)
            REQUIRE(issueBills(school.office(), issue));
        (void)closeTerm(school);
        checkJournal(school);
        // A bill now would ask twice.
        CHECK_FALSE(issueBills(school.office(), issue));

        const BookFolder book(QStringLiteral("onex"));
        book.append(QStringLiteral("减免"),
                    QStringLiteral("20260001,困难,50,2026-09-01,2027-01-15,校发9号,校长"));
        school.takeGood(book.path());
        CHECK(closeTerm(school, kClosed.addDays(3)).adjusted == 1);
        checkJournal(school);
    }
}

TEST_CASE("R-FEE-5b a surplus is carried to the next term once, and lowers what is paid there")
{
    School school;
    school.takeGood(examplePath(QStringLiteral("onex")));
    CHECK_FALSE(carrySurplus(school.office(), kClosed)); // not closed
    (void)closeTerm(school);
    CHECK_FALSE(carrySurplus(school.office(), kClosed)); // no later term

    const BookFolder next(QStringLiteral("onex"));
    for (const QString &sheet :
         {QStringLiteral("学生考勤"), QStringLiteral("选课结果"), QStringLiteral("志愿"),
          QStringLiteral("课次"), QStringLiteral("缴费"), QStringLiteral("退费"),
          QStringLiteral("校历"), QStringLiteral("减免"), QStringLiteral("处理"),
          QStringLiteral("计费月"), QStringLiteral("收费公示"), QStringLiteral("报名")})
        next.remove(sheet);
    next.replace(QStringLiteral("学期"), QStringLiteral("2026秋"), QStringLiteral("2027春"));
    next.replace(QStringLiteral("学期"), QStringLiteral("2026-09-01"),
                 QStringLiteral("2027-02-22"));
    next.replace(QStringLiteral("学期"), QStringLiteral("2027-01-15"),
                 QStringLiteral("2027-06-30"));
    school.takeGood(next.path());
    const QString old = QStringLiteral("2026秋");
    Money owed;
    for (const Settlement &settlement : settled(school, {old, {}, {}}).students)
        owed += settlement.refund();
    REQUIRE(owed > Money());

    const auto carried = carrySurplus(school.office(), kClosed, old);
    if (!carried)
        FAIL(carried.failure().text.toStdString());
    CHECK(carried.value().amount == owed);
    CHECK(carried.value().toTerm == QStringLiteral("2027春"));
    for (const Settlement &settlement : settled(school, {old, {}, {}}).students) {
        CHECK(settlement.refund().isZero());
        const auto alone = explainStudent(school.office(), settlement.student, {old, {}, {}});
        REQUIRE(alone);
        CHECK(alone.value().settlement.balance() == settlement.balance());
    }
    const auto again = carrySurplus(school.office(), kClosed, old);
    REQUIRE(again);
    CHECK(again.value().students == 0);
    const auto balances = school.office().read<void>([&](Tables &tables) -> Result<void> {
        const auto term = findTerm(tables, QStringLiteral("2027春"));
        Money credit;
        for (const AccountBalance &balance :
             tables.journal().balances(term.value().id, AccountKind::Receivable))
            credit -= balance.amount;
        CHECK(credit == owed);
        return done();
    });
    REQUIRE(balances);
}

namespace
{

void cancel(School &school, const QString &student)
{
    const auto cancelled =
        school.office().perform<void>(QStringLiteral("test"), [&](Tables &tables) -> Result<void> {
            const TermId term = findTerm(tables).value().id;
            for (const auto &stored : tables.ofStudent<Enrollment>(term, student)) {
                Enrollment enrollment = stored.row;
                enrollment.state = EnrollmentState::Cancelled;
                tables.update<Enrollment>(stored.id, enrollment);
            }
            return done();
        });
    REQUIRE(cancelled);
}

[[nodiscard]] Money owedTo(School &school, const QString &student)
{
    const auto owed = school.office().read<Money>([&](Tables &tables) -> Result<Money> {
        const TermId term = findTerm(tables).value().id;
        Journal journal = tables.journal();
        return -journal.balance(term, {AccountKind::Receivable, student}) -
               journal.balance(term, {AccountKind::Repayable, student});
    });
    REQUIRE(owed);
    return owed.value();
}

} // namespace

TEST_CASE("T21 a pupil who is cancelled before or after closing is owed what it has paid")
{
    const bool before = GENERATE(true, false);
    CAPTURE(before);
    School school;
    const BookFolder book(QStringLiteral("onex"));
    book.remove(QStringLiteral("缴费"));
    book.remove(QStringLiteral("退费"));
    school.takeGood(book.path());
    BillIssue issue;
    issue.issuedOn = QDate(2026, 9, 1);
    REQUIRE(issueBills(school.office(), issue));
    const QList<Settlement> students = settled(school).students;
    const QList<Money> paid{students[0].prepaid - students[0].waivedPrepaid, Money(),
                            Money::fen(100)};
    REQUIRE(paid[0] > paid[2]);
    for (const int at : {0, 2}) {
        MoneyEntry entry;
        entry.student = students[at].student;
        entry.amount = paid[at];
        entry.date = QDate(2026, 9, 5);
        REQUIRE(enterPayment(school.office(), entry));
    }
    if (!before)
        (void)closeTerm(school);
    for (const int at : {0, 1, 2})
        cancel(school, students[at].student);
    const ClosedTerm closed = closeTerm(school, kClosed.addDays(1));
    CHECK((before ? closed.closed : closed.adjusted) == (before ? students.size() : 3));
    for (const int at : {0, 1, 2}) {
        CAPTURE(at);
        CHECK(owedTo(school, students[at].student) == paid[at]);
    }
    CHECK(closeTerm(school, kClosed.addDays(2)).adjusted == 0);

    // They stay in the list of what is given back, and can be given it.
    const auto table = feeTable(school.office(), {});
    REQUIRE(table);
    QHash<QString, Money> refunds;
    for (const FeeRow &row : table.value().rows)
        refunds.insert(row.payer.number, row.refund);
    CHECK(refunds.value(students[0].student) == paid[0]);
    CHECK_FALSE(refunds.contains(students[1].student));
    CHECK(refunds.value(students[2].student) == paid[2]);
    giveBack(school, students[0].student, paid[0]);
    CHECK(owedTo(school, students[0].student).isZero());
    checkJournal(school);
}
