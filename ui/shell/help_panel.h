// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

class QTextBrowser;

namespace kehou::ui
{

// The help for a page beside it: the text resources/help/<id>.md. Escape closes it. A link to
// "help:<id>" shows another text, one to "page:<id>/<place>" asks for a page. A recipe, whose id
// begins with "recipe", stays while its steps lead from page to page.
class HelpPanel : public QDockWidget
{
    Q_OBJECT

public:
    explicit HelpPanel(QWidget *parent = nullptr);

    // An id without a text of its own shows the text of the start page.
    void showHelp(const QString &helpId);
    // Follows to another page while it is open.
    void follow(const QString &helpId);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void pageWanted(const QString &id, const QString &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void load(const QString &helpId);
    void follow(const QUrl &link);

    QString m_helpId;
    QTextBrowser *m_browser;
};

} // namespace kehou::ui
