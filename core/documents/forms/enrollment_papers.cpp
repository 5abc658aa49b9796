// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/forms/enrollment_papers.h"

#include "core/base/text_forms.h"

#include <functional>

namespace kehou::documents
{

namespace
{

[[nodiscard]] QString dateText(QDate date)
{
    return QStringLiteral("%1年%2月%3日").arg(date.year()).arg(date.month()).arg(date.day());
}

[[nodiscard]] QString blankDate()
{
    return QStringLiteral("　　　　年　　　月　　　日");
}

// From the first day on, to the end of the selection or of the term.
[[nodiscard]] QString spanText(const Enrollment &enrollment, const EnrollmentTerms &terms)
{
    return QStringLiteral("%1至%2").arg(dateText(enrollment.start),
                                        dateText(enrollment.end.value_or(terms.dates.last())));
}

// The week with a tick for each period that was chosen.
[[nodiscard]] Table weekTable(const Enrollment &enrollment, const EnrollmentTerms &terms)
{
    Table table;
    table.rowMinimumMm = 7;
    table.rowWishMm = 9;
    table.columns.append({.header = {QStringLiteral("课时")}, .align = Align::Centre});
    QList<int> weekdays;
    for (int weekday = 1; weekday <= 7; ++weekday) {
        if (!terms.weekdays.contains(weekday))
            continue;
        weekdays.append(weekday);
        table.columns.append(
            {.header = {weekdayText(weekday)}, .kind = ColumnKind::Mark, .weight = 1});
    }
    for (int period = 1; period <= terms.periods; ++period) {
        Row row{.cells = {{QStringLiteral("第%1课时").arg(period)}}};
        for (const int weekday : weekdays)
            row.cells.append(
                {enrollment.slots.contains({weekday, period}) ? QStringLiteral("√") : QString()});
        table.rows.append(row);
    }
    return table;
}

[[nodiscard]] Paragraph body(const QString &text)
{
    return {.text = text, .indented = true};
}

[[nodiscard]] Paragraph heading(const QString &text)
{
    return {.text = text, .style = ParagraphStyle::Heading};
}

[[nodiscard]] KeyValues childOf(const EnrollmentPaper &paper)
{
    return {.pairs = {{QStringLiteral("姓名"), paper.student.name},
                      {QStringLiteral("学号"), paper.student.number},
                      {QStringLiteral("班级"), paper.className},
                      {QStringLiteral("性别"), paper.student.sex},
                      {QStringLiteral("监护人"), paper.student.guardian},
                      {QStringLiteral("联系电话"), QString()}},
            .perLine = 2,
            .boxed = true};
}

[[nodiscard]] QString pricesText(const EnrollmentTerms &terms)
{
    return terms.prices.isEmpty() ? QStringLiteral("本项服务不向家长收费。")
                                  : terms.prices.join(QStringLiteral("；")) + u'。';
}

[[nodiscard]] QString leavingText(const EnrollmentTerms &terms)
{
    return QStringLiteral("中途退出须提前%1天书面申请，自程序算出的离开日期起不再计费；"
                          "下学期参加须重新申请。")
        .arg(terms.noticeDays);
}

[[nodiscard]] Content application(const FormStamp &stamp, const EnrollmentTerms &terms,
                                  const EnrollmentPaper &paper)
{
    Content content;
    content.title = stamp.school + QStringLiteral("课后服务申请书");
    content.subtitle = {QStringLiteral("学期：") + stamp.term,
                        QStringLiteral("班主任：") + paper.homeroomTeacher};
    content.blocks = {
        childOf(paper),
        body(QStringLiteral("本人自愿为孩子申请参加学校课后服务，时间为%1，所选课时如下：")
                 .arg(spanText(paper.enrollment, terms))),
        weekTable(paper.enrollment, terms),
        heading(QStringLiteral("收费")),
        body(pricesText(terms)),
        heading(QStringLiteral("声明")),
        body(QStringLiteral("一、参加课后服务由家长自愿选择，学校没有强制。")),
        body(QStringLiteral("二、") + leavingText(terms)),
        body(QStringLiteral("三、同意学校为组织课后服务登记孩子的姓名、班级、出勤、缴费和监护人"
                            "联系电话，不作其他用途。　□ 同意"))};
    if (terms.insuranceNeeded)
        content.blocks.append(body(QStringLiteral("四、孩子已参加意外伤害保险。　□ 是")));
    content.blocks.append(
        SignatureLine{{{QStringLiteral("监护人签字"), {}}, {QStringLiteral("日期"), {}}}});
    content.blocks.append(SignatureLine{{{QStringLiteral("班级初审"), {}},
                                         {QStringLiteral("学校核准"), {}},
                                         {QStringLiteral("日期"), {}}}});
    return content;
}

[[nodiscard]] QString collectingText(const EnrollmentPaper &paper)
{
    const QString time =
        paper.dismissal ? minutesText(*paper.dismissal) : QStringLiteral("　　：　　");
    return QStringLiteral("每个服务日%1放学，由　　　　　　　　（与学生关系　　　　　　）在校门口"
                          "接走。改由他人接送须事先告知班主任。")
        .arg(time);
}

[[nodiscard]] Content agreement(const FormStamp &stamp, const EnrollmentTerms &terms,
                                const EnrollmentPaper &paper)
{
    Content content;
    content.title = stamp.school + QStringLiteral("课后服务协议书");
    content.subtitle = {QStringLiteral("甲方：") + stamp.school,
                        QStringLiteral("乙方（监护人）：") + paper.student.guardian};
    content.mark = QStringLiteral("一式两份");
    content.blocks = {
        childOf(paper),
        body(QStringLiteral("经乙方自愿申请，甲方同意接收上述学生参加%1课后服务，双方约定如下。")
                 .arg(stamp.term)),
        heading(QStringLiteral("一、服务时间")),
        body(spanText(paper.enrollment, terms) +
             QStringLiteral("，按校历的服务日，所选课时如下：")),
        weekTable(paper.enrollment, terms),
        heading(QStringLiteral("二、收费与退费")),
        body(pricesText(terms) + QStringLiteral("费用按学期结算，多退少补，结算说明由学校出具。")),
        heading(QStringLiteral("三、请假与退出")),
        body(QStringLiteral("请假须事先告知班主任。") + leavingText(terms)),
        heading(QStringLiteral("四、接送")),
        body(collectingText(paper)),
        heading(QStringLiteral("五、安全责任")),
        body(QStringLiteral("服务时间内学生在校的安全由甲方负责；放学交接之后由乙方负责。学生有特殊"
                            "体质或疾病的，乙方须如实告知：　　　　　　　　　　　　　　　　")),
        body(QStringLiteral("学生多次严重违反纪律、影响他人的，甲方与乙方沟通后可以终止服务，费用按"
                            "实际参加的结算。"))};
    content.blocks.append(SignatureLine{
        {{QStringLiteral("甲方（盖章）"), {}},
         {QStringLiteral("日期"),
          paper.enrollment.agreedOn ? dateText(*paper.enrollment.agreedOn) : blankDate()}}});
    content.blocks.append(SignatureLine{{{QStringLiteral("乙方签字"), {}},
                                         {QStringLiteral("与学生关系"), {}},
                                         {QStringLiteral("日期"), {}}}});
    return content;
}

[[nodiscard]] Document pageEach(Document document, const QList<EnrollmentPaper> &papers,
                                const std::function<Content(const EnrollmentPaper &)> &content)
{
    document.page.sideMarginMm = 20;
    for (const EnrollmentPaper &paper : papers)
        document.sections.append({paper.className + u' ' + paper.student.number, content(paper)});
    return document;
}

} // namespace

Document applications(const FormStamp &stamp, const EnrollmentTerms &terms,
                      const QList<EnrollmentPaper> &papers)
{
    return pageEach(newForm(stamp, QStringLiteral("课后服务申请书")), papers,
                    [&](const EnrollmentPaper &paper) { return application(stamp, terms, paper); });
}

Document agreements(const FormStamp &stamp, const EnrollmentTerms &terms,
                    const QList<EnrollmentPaper> &papers)
{
    return pageEach(newForm(stamp, QStringLiteral("课后服务协议书")), papers,
                    [&](const EnrollmentPaper &paper) { return agreement(stamp, terms, paper); });
}

} // namespace kehou::documents
