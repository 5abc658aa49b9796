// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/menu_board.h"

#include "ui/shell/theme.h"
#include "ui/widgets/colours.h"

#include <QColor>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <array>
#include <numeric>

namespace kehou::ui
{

namespace
{

constexpr int kColumnWidth = 176;
constexpr int kStripe = 4;
constexpr int kLinesOfCard = 3;

enum CardRole { FamilyRole = Qt::UserRole + 1, FaultsRole };

// Three lines, the first one in bold; what is wrong stands in the third one's place in its tone.
class CardDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &) const override
    {
        return {kColumnWidth / 2, kLinesOfCard * option.fontMetrics.lineSpacing() + 2 * kGrid};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        ground.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter,
                                            option.widget);
        const QRect card = option.rect.adjusted(kHalfGrid, kHalfGrid, -kHalfGrid, -kHalfGrid);
        painter->fillRect(QRect(card.left(), card.top(), kStripe, card.height()),
                          index.data(FamilyRole).value<QColor>());
        drawLines(*painter, option, card.adjusted(kStripe + kGrid, 0, 0, 0), index);
    }

private:
    static void drawLines(QPainter &painter, const QStyleOptionViewItem &option, QRect place,
                          const QModelIndex &index)
    {
        const Colours &colours = coloursFor(option.palette);
        const QStringList lines = index.data(Qt::DisplayRole).toString().split(u'\n');
        const int height = option.fontMetrics.lineSpacing();
        painter.save();
        for (qsizetype at = 0; at < lines.size(); ++at) {
            QFont font = option.font;
            font.setBold(at == 0);
            painter.setFont(font);
            const bool faulty = at == kLinesOfCard - 1 && index.data(FaultsRole).toBool();
            painter.setPen(QColor::fromRgb(toneColour(colours, faulty    ? Tone::Error
                                                               : at == 0 ? Tone::Plain
                                                                         : Tone::Muted)));
            const QRect line(place.left(), place.top() + static_cast<int>(at) * height,
                             place.width(), height);
            painter.drawText(
                line, Qt::AlignLeft | Qt::AlignVCenter,
                QFontMetrics(font).elidedText(lines[at], Qt::ElideRight, line.width()));
        }
        painter.restore();
    }
};

[[nodiscard]] QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

[[nodiscard]] QString cardText(const MenuEntry &entry)
{
    const Offering &offering = entry.offering;
    QString last = joined({offeringStateText(offering.state), placesText(entry), offering.level});
    if (!entry.faults.isEmpty())
        last = QStringLiteral("⚠ ") + last + QStringLiteral(" · ") +
               MenuBoard::tr("%n fault(s)", nullptr, static_cast<int>(entry.faults.size()));
    return offering.code + u' ' + offering.name + u'\n' +
           joined({offering.slots.text(), entry.teacherName, offering.room}) + u'\n' + last;
}

void addCard(QListWidget &list, const MenuEntry &entry)
{
    auto *item = new QListWidgetItem(cardText(entry), &list);
    item->setData(Qt::UserRole, entry.id);
    item->setData(FamilyRole, familyColour(entry.offering.category));
    item->setData(FaultsRole, !entry.faults.isEmpty());
    item->setToolTip(entryNotes(entry).join(u'\n'));
}

} // namespace

QString placesText(const MenuEntry &entry)
{
    return QStringLiteral("%1/%2").arg(entry.places).arg(entry.offering.most);
}

QStringList entryNotes(const MenuEntry &entry)
{
    QStringList notes = entry.faults;
    if (entry.unplanned > 0)
        notes.append(MenuBoard::tr("%n session(s) have no line in the lesson plan (R-MNU-9).",
                                   nullptr, entry.unplanned));
    return notes;
}

QColor familyColour(const QString &category)
{
    static constexpr std::array<QRgb, 8> kFamilies = {0xFF2F6FB5, 0xFF2E8B57, 0xFFC0662B,
                                                      0xFF7B5AB8, 0xFFB5447A, 0xFF2A8C94,
                                                      0xFF8A7A1F, 0xFF6B7684};
    const uint sum = std::accumulate(category.begin(), category.end(), 0U,
                                     [](uint part, QChar c) { return part * 31U + c.unicode(); });
    return QColor::fromRgb(kFamilies[sum % kFamilies.size()]);
}

MenuBoard::MenuBoard(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("menuBoard"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget;
    m_row = new QHBoxLayout(inside);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(kGrid);
    setWidget(inside);
}

void MenuBoard::setMenu(const MenuView &menu)
{
    const QList<qint64> kept = chosen();
    QString focused;
    for (const QListWidget *list : std::as_const(m_lists)) {
        if (list->hasFocus())
            focused = list->objectName();
    }
    while (QLayoutItem *item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_lists.clear();
    for (const MenuLayer &layer : menu.layers) {
        QList<MenuEntry> entries = menu.entries;
        entries.removeIf(
            [&](const MenuEntry &entry) { return entry.offering.layer != layer.name; });
        if (!entries.isEmpty())
            addLayer(layer, entries);
    }
    for (const qint64 id : kept)
        choose(id);
    for (QListWidget *list : std::as_const(m_lists)) {
        if (list->objectName() == focused)
            list->setFocus(Qt::OtherFocusReason);
    }
}

QWidget *MenuBoard::firstList() const
{
    return m_lists.isEmpty() ? nullptr : m_lists.first();
}

void MenuBoard::addLayer(const MenuLayer &layer, const QList<MenuEntry> &entries)
{
    auto *column = new QWidget;
    column->setMinimumWidth(kColumnWidth);
    auto *title = new QLabel(layer.choice.isEmpty()
                                 ? layer.name
                                 : QStringLiteral("%1 · %2").arg(layer.name, layer.choice));
    title->setProperty("role", QStringLiteral("heading"));
    QListWidget *list = makeList(layer.name);
    for (const MenuEntry &entry : entries)
        addCard(*list, entry);
    auto *down = new QVBoxLayout(column);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(kHalfGrid);
    down->addWidget(title);
    down->addWidget(list, 1);
    m_row->addWidget(column, 1);
    m_lists.append(list);
}

QListWidget *MenuBoard::makeList(const QString &layer)
{
    auto *list = new QListWidget;
    list->setObjectName(QStringLiteral("layer ") + layer);
    list->setAccessibleName(tr("Courses of the layer %1").arg(layer));
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list->setTabKeyNavigation(false);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setItemDelegate(new CardDelegate(list));
    connect(list, &QListWidget::itemSelectionChanged, this, [this, list] {
        letGoOfOthers(list);
        Q_EMIT chosenChanged();
    });
    connect(list, &QListWidget::itemActivated, this, &MenuBoard::activated);
    return list;
}

void MenuBoard::letGoOfOthers(const QListWidget *kept)
{
    if (kept->selectedItems().isEmpty())
        return;
    for (QListWidget *list : std::as_const(m_lists)) {
        if (list == kept)
            continue;
        const QSignalBlocker quiet(list);
        list->clearSelection();
    }
}

QList<qint64> MenuBoard::chosen() const
{
    QList<qint64> ids;
    for (const QListWidget *list : m_lists) {
        for (const QListWidgetItem *item : list->selectedItems())
            ids.append(item->data(Qt::UserRole).toLongLong());
    }
    return ids;
}

void MenuBoard::choose(qint64 id)
{
    for (QListWidget *list : std::as_const(m_lists)) {
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->data(Qt::UserRole).toLongLong() == id)
                list->setCurrentRow(row);
        }
    }
}

} // namespace kehou::ui
