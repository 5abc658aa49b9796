// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/term_panel.h"

#include "ui/pages/office_link.h"
#include "ui/pages/row_editor.h"
#include "ui/shell/theme.h"
#include "ui/widgets/findings_view.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kehou::ui
{

namespace
{

constexpr int kFormWidth = 560;

// The items by their names in the workbook.
[[nodiscard]] QString nameItem()
{
    return QStringLiteral("学期名称");
}

[[nodiscard]] QString schemeItem()
{
    return QStringLiteral("方案");
}

[[nodiscard]] bool keepsInNextTerm(const QString &item)
{
    static const QStringList kept{QStringLiteral("学校名称"), schemeItem(),
                                  QStringLiteral("服务星期")};
    return kept.contains(item);
}

[[nodiscard]] SheetField fieldFor(const QString &item)
{
    SheetField field{item, TermPanel::tr("text"), {}};
    field.required = item != u"摇号种子" && item != u"人员经费";
    field.date = item.endsWith(u"日期");
    if (field.date)
        field.expected = TermPanel::tr("a date such as 2026-09-01");
    else if (item == u"服务星期")
        field.expected = TermPanel::tr("weekdays such as 周一至周五");
    else if (item == nameItem())
        field.expected = TermPanel::tr("a name such as 2026秋");
    else if (item == u"人员经费")
        field.expected = TermPanel::tr("an amount in yuan, may be blank");
    else if (item == u"摇号种子")
        field.expected = TermPanel::tr("any text, may be blank until the draw");
    return field;
}

[[nodiscard]] QStringList contents(const TermItems &items)
{
    QStringList cells;
    for (const auto &[item, content] : items.items)
        cells.append(content);
    return cells;
}

} // namespace

TermPanel::TermPanel(OfficeLink &link, QWidget *parent)
    : EntryPanel(parent), m_link(link), m_title(new QLabel(this)), m_note(new QLabel(this)),
      m_editor(new RowEditor(this)), m_save(new QPushButton(tr("&Save"), this)),
      m_begin(new QPushButton(tr("&Open a further term"), this)), m_stay(new QPushButton(this)),
      m_promote(new QPushButton(this)), m_faults(new FindingsView(this))
{
    setObjectName(QStringLiteral("termPanel"));
    build();
}

void TermPanel::build()
{
    m_title->setProperty("role", QStringLiteral("heading"));
    m_note->setProperty("tone", QStringLiteral("muted"));
    m_note->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("saveTerm"));
    m_save->setProperty("main", true);
    m_save->setToolTip(QStringLiteral("Ctrl+S"));
    m_begin->setObjectName(QStringLiteral("beginTerm"));
    m_begin->setToolTip(QStringLiteral("Ctrl+N"));
    m_stay->setObjectName(QStringLiteral("takeOver"));
    m_promote->setObjectName(QStringLiteral("takeOverPromoted"));
    offerTakeOver({});
    m_faults->hide();
    auto *line = new QHBoxLayout;
    line->setSpacing(kGrid);
    line->addWidget(m_save);
    line->addWidget(m_begin);
    line->addStretch(1);
    auto *card = new QFrame(this);
    card->setObjectName(QStringLiteral("card"));
    card->setMaximumWidth(kFormWidth);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    inside->setSpacing(kGrid);
    inside->addWidget(m_title);
    inside->addWidget(m_note);
    inside->addWidget(m_editor);
    inside->addLayout(line);
    inside->addWidget(m_stay);
    inside->addWidget(m_promote);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(card);
    column->addWidget(m_faults, 1);
    column->addStretch(1);
    setFocusProxy(m_editor);

    // Another file: what was typed for the one before has been asked about.
    connect(&m_link, &OfficeLink::opened, this, [this] {
        m_editor->setCells(m_editor->cells());
        reload();
    });
    connect(m_save, &QPushButton::clicked, this, &TermPanel::saveEntry);
    connect(m_begin, &QPushButton::clicked, this, &TermPanel::beginEntry);
    connect(m_stay, &QPushButton::clicked, this, [this] { takeOver(Promotion::Stay); });
    connect(m_promote, &QPushButton::clicked, this, [this] { takeOver(Promotion::OneGradeUp); });
    connect(m_editor, &RowEditor::edited, this, &TermPanel::updateButtons);
    connect(m_editor, &RowEditor::submitted, this, &TermPanel::saveEntry);
    connect(m_faults, &FindingsView::findingChosen, m_editor, &RowEditor::focusFirst);
}

