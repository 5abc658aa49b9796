// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/widgets/line_icon.h"

#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace kehou::ui
{

namespace
{

constexpr int kWidth = 176;
constexpr int kRowHeight = 40;
constexpr int kIconSize = 20;
constexpr int kNumberedEntries = 10;

// screens.md, Pages.
constexpr std::array<QStringView, 12> kOrder = {
    u"desk",       u"students", u"enrollment", u"menu", u"allocation", u"timetable",
    u"attendance", u"fees",     u"ledger",     u"pay",  u"papers",     u"settings"};

[[nodiscard]] std::ptrdiff_t place(const QString &id)
{
    return std::find(kOrder.begin(), kOrder.end(), id) - kOrder.begin();
}

} // namespace

Navigation::Navigation(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Pages"));
    setFixedWidth(kWidth);
    setIconSize(QSize(kIconSize, kIconSize));
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            Q_EMIT chosen(item->data(Qt::UserRole).toString());
    });
    connect(this, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT entered(item->data(Qt::UserRole).toString());
    });
}

void Navigation::addEntry(const QString &id, const QString &title, const QString &iconName)
{
    auto *item = new QListWidgetItem(lineIcon(iconName), title);
    item->setData(Qt::UserRole, id);
    item->setSizeHint(QSize(0, kRowHeight));
    const QStringList shown = ids();
    const auto next = std::find_if(shown.begin(), shown.end(), [&id](const QString &other) {
        return place(other) > place(id);
    });
    const QSignalBlocker notByHand(this);
    insertItem(static_cast<int>(next - shown.begin()), item);
    numberEntries();
}

QStringList Navigation::ids() const
{
    QStringList ids;
    for (int row = 0; row < count(); ++row)
        ids.append(item(row)->data(Qt::UserRole).toString());
    return ids;
}

QString Navigation::title(const QString &id) const
{
    const QListWidgetItem *item = entry(id);
    return item ? item->text() : QString();
}

void Navigation::markCurrent(const QString &id)
{
    const QSignalBlocker notByHand(this);
    setCurrentItem(entry(id));
}

void Navigation::numberEntries()
{
    for (int row = 0; row < count(); ++row) {
        item(row)->setToolTip(
            row < kNumberedEntries
                ? QStringLiteral("%1 (Ctrl+%2)").arg(item(row)->text()).arg((row + 1) % 10)
                : item(row)->text());
    }
}

QListWidgetItem *Navigation::entry(const QString &id) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(Qt::UserRole) == id)
            return item(row);
    }
    return nullptr;
}

} // namespace kehou::ui
