// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/forms/attendance_course.h"

#include "core/documents/forms/register_table.h"

namespace kehou::documents
{

namespace
{

constexpr qsizetype kFullSheet = 40; // pupils; a smaller course has room for late comers
constexpr int kSpareRows = 3;

[[nodiscard]] Section sheetSection(const FormStamp &stamp, std::optional<QDate> month,
                                   const CourseSheet &sheet)
{
    const Offering &offering = sheet.offering;
    Content content;
    content.title = stamp.school + QStringLiteral("课后服务课程点名册");
    content.subtitle = {QStringLiteral("课程：%1 %2").arg(offering.code, offering.name),
                        month ? monthText(*month) : stamp.term,
                        QStringLiteral("时间：") + offering.slots.text(),
                        QStringLiteral("教师：") + sheet.teacher};
    if (!offering.room.isEmpty())
        content.subtitle.append(QStringLiteral("地点：") + offering.room);
    RegisterLook look;
    look.months = !month;
    look.className = true;
    look.spareRows = sheet.source.rows.size() <= kFullSheet ? kSpareRows : 0;
    content.blocks = {registerTable(sheet.source, look), registerLegend(sheet.source)};
    return {offering.code + offering.name, content};
}

} // namespace

Document attendanceCourse(const FormStamp &stamp, std::optional<QDate> month,
                          const QList<CourseSheet> &sheets)
{
    Document document = newForm(stamp, QStringLiteral("课程点名册"));
    if (month)
        document.title = monthText(*month) + document.formName;
    for (const CourseSheet &sheet : sheets)
        document.sections.append(sheetSection(stamp, month, sheet));
    return document;
}

} // namespace kehou::documents
