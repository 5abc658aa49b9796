// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/timetable.h"
#include "ui/models/row_model.h"
#include "ui/shell/page.h"

#include <QTime>
#include <QWidget>

#include <functional>

class QLabel;

namespace kehou::ui
{

class CommittedLineEdit;
class DataTable;
class DateEdit;
class OfficeLink;

// "Where is everyone": each child with where it is at a time of a day, where next, and who collects
// it. Typing finds a child by name, number, class or place.
class WherePanel : public QWidget
{
    Q_OBJECT

public:
    WherePanel(OfficeLink &link, std::function<QTime()> clock, QWidget *parent = nullptr);

    void reload();
    // Asks for the present moment from now on, until something else is typed.
    void setNow();
    [[nodiscard]] DataTable *list() const { return m_list; }

Q_SIGNALS:
    void message(kehou::ui::MessageKind kind, const QString &text);
    void studentWanted(const QString &number);

private:
    void build();
    void show(const Result<QList<WhereLine>> &lines);

    OfficeLink &m_link;
    std::function<QTime()> m_clock;
    RowModel<WhereLine> m_rows;
    DateEdit *m_date;
    CommittedLineEdit *m_time;
    QLabel *m_sum;
    DataTable *m_list;
};

} // namespace kehou::ui
