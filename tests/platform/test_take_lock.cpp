// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/take_lock.h"
#include "tests/support/catch.h"
#include "tests/support/left_lock.h"

#include <QTemporaryDir>

using namespace kehou;
using namespace kehou::test;

TEST_CASE(
    "T52 a lock that was left behind is taken over, also under the number of a program that runs")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.lock"));
    leaveLock(path);
    QLockFile lock(path);
    CHECK(takeLock(lock, 0));
    CHECK(lock.isLocked());
}

TEST_CASE("T52 a lock whose writing the power cut is taken over")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.lock"));
    QFile empty(path);
    REQUIRE(empty.open(QIODevice::WriteOnly));
    empty.close();
    QLockFile lock(path);
    CHECK(takeLock(lock, 0));
}

TEST_CASE("T52 a lock that is held, or comes from another computer, is not taken")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.lock"));
    QLockFile holder(path);
    REQUIRE(takeLock(holder, 0));
    QLockFile later(path);
    CHECK_FALSE(takeLock(later, 0));
    holder.unlock();

    leaveLock(path, QByteArrayLiteral("another-computer"));
    QLockFile here(path);
    CHECK_FALSE(takeLock(here, 0));
    CHECK(here.error() == QLockFile::LockFailedError);
}
