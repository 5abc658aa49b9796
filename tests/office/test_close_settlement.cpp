// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/close_settlement.h"
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
