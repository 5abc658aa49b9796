// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/action_log.h"

#include "core/office/rows.h"
#include "tests/office/school.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

[[nodiscard]] QList<Action> actionsOf(School &school, int most = 100)
{
    const auto actions = loadActions(school.office(), most);
    REQUIRE(actions);
    return actions.value();
}

} // namespace

TEST_CASE("The action log names who was at the desk at each action, its undo and its redo")
{
    School school;
    put(school, aBook());
    const auto before = actionsOf(school);
    school.office().setClerk(QStringLiteral("李老师"));
    REQUIRE(
        saveRow(school.office(),
                {QStringLiteral("班级"), {}, {QStringLiteral("二（8）班"), QStringLiteral("2")}}));
    school.office().setClerk(QStringLiteral("王老师"));
    REQUIRE(school.office().undo());
    school.office().setClerk({});
    REQUIRE(school.office().redo());

    const QList<Action> actions = actionsOf(school);
    REQUIRE(actions.size() == before.size() + 3);
    CHECK(actions[2].clerk == u"李老师");
    CHECK(actions[1].clerk == u"王老师");
    CHECK(actions[0].clerk.isEmpty());
    CHECK(actions[1].text.contains(actions[2].text));
    CHECK(actions[0].number == actions[1].number + 1);
    CHECK(actions[2].added == 1);
    CHECK(actions[1].removed == 1);
    CHECK(actions[0].checkCode == school.office().state().checkCode);
    const auto sound = school.office().verify();
    REQUIRE(sound);
    CHECK(std::all_of(sound.value().begin(), sound.value().end(),
                      [](const Office::Check &check) { return check.ok; }));
}

TEST_CASE("The action log gives no more than asked for, the newest first")
{
    School school;
    put(school, aBook());
    const QList<Action> all = actionsOf(school);
    REQUIRE(all.size() > 1);
    CHECK(actionsOf(school, 1) == QList<Action>{all.first()});
}
