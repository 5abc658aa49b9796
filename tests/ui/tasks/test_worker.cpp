// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/tasks/worker.h"

#include <QSignalSpy>
#include <QTest>

using namespace kehou::ui;

namespace
{

// What happened to a ledger; outlives it.
struct History {
    QThread *madeOn = nullptr;
    QThread *endedOn = nullptr;
    QList<int> entries;
};

// Stands for an object that belongs to one thread.
class Ledger
{
public:
    explicit Ledger(History &history) : m_history(history)
    {
        m_history.madeOn = QThread::currentThread();
    }
    ~Ledger() { m_history.endedOn = QThread::currentThread(); }

    int enter(int amount)
    {
        m_history.entries.append(amount);
        return static_cast<int>(m_history.entries.size());
    }
    [[nodiscard]] bool isAtHome() const { return QThread::currentThread() == m_history.madeOn; }

private:
    History &m_history;
};

std::unique_ptr<Worker<Ledger>> aWorker(History &history)
{
    return std::make_unique<Worker<Ledger>>(
        [&history] { return std::make_unique<Ledger>(history); });
}

} // namespace

TEST_CASE("A worker's object is made on, lives on and ends on one other thread")
{
    History history;
    bool atHome = false;
    {
        QObject context;
        auto worker = aWorker(history);
        bool delivered = false;
        worker->post(
            &context, [](Ledger &ledger) { return ledger.isAtHome(); },
            [&](bool home) {
                atHome = home;
                delivered = true;
            });
        REQUIRE(QTest::qWaitFor([&] { return delivered; }));
    }
    CHECK(atHome);
    CHECK(history.madeOn != QThread::currentThread());
    CHECK(history.endedOn == history.madeOn);
}

TEST_CASE("A worker does what is posted in order and delivers in order")
{
    History history;
    QObject context;
    auto worker = aWorker(history);
    QList<int> delivered;
    for (int amount = 1; amount <= 50; ++amount) {
        worker->post(
            &context, [amount](Ledger &ledger) { return ledger.enter(amount); },
            [&delivered](int count) { delivered.append(count); });
    }
    REQUIRE(QTest::qWaitFor([&] { return delivered.size() == 50; }));
    CHECK(worker->isIdle());
    for (int i = 0; i < 50; ++i) {
        CHECK(history.entries[i] == i + 1);
        CHECK(delivered[i] == i + 1);
    }
}

TEST_CASE("What was posted is done although its context died, but nobody is told")
{
    History history;
    auto worker = aWorker(history);
    auto context = std::make_unique<QObject>();
    bool delivered = false;
    worker->post(
        context.get(), [](Ledger &ledger) { return ledger.enter(7); },
        [&delivered](int) { delivered = true; });
    context.reset();
    REQUIRE(QTest::qWaitFor([&] { return worker->isIdle(); }));
    CHECK(history.entries == QList<int>{7});
    CHECK_FALSE(delivered);
}

TEST_CASE("A worker that ends finishes everything posted first and delivers no more")
{
    History history;
    QObject context;
    auto worker = aWorker(history);
    bool delivered = false;
    for (int amount = 0; amount < 5; ++amount) {
        worker->post(
            &context,
            [amount](Ledger &ledger) {
                QThread::msleep(2);
                return ledger.enter(amount);
            },
            [&delivered](int) { delivered = true; });
    }
    worker.reset();
    CHECK(history.entries == QList<int>{0, 1, 2, 3, 4});
    CHECK(history.endedOn == history.madeOn);
    QTest::qWait(20);
    CHECK_FALSE(delivered);
}

TEST_CASE("A worker is busy after a tenth of a second and says how far it is")
{
    History history;
    QObject context;
    auto worker = aWorker(history);
    QSignalSpy busy(worker.get(), &WorkerThread::busyChanged);
    const QSignalSpy progressed(worker.get(), &WorkerThread::progressChanged);

    SECTION("quick work is never busy")
    {
        worker->post(
            &context, [](Ledger &ledger) { return ledger.enter(1); }, [](int) {});
        REQUIRE(QTest::qWaitFor([&] { return worker->isIdle(); }));
        CHECK(busy.isEmpty());
    }
    SECTION("long work is, until it is cancelled; what waits behind it is still done")
    {
        int given = 0;
        worker->post(
            &context,
            [](Ledger &, Progress &progress) {
                progress.report(300);
                while (!progress.isCancelled())
                    QThread::msleep(1);
                return -1;
            },
            [&given](int value) { given = value; });
        worker->post(
            &context, [](Ledger &ledger) { return ledger.enter(9); }, [](int) {});
        REQUIRE(QTest::qWaitFor([&] { return !progressed.isEmpty(); }));
        CHECK(progressed.last().at(0).toInt() == 300);
        CHECK(worker->isBusy());
        worker->cancel();
        REQUIRE(QTest::qWaitFor([&] { return worker->isIdle(); }));
        CHECK(given == -1);
        CHECK(history.entries == QList<int>{9});
        REQUIRE(busy.size() == 2);
        CHECK(busy[0].at(0).toBool());
        CHECK_FALSE(busy[1].at(0).toBool());
    }
}
