// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QHash>

#include <functional>

class QListWidget;
class QStackedWidget;

namespace kehou::ui
{

class Dialogs;
class OfficeLink;
class EntryPanel;

// What the term is made of: the term itself, its scheme, import, the file, and every sheet of the
// workbook row by row. The sections are a list on the left; each is made when it is first shown.
// Where a section has a form, Ctrl+N begins an entry, and not a new file as elsewhere.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    SettingsPage(OfficeLink &link, Dialogs &dialogs, QWidget *parent = nullptr);

    [[nodiscard]] QString helpId() const override;
    void reload() override;
    void printCurrent() override;
    // A section, "import", "file", "scheme" or a sheet's name; "班级/二（1）班" goes on to the row.
    void openAt(const QString &argument) override;
    [[nodiscard]] bool hasUnsavedEntry() const override;

Q_SIGNALS:
    void saveCopyRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    using Maker = std::function<EntryPanel *()>;
    struct Section {
        QString id;
        QString title;
        Maker make;
    };

    void build();
    void addSection(const Section &section);
    void addSections();
    void showSection(int row);
    [[nodiscard]] EntryPanel *current() const;
    [[nodiscard]] EntryPanel *panelFor(int row);
    [[nodiscard]] bool isForForm(const QKeyEvent &key) const;

    OfficeLink &m_link;
    Dialogs &m_dialogs;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    QList<Section> m_sections;
    QHash<int, EntryPanel *> m_panels; // by row of the list
    bool m_stale = true;
};

} // namespace kehou::ui
