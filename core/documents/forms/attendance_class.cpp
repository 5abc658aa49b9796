// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/forms/attendance_class.h"

#include "core/documents/forms/register_table.h"

namespace kehou::documents
{

namespace
{

constexpr qsizetype kRoomySheet = 42; // pupils; a smaller class has room for late comers
// Pupils; a greater class needs every millimetre, as the third line of a heading does.
constexpr qsizetype kFullSheet = 47;
constexpr qsizetype kFullSheetOfTwo = 46;
constexpr int kSpareRows = 2;
constexpr double kLeastRowMm = 5.0; // forms.md
constexpr double kMostRowMm = 6.0;
constexpr double kRowsMm = 246.0;  // what is left of a page for pupils, expected and present
constexpr double kPeriodsMm = 6.0; // of it for the third line of a heading with two periods

// Some day has two columns, so that the heading has a third line.
[[nodiscard]] bool hasTwoPeriods(const Register &source)
{
    return std::adjacent_find(source.columns.begin(), source.columns.end(),
                              [](const RegisterColumn &a, const RegisterColumn &b) {
                                  return a.date == b.date;
                              }) != source.columns.end();
}

[[nodiscard]] bool isFull(const Register &source)
{
    return source.rows.size() > (hasTwoPeriods(source) ? kFullSheetOfTwo : kFullSheet);
}

[[nodiscard]] RegisterLook lookOf(const Register &source)
{
    const qsizetype pupils = source.rows.size();
    RegisterLook look;
    look.spareRows = pupils <= kRoomySheet ? kSpareRows : 0;
    const auto rows = static_cast<double>(pupils + look.spareRows + 2);
    const double room = hasTwoPeriods(source) ? kRowsMm - kPeriodsMm : kRowsMm;
    look.rowMm = std::clamp(room / rows, kLeastRowMm, kMostRowMm);
    look.joinedFoot = isFull(source);
    look.countedFoot = !isFull(source) || !hasTwoPeriods(source);
    return look;
}

// A full sheet has one line above the table.
void setHeading(Content &content, const FormStamp &stamp, QDate month, const ClassSheet &sheet)
{
    const QString homeroom = QStringLiteral("班主任：") + sheet.homeroomTeacher;
    if (isFull(sheet.source)) {
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