void TermPanel::reload()
{
    if (!m_link.isOpen() || m_editor->isEdited())
        return;
    m_link.post(
        this, [term = m_link.termName()](Office &office) { return loadTermItems(office, term); },
        [this](const Result<TermItems> &items) {
            if (!items)
                Q_EMIT message(MessageKind::Error, items.failure().text);
            else if (!m_editor->isEdited())
                show(items.value());
        });
    m_link.post(
        this, [term = m_link.termName()](Office &office) { return termToTakeOver(office, term); },
        [this](const Result<QString> &before) {
            offerTakeOver(before ? before.value() : QString());
        });
}

void TermPanel::show(const TermItems &items)
{
    m_items = items;
    if (m_editor->fields().isEmpty()) {
        QList<SheetField> fields;
        for (const auto &[item, content] : items.items)
            fields.append(fieldFor(item));
        m_editor->setFields(fields);
        m_editor->continueTo({m_save, m_begin});
        m_editor->setFixed(schemeItem());
    }
    m_editor->setCells(contents(items));
    m_title->setText(items.exists ? tr("The term") : tr("Open a term"));
    m_note->setText(items.exists ? tr("The scheme was fixed when the term was opened.")
                                 : tr("Fill in the term first. Calendar, bands, classes and all "
                                      "else belong to it. A workbook can be imported instead."));
    m_faults->hide();
    updateButtons();
    if (!items.exists && isVisible())
        m_editor->focusFirst();
}

void TermPanel::offerTakeOver(const QString &from)
{
    m_before = from;
    m_stay->setVisible(!from.isEmpty());
    m_promote->setVisible(!from.isEmpty());
    m_stay->setText(tr("Begin with what %1 had, classes as they were").arg(from));
    m_promote->setText(tr("Begin with what %1 had, everybody a grade up").arg(from));
}

void TermPanel::takeOver(Promotion promotion)
{
    const TakeOverRequest request{m_before, content(nameItem()), promotion};
    m_link.post(
        this, [request](Office &office) { return takeOverTerm(office, request); },
        [this](const Result<TakenOver> &taken) {
            if (!taken) {
                Q_EMIT message(MessageKind::Error, taken.failure().text);
                return;
            }
            Q_EMIT message(MessageKind::Success,
                           tr("%n child(ren) were taken over.", nullptr, taken.value().students) +
                               u' ' +
                               tr("%n enrollment(s) stand as drafts: every family applies anew.",
                                  nullptr, taken.value().drafts));
            reload();
        });
}

// The next term of the same school and scheme.
void TermPanel::beginEntry()
{
    if (m_editor->isEdited() || !m_items.exists)
        return m_editor->focusFirst();
    TermItems next{m_items.items, false};
    for (auto &[item, content] : next.items) {
        if (!keepsInNextTerm(item))
            content.clear();
    }
    offerTakeOver({});
    show(next);
}

bool TermPanel::hasUnsavedEntry() const
{
    return m_editor->isEdited();
}

void TermPanel::updateButtons()
{
    m_save->setEnabled(m_editor->isEdited() && !m_saving);
    m_begin->setEnabled(m_items.exists && !m_editor->isEdited());
}

QString TermPanel::content(const QString &item) const
{
    const QStringList cells = m_editor->cells();
    for (qsizetype at = 0; at < m_items.items.size(); ++at) {
        if (m_items.items[at].first == item)
            return cells.value(at);
    }
    return {};
}

void TermPanel::saveEntry()
{
    if (!m_link.isOpen() || !m_editor->isEdited() || m_saving)
        return;
    m_saving = true;
    updateButtons();
    TermItems typed = m_items;
    const QStringList cells = m_editor->cells();
    for (qsizetype at = 0; at < typed.items.size(); ++at)
        typed.items[at].second = cells[at];
    m_link.post(
        this,
        [typed, term = m_link.termName()](Office &office) {
            return saveTermItems(office, typed, term);
        },
        [this, name = content(nameItem())](const Result<void> &saved) {
            m_saving = false;
            if (saved)
                noteSaved(name);
            else
                showFaults(saved.failure());
        });
}

void TermPanel::noteSaved(const QString &name)
{
    m_editor->setCells(m_editor->cells());
    m_faults->hide();
    updateButtons();
    Q_EMIT message(MessageKind::Success, tr("The term was saved."));
    if (m_link.termName() == name || (m_link.termName().isEmpty() && m_items.exists))
        reload();
    else
        m_link.setTermName(name);
}

void TermPanel::showFaults(const Failure &failure)
{
    updateButtons();
    m_editor->setFaults(failure.findings);
    m_faults->setFindings(failure.findings);
    m_faults->setVisible(!failure.findings.isEmpty());
    m_editor->focusFirst();
    Q_EMIT message(MessageKind::Error, failure.text);
}

} // namespace kehou::ui
