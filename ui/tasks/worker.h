// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tasks/progress.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace kehou::ui
{

// One thread that does what it is given, in order. The signals come on the thread of this object.
class WorkerThread : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] bool isBusy() const { return m_busy; }
    // Nothing is running and nothing waits.
    [[nodiscard]] bool isIdle() const { return m_queue.empty(); }
    // Asks what is running to stop; what waits behind it is done as posted.
    void cancel();

Q_SIGNALS:
    // True once work has gone on for more than 100 ms, false when the queue is empty again.
    void busyChanged(bool busy);
    void progressChanged(int permille);

protected:
    explicit WorkerThread(QObject *parent);

    // work runs on the worker; then deliver on this object's thread, if the context still lives.
    void enqueue(QObject *context, std::function<void(Progress &)> work,
                 std::function<void()> deliver);
    // Runs on the worker without being counted as work.
    void runOnThread(std::function<void()> step);
    // Lets everything posted come to its end, runs the last step, and ends the thread.
    void finish(std::function<void()> last);

private:
    void taskDone();
    void setBusy(bool busy);

    QThread m_thread;
    std::unique_ptr<QObject> m_bench; // lives on m_thread and receives what is posted
    std::deque<std::shared_ptr<Progress>> m_queue;
    QTimer m_busyTimer;
    QTimer m_progressTimer;
    bool m_busy = false;
};

// Owns an object that is made on, lives on and ends on one worker thread: the school file with its
// one connection. The destructor lets all posted work finish, so that nothing entered is lost.
template <class Core>
class Worker : public WorkerThread
{
public:
    // make: runs on the worker and never gives null.
    explicit Worker(std::function<std::unique_ptr<Core>()> make, QObject *parent = nullptr)
        : WorkerThread(parent)
    {
        runOnThread([this, make = std::move(make)] { m_core = make(); });
    }
    ~Worker() override
    {
        finish([this] { m_core.reset(); });
    }

    // work: R(Core &) or R(Core &, Progress &), on the worker, in the order of posting, also when
    // the context has gone by then. deliver: void(R) on the context's thread, only while the
    // context lives. The context lives on the thread of this object.
    template <class Work, class Deliver>
    void post(QObject *context, Work work, Deliver deliver)
    {
        auto call = [this, work = std::move(work)](Progress &progress) mutable {
            if constexpr (std::is_invocable_v<Work, Core &, Progress &>)
                return work(*m_core, progress);
            else
                return work(*m_core);
        };
        auto result =
            std::make_shared<std::optional<std::invoke_result_t<decltype(call), Progress &>>>();
        enqueue(
            context,
            [result, call = std::move(call)](Progress &progress) mutable {
                result->emplace(call(progress));
            },
            [result, deliver = std::move(deliver)]() mutable { deliver(std::move(**result)); });
    }

private:
    std::unique_ptr<Core> m_core; // touched on the worker only
};

} // namespace kehou::ui
