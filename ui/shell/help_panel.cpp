// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_panel.h"

#include <QFile>
#include <QKeyEvent>
#include <QTextBrowser>
#include <QUrl>

namespace kehou::ui
{

namespace
{

constexpr int kWidth = 320;
constexpr int kTextMargin = 12;

[[nodiscard]] QString pathOf(const QString &helpId)
{
    return QStringLiteral(":/help/%1.md").arg(helpId);
}

} // namespace

HelpPanel::HelpPanel(QWidget *parent)
    : QDockWidget(tr("Help"), parent), m_browser(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("helpPanel"));
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    setFeatures(QDockWidget::DockWidgetClosable);
    m_browser->setObjectName(QStringLiteral("helpText"));
    m_browser->setAccessibleName(tr("Help"));
    m_browser->setMinimumWidth(kWidth);
    m_browser->document()->setDocumentMargin(kTextMargin);
    m_browser->setOpenLinks(false);
    connect(m_browser, &QTextBrowser::anchorClicked, this,
            qOverload<const QUrl &>(&HelpPanel::follow));
    setWidget(m_browser);
    hide();
}

void HelpPanel::showHelp(const QString &helpId)
{
    load(helpId);
    show();
    m_browser->setFocus(Qt::ShortcutFocusReason);
}

void HelpPanel::follow(const QString &helpId)
{
    if (isVisible() && !m_helpId.startsWith(QStringLiteral("recipe")))
        load(helpId);
}

void HelpPanel::follow(const QUrl &link)
{
    if (link.scheme() == u"help")
        load(link.path());
    else
        Q_EMIT pageWanted(link.path().section(u'/', 0, 0), link.path().section(u'/', 1));
}

QString HelpPanel::text() const
{
    return m_browser->toPlainText();
}

void HelpPanel::load(const QString &helpId)
{
    m_helpId = helpId;
    QFile file(pathOf(helpId));
    if (!file.exists())
        file.setFileName(pathOf(QStringLiteral("start")));
    if (file.open(QIODevice::ReadOnly))
        m_browser->setMarkdown(QString::fromUtf8(file.readAll()));
}

void HelpPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QDockWidget::keyPressEvent(event);
}

} // namespace kehou::ui
