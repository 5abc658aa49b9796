// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/forms/attendance_class.h"
#include "core/paper/page_painter.h"
#include "tests/support/catch.h"

using namespace kehou;

namespace
{

// A class in November 2026: weekdays with one or two periods, everybody there.
[[nodiscard]] Register fullMonth(int pupils, int days, int periods)
{
    Register source{{GroupKind::SchoolClass, QStringLiteral("一（1）班")}, {}, {}};
    QDate date(2026, 11, 2);
    for (int day = 0; day < days; ++day, date = date.addDays(date.dayOfWeek() == 5 ? 3 : 1)) {
        for (int period = 1; period <= periods; ++period)
            source.columns.append({date, period, {.scheduled = pupils, .attended = pupils}});
    }
    const RegisterCell here{RegisterCell::Place::Here, Presence::Attended, {}};
    for (int seat = 1; seat <= pupils; ++seat) {
        RegisterRow row{
            {}, source.group.name, QList<RegisterCell>(source.columns.size(), here), {}};
        row.student.number = QString::number(202600 + seat);
        row.student.name = QStringLiteral("欧阳明月");
        row.student.seat = seat;
        source.rows.append(row);
    }
    return source;
}

[[nodiscard]] int pagesOf(const Register &source)
{
    documents::FormStamp stamp;
    stamp.school = QStringLiteral("示例学校");
    stamp.term = QStringLiteral("2026秋");
    stamp.printedOn = QDate(2026, 12, 2);
    const documents::Document document = documents::attendanceClass(
        stamp, QDate(2026, 11, 1),
        {{source, QStringLiteral("王老师"), QStringLiteral("小学楼1-01")}});
    return paper::PageLayout(document).pageCount();
}

} // namespace

TEST_CASE("A class sheet of any size up to 50 pupils has one page, of two periods a day two")
{
    for (int pupils = 1; pupils <= 50; ++pupils) {
        CAPTURE(pupils);
        CHECK(pagesOf(fullMonth(pupils, 21, 1)) == 1);
        CHECK(pagesOf(fullMonth(pupils, 21, 2)) == 2);
    }
}
