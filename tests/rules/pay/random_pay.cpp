// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/pay/random_pay.h"

#include "tests/support/builders.h"

#include <random>

namespace kehou::test
{

namespace
{

class Maker
{
public:
    Maker(unsigned seed, PayMethod method) : m_random(seed), m_made{TermBook(aTerm()), {}, {}}
    {
        m_made.part.method = method;
    }

    [[nodiscard]] RandomPay make()
    {
        m_made.book.term.dates = DateRange(date(u"2026-09-01"), date(u"2026-11-06"));
        calendar();
        staff();
        groups();
        sessions();
        sanctions();
        assessments();
        patrols();
        part();
        m_made.fund = Money::fen(below(2'000'000));
        return std::move(m_made);
    }

private:
    [[nodiscard]] int below(int bound) { return static_cast<int>(m_random() % unsigned(bound)); }
    [[nodiscard]] bool oneIn(int times) { return below(times) == 0; }
    [[nodiscard]] QDate someDay() { return QDate(2026, 8, 28).addDays(below(75)); }
    [[nodiscard]] QString someone() { return QStringLiteral("T%1").arg(1 + below(6)); }

    void calendar()
    {
        auto &days = m_made.book.rows<CalendarDay>();
        days.append({QDate(2026, 9, 25), CalendarDayKind::Holiday, {}, {}});
        days.append({QDate(2026, 9, 20), CalendarDayKind::MakeUp, 1 + below(5), {}});
        days.append({QDate(2026, 10, 14), CalendarDayKind::Cancelled, {}, {}});
        m_made.book.rows<Band>() = {aBand(u"1-3", 1), aBand(u"1-3", 2), aBand(u"4-6", 1),
                                    aBand(u"4-6", 2, PeriodKind::Noon),
                                    aBand(u"1-6", 3, PeriodKind::Noon)};
    }

    void staff()
    {
        constexpr const char16_t *kTiers[] = {u"A", u"B", u"C", u"D", u""};
        constexpr StaffPost kPosts[] = {StaffPost::Teacher, StaffPost::Management,
                                        StaffPost::Homeroom, StaffPost::Logistics};
        for (int number = 1; number <= 6; ++number) {
            for (int row = 0; row <= below(3); ++row) {
                StaffMember member = aTeacher(QStringLiteral("T%1").arg(number));
                member.tier = QString::fromUtf16(kTiers[below(oneIn(6) ? 5 : 3)]);
                member.post = kPosts[oneIn(3) ? below(4) : 0];
                if (row > 0 || oneIn(5))
                    member.tierFrom = someDay();
                if (oneIn(5))
                    member.organisation = QStringLiteral("星辰");
                m_made.book.rows<StaffMember>().append(member);
            }
        }
    }

