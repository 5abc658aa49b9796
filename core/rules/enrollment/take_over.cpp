// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/enrollment/take_over.h"

#include <algorithm>

namespace kehou
{

namespace
{

const QString kNumerals = QStringLiteral("零一二三四五六七八九");
const QString kJunior = QStringLiteral("初");
constexpr int kPrimaryGrades = 6;

class TakeOver
{
public:
    TakeOver(const TermBook &before, const Term &next, Promotion promotion)
        : m_before(before), m_up(promotion == Promotion::OneGradeUp), m_next(next)
    {
    }

    [[nodiscard]] TermBook make()
    {
        takeBands();
        takeClasses();
        takeStudents();
        takeStaff();
        m_next.rows<Organisation>() = m_before.rows<Organisation>();
        takeBaseGroups();
        takeOfferings();
        takeEnrollments();
        return std::move(m_next);
    }

private:
    // A band that held at the old term's end holds in the new one from its start on.
    void takeBands()
    {
        const QDate last = m_before.term.dates.last();
        for (Band band : m_before.rows<Band>()) {
            if ((band.from && *band.from > last) || (band.to && *band.to < last))
                continue;
            band.from.reset();
            band.to.reset();
            m_next.rows<Band>().append(band);
        }
    }

    void takeClasses()
    {
        int lastGrade = 0;
        for (const SchoolClass &schoolClass : m_before.rows<SchoolClass>())
            lastGrade = std::max(lastGrade, schoolClass.grade);
        for (SchoolClass schoolClass : m_before.rows<SchoolClass>()) {
            const QString name = schoolClass.name;
            if (m_up && schoolClass.grade == lastGrade)
                continue;
            if (m_up) {
                schoolClass.name = promotedClassName(name, schoolClass.grade);
                ++schoolClass.grade;
            }
            m_classes.insert(name, schoolClass.name);
            m_next.rows<SchoolClass>().append(schoolClass);
        }
    }

    void takeStudents()
    {
        for (Student student : m_before.rows<Student>()) {
            const bool gone = student.left && *student.left <= m_before.term.dates.last();
            if (gone || !m_classes.contains(student.className))
                continue;
            student.className = m_classes.value(student.className);
            m_students.insert(student.number);
            m_next.rows<Student>().append(student);
        }
    }

    // Each person once, with the tier that held last.
    void takeStaff()
    {
        QHash<QString, qsizetype> places;
        QList<StaffMember> &staff = m_next.rows<StaffMember>();
        for (const StaffMember &member : m_before.rows<StaffMember>()) {
            const auto known = places.constFind(member.number);
            if (known == places.constEnd()) {
                places.insert(member.number, staff.size());
                staff.append(member);
            } else if (!staff[*known].tierFrom || member.tierFrom >= staff[*known].tierFrom) {
                staff[*known] = member;
            }
        }
        for (StaffMember &member : staff)
            member.tierFrom.reset();
    }

    void takeBaseGroups()
    {
        for (BaseGroup group : m_before.rows<BaseGroup>()) {
            if (!m_classes.contains(group.className))
                continue;
            group.className = m_classes.value(group.className);
            m_next.rows<BaseGroup>().append(group);
        }
    }

    void takeOfferings()
    {
        QSet<QString> codes;
        for (Offering offering : m_before.rows<Offering>()) {
            if (offering.state == OfferingState::Closed)
                continue;
            offering.state = OfferingState::Draft;
            codes.insert(offering.code);
            m_next.rows<Offering>().append(offering);
        }
        for (const LessonPlanLine &line : m_before.rows<LessonPlanLine>()) {
            if (codes.contains(line.offering))
                m_next.rows<LessonPlanLine>().append(line);
        }
    }

    // R-ENR-3: only what ran to the end, once a child, and only as drafts.
    void takeEnrollments()
    {
        QSet<QString> offered;
        for (const Enrollment &before : m_before.rows<Enrollment>()) {
            const bool ran =
                before.state == EnrollmentState::Active && !before.withdrawalRequestedOn &&
                before.end.value_or(m_before.term.dates.last()) >= m_before.term.dates.last();
            if (!ran || !m_students.contains(before.student) || offered.contains(before.student))
                continue;
            offered.insert(before.student);
            Enrollment draft;
            draft.student = before.student;
            draft.slots = before.slots;
            draft.start = m_next.term.dates.first();
            draft.applicant = before.applicant;
            draft.appliedOn = m_next.term.dates.first();
            m_next.rows<Enrollment>().append(draft);
        }
    }

    const TermBook &m_before;
    bool m_up;
    TermBook m_next;
    QHash<QString, QString> m_classes; // the new names by the old ones
    QSet<QString> m_students;
};

} // namespace

TermBook takenOver(const TermBook &before, const Term &next, Promotion promotion)
{
    return TakeOver(before, next, promotion).make();
}

QString promotedClassName(const QString &name, int grade)
{
    const auto replaced = [&](const QString &old, const QString &promoted) -> QString {
        return name.startsWith(old) ? promoted + name.mid(old.size()) : QString();
    };
    const int junior = grade - kPrimaryGrades;
    QString found;
    if (junior >= 1)
        found = replaced(kJunior + kNumerals[junior], kJunior + kNumerals[junior + 1]);
    if (found.isEmpty() && grade + 1 < kNumerals.size())
        found = replaced(QString(kNumerals[grade]), QString(kNumerals[grade + 1]));
    if (found.isEmpty())
        found = replaced(QString::number(grade), QString::number(grade + 1));
    return found.isEmpty() ? name : found;
}

} // namespace kehou
