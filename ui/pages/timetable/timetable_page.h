// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/timetable/week_model.h"
#include "ui/shell/page.h"

#include <QTime>

#include <functional>

class QComboBox;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QTableView;
class QTabWidget;

namespace kehou::ui
{

class DataTable;
class DateEdit;
class OfficeLink;
class SessionPanel;
class WherePanel;

// 课表: base service and courses on one week, by school, band, class, teacher or room; one day's
// sheet; and where everybody is. The sessions of the chosen cell stand beside it and can be moved,
// cancelled or given a substitute. An argument is a date, "day/" and a date, "where", or "class/",
// "teacher/", "room/" and a name.
class TimetablePage : public Page
{
    Q_OBJECT

public:
    TimetablePage(OfficeLink &link, std::function<QTime()> clock, QWidget *parent = nullptr);

    [[nodiscard]] QString helpId() const override { return QStringLiteral("timetable"); }
    void reload() override;
    void printCurrent() override;
    void openAt(const QString &argument) override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildChoices();
    [[nodiscard]] QWidget *buildDates();
    [[nodiscard]] QWidget *buildWeek();
    [[nodiscard]] QWidget *buildDay();
    void connectAll();
    void connectPanel();
    void setDate(QDate date);
    void showWeek(const Result<TimetableWeek> &week);
    void fillNames();
    void chooseView();
    void showChosen();
    void showGrid();
    void fitRows();
    void showDayList();
    void showCell();
    void showTab();
    [[nodiscard]] TimetableChoice choice() const;
    void remember() const;
    void recall();
    void offerSubstitutes(const RollPlace &place);
    using Change = std::function<Result<void>(Office &, const QString &)>;
    void change(const Change &operation, const QString &text);
    void complain(const QString &text);

    OfficeLink &m_link;
    QDate m_date;
    bool m_stale = true; // read once it is looked at
    TimetableWeek m_week;
    TimetableChoice m_wanted; // to choose once its names are known
    WeekModel m_model;
    RowModel<TimetableLine> m_dayRows;
    QWidget *m_choices;
    DateEdit *m_dateEdit;
    QLabel *m_dayText;
    QComboBox *m_view;
    QComboBox *m_name;
    QTabWidget *m_tabs;
    QStackedWidget *m_weekStack;
    QTableView *m_grid;
    DataTable *m_dayList;
    SessionPanel *m_panel;
    QScrollArea *m_panelPlace = nullptr; // in a low window the panel scrolls
    WherePanel *m_where;
};

} // namespace kehou::ui
