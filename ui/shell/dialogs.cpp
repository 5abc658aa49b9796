// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialogs.h"

#include "core/base/expects.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>

namespace kehou::ui
{

namespace
{

[[nodiscard]] std::optional<QString> unlessCancelled(const QString &path)
{
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

} // namespace

qsizetype RealDialogs::ask(QWidget *parent, const Question &question)
{
    KEHOU_EXPECTS(question.safeChoice >= 0 && question.safeChoice < question.choices.size());
    QMessageBox box(QMessageBox::Question, question.title, question.text, QMessageBox::NoButton,
                    parent);
    box.setInformativeText(question.details);
    QList<QAbstractButton *> buttons;
    for (const QString &choice : question.choices)
        buttons.append(box.addButton(choice, QMessageBox::ActionRole));
    auto *safe = static_cast<QPushButton *>(buttons[question.safeChoice]);
    box.setDefaultButton(safe);
    box.setEscapeButton(safe);
    box.exec();
    return buttons.indexOf(box.clickedButton());
}

std::optional<QString> RealDialogs::openFile(QWidget *parent, const FileRequest &request)
{
    return unlessCancelled(
        QFileDialog::getOpenFileName(parent, request.title, request.suggestion, request.filter));
}

std::optional<QString> RealDialogs::saveFile(QWidget *parent, const FileRequest &request)
{
    return unlessCancelled(
        QFileDialog::getSaveFileName(parent, request.title, request.suggestion, request.filter));
}

std::optional<QString> RealDialogs::openFolder(QWidget *parent, const FileRequest &request)
{
    return unlessCancelled(
        QFileDialog::getExistingDirectory(parent, request.title, request.suggestion));
}

std::unique_ptr<QPrinter> RealDialogs::choosePrinter(QWidget *parent, const QString &jobName)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(jobName);
    QPrintDialog dialog(printer.get(), parent);
    if (dialog.exec() != QDialog::Accepted)
        return nullptr;
    return printer;
}

} // namespace kehou::ui
