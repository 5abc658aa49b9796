// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/bill_text.h"
#include "core/office/demo.h"
#include "core/office/rows.h"
#include "tests/office/school.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

const QDate kIssued(2026, 9, 1);

[[nodiscard]] BillIssue issueOn(QDate date)
{
    BillIssue issue;
    issue.issuedOn = date;
    return issue;
}

[[nodiscard]] IssuedBills issue(School &school, const BillIssue &asked)
{
    const auto issued = issueBills(school.office(), asked);
    if (!issued)
        FAIL(issued.failure().text.toStdString());
    return issued.value();
}

[[nodiscard]] BillPreview preview(School &school)
{
    auto preview = previewBills(school.office(), kIssued);
    REQUIRE(preview);
    return std::move(preview).value();
}

[[nodiscard]] QList<BatchLine> batchesOf(School &school)
{
    auto batches = listBatches(school.office());
    REQUIRE(batches);
    return std::move(batches).value();
}

// What all bills that hold ask for, and by student.
[[nodiscard]] QHash<QString, Money> askedOf(School &school)
{
    QHash<QString, Money> asked;
    for (const BatchLine &batch : batchesOf(school)) {
        if (batch.reversal)
            continue;
        const auto bills = openBatch(school.office(), batch.id);
        REQUIRE(bills);
        for (const BatchBill &bill : bills.value())
            asked[bill.bill.student] += bill.toPay();
    }
    return asked;
}

// What the settlement says is to be prepaid.
[[nodiscard]] QHash<QString, Money> prepaidOf(School &school)
{
    const auto settled = settleTerm(school.office(), {});
    REQUIRE(settled);
    QHash<QString, Money> prepaid;
    for (const Settlement &student : settled.value().students)
        prepaid.insert(student.student, student.prepaid - student.waivedPrepaid);
    return prepaid;
}

[[nodiscard]] QList<int> numbersOf(School &school)
{
    QList<int> numbers;
    for (const BatchLine &batch : batchesOf(school)) {
        const auto bills = openBatch(school.office(), batch.id);
        REQUIRE(bills);
        for (const BatchBill &bill : bills.value())
            numbers.append(bill.bill.number);
    }
    return numbers;
}

[[nodiscard]] QStringList reasonsOf(const Failure &failure)
{
    QStringList reasons;
    for (const Finding &finding : failure.findings)
        reasons.append(finding.message);
    return reasons;
}

// The example with one sheet changed before it is taken.
struct ChangedSchool : School {
    ChangedSchool(const QString &sheet, const QString &before, const QString &after)
    {
        const BookFolder book(QStringLiteral("onex"));
        book.replace(sheet, before, after);
        takeGood(book.path());
    }
};

} // namespace

TEST_CASE("T01 bills come to what is prepaid, and issuing again finds nothing to bill")
{
    // The fourth example is free of charge.
    for (const QString &example : kExamples.mid(0, 3)) {
        CAPTURE(example);
        School school(schemeOf(example));
        school.takeGood(examplePath(example));
        REQUIRE(answerRedLines(school.office(), GuardedAction::Billing));
        const IssuedBills first = issue(school, issueOn(kIssued));
        CHECK(first.batch == 1);
        CHECK(first.held.isEmpty());
        CHECK(first.bills > 20);
        const QHash<QString, Money> asked = askedOf(school);
        const QHash<QString, Money> prepaid = prepaidOf(school);
        Money sum;
        for (auto student = prepaid.cbegin(); student != prepaid.cend(); ++student) {
            CAPTURE(student.key());
            CHECK(asked.value(student.key()) == *student);
            sum += *student;
        }
        CHECK(first.toPay == sum);

        const QByteArray before = school.bytes();
        const IssuedBills again = issue(school, issueOn(kIssued));
        CHECK(again.batch == 0);
        CHECK(again.bills == 0);
        CHECK(batchesOf(school).size() == 1);
        CHECK(school.bytes() == before);
        CHECK(preview(school).drafts.isEmpty());
        CHECK(preview(school).standing > 20);
    }
}

