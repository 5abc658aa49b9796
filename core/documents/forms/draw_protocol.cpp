// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/forms/draw_protocol.h"

#include "core/base/expects.h"
#include "core/base/text_forms.h"

#include <algorithm>

namespace kehou::documents
{

namespace
{

[[nodiscard]] QString blankLine()
{
    return QStringLiteral("　　　　　　　　　　");
}

// Ten-thousandths with four decimals: 1.2308.
[[nodiscard]] QString decimals(int tenThousandths)
{
    return QStringLiteral("%1.%2")
        .arg(tenThousandths / 10'000)
        .arg(tenThousandths % 10'000, 4, 10, QLatin1Char('0'));
}

// How the places were given out, in the words of R-ALC-2 and R-ALC-3.
[[nodiscard]] QString methodText(const DrawRecord &record)
{
    const QString order = record.priority.isEmpty()
                              ? QString()
                              : QStringLiteral("先按优先类别（%1）分档，")
                                    .arg(record.priority.join(QStringLiteral("、")));
    return QStringLiteral(
               "每名学生的摇号码为文本“种子|学号”（UTF-8）的 SHA-256 值（小写十六进制）。%1"
               "同档内单数轮按摇号码由小到大、双数轮由大到小依次选课，共%2轮；每人每轮取得其志愿中"
               "第一门有名额、年级相符、时段已报名、不冲突、不同课的课程。全部轮次结束后，人数不足"
               "开班下限的课程中人数最少的一门停开，全体重新摇号，直至没有应停开的课程。"
               "任何人都可以用同样的数据和种子重新计算；结果校验码相同，即结果未被改动。"
               "结果校验码是各行“学号,课程编号”按字节排序后的 SHA-256 值。")
        .arg(order)
        .arg(record.pickLimit);
}

[[nodiscard]] KeyValues inputPairs(const DrawRecord &record)
{
    const Allocation &result = record.result;
    const auto reserved = std::count_if(
        result.students.begin(), result.students.end(), [](const StudentAllocation &student) {
            return std::any_of(student.places.begin(), student.places.end(),
                               [](const AllocatedPlace &place) { return place.rank == 0; });
        });
    KeyValues pairs;
    pairs.boxed = true;
    pairs.pairs = {{QStringLiteral("填报志愿学生"), qint64{result.measures.students}},
                   {QStringLiteral("参加选课课程"), qint64{result.offerings.size()}},
                   {QStringLiteral("每人最多"), QStringLiteral("%1门").arg(record.pickLimit)},
                   {QStringLiteral("内定学生"), qint64{reserved}}};
    return pairs;
}

// R-ALC-7: recorded when it was fixed, or else to be written by hand.
[[nodiscard]] QString freezeText(const std::optional<DrawFreeze> &frozen)
{
    if (!frozen)
        return blankLine();
    return QStringLiteral("%1（%2封存数据与种子）").arg(frozen->by, isoText(frozen->on));
}

[[nodiscard]] KeyValues digestPairs(const DrawRecord &record)
{
    KeyValues pairs;
    pairs.boxed = true;
    pairs.perLine = 1;
    pairs.pairs = {
        {QStringLiteral("数据校验码"), QString::fromLatin1(record.result.inputsDigest)},
        {QStringLiteral("摇号种子"), record.seed},
        {QStringLiteral("种子确定方式"), freezeText(record.frozen)},
        {QStringLiteral("停开课程"), record.result.closed.isEmpty()
                                         ? QStringLiteral("无")
                                         : record.result.closed.join(QStringLiteral("、"))},
        {QStringLiteral("结果校验码"), QString::fromLatin1(record.result.digest)}};
    return pairs;
}

[[nodiscard]] KeyValues measurePairs(const AllocationMeasures &measures)
{
    KeyValues pairs;
    pairs.boxed = true;
    pairs.pairs = {{QStringLiteral("第一志愿满足率"), BasisPoints{measures.firstChoice}},
                   {QStringLiteral("平均志愿序"), decimals(measures.meanRank)},
                   {QStringLiteral("未选上学生"), qint64{measures.unplaced}},
                   {QStringLiteral("互换均更优的学生对"), qint64{measures.swapPairs}}};
    return pairs;
}

[[nodiscard]] Table offeringTable(const DrawRecord &record)
{
    Table table;
    table.columns = {{.header = {QStringLiteral("编号")}, .align = Align::Centre},
                     {.header = {QStringLiteral("课程")}, .weight = 2},
                     {.header = {QStringLiteral("时间")}, .align = Align::Centre, .weight = 1},
                     {.header = {QStringLiteral("下限")}, .kind = ColumnKind::Number},
                     {.header = {QStringLiteral("名额")}, .kind = ColumnKind::Number},
                     {.header = {QStringLiteral("录取")}, .kind = ColumnKind::Number},
                     {.header = {QStringLiteral("候补")}, .kind = ColumnKind::Number},
                     {.header = {QStringLiteral("备注")}, .align = Align::Centre}};
    for (const OfferingAllocation &offering : record.result.offerings) {
        const Offering &row = record.offerings[offering.code];
        const bool closed = record.result.closed.contains(offering.code);
        table.rows.append({.cells = {{offering.code},
                                     {row.name},
                                     {row.slots.text()},
                                     {qint64{offering.least}},
                                     {qint64{offering.most}},
                                     {qint64{offering.roster.size()}},
                                     {qint64{offering.waiting.size()}},
                                     {closed ? QStringLiteral("停开") : QString()}}});
    }
    return table;
}

[[nodiscard]] QString placeText(const AllocatedPlace &place)
{
    return place.rank == 0 ? QStringLiteral("%1（内定）").arg(place.offering)
                           : QStringLiteral("%1（志愿%2）").arg(place.offering).arg(place.rank);
}

[[nodiscard]] Table resultTable(const Allocation &result)
{
    Table table;
    table.columns = {{.header = {QStringLiteral("顺序")}, .kind = ColumnKind::Number},
                     {.header = {QStringLiteral("学号")}, .align = Align::Centre},
                     {.header = {QStringLiteral("选上的课程")}, .weight = 1}};
    for (const StudentAllocation &student : result.students) {
        QStringList places;
        for (const AllocatedPlace &place : student.places)
            places.append(placeText(place));
        table.rows.append({.cells = {{qint64{student.turn}},
                                     {student.student},
                                     {places.isEmpty() ? QStringLiteral("未选上")
                                                       : places.join(QStringLiteral("、"))}}});
    }
    return table;
}

[[nodiscard]] SignatureLine witnesses()
{
    return {{{QStringLiteral("主持人"), {}},
             {QStringLiteral("家长见证人"), {}},
             {QStringLiteral("教师见证人"), {}},
             {QStringLiteral("日期"), {}}}};
}

// What a family reads about its pupil.
class Slip
{
public:
    Slip(const DrawRecord &record, const SlipPupil &pupil) : m_record(record), m_pupil(pupil)
    {
        const QList<StudentAllocation> &students = record.result.students;
        const auto found =
            std::find_if(students.begin(), students.end(), [&](const StudentAllocation &student) {
                return student.student == pupil.student.number;
            });
        KEHOU_EXPECTS(found != students.end());
        m_allocation = &*found;
    }

    [[nodiscard]] Content content(const FormStamp &stamp) const
    {
        Content content;
        content.title = stamp.school + QStringLiteral("选课说明");
        content.subtitle = {QStringLiteral("班级：") + m_pupil.className,
                            QStringLiteral("姓名：") + m_pupil.student.name,
                            QStringLiteral("学号：") + m_pupil.student.number,
                            QStringLiteral("学期：") + stamp.term};
        content.blocks = {table(), Paragraph{.text = orderText(), .style = ParagraphStyle::Small}};
        return content;
    }

private:
    [[nodiscard]] Table table() const
    {
        Table table;
        table.textPt = 9.5;
        table.rowMinimumMm = 5.0;
        table.rowWishMm = 7.0;
        table.columns = {{.header = {QStringLiteral("志愿")}, .align = Align::Centre},
                         {.header = {QStringLiteral("课程")}, .weight = 2},
                         {.header = {QStringLiteral("时间")}, .align = Align::Centre, .weight = 1},
                         {.header = {QStringLiteral("结果")}, .align = Align::Centre},
                         {.header = {QStringLiteral("原因")}, .weight = 2}};
        for (const AllocatedPlace &place : m_allocation->places) {
            if (place.rank == 0)
                table.rows.append(row(QStringLiteral("内定"), place.offering, {kTaken, {}}));
        }
        for (qsizetype at = 0; at < m_pupil.choices.size(); ++at) {
            const QString &code = m_pupil.choices[at];
            if (!code.isEmpty() && m_pupil.choices.indexOf(code) == at)
                table.rows.append(row(QString::number(at + 1), code, outcome(code)));
        }
        return table;
    }

    struct Outcome {
        QString result;
        QString why;
    };

    [[nodiscard]] Row row(const QString &rank, const QString &code, const Outcome &outcome) const
    {
        const Offering &offering = m_record.offerings[code];
        return {.cells = {{rank},
                          {code + u' ' + offering.name},
                          {offering.slots.text()},
                          {outcome.result},
                          {outcome.why}}};
    }

    // R-ALC-4; behind its last place a pupil that has all it may pick was asked for nothing more.
    [[nodiscard]] Outcome outcome(const QString &code) const
    {
        for (const AllocatedPlace &place : m_allocation->places) {
            if (place.offering == code)
                return {kTaken, place.rank == 0 ? QStringLiteral("内定") : QString()};
        }
        for (const RefusedChoice &choice : m_allocation->refused) {
            if (choice.offering == code)
                return {waitingText(code), refusalTexts(choice.why).join(QStringLiteral("、"))};
        }
        return {QStringLiteral("—"), QStringLiteral("已选满%1门").arg(m_record.pickLimit)};
    }

    [[nodiscard]] QString waitingText(const QString &code) const
    {
        for (const OfferingAllocation &offering : m_record.result.offerings) {
            const qsizetype at = offering.waiting.indexOf(m_pupil.student.number);
            if (offering.code == code && at >= 0)
                return QStringLiteral("候补第%1位").arg(at + 1);
        }
        return QStringLiteral("未选上");
    }

    [[nodiscard]] QString orderText() const
    {
        const QString check =
            QStringLiteral("结果校验码：%1。").arg(QString::fromLatin1(m_record.result.digest));
        if (m_record.mode == SelectionMode::FirstCome)
            return QStringLiteral("按提交时间先后选课，本生排第%1位。%2")
                .arg(m_allocation->turn)
                .arg(check);
        return QStringLiteral("摇号种子：%1。第一轮本生排第%2位。%3")
            .arg(m_record.seed)
            .arg(m_allocation->turn)
            .arg(check);
    }

    inline static const QString kTaken = QStringLiteral("选上");

    const DrawRecord &m_record;
    const SlipPupil &m_pupil;
    const StudentAllocation *m_allocation;
};

} // namespace

Document drawProtocol(const FormStamp &stamp, const DrawRecord &record)
{
    Document document = newForm(stamp, QStringLiteral("摇号记录"));
    Content protocol;
    protocol.title = stamp.school + QStringLiteral("选课摇号记录");
    protocol.subtitle = {QStringLiteral("学期：") + stamp.term};
    protocol.blocks = {inputPairs(record),
                       Paragraph{.text = methodText(record), .style = ParagraphStyle::Small},
                       digestPairs(record),
                       measurePairs(record.result.measures),
                       offeringTable(record),
                       witnesses()};
    document.sections.append({QStringLiteral("摇号记录"), protocol});
    Content result;
    result.title = stamp.school + QStringLiteral("选课摇号结果");
    result.subtitle = protocol.subtitle;
    result.blocks = {resultTable(record.result)};
    document.sections.append({QStringLiteral("摇号结果"), result});
    return document;
}

Document drawSlips(const FormStamp &stamp, const DrawRecord &record, const QList<SlipPupil> &pupils)
{
    Document document = newForm(stamp, QStringLiteral("选课说明"));
    SlipGrid grid;
    for (const SlipPupil &pupil : pupils)
        grid.slips.append(Slip(record, pupil).content(stamp));
    document.sections.append({QStringLiteral("选课说明"), grid});
    return document;
}

} // namespace kehou::documents
