// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pay/pay_why_panel.h"

#include "core/base/money_text.h"
#include "ui/shell/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace kehou::ui
{

namespace
{

[[nodiscard]] QLabel *textLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

// The whole of which a person has a share, so that the figure can be placed.
[[nodiscard]] QString footText(const TermPay &pay)
{
    return PayWhyPanel::tr("Staff fund %1 yuan: %2").arg(moneyText(pay.sheet.fund), pay.fundText());
}

} // namespace

PayWhyPanel::PayWhyPanel(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("card"));
    build();
    clear();
}

void PayWhyPanel::build()
{
    m_title = textLabel(QStringLiteral("payTitle"));
    m_title->setProperty("role", QStringLiteral("heading"));
    m_figure = textLabel(QStringLiteral("payFigure"));
    m_figure->setProperty("role", QStringLiteral("title"));
    m_foot = textLabel(QStringLiteral("payFoot"));

    auto *holder = new QWidget;
    m_linesPlace = new QVBoxLayout(holder);
    m_linesPlace->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setWidget(holder);
    holder->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Lines of the pay, what they counted, and their amounts"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    column->setSpacing(kGrid);
    column->addWidget(m_title);
    column->addWidget(m_figure);
    column->addWidget(scroll, 1);
    column->addWidget(m_foot);
}

void PayWhyPanel::show(const TermPay &pay, const PersonPay &person)
{
    m_title->setText(tr("Why: %1 · %2 · %3")
                         .arg(pay.name(person.staff), person.staff, pay.posts.value(person.staff)));
    m_figure->setText(
        tr("%1 yuan for %n session(s)", nullptr, person.sessions).arg(moneyText(person.total)));
    m_foot->setText(footText(pay));
    showLines(pay.explain(person));
    addChanges(pay, person.staff);
}

void PayWhyPanel::showLines(const QList<ExplainedPayLine> &lines)
{
    delete m_lines;
    m_lines = new QWidget;
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, kGrid, 0);
    column->setSpacing(kHalfGrid);
    for (const ExplainedPayLine &explained : lines)
        addLine(explained);
    column->addStretch(1);
    m_linesPlace->addWidget(m_lines);
}

void PayWhyPanel::addLine(const ExplainedPayLine &explained)
{
    auto *text = textLabel(QStringLiteral("payText"));
    text->setText(explained.text);
    auto *amount = new QLabel(moneyText(explained.line.amount));
    amount->setObjectName(QStringLiteral("payAmount"));
    amount->setAlignment(Qt::AlignRight | Qt::AlignTop);
    auto *rule = textLabel(QStringLiteral("payRule"));
    rule->setText(explained.rule);
    rule->setProperty("tone", QStringLiteral("muted"));

    auto *line = new QWidget;
    auto *grid = new QGridLayout(line);
    grid->setContentsMargins(0, 0, 0, kHalfGrid);
    grid->setHorizontalSpacing(kGrid);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    grid->addWidget(text, 0, 0);
    grid->addWidget(amount, 0, 1);
    grid->addWidget(rule, 1, 0, 1, 2);
    m_lines->layout()->addWidget(line);
}

// R-PAY-8: what the next sheet adjusts; it is no part of the figure above.
void PayWhyPanel::addChanges(const TermPay &pay, const QString &staff)
{
    for (const PayAdjustment &adjustment : pay.adjustments) {
        if (adjustment.staff != staff)
            continue;
        QStringList texts{tr("Changed since closing: %1 yuan in the next sheet (R-PAY-8)")
                              .arg(moneyText(adjustment.amount()))};
        for (const ExplainedAdjustment &line : pay.explain(adjustment))
            texts.append(line.text);
        auto *label = textLabel(QStringLiteral("payChanges"));
        label->setProperty("tone", QStringLiteral("warning"));
        label->setText(texts.join(u'\n'));
        auto *column = static_cast<QVBoxLayout *>(m_lines->layout());
        column->insertWidget(0, label);
    }
}

void PayWhyPanel::clear()
{
    delete std::exchange(m_lines, nullptr);
    m_title->setText(tr("Why"));
    m_figure->clear();
    m_foot->setText(tr("Choose a person to see how the figure comes about."));
}

} // namespace kehou::ui
