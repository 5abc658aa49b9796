// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/allocation/freeze_panel.h"

#include "core/base/text_forms.h"
#include "ui/shell/theme.h"
#include "ui/widgets/committed_line_edit.h"
#include "ui/widgets/date_edit.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kehou::ui
{

namespace
{

[[nodiscard]] QLabel *textLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

} // namespace

FreezePanel::FreezePanel(QWidget *parent)
    : QWidget(parent), m_standing(textLabel(QStringLiteral("freezeStanding"))),
      m_verdict(textLabel(QStringLiteral("freezeVerdict"))), m_on(new DateEdit),
      m_by(new CommittedLineEdit), m_freeze(new QPushButton(tr("&Freeze wishes and seed")))
{
    m_on->setObjectName(QStringLiteral("freezeDate"));
    m_on->setAccessibleName(tr("Day"));
    m_by->setObjectName(QStringLiteral("freezeBy"));
    m_by->setAccessibleName(tr("How the seed was fixed"));
    m_by->setPlaceholderText(tr("how, and before which witnesses"));
    m_freeze->setObjectName(QStringLiteral("freezeDraw"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Day"), m_on);
    form->addRow(tr("Seed fi&xed"), m_by);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kGrid, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_standing);
    column->addWidget(m_verdict);
    column->addLayout(form);
    column->addWidget(m_freeze, 0, Qt::AlignRight);
    column->addStretch();
    connect(m_freeze, &QPushButton::clicked, this, &FreezePanel::confirm);
    connect(m_by, &CommittedLineEdit::submitted, this, &FreezePanel::confirm);
    show(std::nullopt);
    compare(false, {});
}

void FreezePanel::setToday(QDate today)
{
    if (m_on->isBlank())
        m_on->setValue(today);
}

void FreezePanel::show(const std::optional<DrawFreeze> &frozen)
{
    if (frozen && frozen != m_frozen)
        m_by->clear();
    m_frozen = frozen;
    m_standing->setText(frozen ? tr("Frozen on %1 with the seed \"%2\": %3")
                                     .arg(isoText(frozen->on), frozen->seed, frozen->by)
                               : tr("The draw is not frozen yet. Type the seed above, and here how "
                                    "it was fixed; from then on only a draw of these wishes, "
                                    "courses and enrollments is saved and printed."));
}

void FreezePanel::compare(bool hasResult, const QString &against)
{
    const bool same = against.isEmpty();
    m_verdict->setVisible(m_frozen && hasResult);
    m_verdict->setProperty("tone", same ? QStringLiteral("success") : QStringLiteral("warning"));
    m_verdict->setText(same ? tr("✓ The result that is shown is the frozen draw.")
                            : QStringLiteral("○ ") + against);
}

void FreezePanel::confirm()
{
    Q_EMIT freezeWanted(m_by->text(), m_on->value().value_or(QDate()));
}

} // namespace kehou::ui
