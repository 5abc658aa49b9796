// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/term_papers.h"
#include "core/paper/page_painter.h"
#include "ui/shell/page.h"
#include "ui/tasks/progress.h"

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace kehou::paper
{
class PaperFolder;
}

namespace kehou::ui
{

class DateEdit;
class Dialogs;
class OfficeLink;
class PagePreview;

// 报表打印: every form with its choices and a preview that is the paper; printed, or written as
// PDF, Excel or .csv. An argument is a form's name, behind a slash a student or
// a date where it has one.
class PapersPage : public Page
{
    Q_OBJECT

public:
    PapersPage(OfficeLink &link, Dialogs &dialogs, QWidget *parent = nullptr);

    [[nodiscard]] QString helpId() const override { return QStringLiteral("papers"); }
    void reload() override;
    void printCurrent() override;
    void openAt(const QString &argument) override;

    [[nodiscard]] PagePreview *preview() const { return m_preview; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Choices {
        QStringList classes;
        QStringList courses; // code and name
        QList<QDate> months;
    };
    struct Paper {
        documents::Document document; // as workbooks show it
        std::shared_ptr<const documents::Document> onPaper;
        std::shared_ptr<const paper::PageLayout> pages;
    };
    struct SavedFolder {
        QString path;
        int written = 0;
        int empty = 0; // forms with nothing on them
    };
    enum class Kind { Pdf, Xlsx, Csv };

    void build();
    [[nodiscard]] QWidget *buildChoices();
    [[nodiscard]] QWidget *buildActions();
    void showChoices(const Choices &choices);
    void chooseForm(const QString &name);
    void chooseMonth(QDate anyDay);
    void chooseClass();
    void formChosen();
    [[nodiscard]] bool isReport() const;
    [[nodiscard]] PaperRequest request() const;
    void makePreview();
    void showPaper(const Result<Paper> &paper);
    void tellPrinted();
    void saveAs(Kind kind);
    void saveAll();
    [[nodiscard]] static Result<SavedFolder>
    writeAll(Office &office, TermPapersJob job, paper::PaperFolder &folder, Progress &progress);
    void tellSaved(const Result<SavedFolder> &saved);
    void rememberChoices() const;
    void recallChoices();
    [[nodiscard]] static Result<Choices> readChoices(Office &office, const QString &term);

    OfficeLink &m_link;
    Dialogs &m_dialogs;
    std::optional<Paper> m_paper;
    std::optional<QDate> m_wantedMonth; // that another page asked for
    QString m_wantedClass;
    bool m_stale = true; // to be read again when shown
    int m_asked = 0;     // only the latest preview asked for is shown
    QListWidget *m_forms;
    QComboBox *m_class;
    QComboBox *m_course;
    QComboBox *m_month;
    DateEdit *m_date;
    QLineEdit *m_student;
    PagePreview *m_preview;
    QList<QPushButton *> m_actions;
    QPushButton *m_all;
};

} // namespace kehou::ui
