// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/place_moves.h"
#include "core/office/vacancies.h"
#include "ui/pages/allocation/allocation_tables.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QTabWidget;

namespace kehou::ui
{

class BoardPanel;
class CommittedLineEdit;
class DataTable;
class Dialogs;
class FreezePanel;
class OfficeLink;
class VacancyPanel;

// 选课分班: freezes a draw, gives out the places of the wishes, says why, saves, checks a published
// digest, passes
// on places that have fallen free, and moves places by hand on a board.
// What is shown is worked out anew after every change, so it is never stale (R-TIM-3). The
// argument is a student number to look at, "board", or "vacancies".
class AllocationPage : public Page
{
    Q_OBJECT

public:
    AllocationPage(OfficeLink &link, Dialogs &dialogs, QWidget *parent = nullptr);

    [[nodiscard]] QString helpId() const override { return QStringLiteral("allocation"); }
    void reload() override;
    void printCurrent() override;
    void openAt(const QString &argument) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QLayout *buildControls();
    [[nodiscard]] QLayout *buildFigures();
    [[nodiscard]] QSplitter *buildTables();
    [[nodiscard]] QTabWidget *buildSide();
    void connectAll();

    void showSettings(const Result<AllocationSettings> &settings);
    [[nodiscard]] AllocateRequest request() const;
    void run();
    void showResult(const Result<AllocationTable> &table);
    void showFigures();
    void forgetResult();
    void save();
    void tellSaved(const TermAllocation &saved);
    void verify();
    void explain(int row);
    void chooseWanted();
    void lookForVacancies();
    void freeze(const QString &by, QDate on);
    void showVacancies(const QList<VacancyLine> &lines);
    void readBoard();
    void movePlaceByHand(PlaceMove move);
    void fill(const QString &offering, const QString &student);
    void complain(const Failure &failure);

    OfficeLink &m_link;
    std::optional<AllocationTable> m_table;
    bool m_wasRun = false; // of the open file and term
    QString m_termSeed;
    QString m_wanted;
    RowModel<AllocationRow> m_rows;
    RowModel<ChoiceLine> m_choices;
    QComboBox *m_mode;
    CommittedLineEdit *m_seed;
    QPushButton *m_run;
    QPushButton *m_save;
    CommittedLineEdit *m_published;
    QLabel *m_verdict;
    QLabel *m_standing;
    QLabel *m_digest;
    DataTable *m_list;
    QLabel *m_whyTitle;
    DataTable *m_why;
    VacancyPanel *m_vacancies;
    FreezePanel *m_freeze;
    QTabWidget *m_side;
    QTabWidget *m_tabs;
    BoardPanel *m_board;
    bool m_stale = true;
};

} // namespace kehou::ui
