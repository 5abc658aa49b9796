// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/enrollment/moves.h"
#include "tests/support/catch.h"

using namespace kehou;

namespace
{

using State = EnrollmentState;
using Move = EnrollmentMove;

const QDate kToday(2026, 11, 16);

[[nodiscard]] Enrollment enrollmentIn(State state)
{
    Enrollment enrollment;
    enrollment.student = QStringLiteral("20260101");
    enrollment.slots = *SlotSet::parse(QStringLiteral("周一1-2"));
    enrollment.start = QDate(2026, 9, 1);
    enrollment.applicant = QStringLiteral("张建国");
    enrollment.appliedOn = QDate(2026, 8, 25);
    enrollment.state = state;
    return enrollment;
}

// Everything that any row of the table needs.
[[nodiscard]] MoveEntry fullEntry(Move move)
{
    MoveEntry entry;
    entry.move = move;
    entry.on = QDate(2026, 11, 18);
    entry.applicant = QStringLiteral("张建国");
    entry.reason = QStringLiteral("家长要求");
    entry.slots = *SlotSet::parse(QStringLiteral("周三1"));
    entry.applied = QDate(2026, 11, 10);
    return entry;
}

// A withdrawal that is still to come, unless the move is the leaving itself.
[[nodiscard]] MoveFacts factsFor(Move move)
{
    MoveFacts facts;
    facts.today = kToday;
    if (move == Move::TakeBack)
        facts.leaving = kToday.addDays(1);
    if (move == Move::Leave)
        facts.leaving = kToday;
    return facts;
}

[[nodiscard]] Result<MovedEnrollment> moved(State state, Move move)
{
    return moveEnrollment(enrollmentIn(state), fullEntry(move), factsFor(move));
}

// R-ENR-1, written down a second time: what each state can become by each move.
[[nodiscard]] std::optional<State> expected(State from, Move move)
{
    const bool open = from == State::Draft || from == State::ClassReview ||
                      from == State::SchoolApproval || from == State::AwaitingContract;
    if (move == Move::Cancel && open)
        return State::Cancelled;
    if (move == Move::Return && (from == State::ClassReview || from == State::SchoolApproval))
        return State::Draft;
    if (move == Move::Submit && from == State::Draft)
        return State::ClassReview;
    if (move == Move::Pass && from == State::ClassReview)
        return State::SchoolApproval;
    if (move == Move::Approve && from == State::SchoolApproval)
        return State::AwaitingContract;
    if (move == Move::Sign && from == State::AwaitingContract)
        return State::Active;
    if (from != State::Active)
        return std::nullopt;
    if (move == Move::Withdraw || move == Move::TakeBack || move == Move::Change)
        return State::Active;
    if (move == Move::LeaveSchool || move == Move::Leave)
        return State::Ended;
    return std::nullopt;
}

} // namespace

TEST_CASE("R-ENR-1 every state takes the moves of the table and refuses every other by name")
{
    int possible = 0;
    for (int state = 0; state <= static_cast<int>(State::Cancelled); ++state) {
        for (int move = 0; move < kEnrollmentMoves; ++move) {
            const auto from = static_cast<State>(state);
            const auto asked = static_cast<Move>(move);
            CAPTURE(state, move);
            const auto result = moved(from, asked);
            const auto to = expected(from, asked);
            REQUIRE(result.ok() == to.has_value());
            if (to) {
                CHECK(result.value().enrollment.state == *to);
                ++possible;
            } else {
                CHECK(result.failure().text.contains(enrollmentMoveText(asked)));
                CHECK(result.failure().text.contains(enrollmentStateText(from)));
            }
        }
    }
    CHECK(possible == 15);
    CHECK(enrollmentMoveRules().size() == 15);
}

