// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fees/standard_panel.h"

#include "core/base/text_forms.h"
#include "ui/models/columns.h"
#include "ui/pages/office_link.h"
#include "ui/shell/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/first_field.h"
#include "ui/widgets/money_edit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kehou::ui
{

namespace
{

constexpr int kMoneyWidth = 84;
constexpr int kDateWidth = 132;

[[nodiscard]] QString unitText(const StandardItem &row)
{
    switch (row.item.basis) {
    case FeeBasis::Term:
        return StandardPanel::tr("a term");
    case FeeBasis::Month:
        return StandardPanel::tr("a month");
    case FeeBasis::Day:
        return StandardPanel::tr("a day");
    case FeeBasis::Period:
        return StandardPanel::tr("a period");
    case FeeBasis::Offering:
        return StandardPanel::tr("a course");
    }
    return {};
}

[[nodiscard]] QString capsText(const StandardItem &row)
{
    QStringList parts;
    const FeeCaps &caps = row.item.caps;
    if (caps.day)
        parts.append(StandardPanel::tr("day %1").arg(moneyText(*caps.day)));
    if (caps.month)
        parts.append(StandardPanel::tr("month %1").arg(moneyText(*caps.month)));
    if (caps.term)
        parts.append(StandardPanel::tr("term %1").arg(moneyText(*caps.term)));
    return parts.join(u'、');
}

[[nodiscard]] QString noticeText(const StandardItem &row)
{
    if (!row.notice)
        return StandardPanel::tr("○ not noticed");
    const QString dates =
        isoText(row.notice->start) + u'…' + isoText(row.notice->end) + u' ' + row.notice->document;
    return row.isNoticed()
               ? QStringLiteral("✓ ") + dates
               : StandardPanel::tr("○ noticed at %1: %2").arg(moneyText(row.notice->price), dates);
}

[[nodiscard]] QList<Column<StandardItem>> columns()
{
    using Row = StandardItem;
    QList<Column<Row>> list = {
        textColumn<Row>(StandardPanel::tr("Code"), [](const Row &row) { return row.item.code; }),
        textColumn<Row>(StandardPanel::tr("Item"), [](const Row &row) { return row.item.name; }),
        moneyColumn<Row>(StandardPanel::tr("Price"), [](const Row &row) { return row.item.price; }),
        textColumn<Row>(StandardPanel::tr("Holds"),
                        [](const Row &row) {
                            return isoText(row.dates.first()) + u'…' + isoText(row.dates.last());
                        }),
        textColumn<Row>(StandardPanel::tr("For"), unitText),
        textColumn<Row>(StandardPanel::tr("At most"), capsText),
        textColumn<Row>(StandardPanel::tr("Special course"),
                        [](const Row &row) {
                            return row.item.surcharge.isZero() ? QString()
                                                               : moneyText(row.item.surcharge);
                        }),
        textColumn<Row>(StandardPanel::tr("Public notice"), noticeText)};
    list.last().tone = [](const Row &row) {
        return row.isNoticed() ? Tone::Success : Tone::Warning;
    };
    return list;
}

[[nodiscard]] QVariant keyOf(const StandardItem &row)
{
    return row.item.code + u' ' + isoText(row.dates.first());
}

[[nodiscard]] MoneyEdit *moneyField(const QString &name, const QString &text)
{
    auto *field = new MoneyEdit;
    field->setObjectName(name);
    field->setAccessibleName(text);
    field->setFixedWidth(kMoneyWidth);
    return field;
}

[[nodiscard]] DateEdit *dateField(const QString &name, const QString &text)
{
    auto *field = new DateEdit;
    field->setObjectName(name);
    field->setAccessibleName(text);
    field->setFixedWidth(kDateWidth);
    return field;
}

void addField(QHBoxLayout *line, QWidget *field)
{
    auto *label = new QLabel(field->accessibleName());
    label->setBuddy(field);
    line->addWidget(label);
    line->addWidget(field);
}

[[nodiscard]] QHBoxLayout *lineOf(QWidget *box)
{
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kGrid);
    return line;
}

} // namespace

StandardPanel::StandardPanel(OfficeLink &link, QWidget *parent)
    : FeesPanel(parent), m_link(link), m_rows(columns(), keyOf),
      m_list(new DataTable(QStringLiteral("standard")))
{
    setObjectName(QStringLiteral("standardPanel"));
    build();
    connect(m_list, &DataTable::currentRowChanged, this, &StandardPanel::showItem);
    connect(m_save, &QPushButton::clicked, this, &StandardPanel::save);
    connect(m_publish, &QPushButton::clicked, this, &StandardPanel::publish);
    for (MoneyEdit *field : {m_price, m_dayCap, m_monthCap, m_termCap, m_surcharge})
        connect(field, &MoneyEdit::valueEdited, this, [this] { m_touched = true; });
    connect(m_since, &DateEdit::valueEdited, this, [this] { m_touched = true; });
    showItem(-1);
}

void StandardPanel::build()
{
    m_list->setTexts(tr("Items of the standard"),
                     tr("The scheme of this term has no item: the service is free."));
    m_list->setModel(&m_rows);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kGrid, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_list, 1);
    column->addWidget(buildPrices());
    column->addWidget(buildNotice());
    setFirstField(this, m_list);
}

