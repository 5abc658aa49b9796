// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/background_task.h"

#include "core/base/expects.h"

namespace kehou::ui
{

namespace
{
constexpr int kProgressIntervalMs = 50;
} // namespace

BackgroundTask::BackgroundTask(QObject *context) : QObject(context)
{
    m_progressTimer.setInterval(kProgressIntervalMs);
    connect(&m_progressTimer, &QTimer::timeout, this,
            [this] { Q_EMIT progressChanged(m_progress->permille()); });
}

BackgroundTask::~BackgroundTask()
{
    if (!isRunning())
        return;
    cancel();
    m_thread->wait();
}

void BackgroundTask::cancel()
{
    if (m_progress)
        m_progress->cancel();
}

void BackgroundTask::start(std::function<void(Progress &)> work, std::function<void()> deliver)
{
    KEHOU_EXPECTS(!isRunning());
    m_progress = std::make_shared<Progress>();
    m_thread.reset(
        QThread::create([work = std::move(work), progress = m_progress] { work(*progress); }));
    connect(
        m_thread.get(), &QThread::finished, this,
        [this, deliver = std::move(deliver)] { finish(deliver); }, Qt::QueuedConnection);
    m_progressTimer.start();
    m_thread->start();
}

// The delivery comes last because it may start the next run or end the context.
void BackgroundTask::finish(const std::function<void()> &deliver)
{
    const std::function<void()> delivery = deliver;
    m_thread->wait();
    m_thread.release()->deleteLater();
    m_progress.reset();
    m_progressTimer.stop();
    Q_EMIT finished();
    delivery();
}

} // namespace kehou::ui
