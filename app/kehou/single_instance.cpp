// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kehou/single_instance.h"

#include "core/platform/program.h"
#include "core/platform/take_lock.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QUuid>

namespace kehou
{

namespace
{

[[nodiscard]] QStringList questions(const QString &folder)
{
    const QDir dir(folder);
    QStringList paths;
    for (const QString &name : dir.entryList({QStringLiteral("*.ask")}, QDir::Files, QDir::Time))
        paths.prepend(dir.filePath(name));
    return paths;
}

} // namespace

SingleInstance::SingleInstance(const QString &folder)
    : m_folder(folder), m_lock(QDir(folder).filePath(QStringLiteral("window.lock"))),
      m_first(takeLock(m_lock, 0))
{
    if (!m_first)
        return;
    for (const QString &old : questions(folder)) // whoever asked has ended without an answer
        QFile::remove(old);
    m_watcher.addPath(folder);
    // The end of a session may leave no time for the destructor.
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this,
            [this] { m_lock.unlock(); });
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this,
            &SingleInstance::readQuestions);
}

bool SingleInstance::askFirst(const QString &file)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (m_lock.getLockInfo(&process, &host, &program))
        letComeToFront(process);
    QSaveFile question(QDir(m_folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) +
                                               QStringLiteral(".ask")));
    return question.open(QIODevice::WriteOnly) && question.write(file.toUtf8()) >= 0 &&
           question.commit();
}

void SingleInstance::readQuestions()
{
    for (const QString &path : questions(m_folder)) {
        QFile question(path);
        if (!question.open(QIODevice::ReadOnly))
            continue;
        const QString file = QString::fromUtf8(question.readAll());
        if (question.remove())
            Q_EMIT asked(file);
    }
}

} // namespace kehou
