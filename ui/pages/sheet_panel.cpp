// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sheet_panel.h"

#include "ui/pages/office_link.h"
#include "ui/pages/row_editor.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/findings_view.h"
#include "ui/widgets/first_field.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace kehou::ui
{

namespace
{

constexpr int kEditorWidth = 336;
constexpr int kFaultsHeight = 176;
constexpr qsizetype kMostSuggestedFrom = 5'000;

[[nodiscard]] QString maskedText()
{
    return QStringLiteral("••••");
}

// The numbers of cells have at most two decimals, as amounts have; anything else goes by its text.
[[nodiscard]] QVariant numberKey(const QString &text)
{
    const auto number = Money::parse(text);
    return number ? QVariant(static_cast<qint64>(number->fen())) : QVariant();
}

} // namespace

SheetPanel::SheetPanel(const Parts &parts, const QString &sheet, QWidget *parent)
    : EntryPanel(parent), m_parts(parts), m_sheet(sheet), m_title(new QLabel(this)),
      m_editor(new RowEditor), m_save(new QPushButton(tr("&Save"), this)),
      m_remove(new QPushButton(tr("&Remove row"), this)),
      m_sensitive(new QCheckBox(tr("Show what is masked"), this)), m_faults(new FindingsView(this)),
      m_halves(new QSplitter(this))
{
    setObjectName(QStringLiteral("sheet ") + sheet);
    build();
}

void SheetPanel::build()
{
    m_halves->addWidget(new QWidget(m_halves)); // the table's place until its columns are known
    m_halves->addWidget(buildEditorSide());
    m_halves->setStretchFactor(0, 1);
    m_halves->setStretchFactor(1, 0);
    m_halves->setChildrenCollapsible(false);
    m_halves->setHandleWidth(2 * kGrid);
    m_faults->setMaximumHeight(kFaultsHeight);
    m_faults->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_halves, 1);
    column->addWidget(m_faults);

    connect(&m_parts.link, &OfficeLink::opened, this, [this] { editLine(std::nullopt, {}); });
    connect(m_faults, &FindingsView::findingChosen, m_editor, &RowEditor::focusFirst);
    connect(m_editor, &RowEditor::edited, this, &SheetPanel::updateButtons);
    connect(m_editor, &RowEditor::submitted, this, &SheetPanel::saveEntry);
    connect(m_sensitive, &QCheckBox::toggled, this, [this](bool shown) {
        m_sensitiveShown = shown;
        m_editor->setSensitiveShown(shown);
        m_table->view()->viewport()->update();
    });
}

QWidget *SheetPanel::buildEditorSide()
{
    auto *side = new QFrame(m_halves);
    side->setObjectName(QStringLiteral("card"));
    side->setMinimumWidth(kEditorWidth);
    m_title->setProperty("role", QStringLiteral("heading"));
    auto *scroll = new QScrollArea(side);
    scroll->setWidget(m_editor);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *begin = new QPushButton(tr("&New row"), side);
    begin->setObjectName(QStringLiteral("newRow"));
    begin->setToolTip(QStringLiteral("Ctrl+N"));
    m_save->setObjectName(QStringLiteral("saveRow"));
    m_save->setProperty("main", true);
    m_save->setToolTip(QStringLiteral("Ctrl+S"));
    m_remove->setObjectName(QStringLiteral("removeRow"));
    connect(begin, &QPushButton::clicked, this, &SheetPanel::beginEntry);
    connect(m_save, &QPushButton::clicked, this, &SheetPanel::saveEntry);
    connect(m_remove, &QPushButton::clicked, this, &SheetPanel::remove);

    auto *line = new QHBoxLayout;
    line->setSpacing(kGrid);
    line->addWidget(m_save);
    line->addWidget(begin);
    line->addStretch(1);
    line->addWidget(m_remove);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    column->setSpacing(kGrid);
    column->addWidget(m_title);
    column->addWidget(scroll, 1);
    column->addWidget(m_sensitive);
    column->addLayout(line);
    return side;
}

