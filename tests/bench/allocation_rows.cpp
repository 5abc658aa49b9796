// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/allocation/allocation.h"
#include "core/rules/allocation/draw.h"
#include "tests/bench/rows.h"

#include <random>

namespace kehou::bench
{

namespace
{

constexpr int kOfferings = 150;
constexpr int kWishes = 5;
constexpr int kClasses = 100;
const QString kLayer = QStringLiteral("社团");
const QString kSeed = QStringLiteral("2026秋-36");

// Everybody is enrolled for ten slots; each offering takes one of them. There are places for nine
// picks of ten, some offerings need more students than they find, and the first are loved most.
class WishMaker
{
public:
    explicit WishMaker(int students) : m_students(students), m_book(term()) {}

    [[nodiscard]] TermBook make()
    {
        for (int at = 0; at < kClasses; ++at)
            m_book.rows<SchoolClass>().append({QStringLiteral("%1").arg(at), 1 + at % 6, {}, {}});
        for (int at = 0; at < kOfferings; ++at)
            m_book.rows<Offering>().append(offering(at));
        for (int at = 0; at < m_students; ++at)
            addStudent(QStringLiteral("%1").arg(20260000 + at), at % kClasses);
        return m_book;
    }

private:
    [[nodiscard]] static Term term()
    {
        return {{}, {}, DateRange(QDate(2026, 9, 1), QDate(2027, 1, 15)), {}, {}, {}, {}};
    }

    [[nodiscard]] Offering offering(int at) const
    {
        Offering row;
        row.code = QStringLiteral("C%1").arg(at, 3, 10, QLatin1Char('0'));
        row.name = row.code;
        row.layer = kLayer;
        row.grades = *GradeSet::parse(QStringLiteral("1-6"));
        row.slots.insert({1 + at % 5, 1 + at / 5 % 2});
        row.most = m_students * 2 * 9 / 10 / kOfferings;
        row.least = at % 3 == 0 ? row.most * 4 / 5 : row.most / 4;
        row.state = OfferingState::Published;
        return row;
    }

    void addStudent(const QString &number, int schoolClass)
    {
        Student student;
        student.number = number;
        student.className = QStringLiteral("%1").arg(schoolClass);
        m_book.rows<Student>().append(student);
        Enrollment enrollment;
        enrollment.student = number;
        enrollment.slots = *SlotSet::parse(QStringLiteral("周一至周五1-2"));
        enrollment.start = m_book.term.dates.first();
        enrollment.state = EnrollmentState::Active;
        m_book.rows<Enrollment>().append(enrollment);
        Wish wish{number, {}, {}};
        for (int rank = 0; rank < kWishes; ++rank)
            wish.choices.append(m_book.rows<Offering>()[std::min(any(), any())].code);
        m_book.rows<Wish>().append(wish);
    }

    [[nodiscard]] int any() { return static_cast<int>(m_random() % kOfferings); }

    int m_students;
    TermBook m_book;
    std::mt19937 m_random{2026};
};

// The floor: what anybody must do who checks the draw by hand.
void keysAlone(const TermBook &book)
{
    for (const Student &student : book.rows<Student>())
        (void)drawKey(kSeed, student.number);
}

} // namespace

void measureAllocation(BenchSchool &school, int runs, Medians &medians)
{
    const TermBook book = WishMaker(school.students).make();
    AllocationRules rules;
    rules.pickLayers.insert(kLayer, std::nullopt);
    const Measured floor = measure(runs, [&] { keysAlone(book); });
    const auto row = [&](const QString &job, SelectionMode mode, const QString &goal) {
        qsizetype closed = 0;
        const Measured measured =
            measure(runs, [&] { closed = allocate(book, rules, mode, kSeed).closed.size(); });
        printRow(job, measured,
                 ratioText(measured, floor, QStringLiteral("the draw keys")) +
                     QStringLiteral("; %1 closed").arg(closed) + goal);
        medians.insert(job, {measured.median, floor.median});
    };
    row(QStringLiteral("draw, 5 wishes, 150 offerings"), SelectionMode::Draw,
        QStringLiteral("; goal 300 ms at 5,000"));
    row(QStringLiteral("best ranks, 5 wishes, 150 offerings"), SelectionMode::RankBest, {});
}

} // namespace kehou::bench
