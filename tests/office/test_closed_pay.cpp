// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/closed_pay.h"

#include "core/office/papers.h"
#include "core/office/rolls.h"
#include "tests/office/school.h"
#include "tests/support/catch.h"
#include "tests/support/start_program.h"

#include <QProcess>

using namespace kehou;
using namespace kehou::test;

namespace
{

const QDate kClosingDay(2027, 1, 20);
const QString kOnex = QStringLiteral("onex");

// The example with a staff fund that its pay fits into.
void takeFunded(School &school, const QString &example = kOnex)
{
    const BookFolder book(example);
    if (!bytesOf(book.file(QStringLiteral("学期"))).contains("人员经费"))
        book.append(QStringLiteral("学期"), QStringLiteral("人员经费,90000.00"));
    school.takeGood(book.path());
    REQUIRE(answerRedLines(school.office(), GuardedAction::ClosePay));
}

[[nodiscard]] TermPay paid(School &school)
{
    auto result = payTerm(school.office(), {});
    REQUIRE(result);
    return std::move(result).value();
}

// Says that the first session of 一（1）班 had no record after all.
void spoilRecord(School &school, RecordState record = RecordState::None)
{
    RollConfirmation confirmation;
    confirmation.place = {
        QDate(2026, 9, 1), 1, {GroupKind::SchoolClass, QStringLiteral("一（1）班")}};
    confirmation.record = record;
    confirmation.reason = QStringLiteral("补查记录");
    REQUIRE(confirmRoll(school.office(), confirmation));
}

[[nodiscard]] bool sameSheet(const PaySheet &a, const PaySheet &b)
{
    return a.method == b.method && a.fund == b.fund && a.process == b.process &&
           a.terminal == b.terminal && a.undivided == b.undivided && a.staff == b.staff;
}

} // namespace

TEST_CASE("R-PAY-8 a closed sheet is read back as it was computed, under each method")
{
    for (const QString &example : kExamples) {
        CAPTURE(example);
        School school(schemeOf(example));
        takeFunded(school, example);
        const TermPay before = paid(school);
        const auto closed = closePay(school.office(), {kClosingDay, {}});
        REQUIRE(closed);
        CHECK(closed.value().number == 1);
        school.close();
        school.open();
        const TermPay after = paid(school);
        REQUIRE(after.closed);
        CHECK(after.closed->closedOn == kClosingDay);
        CHECK(sameSheet(after.sheet, before.sheet));
        CHECK(after.sheet.organisations.size() == before.sheet.organisations.size());
        CHECK(after.fundText() == before.fundText());
        CHECK_FALSE(after.hasAdjustments());
    }
}

TEST_CASE("R-PAY-8, T42 an edit after closing leaves the sheet and stands in the next one")
{
    School school;
    takeFunded(school);
    const TermPay before = paid(school);
    REQUIRE(closePay(school.office(), {kClosingDay, {}}));
    const auto again = closePay(school.office(), {kClosingDay, {}});
    REQUIRE_FALSE(again);
    CHECK(again.failure().kind == FailureKind::Refused);

    spoilRecord(school);
    const TermPay edited = paid(school);
    CHECK(sameSheet(edited.sheet, before.sheet));
    REQUIRE(edited.adjustments.size() == 1);
    CHECK(edited.adjustments[0].staff == QStringLiteral("T002"));
    CHECK(edited.adjustments[0].amount() < Money());
    const QList<ExplainedAdjustment> lines = edited.explain(edited.adjustments[0]);
    CHECK(std::any_of(lines.begin(), lines.end(), [](const ExplainedAdjustment &line) {
        return line.text.contains(QStringLiteral("2026-09-01"));
    }));

    const auto second = closePay(school.office(), {kClosingDay.addDays(5), {}});
    REQUIRE(second);
    CHECK(second.value().number == 2);
    const TermPay after = paid(school);
    REQUIRE(after.history.size() == 2);
    CHECK(after.history[0].paid == before.sheet.total());
    CHECK(after.history[1].paid == edited.adjustments[0].amount());
    CHECK(after.latestAdjustments.size() == 1);
    CHECK_FALSE(after.hasAdjustments());
    CHECK(after.sheet.total() == after.history[0].paid + after.history[1].paid);
}

TEST_CASE("R-LED-1 a closed sheet is owed to each of its people, an adjustment by what it changes")
{
    School school;
    takeFunded(school);
    const auto owed = [&](const QString &staff) {
        const auto balance = school.office().read<Money>([&](Tables &tables) -> Result<Money> {
            const auto term = findTerm(tables);
            REQUIRE(term);
            return tables.journal().balance(term.value().id, {AccountKind::Payable, staff});
        });
        REQUIRE(balance);
        return -balance.value();
    };
    REQUIRE(closePay(school.office(), {kClosingDay, {}}));
    for (const PersonPay &person : paid(school).sheet.staff)
        CHECK(owed(person.staff) == person.total);
    spoilRecord(school);
    const Money change = paid(school).adjustments.first().amount();
    const Money before = owed(QStringLiteral("T002"));
    REQUIRE(closePay(school.office(), {kClosingDay, {}}));
    CHECK(owed(QStringLiteral("T002")) == before + change);
}

