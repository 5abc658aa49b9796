// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/bills.h"
#include "core/office/close_settlement.h"
#include "core/office/closed_pay.h"
#include "tests/office/failing_write.h"
#include "tests/office/school.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

const QDate kDay(2026, 9, 5);
const QString kStudent = QStringLiteral("20260001");

template <typename T>
[[nodiscard]] std::optional<Failure> failureOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.failure());
}

using Operation = std::function<std::optional<Failure>(Office &)>;

// Runs the operation once for each statement by which it writes, and lets that one fail; last of
// all it is let through. Of a long operation only every so manieth statement fails.
void failEachWrite(School &school, const Operation &operation, int every = 1)
{
    const QByteArray before = school.bytes();
    for (int others = 0;; others += every) {
        CAPTURE(others);
        failWrite(others);
        const auto failure = operation(school.office());
        if (!passWrites()) {
            CHECK_FALSE(failure);
            CHECK(others > 2 * every);
            return;
        }
        REQUIRE(failure);
        REQUIRE(failure->kind == FailureKind::File);
        REQUIRE((school.bytes() == before)); // no dump of two files
    }
}

[[nodiscard]] MoneyEntry someMoney()
{
    MoneyEntry entry;
    entry.student = kStudent;
    entry.amount = Money::fen(1'234);
    entry.date = kDay;
    return entry;
}

// A batch of two bills.
[[nodiscard]] Operation issueTwo(School &school)
{
    BillIssue issue;
    issue.issuedOn = kDay;
    const auto preview = previewBills(school.office(), kDay);
    REQUIRE(preview);
    for (const BillDraft &draft : preview.value().drafts.mid(2))
        issue.leftOut.insert(draft.payer.number);
    return [issue](Office &office) { return failureOf(issueBills(office, issue)); };
}

struct OpenSchool : School {
    OpenSchool()
    {
        const BookFolder book(QStringLiteral("onex"));
        book.append(QStringLiteral("学期"), QStringLiteral("人员经费,90000.00"));
        takeGood(book.path());
        REQUIRE(answerRedLines(office(), GuardedAction::ClosePay));
    }
};

} // namespace

TEST_CASE("T10 T24 whichever statement of issuing bills fails, no bill and no entry is there")
{
    OpenSchool school;
    failEachWrite(school, issueTwo(school));
    const auto batches = listBatches(school.office());
    REQUIRE(batches);
    REQUIRE(batches.value().size() == 1);
    CHECK(batches.value().first().bills == 2);
    const BatchReversal reversal{batches.value().first().id, kDay, QStringLiteral("日期错")};
    failEachWrite(school,
                  [&](Office &office) { return failureOf(reverseBatch(office, reversal)); });
}

TEST_CASE("T10 T24 whichever statement of a payment fails, neither money nor bill has changed")
{
    OpenSchool school;
    failEachWrite(school,
                  [](Office &office) { return failureOf(enterPayment(office, someMoney())); });
    failEachWrite(school,
                  [](Office &office) { return failureOf(enterRefund(office, someMoney())); });
    const auto payments = listPayments(school.office());
    REQUIRE(payments);
    const Reversal reversal{payments.value().payments.constLast().id, kDay, QStringLiteral("错录")};
    failEachWrite(school,
                  [&](Office &office) { return failureOf(reversePayment(office, reversal)); });
}

TEST_CASE("T10 T24 whichever statement of closing fails, settlement and pay are open as before")
{
    OpenSchool school;
    failEachWrite(
        school,
        [](Office &office) { return failureOf(closeSettlement(office, QDate(2027, 1, 16))); }, 37);
    failEachWrite(
        school,
        [](Office &office) {
            return failureOf(closePay(office, {QDate(2027, 1, 16), {}}));
        },
        29);
}
