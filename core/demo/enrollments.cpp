// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/enrollments.h"

#include "core/demo/random.h"

#include <array>
#include <numeric>

namespace kehou::demo
{

namespace
{

// What becomes of a pupil's application. Everybody that no story is dealt to takes part in all ten
// periods from the first day on.
enum class Path {
    Draft,
    ClassReview,
    SchoolApproval,
    AwaitingContract,
    Cancelled,
    Withdrawn, // and gone
    Leaving,   // asked to leave; the day is to come
    ChangesSlots,
    ChangesClass,
    LeavesSchool,
    JoinsLate,
    FourDays,
    OnePeriod,
    StaysAway, // no application at all
};

struct Share {
    Path path;
    int perMille;
};
constexpr std::array kShares = {
    Share{Path::Draft, 6},          Share{Path::ClassReview, 8},
    Share{Path::SchoolApproval, 5}, Share{Path::AwaitingContract, 5},
    Share{Path::Cancelled, 4},      Share{Path::Withdrawn, 8},
    Share{Path::Leaving, 3},        Share{Path::ChangesSlots, 8},
    Share{Path::ChangesClass, 3},   Share{Path::LeavesSchool, 2},
    Share{Path::JoinsLate, 4},      Share{Path::FourDays, 40},
    Share{Path::OnePeriod, 15},     Share{Path::StaysAway, 45},
};

const QDate kSecondHalf(2026, 11, 2);
const QDate kLateJoining(2026, 10, 12);
const QDate kLeftSchool(2026, 11, 9);
const QDate kClassChange(2026, 10, 19);
const QDate kNextStart(2026, 12, 7); // of the applications that are under way

[[nodiscard]] SlotSet slotsOf(QStringView text)
{
    return *SlotSet::parse(text.toString());
}

class Registrar
{
public:
    explicit Registrar(School &school)
        : m_school(school), m_random(school.size.seed, 4), m_full(slotsOf(u"周一至周五1-2")),
          m_fourDays(slotsOf(u"周一至周四1-2")), m_onePeriod(slotsOf(u"周一至周五1"))
    {
        for (const SchoolClass &schoolClass : school.book.rows<SchoolClass>())
            m_classesOfGrade[static_cast<std::size_t>(schoolClass.grade)].append(schoolClass.name);
        dealPaths();
    }

    void addAll()
    {
        auto &students = m_school.book.rows<Student>();
        for (qsizetype at = 0; at < students.size(); ++at)
            add(students[at], m_paths[at]);
    }

private:
    using MaybePath = std::optional<Path>;

    // Every path is dealt at least once while there are pupils.
    void dealPaths()
    {
        const auto count = m_school.book.rows<Student>().size();
        QList<qsizetype> order(count);
        std::iota(order.begin(), order.end(), 0);
        m_random.shuffle(order);
        m_paths.resize(count);
        qsizetype next = 0;
        for (const Share &share : kShares) {
            const qsizetype pupils = (count * share.perMille + 999) / 1000;
            for (qsizetype dealt = 0; dealt < pupils && next < count; ++dealt)
                m_paths[order[next++]] = share.path;
        }
    }

    void add(Student &student, const MaybePath &path)
    {
        if (!path) {
            append(active(student, m_full));
            return;
        }
        switch (*path) {
        case Path::Draft:
        case Path::ClassReview:
        case Path::SchoolApproval:
        case Path::AwaitingContract:
            append(underWay(student, *path));
            break;
        case Path::Cancelled:
            append(cancelled(student));
            break;
        case Path::Withdrawn:
            append(withdrawn(student));
            break;
        case Path::Leaving:
            append(leaving(student));
            break;
        case Path::ChangesSlots:
            addSlotChange(student);
            break;
        case Path::ChangesClass:
            addClassChange(student);
            append(active(student, m_full));
            break;
        case Path::LeavesSchool:
            append(leftSchool(student));
            break;
        case Path::JoinsLate:
            append(joinedLate(student));
            break;
        case Path::FourDays:
            append(active(student, m_fourDays));
            break;
        case Path::OnePeriod:
            append(active(student, m_onePeriod));
            break;
        case Path::StaysAway:
            break;
        }
    }

    void append(const Enrollment &enrollment)
    {
        m_school.book.rows<Enrollment>().append(enrollment);
    }

