// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/oversight.h"

#include "core/demo/random.h"
#include "core/rules/calendar/term_calendar.h"

#include <array>

namespace kehou::demo
{

namespace
{

const QDate kMissedDay(2026, 11, 24);
constexpr int kClassesOfARound = 32;
constexpr int kDaysUntilMended = 4;

struct Trouble {
    const char16_t *code;
    const char16_t *note;
    const char16_t *followUp;
};
constexpr std::array kTroubles = {
    Trouble{u"秩序", u"后排个别学生随意走动", u"班主任已谈话"},
    Trouble{u"安全", u"放学时楼梯口拥挤", u"已安排值日教师分流"},
    Trouble{u"未挂牌", u"外聘教师未佩戴工作牌", u"已提醒机构"},
    Trouble{u"无计划教案", u"未带当日活动计划", u"次日补交"},
    Trouble{u"不按课表上课", u"兴趣活动改为写作业", u"已要求按课表开展"},
    Trouble{u"换人未报备", u"两位教师自行调换", u"已补办代课手续"},
    Trouble{u"出工不出力", u"教师久坐讲台未巡视辅导", u"教研组长已谈话"},
};

[[nodiscard]] Patrol finding(const Patrol &round, const SchoolClass &schoolClass,
                             const Trouble &trouble, bool mended)
{
    Patrol made = round;
    made.group = GroupKey{GroupKind::SchoolClass, schoolClass.name};
    made.finding = QString::fromUtf16(trouble.code);
    made.note = QString::fromUtf16(trouble.note);
    made.followUp = mended ? QString::fromUtf16(trouble.followUp) : QString();
    return made;
}

struct Case {
    SanctionKind kind;
    QDate date;
    int days; // after the date; 0: that day alone
    Money amount;
    const char16_t *reason;
};

// 80.00–98.99
[[nodiscard]] Hundredths score(Random &random)
{
    return {random.between(80'00, 98'99)};
}

[[nodiscard]] QList<QDate> daysUpTo(const TermBook &book, QDate last)
{
    QList<QDate> days;
    const TermCalendar calendar(book.term, book.rows<CalendarDay>());
    for (const QDate day : calendar.serviceDays()) {
        if (day <= last)
            days.append(day);
    }
    return days;
}

[[nodiscard]] Inquiry diagnosis(QDate date, Random &random)
{
    const QStringList findings{QStringLiteral("作业辅导分层不够，个别班级纪律松散"),
                               QStringLiteral("社团材料准备充分，学生参与度高"),
                               QStringLiteral("放学交接有序，低年级家长等候区需扩大"),
                               QStringLiteral("活动记录填写不及时")};
    Inquiry made{InquiryKind::Diagnosis, date, QStringLiteral("教导处"), {}, {}, {}, {}, {}};
    made.finding = random.oneOf(findings);
    made.followUp = QStringLiteral("周一例会反馈，责任到人");
    return made;
}

[[nodiscard]] Inquiry survey(QDate date, int families, Random &random)
{
    const int answered = families * random.between(70, 92) / 100;
    return {InquiryKind::Survey,
            date,
            QStringLiteral("课后服务办公室"),
            families,
            answered,
            answered * random.between(88, 98) / 100,
            QStringLiteral("家长希望增加体育类社团"),
            QStringLiteral("下月增开羽毛球、跳绳")};
}

// Who takes part on a day and stays.
[[nodiscard]] QStringList attending(const TermBook &book, QDate day)
{
    QStringList students;
    for (const Enrollment &enrollment : book.rows<Enrollment>()) {
        if (enrollment.state == EnrollmentState::Active && enrollment.start <= day &&
            !enrollment.end && !enrollment.withdrawalRequestedOn)
            students.append(enrollment.student);
    }
    return students;
}

} // namespace

QList<Inquiry> inquiries(const TermBook &book, const Story &story, std::uint64_t seed)
{
    Random random(seed, 11);
    const QList<QDate> days = daysUpTo(book, story.lastRoll);
    QList<Inquiry> made;
    for (qsizetype at = 0; at + 1 < days.size(); ++at) {
        if (days[at].weekNumber() != days[at + 1].weekNumber())
            made.append(diagnosis(days[at], random));
        if (days[at].month() != days[at + 1].month())
            made.append(
                survey(days[at], static_cast<int>(attending(book, days[at]).size()), random));
    }
    return made;
}

QList<LatePickup> latePickups(const TermBook &book, const Story &story, std::uint64_t seed)
{
    constexpr int kEvening = 18 * 60;
    Random random(seed, 12);
    const QStringList collectors{QStringLiteral("奶奶"), QStringLiteral("外公"),
                                 QStringLiteral("邻居（家长已电话确认）"), QStringLiteral("姑姑")};
    QList<LatePickup> made;
    for (const QDate day : daysUpTo(book, story.lastRoll)) {
        const QStringList students = attending(book, day);
        if (students.isEmpty() || !random.chance(220))
            continue;
        made.append({day, random.oneOf(students), kEvening + random.between(5, 50),
                     random.oneOf(collectors), QStringLiteral("值班教师看护至接走")});
    }
    return made;
}

void addPatrols(School &school)
{
    Random random(school.size.seed, 9);
    const TermCalendar calendar(school.book.term, school.book.rows<CalendarDay>());
    const auto &classes = school.book.rows<SchoolClass>();
    const int rounds = static_cast<int>(classes.size() + kClassesOfARound - 1) / kClassesOfARound;
    const QList<Trouble> troubles(kTroubles.begin(), kTroubles.end());
    int turn = 0;
    for (const QDate date : calendar.serviceDays()) {
        if (date > school.story.lastRoll || date == kMissedDay)
            continue;
        for (int at = 0; at < rounds; ++at, ++turn) {
            Patrol round;
            round.date = date;
            round.period = 1 + turn % 2;
            round.patroller = school.managers[turn % school.managers.size()];
            round.note = QStringLiteral("教师到岗，秩序正常");
            school.book.rows<Patrol>().append(round);
            if (!random.chance(180))
                continue;
            const SchoolClass &schoolClass = random.oneOf(classes);
            const bool mended = date.daysTo(school.story.lastRoll) > kDaysUntilMended;
            school.book.rows<Patrol>().append(
                finding(round, schoolClass, random.oneOf(troubles), mended));
        }
    }
}

void addAssessments(School &school)
{
    Random random(school.size.seed, 10);
    QStringList teachers;
    for (const Stage stage : kStages)
        teachers += school.teachers[stage];
    for (const QString &teacher : teachers) {
        Assessment made;
        made.staff = teacher;
        made.tutoring = score(random);
        made.showcase = score(random);
        made.satisfaction = score(random);
        made.survey = score(random);
        school.book.rows<Assessment>().append(made);
    }

    const QList<Case> cases = {
        {SanctionKind::Award, {2026, 10, 30}, 0, Money::fen(200'00), u"校篮球队获县级二等奖"},
        {SanctionKind::Award, {2026, 11, 13}, 0, Money::fen(150'00), u"期中作业辅导满意度第一"},
        {SanctionKind::Deduction, {2026, 10, 21}, 0, Money::fen(50'00), u"巡查发现换人未报备"},
        {SanctionKind::Downgrade, {2026, 11, 9}, 18, {}, u"两次未按课表上课，降一档"},
        {SanctionKind::Suspension, {2026, 9, 28}, 2, {}, u"未经批准停止服务"},
        {SanctionKind::Dereliction, {2026, 10, 14}, 0, {}, u"擅离岗位，学生无人看管"},
        {SanctionKind::Accident, {2026, 11, 5}, 0, {}, u"活动中学生轻伤，处置不及时"},
    };
    for (const Case &one : cases) {
        Sanction made;
        made.staff = random.oneOf(teachers);
        made.kind = one.kind;
        made.date = one.date;
        if (one.days > 0)
            made.end = one.date.addDays(one.days);
        if (!one.amount.isZero())
            made.amount = one.amount;
        made.reason = QString::fromUtf16(one.reason);
        school.book.rows<Sanction>().append(made);
    }
}

} // namespace kehou::demo
