// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/pay.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace kehou::ui
{

// Why a person is paid what it is paid: each line with its rule, its arithmetic and its amount.
class PayWhyPanel : public QFrame
{
    Q_OBJECT

public:
    explicit PayWhyPanel(QWidget *parent = nullptr);

    void show(const TermPay &pay, const PersonPay &person);
    void clear();

private:
    void build();
    void showLines(const QList<ExplainedPayLine> &lines);
    void addLine(const ExplainedPayLine &explained);
    void addChanges(const TermPay &pay, const QString &staff);

    QLabel *m_title;
    QLabel *m_figure;
    QLabel *m_foot;
    QWidget *m_lines = nullptr;
    QVBoxLayout *m_linesPlace;
};

} // namespace kehou::ui
