// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/menu/moves.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

using State = OfferingState;
using Move = OfferingMove;

const QDate kToday(2026, 9, 10);
constexpr int kStates = 6;

[[nodiscard]] Offering offeringIn(State state)
{
    Offering offering = anOffering(QStringLiteral("C1"), u"周一1");
    offering.state = state;
    return offering;
}

// Everything that any row of the table needs.
[[nodiscard]] OfferingEntry fullEntry(Move move)
{
    return {move, kToday, QStringLiteral("评审组"), QStringLiteral("同意")};
}

[[nodiscard]] bool takes(State from, const OfferingEntry &entry, const OfferingFacts &facts)
{
    return moveOffering(offeringIn(from), entry, facts).ok();
}

// R-MNU-3, written down a second time: what each state can become by each move.
[[nodiscard]] std::optional<State> expected(State from, Move move)
{
    switch (move) {
    case Move::Review:
        return from == State::Draft ? std::optional(State::Reviewed) : std::nullopt;
    case Move::Publish:
        return from == State::Reviewed ? std::optional(State::Published) : std::nullopt;
    case Move::Withdraw:
        return from == State::Published ? std::optional(State::Reviewed) : std::nullopt;
    case Move::Open:
        return from == State::Published ? std::optional(State::Running) : std::nullopt;
    case Move::Finish:
        return from == State::Running ? std::optional(State::Finished) : std::nullopt;
    case Move::Close:
        return from == State::Finished || from == State::Closed ? std::nullopt
                                                                : std::optional(State::Closed);
    }
    return std::nullopt;
}

} // namespace

TEST_CASE("R-MNU-3 every state takes the moves of the table and refuses every other by name")
{
    int possible = 0;
    for (int state = 0; state < kStates; ++state) {
        for (int move = 0; move < kOfferingMoves; ++move) {
            const auto from = static_cast<State>(state);
            const auto asked = static_cast<Move>(move);
            CAPTURE(state, move);
            const auto result = moveOffering(offeringIn(from), fullEntry(asked), {kToday, 0, 0});
            const auto to = expected(from, asked);
            REQUIRE(result.ok() == to.has_value());
            if (to) {
                Offering moved = offeringIn(*to);
                CHECK(result.value() == moved);
                ++possible;
            } else {
                CHECK(result.failure().text.contains(offeringMoveText(asked)));
                CHECK(result.failure().text.contains(offeringStateText(from)));
            }
        }
    }
    CHECK(possible == offeringMoveRules().size());
}

TEST_CASE("R-MNU-3 what a step needs, and its neighbour without it")
{
    struct Row {
        const char *what;
        State from;
        OfferingEntry entry;
        OfferingFacts facts;
        bool taken;
    };
    const QString who = QStringLiteral("评审组");
    const QString said = QStringLiteral("师资不足");
    const Row rows[] = {
        {"a review", State::Draft, {Move::Review, kToday, who, said}, {kToday}, true},
        {"a review by nobody", State::Draft, {Move::Review, kToday, {}, said}, {kToday}, false},
        {"no opinion",
         State::Draft,
         {Move::Review, kToday, who, QStringLiteral(" ")},
         {kToday},
         false},
        {"a review without a day", State::Draft, {Move::Review, {}, who, said}, {kToday}, false},
        {"earlier", State::Draft, {Move::Review, kToday.addDays(-9), who, said}, {kToday}, true},
        {"tomorrow", State::Draft, {Move::Review, kToday.addDays(1), who, said}, {kToday}, false},
        {"back, empty", State::Published, {Move::Withdraw, kToday, {}, {}}, {kToday, 0}, true},
        {"back, one place", State::Published, {Move::Withdraw, kToday, {}, {}}, {kToday, 1}, false},
        {"opened with places", State::Published, {Move::Open, kToday, {}, {}}, {kToday, 9}, true},
        {"closed", State::Running, {Move::Close, kToday, {}, said}, {kToday, 9, 0}, true},
        {"closed, no reason", State::Running, {Move::Close, kToday, {}, {}}, {kToday, 9, 0}, false},
        {"held once", State::Running, {Move::Close, kToday, {}, said}, {kToday, 9, 1}, false},
        {"finished then", State::Running, {Move::Finish, kToday, {}, {}}, {kToday, 9, 1}, true},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        CHECK(takes(row.from, row.entry, row.facts) == row.taken);
    }
}

TEST_CASE("R-MNU-3 a blank state is a draft, and sessions are held in three states")
{
    CHECK(Offering().state == State::Draft);
    for (const auto &[state, held] : QList<std::pair<State, bool>>{{State::Draft, false},
                                                                   {State::Reviewed, false},
                                                                   {State::Published, true},
                                                                   {State::Running, true},
                                                                   {State::Finished, true},
                                                                   {State::Closed, false}})
        CHECK(offeringIn(state).isHeld() == held);
}
