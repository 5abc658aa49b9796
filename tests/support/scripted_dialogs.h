// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expects.h"
#include "ui/shell/dialogs.h"

#include <QPrinter>
#include <QStringList>

#include <deque>

namespace kehou::test
{

// Answers what a test has laid out, in order, and keeps what was asked. A question without an
// answer laid out stops the test.
class ScriptedDialogs : public ui::Dialogs
{
public:
    void willChoose(qsizetype choice) { m_choices.push_back(choice); }
    // Nothing stands for a cancelled picker.
    void willGive(std::optional<QString> path) { m_paths.push_back(std::move(path)); }

    [[nodiscard]] const QStringList &asked() const { return m_asked; }
    // Where the pickers began, one each.
    [[nodiscard]] const QStringList &suggested() const { return m_suggested; }

    [[nodiscard]] qsizetype ask(QWidget *, const ui::Question &question) override
    {
        m_asked.append(question.text);
        return next(m_choices);
    }
    [[nodiscard]] std::optional<QString> openFile(QWidget *,
                                                  const ui::FileRequest &request) override
    {
        return nextPath(request);
    }
    [[nodiscard]] std::optional<QString> saveFile(QWidget *,
                                                  const ui::FileRequest &request) override
    {
        return nextPath(request);
    }
    [[nodiscard]] std::optional<QString> openFolder(QWidget *,
                                                    const ui::FileRequest &request) override
    {
        return nextPath(request);
    }
    // "Prints" into a PDF at the given path.
    [[nodiscard]] std::unique_ptr<QPrinter> choosePrinter(QWidget *,
                                                          const QString &jobName) override
    {
        m_asked.append(jobName);
        const std::optional<QString> path = next(m_paths);
        if (!path)
            return nullptr;
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(*path);
        return printer;
    }

private:
    [[nodiscard]] std::optional<QString> nextPath(const ui::FileRequest &request)
    {
        m_asked.append(request.title);
        m_suggested.append(request.suggestion);
        return next(m_paths);
    }

    template <class Answer>
    [[nodiscard]] static Answer next(std::deque<Answer> &answers)
    {
        KEHOU_EXPECTS(!answers.empty());
        Answer answer = std::move(answers.front());
        answers.pop_front();
        return answer;
    }

    std::deque<qsizetype> m_choices;
    std::deque<std::optional<QString>> m_paths;
    QStringList m_asked;
    QStringList m_suggested;
};

} // namespace kehou::test
