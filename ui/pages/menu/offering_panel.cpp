// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/offering_panel.h"

#include "ui/pages/office_link.h"
#include "ui/pages/row_editor.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kehou::ui
{

namespace
{

const QString kSheet = QStringLiteral("课程");
const QString kLayerHeader = QStringLiteral("层级");
const QString kStateHeader = QStringLiteral("状态");

[[nodiscard]] QStringList wordsFor(const QString &header, const MenuView &menu)
{
    if (header == QStringLiteral("类别"))
        return menu.categories;
    if (header == QStringLiteral("场地"))
        return menu.rooms;
    if (header == QStringLiteral("负责教师") || header == QStringLiteral("其他教师"))
        return menu.teachers;
    if (header == QStringLiteral("机构"))
        return menu.organisations;
    return {};
}

} // namespace

OfferingPanel::OfferingPanel(OfficeLink &link, QWidget *parent)
    : QWidget(parent), m_link(link), m_title(new QLabel), m_editor(new RowEditor),
      m_faults(new QLabel), m_save(new QPushButton(tr("&Save"))),
      m_remove(new QPushButton(tr("&Remove")))
{
    setObjectName(QStringLiteral("offeringPanel"));
    build();
    connect(m_editor, &RowEditor::edited, this, &OfferingPanel::updateButtons);
    connect(m_editor, &RowEditor::submitted, this, &OfferingPanel::save);
}

void OfferingPanel::build()
{
    m_title->setProperty("role", QStringLiteral("heading"));
    m_faults->setObjectName(QStringLiteral("offeringFaults"));
    m_faults->setProperty("tone", QStringLiteral("error"));
    m_faults->setWordWrap(true);
    m_faults->hide();
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_editor);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_save->setObjectName(QStringLiteral("saveOffering"));
    m_save->setProperty("main", true);
    m_save->setToolTip(QStringLiteral("Ctrl+S"));
    m_remove->setObjectName(QStringLiteral("removeOffering"));
    connect(m_save, &QPushButton::clicked, this, &OfferingPanel::save);
    connect(m_remove, &QPushButton::clicked, this, &OfferingPanel::remove);
    auto *line = new QHBoxLayout;
    line->setSpacing(kGrid);
    line->addWidget(m_save);
    line->addStretch(1);
    line->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kGrid, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_title);
    column->addWidget(scroll, 1);
    column->addWidget(m_faults);
    column->addLayout(line);
}

void OfferingPanel::setMenu(const QList<SheetField> &fields, const MenuView &menu)
{
    QList<SheetField> shown = fields;
    for (SheetField &field : shown) {
        if (field.header == kLayerHeader) {
            for (const MenuLayer &layer : menu.layers)
                field.choices.append(layer.name);
        }
    }
    if (m_editor->isEdited())
        return;
    m_editor->setFields(shown);
    for (qsizetype at = 0; at < shown.size(); ++at) {
        if (const QStringList words = wordsFor(shown[at].header, menu); !words.isEmpty())
            m_editor->setSuggestions(at, words);
    }
    m_editor->setFixed(kStateHeader);
    m_editor->continueTo({m_save, m_remove});
    showRow(std::nullopt, {});
}

void OfferingPanel::showLine(const SheetLine &line)
{
    if (!m_editor->isEdited())
        showRow(line.id, line.cells);
}

void OfferingPanel::begin()
{
    showRow(std::nullopt, {});
    m_editor->focusFirst();
}

void OfferingPanel::showRow(std::optional<qint64> id, const QStringList &cells)
{
    m_id = id;
    m_given = cells;
    m_editor->setCells(cells);
    m_title->setText(id ? QStringLiteral("%1 %2").arg(cells.value(0), cells.value(1))
                        : tr("New course"));
    m_faults->hide();
    updateButtons();
}

bool OfferingPanel::isEdited() const
{
    return m_editor->isEdited();
}

void OfferingPanel::focusFirst()
{
    m_editor->focusFirst();
}

void OfferingPanel::updateButtons()
{
    m_save->setEnabled(m_editor->isEdited() && !m_saving);
    m_remove->setEnabled(m_id.has_value() && !m_saving);
}

void OfferingPanel::save()
{
    if (!m_link.isOpen() || !m_editor->isEdited() || m_saving)
        return;
    m_saving = true;
    updateButtons();
    const RowEdit edit{kSheet, m_id, m_editor->cells(), m_id ? m_given : QStringList()};
    m_link.post(
        this,
        [edit, term = m_link.termName()](Office &office) { return saveRow(office, edit, term); },
        [this, edit](const Result<void> &saved) {
            m_saving = false;
            if (!saved)
                return showFailure(saved.failure());
            showRow(edit.id, edit.cells);
            Q_EMIT message(MessageKind::Success, tr("The course was saved."));
            if (!edit.id)
                Q_EMIT added(edit.cells.value(0));
        });
}

void OfferingPanel::remove()
{
    if (!m_link.isOpen() || !m_id || m_saving)
        return;
    m_saving = true;
    updateButtons();
    m_link.post(
        this,
        [id = *m_id, term = m_link.termName()](Office &office) {
            return removeRow(office, kSheet, id, term);
        },
        [this](const Result<void> &removed) {
            m_saving = false;
            if (!removed)
                return showFailure(removed.failure());
            showRow(std::nullopt, {});
            Q_EMIT message(MessageKind::Success,
                           tr("The course was removed. Ctrl+Z brings it back."));
        });
}

// Both sides of every clash stay in sight until they are mended (R-MNU-4).
void OfferingPanel::showFailure(const Failure &failure)
{
    QStringList lines{failure.text};
    for (const Finding &finding : failure.findings) {
        const QString found =
            finding.found.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(finding.found);
        lines.append(QStringLiteral("%1 %2%3").arg(finding.cell, finding.message, found).trimmed());
    }
    m_faults->setText(lines.join(u'\n'));
    m_faults->show();
    m_editor->setFaults(failure.findings);
    m_editor->focusFirst();
    updateButtons();
    Q_EMIT message(MessageKind::Error, failure.text);
}

} // namespace kehou::ui
