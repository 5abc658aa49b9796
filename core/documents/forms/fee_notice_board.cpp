// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/forms/fee_notice_board.h"

#include "core/base/text_forms.h"

#include <algorithm>

namespace kehou::documents
{

namespace
{

[[nodiscard]] Column centred(const QString &name, int weight)
{
    return {.header = {name}, .align = Align::Centre, .minimumMm = 18, .weight = weight};
}

[[nodiscard]] Table emptyTable(const QList<Column> &columns)
{
    Table table;
    table.columns = columns;
    table.rowMinimumMm = 6.5;
    table.rowWishMm = 9.0;
    return table;
}

[[nodiscard]] Paragraph heading(const QString &text)
{
    return {.text = text, .style = ParagraphStyle::Heading};
}

[[nodiscard]] QString kindText(const FeeItem &item)
{
    return item.kind == FeeKind::Agency ? QStringLiteral("代收费") : QStringLiteral("服务性收费");
}

[[nodiscard]] QString noticeDates(const std::optional<Publicity> &notice)
{
    return notice ? isoText(notice->start) + QStringLiteral("至") + isoText(notice->end)
                  : QString();
}

[[nodiscard]] QString datedPrice(const NoticedItem &entry)
{
    return entry.from ? QStringLiteral("自%1起：").arg(isoText(*entry.from)) + priceText(entry.item)
                      : priceText(entry.item);
}

[[nodiscard]] QString waiverText(const QList<WaiverLine> &waivers)
{
    QStringList texts;
    for (const WaiverLine &waiver : waivers)
        texts.append(QStringLiteral("%1减免%2%").arg(waiver.category, waiver.percent.text()));
    return texts.isEmpty() ? QStringLiteral("无") : texts.join(u'；');
}

// Winter and summer time are bands of their own (R-CAL-2).
[[nodiscard]] QString seasonText(const Band &band)
{
    QString text;
    if (band.from)
        text += isoText(*band.from) + QStringLiteral("起");
    if (band.to)
        text += QStringLiteral("至") + isoText(*band.to);
    return text;
}

} // namespace

Table bandTable(const QList<Band> &bands)
{
    const bool seasons = std::any_of(bands.begin(), bands.end(),
                                     [](const Band &band) { return band.from || band.to; });
    Table table =
        emptyTable({centred(QStringLiteral("年级"), 1), centred(QStringLiteral("课时"), 1),
                    centred(QStringLiteral("时间"), 2), centred(QStringLiteral("服务内容"), 2)});
    if (seasons)
        table.columns.append(centred(QStringLiteral("适用日期"), 2));
    for (const Band &band : bands) {
        Row row{{{band.grades.text() + QStringLiteral("年级")},
                 {QStringLiteral("第%1课时").arg(band.period)},
                 {minutesText(band.start) + u'-' + minutesText(band.end)},
                 {band.label}}};
        if (seasons)
            row.cells.append(Cell{seasonText(band)});
        table.rows.append(row);
    }
    return table;
}

Table noticedItemTable(const QList<NoticedItem> &items)
{
    Table table =
        emptyTable({centred(QStringLiteral("收费项目"), 2),
                    centred(QStringLiteral("类别"), 1),
                    {.header = {QStringLiteral("收费标准")}, .minimumMm = 40, .weight = 4},
                    centred(QStringLiteral("公示时间"), 2),
                    centred(QStringLiteral("文号"), 2)});
    for (const NoticedItem &entry : items)
        table.rows.append({{{entry.item.name},
                            {kindText(entry.item)},
                            {datedPrice(entry)},
                            {noticeDates(entry.notice)},
                            {entry.notice ? entry.notice->document : QString()}}});
    return table;
}

Document feeNoticeBoard(const FormStamp &stamp, const FeeNotice &notice)
{
    Document document = newForm(stamp, QStringLiteral("收费公示"));
    Content content;
    content.title = stamp.school + QStringLiteral("课后服务收费公示");
    content.subtitle = {stamp.term};
    if (notice.items.isEmpty())
        content.blocks.append(Paragraph{.text = QStringLiteral("本学期课后服务不收取任何费用。")});
    else
        content.blocks.append(noticedItemTable(notice.items));
    content.blocks.append(heading(QStringLiteral("服务时间和内容")));
    content.blocks.append(bandTable(notice.bands));
    content.blocks.append(
        KeyValues{{{QStringLiteral("减免办法"), waiverText(notice.waivers)},
                   {QStringLiteral("参加原则"), QStringLiteral("家长自愿申请，签订协议后参加")}},
                  1,
                  true,
                  9.0});
    content.blocks.append(SignatureLine{{{QStringLiteral("投诉电话"), {}},
                                         {QStringLiteral("学校（盖章）"), {}},
                                         {QStringLiteral("日期"), {}}}});
    document.sections.append({document.formName, content});
    return document;
}

} // namespace kehou::documents
