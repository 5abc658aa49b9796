// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tasks/progress.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace kehou::ui
{

// Computes on values that are loaded already, on a thread of its own, and hands the result back on
// the thread of its context. It belongs to its context: when the context goes, the work is told to
// stop, has ended before the destructor returns, and its result is delivered to nobody.
class BackgroundTask : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundTask(QObject *context);
    ~BackgroundTask() override;

    // work: R(Progress &) on the other thread; it looks at isCancelled() now and then and still
    // returns an R. deliver: void(R) on the context's thread. One run at a time.
    template <class Work, class Deliver>
    void run(Work work, Deliver deliver)
    {
        auto result = std::make_shared<std::optional<std::invoke_result_t<Work, Progress &>>>();
        start([result, work = std::move(work)](
                  Progress &progress) mutable { result->emplace(work(progress)); },
              [result, deliver = std::move(deliver)]() mutable { deliver(std::move(**result)); });
    }

    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }
    // Asks the work to stop; what it returns then is delivered as always.
    void cancel();

Q_SIGNALS:
    void progressChanged(int permille);
    void finished();

private:
    void start(std::function<void(Progress &)> work, std::function<void()> deliver);
    void finish(const std::function<void()> &deliver);

    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<Progress> m_progress;
    QTimer m_progressTimer;
};

} // namespace kehou::ui