void SheetPanel::reload()
{
    if (!m_parts.link.isOpen())
        return;
    m_parts.link.post(
        this,
        [sheet = m_sheet, term = m_parts.link.termName()](Office &office) {
            return loadSheet(office, sheet, term);
        },
        [this](const Result<SheetRows> &rows) {
            if (rows)
                show(rows.value());
            else
                Q_EMIT message(MessageKind::Info, rows.failure().text);
        });
}

void SheetPanel::show(const SheetRows &rows)
{
    if (!m_model)
        buildTable(rows.fields);
    QList<Line> lines;
    for (const SheetLine &line : rows.lines)
        lines.append({line.id, line.cells});
    m_model->setRows(lines);
    suggest(rows);
    if (!m_wantedKey.isEmpty())
        openAt(std::exchange(m_wantedKey, {}));
    else if (!m_editor->isEdited())
        chooseKept();
}

// What stands in a column already is likely to come again: classes, teachers, rooms.
void SheetPanel::suggest(const SheetRows &rows)
{
    if (rows.lines.size() > kMostSuggestedFrom)
        return;
    for (qsizetype at = 0; at < rows.fields.size(); ++at) {
        QStringList words;
        for (const SheetLine &line : rows.lines)
            words.append(line.cells[at]);
        words.removeAll(QString());
        words.removeDuplicates();
        m_editor->setSuggestions(at, words);
    }
}

// The row in the form is shown as it now is; one that is gone makes way for a new one.
void SheetPanel::chooseKept()
{
    for (int row = 0; m_edited && row < m_model->rows().size(); ++row) {
        if (m_model->row(row).id != *m_edited)
            continue;
        m_table->setCurrentRow(row);
        editLine(m_edited, m_model->row(row).cells);
        return;
    }
    editLine(std::nullopt, {});
}

void SheetPanel::buildTable(const QList<SheetField> &fields)
{
    QList<Column<Line>> columns;
    for (qsizetype at = 0; at < fields.size(); ++at)
        columns.append(columnFor(fields[at], at));
    m_model = std::make_unique<RowModel<Line>>(columns,
                                               [](const Line &line) { return QVariant(line.id); });
    // Without a parent: a splitter does not put one of its own widgets in the place of another.
    m_table = new DataTable(QStringLiteral("settings ") + m_sheet);
    m_table->setTexts(m_sheet, tr("There is no row yet. Ctrl+N begins one."));
    m_table->setModel(m_model.get());
    connect(m_table, &DataTable::currentRowChanged, this, &SheetPanel::chooseLine);
    connect(m_table, &DataTable::rowActivated, m_editor, &RowEditor::focusFirst);
    delete m_halves->replaceWidget(0, m_table);
    m_halves->setSizes({QWIDGETSIZE_MAX, kEditorWidth});
    m_editor->setFields(fields);
    m_editor->continueTo(
        {m_sensitive, m_save, findChild<QWidget *>(QStringLiteral("newRow")), m_remove});
    m_sensitive->setVisible(std::any_of(fields.begin(), fields.end(),
                                        [](const SheetField &field) { return field.sensitive; }));
    const bool focused = hasFocus();
    setFirstField(this, m_table);
    if (focused)
        m_table->setFocus(Qt::OtherFocusReason);
}

Column<SheetPanel::Line> SheetPanel::columnFor(const SheetField &field, qsizetype at) const
{
    Column<Line> column;
    column.header = field.header;
    column.text = [this, at, sensitive = field.sensitive](const Line &line) {
        const QString text = line.cells.value(at);
        return sensitive && !m_sensitiveShown && !text.isEmpty() ? maskedText() : text;
    };
    if (field.number) {
        column.align = Align::Number;
        column.sortKey = [at](const Line &line) { return numberKey(line.cells.value(at)); };
    }
    return column;
}

