// SPDX-License-Identifier: GPL-3.0-or-later
// A school in which students wish for offerings: a class of grade 1 and one of grade 3, everybody
// enrolled from Monday to Friday for periods 1 and 2. Drawn with kSeed the students 1 to 5 come in
// the order 5, 3, 2, 4, 1.
#pragma once

#include "core/rules/allocation/allocation.h"
#include "tests/support/builders.h"

namespace kehou::test
{

inline const QString kSeed = QStringLiteral("2026秋-36");

class WishBook
{
public:
    WishBook() : book(aTerm())
    {
        book.rows<SchoolClass>() = {aClass(kClass, 1), aClass(kOtherClass, 3)};
        rules.priority = QStringList{QStringLiteral("残疾"), QStringLiteral("困难")};
        rules.lowGrades = gradeSet(u"1-2");
        rules.pickLayers.insert(QStringLiteral("社团"), std::nullopt);
    }

    TermBook book;
    AllocationRules rules;

    Offering &offer(const QString &code, QStringView slotText, int most, int least = 0)
    {
        Offering offering = anOffering(code, slotText);
        offering.most = most;
        offering.least = least;
        book.rows<Offering>().append(offering);
        return book.rows<Offering>().last();
    }

    Student &student(const QString &number, const QString &choices)
    {
        Student row = aStudent(number);
        Enrollment enrollment = anEnrollment(u"周一至周五1-2");
        enrollment.student = number;
        book.rows<Enrollment>().append(enrollment);
        if (!choices.isEmpty())
            book.rows<Wish>().append({number, {}, choices.split(u' ')});
        book.rows<Student>().append(row);
        return book.rows<Student>().last();
    }

    void students(const QStringList &numbers, const QString &choices)
    {
        for (const QString &number : numbers)
            student(number, choices);
    }

    void reserve(const QString &number, const QString &code)
    {
        book.rows<Placement>().append({number, code, {}, {}, true});
    }

    [[nodiscard]] Allocation drawn() const
    {
        return allocate(book, rules, SelectionMode::Draw, kSeed);
    }
    [[nodiscard]] Allocation rankBest() const
    {
        return allocate(book, rules, SelectionMode::RankBest, kSeed);
    }
    [[nodiscard]] Allocation firstCome() const
    {
        return allocate(book, rules, SelectionMode::FirstCome, {});
    }
};

[[nodiscard]] inline const StudentAllocation &studentIn(const Allocation &result,
                                                        const QString &number)
{
    const auto found =
        std::find_if(result.students.begin(), result.students.end(),
                     [&](const StudentAllocation &student) { return student.student == number; });
    KEHOU_EXPECTS(found != result.students.end());
    return *found;
}

[[nodiscard]] inline const OfferingAllocation &offeringIn(const Allocation &result,
                                                          const QString &code)
{
    const auto found =
        std::find_if(result.offerings.begin(), result.offerings.end(),
                     [&](const OfferingAllocation &offering) { return offering.code == code; });
    KEHOU_EXPECTS(found != result.offerings.end());
    return *found;
}

// "A1 B3": offerings with their ranks, in the order in which they were got.
[[nodiscard]] inline QString placesOf(const Allocation &result, const QString &number)
{
    QStringList texts;
    for (const AllocatedPlace &place : studentIn(result, number).places)
        texts.append(QStringLiteral("%1%2").arg(place.offering).arg(place.rank));
    return texts.join(u' ');
}

// "A:满员 B:冲突、满员": why choices were refused.
[[nodiscard]] inline QString refusalsOf(const Allocation &result, const QString &number)
{
    QStringList texts;
    for (const RefusedChoice &choice : studentIn(result, number).refused)
        texts.append(choice.offering + u':' + refusalTexts(choice.why).join(QStringLiteral("、")));
    return texts.join(u' ');
}

[[nodiscard]] inline QString rosterOf(const Allocation &result, const QString &code)
{
    return offeringIn(result, code).roster.join(u' ');
}

[[nodiscard]] inline QString waitingFor(const Allocation &result, const QString &code)
{
    return offeringIn(result, code).waiting.join(u' ');
}

} // namespace kehou::test
