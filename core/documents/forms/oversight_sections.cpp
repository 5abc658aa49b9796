// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/forms/oversight_sections.h"

#include "core/base/text_forms.h"

namespace kehou::documents
{

namespace
{

[[nodiscard]] Column textColumn(const QString &name, int weight = 2)
{
    return {.header = {name}, .align = Align::Left, .minimumMm = 16, .weight = weight};
}

[[nodiscard]] Column countColumn(const QString &name)
{
    return {.header = {name}, .kind = ColumnKind::Number, .weight = 1};
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

[[nodiscard]] Value dateOrBlank(const std::optional<QDate> &date)
{
    return date ? Value(*date) : Value();
}

[[nodiscard]] Value countOrBlank(const std::optional<int> &count)
{
    return count ? Value(qint64{*count}) : Value();
}

// How many of the answers were satisfied.
[[nodiscard]] Value satisfactionOf(const Inquiry &inquiry)
{
    if (!inquiry.satisfied || inquiry.answered.value_or(0) == 0)
        return {};
    return BasisPoints{std::int64_t{*inquiry.satisfied} * 10'000 / *inquiry.answered};
}

[[nodiscard]] KeyValues watchedFigures(const OversightFigures &figures)
{
    KeyValues pairs;
    pairs.boxed = true;
    pairs.rowMm = 8;
    pairs.pairs = {{QStringLiteral("服务日"), qint64{figures.serviceDays}},
                   {QStringLiteral("巡查服务日"), qint64{figures.patrolledDays}},
                   {QStringLiteral("巡查次数"), qint64{figures.patrols}},
                   {QStringLiteral("未处理的发现"), qint64{figures.openFindings}},
                   {QStringLiteral("无故缺勤人天"), qint64{figures.absences}},
                   {QStringLiteral("其中已跟进"), qint64{figures.followedUp}},
                   {QStringLiteral("晚接"), qint64{figures.latePickups}}};
    return pairs;
}

[[nodiscard]] Table findingTable(const OversightFigures &figures)
{
    Table table = emptyTable();
    table.columns = {textColumn(QStringLiteral("发现")), countColumn(QStringLiteral("次数"))};
    for (auto finding = figures.findings.cbegin(); finding != figures.findings.cend(); ++finding)
        table.rows.append({{{finding.key()}, {qint64{*finding}}}});
    return table;
}

[[nodiscard]] Table inquiryTable(const QList<Inquiry> &inquiries)
{
    Table table = emptyTable();
    table.columns = {{.header = {QStringLiteral("日期")}, .kind = ColumnKind::Date},
                     textColumn(QStringLiteral("类型"), 1),
                     countColumn(QStringLiteral("发放")),
                     countColumn(QStringLiteral("收回")),
                     countColumn(QStringLiteral("满意")),
                     countColumn(QStringLiteral("满意度")),
                     textColumn(QStringLiteral("发现"), 3),
                     textColumn(QStringLiteral("处理"), 3)};
    for (const Inquiry &inquiry : inquiries)
        table.rows.append({{{inquiry.date},
                            {inquiry.kind == InquiryKind::Survey ? QStringLiteral("问卷调查")
                                                                 : QStringLiteral("诊断")},
                            {countOrBlank(inquiry.asked)},
                            {countOrBlank(inquiry.answered)},
                            {countOrBlank(inquiry.satisfied)},
                            {satisfactionOf(inquiry)},
                            {inquiry.finding},
                            {inquiry.followUp}}});
    return table;
}

[[nodiscard]] QString overviewSentence(const NarrativeFigures &figures)
{
    return QStringLiteral(
               "本学期共有%1名学生参加课后服务，参与率%2；%3个班级、%4门课程，共开展%5课时，"
               "出勤率%6。")
        .arg(figures.participants)
        .arg(figures.share)
        .arg(figures.classes)
        .arg(figures.courses)
        .arg(figures.sessions)
        .arg(figures.attendance);
}

// The latest survey that has figures.
[[nodiscard]] QString surveySentence(const OversightFigures &oversight)
{
    for (auto inquiry = oversight.inquiries.rbegin(); inquiry != oversight.inquiries.rend();
         ++inquiry) {
        const Value share = satisfactionOf(*inquiry);
        if (inquiry->kind == InquiryKind::Survey && isNumeric(share))
            return QStringLiteral("家长问卷发放%1份，收回%2份，满意度%3。")
                .arg(inquiry->asked.value_or(0))
                .arg(*inquiry->answered)
                .arg(displayText(share));
    }
    return {};
}

[[nodiscard]] QString problemSentence(const OversightFigures &oversight)
{
    if (oversight.patrols == 0)
        return {};
    int findings = 0;
    for (const int count : oversight.findings)
        findings += count;
    return QStringLiteral("全学期巡查%1次，发现问题%2个，尚未处理%3个。")
        .arg(oversight.patrols)
        .arg(findings)
        .arg(oversight.openFindings);
}

} // namespace

QString chapterName(Chapter chapter)
{
    switch (chapter) {
    case Chapter::Overview:
        return QStringLiteral("一、基本情况");
    case Chapter::Practice:
        return QStringLiteral("二、主要做法");
    case Chapter::Results:
        return QStringLiteral("三、成效与特色");
    case Chapter::Problems:
        return QStringLiteral("四、存在问题");
    case Chapter::Intention:
        return QStringLiteral("五、下一步打算");
    }
    return {};
}

QString chapterSentence(Chapter chapter, const NarrativeFigures &figures,
                        const OversightFigures &oversight)
{
    switch (chapter) {
    case Chapter::Overview:
        return overviewSentence(figures);
    case Chapter::Results:
        return surveySentence(oversight);
    case Chapter::Problems:
        return problemSentence(oversight);
    case Chapter::Practice:
    case Chapter::Intention:
        return {};
    }
    return {};
}

QList<Block> providerBlocks(const QList<ProviderFigures> &providers)
{
    if (providers.isEmpty())
        return {Paragraph{.text = QStringLiteral("本学期没有第三方机构授课。")}};
    Table table = emptyTable();
    table.columns = {textColumn(QStringLiteral("机构"), 3),
                     textColumn(QStringLiteral("来源"), 1),
                     {.header = {QStringLiteral("面审日期")}, .kind = ColumnKind::Date},
                     {.header = {QStringLiteral("资质有效期")}, .kind = ColumnKind::Date},
                     {.header = {QStringLiteral("保险有效期")}, .kind = ColumnKind::Date},
                     {.header = {QStringLiteral("合同结束")}, .kind = ColumnKind::Date},
                     countColumn(QStringLiteral("课程")),
                     countColumn(QStringLiteral("计付课时")),
                     moneyColumn(QStringLiteral("应付（元）"))};
    for (const ProviderFigures &provider : providers)
        table.rows.append({{{provider.organisation.name},
                            {sourceText(provider.organisation.source)},
                            {dateOrBlank(provider.organisation.interviewed)},
                            {dateOrBlank(provider.organisation.qualifiedUntil)},
                            {dateOrBlank(provider.organisation.insuredUntil)},
                            {dateOrBlank(provider.organisation.contractTo)},
                            {qint64{provider.courses}},
                            {qint64{provider.pay.sessions}},
                            {provider.pay.total}}});
    return {table};
}

QList<Block> oversightBlocks(const OversightFigures &figures)
{
    QList<Block> blocks{watchedFigures(figures)};
    if (!figures.findings.isEmpty()) {
        blocks.append(heading(QStringLiteral("巡查发现")));
        blocks.append(findingTable(figures));
    }
    if (!figures.inquiries.isEmpty()) {
        blocks.append(heading(QStringLiteral("诊断与问卷")));
        blocks.append(inquiryTable(figures.inquiries));
    }
    return blocks;
}

QList<Block> narrativeBlocks(const NarrativeFigures &figures, const OversightFigures &oversight)
{
    QList<Block> blocks;
    for (int number = 0; number < kChapters; ++number) {
        const auto chapter = static_cast<Chapter>(number);
        QStringList passages{chapterSentence(chapter, figures, oversight),
                             figures.own.value(chapter)};
        passages.removeAll(QString());
        if (passages.isEmpty())
            continue;
        blocks.append(heading(chapterName(chapter)));
        blocks.append(Paragraph{.text = passages.join(u'\n'), .indented = true});
    }
    return blocks;
}

} // namespace kehou::documents
