// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/student_card.h"

#include "core/base/natural_order.h"
#include "core/rules/enrollment/participation.h"
#include "core/rules/enrollment/windows.h"

#include <QCoreApplication>

#include <algorithm>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StudentCard)
};

constexpr qsizetype kShownDigits = 4;

[[nodiscard]] bool isOnItsWay(EnrollmentState state)
{
    return state == EnrollmentState::Draft || state == EnrollmentState::ClassReview ||
           state == EnrollmentState::SchoolApproval || state == EnrollmentState::AwaitingContract;
}

// The state of a student whose enrollments are these, none of which holds on the date.
[[nodiscard]] ServiceState waitingState(const QList<Enrollment> &enrollments, QDate date)
{
    ServiceState state = ServiceState::None;
    for (const Enrollment &enrollment : enrollments) {
        if (enrollment.isSelection() && enrollment.start > date)
            return ServiceState::Coming;
        if (isOnItsWay(enrollment.state))
            state = ServiceState::Applying;
        else if (enrollment.isSelection() && state == ServiceState::None)
            state = ServiceState::Left;
    }
    return state;
}

[[nodiscard]] StudentFacts selectionsOf(const Student &student,
                                        const QList<Enrollment> &enrollments)
{
    StudentFacts facts;
    facts.student = student;
    for (const Enrollment &enrollment : enrollments) {
        if (enrollment.isSelection())
            facts.selections.append(enrollment);
    }
    return facts;
}

[[nodiscard]] bool listedBefore(const RosterLine &a, const RosterLine &b)
{
    if (a.className != b.className)
        return naturallyBefore(a.className, b.className);
    return naturallyBefore(a.number, b.number);
}

[[nodiscard]] Roster rosterOf(Tables &tables, const TermCache::Loaded &loaded, QDate date)
{
    QHash<QString, QList<Enrollment>> enrollments;
    for (const Enrollment &enrollment : tables.rows<Enrollment>(loaded.term.id))
        enrollments[enrollment.student].append(enrollment);
    Roster roster;
    for (const Stored<Student> &stored : tables.stored<Student>(loaded.term.id)) {
        const Student &student = stored.row;
        const QList<Enrollment> own = enrollments.value(student.number);
        const StudentFacts facts = selectionsOf(student, own);
        const Enrollment *current =
            selectionOn(*loaded.plan, facts, date, loaded.term.scheme.enrollment.noticeDays);
        roster.students.append({stored.id, student.seat, student.number, student.name,
                                student.className, current ? current->slots.text() : QString(),
                                current ? ServiceState::Taking : waitingState(own, date)});
    }
    std::sort(roster.students.begin(), roster.students.end(), listedBefore);
    for (const SchoolClass &schoolClass : tables.rows<SchoolClass>(loaded.term.id))
        roster.classes.append(schoolClass.name);
    std::sort(roster.classes.begin(), roster.classes.end(), naturallyBefore);
    return roster;
}

void addCourses(StudentCard &card, const TermCache::Loaded &loaded,
                const StoredList<Placement> &placements)
{
    for (const Stored<Placement> &placement : placements) {
        for (const Offering &offering : loaded.book.rows<Offering>()) {
            if (offering.code == placement.row.offering)
                card.courses.append({offering.code, offering.name, offering.slots, offering.room,
                                     placement.row.start, placement.row.end});
        }
    }
}

// What follows from the student's selections.
void addService(StudentCard &card, const TermCache::Loaded &loaded, const StudentFacts &facts,
                QDate date)
{
    const int notice = loaded.term.scheme.enrollment.noticeDays;
    if (const Enrollment *current = selectionOn(*loaded.plan, facts, date, notice)) {
        card.current = *current;
        card.leaving = leavingDate(loaded.plan->calendar(), *current, facts.student, notice);
    }
    const FeeRules rules = feeRules(loaded.term.scheme, loaded.book);
    card.settlement = SettlementRun(*loaded.plan, rules).settle(facts);
    card.days = presenceDays(*loaded.plan, facts, notice);
}

