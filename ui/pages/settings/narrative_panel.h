// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/narrative.h"
#include "ui/pages/entry_panel.h"

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace kehou::ui
{

class OfficeLink;

// 学期总结: what the program says in each chapter with today's figures, and the office's own text
// below it; both stand in section 12 of the semester report.
class NarrativePanel : public EntryPanel
{
    Q_OBJECT

public:
    NarrativePanel(OfficeLink &link, QWidget *parent);

    void reload() override;
    [[nodiscard]] bool hasUnsavedEntry() const override;
    [[nodiscard]] bool hasForm() const override { return true; }
    void saveEntry() override;

private:
    void build();
    void showChapters(const Result<QList<NarrativeChapter>> &chapters);
    void showChapter(int row);

    OfficeLink &m_link;
    QList<NarrativeChapter> m_chapters;
    int m_shown = -1;
    QListWidget *m_list;
    QLabel *m_sentence;
    QPlainTextEdit *m_own;
    QPushButton *m_save;
};

} // namespace kehou::ui
