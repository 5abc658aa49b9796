// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/tidy/rules.h"

using namespace kehou::tidy;

namespace
{

[[nodiscard]] QList<TidyRule> allRules()
{
    return arrowRules() + wordRules() + listingRules();
}

} // namespace

TEST_CASE("tidy: the tree that the rules read is the whole project")
{
    CHECK(topFolders().contains(QStringLiteral("core")));
    CHECK_FALSE(topFolders().contains(QStringLiteral("build")));
    CHECK(find(projectFiles(), QStringLiteral("core/base/money.cpp")));
    CHECK(find(projectFiles(), QStringLiteral("scripts/test")));
    CHECK(find(projectFiles(), QStringLiteral("CMakeLists.txt")));
}

TEST_CASE("tidy: the project keeps each rule of the house")
{
    for (const TidyRule &rule : allRules()) {
        DYNAMIC_SECTION(rule.name)
        {
            CHECK(rule.breaches(projectFiles()).join(u'\n') == QString());
        }
    }
}

TEST_CASE("tidy: each rule of the house notices a breach and lets its neighbour pass")
{
    for (const TidyRule &rule : allRules()) {
        DYNAMIC_SECTION(rule.name)
        {
            CHECK(rule.breaches(rule.bad).size() == 1);
            CHECK(rule.breaches(rule.good).join(u'\n') == QString());
        }
    }
}

TEST_CASE("tidy: comments and strings are told from code")
{
    const QString cpp = QStringLiteral("a(\"x // y\"); // b\n/* c\nd */ e('\"'); f(1'000);\n");
    CHECK(withoutComments(cpp) ==
          QStringLiteral("a(\"x // y\");     \n    \n     e('\"'); f(1'000);\n"));
    CHECK(withoutCommentsAndStrings(cpp) ==
          QStringLiteral("a(\"      \");     \n    \n     e(' '); f(1'000);\n"));
}
