// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/people.h"

#include "core/demo/names.h"

namespace kehou::demo
{

namespace
{

constexpr int kTermYear = 2026;
constexpr int kFirstMiddleSchoolGrade = 7;
constexpr int kStaffPhones = 200'000; // serials beyond every student's

[[nodiscard]] QString gradeNumeral(int grade)
{
    return QStringView(u"一二三四五六七八九").mid(grade - 1, 1).toString();
}

[[nodiscard]] Organisation organisation(const QString &name, ProviderSource source,
                                        const Story &story)
{
    Organisation made;
    made.name = name;
    made.source = source;
    made.interviewed = QDate(2026, 8, 20);
    made.qualifiedUntil = QDate(2027, 8, 31);
    made.insuredUntil = QDate(2027, 8, 31);
    made.contractFrom = story.firstDay;
    made.contractTo = story.lastDay;
    made.sessionPrice = Money::fen(80'00);
    made.factor = Hundredths{100};
    return made;
}

void addOrganisations(School &school)
{
    auto &rows = school.book.rows<Organisation>();
    rows.append(organisation(danceOrganisation(), ProviderSource::CityPool, school.story));
    rows.append(organisation(folkMusicOrganisation(), ProviderSource::DistrictPool, school.story));
    // Its insurance ends within the month, before the term does.
    rows.last().insuredUntil = QDate(2026, 12, 24);
    rows.last().factor = Hundredths{95};
}

// Gives out staff numbers, names and posts in the order in which people are taken on.
class StaffOffice
{
public:
    explicit StaffOffice(School &school)
        : m_school(school), m_random(school.size.seed, 1), m_greatest(school.layout.staff())
    {
    }

    QString add(StaffPost post, const QString &tier, const QString &organisation = {})
    {
        const Sex sex = m_random.chance(450) ? Sex::Male : Sex::Female;
        const QString family = surname(m_random);
        const QString number = numbered(u'T', ++m_count, m_greatest);
        m_school.book.rows<StaffMember>().append({number,
                                                  fullName(family, m_random, sex),
                                                  post,
                                                  organisation,
                                                  tier,
                                                  {},
                                                  phone(kStaffPhones + m_count)});
        return number;
    }

    [[nodiscard]] QString teacherTier()
    {
        const int draw = m_random.below(100);
        if (draw < 30)
            return QStringLiteral("A");
        return draw < 75 ? QStringLiteral("B") : QStringLiteral("C");
    }

private:
    School &m_school;
    Random m_random;
    int m_greatest;
    int m_count = 0;
};

void addClasses(School &school, StaffOffice &office)
{
    for (int grade = 1; grade <= kGrades; ++grade) {
        const int classes = school.layout.classesOfGrade[static_cast<std::size_t>(grade - 1)];
        for (int at = 1; at <= classes; ++at) {
            const QString teacher = office.add(StaffPost::Homeroom, office.teacherTier());
            school.teachers[stageOf(grade)].append(teacher);
            school.book.rows<SchoolClass>().append(
                {QStringLiteral("%1（%2）班").arg(gradeNumeral(grade)).arg(at), grade, teacher,
                 QStringLiteral("%1楼%2-%3")
                     .arg(grade < kFirstMiddleSchoolGrade ? QStringLiteral("小学")
                                                          : QStringLiteral("初中"))
                     .arg(grade)
                     .arg(at, 2, 10, QChar(u'0'))});
        }
    }
}

// Teachers without a class go to the stages in proportion to their classes.
void addTeachers(School &school, StaffOffice &office)
{
    const int extra = school.layout.teachers - school.layout.classes;
    int before = 0;
    int classes = 0;
    for (const Stage stage : kStages) {
        classes += school.layout.classesOf(stage);
        const int upTo = extra * classes / school.layout.classes;
        for (; before < upTo; ++before)
            school.teachers[stage].append(office.add(StaffPost::Teacher, office.teacherTier()));
    }
}

void addExternals(School &school, StaffOffice &office)
{
    for (int at = 0; at < school.layout.externals; ++at) {
        const QString organisation = at % 4 < 2 ? danceOrganisation() : folkMusicOrganisation();
        school.externals.append(office.add(StaffPost::External, {}, organisation));
    }
}

// A tier that changes in the middle of the term is a second row of the same person (R-PAY-9).
void promoteOne(School &school)
{
    auto &staff = school.book.rows<StaffMember>();
    for (qsizetype row = 0; row < staff.size(); ++row) {
        if (staff[row].post != StaffPost::Teacher || staff[row].tier != u"B")
            continue;
        StaffMember promoted = staff[row];
        promoted.tier = QStringLiteral("A");
        promoted.tierFrom = QDate(2026, 11, 2);
        staff.insert(row + 1, promoted);
        return;
    }
}

// Makes the pupils of one class after the other.
class Enrolling
{
public:
    explicit Enrolling(School &school) : m_school(school), m_random(school.size.seed, 2)
    {
        int most = 0;
        for (const int classes : school.layout.classesOfGrade)
            most = std::max(most, classes);
        m_classDigits = std::max(2, static_cast<int>(QString::number(most).size()));
    }

    void addClass(const SchoolClass &schoolClass, int ordinal, int pupils)
    {
        for (int seat = 1; seat <= pupils; ++seat)
            m_school.book.rows<Student>().append(pupil(schoolClass, ordinal, seat));
    }

private:
    // Entry year, 1 for primary and 2 for middle school, class and seat.
    [[nodiscard]] QString studentNumber(int grade, int ordinal, int seat) const
    {
        const bool middle = grade >= kFirstMiddleSchoolGrade;
        const int firstGrade = middle ? kFirstMiddleSchoolGrade : 1;
        return QStringLiteral("%1%2%3%4")
            .arg(kTermYear - (grade - firstGrade))
            .arg(middle ? 2 : 1)
            .arg(ordinal, m_classDigits, 10, QChar(u'0'))
            .arg(seat, 2, 10, QChar(u'0'));
    }

    [[nodiscard]] Student pupil(const SchoolClass &schoolClass, int ordinal, int seat)
    {
        const Sex sex = m_random.chance(520) ? Sex::Male : Sex::Female;
        const QString family = surname(m_random);
        Student student;
        student.number = studentNumber(schoolClass.grade, ordinal, seat);
        student.seat = seat;
        student.name = fullName(family, m_random, sex);
        student.sex = sexText(sex);
        student.className = schoolClass.name;
        const Sex guardian = m_random.chance(600) ? Sex::Male : Sex::Female;
        student.guardian =
            fullName(guardian == Sex::Male ? family : surname(m_random), m_random, guardian);
        student.phone = phone(++m_count);
        student.boarder = schoolClass.grade >= 4 &&
                          m_random.chance(schoolClass.grade >= kFirstMiddleSchoolGrade ? 380 : 60);
        student.categories = categories();
        return student;
    }

    [[nodiscard]] QStringList categories()
    {
        struct Share {
            QStringView name;
            int perMille;
        };
        QStringList list;
        for (const Share &share : {Share{u"残疾", 6}, Share{u"建档立卡", 35}, Share{u"困难", 30},
                                   Share{u"留守", 230}, Share{u"随迁", 25}}) {
            if (m_random.chance(share.perMille))
                list.append(share.name.toString());
        }
        return list;
    }

    School &m_school;
    Random m_random;
    int m_classDigits;
    int m_count = 0;
};

} // namespace

QString danceOrganisation()
{
    return QStringLiteral("启明舞蹈中心（演示）");
}

QString folkMusicOrganisation()
{
    return QStringLiteral("川韵曲艺社（演示）");
}

void addStaffAndClasses(School &school)
{
    addOrganisations(school);
    StaffOffice office(school);
    for (int at = 0; at < school.layout.managers; ++at)
        school.managers.append(office.add(StaffPost::Management, QStringLiteral("A")));
    addClasses(school, office);
    addTeachers(school, office);
    addExternals(school, office);
    for (int at = 0; at < school.layout.logistics; ++at)
        office.add(StaffPost::Logistics, {});
    for (int at = 0; at < school.layout.volunteers; ++at)
        office.add(StaffPost::Volunteer, {});
    promoteOne(school);
}

void addStudents(School &school)
{
    Random random(school.size.seed, 3);
    Enrolling enrolling(school);
    const auto &classes = school.book.rows<SchoolClass>();
    const std::int64_t students = school.size.students;
    const bool uneven = students / classes.size() >= 10;
    int given = 0;
    int ordinal = 0;
    int grade = 0;
    for (qsizetype at = 0; at < classes.size(); ++at) {
        ordinal = classes[at].grade == grade ? ordinal + 1 : 1;
        grade = classes[at].grade;
        const bool last = at + 1 == classes.size();
        int upTo = static_cast<int>(students * (at + 1) / classes.size());
        upTo += uneven && !last ? random.between(-2, 2) : 0;
        enrolling.addClass(classes[at], ordinal, upTo - given);
        given = upTo;
    }
}

} // namespace kehou::demo
