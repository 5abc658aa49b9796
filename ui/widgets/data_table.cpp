// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/data_table.h"

#include "ui/models/row_model.h"
#include "ui/widgets/filterable_view.h"
#include "ui/widgets/first_field.h"
#include "ui/widgets/line_icon.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>
#include <numeric>

namespace kehou::ui
{

namespace
{

constexpr int kMeasuredRows = 200;
constexpr int kWidestColumn = 320;
constexpr int kColumnPadding = 16;
constexpr int kSaveAfterMs = 400;
constexpr int kHeaderPadding = 32;
constexpr int kFilterWidth = 260;
constexpr int kLeastFilterWidth = 128;

[[nodiscard]] QString cellText(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', QString());
}

[[nodiscard]] QString tabbedText(const QList<QStringList> &grid)
{
    QStringList lines;
    for (const QStringList &line : grid)
        lines.append(line.join(u'\t'));
    return lines.join(QStringLiteral("\r\n"));
}

// Spreadsheets read this form first; the number format keeps 0012 from becoming 12 (T54).
[[nodiscard]] QString htmlTable(const QList<QStringList> &grid, const QList<bool> &numbers)
{
    QString html = QStringLiteral("<html><head><meta charset=\"utf-8\"></head><body><table>");
    for (const QStringList &line : grid) {
        html += u"<tr>";
        for (qsizetype i = 0; i < line.size(); ++i) {
            html += numbers[i] ? QStringLiteral("<td>")
                               : QStringLiteral("<td style=\"mso-number-format:'\\@'\">");
            html += line[i].toHtmlEscaped() + QStringLiteral("</td>");
        }
        html += u"</tr>";
    }
    return html + QStringLiteral("</table></body></html>");
}

} // namespace

DataTable::DataTable(const QString &name, QWidget *parent)
    : QWidget(parent), m_proxy(new FilterProxy(this)), m_filter(new CommittedLineEdit(this)),
      m_view(new FilterableView(m_filter, this)), m_stamp(new QLabel(this)),
      m_copy(new QToolButton(this)), m_export(new QToolButton(this))
{
    setObjectName(name);
    m_view->setObjectName(name + QStringLiteral("View"));
    m_filter->setObjectName(name + QStringLiteral("Filter"));
    m_stamp->setObjectName(name + QStringLiteral("Stamp"));
    m_stamp->setProperty("tone", QStringLiteral("muted"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    buildTopLine();
    column->addWidget(m_view, 1);
    setFirstField(this, m_view);
    connectView();

    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(kSaveAfterMs);
    connect(&m_saveTimer, &QTimer::timeout, this, &DataTable::saveLayout);
}

DataTable::~DataTable()
{
    if (m_saveTimer.isActive())
        saveLayout();
}

void DataTable::buildTopLine()
{
    m_filter->setPlaceholderText(tr("Type to filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(kFilterWidth);
    m_filter->setMinimumWidth(kLeastFilterWidth);
    m_filter->addAction(lineIcon(QStringLiteral("filter")), QLineEdit::LeadingPosition);
    m_copy->setIcon(lineIcon(QStringLiteral("copy")));
    m_copy->setToolTip(tr("Copy with headers (Ctrl+C)"));
    m_copy->setAccessibleName(tr("Copy with headers"));
    m_export->setObjectName(objectName() + QStringLiteral("Export"));
    m_export->setIcon(lineIcon(QStringLiteral("export")));
    m_export->setToolTip(tr("Export what is shown"));
    m_export->setAccessibleName(tr("Export what is shown"));
    m_export->hide();

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_filter, 1);
    line->addWidget(m_stamp);
    line->addStretch(1);
    line->addWidget(m_copy);
    line->addWidget(m_export);
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
}

void DataTable::connectView()
{
    connect(m_filter, &CommittedLineEdit::committed, this, [this](const QString &text) {
        m_proxy->setFilterText(text);
        updateStamp();
    });
    connect(m_filter, &CommittedLineEdit::submitted, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_view, &FilterableView::copyRequested, this, &DataTable::copy);
    connect(m_view, &QWidget::customContextMenuRequested, this, &DataTable::showContextMenu);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT rowActivated(m_proxy->mapToSource(index).row());
    });
    connect(m_copy, &QToolButton::clicked, this, &DataTable::copy);
    connect(m_export, &QToolButton::clicked, this, [this] { Q_EMIT exportRequested(shownGrid()); });

    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_filter, qOverload<>(&QWidget::setFocus));
}

void DataTable::setTexts(const QString &accessibleName, const QString &whenEmpty)
{
    m_view->setAccessibleName(accessibleName);
    m_filter->setAccessibleName(tr("Filter: %1").arg(accessibleName));
    m_view->setEmptyText(whenEmpty);
}

void DataTable::setModel(QAbstractItemModel *model)
{
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &DataTable::keepCurrentKey);
    m_proxy->setSourceModel(model);
    m_view->setModel(m_proxy);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, [this] {
        sizeColumnsOnce();
        restoreCurrentKey();
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_proxy, signal, this, &DataTable::updateStamp);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &DataTable::updateStamp);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { Q_EMIT currentRowChanged(currentRow()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DataTable::selectionChanged);

    QHeaderView *header = m_view->horizontalHeader();
    const QString key = QStringLiteral("tables/%1").arg(objectName());
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    m_sized = header->restoreState(QSettings().value(key).toByteArray());
    m_view->sortByColumn(m_sized ? header->sortIndicatorSection() : -1,
                         header->sortIndicatorOrder());
    header->setStretchLastSection(!isNumber(m_proxy->columnCount() - 1));
    sizeColumnsOnce();
    updateStamp();
    for (const auto signal : {&QHeaderView::sectionResized, &QHeaderView::sectionMoved})
        connect(header, signal, &m_saveTimer, qOverload<>(&QTimer::start));
    connect(header, &QHeaderView::sortIndicatorChanged, &m_saveTimer, qOverload<>(&QTimer::start));
}

