// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kehou/single_instance.h"
#include "tests/support/catch.h"
#include "tests/support/left_lock.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kehou;
using namespace kehou::test;

TEST_CASE("A program that is started later hands its file to the first and is told so")
{
    const QTemporaryDir folder;
    const SingleInstance first(folder.path());
    REQUIRE(first.isFirst());
    QSignalSpy asked(&first, &SingleInstance::asked);

    SingleInstance later(folder.path());
    CHECK_FALSE(later.isFirst());
    for (const QString &file : {QStringLiteral("/教务 数据/学校.kehou"), QString()}) {
        asked.clear();
        CHECK(later.askFirst(file));
        REQUIRE(QTest::qWaitFor([&asked] { return !asked.isEmpty(); }));
        CHECK(asked[0][0].toString() == file);
    }
    CHECK(QDir(folder.path()).entryList({QStringLiteral("*.ask")}).isEmpty());
}

TEST_CASE("When the first has ended the next is the first, and old questions are dropped")
{
    const QTemporaryDir folder;
    {
        const SingleInstance first(folder.path());
        SingleInstance later(folder.path());
        CHECK(later.askFirst(QStringLiteral("/a.kehou")));
    }
    const SingleInstance next(folder.path());
    CHECK(next.isFirst());
    CHECK(QDir(folder.path()).entryList({QStringLiteral("*.ask")}).isEmpty());
}

TEST_CASE(
    "After a power cut the next is the first, whatever now runs under the dead window's number")
{
    const QTemporaryDir folder;
    leaveLock(folder.filePath(QStringLiteral("window.lock")));
    const SingleInstance next(folder.path());
    CHECK(next.isFirst());
}

TEST_CASE("In a folder that nobody may write to there is no first to ask")
{
    SingleInstance instance(QStringLiteral("/no such folder"));
    CHECK_FALSE(instance.isFirst());
    CHECK_FALSE(instance.askFirst({}));
}
