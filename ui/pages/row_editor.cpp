// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/row_editor.h"

#include "ui/shell/theme.h"
#include "ui/widgets/committed_line_edit.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/faulty.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace kehou::ui
{

namespace
{

[[nodiscard]] QString textOf(const QWidget *edit)
{
    if (const auto *choice = qobject_cast<const QComboBox *>(edit))
        return choice->currentText();
    return static_cast<const QLineEdit *>(edit)->text().trimmed();
}

void setTextOf(QWidget *edit, const QString &text)
{
    if (auto *choice = qobject_cast<QComboBox *>(edit)) {
        if (choice->findText(text) < 0)
            choice->addItem(text);
        choice->setCurrentText(text);
    } else {
        static_cast<QLineEdit *>(edit)->setText(text);
    }
}

[[nodiscard]] bool isEnter(const QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<const QKeyEvent *>(event)->key();
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

RowEditor::RowEditor(QWidget *parent) : QWidget(parent), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(2 * kGrid);
    m_form->setVerticalSpacing(kGrid);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void RowEditor::setFields(const QList<SheetField> &fields)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_edits.clear();
    m_fields = fields;
    for (const SheetField &field : fields)
        addField(field);
    setSensitiveShown(false);
    m_given = cells();
}

void RowEditor::addField(const SheetField &field)
{
    QWidget *edit = makeEdit(field);
    edit->setObjectName(QStringLiteral("field ") + field.header);
    auto *label = new QLabel(field.required ? field.header + QStringLiteral(" *") : field.header);
    label->setBuddy(edit);
    edit->setAccessibleName(field.required ? tr("%1, required").arg(field.header) : field.header);
    edit->setAccessibleDescription(field.expected);
    m_form->addRow(label, edit);
    m_edits.append(edit);
}

QWidget *RowEditor::makeEdit(const SheetField &field)
{
    if (!field.choices.isEmpty()) {
        auto *choice = new QComboBox(this);
        choice->addItem(QString());
        choice->addItems(field.choices);
        choice->installEventFilter(this);
        connect(choice, &QComboBox::currentTextChanged, this, &RowEditor::edited);
        return choice;
    }
    QLineEdit *line = makeLine(field);
    line->setPlaceholderText(field.expected);
    if (field.number)
        line->setAlignment(Qt::AlignRight);
    connect(line, &QLineEdit::textChanged, this, &RowEditor::edited);
    return line;
}

QLineEdit *RowEditor::makeLine(const SheetField &field)
{
    if (field.date) {
        auto *line = new DateEdit(this);
        line->installEventFilter(this);
        return line;
    }
    auto *line = new CommittedLineEdit(this);
    connect(line, &CommittedLineEdit::submitted, this, [this, line] { goOn(line); });
    return line;
}

void RowEditor::setCells(const QStringList &cells)
{
    for (qsizetype at = 0; at < m_edits.size(); ++at)
        setTextOf(m_edits[at], cells.value(at));
    m_given = this->cells();
    setFaults({});
}

QStringList RowEditor::cells() const
{
    QStringList cells;
    for (const QWidget *edit : m_edits)
        cells.append(textOf(edit));
    return cells;
}

void RowEditor::setSuggestions(qsizetype field, const QStringList &words)
{
    auto *line = qobject_cast<QLineEdit *>(m_edits[field]);
    if (!line || m_fields[field].date)
        return;
    auto *completer = new QCompleter(words, line);
    completer->setFilterMode(Qt::MatchContains);
    delete line->completer();
    line->setCompleter(completer);
}

void RowEditor::setFixed(const QString &header)
{
    for (qsizetype at = 0; at < m_fields.size(); ++at) {
        if (m_fields[at].header == header)
            m_edits[at]->setEnabled(false);
    }
}

void RowEditor::setSensitiveShown(bool shown)
{
    for (qsizetype at = 0; at < m_fields.size(); ++at) {
        if (auto *line = qobject_cast<QLineEdit *>(m_edits[at]); line && m_fields[at].sensitive)
            line->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    }
}

void RowEditor::setFaults(const Findings &findings)
{
    for (qsizetype at = 0; at < m_fields.size(); ++at) {
        const auto fault =
            std::find_if(findings.begin(), findings.end(), [&](const Finding &finding) {
                return finding.cell == m_fields[at].header;
            });
        setFault(m_edits[at], fault == findings.end() ? QString() : fault->message);
        if (fault == findings.end())
            m_edits[at]->setAccessibleDescription(m_fields[at].expected);
    }
}

void RowEditor::focusField(qsizetype field)
{
    if (field < 0 || field >= m_edits.size())
        return;
    m_edits[field]->setFocus(Qt::TabFocusReason);
}

void RowEditor::focusFirst()
{
    const auto usable = [](const QWidget *edit) { return edit->isEnabled(); };
    const auto faulty = [](const QWidget *edit) { return edit->property("faulty").toBool(); };
    auto first = std::find_if(m_edits.begin(), m_edits.end(), faulty);
    if (first == m_edits.end())
        first = std::find_if(m_edits.begin(), m_edits.end(), usable);
    if (first != m_edits.end())
        focusField(first - m_edits.begin());
}

void RowEditor::continueTo(const QList<QWidget *> &next) const
{
    QWidget *from = m_edits.isEmpty() ? nullptr : m_edits.last();
    for (QWidget *widget : next) {
        setTabOrder(from, widget);
        from = widget;
    }
}

// Fields that nobody composes text in.
bool RowEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (!isEnter(event))
        return false;
    goOn(static_cast<QWidget *>(watched));
    return true;
}

void RowEditor::goOn(QWidget *from)
{
    for (qsizetype at = m_edits.indexOf(from) + 1; at < m_edits.size(); ++at) {
        if (m_edits[at]->isEnabled())
            return focusField(at);
    }
    Q_EMIT submitted();
}

} // namespace kehou::ui
