// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/forms/filing_form.h"

#include "core/base/text_forms.h"

namespace kehou::documents
{

namespace
{

[[nodiscard]] Column centred(const QString &name, int weight = 1)
{
    return {.header = {name}, .align = Align::Centre, .minimumMm = 14, .weight = weight};
}

[[nodiscard]] Table emptyTable(const QList<Column> &columns)
{
    Table table;
    table.columns = columns;
    table.rowMinimumMm = 6.0;
    table.rowWishMm = 7.5;
    return table;
}

[[nodiscard]] Paragraph heading(const QString &text)
{
    return {.text = text, .style = ParagraphStyle::Heading};
}

[[nodiscard]] KeyValues overview(const FormStamp &stamp, const FilingFigures &figures)
{
    const QString dates =
        isoText(figures.dates.first()) + QStringLiteral("至") + isoText(figures.dates.last());
    return {{{QStringLiteral("学校"), stamp.school},
             {QStringLiteral("学期"), stamp.term},
             {QStringLiteral("起止日期"), dates},
             {QStringLiteral("服务日"), figures.weekdays},
             {QStringLiteral("执行方案"), figures.scheme},
             {QStringLiteral("参加学生（人）"), qint64{figures.pupils}}},
            2,
            true,
            8.0};
}

[[nodiscard]] Table menuTable(const FilingFigures &figures)
{
    Table table = emptyTable({centred(QStringLiteral("编号")), centred(QStringLiteral("课程"), 2),
                              centred(QStringLiteral("层级")), centred(QStringLiteral("年级")),
                              centred(QStringLiteral("时间"), 2), centred(QStringLiteral("教师")),
                              centred(QStringLiteral("机构"), 2)});
    for (const Offering &offering : figures.offerings)
        table.rows.append({{{offering.code},
                            {offering.name},
                            {offering.layer},
                            {offering.grades.text()},
                            {offering.slots.text()},
                            {figures.names.value(offering.teacher, offering.teacher)},
                            {offering.organisation}}});
    return table;
}

[[nodiscard]] QString postText(StaffPost post)
{
    switch (post) {
    case StaffPost::Teacher:
        return QStringLiteral("教师");
    case StaffPost::External:
        return QStringLiteral("外聘");
    case StaffPost::Management:
        return QStringLiteral("管理");
    case StaffPost::Homeroom:
        return QStringLiteral("班主任");
    case StaffPost::Logistics:
        return QStringLiteral("后勤");
    case StaffPost::Volunteer:
        return QStringLiteral("志愿者");
    }
    return {};
}

[[nodiscard]] Table staffTable(const QList<StaffMember> &staff)
{
    Table table = emptyTable({centred(QStringLiteral("岗位")),
                              {.header = {QStringLiteral("人数")}, .kind = ColumnKind::Number},
                              {.header = {QStringLiteral("名单")}, .minimumMm = 60, .weight = 6}});
    QMap<StaffPost, QStringList> posts;
    for (const StaffMember &member : staff)
        posts[member.post].append(member.name);
    for (auto post = posts.cbegin(); post != posts.cend(); ++post)
        table.rows.append({{{postText(post.key())}, {qint64{post->size()}}, {post->join(u'、')}}});
    return table;
}

[[nodiscard]] Value dateValue(const std::optional<QDate> &date)
{
    return date ? Value(*date) : Value();
}

[[nodiscard]] Column dateColumn(const QString &name)
{
    return {.header = {name}, .kind = ColumnKind::Date};
}

[[nodiscard]] QString sourceText(ProviderSource source)
{
    switch (source) {
    case ProviderSource::CityPool:
        return QStringLiteral("市级库");
    case ProviderSource::DistrictPool:
        return QStringLiteral("区级库");
    case ProviderSource::NotInPool:
        return QStringLiteral("未入库");
    }
    return {};
}

[[nodiscard]] Table organisationTable(const QList<Organisation> &organisations)
{
    Table table = emptyTable(
        {centred(QStringLiteral("机构"), 2), centred(QStringLiteral("来源")),
         dateColumn(QStringLiteral("面审日期")), dateColumn(QStringLiteral("资质有效期")),
         dateColumn(QStringLiteral("保险有效期")), dateColumn(QStringLiteral("合同结束"))});
    for (const Organisation &row : organisations)
        table.rows.append({{{row.name},
                            {sourceText(row.source)},
                            {dateValue(row.interviewed)},
                            {dateValue(row.qualifiedUntil)},
                            {dateValue(row.insuredUntil)},
                            {dateValue(row.contractTo)}}});
    return table;
}

// 准入课程清单: who admitted which course, when and how.
[[nodiscard]] Table reviewTable(const FilingFigures &figures)
{
    QHash<QString, Offering> offerings;
    for (const Offering &offering : figures.offerings)
        offerings.insert(offering.code, offering);
    Table table =
        emptyTable({centred(QStringLiteral("编号")), centred(QStringLiteral("课程"), 2),
                    centred(QStringLiteral("机构"), 2), dateColumn(QStringLiteral("评审日期")),
                    centred(QStringLiteral("评审人"), 2), centred(QStringLiteral("评审意见"), 3)});
    for (const OfferingStep &review : figures.reviews)
        table.rows.append({{{review.offering},
                            {offerings.value(review.offering).name},
                            {offerings.value(review.offering).organisation},
                            {review.on},
                            {review.by},
                            {review.note}}});
    return table;
}

[[nodiscard]] Block orNone(const Table &table)
{
    return table.rows.isEmpty() ? Block(Paragraph{.text = QStringLiteral("无。")}) : Block(table);
}

} // namespace

Document filingForm(const FormStamp &stamp, const FilingFigures &figures)
{
    Document document = newForm(stamp, QStringLiteral("备案表"));
    Content content;
    content.title = stamp.school + QStringLiteral("课后服务备案表");
    content.subtitle = {stamp.term};
    content.blocks = {overview(stamp, figures),
                      heading(QStringLiteral("一、服务时间")),
                      orNone(bandTable(figures.bands)),
                      heading(QStringLiteral("二、课程")),
                      orNone(menuTable(figures)),
                      heading(QStringLiteral("三、人员")),
                      orNone(staffTable(figures.staff)),
                      heading(QStringLiteral("四、第三方机构")),
                      orNone(organisationTable(figures.organisations)),
                      heading(QStringLiteral("五、收费标准")),
                      orNone(noticedItemTable(figures.items))};
    if (!figures.reviews.isEmpty())
        content.blocks += {heading(QStringLiteral("六、准入评审")), reviewTable(figures)};
    content.blocks.append(SignatureLine{{{QStringLiteral("学校（盖章）"), {}},
                                         {QStringLiteral("负责人"), {}},
                                         {QStringLiteral("主管部门"), {}},
                                         {QStringLiteral("日期"), {}}}});
    document.sections.append({document.formName, content});
    return document;
}

} // namespace kehou::documents
