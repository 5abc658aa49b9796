// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/fee_standard.h"

#include "core/base/money_text.h"
#include "core/base/text_forms.h"
#include "core/office/publishing.h"
#include "core/office/rows.h"
#include "core/rules/fees/publicity_gate.h"
#include "core/schemes/fee_edit.h"
#include "core/schemes/scheme_reader.h"

#include <QCoreApplication>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FeeStandard)
};

[[nodiscard]] Failure noItem(const QString &code)
{
    return refuse(Text::tr("The standard has no item %1.").arg(code));
}

[[nodiscard]] const FeeItem *findItem(const QList<FeeItem> &items, const QString &code)
{
    const auto found = std::find_if(items.begin(), items.end(),
                                    [&](const FeeItem &item) { return item.code == code; });
    return found == items.end() ? nullptr : &*found;
}

// The latest notice of the item's price; the latest of all where it is of none of the prices, as
// the gate of R-FEE-9 has it.
[[nodiscard]] std::optional<Publicity>
latestNotice(const QList<Publicity> &notices, const FeeItem &item, const QList<PriceSpan> &spans)
{
    const QDate ever(9999, 12, 31);
    const Publicity *latest = noticeOn(notices, item, ever);
    const Publicity *own = noticeAtPrice(notices, item, ever);
    const bool known = std::any_of(spans.begin(), spans.end(), [&](const PriceSpan &span) {
        return latest && span.price == latest->price;
    });
    if (own && known)
        latest = own;
    return latest ? std::optional(*latest) : std::nullopt;
}

// The term's row in the file.
[[nodiscard]] TermRow termRow(Tables &tables, TermId id)
{
    const QList<Stored<TermRow>> terms = tables.terms();
    const auto found = std::find_if(terms.begin(), terms.end(), [&](const Stored<TermRow> &row) {
        return row.id == id.value();
    });
    KEHOU_EXPECTS(found != terms.end());
    return found->row;
}

// Whether the price holds from a day inside of the term.
[[nodiscard]] bool isDated(const Term &term, const StandardChange &change)
{
    return change.from && term.dates.first() < *change.from;
}

// As the scheme's text would have it: read again, so that every rule of a scheme holds.
[[nodiscard]] Result<TermRow> changedRow(Tables &tables, const OpenTerm &open,
                                         const StandardChange &change)
{
    const FeeItem *found = findItem(open.scheme.fees.items, change.code);
    if (!found)
        return noItem(change.code);
    FeeItem item = *found;
    if (!isDated(open.term, change))
        item.price = change.price;
    item.caps = change.caps;
    item.surcharge = change.surcharge;
    TermRow row = termRow(tables, open.id);
    if (item != *found)
        row.schemeJson = withPrices(row.schemeJson, item);
    return row;
}

// R-TIM-1: the price from that day on, which ends what held there before. The same day again
// corrects it.
void putPrice(Tables &tables, const OpenTerm &open, const StandardChange &asked)
{
    const FeeItem &item = *findItem(open.scheme.fees.items, asked.code);
    for (Stored<ItemPrice> stored : tables.stored<ItemPrice>(open.id)) {
        if (!isNamed(item, stored.row.item) || stored.row.start != *asked.from)
            continue;
        stored.row.price = asked.price;
        if (!asked.document.isEmpty())
            stored.row.document = asked.document;
        return tables.update<ItemPrice>(stored.id, stored.row);
    }
    tables.insert<ItemPrice>(open.id, {item.name, asked.price, *asked.from, {}, asked.document});
}

[[nodiscard]] Result<void> change(Tables &tables, const OpenTerm &open, const StandardChange &asked)
{
    if (tables.count<ClosedSettlement>(open.id) > 0)
        return refuse(Text::tr("The settlement of this term is closed: its prices stay."));
    if (asked.from && open.term.dates.last() < *asked.from)
        return refuse(Text::tr("The price would hold only after the term, from %1 on.")
                          .arg(isoText(*asked.from)));
    const auto row = changedRow(tables, open, asked);
    if (!row)
        return row.failure();
    const auto scheme = readScheme(row.value().schemeJson, open.term.schemeId);
    if (!scheme)
        return scheme.failure();
    const OpenTerm changed{open.id, open.term, scheme.value()};
    if (scheme.value() != open.scheme)
        tables.updateTerm(open.id, row.value());
    if (isDated(open.term, asked))
        putPrice(tables, changed, asked);
    if (const auto stopped = priceStopped({changed, loadBook(tables, changed)}))
        return *stopped;
    return done();
}

} // namespace

Result<QList<StandardItem>> feeStandard(Office &office, const QString &termName)
{
    using Items = QList<StandardItem>;
    return office.read<Items>([&](Tables &tables) -> Result<Items> {
        const auto open = findTerm(tables, termName);
        if (!open)
            return open.failure();
        const TermId id = open.value().id;
        const QList<Publicity> notices = tables.rows<Publicity>(id);
        const QList<ItemPrice> prices = tables.rows<ItemPrice>(id);
        Items items;
        for (FeeItem item : open.value().scheme.fees.items) {
            const QList<PriceSpan> spans = priceSpans(item, prices, open.value().term.dates);
            for (const PriceSpan &span : spans) {
                item.price = span.price;
                items.append({item, span.dates, latestNotice(notices, item, spans)});
            }
        }
        return items;
    });
}

Result<void> changeStandard(Office &office, const StandardChange &asked, const QString &termName)
{
    const QString text = Text::tr("Price of %1: %2 yuan").arg(asked.code, moneyText(asked.price));
    return office.perform<void>(text, [&](Tables &tables) -> Result<void> {
        const auto open = findTerm(tables, termName);
        if (!open)
            return open.failure();
        return change(tables, open.value(), asked);
    });
}

Result<void> noticeStandard(Office &office, const StandardNotice &notice, const QString &termName)
{
    const auto standard = feeStandard(office, termName);
    if (!standard)
        return standard.failure();
    for (const StandardItem &entry : standard.value()) {
        if (entry.item.code == notice.code && (!notice.price || entry.item.price == *notice.price))
            return saveRow(office,
                           {QStringLiteral("收费公示"),
                            {},
                            {entry.item.name, plainMoneyText(entry.item.price),
                             isoText(notice.start), isoText(notice.end), notice.document}},
                           termName);
    }
    return noItem(notice.code);
}

} // namespace kehou
