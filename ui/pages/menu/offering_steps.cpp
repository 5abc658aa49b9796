// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/offering_steps.h"

#include "core/base/text_forms.h"
#include "ui/models/columns.h"
#include "ui/pages/menu/menu_board.h"
#include "ui/shell/theme.h"
#include "ui/widgets/committed_line_edit.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/first_field.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kehou::ui
{

namespace
{

constexpr int kMovesALine = 3;
constexpr qsizetype kMostNotes = 6;

[[nodiscard]] QList<Column<OfferingStep>> stepColumns()
{
    using Row = OfferingStep;
    return {
        textColumn<Row>(OfferingSteps::tr("Day"), [](const Row &row) { return isoText(row.on); }),
        textColumn<Row>(OfferingSteps::tr("Step"),
                        [](const Row &row) { return offeringMoveText(row.move); }),
        textColumn<Row>(OfferingSteps::tr("Became"),
                        [](const Row &row) { return offeringStateText(row.to); }),
        textColumn<Row>(OfferingSteps::tr("Who"), [](const Row &row) { return row.by; }),
        textColumn<Row>(OfferingSteps::tr("Said"), [](const Row &row) { return row.note; })};
}

} // namespace

OfferingSteps::OfferingSteps(QWidget *parent)
    : QWidget(parent), m_steps(stepColumns()), m_chosen(new QLabel), m_notes(new QLabel),
      m_on(new DateEdit), m_by(new CommittedLineEdit), m_note(new CommittedLineEdit),
      m_places(new QGridLayout), m_history(new DataTable(QStringLiteral("offeringSteps")))
{
    setObjectName(QStringLiteral("offeringStepsPanel"));
    build();
    choose({});
}

void OfferingSteps::build()
{
    m_chosen->setObjectName(QStringLiteral("chosenOfferings"));
    m_chosen->setProperty("role", QStringLiteral("heading"));
    m_chosen->setWordWrap(true);
    m_notes->setObjectName(QStringLiteral("offeringNotes"));
    m_notes->setProperty("tone", QStringLiteral("error"));
    m_notes->setWordWrap(true);
    m_on->setObjectName(QStringLiteral("offeringStepDate"));
    m_by->setObjectName(QStringLiteral("offeringStepBy"));
    m_note->setObjectName(QStringLiteral("offeringStepNote"));
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    const auto add = [form](const QString &text, QWidget *edit) {
        edit->setAccessibleName(QString(text).remove(u'&'));
        form->addRow(text, edit);
    };
    add(tr("&Date of the step"), m_on);
    add(tr("&Who reviewed or decided"), m_by);
    add(tr("&Opinion or reason"), m_note);
    m_places->setSpacing(kGrid);
    for (int move = 0; move < kOfferingMoves; ++move) {
        auto *button = new QPushButton(offeringMoveText(static_cast<OfferingMove>(move)));
        button->setObjectName(QStringLiteral("offeringMove%1").arg(move));
        connect(button, &QPushButton::clicked, this,
                [this, move] { take(static_cast<OfferingMove>(move)); });
        m_moves.insert(move, button);
        m_places->addWidget(button, 0, 0);
    }
    m_history->setTexts(tr("Steps so far"), tr("No step was recorded yet."));
    m_history->setModel(&m_steps);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kGrid, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_chosen);
    column->addWidget(m_notes);
    column->addLayout(form);
    column->addLayout(m_places);
    column->addWidget(m_history, 1);
    setFirstField(this, m_on);
}

void OfferingSteps::setToday(QDate today)
{
    if (m_on->isBlank())
        m_on->setValue(today);
}

void OfferingSteps::choose(const QList<MenuEntry> &entries)
{
    m_entries = entries;
    QStringList notes;
    for (const MenuEntry &entry : entries)
        notes += entryNotes(entry);
    notes.removeDuplicates();
    if (notes.size() > kMostNotes)
        notes = notes.mid(0, kMostNotes) << QStringLiteral("…");
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    if (entries.isEmpty())
        m_chosen->setText(tr("Choose one or more courses at the left."));
    else if (entries.size() == 1)
        m_chosen->setText(QStringLiteral("%1 %2 · %3")
                              .arg(entries.first().offering.code, entries.first().offering.name,
                                   offeringStateText(entries.first().offering.state)));
    else
        m_chosen->setText(tr("%n course(s) chosen", nullptr, static_cast<int>(entries.size())));
    showMoves();
}

// What at least one of the chosen can do; the others answer with their reason.
void OfferingSteps::showMoves()
{
    int place = 0; // those that are shown stand together
    for (auto button = m_moves.cbegin(); button != m_moves.cend(); ++button) {
        const auto move = static_cast<OfferingMove>(button.key());
        const bool possible =
            std::any_of(m_entries.begin(), m_entries.end(), [&](const MenuEntry &entry) {
                return findMoveRule(entry.offering.state, move) != nullptr;
            });
        button.value()->setVisible(possible);
        if (possible) {
            m_places->addWidget(button.value(), place / kMovesALine, place % kMovesALine);
            ++place;
        }
    }
}

void OfferingSteps::showSteps(const QList<OfferingStep> &steps)
{
    m_steps.setRows(steps);
}

void OfferingSteps::take(OfferingMove move)
{
    Q_EMIT stepChosen(
        {move, m_on->value().value_or(QDate()), m_by->text().trimmed(), m_note->text().trimmed()});
}

} // namespace kehou::ui
