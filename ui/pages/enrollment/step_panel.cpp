// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrollment/step_panel.h"

#include "core/base/text_forms.h"
#include "ui/models/columns.h"
#include "ui/shell/theme.h"
#include "ui/widgets/committed_line_edit.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/first_field.h"
#include "ui/widgets/slot_grid.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kehou::ui
{

namespace
{

constexpr int kMovesALine = 3;

[[nodiscard]] QList<Column<EnrollmentStep>> stepColumns()
{
    using Row = EnrollmentStep;
    return {textColumn<Row>(StepPanel::tr("Day"), [](const Row &row) { return isoText(row.on); }),
            textColumn<Row>(StepPanel::tr("Step"),
                            [](const Row &row) { return enrollmentMoveText(row.move); }),
            textColumn<Row>(StepPanel::tr("Became"),
                            [](const Row &row) { return enrollmentStateText(row.to); }),
            textColumn<Row>(StepPanel::tr("Who"), [](const Row &row) { return row.by; }),
            textColumn<Row>(StepPanel::tr("Why"), [](const Row &row) { return row.reason; })};
}

} // namespace

StepPanel::StepPanel(QWidget *parent)
    : QWidget(parent), m_steps(stepColumns()), m_chosen(new QLabel), m_effect(new QLabel),
      m_on(new DateEdit), m_applicant(new CommittedLineEdit), m_by(new CommittedLineEdit),
      m_reason(new CommittedLineEdit), m_insured(new QCheckBox(tr("The child is &insured"))),
      m_change(new QWidget), m_slots(new SlotGrid), m_applied(new DateEdit),
      m_places(new QGridLayout), m_history(new DataTable(QStringLiteral("enrollmentSteps")))
{
    build();
    choose({});
}

void StepPanel::build()
{
    m_chosen->setObjectName(QStringLiteral("chosenEnrollments"));
    m_chosen->setWordWrap(true);
    m_effect->setObjectName(QStringLiteral("withdrawalEffect"));
    m_effect->setWordWrap(true);
    m_effect->setProperty("tone", QStringLiteral("muted"));
    connect(m_on, &DateEdit::valueEdited, this, &StepPanel::considerWithdrawal);
    m_on->setObjectName(QStringLiteral("stepDate"));
    m_applicant->setObjectName(QStringLiteral("stepApplicant"));
    m_by->setObjectName(QStringLiteral("stepBy"));
    m_reason->setObjectName(QStringLiteral("stepReason"));
    m_insured->setObjectName(QStringLiteral("stepInsured"));
    m_slots->setObjectName(QStringLiteral("stepSlots"));
    m_applied->setObjectName(QStringLiteral("stepApplied"));

    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    const auto add = [](QFormLayout *to, const QString &text, QWidget *edit) {
        edit->setAccessibleName(QString(text).remove(u'&'));
        to->addRow(text, edit);
    };
    add(form, tr("&Date of the step"), m_on);
    add(form, tr("&Guardian"), m_applicant);
    add(form, tr("&Who decided"), m_by);
    add(form, tr("&Reason"), m_reason);
    form->addRow(QString(), m_insured);

    m_places->setSpacing(kGrid);
    for (int move = 0; move < kEnrollmentMoves; ++move) {
        auto *button = new QPushButton(enrollmentMoveText(static_cast<EnrollmentMove>(move)));
        button->setObjectName(QStringLiteral("move%1").arg(move));
        connect(button, &QPushButton::clicked, this,
                [this, move] { take(static_cast<EnrollmentMove>(move)); });
        m_moves.insert(move, button);
        m_places->addWidget(button, 0, 0);
    }

    auto *change = new QFormLayout(m_change);
    change->setContentsMargins(0, 0, 0, 0);
    add(change, tr("&New periods, for a change"), m_slots);
    add(change, tr("Date of the new &application"), m_applied);
    m_change->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    change->setRowWrapPolicy(QFormLayout::WrapAllRows);

    m_history->setTexts(tr("Steps so far"), tr("No step was recorded yet."));
    m_history->setModel(&m_steps);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(kGrid);
    column->addWidget(m_chosen);
    column->addLayout(form);
    column->addWidget(m_change);
    column->addLayout(m_places);
    column->addWidget(m_effect);
    column->addWidget(m_history, 1);
    setFirstField(this, m_on);
}

void StepPanel::setBook(const EnrollmentBook &book)
{
    m_slots->setShape(book.weekdays, std::max(1, book.periods));
    m_insured->setVisible(book.insuranceNeeded);
}

void StepPanel::setToday(QDate today)
{
    if (m_on->isBlank())
        m_on->setValue(today);
}

void StepPanel::choose(const QList<EnrollmentLine> &lines)
{
    m_lines = lines;
    const bool one = lines.size() == 1;
    m_applicant->setText(one ? lines.first().enrollment.applicant : QString());
    if (one)
        m_slots->setValue(lines.first().enrollment.slots);
    if (lines.isEmpty())
        m_chosen->setText(tr("Choose one or more applications in the list."));
    else if (one)
        m_chosen->setText(QStringLiteral("%1 %2 %3")
                              .arg(lines.first().className, lines.first().enrollment.student,
                                   lines.first().name));
    else
        m_chosen->setText(tr("%n application(s) chosen", nullptr, static_cast<int>(lines.size())));
    showMoves();
    considerWithdrawal();
}

void StepPanel::considerWithdrawal()
{
    showEffect({});
    if (m_lines.size() != 1 || !m_on->value())
        return;
    const Enrollment &enrollment = m_lines.first().enrollment;
    if (enrollment.state == EnrollmentState::Active && !enrollment.withdrawalRequestedOn)
        Q_EMIT withdrawalConsidered(m_lines.first().id, *m_on->value());
}

void StepPanel::showEffect(const QString &text)
{
    m_effect->setText(text);
    m_effect->setVisible(!text.isEmpty());
}

// Only what the state's rows of R-ENR-1 allow; who left by itself needs no button.
void StepPanel::showMoves()
{
    const bool active =
        !m_lines.isEmpty() && m_lines.first().enrollment.state == EnrollmentState::Active;
    m_change->setVisible(active && m_lines.size() == 1);
    int place = 0; // those that are shown stand together
    for (auto button = m_moves.cbegin(); button != m_moves.cend(); ++button) {
        const auto move = static_cast<EnrollmentMove>(button.key());
        const bool single = move == EnrollmentMove::Change;
        const bool possible = !m_lines.isEmpty() && move != EnrollmentMove::Leave &&
                              findMoveRule(m_lines.first().enrollment.state, move) &&
                              (!single || m_lines.size() == 1);
        button.value()->setVisible(possible);
        if (possible) {
            m_places->addWidget(button.value(), place / kMovesALine, place % kMovesALine);
            ++place;
        }
    }
}

void StepPanel::showSteps(const QList<EnrollmentStep> &steps)
{
    m_steps.setRows(steps);
}

void StepPanel::take(EnrollmentMove move)
{
    MoveEntry entry;
    entry.move = move;
    entry.on = m_on->value().value_or(QDate());
    entry.applicant = m_applicant->text().trimmed();
    entry.reason = m_reason->text().trimmed();
    entry.slots = m_slots->value();
    entry.applied = m_applied->value();
    entry.insured = m_insured->isChecked();
    Q_EMIT stepChosen(entry, m_by->text().trimmed());
}

} // namespace kehou::ui
