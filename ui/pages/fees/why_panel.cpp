// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fees/why_panel.h"

#include "core/base/money_text.h"
#include "core/base/text_forms.h"
#include "ui/shell/theme.h"
#include "ui/widgets/data_table.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace kehou::ui
{

namespace
{

[[nodiscard]] QString presenceText(const WhyDay &day)
{
    switch (day.presence) {
    case Presence::Attended:
        return WhyPanel::tr("✓ attended");
    case Presence::OnLeave:
        return WhyPanel::tr("△ leave");
    case Presence::Absent:
        return WhyPanel::tr("✕ absent");
    case Presence::Cancelled:
        return WhyPanel::tr("— cancelled");
    case Presence::Unrecorded:
        return WhyPanel::tr("○ no roll");
    }
    return {};
}

[[nodiscard]] Tone presenceTone(const WhyDay &day)
{
    switch (day.presence) {
    case Presence::Attended:
        return Tone::Success;
    case Presence::OnLeave:
        return Tone::Info;
    case Presence::Absent:
        return Tone::Error;
    case Presence::Cancelled:
        return Tone::Muted;
    case Presence::Unrecorded:
        return Tone::Warning;
    }
    return Tone::Plain;
}

[[nodiscard]] QString placeOf(const WhyDay &day)
{
    return QStringLiteral("%1/%2/%3").arg(isoText(day.date)).arg(day.period).arg(day.group);
}

[[nodiscard]] QList<Column<WhyDay>> dayColumns()
{
    QList<Column<WhyDay>> columns;
    columns.append({.header = WhyPanel::tr("Date"), .text = [](const WhyDay &day) {
                        return isoText(day.date) + u' ' + weekdayCharacter(day.date);
                    }});
    columns.append({.header = WhyPanel::tr("Period"),
                    .text = [](const WhyDay &day) { return QString::number(day.period); },
                    .align = Align::Number,
                    .sortKey = [](const WhyDay &day) { return QVariant(day.period); }});
    columns.append(
        {.header = WhyPanel::tr("Counts as"), .text = presenceText, .tone = presenceTone});
    columns.append(
        {.header = WhyPanel::tr("Group"), .text = [](const WhyDay &day) {
             return day.movedFrom
                        ? WhyPanel::tr("%1, moved from %2").arg(day.group, isoText(*day.movedFrom))
                        : day.group;
         }});
    return columns;
}

[[nodiscard]] QLabel *textLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

[[nodiscard]] QString countsText(const AttendanceCount &counts)
{
    QString text = WhyPanel::tr("%1 periods scheduled = %2 attended + %3 leave + %4 absent + %5 "
                                "cancelled + %6 without a roll")
                       .arg(counts.scheduled)
                       .arg(counts.attended)
                       .arg(counts.leave)
                       .arg(counts.absent)
                       .arg(counts.cancelled)
                       .arg(counts.unrecorded);
    return text;
}

} // namespace

WhyPanel::WhyPanel(QWidget *parent) : QFrame(parent), m_days(dayColumns(), placeOf)
{
    setObjectName(QStringLiteral("card"));
    build();
    connect(m_dayTable, &DataTable::rowActivated, this,
            [this](int row) { Q_EMIT periodChosen(placeOf(m_days.row(row))); });
    clear();
}

void WhyPanel::build()
{
    m_title = textLabel(QStringLiteral("whyTitle"));
    m_title->setProperty("role", QStringLiteral("heading"));
    m_figure = textLabel(QStringLiteral("whyFigure"));
    m_figure->setProperty("role", QStringLiteral("title"));
    m_counts = textLabel(QStringLiteral("whyCounts"));
    m_foot = textLabel(QStringLiteral("whyFoot"));

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
    scroll->setAccessibleName(tr("Clauses, what they counted, and their amounts"));

    m_dayTable = new DataTable(QStringLiteral("whyDays"));
    m_dayTable->setTexts(tr("Expected periods"), tr("Nothing was expected."));
    m_dayTable->setModel(&m_days);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    column->setSpacing(kGrid);
    column->addWidget(m_title);
    column->addWidget(m_figure);
    column->addWidget(scroll, 3);
    column->addWidget(m_foot);
    column->addWidget(m_counts);
    column->addWidget(m_dayTable, 4);
}

void WhyPanel::show(const Payer &payer, const Explanation &explanation, QDate asOf)
{
    m_title->setText(tr("Why: %1 · %2 · %3").arg(payer.name, payer.number, payer.className));
    showFigure(explanation.settlement);
    showLines(explanation.lines);
    QList<WhyDay> days;
    for (const PresenceDay &day : explanation.days) {
        if (day.movedFrom.value_or(day.date) <= asOf)
            days.append({day.date, day.period, day.group.name, day.presence, day.movedFrom});
    }
    m_days.setRows(days);
    m_dayTable->setEnabled(true);
}

void WhyPanel::showFigure(const Settlement &settlement)
{
    if (settlement.balance() < Money())
        m_figure->setText(tr("Still due: %1 yuan").arg(moneyText(settlement.due())));
    else
        m_figure->setText(tr("To give back: %1 yuan").arg(moneyText(settlement.refund())));
    m_counts->setText(countsText(settlement.counts));
    m_foot->setText(tr("received %1 = used after waivers %2 + refunded %3 + balance %4 (R-FEE-7)")
                        .arg(moneyText(settlement.paid),
                             moneyText(settlement.consumed - settlement.waived),
                             moneyText(settlement.refunded), moneyText(settlement.balance())));
}

// What was used first: it makes the figure. What was billed follows for comparison.
void WhyPanel::showLines(const QList<ExplainedLine> &lines)
{
    delete m_lines;
    m_lines = new QWidget;
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, kGrid, 0);
    column->setSpacing(kHalfGrid);
    for (const LineKind kind : {LineKind::Consumed, LineKind::Prepaid}) {
        auto *heading = new QLabel(kind == LineKind::Consumed ? tr("Used") : tr("Billed"));
        heading->setProperty("role", QStringLiteral("heading"));
        column->addWidget(heading);
        for (const ExplainedLine &explained : lines) {
            if (explained.line.kind == kind)
                addLine(explained);
        }
    }
    column->addStretch(1);
    m_linesPlace->addWidget(m_lines);
}

