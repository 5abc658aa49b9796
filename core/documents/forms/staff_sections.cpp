// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/forms/staff_sections.h"

namespace kehou::documents
{

namespace
{

[[nodiscard]] Column nameColumn(const QString &name)
{
    return {.header = {name}, .align = Align::Centre, .minimumMm = 20, .weight = 2};
}

[[nodiscard]] Column countColumn(const QString &name)
{
    return {.header = {name}, .kind = ColumnKind::Number, .weight = 1};
}

[[nodiscard]] Paragraph note(const QString &text)
{
    return {.text = text, .style = ParagraphStyle::Small};
}

[[nodiscard]] Paragraph heading(const QString &text)
{
    return {.text = text, .style = ParagraphStyle::Heading};
}

[[nodiscard]] Table emptyTable()
{
    Table table;
    table.rowMinimumMm = 5.5;
    table.rowWishMm = 7.0;
    return table;
}

[[nodiscard]] QList<Cell> teachingCells(const TeachingCount &count)
{
    return {{qint64{count.taught}},     {qint64{count.substituted}}, {qint64{count.complete}},
            {qint64{count.incomplete}}, {qint64{count.none}},        {qint64{count.late}},
            {qint64{count.leave}},      {qint64{count.absent}}};
}

[[nodiscard]] Table teachingTable(const StaffFigures &figures)
{
    Table table = emptyTable();
    table.columns = {nameColumn(QStringLiteral("教师"))};
    for (const QString &name :
         {QStringLiteral("任课"), QStringLiteral("其中代课"), QStringLiteral("记录完整"),
          QStringLiteral("不全"), QStringLiteral("无"), QStringLiteral("迟到"),
          QStringLiteral("请假"), QStringLiteral("旷课")})
        table.columns.append(countColumn(name));
    TeachingCount sum;
    for (const TeachingCount &count : figures.teaching) {
        Row row{{{figures.names.value(count.staff, count.staff)}}};
        row.cells.append(teachingCells(count));
        table.rows.append(row);
        sum += count;
    }
    Row total{{{QStringLiteral("合计")}}, RowKind::Total};
    total.cells.append(teachingCells(sum));
    table.rows.append(total);
    return table;
}

[[nodiscard]] QString methodText(PayMethod method)
{
    switch (method) {
    case PayMethod::Units:
        return QStringLiteral("工作量法");
    case PayMethod::Rates:
        return QStringLiteral("课时费法");
    case PayMethod::Evaluation:
        return QStringLiteral("综合考核法");
    }
    return {};
}

// People of one post, and what they are paid.
struct PostSum {
    int people = 0;
    int sessions = 0;
    Money total;

    void add(const PaidPerson &person)
    {
        ++people;
        sessions += person.pay.sessions;
        total += person.pay.total;
    }
};

[[nodiscard]] QList<Cell> postCells(const PostSum &sum)
{
    return {{qint64{sum.people}}, {qint64{sum.sessions}}, {sum.total}};
}

[[nodiscard]] PostSum sumOf(const QList<PaidPerson> &people)
{
    PostSum sum;
    for (const PaidPerson &person : people)
        sum.add(person);
    return sum;
}

[[nodiscard]] Table postTable(const QList<PaidPerson> &people)
{
    Table table = emptyTable();
    table.columns = {nameColumn(QStringLiteral("岗位")), countColumn(QStringLiteral("人数")),
                     countColumn(QStringLiteral("课时数")),
                     moneyColumn(QStringLiteral("应发（元）"))};
    QMap<QString, PostSum> posts;
    for (const PaidPerson &person : people)
        posts[person.post].add(person);
    for (auto post = posts.cbegin(); post != posts.cend(); ++post) {
        Row row{{{post.key()}}};
        row.cells.append(postCells(*post));
        table.rows.append(row);
    }
    Row total{{{QStringLiteral("合计")}}, RowKind::Total};
    total.cells.append(postCells(sumOf(people)));
    table.rows.append(total);
    return table;
}

[[nodiscard]] KeyValues payFigures(const StaffFigures &figures)
{
    KeyValues pairs;
    pairs.boxed = true;
    pairs.rowMm = 8;
    pairs.pairs = {{QStringLiteral("办法"), methodText(figures.terms.method)},
                   {QStringLiteral("人员经费（元）"), figures.terms.fund},
                   {QStringLiteral("应发合计（元）"), sumOf(figures.people).total},
                   {QStringLiteral("留存（元）"), figures.terms.undivided},
                   {QStringLiteral("超出经费（元）"), figures.terms.over},
                   {QStringLiteral("经费来源"), figures.terms.fundSource}};
    return pairs;
}

[[nodiscard]] Table organisationTable(const QList<OrganisationPay> &organisations)
{
    Table table = emptyTable();
    table.columns = {nameColumn(QStringLiteral("机构")), countColumn(QStringLiteral("计付课时")),
                     countColumn(QStringLiteral("不计付课时")),
                     moneyColumn(QStringLiteral("应付（元）"))};
    for (const OrganisationPay &organisation : organisations)
        table.rows.append({{{organisation.name},
                            {qint64{organisation.sessions}},
                            {qint64{organisation.unpaid.size()}},
                            {organisation.total}}});
    return table;
}

} // namespace

QList<Block> teachingBlocks(const StaffFigures &figures)
{
    return {teachingTable(figures),
            note(QStringLiteral("单位：课时，只计已点名的课。任课含代课；迟到、请假、旷课记在原任课"
                                "教师名下；记录空白按无计。"))};
}

QList<Block> payBlocks(const StaffFigures &figures)
{
    QList<Block> blocks{payFigures(figures), heading(QStringLiteral("各岗位课时费")),
                        postTable(figures.people)};
    if (!figures.organisations.isEmpty()) {
        blocks.append(heading(QStringLiteral("第三方机构课时费")));
        blocks.append(organisationTable(figures.organisations));
    }
    QString text = QStringLiteral("按本学期全部已点名的课计算。");
    if (!figures.terms.complete)
        text += QStringLiteral("还有没有点名的课，数字会变。");
    blocks.append(note(text));
    return blocks;
}

} // namespace kehou::documents
