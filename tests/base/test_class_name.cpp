// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/class_name.h"
#include "tests/support/catch.h"

using namespace kehou;

TEST_CASE("One class has one name however its signs are typed")
{
    constexpr QStringView rows[] = {u"二（9）班", u"二(9)班",   u"二（９）班",  u"二（9)班",
                                    u" 二(9)班",  u"二 (9) 班", u"二（9）班　", u"二(９)班"};
    for (const QStringView typed : rows) {
        CAPTURE(typed.toString());
        CHECK(className(typed.toString()) == QStringLiteral("二（9）班"));
    }
}

TEST_CASE("T54 classes that differ keep their names apart")
{
    CHECK(className(QStringLiteral("01")) == QStringLiteral("01"));
    CHECK(className(QStringLiteral("1")) == QStringLiteral("1"));
    CHECK(className(QStringLiteral("二（9）班")) != className(QStringLiteral("二（09）班")));
    CHECK(className(QStringLiteral("二9班")) != className(QStringLiteral("二（9）班")));
}
