// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/forms/attendance_class.h"

#include "core/documents/forms/register_table.h"

namespace kehou::documents
{

namespace
{

constexpr qsizetype kRoomySheet = 42; // pupils; a smaller class has room for late comers
constexpr qsizetype kFullSheet = 47;  // pupils; a greater class needs every millimetre
constexpr int kSpareRows = 2;
constexpr double kLeastRowMm = 5.0; // forms.md
constexpr double kMostRowMm = 6.0;
constexpr double kRowsMm = 246.0; // what is left of a page for pupils, expected and present

// Some day has two columns, so that the heading has a third line.
[[nodiscard]] bool hasTwoPeriods(const Register &source)
{
    return std::adjacent_find(source.columns.begin(), source.columns.end(),
                              [](const RegisterColumn &a, const RegisterColumn &b) {
                                  return a.date == b.date;
                              }) != source.columns.end();
}

[[nodiscard]] RegisterLook lookOf(const Register &source)
{
    const qsizetype pupils = source.rows.size();
    RegisterLook look;
    look.spareRows = pupils <= kRoomySheet ? kSpareRows : 0;
    const auto rows = static_cast<double>(pupils + look.spareRows + 2);
    look.rowMm = std::clamp(kRowsMm / rows, kLeastRowMm, kMostRowMm);
    look.joinedFoot = pupils > kFullSheet;
    look.countedFoot = pupils <= kFullSheet || !hasTwoPeriods(source);
    return look;
}

// A full sheet has one line above the table.
void setHeading(Content &content, const FormStamp &stamp, QDate month, const ClassSheet &sheet)
{
    const QString homeroom = QStringLiteral("班主任：") + sheet.homeroomTeacher;
    if (sheet.source.rows.size() > kFullSheet) {
        content.title =
            QStringLiteral("%1课后服务考勤表（%2）").arg(sheet.source.group.name, monthText(month));
        content.mark = homeroom;
        return;
    }
    content.title = stamp.school + QStringLiteral("课后服务班级考勤表");
    content.subtitle = {QStringLiteral("班级：") + sheet.source.group.name, monthText(month),
                        homeroom};
    if (!sheet.room.isEmpty())
        content.subtitle.append(QStringLiteral("地点：") + sheet.room);
}

[[nodiscard]] Section sheetSection(const FormStamp &stamp, QDate month, const ClassSheet &sheet)
{
    Content content;
    setHeading(content, stamp, month, sheet);
    content.blocks = {registerTable(sheet.source, lookOf(sheet.source)),
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
