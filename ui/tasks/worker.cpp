// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/worker.h"

#include "core/base/expects.h"

#include <QPointer>

namespace kehou::ui
{

namespace
{
constexpr int kBusyAfterMs = 100;
constexpr int kProgressIntervalMs = 50;
} // namespace

WorkerThread::WorkerThread(QObject *parent) : QObject(parent), m_bench(std::make_unique<QObject>())
{
    m_busyTimer.setSingleShot(true);
    m_busyTimer.setInterval(kBusyAfterMs);
    connect(&m_busyTimer, &QTimer::timeout, this, [this] { setBusy(true); });
    m_progressTimer.setInterval(kProgressIntervalMs);
    connect(&m_progressTimer, &QTimer::timeout, this,
            [this] { Q_EMIT progressChanged(m_queue.front()->permille()); });

    m_bench->moveToThread(&m_thread);
    m_thread.start();
}

void WorkerThread::cancel()
{
    if (!m_queue.empty())
        m_queue.front()->cancel();
}

void WorkerThread::enqueue(QObject *context, std::function<void(Progress &)> work,
                           std::function<void()> deliver)
{
    KEHOU_EXPECTS(thread() == QThread::currentThread() && context->thread() == thread());
    auto progress = std::make_shared<Progress>();
    m_queue.push_back(progress);
    if (m_queue.size() == 1)
        m_busyTimer.start();

    // Whether the context lives is asked on its own thread, where it can only die before or after.
    auto hand = [this, guard = QPointer<QObject>(context), deliver = std::move(deliver)] {
        taskDone();
        if (guard)
            deliver();
    };
    runOnThread([this, progress, work = std::move(work), hand = std::move(hand)]() mutable {
        work(*progress);
        QMetaObject::invokeMethod(this, std::move(hand), Qt::QueuedConnection);
    });
}

void WorkerThread::runOnThread(std::function<void()> step)
{
    QMetaObject::invokeMethod(m_bench.get(), std::move(step), Qt::QueuedConnection);
}

void WorkerThread::finish(std::function<void()> last)
{
    runOnThread([last = std::move(last)] {
        last();
        QThread::currentThread()->quit();
    });
    m_thread.wait();
}

void WorkerThread::taskDone()
{
    m_queue.pop_front();
    if (!m_queue.empty())
        return;
    m_busyTimer.stop();
    setBusy(false);
}

void WorkerThread::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    if (busy)
        m_progressTimer.start();
    else
        m_progressTimer.stop();
    Q_EMIT busyChanged(busy);
}

} // namespace kehou::ui