TEST_CASE("R-ENR-1 a step without what it needs is refused and says what is missing")
{
    struct Case {
        const char *sentence;
        State from;
        Move move;
        void (*spoil)(MoveEntry &, MoveFacts &);
    };
    const auto [sentence, from, move, spoil] = GENERATE(values<Case>({
        {"an application without a guardian", State::Draft, Move::Submit,
         [](MoveEntry &entry, MoveFacts &) { entry.applicant = QStringLiteral(" "); }},
        {"an application without a date", State::Draft, Move::Submit,
         [](MoveEntry &entry, MoveFacts &) { entry.on = {}; }},
        {"a boarder where none may come", State::SchoolApproval, Move::Approve,
         [](MoveEntry &, MoveFacts &facts) {
             facts.boarder = true;
             facts.boardersAllowed = false;
         }},
        {"an agreement without a date", State::AwaitingContract, Move::Sign,
         [](MoveEntry &entry, MoveFacts &) { entry.on = {}; }},
        {"an agreement older than the application", State::AwaitingContract, Move::Sign,
         [](MoveEntry &entry, MoveFacts &) { entry.on = QDate(2026, 8, 24); }},
        {"no insurance where the scheme wants it", State::AwaitingContract, Move::Sign,
         [](MoveEntry &, MoveFacts &facts) { facts.insuranceNeeded = true; }},
        {"a return without a reason", State::ClassReview, Move::Return,
         [](MoveEntry &entry, MoveFacts &) { entry.reason.clear(); }},
        {"a cancellation without a reason", State::AwaitingContract, Move::Cancel,
         [](MoveEntry &entry, MoveFacts &) { entry.reason.clear(); }},
        {"a withdrawal without a request date", State::Active, Move::Withdraw,
         [](MoveEntry &entry, MoveFacts &) { entry.on = {}; }},
        {"taking back what took effect today", State::Active, Move::TakeBack,
         [](MoveEntry &, MoveFacts &facts) { facts.leaving = kToday; }},
        {"taking back without a withdrawal", State::Active, Move::TakeBack,
         [](MoveEntry &, MoveFacts &facts) { facts.leaving.reset(); }},
        {"leaving a day early", State::Active, Move::Leave,
         [](MoveEntry &, MoveFacts &facts) { facts.leaving = kToday.addDays(1); }},
        {"a change without slots", State::Active, Move::Change,
         [](MoveEntry &entry, MoveFacts &) { entry.slots = {}; }},
        {"a change on the first day", State::Active, Move::Change,
         [](MoveEntry &entry, MoveFacts &) { entry.on = QDate(2026, 9, 1); }},
        {"a change without a new application", State::Active, Move::Change,
         [](MoveEntry &entry, MoveFacts &) { entry.applied.reset(); }},
    }));
    INFO(sentence);
    MoveEntry entry = fullEntry(move);
    MoveFacts facts = factsFor(move);
    REQUIRE(moveEnrollment(enrollmentIn(from), entry, facts).ok());
    spoil(entry, facts);
    const auto result = moveEnrollment(enrollmentIn(from), entry, facts);
    REQUIRE_FALSE(result.ok());
    CHECK_FALSE(result.failure().text.isEmpty());
}

TEST_CASE("R-ENR-4 a change closes the running selection the day before and opens a new one")
{
    const auto result = moved(State::Active, Move::Change);
    REQUIRE(result.ok());
    CHECK(result.value().enrollment.end == QDate(2026, 11, 17));
    CHECK(result.value().enrollment.slots == *SlotSet::parse(QStringLiteral("周一1-2")));
    REQUIRE(result.value().next);
    CHECK(result.value().next->start == QDate(2026, 11, 18));
    CHECK(result.value().next->slots == *SlotSet::parse(QStringLiteral("周三1")));
    CHECK(result.value().next->agreedOn == QDate(2026, 11, 10));
    CHECK(result.value().next->state == State::Active);
}

TEST_CASE("R-ENR-2 a withdrawal is recorded once, and taken back leaves no trace in the selection")
{
    const auto asked = moved(State::Active, Move::Withdraw);
    REQUIRE(asked.ok());
    const Enrollment &withdrawn = asked.value().enrollment;
    CHECK(withdrawn.withdrawalRequestedOn == QDate(2026, 11, 18));
    CHECK_FALSE(
        moveEnrollment(withdrawn, fullEntry(Move::Withdraw), factsFor(Move::Withdraw)).ok());
    const auto back =
        moveEnrollment(withdrawn, fullEntry(Move::TakeBack), factsFor(Move::TakeBack));
    REQUIRE(back.ok());
    CHECK(back.value().enrollment == enrollmentIn(State::Active));
}