void DataTable::setExportable(bool exportable)
{
    m_export->setVisible(exportable);
}

QTableView *DataTable::view() const
{
    return m_view;
}

void DataTable::addTool(QWidget *tool)
{
    auto *line = static_cast<QHBoxLayout *>(layout()->itemAt(0)->layout());
    line->insertWidget(line->indexOf(m_copy), tool);
}

int DataTable::currentRow() const
{
    return m_proxy->mapToSource(m_view->currentIndex()).row();
}

QList<int> DataTable::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        rows.append(m_proxy->mapToSource(index).row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void DataTable::setCurrentRow(int row)
{
    const QModelIndex source = m_proxy->sourceModel()->index(row, 0);
    const QModelIndex index = m_proxy->mapFromSource(source);
    m_view->setCurrentIndex(index);
    if (index.isValid())
        m_view->scrollTo(index);
}

QString DataTable::stamp() const
{
    const int all = m_proxy->sourceModel() ? m_proxy->sourceModel()->rowCount() : 0;
    if (!m_proxy->isFiltering())
        return tr("%n row(s)", nullptr, all);
    return tr("%1 of %2 shown").arg(m_proxy->rowCount()).arg(all);
}

QList<QStringList> DataTable::shownGrid() const
{
    QList<int> rows(m_proxy->rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    return grid(rows);
}

void DataTable::copy() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    const QList<QStringList> cells = rows.isEmpty() ? shownGrid() : grid(rows);

    QList<bool> numbers;
    for (const int column : shownColumns())
        numbers.append(isNumber(column));
    auto *copied = new QMimeData;
    copied->setText(tabbedText(cells));
    copied->setHtml(htmlTable(cells, numbers));
    QGuiApplication::clipboard()->setMimeData(copied);
}

bool DataTable::isNumber(int column) const
{
    const auto alignment = m_proxy->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
    return alignment.value<Qt::Alignment>().testFlag(Qt::AlignRight);
}

void DataTable::showContextMenu(QPoint where)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_copy->icon(), tr("&Copy with headers"), this, &DataTable::copy);
    if (!m_export->isHidden())
        menu->addAction(m_export->icon(), tr("&Export what is shown"), m_export,
                        &QToolButton::click);
    menu->popup(m_view->viewport()->mapToGlobal(where));
}

void DataTable::updateStamp()
{
    m_stamp->setText(stamp());
    m_copy->setEnabled(m_proxy->rowCount() > 0);
    m_export->setEnabled(m_proxy->rowCount() > 0);
}

// Measured once, on the first rows that come: a header that fits itself to its contents would ask
// for every row again with each change.
void DataTable::sizeColumnsOnce()
{
    if (m_sized || m_proxy->rowCount() == 0)
        return;
    m_sized = true;
    QHeaderView *header = m_view->horizontalHeader();
    header->setResizeContentsPrecision(kMeasuredRows);
    const QSignalBlocker notByHand(header);
    for (int column = 0; column < header->count(); ++column)
        header->resizeSection(column, fittingWidth(column));
}

// The sign of the sorting stands above a heading's text and needs no width beside it.
int DataTable::fittingWidth(int column) const
{
    QFont font = m_view->horizontalHeader()->font();
    font.setWeight(QFont::DemiBold);
    const QString heading = m_proxy->headerData(column, Qt::Horizontal).toString();
    const int ofHeading = QFontMetrics(font).horizontalAdvance(heading) + kHeaderPadding;
    const int ofTexts = m_view->contentWidth(column) + kColumnPadding;
    return std::min(std::max(ofHeading, ofTexts), kWidestColumn);
}

void DataTable::saveLayout()
{
    QSettings().setValue(QStringLiteral("tables/%1").arg(objectName()),
                         m_view->horizontalHeader()->saveState());
}

void DataTable::keepCurrentKey()
{
    m_keptKey = m_view->currentIndex().data(RowKeyRole);
}

void DataTable::restoreCurrentKey()
{
    if (!m_keptKey.isValid())
        return;
    const QAbstractItemModel *rows = m_proxy->sourceModel();
    for (int row = 0; row < rows->rowCount(); ++row) {
        if (rows->index(row, 0).data(RowKeyRole) == m_keptKey) {
            setCurrentRow(row);
            return;
        }
    }
}

QList<int> DataTable::shownColumns() const
{
    const QHeaderView *header = m_view->horizontalHeader();
    QList<int> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        if (!header->isSectionHidden(header->logicalIndex(visual)))
            columns.append(header->logicalIndex(visual));
    }
    return columns;
}

QStringList DataTable::gridLine(int proxyRow) const
{
    QStringList line;
    for (const int column : shownColumns())
        line.append(cellText(m_proxy->index(proxyRow, column).data().toString()));
    return line;
}

QList<QStringList> DataTable::grid(const QList<int> &proxyRows) const
{
    QStringList headers;
    for (const int column : shownColumns())
        headers.append(cellText(m_proxy->headerData(column, Qt::Horizontal).toString()));
    QList<QStringList> lines = {headers};
    for (const int row : proxyRows)
        lines.append(gridLine(row));
    return lines;
}

} // namespace kehou::ui
