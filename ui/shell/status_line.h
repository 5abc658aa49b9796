// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>
#include <QString>

class QLabel;
class QProgressBar;
class QToolButton;

namespace kehou::ui
{

enum class SavedState {
    Saved,
    Saving,
    Failed,
};

// The bottom line: the file, who is at the desk, whether all is saved, the check code of the
// journal, and, while something takes its time, how far it is and a button that stops it.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    // The whole path; its file name is shown.
    void setFile(const QString &path);
    // Empty: not told yet, which is said, too.
    void setClerk(const QString &name);
    void setSaved(SavedState state);
    void setCheckCode(const QString &code);

    void setBusy(bool busy);
    // 0…1000; zero says only that something is going on.
    void setProgress(int permille);

Q_SIGNALS:
    void cancelRequested();
    void clerkRequested();

private:
    QLabel *m_file;
    QToolButton *m_clerk;
    QLabel *m_saved;
    QLabel *m_checkCode;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
};

} // namespace kehou::ui
