// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/pay/random_pay.h"
#include "tests/rules/pay/slow_pay.h"
#include "tests/support/catch.h"

#include <random>

using namespace kehou;
using namespace kehou::test;

namespace
{

constexpr unsigned kSchools = 60;
constexpr PayMethod kMethods[] = {PayMethod::Units, PayMethod::Rates, PayMethod::Evaluation};

[[nodiscard]] PaySheet paid(const RandomPay &school)
{
    const TermPlan plan(school.book);
    return computePay(PayFacts(school.book, plan), school.part, school.fund);
}

[[nodiscard]] SlowPerson plain(const PersonPay &person)
{
    return {person.sessions,       person.unitsMilli, person.scoreCenti, person.process.fen(),
            person.terminal.fen(), person.rate.fen(), person.post.fen(), person.award.fen(),
            person.deduct.fen(),   person.total.fen()};
}

} // namespace

TEST_CASE("R-PAY-1 to R-PAY-9 pay equals a slow computation from the plain rows")
{
    for (const PayMethod method : kMethods) {
        for (unsigned seed = 0; seed < kSchools; ++seed) {
            CAPTURE(seed, static_cast<int>(method));
            const RandomPay school = randomPay(seed, method);
            const PaySheet sheet = paid(school);
            const SlowPay slow = slowPay(school.book, school.part, school.fund);
            REQUIRE(sheet.staff.size() == static_cast<qsizetype>(slow.staff.size()));
            for (const PersonPay &person : sheet.staff) {
                CAPTURE(person.staff);
                REQUIRE(plain(person) == slow.staff.at(person.staff));
            }
            REQUIRE(sheet.undivided.fen() == slow.undivided);
            REQUIRE(sheet.over().fen() == slow.over);
            REQUIRE(sheet.organisations.first().sessions == slow.providerSessions);
            REQUIRE(sheet.organisations.first().total.fen() == slow.providerTotal);
        }
    }
}

TEST_CASE("R-PAY-1 R-PAY-4 the parts always sum to what is divided")
{
    for (const PayMethod method : {PayMethod::Units, PayMethod::Evaluation}) {
        int divided = 0;
        for (unsigned seed = 100; seed < 100 + kSchools; ++seed) {
            CAPTURE(seed);
            const RandomPay school = randomPay(seed, method);
            const PaySheet sheet = paid(school);
            Money process;
            Money terminal;
            Money posts;
            for (const PersonPay &person : sheet.staff) {
                process += person.process;
                terminal += person.terminal;
                posts += person.post;
            }
            REQUIRE((process == sheet.process || process.isZero()));
            REQUIRE((terminal == sheet.terminal || terminal.isZero()));
            REQUIRE(process + terminal + sheet.undivided == sheet.process + sheet.terminal);
            REQUIRE(sheet.process + sheet.terminal == std::max(sheet.fund - posts, Money()));
            divided += process.isZero() ? 0 : 1;
        }
        CHECK(divided > 30);
    }
}

TEST_CASE("T40, R-PAY-7 each session stands in one line, totals are the sum of lines and within a "
          "scaled fund")
{
    for (const PayMethod method : kMethods) {
        for (unsigned seed = 200; seed < 200 + kSchools; ++seed) {
            CAPTURE(seed);
            const RandomPay school = randomPay(seed, method);
            const PaySheet sheet = paid(school);
            for (const PersonPay &person : sheet.staff) {
                Money amount;
                std::int64_t units = 0;
                int sessions = 0;
                for (const PayLine &line : person.lines) {
                    amount += line.amount;
                    units += line.unitsMilli;
                    sessions += line.kind == PayLineKind::Sessions ? line.count : 0;
                }
                REQUIRE(amount == person.total);
                REQUIRE(units == person.unitsMilli);
                REQUIRE(sessions == person.sessions);
            }
            if (method == PayMethod::Rates && school.part.overFund == OverFund::Scale)
                REQUIRE(sheet.total() <= sheet.fund);
        }
    }
}

TEST_CASE("R-PAY-1 to R-PAY-4 pay does not depend on the order of the rows")
{
    for (const PayMethod method : kMethods) {
        for (unsigned seed = 300; seed < 320; ++seed) {
            CAPTURE(seed);
            RandomPay school = randomPay(seed, method);
            const PaySheet before = paid(school);
            std::mt19937 random(seed);
            auto &sessions = school.book.rows<Session>();
            std::shuffle(sessions.begin(), sessions.end(), random);
            auto &sanctions = school.book.rows<Sanction>();
            std::shuffle(sanctions.begin(), sanctions.end(), random);
            const PaySheet after = paid(school);
            REQUIRE(before.staff.size() == after.staff.size());
            for (qsizetype at = 0; at < before.staff.size(); ++at)
                REQUIRE(plain(before.staff[at]) == plain(after.staff[at]));
        }
    }
}
