// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/tasks/background_task.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace kehou::ui;

namespace
{

// Goes on until it is told to stop.
int runUntilCancelled(Progress &progress)
{
    while (!progress.isCancelled())
        QThread::msleep(1);
    return -1;
}

} // namespace

TEST_CASE("A background task computes elsewhere and delivers on the context's thread")
{
    QObject context;
    BackgroundTask task(&context);
    QThread *computedOn = nullptr;
    QThread *deliveredOn = nullptr;
    int result = 0;
    task.run(
        [&computedOn](Progress &) {
            computedOn = QThread::currentThread();
            return 42;
        },
        [&](int value) {
            deliveredOn = QThread::currentThread();
            result = value;
        });
    CHECK(task.isRunning());
    REQUIRE(QTest::qWaitFor([&] { return result == 42; }));
    CHECK(deliveredOn == QThread::currentThread());
    CHECK(computedOn != deliveredOn);
    CHECK_FALSE(task.isRunning());
}

TEST_CASE("A background task tells its progress in thousandths")
{
    QObject context;
    BackgroundTask task(&context);
    const QSignalSpy progressed(&task, &BackgroundTask::progressChanged);
    task.run(
        [](Progress &progress) {
            progress.report(250);
            return runUntilCancelled(progress);
        },
        [](int) {});
    REQUIRE(QTest::qWaitFor([&] { return !progressed.isEmpty(); }));
    CHECK(progressed.last().at(0).toInt() == 250);
    task.cancel();
    REQUIRE(QTest::qWaitFor([&] { return !task.isRunning(); }));
}

TEST_CASE("A cancelled background task delivers what its work gave up with and runs no more")
{
    QObject context;
    BackgroundTask task(&context);
    int result = 0;
    task.run(runUntilCancelled, [&result](int value) { result = value; });
    task.cancel();
    REQUIRE(QTest::qWaitFor([&] { return !task.isRunning(); }));
    CHECK(result == -1);
}

TEST_CASE("A background task's answer dies with its context, and its work has ended by then")
{
    std::atomic<bool> ended = false;
    bool delivered = false;
    auto context = std::make_unique<QObject>();
    auto *task = new BackgroundTask(context.get());
    task->run(
        [&ended](Progress &progress) {
            const int result = runUntilCancelled(progress);
            ended = true;
            return result;
        },
        [&delivered](int) { delivered = true; });
    context.reset();
    CHECK(ended);
    QTest::qWait(20);
    CHECK_FALSE(delivered);
}

TEST_CASE("A delivery may start the next run or end the context")
{
    auto context = std::make_unique<QObject>();
    auto *task = new BackgroundTask(context.get());
    QStringList order;
    task->run([](Progress &) { return 1; },
              [&](int) {
                  order.append(QStringLiteral("first"));
                  task->run([](Progress &) { return 2; },
                            [&](int) {
                                order.append(QStringLiteral("second"));
                                context.reset();
                            });
              });
    REQUIRE(QTest::qWaitFor([&] { return context == nullptr; }));
    CHECK(order == QStringList{QStringLiteral("first"), QStringLiteral("second")});
}
