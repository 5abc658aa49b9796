// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/cli_desk.h"

using namespace kehou::test;

namespace
{

const QString kMenu = QStringLiteral("menu");

// The state of an offering of `menu --json`.
[[nodiscard]] QString stateOf(const Desk &desk, const QString &code)
{
    const QJsonObject menu = desk.on(kMenu, {QStringLiteral("--json")}).object();
    for (const QJsonValue &entry : menu[QStringLiteral("offerings")].toArray()) {
        if (entry[QStringLiteral("code")] == code)
            return entry[QStringLiteral("state")].toString();
    }
    return {};
}

[[nodiscard]] Answer step(const Desk &desk, const QString &move, const QString &codes)
{
    return desk.on(kMenu, {QStringLiteral("--step"), move, QStringLiteral("--course"), codes,
                           QStringLiteral("--as-of"), QStringLiteral("2026-09-01")});
}

} // namespace

TEST_CASE("R-MNU-3 menu lists the courses, and a step goes through or says why not")
{
    const Desk desk;
    desk.makeOnex();
    const Answer listed = desk.on(kMenu);
    CHECK(listed.status == 1); // there are no lesson plans
    CHECK(listed.errors.contains(QStringLiteral("R-MNU-9")));
    const QString published = QStringLiteral("已公示");
    const QString running = QStringLiteral("开班");
    REQUIRE(stateOf(desk, QStringLiteral("C001")) == published);

    CHECK(step(desk, running, QStringLiteral("C001")).status == 0);
    CHECK(stateOf(desk, QStringLiteral("C001")) == running);
    const Answer both = step(desk, running, QStringLiteral("C001,C002"));
    CHECK(both.status == 1);
    CHECK(both.errors.contains(QStringLiteral("C001")));
    CHECK(stateOf(desk, QStringLiteral("C002")) == running);
    CHECK(step(desk, running, QStringLiteral("C001,C002")).status == 3);
    CHECK(step(desk, QStringLiteral("升班"), QStringLiteral("C001")).status == 2);
    CHECK(desk.on(kMenu, {QStringLiteral("--step"), running}).status == 2);
    CHECK(desk.on(QStringLiteral("verify")).status == 0);
}