TEST_CASE("R-FEE-9 a bill is refused with every reason, and nothing is written")
{
    struct Row {
        const char *what;
        QString after;
        QDate date;
        QString reason;
    };
    const QString notice = QStringLiteral("课后服务费,2.30,2026-08-10,2026-08-25");
    const QList<Row> rows = {
        {"on the day before enough days have passed", notice, QDate(2026, 8, 14),
         QStringLiteral("R-FEE-9")},
        {"at another price", QStringLiteral("课后服务费,2.20,2026-08-10,2026-08-25"), kIssued,
         QStringLiteral("2.20")},
        {"for something else", QStringLiteral("校车,2.30,2026-08-10,2026-08-25"), kIssued,
         QStringLiteral("校车")}};
    for (const Row &row : rows) {
        CAPTURE(row.what);
        ChangedSchool school(QStringLiteral("收费公示"), notice, row.after);
        const QByteArray before = school.bytes();
        const auto refused = issueBills(school.office(), issueOn(row.date));
        REQUIRE_FALSE(refused);
        CHECK(refused.failure().kind == FailureKind::Refused);
        CHECK(reasonsOf(refused.failure()).join(u' ').contains(row.reason));
        CHECK(school.bytes() == before);
    }
    School school;
    school.takeGood(examplePath(QStringLiteral("onex")));
    CHECK(issue(school, issueOn(QDate(2026, 8, 15))).batch == 1);
}

TEST_CASE("R-ENR-6 who has no agreement is shown with the reason and gets no bill")
{
    const BookFolder book(QStringLiteral("onex"));
    const QString sheet = QString::fromUtf8(bytesOf(book.file(QStringLiteral("报名"))));
    const QStringList header = sheet.section(u'\n', 0, 0).trimmed().split(u',');
    const QString line = sheet.section(u'\n', 1, 1).trimmed();
    QStringList cells = line.split(u',');
    const auto agreed = header.indexOf(QStringLiteral("协议日期"));
    REQUIRE(agreed > 0);
    cells[agreed].clear();
    book.replace(QStringLiteral("报名"), line, cells.join(u','));
    const QString student = cells[header.indexOf(QStringLiteral("学号"))];
    School school;
    school.takeGood(book.path());

    int blocked = 0;
    for (const BillDraft &draft : preview(school).drafts) {
        CHECK(draft.isBlocked() == (draft.payer.number == student));
        blocked += draft.isBlocked() ? 1 : 0;
    }
    CHECK(blocked == 1);
    const IssuedBills issued = issue(school, issueOn(kIssued));
    REQUIRE(issued.held.size() == 1);
    CHECK(issued.held[0].student == student);
    CHECK(issued.held[0].reason.contains(QStringLiteral("R-ENR-6")));
    CHECK_FALSE(askedOf(school).contains(student));
    CHECK(askedOf(school).size() == issued.bills);
}

TEST_CASE("R-RED-11 an exempt student's bill waits for its waiver or for somebody's answer")
{
    School school;
    school.takeGood(examplePath(QStringLiteral("onex-tight")));
    QStringList students;
    for (const BillDraft &draft : preview(school).drafts) {
        if (!draft.isBlocked())
            continue;
        students.append(draft.payer.number);
        CHECK(reasonsToLook(draft).first().contains(QStringLiteral("R-RED-11")));
    }
    CHECK(students.size() == 3);
    const IssuedBills first = issue(school, issueOn(kIssued));
    REQUIRE(first.held.size() == 3);
    for (const HeldBill &held : first.held) {
        CHECK(students.contains(held.student));
        CHECK(held.reason.contains(QStringLiteral("R-RED-11")));
        CHECK_FALSE(askedOf(school).contains(held.student));
    }

    const auto refused = issueBills(school.office(), issueOn(kIssued));
    REQUIRE_FALSE(refused);
    CHECK(refused.failure().findings.size() == 3);
    CHECK(batchesOf(school).size() == 1);

    const auto stops = blockingFindings(school.office(), GuardedAction::Billing, {kIssued, {}});
    REQUIRE(stops);
    REQUIRE(stops.value().size() == 1);
    REQUIRE(makeException(school.office(),
                          {QStringLiteral("R-RED-11"), stops.value()[0].rows[1],
                           QStringLiteral("王校长"), QStringLiteral("家长自愿缴费"), kIssued}));
    const IssuedBills second = issue(school, issueOn(kIssued));
    CHECK(second.bills == 1);
    CHECK(second.held.size() == 2);
    CHECK(askedOf(school).contains(stops.value()[0].subjects[1]));
}