// The week that service can have in the term.
void addShape(StudentCard &card, const TermCache::Loaded &loaded)
{
    card.weekdays = loaded.term.term.serviceWeekdays;
    for (const Band &band : loaded.book.rows<Band>())
        card.periods = std::max(card.periods, band.period);
}

void mask(StudentCard &card)
{
    card.student.phone = maskedPhone(card.student.phone);
    card.hasCategories = !card.student.categories.isEmpty();
    card.student.categories.clear();
    for (Waiver &waiver : card.waivers)
        waiver.category.clear();
}

// The nearest day of the term.
[[nodiscard]] QDate inTerm(const TermCache::Loaded &loaded, QDate date)
{
    const DateRange &dates = loaded.term.term.dates;
    return std::clamp(date, dates.first(), dates.last());
}

[[nodiscard]] Failure noStudent(const QString &number)
{
    return refuse(Text::tr("There is no student %1.").arg(number));
}

[[nodiscard]] Result<StudentCard> cardOf(Tables &tables, const TermCache::Loaded &loaded,
                                         const CardRequest &request)
{
    const TermId term = loaded.term.id;
    const auto students = tables.ofStudent<Student>(term, request.student);
    if (students.isEmpty())
        return noStudent(request.student);
    StudentCard card;
    card.student = students.first().row;
    card.enrollments = tables.ofStudent<Enrollment>(term, request.student);
    std::sort(card.enrollments.begin(), card.enrollments.end(),
              [](const Stored<Enrollment> &a, const Stored<Enrollment> &b) {
                  return a.row.start < b.row.start;
              });
    for (const Stored<Waiver> &waiver : tables.ofStudent<Waiver>(term, request.student))
        card.waivers.append(waiver.row);
    addCourses(card, loaded, tables.ofStudent<Placement>(term, request.student));
    addShape(card, loaded);
    if (const auto facts = loadStudentFacts(tables, term, request.student))
        addService(card, loaded, *facts, inTerm(loaded, request.date));
    mask(card);
    return card;
}

} // namespace

Result<Roster> loadRoster(Office &office, QDate date, const QString &termName)
{
    return office.read<Roster>([&](Tables &tables) -> Result<Roster> {
        const auto loaded = office.cache().get(tables, termName);
        if (!loaded)
            return loaded.failure();
        return rosterOf(tables, *loaded.value(), inTerm(*loaded.value(), date));
    });
}

Result<StudentCard> loadStudentCard(Office &office, const CardRequest &request)
{
    return office.read<StudentCard>([&](Tables &tables) -> Result<StudentCard> {
        const auto loaded = office.cache().get(tables, request.termName);
        if (!loaded)
            return loaded.failure();
        return cardOf(tables, *loaded.value(), request);
    });
}

namespace
{

void countReveal(Tables &tables, TermId term, const QString &studentNo)
{
    const auto known = tables.ofStudent<Reveal>(term, studentNo);
    if (known.isEmpty())
        tables.insert<Reveal>(term, {studentNo, 1});
    else
        tables.update<Reveal>(known.first().id, {studentNo, known.first().row.times + 1});
}

} // namespace

Result<SensitiveData> revealSensitive(Office &office, const QString &studentNo,
                                      const QString &termName)
{
    const QString text = Text::tr("Show the telephone and categories of student %1").arg(studentNo);
    return office.perform<SensitiveData>(text, [&](Tables &tables) -> Result<SensitiveData> {
        const auto open = findTerm(tables, termName);
        if (!open)
            return open.failure();
        const auto students = tables.ofStudent<Student>(open.value().id, studentNo);
        if (students.isEmpty())
            return noStudent(studentNo);
        countReveal(tables, open.value().id, studentNo);
        return SensitiveData{students.first().row.phone, students.first().row.categories};
    });
}

QString maskedPhone(const QString &phone)
{
    const qsizetype hidden =
        phone.size() > kShownDigits ? phone.size() - kShownDigits : phone.size();
    return QString(hidden, QChar(u'•')) + phone.mid(hidden);
}

} // namespace kehou
