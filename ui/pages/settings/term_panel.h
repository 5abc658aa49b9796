// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/rows.h"
#include "core/office/take_over.h"
#include "ui/pages/entry_panel.h"

class QLabel;
class QPushButton;

namespace kehou::ui
{

class FindingsView;
class OfficeLink;
class RowEditor;

// 学期: the term's items as a form. In a file without a term it opens the first one.
class TermPanel : public EntryPanel
{
    Q_OBJECT

public:
    TermPanel(OfficeLink &link, QWidget *parent);

    void reload() override;
    [[nodiscard]] bool hasUnsavedEntry() const override;
    [[nodiscard]] bool hasForm() const override { return true; }
    void beginEntry() override;
    void saveEntry() override;

private:
    void build();
    void show(const TermItems &items);
    void noteSaved(const QString &name);
    void offerTakeOver(const QString &from);
    void takeOver(Promotion promotion);
    void showFaults(const Failure &failure);
    void updateButtons();
    [[nodiscard]] QString content(const QString &item) const;

    OfficeLink &m_link;
    TermItems m_items;
    bool m_saving = false;
    QLabel *m_title;
    QLabel *m_note;
    RowEditor *m_editor;
    QPushButton *m_save;
    QPushButton *m_begin;
    QString m_before;       // the term that this one could begin with
    QPushButton *m_stay;    // takes over, the classes as they were
    QPushButton *m_promote; // takes over, everybody a grade up
    FindingsView *m_faults;
};

} // namespace kehou::ui
