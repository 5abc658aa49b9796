// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>
#include <QStringList>

namespace kehou::ui
{

// The list of pages on the left, in the order of a term's work however they were added. Choosing an
// entry shows its page; Enter goes on into the page.
class Navigation : public QListWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void addEntry(const QString &id, const QString &title, const QString &iconName);
    // The ids in the order shown.
    [[nodiscard]] QStringList ids() const;
    [[nodiscard]] QString title(const QString &id) const;
    // Marks the entry without reporting it.
    void markCurrent(const QString &id);

Q_SIGNALS:
    void chosen(const QString &id);
    void entered(const QString &id);

private:
    void numberEntries();
    [[nodiscard]] QListWidgetItem *entry(const QString &id) const;
};

} // namespace kehou::ui