void WhyPanel::addLine(const ExplainedLine &explained)
{
    const bool used = explained.line.kind == LineKind::Consumed;
    auto *clause = textLabel(QStringLiteral("whyClause"));
    clause->setText(tr("%1 (%2)").arg(explained.item, explained.rule));
    auto *amount = new QLabel(moneyText(explained.line.amount - explained.line.waived));
    amount->setObjectName(used ? QStringLiteral("whyUsed") : QStringLiteral("whyBilled"));
    amount->setAlignment(Qt::AlignRight | Qt::AlignTop);
    auto *text = textLabel(QStringLiteral("whyText"));
    text->setText(explained.text);
    text->setProperty("tone", QStringLiteral("muted"));

    auto *line = new QWidget;
    auto *grid = new QGridLayout(line);
    grid->setContentsMargins(0, 0, 0, kHalfGrid);
    grid->setHorizontalSpacing(kGrid);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    grid->addWidget(clause, 0, 0);
    grid->addWidget(amount, 0, 1);
    grid->addWidget(text, 1, 0, 1, 2);
    m_lines->layout()->addWidget(line);
}

void WhyPanel::clear()
{
    delete std::exchange(m_lines, nullptr);
    m_title->setText(tr("Why"));
    m_figure->clear();
    m_counts->clear();
    m_foot->setText(tr("Choose a student to see how the figure comes about."));
    m_days.setRows({});
    m_dayTable->setEnabled(false);
}

} // namespace kehou::ui
