// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/fee_standard.h"

#include "core/base/money_text.h"
#include "core/base/text_forms.h"
#include "core/office/publishing.h"
#include "core/office/rows.h"
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

[[nodiscard]] std::optional<Publicity> latestNotice(const QList<Publicity> &notices,
                                                    const FeeItem &item)
{
    std::optional<Publicity> latest;
    for (const Publicity &notice : notices) {
        if ((notice.item == item.name || notice.item == item.code) &&
            (!latest || latest->start <= notice.start))
            latest = notice;
    }
    return latest;
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

// As the scheme's text would have it: read again, so that every rule of a scheme holds.
[[nodiscard]] Result<TermRow> changedRow(Tables &tables, const OpenTerm &open,
                                         const StandardChange &change)
{
    const FeeItem *found = findItem(open.scheme.fees.items, change.code);
    if (!found)
        return noItem(change.code);
    FeeItem item = *found;
    item.price = change.price;
    item.caps = change.caps;
    item.surcharge = change.surcharge;
    TermRow row = termRow(tables, open.id);
    if (item != *found)
        row.schemeJson = withPrices(row.schemeJson, item);
    return row;
}

[[nodiscard]] Result<void> change(Tables &tables, const OpenTerm &open, const StandardChange &asked)
{
    if (tables.count<ClosedSettlement>(open.id) > 0)
        return refuse(Text::tr("The settlement of this term is closed: its prices stay."));
    const auto row = changedRow(tables, open, asked);
    if (!row)
        return row.failure();
    const auto scheme = readScheme(row.value().schemeJson, open.term.schemeId);
    if (!scheme)
        return scheme.failure();
    const OpenTerm changed{open.id, open.term, scheme.value()};
    const FeeItem &item = *findItem(changed.scheme.fees.items, asked.code);
    if (const auto stopped = noticeStopped({changed, loadBook(tables, changed)},
                                           {item.name, item.price, {}, {}, {}}))
        return *stopped;
    if (scheme.value() != open.scheme)
        tables.updateTerm(open.id, row.value());
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
        const QList<Publicity> notices = tables.rows<Publicity>(open.value().id);
        Items items;
        for (const FeeItem &item : open.value().scheme.fees.items)
            items.append({item, latestNotice(notices, item)});
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
        if (entry.item.code == notice.code)
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
