// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"
#include "tests/support/catch.h"

using namespace kehou;

namespace
{

[[nodiscard]] Result<int> half(int number)
{
    if (number % 2 != 0)
        return refuse(QStringLiteral("odd"));
    return number / 2;
}

[[nodiscard]] Result<void> check(const Findings &findings)
{
    if (!findings.isEmpty())
        return badInput(QStringLiteral("wrong"), findings);
    return done();
}

} // namespace

TEST_CASE("A result is the value or the whole reason why there is none")
{
    const auto good = half(8);
    REQUIRE(good);
    CHECK(good.value() == 4);

    const auto refused = half(7);
    REQUIRE_FALSE(refused);
    CHECK(refused.failure().kind == FailureKind::Refused);
    CHECK(refused.failure().text == QStringLiteral("odd"));
    CHECK(refused.failure().findings.isEmpty());
}

TEST_CASE("Bad input keeps every finding")
{
    CHECK(check({}));
    const Findings two{{QStringLiteral("学生"), QStringLiteral("A2"), {}, {}, {}},
                       {QStringLiteral("学生"), QStringLiteral("A3"), {}, {}, {}}};
    const auto wrong = check(two);
    REQUIRE_FALSE(wrong);
    CHECK(wrong.failure().kind == FailureKind::BadInput);
    CHECK(wrong.failure().findings == two);
}
