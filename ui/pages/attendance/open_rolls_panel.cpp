// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/attendance/open_rolls_panel.h"

#include "core/base/text_forms.h"
#include "ui/models/columns.h"
#include "ui/pages/office_link.h"
#include "ui/shell/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/first_field.h"

#include <QVBoxLayout>

namespace kehou::ui
{

namespace
{

[[nodiscard]] QString placeText(const OpenRoll &roll)
{
    return QStringLiteral("%1/%2/%3").arg(isoText(roll.date)).arg(roll.period).arg(roll.group.name);
}

[[nodiscard]] QList<Column<OpenRoll>> rollColumns()
{
    using Row = OpenRoll;
    return {
        textColumn<Row>(OpenRollsPanel::tr("Date"),
                        [](const Row &r) {
                            return isoText(r.date) + QStringLiteral(" 周") +
                                   weekdayCharacter(r.date);
                        }),
        countColumn<Row>(OpenRollsPanel::tr("Period"), [](const Row &r) { return r.period; }),
        textColumn<Row>(OpenRollsPanel::tr("Group"), [](const Row &r) { return r.group.name; }),
        countColumn<Row>(OpenRollsPanel::tr("Expected"), [](const Row &r) { return r.expected; })};
}

} // namespace

OpenRollsPanel::OpenRollsPanel(OfficeLink &link, QWidget *parent)
    : AttendancePanel(parent), m_link(link),
      m_rows(rollColumns(), [](const OpenRoll &roll) { return QVariant(placeText(roll)); }),
      m_list(new DataTable(QStringLiteral("openRolls")))
{
    setObjectName(QStringLiteral("openRollsPanel"));
    m_list->setTexts(tr("Rolls not taken"), tr("Every roll up to today is taken."));
    m_list->setModel(&m_rows);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kGrid, 0, 0);
    column->addWidget(m_list);
    setFirstField(this, m_list);
    connect(m_list, &DataTable::rowActivated, this,
            [this](int row) { Q_EMIT rollChosen(placeText(m_rows.row(row))); });
}

void OpenRollsPanel::reload()
{
    if (!m_link.isOpen())
        return;
    m_link.post(
        this,
        [today = m_link.today(), term = m_link.termName()](Office &office) {
            return openRolls(office, today, term);
        },
        [this](const Result<QList<OpenRoll>> &rolls) {
            m_rows.setRows(rolls ? rolls.value() : QList<OpenRoll>());
        });
}

} // namespace kehou::ui
