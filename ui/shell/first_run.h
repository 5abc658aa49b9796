// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QAbstractButton;
class QLabel;
class QListWidget;
class QVBoxLayout;

namespace kehou::ui
{

// A file that was open before, and what it is: shown before it is opened.
struct RecentFile {
    QString path;
    QString description; // "南丰小学, 2026–2027 上学期"
};

// What stands where the pages will be while no school file is open.
class FirstRun : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRun(QWidget *parent = nullptr);

    void setRecentFiles(const QList<RecentFile> &files);

Q_SIGNALS:
    void newFileRequested();
    void openFileRequested();
    void demoRequested();
    void recentFileRequested(const QString &path);

private:
    QAbstractButton *addChoice(QVBoxLayout *column, const QString &iconName, const QString &text,
                               const QString &explanation);

    QLabel *m_recentTitle;
    QListWidget *m_recent;
};

} // namespace kehou::ui
