// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/payments.h"
#include "core/office/settle.h"
#include "ui/models/row_model.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace kehou::ui
{

class DataTable;

// One expected period as the list shows it.
struct WhyDay {
    QDate date;
    int period = 1;
    QString group;
    Presence presence = Presence::Unrecorded;
    std::optional<QDate> movedFrom;

    friend bool operator==(const WhyDay &, const WhyDay &) = default;
};

// Why a student's settlement is what it is: each clause with the days it counted, its arithmetic
// and its amount; the expected periods behind them; and where the money received went.
class WhyPanel : public QFrame
{
    Q_OBJECT

public:
    explicit WhyPanel(QWidget *parent = nullptr);

    // Days after asOf are left out: an interim settlement does not count them.
    void show(const Payer &payer, const Explanation &explanation, QDate asOf);
    void clear();

Q_SIGNALS:
    // date/period/group as the attendance page takes it.
    void periodChosen(const QString &place);

private:
    void build();
    void showFigure(const Settlement &settlement);
    void showLines(const QList<ExplainedLine> &lines);
    void addLine(const ExplainedLine &explained);

    RowModel<WhyDay> m_days;
    QLabel *m_title;
    QLabel *m_figure;
    QLabel *m_counts;
    QLabel *m_foot;
    QWidget *m_lines = nullptr;
    QVBoxLayout *m_linesPlace;
    DataTable *m_dayTable;
};

} // namespace kehou::ui
