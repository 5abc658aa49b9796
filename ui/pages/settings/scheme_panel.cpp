// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/scheme_panel.h"

#include "ui/pages/office_link.h"
#include "ui/shell/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/first_field.h"

#include <QLabel>
#include <QVBoxLayout>

namespace kehou::ui
{

namespace
{

[[nodiscard]] QList<Column<SchemeLine>> columns()
{
    return {{.header = SchemePanel::tr("Part"), .text = [](const SchemeLine &l) { return l.part; }},
            {.header = SchemePanel::tr("What"), .text = [](const SchemeLine &l) { return l.name; }},
            {.header = SchemePanel::tr("Value"),
             .text = [](const SchemeLine &l) { return l.value; },
             .toolTip = [](const SchemeLine &l) { return l.value; }}};
}

[[nodiscard]] QLabel *wrapped(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

SchemePanel::SchemePanel(OfficeLink &link, QWidget *parent)
    : EntryPanel(parent), m_link(link), m_model(columns()), m_name(wrapped(this)),
      m_summary(wrapped(this)), m_source(wrapped(this)),
      m_table(new DataTable(QStringLiteral("scheme"), this))
{
    m_name->setProperty("role", QStringLiteral("heading"));
    m_source->setProperty("tone", QStringLiteral("muted"));
    m_table->setTexts(tr("Values of the scheme"), tr("The scheme has no values."));
    m_table->setModel(&m_model);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    for (QWidget *part : std::initializer_list<QWidget *>{m_name, m_summary, m_source})
        column->addWidget(part);
    column->addWidget(m_table, 1);
    setFirstField(this, m_table);
}

void SchemePanel::reload()
{
    if (!m_link.isOpen())
        return;
    m_link.post(
        this, [term = m_link.termName()](Office &office) { return loadSchemeView(office, term); },
        [this](const Result<SchemeView> &scheme) {
            if (scheme)
                show(scheme.value());
            else
                Q_EMIT message(MessageKind::Error, scheme.failure().text);
        });
}

void SchemePanel::show(const SchemeView &scheme)
{
    m_name->setText(scheme.name);
    m_summary->setText(scheme.summary);
    m_source->setText(tr("Source: %1").arg(scheme.source));
    m_model.setRows(scheme.lines);
}

} // namespace kehou::ui