TEST_CASE("R-PAY-10 a missing roll refuses closing and names the session; a gap that is only "
          "listed does not")
{
    School school;
    BookFolder book(kOnex);
    book.replace(QStringLiteral("课次"),
                 QStringLiteral("2026-09-01,1,一（1）班,已点名,T002,正常,,完整,"),
                 QStringLiteral("2026-09-01,1,一（1）班,未点名,T002,正常,,完整,"));
    school.takeGood(book.path());
    const auto refused = closePay(school.office(), {kClosingDay, {}});
    REQUIRE_FALSE(refused);
    REQUIRE(refused.failure().findings.size() == 1);
    CHECK(refused.failure().findings[0].message.contains(QStringLiteral("2026-09-01")));
    CHECK_FALSE(paid(school).closed);

    School whole;
    takeFunded(whole);
    CHECK_FALSE(paid(whole).gaps.isEmpty()); // no patrol at all
    CHECK(closePay(whole.office(), {kClosingDay, {}}));
}

TEST_CASE("R-PAY-7 pay over the fund cannot be closed, and the excess is named")
{
    School school;
    BookFolder book(kOnex);
    book.append(QStringLiteral("学期"), QStringLiteral("人员经费,100.00"));
    school.takeGood(book.path());
    const TermPay pay = paid(school);
    REQUIRE(pay.sheet.over() > Money());
    const auto refused = closePay(school.office(), {kClosingDay, {}});
    REQUIRE_FALSE(refused);
    CHECK(refused.failure().text.contains(QStringLiteral("R-PAY-7")));
}

TEST_CASE("R-RED-15 a doubtful session stops closing until it is mended or somebody answers for it")
{
    School school;
    const BookFolder book(kOnex);
    book.append(QStringLiteral("学期"), QStringLiteral("人员经费,90000.00"));
    school.takeGood(book.path());
    const TermPay computed = paid(school); // computing is never stopped
    CHECK_FALSE(computed.sheet.staff.isEmpty());
    const auto refused = closePay(school.office(), {kClosingDay, {}});
    REQUIRE_FALSE(refused);
    CHECK(refused.failure().kind == FailureKind::Refused);
    REQUIRE(refused.failure().findings.size() == 132);
    for (const Finding &finding : refused.failure().findings) {
        CHECK(finding.sheet == QStringLiteral("R-RED-15"));
        CHECK_FALSE(finding.expected.isEmpty());
    }
    CHECK_FALSE(paid(school).closed);

    const RedLineException one{QStringLiteral("R-RED-15"), refused.failure().findings.first().found,
                               QStringLiteral("王校长"), QStringLiteral("临时看护"), kClosingDay};
    REQUIRE(makeException(school.office(), one));
    const auto fewer = closePay(school.office(), {kClosingDay, {}});
    REQUIRE_FALSE(fewer);
    CHECK(fewer.failure().findings.size() == 131);
    REQUIRE(answerRedLines(school.office(), GuardedAction::ClosePay));
    CHECK(closePay(school.office(), {kClosingDay, {}}));
    // What somebody answers for stays visible.
    const auto report = checkTerm(school.office(), {kClosingDay, {}});
    REQUIRE(report);
    for (const AnsweredFinding &entry : report.value().findings) {
        if (entry.finding.rule == QStringLiteral("R-RED-15"))
            CHECK(entry.exceptions.size() == 132);
    }
}

TEST_CASE("R-PAY-8 closing is a barrier: neither it nor what came before can be undone")
{
    School school;
    takeFunded(school);
    spoilRecord(school);
    REQUIRE(school.office().state().undoText);
    REQUIRE(closePay(school.office(), {kClosingDay, {}}));
    CHECK_FALSE(school.office().state().undoText);
    CHECK_FALSE(school.office().state().barrierReason.isEmpty());
    const auto undone = school.office().undo();
    REQUIRE(undone);
    CHECK_FALSE(undone.value());
    CHECK(paid(school).closed);
}

TEST_CASE("R-PAY-8 the sheet on paper is the closed one, with what was adjusted on its own page")
{
    School school;
    takeFunded(school);
    REQUIRE(closePay(school.office(), {kClosingDay, {}}));
    PaperRequest request;
    request.form = QStringLiteral("pay-sheet");
    const auto first = buildPaper(school.office(), request, kClosingDay);
    REQUIRE(first);
    const auto sections = first.value().sections.size();
    spoilRecord(school);
    REQUIRE(closePay(school.office(), {kClosingDay, {}}));
    const auto second = buildPaper(school.office(), request, kClosingDay);
    REQUIRE(second);
    CHECK(second.value().sections.size() == sections + 1);
}

TEST_CASE("The verb pay closes on the day that is given, and says why where it cannot")
{
    School school;
    takeFunded(school);
    REQUIRE(answerRedLines(school.office(), GuardedAction::ClosePay));
    school.close();
    const auto run = [&](const QStringList &options) {
        QProcess cli;
        startProgram(cli, QStringLiteral(KEHOU_CLI),
                     QStringList{QStringLiteral("pay"), school.path()} + options);
        REQUIRE(cli.waitForFinished(60'000));
        return cli.exitCode();
    };
    const QStringList close{QStringLiteral("--close"), QStringLiteral("--date"),
                            QStringLiteral("2027-01-20")};
    CHECK(run({QStringLiteral("--close"), QStringLiteral("--date"), QStringLiteral("x")}) == 2);
    CHECK(run(close) == 0);
    CHECK(run(close) == 3);
    school.open();
    CHECK(paid(school).closed->closedOn == kClosingDay);
}
