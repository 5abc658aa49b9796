// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settings_page.h"

#include "core/office/rows.h"
#include "ui/pages/office_link.h"
#include "ui/pages/settings/action_panel.h"
#include "ui/pages/settings/checks_panel.h"
#include "ui/pages/settings/erasure_panel.h"
#include "ui/pages/settings/file_panel.h"
#include "ui/pages/settings/import_panel.h"
#include "ui/pages/settings/narrative_panel.h"
#include "ui/pages/settings/scheme_panel.h"
#include "ui/pages/settings/term_panel.h"
#include "ui/pages/sheet_panel.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QStackedWidget>

#include <algorithm>

namespace kehou::ui
{

namespace
{

constexpr int kListWidth = 152;
constexpr int kRowHeight = 32;

// Edited on the pages of the menu and of pay.
const QStringList kOnOtherPages{QStringLiteral("机构"), QStringLiteral("课程"),
                                QStringLiteral("教学计划"), QStringLiteral("考核"),
                                QStringLiteral("处理")};

} // namespace

SettingsPage::SettingsPage(OfficeLink &link, Dialogs &dialogs, QWidget *parent)
    : Page(parent), m_link(link), m_dialogs(dialogs), m_list(new QListWidget(this)),
      m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("settingsPage"));
    build();
    addSections();
    connect(&m_link, &OfficeLink::opened, this, &SettingsPage::reload);
    connect(&m_link, &OfficeLink::termChanged, this, &SettingsPage::reload);
    connect(&m_link, &OfficeLink::changed, this, &SettingsPage::reload);
    m_list->setCurrentRow(0);
}

void SettingsPage::build()
{
    m_list->setObjectName(QStringLiteral("settingsSections"));
    m_list->setAccessibleName(tr("Sections"));
    m_list->setFixedWidth(kListWidth);
    m_list->setTabKeyNavigation(false);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::showSection);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (current())
            current()->setFocus(Qt::OtherFocusReason);
    });
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(2 * kGrid);
    across->addWidget(m_list);
    across->addWidget(m_stack, 1);
    setFocusProxy(m_list);
}

void SettingsPage::addSections()
{
    addSection({QStringLiteral("学期"), QStringLiteral("学期"),
                [this] { return new TermPanel(m_link, this); }});
    addSection(
        {QStringLiteral("scheme"), tr("Scheme"), [this] { return new SchemePanel(m_link, this); }});
    addSection({QStringLiteral("import"), tr("Import"),
                [this] { return new ImportPanel(m_link, m_dialogs, this); }});
    addSection({QStringLiteral("file"), tr("School file"), [this] {
                    auto *panel = new FilePanel(m_link, this);
                    connect(panel, &FilePanel::saveCopyRequested, this,
                            &SettingsPage::saveCopyRequested);
                    return panel;
                }});
    addSection({QStringLiteral("checks"), tr("Checks"), [this] {
                    auto *panel = new ChecksPanel(m_link, this);
                    connect(panel, &ChecksPanel::paperRequested, this, [this] {
                        Q_EMIT openPage(QStringLiteral("papers"), QStringLiteral("rectification"));
                    });
                    return panel;
                }});
    addSection({QStringLiteral("actions"), tr("Action log"),
                [this] { return new ActionPanel(m_link, this); }});
    addSection({QStringLiteral("narrative"), QStringLiteral("学期总结"),
                [this] { return new NarrativePanel(m_link, this); }});
    addSection({QStringLiteral("erasure"), tr("Personal data"),
                [this] { return new ErasurePanel(m_link, m_dialogs, this); }});
    for (const QString &sheet : editableSheets()) {
        if (kOnOtherPages.contains(sheet))
            continue;
        addSection({sheet, sheet, [this, sheet] {
                        return new SheetPanel({m_link, m_dialogs}, sheet, this);
                    }});
    }
}

void SettingsPage::addSection(const Section &section)
{
    m_sections.append(section);
    auto *item = new QListWidgetItem(section.title, m_list);
    item->setSizeHint(QSize(0, kRowHeight));
}

EntryPanel *SettingsPage::panelFor(int row)
{
    if (!m_panels.contains(row)) {
        EntryPanel *panel = m_sections[row].make();
        m_stack->addWidget(panel);
        m_panels.insert(row, panel);
        connect(panel, &EntryPanel::message, this, &Page::message);
    }
    return m_panels.value(row);
}

void SettingsPage::showSection(int row)
{
    if (row < 0)
        return;
    EntryPanel *panel = panelFor(row);
    m_stack->setCurrentWidget(panel);
    panel->reload();
}

EntryPanel *SettingsPage::current() const
{
    return m_panels.value(m_list->currentRow());
}

QString SettingsPage::helpId() const
{
    return QStringLiteral("settings");
}

// While another page is shown the rows can wait: some sheets are long.
void SettingsPage::reload()
{
    m_stale = !isVisible();
    if (!m_stale && current())
        current()->reload();
}

bool SettingsPage::isForForm(const QKeyEvent &key) const
{
    return key.modifiers() == Qt::ControlModifier &&
           (key.key() == Qt::Key_N || key.key() == Qt::Key_S) && current() && current()->hasForm();
}

bool SettingsPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isForForm(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return Page::event(event);
}

void SettingsPage::keyPressEvent(QKeyEvent *event)
{
    if (!isForForm(*event))
        Page::keyPressEvent(event);
    else if (event->key() == Qt::Key_N)
        current()->beginEntry();
    else
        current()->saveEntry();
}

void SettingsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        reload();
}

void SettingsPage::printCurrent()
{
    Q_EMIT message(MessageKind::Info,
                   tr("This page has no form. The forms are on the page of papers."));
}

void SettingsPage::openAt(const QString &argument)
{
    const QString id = argument.section(u'/', 0, 0);
    const auto section = std::find_if(m_sections.begin(), m_sections.end(),
                                      [&](const Section &other) { return other.id == id; });
    if (section == m_sections.end())
        return;
    m_list->setCurrentRow(static_cast<int>(section - m_sections.begin()));
    current()->setFocus(Qt::OtherFocusReason);
    if (argument.contains(u'/'))
        current()->openAt(argument.section(u'/', 1));
}

bool SettingsPage::hasUnsavedEntry() const
{
    return std::any_of(m_panels.begin(), m_panels.end(),
                       [](const EntryPanel *panel) { return panel->hasUnsavedEntry(); });
}

} // namespace kehou::ui
