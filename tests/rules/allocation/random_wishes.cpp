// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/allocation/random_wishes.h"

#include "tests/support/builders.h"

#include <random>

namespace kehou::test
{

namespace
{

const QStringList kCategories{QStringLiteral("残疾"), QStringLiteral("困难"),
                              QStringLiteral("留守")};
const QStringList kLayers{QStringLiteral("社团"), QStringLiteral("体育"),
                          QStringLiteral("班级课程")};

class Maker
{
public:
    explicit Maker(unsigned seed) : m_random(seed), m_school{TermBook(aTerm()), {}} {}

    [[nodiscard]] RandomWishes make()
    {
        rules();
        book().rows<SchoolClass>() = {aClass(kClass, 1), aClass(kOtherClass, 3),
                                      aClass(QStringLiteral("三（2）班"), 3)};
        for (int count = number(1, 9); count > 0; --count)
            offering(QStringLiteral("C%1").arg(count));
        for (int count = number(1, 16); count > 0; --count)
            student(QString::number(number(0, 1) * 100 + count * 3));
        return m_school;
    }

private:
    [[nodiscard]] int number(int least, int most)
    {
        return least + static_cast<int>(m_random() % static_cast<unsigned>(most - least + 1));
    }
    [[nodiscard]] bool chance(int percent) { return number(1, 100) <= percent; }
    [[nodiscard]] TermBook &book() { return m_school.book; }

    void rules()
    {
        AllocationRules &rules = m_school.rules;
        rules.priority = kCategories.mid(0, number(0, 3));
        if (chance(30))
            rules.priority.append(QStringLiteral("低年级"));
        rules.lowGrades = gradeSet(u"1-2");
        rules.pickLimit = number(1, 3);
        rules.pickLayers.insert(kLayers[0], std::nullopt);
        rules.pickLayers.insert(kLayers[1],
                                chance(50) ? std::optional(gradeSet(u"3-6")) : std::nullopt);
        if (chance(40))
            rules.windows = {{gradeSet(u"3"), 3, 12 * 60, 12 * 60 + 30},
                             {gradeSet(u"3"), 4, 12 * 60, 12 * 60 + 30}};
    }

    [[nodiscard]] SlotSet someSlots(int most)
    {
        SlotSet slots;
        for (int count = number(1, most); count > 0; --count)
            slots.insert({number(1, 3), number(1, 2)});
        return slots;
    }

    void offering(const QString &code)
    {
        Offering row = anOffering(code, u"周一1");
        row.name = QStringLiteral("课程%1").arg(number(1, 6));
        row.layer = chance(85) ? kLayers[0] : kLayers[number(1, 2)];
        row.grades = chance(70) ? gradeSet(u"1-6") : gradeSet(u"3");
        row.slots = someSlots(2);
        row.most = number(0, 5);
        if (chance(60))
            row.least = number(0, 4);
        if (chance(30))
            row.perClass = number(0, 3);
        if (chance(15))
            row.state = static_cast<OfferingState>(number(0, 5));
        book().rows<Offering>().append(row);
    }

    void student(const QString &name)
    {
        Student row = aStudent(name);
        row.className = book().rows<SchoolClass>()[number(0, 2)].name;
        for (const QString &category : kCategories) {
            if (chance(20))
                row.categories.append(category);
        }
        book().rows<Student>().append(row);
        selections(name);
        if (chance(85))
            wish(name);
        places(name);
    }

    void selections(const QString &name)
    {
        for (int count = number(0, 2); count >= 0; --count) {
            Enrollment row = anEnrollment();
            row.student = name;
            if (chance(40))
                row.slots = someSlots(4);
            row.state =
                chance(85) ? EnrollmentState::Active : static_cast<EnrollmentState>(number(0, 6));
            book().rows<Enrollment>().append(row);
        }
    }

    void wish(const QString &name)
    {
        Wish row{name, {}, {}};
        if (chance(90))
            row.submittedAt =
                QStringLiteral("2026-09-0%1 12:%2:00.000").arg(number(2, 3)).arg(number(10, 40));
        for (int count = number(0, 6); count > 0; --count)
            row.choices.append(chance(95) ? someOffering().code : QString());
        book().rows<Wish>().append(row);
    }

    [[nodiscard]] const Offering &someOffering()
    {
        const QList<Offering> &rows = std::as_const(m_school.book).rows<Offering>();
        return rows[number(0, static_cast<int>(rows.size()) - 1)];
    }

    // One 内定 place for some, and rows of an earlier draw, which say nothing.
    void places(const QString &name)
    {
        if (chance(15))
            book().rows<Placement>().append({name, someOffering().code, {}, {}, true});
        if (chance(30))
            book().rows<Placement>().append({name, someOffering().code, {}, {}, false});
    }

    std::mt19937 m_random;
    RandomWishes m_school;
};

} // namespace

RandomWishes randomWishes(unsigned seed)
{
    return Maker(seed).make();
}

} // namespace kehou::test
