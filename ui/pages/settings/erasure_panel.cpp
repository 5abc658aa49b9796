// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/erasure_panel.h"

#include "core/base/text_forms.h"
#include "ui/models/columns.h"
#include "ui/pages/office_link.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/first_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kehou::ui
{

namespace
{

[[nodiscard]] QList<Column<KeptChild>> columns()
{
    using Row = KeptChild;
    return {
        textColumn<Row>(ErasurePanel::tr("Number"), [](const Row &row) { return row.number; }),
        textColumn<Row>(ErasurePanel::tr("Name"), [](const Row &row) { return row.name; }),
        textColumn<Row>(ErasurePanel::tr("Last class"),
                        [](const Row &row) { return row.className; }),
        textColumn<Row>(ErasurePanel::tr("Last term"), [](const Row &row) { return row.lastTerm; }),
        textColumn<Row>(ErasurePanel::tr("May be erased from"),
                        [](const Row &row) { return isoText(row.erasableFrom); })};
}

[[nodiscard]] QVariant keyOf(const KeptChild &row)
{
    return row.number;
}

} // namespace

ErasurePanel::ErasurePanel(OfficeLink &link, Dialogs &dialogs, QWidget *parent)
    : EntryPanel(parent), m_link(link), m_dialogs(dialogs), m_model(columns(), keyOf),
      m_count(new QLabel(this)), m_table(new DataTable(QStringLiteral("erasable"), this)),
      m_erase(new QPushButton(tr("&Erase the chosen children…"), this))
{
    setObjectName(QStringLiteral("erasurePanel"));
    build();
    connect(m_table, &DataTable::selectionChanged, this, &ErasurePanel::updateButton);
    connect(m_erase, &QPushButton::clicked, this, &ErasurePanel::erase);
    updateButton();
}

void ErasurePanel::build()
{
    m_count->setObjectName(QStringLiteral("erasableCount"));
    m_count->setProperty("role", QStringLiteral("heading"));
    auto *rule = new QLabel(tr("A child's own data are kept for three years after its last term. "
                               "Then name, guardian, telephone and categories give way to a "
                               "pseudonym; money and attendance stay (R-DAT-3)."),
                            this);
    rule->setWordWrap(true);
    m_table->setTexts(tr("Children whose data may be erased"),
                      tr("The retention time of no child has run out."));
    m_table->setModel(&m_model);
    m_erase->setObjectName(QStringLiteral("eraseChildren"));
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_erase);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_count);
    column->addWidget(rule);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    setFirstField(this, m_table);
}

void ErasurePanel::reload()
{
    if (!m_link.isOpen())
        return;
    m_link.post(
        this, [today = m_link.today()](Office &office) { return erasableChildren(office, today); },
        [this](const Result<QList<KeptChild>> &children) { show(children); });
}

void ErasurePanel::show(const Result<QList<KeptChild>> &children)
{
    m_model.setRows(children ? children.value() : QList<KeptChild>());
    m_count->setText(
        tr("%n child(ren) may be erased.", nullptr, static_cast<int>(m_model.rowCount())));
    if (!children)
        Q_EMIT message(MessageKind::Warning, children.failure().text);
    updateButton();
}

void ErasurePanel::updateButton()
{
    m_erase->setEnabled(!m_table->selectedRows().isEmpty());
}

void ErasurePanel::erase()
{
    QStringList students;
    for (const int row : m_table->selectedRows())
        students.append(m_model.row(row).number);
    const auto count = static_cast<int>(students.size());
    const Question question{tr("Erase children"),
                            tr("Erase the data of %n child(ren) for good?", nullptr, count),
                            tr("This cannot be undone. Backups made before still hold the data: "
                               "destroy them as your school's rules say."),
                            {tr("Erase"), tr("Keep them")},
                            1};
    if (students.isEmpty() || m_dialogs.ask(this, question) == question.safeChoice)
        return;
    m_link.post(
        this,
        [students, today = m_link.today()](Office &office) {
            return eraseChildren(office, students, today);
        },
        [this, count](const Result<void> &erased) {
            if (erased)
                Q_EMIT message(MessageKind::Success,
                               tr("The data of %n child(ren) are erased.", nullptr, count));
            else
                Q_EMIT message(MessageKind::Warning, erased.failure().text);
        });
}

} // namespace kehou::ui
