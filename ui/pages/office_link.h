// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/office.h"
#include "ui/tasks/worker.h"

#include <QDate>
#include <QObject>

#include <functional>
#include <memory>
#include <utility>

namespace kehou::ui
{

// The school file as the pages reach it. The office is made on, lives on and ends on one worker
// thread; what pages post runs there in order, and its answer comes back to the page's thread while
// the page lives. Without an open file nothing may be posted.
class OfficeLink : public QObject
{
    Q_OBJECT

public:
    explicit OfficeLink(std::function<QDate()> today, QObject *parent = nullptr);
    ~OfficeLink() override;

    [[nodiscard]] QDate today() const { return m_today(); }
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] const FileState &state() const { return m_state; }
    // The term that pages show: empty for the latest.
    [[nodiscard]] const QString &termName() const { return m_termName; }
    void setTermName(const QString &name);

    // Who is at the desk (经办人), also for files opened later; empty: not told.
    [[nodiscard]] const QString &clerk() const { return m_clerk; }
    void setClerk(const QString &name);

    using OpenResult = Result<std::unique_ptr<Office>>;
    // Opens by the function, which runs on the worker; what was open before is closed first.
    // Answers by opened() or openFailed().
    void open(std::function<OpenResult()> opening);
    void close();
    // Waits for what was posted and until the file is closed, where the program may be ended from
    // outside at any time after.
    void closeNow();

    // work: R(Office &) or R(Office &, Progress &) on the worker; deliver: void(R) here.
    template <class Work, class Deliver>
    void post(QObject *context, Work work, Deliver deliver)
    {
        KEHOU_EXPECTS(m_open);
        m_worker->post(
            context,
            [work = std::move(work)](Desk &desk, Progress &progress) mutable {
                if constexpr (std::is_invocable_v<Work, Office &, Progress &>)
                    return work(*desk.office, progress);
                else
                    return work(*desk.office);
            },
            std::move(deliver));
    }

    void undo();
    void redo();
    void cancel() { m_worker->cancel(); }
    // Nothing runs and nothing waits: for tests and for closing.
    [[nodiscard]] bool isIdle() const { return m_worker->isIdle(); }

Q_SIGNALS:
    void opened();
    void openFailed(const kehou::Failure &failure);
    void closed();
    // After each commit, undo and redo; the new state is there already.
    void changed(const kehou::Changes &changes);
    void termChanged();
    void clerkChanged();
    void failed(const kehou::Failure &failure); // of undo and redo
    void busyChanged(bool busy);
    void progressChanged(int permille);

private:
    struct Desk {
        std::unique_ptr<Office> office;
    };
    using Step = Result<std::optional<Changes>> (Office::*)();

    void replay(Step step);
    void announce(const Changes &changes, const FileState &state);

    std::function<QDate()> m_today;
    std::unique_ptr<Worker<Desk>> m_worker;
    FileState m_state;
    QString m_termName;
    QString m_clerk;
    bool m_open = false;
};

} // namespace kehou::ui
