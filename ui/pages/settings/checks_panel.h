// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/red_lines.h"
#include "ui/models/row_model.h"
#include "ui/pages/entry_panel.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kehou::ui
{

class DataTable;
class DateEdit;
class OfficeLink;

// One row of a finding, with who answers for it.
struct CheckRow {
    RedFinding finding;
    QString row;
    std::optional<RedLineException> exception;

    friend bool operator==(const CheckRow &, const CheckRow &) = default;
};

// What the red-line checks find today (section 9 of the rules), row by row with the way out.
// Somebody answers for a row with a name and a reason; what was filed or disclosed is entered
// below.
class ChecksPanel : public EntryPanel
{
    Q_OBJECT

public:
    ChecksPanel(OfficeLink &link, QWidget *parent);

    void reload() override;

Q_SIGNALS:
    void paperRequested();

private:
    void build();
    [[nodiscard]] QWidget *buildAnswer();
    [[nodiscard]] QWidget *buildFiling();
    void show(const RedLineReport &report);
    void showRow(int row);
    [[nodiscard]] QList<RedLineException> answers() const;
    void answer();
    void withdraw();
    void record();
    void tell(const Result<void> &result);

    OfficeLink &m_link;
    RowModel<CheckRow> m_model;
    QLabel *m_count;
    DataTable *m_table;
    QLabel *m_wayOut;
    QLineEdit *m_person;
    QLineEdit *m_reason;
    QPushButton *m_answer;
    QPushButton *m_withdraw;
    QComboBox *m_kind;
    DateEdit *m_date;
    QLineEdit *m_document;
    QPushButton *m_record;
};

} // namespace kehou::ui
