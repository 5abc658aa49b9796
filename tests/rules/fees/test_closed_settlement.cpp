// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/fees/closed_settlement.h"
#include "tests/support/catch.h"

using namespace kehou;

namespace
{

[[nodiscard]] Settlement aSettlement()
{
    Settlement settlement;
    settlement.student = QStringLiteral("20260001");
    settlement.counts = {
        .scheduled = 144, .cancelled = 1, .attended = 139, .leave = 3, .absent = 1};
    settlement.prepaid = Money::fen(33'120);
    settlement.waivedPrepaid = Money::fen(1'000);
    settlement.consumed = Money::fen(31'970);
    settlement.waived = Money::fen(900);
    settlement.paid = Money::fen(32'120);
    return settlement;
}

} // namespace

TEST_CASE("R-FEE-7 a closed settlement keeps its figures whatever is computed later")
{
    const Settlement before = aSettlement();
    const ClosedSettlement kept = closed(before, 1, QDate(2027, 1, 16));
    CHECK(kept.netConsumed() == Money::fen(31'070));
    Settlement later = before;
    later.counts.attended = 100;
    later.counts.leave = 42;
    later.consumed = Money::fen(23'000);
    const Settlement shown = asClosed(kept, later);
    CHECK(shown.counts == before.counts);
    CHECK(shown.consumed == before.consumed);
    CHECK(shown.balance() == before.balance());
    CHECK(shown.complete());
}

TEST_CASE("R-FEE-7 money that goes back after closing lowers what is owed")
{
    const Settlement before = aSettlement();
    REQUIRE(before.refund() == Money::fen(1'050));
    Settlement later = before;
    later.refunded = Money::fen(1'050);
    const ClosedSettlement kept = closed(before, 1, QDate(2027, 1, 16));
    CHECK_FALSE(differs(kept, later));
    CHECK(asClosed(kept, later).balance().isZero());
}

TEST_CASE("R-FEE-7 what a settlement counts or costs is a change, what is paid is none")
{
    struct Row {
        const char *what;
        void (*change)(Settlement &);
        bool changes;
    };
    for (const Row &row :
         {Row{"nothing", [](Settlement &) {}, false},
          Row{"paid more", [](Settlement &s) { s.paid += Money::fen(1); }, false},
          Row{"given back", [](Settlement &s) { s.refunded += Money::fen(1); }, false},
          Row{"a period on leave, no longer attended",
              [](Settlement &s) {
                  --s.counts.attended;
                  ++s.counts.leave;
              },
              true},
          Row{"a fen more used", [](Settlement &s) { s.consumed += Money::fen(1); }, true},
          Row{"a fen more waived", [](Settlement &s) { s.waived += Money::fen(1); }, true},
          Row{"billed otherwise", [](Settlement &s) { s.prepaid += Money::fen(1); }, true},
          Row{"waived otherwise before", [](Settlement &s) { s.waivedPrepaid += Money::fen(1); },
              true}}) {
        CAPTURE(row.what);
        Settlement now = aSettlement();
        row.change(now);
        CHECK(differs(closed(aSettlement(), 1, QDate(2027, 1, 16)), now) == row.changes);
    }
}
