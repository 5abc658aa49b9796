// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/forms/attendance_class.h"

#include "core/documents/forms/register_table.h"

namespace kehou::documents
{

namespace
{

constexpr qsizetype kFullSheet = 44; // pupils; a smaller class has room for late comers
constexpr int kSpareRows = 2;

[[nodiscard]] Section sheetSection(const FormStamp &stamp, QDate month, const ClassSheet &sheet)
{
    Content content;
    content.title = stamp.school + QStringLiteral("课后服务班级考勤表");
    content.subtitle = {QStringLiteral("班级：") + sheet.source.group.name, monthText(month),
                        QStringLiteral("班主任：") + sheet.homeroomTeacher};
    if (!sheet.room.isEmpty())
        content.subtitle.append(QStringLiteral("地点：") + sheet.room);
    const int spareRows = sheet.source.rows.size() <= kFullSheet ? kSpareRows : 0;
    content.blocks = {registerTable(sheet.source, {.spareRows = spareRows}),
                      registerLegend(sheet.source)};
    return {sheet.source.group.name, content};
}

} // namespace

Document attendanceClass(const FormStamp &stamp, QDate month, const QList<ClassSheet> &sheets)
{
    Document document = newForm(stamp, QStringLiteral("班级考勤表"));
    document.title = monthText(month) + document.formName;
    for (const ClassSheet &sheet : sheets)
        document.sections.append(sheetSection(stamp, month, sheet));
    return document;
}

} // namespace kehou::documents