QWidget *StandardPanel::buildPrices()
{
    m_price = moneyField(QStringLiteral("standardPrice"), tr("Price"));
    m_dayCap = moneyField(QStringLiteral("standardDayCap"), tr("At most a day"));
    m_monthCap = moneyField(QStringLiteral("standardMonthCap"), tr("a month"));
    m_termCap = moneyField(QStringLiteral("standardTermCap"), tr("a term"));
    m_surcharge = moneyField(QStringLiteral("standardSurcharge"), tr("Special course"));
    m_since = dateField(QStringLiteral("standardSince"), tr("from"));
    m_since->setPlaceholderText(tr("all of the term"));
    m_order = new QLineEdit;
    m_order->setObjectName(QStringLiteral("standardOrder"));
    m_order->setAccessibleName(tr("by paper"));
    m_save = new QPushButton(tr("&Save the price"));
    m_save->setObjectName(QStringLiteral("saveStandard"));
    auto *prices = new QWidget;
    QHBoxLayout *line = lineOf(prices);
    addField(line, m_price);
    addField(line, m_since);
    addField(line, m_order);
    addField(line, m_surcharge);
    line->addStretch(1);
    auto *caps = new QWidget;
    line = lineOf(caps);
    for (MoneyEdit *field : {m_dayCap, m_monthCap, m_termCap})
        addField(line, field);
    line->addStretch(1);
    line->addWidget(m_save);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(prices);
    column->addWidget(caps);
    return box;
}

QWidget *StandardPanel::buildNotice()
{
    m_from = dateField(QStringLiteral("noticeFrom"), tr("Notice from"));
    m_to = dateField(QStringLiteral("noticeTo"), tr("to"));
    m_document = new QLineEdit;
    m_document->setObjectName(QStringLiteral("noticeDocument"));
    m_document->setAccessibleName(tr("Paper"));
    m_publish = new QPushButton(tr("Put the price on &notice"));
    m_publish->setObjectName(QStringLiteral("noticeStandard"));
    auto *box = new QWidget;
    QHBoxLayout *line = lineOf(box);
    addField(line, m_from);
    addField(line, m_to);
    addField(line, m_document);
    line->addStretch(1);
    line->addWidget(m_publish);
    return box;
}

void StandardPanel::reload()
{
    if (!m_link.isOpen())
        return;
    m_link.post(
        this, [term = m_link.termName()](Office &office) { return feeStandard(office, term); },
        [this](const Result<QList<StandardItem>> &items) { show(items); });
}

void StandardPanel::show(const Result<QList<StandardItem>> &items)
{
    m_rows.setRows(items ? items.value() : QList<StandardItem>());
    if (m_list->currentRow() < 0 && m_rows.rowCount() > 0)
        m_list->setCurrentRow(0);
    if (!m_touched)
        showItem(m_list->currentRow());
}

void StandardPanel::showItem(int row)
{
    const bool known = row >= 0 && row < m_rows.rowCount();
    const FeeItem item = known ? m_rows.row(row).item : FeeItem();
    const bool later = known && row > 0 && m_rows.row(row - 1).item.code == item.code;
    m_code = item.code;
    m_noticePrice = item.price;
    m_since->setValue(later ? std::optional(m_rows.row(row).dates.first()) : std::nullopt);
    m_order->clear();
    m_touched = false;
    m_price->setValue(known ? std::optional(item.price) : std::nullopt);
    m_dayCap->setValue(item.caps.day);
    m_monthCap->setValue(item.caps.month);
    m_termCap->setValue(item.caps.term);
    m_surcharge->setValue(item.surcharge.isZero() ? std::nullopt : std::optional(item.surcharge));
    m_save->setEnabled(known);
    m_publish->setEnabled(known);
}

void StandardPanel::save()
{
    if (!m_price->value()) {
        m_price->setFocus();
        Q_EMIT message(MessageKind::Warning, tr("Type the price of the item."));
        return;
    }
    if (!m_since->isBlank() && !m_since->value()) {
        m_since->setFocus();
        Q_EMIT message(MessageKind::Warning, tr("Type the day from which the price holds."));
        return;
    }
    const StandardChange change{m_code,
                                *m_price->value(),
                                {m_dayCap->value(), m_monthCap->value(), m_termCap->value()},
                                m_surcharge->value().value_or(Money()),
                                m_since->value(),
                                m_order->text().trimmed()};
    m_link.post(
        this,
        [change, term = m_link.termName()](Office &office) {
            return changeStandard(office, change, term);
        },
        [this](const Result<void> &saved) {
            m_touched = m_touched && !saved;
            tell(saved, tr("Saved. Put the price on notice before it is billed."));
        });
}

void StandardPanel::publish()
{
    const auto from = m_from->value();
    const auto to = m_to->value();
    if (!from || !to) {
        (from ? m_to : m_from)->setFocus();
        Q_EMIT message(MessageKind::Warning, tr("Type the first and the last day of the notice."));
        return;
    }
    m_link.post(
        this,
        [notice = StandardNotice{m_code, *from, *to, m_document->text().trimmed(), m_noticePrice},
         term = m_link.termName()](Office &office) { return noticeStandard(office, notice, term); },
        [this](const Result<void> &saved) { tell(saved, tr("The price is on notice.")); });
}

void StandardPanel::tell(const Result<void> &result, const QString &success)
{
    if (result) {
        Q_EMIT message(MessageKind::Success, success);
        return;
    }
    QStringList texts{result.failure().text};
    for (const Finding &finding : result.failure().findings)
        texts.append(finding.found.isEmpty() ? finding.message
                                             : finding.message + u' ' + finding.found);
    Q_EMIT message(MessageKind::Warning, texts.join(u'\n'));
}

} // namespace kehou::ui
