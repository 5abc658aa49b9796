// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/action_panel.h"

#include "ui/models/columns.h"
#include "ui/pages/office_link.h"
#include "ui/shell/theme.h"
#include "ui/widgets/data_table.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kehou::ui
{

namespace
{

constexpr int kMostActions = 10'000;
constexpr int kNameWidth = 160;

[[nodiscard]] QString rowsText(const Action &action)
{
    QStringList parts;
    if (action.added > 0)
        parts.append(ActionPanel::tr("%n row(s) added", nullptr, action.added));
    if (action.changed > 0)
        parts.append(ActionPanel::tr("%n changed", nullptr, action.changed));
    if (action.removed > 0)
        parts.append(ActionPanel::tr("%n removed", nullptr, action.removed));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ActionPanel::ActionPanel(OfficeLink &link, QWidget *parent)
    : EntryPanel(parent), m_link(link),
      m_model(columns(), [](const Action &action) { return QVariant(action.number); }),
      m_clerk(new QLineEdit(this)), m_count(new QLabel(this)),
      m_table(new DataTable(QStringLiteral("actionLog"), this))
{
    setObjectName(QStringLiteral("actionPanel"));
    build();
}

QList<Column<Action>> ActionPanel::columns()
{
    return {{.header = tr("No."),
             .text = [](const Action &action) { return QString::number(action.number); },
             .align = Align::Number,
             .sortKey = [](const Action &action) { return QVariant(action.number); }},
            textColumn<Action>(tr("Time"),
                               [](const Action &action) {
                                   return action.at.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
                               }),
            textColumn<Action>(tr("Clerk"),
                               [](const Action &action) {
                                   return action.clerk.isEmpty() ? tr("not told") : action.clerk;
                               }),
            {.header = tr("Action"),
             .text = [](const Action &action) { return action.text; },
             .toolTip = [](const Action &action) { return action.text; }},
            textColumn<Action>(tr("Rows"), rowsText),
            textColumn<Action>(tr("Check code"),
                               [](const Action &action) { return action.checkCode; })};
}

void ActionPanel::build()
{
    auto *label = new QLabel(tr("At the &desk"), this);
    label->setBuddy(m_clerk);
    m_clerk->setObjectName(QStringLiteral("clerkName"));
    m_clerk->setPlaceholderText(tr("Name"));
    m_clerk->setFixedWidth(kNameWidth);
    auto *take = new QPushButton(tr("&Take the desk"), this);
    take->setObjectName(QStringLiteral("takeDesk"));
    connect(m_clerk, &QLineEdit::returnPressed, this, &ActionPanel::takeName);
    connect(take, &QPushButton::clicked, this, &ActionPanel::takeName);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setProperty("tone", QStringLiteral("muted"));
    m_count->setWordWrap(true);
    m_table->setTexts(tr("Action log"), tr("Nothing was done in this file yet."));
    m_table->setModel(&m_model);

    auto *line = new QHBoxLayout;
    line->setSpacing(kGrid);
    line->addWidget(label);
    line->addWidget(m_clerk);
    line->addWidget(take);
    line->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addLayout(line);
    column->addWidget(m_count);
    column->addWidget(m_table, 1);
    setFocusProxy(m_clerk);
}

void ActionPanel::reload()
{
    if (!m_clerk->hasFocus())
        m_clerk->setText(m_link.clerk());
    if (!m_link.isOpen())
        return;
    m_link.post(
        this, [](Office &office) { return loadActions(office, kMostActions); },
        [this](const Result<QList<Action>> &actions) { show(actions); });
}

void ActionPanel::show(const Result<QList<Action>> &actions)
{
    if (!actions) {
        Q_EMIT message(MessageKind::Error, actions.failure().text);
        return;
    }
    m_model.setRows(actions.value());
    const QString rule = tr("Nobody can change or remove an entry here; the check code on a paper "
                            "shows after which action it was printed.");
    const bool cut = actions.value().size() == kMostActions;
    m_count->setText(cut ? tr("The newest %L1 actions.").arg(kMostActions) + rule : rule);
}

void ActionPanel::takeName()
{
    const QString name = m_clerk->text().simplified();
    m_clerk->setText(name);
    m_link.setClerk(name);
    Q_EMIT message(MessageKind::Success, name.isEmpty()
                                             ? tr("The log names nobody from now on.")
                                             : tr("From now on the log names %1.").arg(name));
}

} // namespace kehou::ui