    void groups()
    {
        auto &classes = m_made.book.rows<SchoolClass>();
        classes = {aClass(kClass, 1), aClass(kOtherClass, 3),
                   aClass(QStringLiteral("五（1）班"), 5)};
        for (SchoolClass &schoolClass : classes) {
            if (oneIn(2))
                schoolClass.homeroomTeacher = someone();
            m_made.book.rows<BaseGroup>().append(
                {schoolClass.name, slotSet(u"周一至周三1-3"), {}, someone(), {}});
            m_made.book.rows<BaseGroup>().append(
                {schoolClass.name, slotSet(u"周四1-2"), {}, someone(), {}});
        }
        for (const QString &code : {QStringLiteral("C1"), QStringLiteral("C2")}) {
            Offering offering = anOffering(code, u"周一至周五1-3");
            offering.grades = gradeSet(oneIn(2) ? u"1-6" : u"4-6");
            offering.teacher = someone();
            offering.otherTeachers = {someone()};
            offering.special = oneIn(2);
            if (oneIn(2))
                offering.organisation = QStringLiteral("星辰");
            m_made.book.rows<Offering>().append(offering);
        }
        Organisation star;
        star.name = QStringLiteral("星辰");
        star.sessionPrice = Money::fen(below(30'000));
        star.factor = Hundredths{below(130)};
        m_made.book.rows<Organisation>() = {star};
    }

    void sessions()
    {
        QList<GroupKey> groups{offeringGroup(QStringLiteral("C1")),
                               offeringGroup(QStringLiteral("C2"))};
        for (const SchoolClass &schoolClass : m_made.book.rows<SchoolClass>())
            groups.append(classGroup(schoolClass.name));
        const DateRange &term = m_made.book.term.dates;
        for (QDate day = term.first(); day <= term.last(); day = day.addDays(1)) {
            for (int period = 1; period <= 3; ++period) {
                for (const GroupKey &group : groups) {
                    if (oneIn(3))
                        m_made.book.rows<Session>().append(session(day, period, group));
                }
            }
        }
    }

    [[nodiscard]] Session session(QDate day, int period, const GroupKey &group)
    {
        Session row;
        row.date = day;
        row.period = period;
        row.group = group;
        row.state = oneIn(8) ? (oneIn(2) ? SessionState::NotTaken : SessionState::Cancelled)
                             : SessionState::Confirmed;
        if (!oneIn(5))
            row.teacher = someone();
        if (!oneIn(4))
            row.teacherState = TeacherState::Present;
        else
            row.teacherState = static_cast<TeacherState>(below(oneIn(5) ? 4 : 3));
        if (oneIn(6))
            row.substitute = someone();
        if (!oneIn(8))
            row.record = static_cast<RecordState>(oneIn(3) ? below(3) : 0);
        if (oneIn(10)) {
            row.movedFromDate = m_made.book.term.dates.first().addDays(below(60));
            row.movedFromPeriod = 1 + below(3);
        }
        return row;
    }

    void sanctions()
    {
        const int count = below(8);
        for (int at = 0; at < count; ++at) {
            Sanction row;
            row.staff = someone();
            row.kind = static_cast<SanctionKind>(below(7));
            row.date = someDay();
            if (oneIn(2))
                row.end = row.date.addDays(below(20));
            if (!oneIn(6))
                row.amount = Money::fen(below(oneIn(3) ? 400'000 : 20'000));
            m_made.book.rows<Sanction>().append(row);
        }
    }

    [[nodiscard]] std::optional<Hundredths> score()
    {
        if (oneIn(7))
            return std::nullopt;
        return Hundredths{oneIn(7) ? 0 : below(10'001)};
    }

    void assessments()
    {
        for (int number = 1; number <= 6; ++number) {
            if (!oneIn(8))
                m_made.book.rows<Assessment>().append(
                    {QStringLiteral("T%1").arg(number), score(), score(), score(), score()});
        }
    }

    void patrols()
    {
        for (int at = 0; at < 12; ++at) {
            Patrol row;
            row.date = someDay();
            if (oneIn(2))
                row.period = 1 + below(2);
            row.patroller = someone();
            m_made.book.rows<Patrol>().append(row);
        }
    }

    void part()
    {
        PayPart &part = m_made.part;
        part.tiers = {{QStringLiteral("A"), Money::fen(4'000 + below(3'000))},
                      {QStringLiteral("B"), Money::fen(3'000 + below(1'000))},
                      {QStringLiteral("C"), Money::fen(below(3'000))}};
        part.tiers[below(3)].changes = {{someDay(), Money::fen(below(7'000))},
                                        {someDay(), Money::fen(below(7'000))}};
        part.specialRate = Money::fen(below(3'000));
        if (!oneIn(4))
            part.capPerSession = Money::fen(7'000);
        part.lateFactor = Hundredths{oneIn(2) ? 50 : below(101)};
        part.noonFactor = Hundredths{oneIn(2) ? 50 : below(101)};
        part.processPercent = below(101);
        part.leastScore = Hundredths{below(8'000)};
        part.countMinutes = oneIn(2);
        part.minutesPerSession = 40 + below(20);
        part.overFund = oneIn(2) ? OverFund::Scale : OverFund::Stop;
        constexpr PostBasis kBases[] = {PostBasis::Month, PostBasis::Patrol, PostBasis::Term};
        for (const QString &name :
             {QStringLiteral("管理"), QStringLiteral("班主任"), QStringLiteral("巡查")}) {
            if (oneIn(2))
                part.posts.append({name,
                                   kBases[below(3)],
                                   Money::fen(below(20'000)),
                                   {{someDay(), Money::fen(below(20'000))}}});
        }
    }

    std::mt19937 m_random;
    RandomPay m_made;
};

} // namespace

RandomPay randomPay(unsigned seed, PayMethod method)
{
    return Maker(seed, method).make();
}

} // namespace kehou::test
