// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/calendar.h"

namespace kehou::demo
{

namespace
{

const QDate kFirstWinterDay(2026, 11, 2);
constexpr int kPeriodMinutes = 60;

[[nodiscard]] CalendarDay holiday(const QDate &date, const QString &name)
{
    return {date, CalendarDayKind::Holiday, {}, name};
}

void addDays(QList<CalendarDay> &days)
{
    days.append(holiday({2026, 9, 25}, QStringLiteral("中秋节")));
    for (int day = 1; day <= 8; ++day)
        days.append(holiday({2026, 10, day}, QStringLiteral("国庆节")));
    days.append(holiday({2027, 1, 1}, QStringLiteral("元旦")));
    const QString swapped = QStringLiteral("国庆节调休");
    days.append({{2026, 9, 20}, CalendarDayKind::MakeUp, 1, swapped});
    days.append({{2026, 10, 10}, CalendarDayKind::MakeUp, 4, swapped});
    days.append({{2026, 11, 18}, CalendarDayKind::Cancelled, {}, QStringLiteral("暴雨预警")});
}

// Two periods on end for some grades; the children leave when the second one ends.
struct Afternoon {
    const char16_t *grades;
    int start; // in summer; in winter it is earlier
};

void addAfternoon(QList<Band> &bands, const Afternoon &afternoon, int earlier, const Band &dates)
{
    for (int period = 1; period <= 2; ++period) {
        Band band = dates;
        band.grades = *GradeSet::parse(QString::fromUtf16(afternoon.grades));
        band.period = period;
        band.start = afternoon.start - earlier + (period - 1) * kPeriodMinutes;
        band.end = band.start + kPeriodMinutes;
        band.label = period == 1 ? QStringLiteral("第一节") : QStringLiteral("第二节");
        band.dismissal = afternoon.start - earlier + 2 * kPeriodMinutes;
        bands.append(band);
    }
}

void addBands(QList<Band> &bands, const Story &story)
{
    Band summer;
    summer.from = story.firstDay;
    summer.to = kFirstWinterDay.addDays(-1);
    Band winter;
    winter.from = kFirstWinterDay;
    winter.to = story.lastDay;
    for (const Afternoon &afternoon :
         {Afternoon{u"1-2", 15 * 60 + 20}, Afternoon{u"3-6", 15 * 60 + 30},
          Afternoon{u"7-9", 15 * 60 + 50}}) {
        addAfternoon(bands, afternoon, 0, summer);
        addAfternoon(bands, afternoon, 20, winter);
    }
}

} // namespace

Term demoTerm(const DemoSize &size, const Story &story)
{
    Term term{QStringLiteral("毗卢镇学校（演示）"),
              QStringLiteral("2026秋"),
              {story.firstDay, story.lastDay},
              QStringLiteral("pilu"),
              *WeekdaySet::parse(QStringLiteral("周一至周五")),
              {},
              {}};
    term.drawSeed = QStringLiteral("%1-%2").arg(term.name).arg(size.seed);
    return term;
}

void addCalendar(School &school)
{
    addDays(school.book.rows<CalendarDay>());
    addBands(school.book.rows<Band>(), school.story);
    const QDate last = school.story.lastDay;
    for (QDate first = school.story.firstDay; first <= last; first = first.addMonths(1))
        school.book.rows<BillingMonth>().append({QStringLiteral("%1月").arg(first.month()),
                                                 first,
                                                 std::min(first.addMonths(1).addDays(-1), last),
                                                 {}});
}

} // namespace kehou::demo
