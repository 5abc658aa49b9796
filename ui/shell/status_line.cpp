// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QStyle>
#include <QToolButton>

namespace kehou::ui
{

namespace
{

constexpr int kProgressWidth = 160;

[[nodiscard]] QLabel *part(const char16_t *name)
{
    auto *label = new QLabel;
    label->setObjectName(QString::fromUtf16(name));
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent), m_file(part(u"statusFile")), m_clerk(new QToolButton),
      m_saved(part(u"statusSaved")), m_checkCode(part(u"statusCheckCode")),
      m_progress(new QProgressBar), m_cancel(new QToolButton)
{
    setSizeGripEnabled(false);
    m_progress->setFixedWidth(kProgressWidth);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setObjectName(QStringLiteral("cancelWork"));
    m_cancel->setText(tr("Stop"));
    m_cancel->setToolTip(tr("Stop what is running; nothing half-done stays"));
    connect(m_cancel, &QToolButton::clicked, this, &StatusLine::cancelRequested);

    m_clerk->setObjectName(QStringLiteral("statusClerk"));
    m_clerk->setAutoRaise(true);
    m_clerk->setToolTip(tr("Who is at the desk stands with every action in the action log"));
    connect(m_clerk, &QToolButton::clicked, this, &StatusLine::clerkRequested);

    addWidget(m_file);
    addWidget(m_clerk);
    addPermanentWidget(m_progress);
    addPermanentWidget(m_cancel);
    addPermanentWidget(m_saved);
    addPermanentWidget(m_checkCode);
    setClerk({});
    setBusy(false);
}

void StatusLine::setFile(const QString &path)
{
    m_file->setText(QFileInfo(path).fileName());
    m_file->setToolTip(QDir::toNativeSeparators(path));
}

void StatusLine::setClerk(const QString &name)
{
    m_clerk->setText(tr("At the desk: %1").arg(name.isEmpty() ? tr("not told") : name));
}

// Sign, words and colour say the same.
void StatusLine::setSaved(SavedState state)
{
    switch (state) {
    case SavedState::Saved:
        m_saved->setText(tr("✓ All saved"));
        m_saved->setProperty("tone", QStringLiteral("success"));
        break;
    case SavedState::Saving:
        m_saved->setText(tr("… Saving"));
        m_saved->setProperty("tone", QStringLiteral("muted"));
        break;
    case SavedState::Failed:
        m_saved->setText(tr("✗ Not saved"));
        m_saved->setProperty("tone", QStringLiteral("error"));
        break;
    }
    style()->unpolish(m_saved);
    style()->polish(m_saved);
}

void StatusLine::setCheckCode(const QString &code)
{
    m_checkCode->setText(code.isEmpty() ? QString() : tr("Check code %1").arg(code));
    m_checkCode->setToolTip(tr("The end of the journal's chain. Write it down at closing; the same "
                               "code next time says that nothing was changed in between."));
}

void StatusLine::setBusy(bool busy)
{
    setProgress(0);
    m_progress->setVisible(busy);
    m_cancel->setVisible(busy);
}

void StatusLine::setProgress(int permille)
{
    m_progress->setRange(0, permille == 0 ? 0 : 1000);
    m_progress->setValue(permille);
}

} // namespace kehou::ui