TEST_CASE("R-RED-4 a billing month beyond the term stops every bill until somebody answers for it")
{
    ChangedSchool school(QStringLiteral("计费月"), QStringLiteral("2027-01-15"),
                         QStringLiteral("2027-01-20"));
    const auto refused = issueBills(school.office(), issueOn(kIssued));
    REQUIRE_FALSE(refused);
    CHECK(reasonsOf(refused.failure()).join(u' ').contains(QStringLiteral("R-RED-4")));
    CHECK(batchesOf(school).isEmpty());
    CHECK(preview(school).faults.size() == refused.failure().findings.size());
    REQUIRE(answerRedLines(school.office(), GuardedAction::Billing));
    CHECK(issue(school, issueOn(kIssued)).batch == 1);
}

TEST_CASE("T05 T09 T16 a later change bills the difference and leaves issued bills as they are")
{
    School school;
    school.takeGood(examplePath(QStringLiteral("onex")));
    (void)issue(school, issueOn(kIssued));
    const auto before = openBatch(school.office(), batchesOf(school).first().id);
    REQUIRE(before);

    const BookFolder book(QStringLiteral("onex"));
    book.append(QStringLiteral("减免"),
                QStringLiteral("20260001,困难,50,2026-09-01,2027-01-15,校发9号,校长"));
    school.takeGood(book.path());
    const BillPreview changed = preview(school);
    REQUIRE(changed.drafts.size() == 1);
    CHECK(changed.drafts[0].payer.number == QStringLiteral("20260001"));
    CHECK(changed.drafts[0].oddities.contains(BillOddity::Corrects));
    CHECK(changed.drafts[0].toPay() < Money());

    const IssuedBills second = issue(school, issueOn(QDate(2026, 9, 20)));
    CHECK(second.batch == 2);
    CHECK(second.bills == 1);
    CHECK(askedOf(school) == prepaidOf(school));
    CHECK(preview(school).drafts.isEmpty());
    const auto after = openBatch(school.office(), batchesOf(school).first().id);
    REQUIRE(after);
    CHECK(after.value() == before.value());
}

TEST_CASE("T12 a cancelled selection is given back whole, and nobody else is billed")
{
    const BookFolder book(QStringLiteral("onex"));
    for (const QString &sheet : {QStringLiteral("学生考勤"), QStringLiteral("选课结果"),
                                 QStringLiteral("志愿"), QStringLiteral("课次")})
        book.remove(sheet);
    School school;
    school.takeGood(book.path());
    (void)issue(school, issueOn(kIssued));
    QHash<QString, Money> before = askedOf(school);
    REQUIRE(before.value(QStringLiteral("20260001")) > Money());

    book.replace(QStringLiteral("报名"),
                 QStringLiteral("20260001,周二2;周四1-2,2026-09-01,,张艳宇,2026-08-25,生效"),
                 QStringLiteral("20260001,周二2;周四1-2,2026-09-01,,张艳宇,2026-08-25,已撤销"));
    school.takeGood(book.path());
    const BillPreview changed = preview(school);
    REQUIRE(changed.drafts.size() == 1);
    CHECK(changed.drafts[0].toPay() == -before.value(QStringLiteral("20260001")));
    CHECK(changed.drafts[0].oddities.contains(BillOddity::GivesBack));
    CHECK(issue(school, issueOn(QDate(2026, 9, 2))).bills == 1);
    before[QStringLiteral("20260001")] = Money();
    CHECK(askedOf(school) == before);
}

