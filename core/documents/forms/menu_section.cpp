// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/forms/menu_section.h"

#include "core/rules/share.h"

namespace kehou::documents
{

namespace
{

[[nodiscard]] Column nameColumn(const QString &name)
{
    return {.header = {name}, .align = Align::Centre, .minimumMm = 24, .weight = 2};
}

[[nodiscard]] Column figureColumn(const QString &name)
{
    return {.header = {name}, .kind = ColumnKind::Number, .weight = 1};
}

[[nodiscard]] Table tableOf(const QList<Column> &columns)
{
    Table table;
    table.columns = columns;
    table.rowMinimumMm = 5.5;
    table.rowWishMm = 7.0;
    return table;
}

[[nodiscard]] Row rowOf(const QString &name, const QList<Cell> &figures,
                        RowKind kind = RowKind::Data)
{
    Row row{{{name}}, kind};
    row.cells.append(figures);
    return row;
}

[[nodiscard]] Paragraph heading(const QString &text)
{
    return {.text = text, .style = ParagraphStyle::Heading};
}

[[nodiscard]] QString stateText(OfferingState state)
{
    switch (state) {
    case OfferingState::Draft:
        return QStringLiteral("草稿");
    case OfferingState::Reviewed:
        return QStringLiteral("已评审");
    case OfferingState::Published:
        return QStringLiteral("已公示");
    case OfferingState::Running:
        return QStringLiteral("开班");
    case OfferingState::Finished:
        return QStringLiteral("结束");
    case OfferingState::Closed:
        return QStringLiteral("停开");
    }
    return {};
}

// Courses, places and who holds them, of some part of the menu.
struct PlaceSum {
    qint64 offerings = 0;
    qint64 places = 0;
    qint64 held = 0;

    void add(const MenuPlaces &entry)
    {
        ++offerings;
        places += entry.offering.most;
        held += entry.held;
    }
    [[nodiscard]] QList<Cell> cells() const
    {
        const auto share = perMille(held, places);
        return {{places}, {held}, {share ? Value(BasisPoints{*share * 10}) : Value()}};
    }
};

[[nodiscard]] PlaceSum sumOfHeld(const QList<MenuPlaces> &menu)
{
    PlaceSum sum;
    for (const MenuPlaces &entry : menu) {
        if (entry.offering.isHeld())
            sum.add(entry);
    }
    return sum;
}

[[nodiscard]] Row placeRow(const MenuPlaces &entry)
{
    const Offering &offering = entry.offering;
    PlaceSum own;
    if (offering.isHeld())
        own.add(entry);
    Row row{{{offering.code + u' ' + offering.name},
             {offering.layer},
             {offering.category},
             {offering.grades.text()},
             {entry.teacher},
             {stateText(offering.state)},
             {offering.least ? Value(qint64{*offering.least}) : Value()}}};
    row.cells.append(own.cells());
    return row;
}

[[nodiscard]] Table menuTable(const QList<MenuPlaces> &menu)
{
    Table table = tableOf({{.header = {QStringLiteral("课程")}, .minimumMm = 44, .weight = 3}});
    for (const QString &name :
         {QStringLiteral("层级"), QStringLiteral("类别"), QStringLiteral("年级"),
          QStringLiteral("教师"), QStringLiteral("状态")})
        table.columns.append({.header = {name}, .align = Align::Centre, .weight = 1});
    for (const QString &name : {QStringLiteral("最少"), QStringLiteral("名额"),
                                QStringLiteral("已占"), QStringLiteral("占用率")})
        table.columns.append(figureColumn(name));
    for (const MenuPlaces &entry : menu)
        table.rows.append(placeRow(entry));
    Row total{{{.value = QStringLiteral("合计"), .span = 7}}, RowKind::Total};
    total.cells.append(sumOfHeld(menu).cells());
    table.rows.append(total);
    return table;
}

[[nodiscard]] Table layerTable(const QList<MenuPlaces> &menu)
{
    QMap<QString, PlaceSum> layers;
    for (const MenuPlaces &entry : menu) {
        if (entry.offering.isHeld())
            layers[entry.offering.layer].add(entry);
    }
    Table table =
        tableOf({nameColumn(QStringLiteral("层级")), figureColumn(QStringLiteral("开课门数")),
                 figureColumn(QStringLiteral("名额")), figureColumn(QStringLiteral("已占")),
                 figureColumn(QStringLiteral("占用率"))});
    const auto cells = [](const PlaceSum &sum) {
        return QList<Cell>{{sum.offerings}} + sum.cells();
    };
    for (auto layer = layers.cbegin(); layer != layers.cend(); ++layer)
        table.rows.append(rowOf(layer.key(), cells(*layer)));
    table.rows.append(rowOf(QStringLiteral("合计"), cells(sumOfHeld(menu)), RowKind::Total));
    return table;
}

} // namespace

QList<Block> menuBlocks(const QList<MenuPlaces> &menu)
{
    if (menu.isEmpty())
        return {Paragraph{.text = QStringLiteral("本学期没有开设选修课程，只有基础服务。")}};
    return {heading(QStringLiteral("各层级开课")), layerTable(menu),
            heading(QStringLiteral("各课程名额")), menuTable(menu),
            Paragraph{.text = QStringLiteral(
                          "名额和已占只计已公示、开班和结束的课程；已占指截至当日持有名额、"
                          "且在该时段参加服务的学生。"),
                      .style = ParagraphStyle::Small}};
}

} // namespace kehou::documents
