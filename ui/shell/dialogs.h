// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

class QPrinter;
class QWidget;

namespace kehou::ui
{

// A question that must be answered before the work goes on.
struct Question {
    QString title;
    QString text;             // what is asked, and what each answer means
    QString details = {};     // smaller, below it
    QStringList choices = {}; // verbs, such as "Reverse batch", "Keep it"
    qsizetype safeChoice = 0; // the one for Enter and Escape
};

struct FileRequest {
    QString title;
    QString filter;          // "School file (*.kehou)"
    QString suggestion = {}; // a folder or a whole path
};

// Everything that stops the user until it is answered. Injected, so that tests answer instead.
class Dialogs
{
public:
    virtual ~Dialogs() = default;

    // The index of the choice.
    [[nodiscard]] virtual qsizetype ask(QWidget *parent, const Question &question) = 0;
    // Nothing where the user cancels.
    [[nodiscard]] virtual std::optional<QString> openFile(QWidget *parent,
                                                          const FileRequest &request) = 0;
    // Also asks before an existing file is replaced.
    [[nodiscard]] virtual std::optional<QString> saveFile(QWidget *parent,
                                                          const FileRequest &request) = 0;
    [[nodiscard]] virtual std::optional<QString> openFolder(QWidget *parent,
                                                            const FileRequest &request) = 0;
    // Null where the user cancels. The printer is only made here: finding network printers is slow.
    [[nodiscard]] virtual std::unique_ptr<QPrinter> choosePrinter(QWidget *parent,
                                                                  const QString &jobName) = 0;
};

// The ones people see.
class RealDialogs : public Dialogs
{
public:
    [[nodiscard]] qsizetype ask(QWidget *parent, const Question &question) override;
    [[nodiscard]] std::optional<QString> openFile(QWidget *parent,
                                                  const FileRequest &request) override;
    [[nodiscard]] std::optional<QString> saveFile(QWidget *parent,
                                                  const FileRequest &request) override;
    [[nodiscard]] std::optional<QString> openFolder(QWidget *parent,
                                                    const FileRequest &request) override;
    [[nodiscard]] std::unique_ptr<QPrinter> choosePrinter(QWidget *parent,
                                                          const QString &jobName) override;
};

} // namespace kehou::ui
