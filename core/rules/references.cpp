// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/references.h"

#include "core/base/text_forms.h"

#include <QCoreApplication>
#include <QSet>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReferenceRules)
};

// The numbers and names that rows may point at.
struct Known {
    QSet<QString> students;
    QSet<QString> classes;
    QSet<QString> staff;
    QSet<QString> organisations;
    QSet<QString> offerings;
};

template <typename Row>
[[nodiscard]] QSet<QString> namesOf(const QList<Row> &rows, QString Row::*member)
{
    QSet<QString> names;
    names.reserve(rows.size());
    for (const Row &row : rows)
        names.insert(row.*member);
    return names;
}

class ReferenceCheck
{
public:
    explicit ReferenceCheck(const TermBook &book) : m_book(book)
    {
        m_known = {namesOf(book.rows<Student>(), &Student::number),
                   namesOf(book.rows<SchoolClass>(), &SchoolClass::name),
                   namesOf(book.rows<StaffMember>(), &StaffMember::number),
                   namesOf(book.rows<Organisation>(), &Organisation::name),
                   namesOf(book.rows<Offering>(), &Offering::code)};
    }

    [[nodiscard]] RowFaults faults()
    {
        students<ClassTransfer>();
        students<Enrollment>();
        students<Wish>();
        students<Placement>();
        students<Waiver>();
        students<Mark>();
        students<Payment>();
        students<Refund>();
        each<Student>("class_name", &Student::className, m_known.classes,
                      Text::tr("There is no such class."));
        each<ClassTransfer>("from_class", &ClassTransfer::fromClass, m_known.classes,
                            Text::tr("There is no such class."));
        each<ClassTransfer>("to_class", &ClassTransfer::toClass, m_known.classes,
                            Text::tr("There is no such class."));
        each<BaseGroup>("class_name", &BaseGroup::className, m_known.classes,
                        Text::tr("There is no such class."));
        offerings();
        staff();
        groups();
        transfersEndInClass();
        return m_faults;
    }

private:
    template <typename Row>
    void each(const char *field, QString Row::*member, const QSet<QString> &known,
              const QString &message)
    {
        const QList<Row> &rows = m_book.rows<Row>();
        for (qsizetype row = 0; row < rows.size(); ++row) {
            const QString &name = rows[row].*member;
            if (!name.isEmpty() && !known.contains(name))
                m_faults.append({kSheetOf<Row>, row, field, message, name, {}});
        }
    }

    template <typename Row>
    void students()
    {
        each<Row>("student_no", &Row::student, m_known.students,
                  Text::tr("There is no student of this number."));
    }

    void offerings()
    {
        const QString message = Text::tr("There is no offering of this code.");
        each<LessonPlanLine>("offering", &LessonPlanLine::offering, m_known.offerings, message);
        each<Placement>("offering", &Placement::offering, m_known.offerings, message);
        each<Offering>("organisation", &Offering::organisation, m_known.organisations,
                       Text::tr("There is no organisation of this name."));
        each<StaffMember>("organisation", &StaffMember::organisation, m_known.organisations,
                          Text::tr("There is no organisation of this name."));
        const QList<Wish> &wishes = m_book.rows<Wish>();
        for (qsizetype row = 0; row < wishes.size(); ++row) {
            for (const QString &choice : wishes[row].choices) {
                if (!choice.isEmpty() && !m_known.offerings.contains(choice))
                    m_faults.append({kSheetOf<Wish>, row, "choices", message, choice, {}});
            }
        }
    }

    void staff()
    {
        const QString message = Text::tr("There is no staff member of this number.");
        each<SchoolClass>("homeroom_teacher", &SchoolClass::homeroomTeacher, m_known.staff,
                          message);
        each<BaseGroup>("teacher", &BaseGroup::teacher, m_known.staff, message);
        each<Offering>("teacher", &Offering::teacher, m_known.staff, message);
        each<Session>("teacher", &Session::teacher, m_known.staff, message);
        each<Session>("substitute", &Session::substitute, m_known.staff, message);
        each<Patrol>("patroller", &Patrol::patroller, m_known.staff, message);
        each<Assessment>("staff_no", &Assessment::staff, m_known.staff, message);
        each<Sanction>("staff_no", &Sanction::staff, m_known.staff, message);
        const QList<Offering> &rows = m_book.rows<Offering>();
        for (qsizetype row = 0; row < rows.size(); ++row) {
            for (const QString &teacher : rows[row].otherTeachers) {
                if (!m_known.staff.contains(teacher))
                    m_faults.append(
                        {kSheetOf<Offering>, row, "other_teachers", message, teacher, {}});
            }
        }
    }

    [[nodiscard]] bool exists(const GroupKey &group) const
    {
        return group.kind == GroupKind::SchoolClass ? m_known.classes.contains(group.name)
                                                    : m_known.offerings.contains(group.name);
    }

    void groups()
    {
        const QString message = Text::tr("There is no class or offering of this name.");
        const QList<Session> &sessions = m_book.rows<Session>();
        for (qsizetype row = 0; row < sessions.size(); ++row) {
            if (!exists(sessions[row].group))
                m_faults.append(
                    {kSheetOf<Session>, row, "group_name", message, sessions[row].group.name, {}});
        }
        const QList<Patrol> &patrols = m_book.rows<Patrol>();
        for (qsizetype row = 0; row < patrols.size(); ++row) {
            if (patrols[row].group && !exists(*patrols[row].group))
                m_faults.append(
                    {kSheetOf<Patrol>, row, "group_name", message, patrols[row].group->name, {}});
        }
    }

    // R-ENR-8: 学生 holds the class at the term's end, and transfers follow on one another.
    void transfersEndInClass()
    {
        QHash<QString, QString> classes;
        for (const Student &student : m_book.rows<Student>())
            classes.insert(student.number, student.className);
        const QList<ClassTransfer> &rows = m_book.rows<ClassTransfer>();
        QHash<QString, QList<qsizetype>> ofStudent;
        for (qsizetype row = 0; row < rows.size(); ++row)
            ofStudent[rows[row].student].append(row);
        for (auto entry = ofStudent.begin(); entry != ofStudent.end(); ++entry) {
            QList<qsizetype> &order = *entry;
            std::sort(order.begin(), order.end(),
                      [&](qsizetype a, qsizetype b) { return rows[a].date < rows[b].date; });
            for (qsizetype at = 0; at < order.size(); ++at) {
                const bool last = at + 1 == order.size();
                const QString next =
                    last ? classes.value(entry.key()) : rows[order[at + 1]].fromClass;
                const QString &reached = rows[order[at]].toClass;
                if (!next.isEmpty() && !reached.isEmpty() && reached != next)
                    m_faults.append(
                        {kSheetOf<ClassTransfer>, order[at], "to_class",
                         last ? Text::tr("The student's class at the term's end is another one.")
                              : Text::tr("The student's next transfer starts from another class."),
                         reached, next});
            }
        }
    }

    const TermBook &m_book;
    Known m_known;
    RowFaults m_faults;
};

} // namespace

RowFaults checkReferences(const TermBook &book)
{
    return ReferenceCheck(book).faults();
}

} // namespace kehou
