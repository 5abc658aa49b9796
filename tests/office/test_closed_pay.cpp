// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/closed_pay.h"

#include "core/office/papers.h"
#include "core/office/rolls.h"
#include "tests/office/school.h"
#include "tests/support/catch.h"

#include <QProcess>

using namespace kehou;
using namespace kehou::test;

namespace
{

const QDate kClosingDay(2027, 1, 20);
const QString kOnex = QStringLiteral("onex");

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
        school.takeGood(examplePath(example));
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
    school.takeGood(examplePath(kOnex));
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
    whole.takeGood(examplePath(kOnex));
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

TEST_CASE("R-PAY-8 closing is a barrier: neither it nor what came before can be undone")
{
    School school;
    school.takeGood(examplePath(kOnex));
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
    school.takeGood(examplePath(kOnex));
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
    school.takeGood(examplePath(kOnex));
    school.close();
    const auto run = [&](const QStringList &options) {
        QProcess cli;
        cli.start(QStringLiteral(KEHOU_CLI),
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
