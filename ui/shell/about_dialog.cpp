// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/about_dialog.h"

#include "ui/shell/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace kehou::ui
{

namespace
{
constexpr QSize kSize(480, 360);
} // namespace

AboutDialog::AboutDialog(const QStringList &libraries, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Kehou"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *title = new QLabel(tr("Kehou %1").arg(QStringLiteral(KEHOU_VERSION)), this);
    title->setProperty("role", QStringLiteral("title"));
    auto *text = new QLabel(tr("Runs a school's after-school service from enrollment to "
                               "settlement. Free software under the GNU General Public License, "
                               "version 3 or later; it comes without any warranty."),
                            this);
    text->setWordWrap(true);
    auto *list = new QPlainTextEdit(this);
    list->setReadOnly(true);
    list->setAccessibleName(tr("Libraries"));
    list->setTabChangesFocus(true);
    list->setPlainText(
        (QStringList{QStringLiteral("Qt %1, LGPL-3.0").arg(QString::fromLatin1(qVersion()))} +
         libraries)
            .join(u'\n'));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->setSpacing(kGrid);
    column->addWidget(title);
    column->addWidget(text);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    resize(kSize);
}

} // namespace kehou::ui