    [[nodiscard]] Enrollment application(const Student &student, const SlotSet &slots,
                                         const QDate &appliedOn)
    {
        Enrollment made;
        made.student = student.number;
        made.slots = slots;
        made.start = m_school.story.firstDay;
        made.applicant = student.guardian;
        made.appliedOn = appliedOn;
        return made;
    }

    // One guardian in a hundred still owes the consent to hold the child's data (R-RED-18).
    [[nodiscard]] Enrollment agreed(Enrollment made, const QDate &agreedOn)
    {
        made.state = EnrollmentState::Active;
        made.agreedOn = agreedOn;
        if (!m_random.chance(10))
            made.consentedOn = made.appliedOn;
        return made;
    }

    [[nodiscard]] Enrollment active(const Student &student, const SlotSet &slots)
    {
        const QDate applied = QDate(2026, 8, 24).addDays(m_random.below(5));
        return agreed(application(student, slots, applied), QDate(2026, 8, 31));
    }

    [[nodiscard]] Enrollment underWay(const Student &student, Path path)
    {
        Enrollment made =
            application(student, m_full, QDate(2026, 11, 23).addDays(m_random.below(8)));
        made.start = kNextStart;
        made.consentedOn = made.appliedOn;
        if (path == Path::ClassReview)
            made.state = EnrollmentState::ClassReview;
        else if (path == Path::SchoolApproval)
            made.state = EnrollmentState::SchoolApproval;
        else if (path == Path::AwaitingContract)
            made.state = EnrollmentState::AwaitingContract;
        return made;
    }

    [[nodiscard]] Enrollment cancelled(const Student &student)
    {
        Enrollment made = application(student, m_full, QDate(2026, 8, 25));
        made.state = EnrollmentState::Cancelled;
        made.note = QStringLiteral("家长撤回申请，改由祖辈接送");
        return made;
    }

    [[nodiscard]] Enrollment withdrawn(const Student &student)
    {
        Enrollment made = active(student, m_full);
        made.state = EnrollmentState::Ended;
        made.withdrawalRequestedOn = QDate(2026, 9, 21).addDays(m_random.below(40));
        made.note = QStringLiteral("家长书面申请退出");
        return made;
    }

    [[nodiscard]] Enrollment leaving(const Student &student)
    {
        Enrollment made = active(student, m_full);
        made.withdrawalRequestedOn = QDate(2026, 11, 26).addDays(m_random.below(5));
        made.note = QStringLiteral("家长书面申请退出");
        return made;
    }

    [[nodiscard]] Enrollment leftSchool(Student &student)
    {
        student.left = kLeftSchool;
        Enrollment made = active(student, m_full);
        made.state = EnrollmentState::Ended;
        made.note = QStringLiteral("转学离校");
        return made;
    }

    [[nodiscard]] Enrollment joinedLate(Student &student)
    {
        student.joined = kLateJoining;
        Enrollment made =
            agreed(application(student, m_full, QDate(2026, 10, 9)), QDate(2026, 10, 10));
        made.start = kLateJoining;
        return made;
    }

    // R-ENR-4: the running selection closes the day before the new one begins.
    void addSlotChange(const Student &student)
    {
        const bool more = m_random.chance(500);
        Enrollment before = active(student, more ? m_fourDays : m_full);
        before.end = kSecondHalf.addDays(-1);
        Enrollment after =
            agreed(application(student, more ? m_full : m_fourDays, QDate(2026, 10, 26)),
                   QDate(2026, 10, 30));
        after.start = kSecondHalf;
        append(before);
        append(after);
    }

    // The pupil's row holds the class at the term's end. The lowest grades keep their pupils, whose
    // class has a course of its own.
    void addClassChange(Student &student)
    {
        for (std::size_t grade = 3; grade < m_classesOfGrade.size(); ++grade) {
            const qsizetype at = m_classesOfGrade[grade].indexOf(student.className);
            if (at < 0 || m_classesOfGrade[grade].size() < 2)
                continue;
            const QString from = student.className;
            student.className = m_classesOfGrade[grade][(at + 1) % m_classesOfGrade[grade].size()];
            student.seat.reset();
            m_school.book.rows<ClassTransfer>().append(
                {student.number, kClassChange, from, student.className});
        }
    }

    School &m_school;
    Random m_random;
    SlotSet m_full;
    SlotSet m_fourDays;
    SlotSet m_onePeriod;
    std::array<QStringList, kGrades + 1> m_classesOfGrade;
    QList<MaybePath> m_paths;
};

} // namespace

void addEnrollments(School &school)
{
    Registrar(school).addAll();
}

} // namespace kehou::demo