TEST_CASE("T13 a reversed batch asks for nothing, and its bills are issued under new numbers")
{
    School school;
    school.takeGood(examplePath(QStringLiteral("onex")));
    const IssuedBills first = issue(school, issueOn(kIssued));
    const qint64 batch = batchesOf(school).first().id;
    CHECK_FALSE(reverseBatch(school.office(), {batch, QDate(2026, 9, 2), QStringLiteral(" ")}));
    CHECK_FALSE(
        reverseBatch(school.office(), {batch + 1, QDate(2026, 9, 2), QStringLiteral("错误")}));
    REQUIRE(reverseBatch(school.office(), {batch, QDate(2026, 9, 2), QStringLiteral("日期错")}));
    CHECK_FALSE(
        reverseBatch(school.office(), {batch, QDate(2026, 9, 3), QStringLiteral("日期错")}));
    CHECK(askedOf(school).isEmpty());

    const IssuedBills second = issue(school, issueOn(QDate(2026, 9, 3)));
    CHECK(second.bills == first.bills);
    CHECK(second.toPay == first.toPay);
    CHECK(askedOf(school) == prepaidOf(school));
    // T14: one after the other over both batches, none twice.
    const QList<int> numbers = numbersOf(school);
    REQUIRE(numbers.size() == 2 * first.bills);
    for (int at = 0; at < numbers.size(); ++at)
        CHECK(numbers[at] == at + 1);
}

TEST_CASE("T09 a batch that a later one corrects is reversed after that one")
{
    School school;
    school.takeGood(examplePath(QStringLiteral("onex")));
    (void)issue(school, issueOn(kIssued));
    const BookFolder book(QStringLiteral("onex"));
    book.append(QStringLiteral("减免"),
                QStringLiteral("20260001,困难,50,2026-09-01,2027-01-15,校发9号,校长"));
    school.takeGood(book.path());
    (void)issue(school, issueOn(QDate(2026, 9, 20)));
    const QList<BatchLine> batches = batchesOf(school);
    REQUIRE(batches.size() == 2);
    const QDate date(2026, 9, 21);
    CHECK_FALSE(reverseBatch(school.office(), {batches[0].id, date, QStringLiteral("错误")}));
    CHECK(reverseBatch(school.office(), {batches[1].id, date, QStringLiteral("错误")}));
    CHECK(reverseBatch(school.office(), {batches[0].id, date, QStringLiteral("错误")}));
    CHECK(askedOf(school).isEmpty());
    CHECK(issue(school, issueOn(QDate(2026, 9, 22))).batch == 3);
    CHECK(askedOf(school) == prepaidOf(school));
}

TEST_CASE("T01 issued bills are no step that can be undone, and SQLite itself keeps them")
{
    School school;
    school.takeGood(examplePath(QStringLiteral("onex")));
    (void)issue(school, issueOn(kIssued));
    const QHash<QString, Money> asked = askedOf(school);
    CHECK_FALSE(school.office().state().undoText);
    const auto undone = school.office().undo();
    REQUIRE(undone);
    CHECK_FALSE(undone.value());
    CHECK(askedOf(school) == asked);
    school.close();
    school.open();
    CHECK(askedOf(school) == asked);
}

TEST_CASE("A student who is left out gets its bill with the next batch")
{
    School school;
    school.takeGood(examplePath(QStringLiteral("onex")));
    BillIssue asked = issueOn(kIssued);
    asked.name = QStringLiteral("开学收费");
    asked.dueOn = QDate(2026, 9, 10);
    asked.leftOut = {QStringLiteral("20260001")};
    const IssuedBills first = issue(school, asked);
    CHECK(batchesOf(school).first().batch.name == asked.name);
    CHECK(batchesOf(school).first().batch.dueOn == asked.dueOn);
    CHECK_FALSE(askedOf(school).contains(QStringLiteral("20260001")));
    const IssuedBills second = issue(school, issueOn(kIssued));
    CHECK(second.bills == 1);
    CHECK(askedOf(school).contains(QStringLiteral("20260001")));
    CHECK(first.batch + 1 == second.batch);

    asked.dueOn = QDate(2026, 8, 31);
    CHECK_FALSE(issueBills(school.office(), asked));
}

TEST_CASE("R-LED-1 T15 each bill is posted on its day, and a reversed one comes to nothing")
{
    School school;
    const BookFolder book(QStringLiteral("onex"));
    book.remove(QStringLiteral("缴费"));
    book.remove(QStringLiteral("退费"));
    school.takeGood(book.path());
    (void)issue(school, issueOn(kIssued));
    const auto sums = [&] {
        QHash<QString, Money> receivable;
        const auto read = school.office().read<void>([&](Tables &tables) -> Result<void> {
            const auto open = findTerm(tables);
            for (const AccountBalance &balance :
                 tables.journal().balances(open.value().id, AccountKind::Receivable)) {
                if (!balance.amount.isZero())
                    receivable.insert(balance.account.key, balance.amount);
            }
            for (const BookedEntry &booked : tables.journal().entries(open.value().id))
                CHECK(booked.entry.event().date == (booked.reverses ? QDate(2026, 9, 2) : kIssued));
            return done();
        });
        REQUIRE(read);
        return receivable;
    };
    QHash<QString, Money> asked = askedOf(school);
    asked.removeIf([](auto student) { return student.value().isZero(); });
    CHECK(sums() == asked);
    REQUIRE(reverseBatch(school.office(), {batchesOf(school).first().id, QDate(2026, 9, 2),
                                           QStringLiteral("日期错")}));
    CHECK(sums().isEmpty());
}

