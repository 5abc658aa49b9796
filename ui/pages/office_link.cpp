// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/office_link.h"

#include <QSemaphore>

namespace kehou::ui
{

OfficeLink::OfficeLink(std::function<QDate()> today, QObject *parent)
    : QObject(parent), m_today(std::move(today)),
      m_worker(std::make_unique<Worker<Desk>>([] { return std::make_unique<Desk>(); }))
{
    connect(m_worker.get(), &WorkerThread::busyChanged, this, &OfficeLink::busyChanged);
    connect(m_worker.get(), &WorkerThread::progressChanged, this, &OfficeLink::progressChanged);
}

OfficeLink::~OfficeLink() = default;

void OfficeLink::setTermName(const QString &name)
{
    if (m_termName == name)
        return;
    m_termName = name;
    Q_EMIT termChanged();
}

void OfficeLink::setClerk(const QString &name)
{
    if (m_clerk == name)
        return;
    m_clerk = name;
    if (m_open) {
        post(
            this,
            [name](Office &office) {
                office.setClerk(name);
                return true;
            },
            [](bool) {});
    }
    Q_EMIT clerkChanged();
}

void OfficeLink::open(std::function<OpenResult()> opening)
{
    struct Answer {
        std::optional<Failure> failure;
        FileState state;
    };
    m_open = false;
    m_worker->post(
        this,
        [this, opening = std::move(opening), clerk = m_clerk](Desk &desk) -> Answer {
            desk.office.reset();
            auto made = opening();
            if (!made)
                return {made.failure(), {}};
            desk.office = std::move(made).value();
            Office *office = desk.office.get();
            office->setClerk(clerk);
            // The office tells on the worker; the copy of its state travels with the news.
            QObject::connect(office, &Office::changed, office,
                             [this, office](const Changes &changes) {
                                 const FileState state = office->state();
                                 QMetaObject::invokeMethod(
                                     this, [this, changes, state] { announce(changes, state); },
                                     Qt::QueuedConnection);
                             });
            return {std::nullopt, office->state()};
        },
        [this](const Answer &answer) {
            m_state = answer.state;
            m_open = !answer.failure;
            m_termName.clear();
            if (answer.failure)
                Q_EMIT openFailed(*answer.failure);
            else
                Q_EMIT opened();
        });
}

void OfficeLink::close()
{
    m_open = false;
    m_worker->post(
        this,
        [](Desk &desk) {
            desk.office.reset();
            return true;
        },
        [this](bool) {
            m_state = {};
            Q_EMIT closed();
        });
}

void OfficeLink::closeNow()
{
    if (!m_open)
        return;
    m_open = false;
    QSemaphore done;
    m_worker->post(
        this,
        [&done](Desk &desk) {
            desk.office.reset();
            done.release();
            return true;
        },
        [](bool) {});
    done.acquire();
}

void OfficeLink::announce(const Changes &changes, const FileState &state)
{
    m_state = state;
    Q_EMIT changed(changes);
}

void OfficeLink::undo()
{
    replay(&Office::undo);
}

void OfficeLink::redo()
{
    replay(&Office::redo);
}

void OfficeLink::replay(Step step)
{
    post(
        this, [step](Office &office) { return (office.*step)(); },
        [this](const Result<std::optional<Changes>> &result) {
            if (!result)
                Q_EMIT failed(result.failure());
        });
}

} // namespace kehou::ui
