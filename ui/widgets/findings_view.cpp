// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/findings_view.h"

#include "ui/widgets/data_table.h"
#include "ui/widgets/first_field.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kehou::ui
{

namespace
{

[[nodiscard]] QList<Column<Finding>> findingColumns()
{
    return {
        {.header = FindingsView::tr("Sheet"), .text = [](const Finding &f) { return f.sheet; }},
        {.header = FindingsView::tr("Cell"), .text = [](const Finding &f) { return f.cell; }},
        {.header = FindingsView::tr("What is wrong"),
         .text = [](const Finding &f) { return f.message; },
         .toolTip = [](const Finding &f) { return f.message; }},
        {.header = FindingsView::tr("Found"), .text = [](const Finding &f) { return f.found; }},
        {.header = FindingsView::tr("Expected"),
         .text = [](const Finding &f) { return f.expected; }},
    };
}

[[nodiscard]] QString findingLine(const Finding &finding)
{
    QString place = finding.sheet;
    if (!finding.cell.isEmpty())
        place += u'!' + finding.cell;
    QStringList parts = {finding.message};
    if (!finding.found.isEmpty())
        parts.append(FindingsView::tr("found: %1").arg(finding.found));
    if (!finding.expected.isEmpty())
        parts.append(FindingsView::tr("expected: %1").arg(finding.expected));
    const QString what = parts.join(QStringLiteral("; "));
    return place.isEmpty() ? what : QStringLiteral("%1: %2").arg(place, what);
}

} // namespace

FindingsView::FindingsView(QWidget *parent)
    : QWidget(parent), m_model(findingColumns()), m_count(new QLabel(this)),
      m_table(new DataTable(QStringLiteral("findings"), this))
{
    m_table->setTexts(tr("Faults"), tr("No fault was found."));
    m_table->setModel(&m_model);
    connect(m_table, &DataTable::rowActivated, this,
            [this](int row) { Q_EMIT findingChosen(m_model.row(row)); });

    auto *copy = new QPushButton(tr("&Copy all"), this);
    auto *save = new QPushButton(tr("&Save as text…"), this);
    connect(copy, &QPushButton::clicked, this, &FindingsView::copyAll);
    connect(save, &QPushButton::clicked, this, [this] { Q_EMIT exportRequested(exportText()); });

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_count, 1);
    line->addWidget(copy);
    line->addWidget(save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(line);
    column->addWidget(m_table, 1);
    setFirstField(this, m_table);
    setFindings({});
}

void FindingsView::setFindings(const Findings &findings)
{
    m_model.setRows(findings);
    m_count->setText(tr("%n fault(s)", nullptr, static_cast<int>(findings.size())));
}

QString FindingsView::exportText() const
{
    QStringList lines;
    for (const Finding &finding : m_model.rows())
        lines.append(findingLine(finding));
    return lines.join(u'\n');
}

void FindingsView::copyAll() const
{
    QGuiApplication::clipboard()->setText(exportText());
}

} // namespace kehou::ui