TEST_CASE("R-FEE-13 arrears keep no child out of its class")
{
    School school;
    const BookFolder book(QStringLiteral("onex"));
    school.takeGood(book.path());
    const auto before = settleTerm(school.office(), {});
    book.remove(QStringLiteral("缴费"));
    book.remove(QStringLiteral("退费"));
    School unpaid;
    unpaid.takeGood(book.path());
    (void)issue(unpaid, issueOn(kIssued));
    const auto after = settleTerm(unpaid.office(), {});
    REQUIRE(before);
    REQUIRE(after);
    REQUIRE(before.value().students.size() == after.value().students.size());
    for (qsizetype at = 0; at < after.value().students.size(); ++at) {
        CHECK(after.value().students[at].counts == before.value().students[at].counts);
        CHECK(after.value().students[at].paid.isZero());
    }
}

TEST_CASE("T23 what is issued is what the preview showed, line by line")
{
    School school;
    school.takeGood(examplePath(QStringLiteral("onex-tight")));
    REQUIRE(answerRedLines(school.office(), GuardedAction::Billing));
    QHash<QString, QList<BillLine>> shown;
    for (const BillDraft &draft : preview(school).drafts)
        shown.insert(draft.payer.number, draft.lines);
    (void)issue(school, issueOn(kIssued));
    const auto bills = openBatch(school.office(), batchesOf(school).first().id);
    REQUIRE(bills);
    REQUIRE(bills.value().size() == shown.size());
    for (const BatchBill &bill : bills.value()) {
        QList<BillLine> lines = bill.lines;
        for (BillLine &line : lines)
            line.bill = 0;
        CHECK(lines == shown.value(bill.bill.student));
    }
}

TEST_CASE("T17 two thousand pupils are billed in one operation")
{
    School school(demoSchemeId());
    DemoSize size;
    size.students = 2'000;
    REQUIRE(makeDemo(school.office(), size));
    const IssuedBills issued = issue(school, issueOn(kIssued));
    CHECK(issued.bills > 1'500);
    CHECK(batchesOf(school).size() == 1);
    CHECK(askedOf(school) == prepaidOf(school));
    CHECK(issue(school, issueOn(kIssued)).batch == 0);
}

TEST_CASE("T20 a student who was billed stays on the roll")
{
    const BookFolder book(QStringLiteral("onex"));
    for (const QString &sheet :
         {QStringLiteral("学生考勤"), QStringLiteral("选课结果"), QStringLiteral("志愿"),
          QStringLiteral("课次"), QStringLiteral("缴费"), QStringLiteral("退费"),
          QStringLiteral("减免")})
        book.remove(sheet);
    School school;
    school.takeGood(book.path());
    (void)issue(school, issueOn(kIssued));
    const auto cancelled =
        school.office().perform<void>(QStringLiteral("test"), [](Tables &tables) -> Result<void> {
            const TermId term = findTerm(tables).value().id;
            for (const auto &stored :
                 tables.ofStudent<Enrollment>(term, QStringLiteral("20260001")))
                tables.remove<Enrollment>(stored.id);
            return done();
        });
    REQUIRE(cancelled);
    const auto sheet = loadSheet(school.office(), QStringLiteral("学生"));
    REQUIRE(sheet);
    for (const SheetLine &line : sheet.value().lines) {
        if (!line.cells.contains(QStringLiteral("20260001")))
            continue;
        const auto removed = removeRow(school.office(), QStringLiteral("学生"), line.id);
        REQUIRE_FALSE(removed);
        CHECK(removed.failure().kind == FailureKind::Refused);
        return;
    }
    FAIL("the student is not there");
}
