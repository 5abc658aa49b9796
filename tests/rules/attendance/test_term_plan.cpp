// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/attendance/term_plan.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

[[nodiscard]] Session moved(QStringView from, int fromPeriod, QStringView to, int toPeriod)
{
    Session session = aSession(to, toPeriod);
    session.movedFromDate = date(from);
    session.movedFromPeriod = fromPeriod;
    return session;
}

// Where the class's session of that place was held, and in which state.
[[nodiscard]] QString heldText(const TermPlan &plan, QStringView on, int period)
{
    const TermPlan::Held held =
        plan.held(plan.groupOf(classGroup()), plan.calendar().offset(date(on)), period);
    return QStringLiteral("%1 %2 %3")
        .arg(plan.calendar().dateAt(held.day).toString(Qt::ISODate))
        .arg(held.period)
        .arg(static_cast<int>(held.state));
}

} // namespace

TEST_CASE("R-ATT-4 a session without a row is not taken")
{
    TermBook book = aBook();
    book.rows<Session>() = {aSession(u"2026-09-01", 1), aSession(u"2026-09-02", 1)};
    book.rows<Session>()[1].state = SessionState::Cancelled;
    const TermPlan plan(book);
    CHECK(heldText(plan, u"2026-09-01", 1) == QStringLiteral("2026-09-01 1 1"));
    CHECK(heldText(plan, u"2026-09-01", 2) == QStringLiteral("2026-09-01 2 0"));
    CHECK(heldText(plan, u"2026-09-02", 1) == QStringLiteral("2026-09-02 1 2"));
}

TEST_CASE("R-CAL-1 every session of a cancelled day is cancelled, also those moved to it")
{
    TermBook book = aBook();
    book.rows<CalendarDay>() = {{date(u"2026-09-02"), CalendarDayKind::Cancelled, {}, {}}};
    book.rows<Session>() = {aSession(u"2026-09-02", 1), moved(u"2026-09-03", 1, u"2026-09-02", 5),
                            moved(u"2026-09-02", 2, u"2026-09-04", 5)};
    const TermPlan plan(book);
    CHECK(heldText(plan, u"2026-09-02", 1) == QStringLiteral("2026-09-02 1 2"));
    CHECK(heldText(plan, u"2026-09-02", 3) == QStringLiteral("2026-09-02 3 2"));
    CHECK(heldText(plan, u"2026-09-03", 1) == QStringLiteral("2026-09-02 5 2"));
    CHECK(heldText(plan, u"2026-09-02", 2) == QStringLiteral("2026-09-04 5 1"));
}

TEST_CASE("R-ATT-9 sessions change places without doubling")
{
    TermBook book = aBook();
    book.rows<Session>() = {moved(u"2026-09-01", 1, u"2026-09-02", 1),
                            moved(u"2026-09-02", 1, u"2026-09-01", 1)};
    const TermPlan plan(book);
    CHECK(heldText(plan, u"2026-09-01", 1) == QStringLiteral("2026-09-02 1 1"));
    CHECK(heldText(plan, u"2026-09-02", 1) == QStringLiteral("2026-09-01 1 1"));
}

TEST_CASE("R-ATT-9 a plan kept true by edits is the plan made anew")
{
    TermBook book = aBook();
    const Session taken = aSession(u"2026-09-01", 1);
    const Session away = moved(u"2026-09-01", 1, u"2026-09-03", 2);
    Session cancelled = taken;
    cancelled.state = SessionState::Cancelled;
    TermPlan plan(book);

    const auto texts = [](const TermPlan &of) {
        return QStringList{heldText(of, u"2026-09-01", 1), heldText(of, u"2026-09-03", 2)};
    };
    const auto anew = [&](const QList<Session> &rows) {
        TermBook fresh = aBook();
        fresh.rows<Session>() = rows;
        return texts(TermPlan(fresh));
    };
    plan.replaceSession(std::nullopt, taken);
    CHECK(texts(plan) == anew({taken}));
    plan.replaceSession(taken, away);
    CHECK(texts(plan) == anew({away}));
    plan.replaceSession(away, cancelled);
    CHECK(texts(plan) == anew({cancelled}));
    plan.replaceSession(cancelled, std::nullopt);
    CHECK(texts(plan) == anew({}));
}

TEST_CASE("R-ATT-1 groups are the classes and the offerings")
{
    TermBook book = aBook();
    book.rows<Offering>() = {anOffering(QStringLiteral("C1"), u"周一1")};
    const TermPlan plan(book);
    CHECK(plan.groupCount() == 2);
    const int offering = plan.groupOf(offeringGroup(QStringLiteral("C1")));
    CHECK(plan.offeringOf(offering)->code == QStringLiteral("C1"));
    CHECK(plan.keyOf(offering) == offeringGroup(QStringLiteral("C1")));
    CHECK(plan.offeringOf(plan.groupOf(classGroup())) == nullptr);
    CHECK(plan.groupOf(classGroup(QStringLiteral("C1"))) == -1);
    CHECK(plan.groupOf(offeringGroup(kClass)) == -1);
    CHECK(plan.gradeOfClass(kClass) == 1);
    CHECK(plan.gradeOfClass(kOtherClass) == 0);
}
