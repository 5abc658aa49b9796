// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/students/row_panel.h"

#include "ui/pages/office_link.h"
#include "ui/pages/row_editor.h"
#include "ui/shell/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace kehou::ui
{

RowPanel::RowPanel(OfficeLink &link, QWidget *parent)
    : QFrame(parent), m_link(link), m_title(new QLabel), m_faults(new QLabel),
      m_sensitive(new QCheckBox(tr("Show &masked fields"))), m_scroll(new QScrollArea),
      m_editor(new RowEditor)
{
    setObjectName(QStringLiteral("card"));
    build();
    connect(m_editor, &RowEditor::submitted, this, &RowPanel::save);
    connect(m_sensitive, &QCheckBox::toggled, m_editor, &RowEditor::setSensitiveShown);
}

void RowPanel::build()
{
    m_title->setProperty("role", QStringLiteral("heading"));
    m_faults->setObjectName(QStringLiteral("rowFaults"));
    m_faults->setProperty("tone", QStringLiteral("error"));
    m_faults->setWordWrap(true);
    m_scroll->setWidget(m_editor);
    m_editor->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *save = new QPushButton(tr("&Save"));
    save->setObjectName(QStringLiteral("saveRow"));
    save->setProperty("main", true);
    auto *cancel = new QPushButton(tr("&Cancel"));
    cancel->setObjectName(QStringLiteral("cancelRow"));
    connect(save, &QPushButton::clicked, this, &RowPanel::save);
    connect(cancel, &QPushButton::clicked, this, &RowPanel::cancelled);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &RowPanel::cancelled);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kGrid);
    buttons->addWidget(save);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_sensitive);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    column->setSpacing(kGrid);
    column->addWidget(m_title);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_faults);
    column->addLayout(buttons);
}

void RowPanel::begin(const Task &task)
{
    m_task = task;
    m_ready = false;
    m_title->setText(task.title);
    m_faults->clear();
    m_sensitive->setChecked(false);
    m_link.post(
        this,
        [sheet = task.sheet, term = m_link.termName()](Office &office) {
            return loadSheet(office, sheet, term);
        },
        [this, task](const Result<SheetRows> &rows) { showRows(task, rows); });
}

void RowPanel::showRows(const Task &task, const Result<SheetRows> &rows)
{
    if (!rows)
        return showFailure(rows.failure());
    const SheetRows &sheet = rows.value();
    m_editor->setFields(sheet.fields);
    m_editor->continueTo({findChild<QWidget *>(QStringLiteral("saveRow")),
                          findChild<QWidget *>(QStringLiteral("cancelRow")), m_sensitive});
    QStringList cells;
    bool sensitive = false;
    for (const SheetField &field : sheet.fields) {
        cells.append(task.preset.value(field.header));
        sensitive = sensitive || field.sensitive;
    }
    for (const SheetLine &line : sheet.lines) {
        if (task.id && line.id == *task.id)
            cells = line.cells;
    }
    m_editor->setCells(cells);
    for (const QString &header : task.fixed)
        m_editor->setFixed(header);
    m_sensitive->setVisible(sensitive);
    m_ready = true;
    m_editor->focusFirst();
}

bool RowPanel::isEdited() const
{
    return m_ready && m_editor->isEdited();
}

void RowPanel::save()
{
    if (!m_ready || !m_link.isOpen())
        return;
    const RowEdit edit{m_task.sheet, m_task.id, m_editor->cells()};
    m_link.post(
        this,
        [edit, term = m_link.termName()](Office &office) { return saveRow(office, edit, term); },
        [this, edit](const Result<void> &done) {
            if (!done)
                return showFailure(done.failure());
            m_ready = false;
            Q_EMIT saved(edit.cells);
        });
}

void RowPanel::showFailure(const Failure &failure)
{
    QStringList lines{failure.text};
    for (const Finding &finding : failure.findings) {
        const QString found =
            finding.found.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(finding.found);
        lines.append(QStringLiteral("%1 %2%3").arg(finding.cell, finding.message, found).trimmed());
    }
    m_faults->setText(lines.join(u'\n'));
    m_editor->setFaults(failure.findings);
    m_editor->focusFirst();
    if (failure.kind == FailureKind::File)
        Q_EMIT message(MessageKind::Error, failure.text);
}

} // namespace kehou::ui
