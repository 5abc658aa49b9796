// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QLockFile>
#include <QObject>

namespace kehou
{

// One window for each session of a user: a program that is started later hands the file that it was
// asked for to the first one and ends. What is asked lies as a small file in their common folder.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &folder);

    // Whether no other program was there before in this folder.
    [[nodiscard]] bool isFirst() const { return m_first; }
    // Asks the first to come to the front and to open this file, empty: none. False if it could not
    // be asked.
    [[nodiscard]] bool askFirst(const QString &file);

Q_SIGNALS:
    // A later program was asked for this file, empty: for none.
    void asked(const QString &file);

private:
    void readQuestions();

    QString m_folder;
    QLockFile m_lock;
    QFileSystemWatcher m_watcher;
    bool m_first;
};

} // namespace kehou
