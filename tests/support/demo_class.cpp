// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/demo_class.h"

#include "core/base/text_forms.h"
#include "core/office/import.h"
#include "core/schemes/shipped_schemes.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

namespace kehou::test
{

namespace
{

constexpr int kPupils = 45;

// Sheets as .csv files in a folder.
class SheetFolder
{
public:
    explicit SheetFolder(const QString &path) : m_folder(path)
    {
        REQUIRE(m_folder.mkpath(QStringLiteral(".")));
    }

    void write(const QString &sheet, const QStringList &lines) const
    {
        QFile file(m_folder.filePath(sheet + QStringLiteral(".csv")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        const QByteArray text = lines.join(u'\n').toUtf8() + '\n';
        REQUIRE(file.write(text) == text.size());
    }

private:
    QDir m_folder;
};

[[nodiscard]] QStringList students()
{
    QStringList lines{QStringLiteral("学号,座号,姓名,性别,班级")};
    for (int seat = 1; seat <= kPupils; ++seat)
        lines.append(QStringLiteral("%1,%2,%3,女,%4")
                         .arg(demoNumber(seat))
                         .arg(seat)
                         .arg(demoName(seat), kDemoClass));
    return lines;
}

[[nodiscard]] QStringList enrollments(const DemoClass &school)
{
    QStringList lines{QStringLiteral("学号,时间,开始日期,申请人,申请日期,状态,协议日期")};
    if (!school.enrollments.isEmpty())
        return lines + school.enrollments;
    for (int seat = 1; seat <= kPupils; ++seat)
        lines.append(
            enrollmentLine(demoNumber(seat), QStringLiteral("生效"), QStringLiteral("2026-08-28")));
    return lines;
}

[[nodiscard]] QStringList sessions(const DemoClass &school)
{
    QStringList lines{QStringLiteral("日期,课时,班级或编号,状态")};
    for (QDate day(2026, 9, 1); day <= school.takenUpTo; day = day.addDays(1)) {
        for (int period = 1; period <= 2 && day.dayOfWeek() <= 5; ++period)
            lines.append(
                QStringLiteral("%1,%2,%3,已点名").arg(isoText(day)).arg(period).arg(kDemoClass));
    }
    return lines + school.sessions;
}

void writeSheets(const SheetFolder &folder, const DemoClass &school)
{
    folder.write(QStringLiteral("学期"),
                 {QStringLiteral("项目,内容"), QStringLiteral("学校名称,示例学校"),
                  QStringLiteral("学期名称,2026秋"), QStringLiteral("开始日期,2026-09-01"),
                  QStringLiteral("结束日期,2027-01-15"), QStringLiteral("方案,onex"),
                  QStringLiteral("服务星期,周一至周五")});
    folder.write(QStringLiteral("时段"),
                 {QStringLiteral("年级,课时,开始,结束,类型"),
                  QStringLiteral("1,1,16:40,17:20,课后"), QStringLiteral("1,2,17:30,18:10,课后")});
    folder.write(QStringLiteral("班级"),
                 {QStringLiteral("班级,年级,班主任,教室"), kDemoClass + QStringLiteral(",1,T1,101"),
                  kEmptyClass + QStringLiteral(",1,T1,102")});
    folder.write(QStringLiteral("教职工"),
                 {QStringLiteral("工号,姓名,岗位"), QStringLiteral("T1,王老师,教师"),
                  QStringLiteral("T2,李老师,教师"), QStringLiteral("T3,陈老师,教师")});
    folder.write(QStringLiteral("基础安排"),
                 {QStringLiteral("班级,时间,内容,教师,场地"),
                  kDemoClass + QStringLiteral(",周一至周五1-2,自主作业,T1,101"),
                  kEmptyClass + QStringLiteral(",周一至周五1-2,自主作业,T2,102")});
    folder.write(QStringLiteral("收费公示"),
                 {QStringLiteral("项目,价格,公示开始,公示结束,文号"),
                  QStringLiteral("课后服务费,2.30,2026-08-20,2026-08-30,校字1号")});
    folder.write(QStringLiteral("学生"), students());
    folder.write(QStringLiteral("报名"), enrollments(school));
    folder.write(QStringLiteral("课次"), sessions(school));
    folder.write(QStringLiteral("学生考勤"),
                 QStringList{QStringLiteral("日期,课时,学号,状态")} + school.marks);
    folder.write(QStringLiteral("校历"),
                 QStringList{QStringLiteral("日期,类型,补星期,说明")} + school.calendar);
    for (const QString &sheet : school.sheets)
        folder.write(sheet.section(u'\n', 0, 0), sheet.section(u'\n', 1).split(u'\n'));
}

} // namespace

Office::Settings demoOffice()
{
    return {QString(), [] { return qint64{1'796'000'000'000}; }};
}

QString demoNumber(int seat)
{
    return QStringLiteral("2026%1").arg(seat, 4, 10, QLatin1Char('0'));
}

QString demoName(int seat)
{
    static const QString families = QStringLiteral("赵钱孙李周吴郑王冯");
    static const QString names = QStringLiteral("安宁明月华");
    return QString(families[(seat - 1) % families.size()]) + names[(seat - 1) / families.size()];
}

QString enrollmentLine(const QString &student, const QString &state, const QString &agreedOn)
{
    return QStringLiteral("%1,周一至周五1-2,2026-09-01,家长,2026-08-25,%2,%3")
        .arg(student, state, agreedOn);
}

void makeDemoClass(const QString &path, const DemoClass &school)
{
    const QString folder = path + QStringLiteral(".sheets");
    writeSheets(SheetFolder(folder), school);
    auto office = Office::create(path, schemeText(QStringLiteral("onex")), demoOffice());
    REQUIRE(office);
    const auto report = importWorkbook(*office.value(), {folder, {}, false});
    if (!report) {
        UNSCOPED_INFO(report.failure().text.toStdString());
        for (const Finding &finding : report.failure().findings)
            UNSCOPED_INFO((finding.sheet + u'!' + finding.cell + u' ' + finding.message + u' ' +
                           finding.found)
                              .toStdString());
    }
    REQUIRE(report);
}

} // namespace kehou::test
