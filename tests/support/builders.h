// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a school with nothing special about them; a test changes what it is about.
#pragma once

#include "core/rules/fees/fee_item.h"
#include "core/rules/row_fault.h"

namespace kehou::test
{

[[nodiscard]] inline QDate date(QStringView iso)
{
    return QDate::fromString(iso.toString(), Qt::ISODate);
}

[[nodiscard]] inline SlotSet slotSet(QStringView text)
{
    return *SlotSet::parse(text.toString());
}

[[nodiscard]] inline GradeSet gradeSet(QStringView text)
{
    return *GradeSet::parse(text.toString());
}

inline const QString kClass = QStringLiteral("一（1）班");
inline const QString kOtherClass = QStringLiteral("三（1）班");

// 2026-09-01 (a Tuesday) to 2027-01-15, Monday to Friday.
[[nodiscard]] inline Term aTerm()
{
    return {QStringLiteral("示例学校"),
            QStringLiteral("2026秋"),
            DateRange(QDate(2026, 9, 1), QDate(2027, 1, 15)),
            QStringLiteral("onex"),
            *WeekdaySet::parse(QStringLiteral("周一至周五")),
            {},
            {}};
}

// The same school for a shorter time.
[[nodiscard]] inline Term aTerm(QStringView first, QStringView last)
{
    Term term = aTerm();
    term.dates = DateRange(date(first), date(last));
    return term;
}

// Periods 1, 2 … last an hour each from 15:00; a noon one starts at 12:00.
[[nodiscard]] inline Band aBand(QStringView grades, int period,
                                PeriodKind kind = PeriodKind::AfterSchool)
{
    const int start = (kind == PeriodKind::Noon ? 12 : 14 + period) * 60;
    Band band;
    band.grades = gradeSet(grades);
    band.period = period;
    band.start = start;
    band.end = start + 50;
    band.kind = kind;
    return band;
}

[[nodiscard]] inline SchoolClass aClass(const QString &name = kClass, int grade = 1)
{
    return {name, grade, {}, {}};
}

[[nodiscard]] inline StaffMember aTeacher(const QString &number = QStringLiteral("T1"))
{
    StaffMember teacher;
    teacher.number = number;
    teacher.name = QStringLiteral("张老师");
    return teacher;
}

[[nodiscard]] inline Student aStudent(const QString &number = QStringLiteral("1"))
{
    Student student;
    student.number = number;
    student.name = QStringLiteral("李明");
    student.className = kClass;
    return student;
}

// A selection from the term's first day to its end.
[[nodiscard]] inline Enrollment anEnrollment(QStringView slotText = u"周一至周五1-2",
                                             QStringView start = u"2026-09-01")
{
    Enrollment enrollment;
    enrollment.student = QStringLiteral("1");
    enrollment.slots = slotSet(slotText);
    enrollment.start = date(start);
    enrollment.applicant = QStringLiteral("李父");
    enrollment.appliedOn = QDate(2026, 8, 20);
    enrollment.agreedOn = QDate(2026, 8, 25);
    enrollment.state = EnrollmentState::Active;
    return enrollment;
}

[[nodiscard]] inline GroupKey classGroup(const QString &name = kClass)
{
    return {GroupKind::SchoolClass, name};
}

[[nodiscard]] inline GroupKey offeringGroup(const QString &code)
{
    return {GroupKind::Offering, code};
}

// A confirmed session of the class.
[[nodiscard]] inline Session aSession(QStringView on, int period,
                                      const GroupKey &group = classGroup())
{
    Session session;
    session.date = date(on);
    session.period = period;
    session.group = group;
    session.state = SessionState::Confirmed;
    return session;
}

[[nodiscard]] inline Mark aMark(QStringView on, int period, MarkState state)
{
    return {date(on), period, QStringLiteral("1"), state, {}};
}

// A published club of grades 1 to 6.
[[nodiscard]] inline Offering anOffering(const QString &code, QStringView slotText)
{
    Offering offering;
    offering.code = code;
    offering.name = QStringLiteral("课程") + code;
    offering.layer = QStringLiteral("社团");
    offering.grades = gradeSet(u"1-6");
    offering.slots = slotSet(slotText);
    offering.teacher = QStringLiteral("T") + code;
    offering.most = 30;
    offering.state = OfferingState::Published;
    return offering;
}

[[nodiscard]] inline Placement aPlacement(const QString &code)
{
    Placement placement;
    placement.student = QStringLiteral("1");
    placement.offering = code;
    return placement;
}

[[nodiscard]] inline Waiver aWaiver(int percent, QStringView start, QStringView end)
{
    return {QStringLiteral("1"),
            QStringLiteral("困难"),
            {percent * 100},
            date(start),
            date(end),
            QStringLiteral("教字1号"),
            {}};
}

[[nodiscard]] inline Payment aPayment(std::int64_t fen, const QString &transaction = {})
{
    Payment payment;
    payment.student = QStringLiteral("1");
    payment.amount = Money::fen(fen);
    payment.date = QDate(2026, 9, 5);
    payment.transaction = transaction;
    return payment;
}

[[nodiscard]] inline FeeItem aFeeItem(FeeBasis basis, SettleRule settle, std::int64_t fen)
{
    FeeItem item;
    item.code = QStringLiteral("service");
    item.name = QStringLiteral("课后服务费");
    item.basis = basis;
    item.settle = settle;
    item.price = Money::fen(fen);
    return item;
}

// One class of grade 1 with periods 1 and 2 after school and period 3 at noon, one student in it.
[[nodiscard]] inline TermBook aBook(const Term &term = aTerm())
{
    TermBook book(term);
    book.rows<Band>() = {aBand(u"1-6", 1), aBand(u"1-6", 2), aBand(u"1-6", 3, PeriodKind::Noon)};
    book.rows<SchoolClass>() = {aClass()};
    book.rows<Student>() = {aStudent()};
    return book;
}

// Confirms the sessions of the class in these periods on each plain weekday of the range.
inline void confirm(TermBook &book, const DateRange &dates, const QList<int> &periods)
{
    for (QDate day = dates.first(); day <= dates.last(); day = day.addDays(1)) {
        for (const int period : periods) {
            if (day.dayOfWeek() <= 5)
                book.rows<Session>().append(aSession(day.toString(Qt::ISODate), period));
        }
    }
}

// The faults of a check as "field: message", for comparing.
[[nodiscard]] inline QStringList fieldsOf(const RowFaults &faults)
{
    QStringList fields;
    for (const RowFault &fault : faults)
        fields.append(QStringLiteral("%1 %2").arg(fault.row).arg(QString::fromLatin1(fault.field)));
    return fields;
}

} // namespace kehou::test