void SheetPanel::openAt(const QString &key)
{
    if (!m_model) {
        m_wantedKey = key;
        return;
    }
    for (int row = 0; row < m_model->rows().size(); ++row) {
        if (m_model->row(row).cells.contains(key)) {
            m_table->setCurrentRow(row);
            return;
        }
    }
}

bool SheetPanel::hasUnsavedEntry() const
{
    return m_editor->isEdited();
}

bool SheetPanel::mayDropEntry()
{
    if (!m_editor->isEdited())
        return true;
    const Question question{
        .title = m_sheet,
        .text = tr("What you typed in the form is not saved yet."),
        .choices = {tr("&Go back to it"), tr("&Drop it")},
    };
    return m_parts.dialogs.ask(this, question) != question.safeChoice;
}

void SheetPanel::chooseLine(int row)
{
    if (row < 0 || m_edited == m_model->row(row).id)
        return;
    if (mayDropEntry()) {
        editLine(m_model->row(row).id, m_model->row(row).cells);
        return;
    }
    // The form keeps its row, and the table goes back to it.
    for (int kept = 0; m_edited && kept < m_model->rows().size(); ++kept) {
        if (m_model->row(kept).id == *m_edited)
            m_table->setCurrentRow(kept);
    }
    m_editor->focusFirst();
}

void SheetPanel::editLine(std::optional<qint64> id, const QStringList &cells)
{
    m_edited = id;
    m_given = cells;
    m_editor->setCells(cells);
    m_title->setText(id ? tr("Change the row") : tr("New row"));
    m_faults->hide();
    updateButtons();
}

void SheetPanel::beginEntry()
{
    if (!m_model || !mayDropEntry())
        return;
    editLine(std::nullopt, {});
    m_table->setCurrentRow(-1);
    m_editor->focusFirst();
}

void SheetPanel::updateButtons()
{
    m_save->setEnabled(m_editor->isEdited() && !m_saving);
    m_remove->setEnabled(m_edited.has_value() && !m_saving);
}

void SheetPanel::saveEntry()
{
    if (!m_parts.link.isOpen() || !m_editor->isEdited() || m_saving)
        return;
    m_saving = true;
    updateButtons();
    const RowEdit edit{m_sheet, m_edited, m_editor->cells(), m_edited ? m_given : QStringList()};
    m_parts.link.post(
        this,
        [edit, term = m_parts.link.termName()](Office &office) {
            return saveRow(office, edit, term);
        },
        [this, added = !m_edited](const Result<void> &saved) {
            m_saving = false;
            if (saved)
                noteSaved(added);
            else
                showFaults(saved.failure());
        });
}

// After a new row the form is ready for the next one.
void SheetPanel::noteSaved(bool added)
{
    editLine(m_edited, added ? QStringList() : m_editor->cells());
    m_editor->focusFirst();
    Q_EMIT message(MessageKind::Success, tr("The row was saved."));
}

void SheetPanel::remove()
{
    if (!m_parts.link.isOpen() || !m_edited || m_saving)
        return;
    m_saving = true;
    updateButtons();
    m_parts.link.post(
        this,
        [sheet = m_sheet, id = *m_edited, term = m_parts.link.termName()](Office &office) {
            return removeRow(office, sheet, id, term);
        },
        [this](const Result<void> &removed) {
            m_saving = false;
            updateButtons();
            if (removed)
                Q_EMIT message(MessageKind::Success,
                               tr("The row was removed. Ctrl+Z brings it back."));
            else
                showFaults(removed.failure());
        });
}

void SheetPanel::showFaults(const Failure &failure)
{
    updateButtons();
    m_editor->setFaults(failure.findings);
    m_faults->setFindings(failure.findings);
    m_faults->setVisible(!failure.findings.isEmpty());
    m_editor->focusFirst();
    Q_EMIT message(MessageKind::Error, failure.text);
}

} // namespace kehou::ui
