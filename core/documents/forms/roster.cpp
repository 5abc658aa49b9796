// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/forms/roster.h"

#include "core/base/text_forms.h"

namespace kehou::documents
{

namespace
{

constexpr int kSpareRows = 2;
constexpr qsizetype kFullSheet = 44; // pupils

class RosterPaper
{
public:
    RosterPaper(const Roster &list, Phones phones) : m_list(list), m_phones(phones)
    {
        for (const RosterPupil &pupil : list.pupils)
            m_ordinal.see(pupil.student);
    }

    [[nodiscard]] Table table() const
    {
        Table table;
        table.rowMinimumMm = listRowMm(m_list.pupils.size());
        table.rowWishMm = 10.0;
        table.textPt = 9.5;
        table.spareRows = m_list.pupils.size() <= kFullSheet ? kSpareRows : 0;
        table.columns = {ordinal(),
                         {.header = {QStringLiteral("学号")}, .align = Align::Centre},
                         {.header = {QStringLiteral("姓名")}, .minimumMm = 18, .weight = 1},
                         {.header = {QStringLiteral("性别")}, .align = Align::Centre}};
        if (m_list.offering)
            table.columns.insert(1, {.header = {QStringLiteral("班级")}, .align = Align::Centre});
        else
            addStay(table);
        table.columns.append({.header = {QStringLiteral("监护人")}, .weight = 1});
        table.columns.append({.header = {QStringLiteral("联系电话")}, .align = Align::Centre});
        table.columns.append({.header = {QStringLiteral("备注")}, .minimumMm = 18, .weight = 1});
        for (qsizetype index = 0; index < m_list.pupils.size(); ++index)
            table.rows.append(pupilRow(index));
        return table;
    }

private:
    // Seats are those of a class: in an offering they would stand twice.
    [[nodiscard]] Column ordinal() const
    {
        return m_list.offering ? OrdinalColumn::plain() : m_ordinal.column();
    }

    static void addStay(Table &table)
    {
        table.columns.append({.header = {QStringLiteral("参加时间")}, .align = Align::Centre});
        table.columns.append({.header = {QStringLiteral("课程")}, .weight = 3});
    }

    [[nodiscard]] Row pupilRow(qsizetype index) const
    {
        const RosterPupil &pupil = m_list.pupils[index];
        const Student &student = pupil.student;
        Row row{.cells = {{student.number}, {student.name}, {student.sex}}};
        if (m_list.offering) {
            row.cells.prepend({pupil.className});
            row.cells.prepend({qint64{index + 1}});
        } else {
            row.cells.prepend(m_ordinal.cell(student, index));
            row.cells.append(Cell{pupil.slots.text()});
            row.cells.append(Cell{pupil.courses.join(u'、')});
        }
        row.cells.append(Cell{student.guardian});
        row.cells.append(
            Cell{m_phones == Phones::Shown ? student.phone : maskedPhone(student.phone)});
        row.cells.append(Cell{pupil.remark});
        return row;
    }

    const Roster &m_list;
    Phones m_phones;
    OrdinalColumn m_ordinal;
};

[[nodiscard]] QStringList subtitleOf(const Roster &list, QDate asOf)
{
    const QString count = QStringLiteral("共%1人").arg(list.pupils.size());
    const QString date = QStringLiteral("截至%1").arg(isoText(asOf));
    if (!list.offering)
        return {QStringLiteral("班级：") + list.className,
                QStringLiteral("班主任：") + list.teacher, date, count};
    const QString room = list.offering->room.isEmpty()
                             ? QString()
                             : QStringLiteral("　场地：") + list.offering->room;
    return {QStringLiteral("课程：%1 %2").arg(list.offering->code, list.offering->name),
            QStringLiteral("时间：") + list.offering->slots.text(),
            QStringLiteral("教师：") + list.teacher + room, date, count};
}

} // namespace

Document rosters(const FormStamp &stamp, QDate asOf, Phones phones, const QList<Roster> &lists)
{
    Document document = newForm(stamp, QStringLiteral("一班一名单"));
    document.checkCode.clear();
    for (const Roster &list : lists) {
        Content content;
        content.title = stamp.school + QStringLiteral("课后服务学生名单");
        content.subtitle = subtitleOf(list, asOf);
        content.blocks = {
            RosterPaper(list, phones).table(),
            Paragraph{.text = QStringLiteral("本名单供教师使用，含学生信息，不得张贴、不得外传。"),
                      .style = ParagraphStyle::Small}};
        document.sections.append(
            {list.offering ? list.offering->code + list.offering->name : list.className, content});
    }
    return document;
}

} // namespace kehou::documents
