// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_field.h"

#include "ui/widgets/line_icon.h"

#include <QKeyEvent>

#include <algorithm>

namespace kehou::ui
{

namespace
{
constexpr int kMostHits = 12;
constexpr int kListGap = 4;
constexpr int kRowHeight = 32;
} // namespace

SearchField::SearchField(QWidget *parent) : CommittedLineEdit(parent), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("search"));
    setPlaceholderText(tr("Find a student, teacher, class or course (Ctrl+K)"));
    setAccessibleName(tr("Search"));
    setClearButtonEnabled(true);
    addAction(lineIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);

    m_list->setObjectName(QStringLiteral("searchHits"));
    m_list->setAccessibleName(tr("Search results"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();

    connect(this, &CommittedLineEdit::committed, this, &SearchField::search);
    connect(this, &CommittedLineEdit::submitted, this,
            [this] { choose(std::max(m_list->currentRow(), 0)); });
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { choose(m_list->row(item)); });
}

SearchField::~SearchField()
{
    delete m_list;
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const int last = m_list->count() - 1;
    if (event->key() == Qt::Key_Down && last >= 0)
        m_list->setCurrentRow(std::min(m_list->currentRow() + 1, last));
    else if (event->key() == Qt::Key_Up && last >= 0)
        m_list->setCurrentRow(std::max(m_list->currentRow() - 1, 0));
    else if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        CommittedLineEdit::keyPressEvent(event);
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    CommittedLineEdit::focusOutEvent(event);
    m_list->hide();
}

void SearchField::search(const QString &text)
{
    m_list->clear();
    m_hits = text.trimmed().isEmpty() || !m_provider ? QList<Hit>() : m_provider(text.trimmed());
    std::stable_sort(m_hits.begin(), m_hits.end(),
                     [](const Hit &a, const Hit &b) { return a.rank < b.rank; });
    m_hits.resize(std::min<qsizetype>(m_hits.size(), kMostHits));
    for (const Hit &hit : std::as_const(m_hits)) {
        const QString line =
            hit.detail.isEmpty() ? hit.title : hit.title + QStringLiteral("   ") + hit.detail;
        auto *item = new QListWidgetItem(lineIcon(hit.iconName), line, m_list);
        item->setSizeHint(QSize(0, kRowHeight));
    }
    m_list->setCurrentRow(m_hits.isEmpty() ? -1 : 0);
    if (m_hits.isEmpty() && !text.trimmed().isEmpty()) {
        auto *none = new QListWidgetItem(tr("Nothing found."), m_list);
        none->setFlags(Qt::NoItemFlags);
    }
    showList();
}

void SearchField::showList()
{
    m_list->setVisible(m_list->count() > 0);
    if (m_list->isHidden())
        return;
    const int height = m_list->count() * kRowHeight + 2 * m_list->frameWidth() + kListGap;
    m_list->setParent(window());
    m_list->setGeometry(
        QRect(mapTo(window(), QPoint(0, this->height() + kListGap)), QSize(width(), height)));
    m_list->show();
    m_list->raise();
}

void SearchField::choose(int row)
{
    if (row < 0 || row >= m_hits.size())
        return;
    const Hit hit = m_hits[row];
    clear();
    Q_EMIT hitChosen(hit);
}

} // namespace kehou::ui
