// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/allocation/vacancies.h"

#include "tests/rules/allocation/wish_book.h"
#include "tests/support/catch.h"

#include <functional>

using namespace kehou;
using namespace kehou::test;

namespace
{

const QString k1 = QStringLiteral("1");
const QString k2 = QStringLiteral("2");
const QString k3 = QStringLiteral("3");
const QString k5 = QStringLiteral("5");
const QString kA = QStringLiteral("A");
const QString kB = QStringLiteral("B");

// The place in A that student 5 drew is given up from 1 October on; 1, 2 and 3 wait for it, in the
// draw's order 3, 2, 1. B is full of 2.
class OpenPlace : public WishBook
{
public:
    OpenPlace()
    {
        offer(kA, u"周一1", 1);
        offer(kB, u"周二1", 1);
        students({k1, k2, k3, k5}, QStringLiteral("A B"));
        hold(k5, kA).end = QDate(2026, 9, 30);
        hold(k2, kB);
    }

    Placement &hold(const QString &student, const QString &code)
    {
        book.rows<Placement>().append({student, code, QDate(2026, 9, 1), {}, false});
        return book.rows<Placement>().last();
    }

    [[nodiscard]] QList<Vacancy> from(QDate day) const
    {
        return vacancies(book, rules, {day, SelectionMode::Draw, kSeed});
    }
    // Who is in line for A from October on.
    [[nodiscard]] QString inLine() const
    {
        for (const Vacancy &vacancy : from(QDate(2026, 10, 1))) {
            if (vacancy.offering == kA)
                return vacancy.inLine.join(u' ');
        }
        return {};
    }
};

} // namespace

TEST_CASE("R-ALC-6 T44 a place that falls free goes to the first on the waiting list")
{
    OpenPlace school;
    CHECK(school.from(QDate(2026, 9, 30)).isEmpty());
    const QList<Vacancy> open = school.from(QDate(2026, 10, 1));
    REQUIRE(open.size() == 1);
    CHECK(open[0] == Vacancy{kA, 1, {k3, k2, k1}});

    SECTION("a tier before the others")
    {
        school.book.rows<Student>()[0].categories = QStringList{QStringLiteral("困难")};
        CHECK(school.inLine() == QStringLiteral("1 3 2"));
    }
    SECTION("as the requests came in where nothing is drawn")
    {
        school.book.rows<Wish>()[1].submittedAt = QStringLiteral("2026-09-02 12:00:00.000");
        const auto served = vacancies(school.book, school.rules,
                                      {QDate(2026, 10, 1), SelectionMode::FirstCome, {}});
        REQUIRE(served.size() == 1);
        CHECK(served[0].inLine == QStringList{k2, k1, k3});
    }
    SECTION("not once somebody has it")
    {
        school.hold(k3, kA).start = QDate(2026, 12, 1);
        CHECK(school.inLine().isEmpty());
    }
}

TEST_CASE("R-ALC-6 only whose slots and limits allow is in line")
{
    struct Row {
        const char *what;
        std::function<void(OpenPlace &)> change;
        QString inLine;
    };
    const QString without3 = QStringLiteral("2 1");
    const QString all = QStringLiteral("3 2 1");
    const auto row = GENERATE_COPY(values<Row>({
        {"everybody", [](OpenPlace &) {}, all},
        {"not enrolled for the slot",
         [](OpenPlace &s) { s.book.rows<Enrollment>()[2].slots = slotSet(u"周二1"); }, without3},
        {"enrollment ended",
         [](OpenPlace &s) { s.book.rows<Enrollment>()[2].state = EnrollmentState::Ended; },
         without3},
        {"gave the slot up before",
         [](OpenPlace &s) {
             Enrollment &running = s.book.rows<Enrollment>()[2];
             running.end = QDate(2026, 9, 30);
             Enrollment next = running;
             next.start = QDate(2026, 10, 1);
             next.end.reset();
             next.slots = slotSet(u"周二1");
             s.book.rows<Enrollment>().append(next);
         },
         without3},
        {"has left by then",
         [](OpenPlace &s) {
             s.book.rows<Enrollment>()[2].withdrawalRequestedOn = QDate(2026, 9, 20);
         },
         without3},
        {"is about to leave, later",
         [](OpenPlace &s) {
             s.book.rows<Enrollment>()[2].withdrawalRequestedOn = QDate(2026, 9, 30);
         },
         all},
        {"of another grade",
         [](OpenPlace &s) {
             s.book.rows<Offering>()[0].grades = gradeSet(u"1");
             s.book.rows<Student>()[2].className = kOtherClass;
         },
         without3},
        {"holds something at the time",
         [](OpenPlace &s) {
             s.offer(QStringLiteral("C"), u"周一1-2", 5);
             s.hold(k3, QStringLiteral("C"));
         },
         without3},
        {"held something at the time until then",
         [](OpenPlace &s) {
             s.offer(QStringLiteral("C"), u"周一1-2", 5);
             s.hold(k3, QStringLiteral("C")).end = QDate(2026, 9, 30);
         },
         all},
        {"holds something that is closed",
         [](OpenPlace &s) {
             s.offer(QStringLiteral("C"), u"周一1-2", 5).state = OfferingState::Closed;
             s.hold(k3, QStringLiteral("C"));
         },
         all},
        {"holds the same course",
         [](OpenPlace &s) {
             s.offer(QStringLiteral("C"), u"周三1", 5).name = QStringLiteral("课程A");
             s.hold(k3, QStringLiteral("C"));
         },
         without3},
        {"has all its picks",
         [](OpenPlace &s) {
             s.rules.pickLimit = 1;
             s.offer(QStringLiteral("C"), u"周三1", 5);
             s.hold(k3, QStringLiteral("C"));
         },
         QStringLiteral("1")},
        {"has a place beforehand beside its picks",
         [](OpenPlace &s) {
             s.rules.pickLimit = 1;
             s.offer(QStringLiteral("C"), u"周三1", 5);
             s.hold(k3, QStringLiteral("C")).reserved = true;
         },
         QStringLiteral("3 1")},
        {"the class has its ration",
         [](OpenPlace &s) {
             s.book.rows<Offering>()[0].most = 3;
             s.book.rows<Offering>()[0].perClass = 1;
             s.student(QStringLiteral("8"), {}).className = kOtherClass;
             s.hold(QStringLiteral("8"), kA);
             s.book.rows<Student>()[2].className = kOtherClass;
         },
         without3},
        {"the class has its ration until a transfer",
         [](OpenPlace &s) {
             s.book.rows<Offering>()[0].most = 3;
             s.book.rows<Offering>()[0].perClass = 1;
             s.student(QStringLiteral("8"), {}).className = kOtherClass;
             s.hold(QStringLiteral("8"), kA);
             s.book.rows<Student>()[2].className = kOtherClass;
             s.book.rows<ClassTransfer>() = {
                 {k3, QDate(2026, 10, 2), kClass, kOtherClass}}; // the day after
         },
         all},
        {"did not list it", [](OpenPlace &s) { s.book.rows<Wish>()[2].choices = {kB}; }, without3},
    }));
    CAPTURE(row.what);
    OpenPlace school;
    row.change(school);
    CHECK(school.inLine() == row.inLine);
}

TEST_CASE("R-ALC-6 R-MNU-3 a place may be filled while an offering is 已公示 or 开班")
{
    using Case = std::pair<OfferingState, bool>;
    const auto [state, open] =
        GENERATE(Case{OfferingState::Published, true}, Case{OfferingState::Running, true},
                 Case{OfferingState::Draft, false}, Case{OfferingState::Reviewed, false},
                 Case{OfferingState::Finished, false}, Case{OfferingState::Closed, false});
    OpenPlace school;
    school.book.rows<Offering>()[0].state = state;
    CHECK(school.inLine().isEmpty() != open);
}

TEST_CASE("R-ALC-6 before places were given out nothing has fallen free")
{
    OpenPlace school;
    school.book.rows<Placement>().clear();
    CHECK(school.from(QDate(2026, 10, 1)).isEmpty());
    school.reserve(k2, kB);
    CHECK(school.from(QDate(2026, 10, 1)).isEmpty());
}

TEST_CASE("R-ALC-6 T44 a place falls free when its holder leaves the service or the school")
{
    OpenPlace school;
    school.book.rows<Placement>()[0].end.reset();
    CHECK(school.inLine().isEmpty());
    const QString waiting = QStringLiteral("3 2 1");
    SECTION("withdrawn: free from the leaving date on")
    {
        Enrollment &holder = school.book.rows<Enrollment>().last();
        REQUIRE(holder.student == k5);
        holder.withdrawalRequestedOn = QDate(2026, 9, 20);
        CHECK(school.inLine() == waiting);
        CHECK(school.from(QDate(2026, 9, 27)).isEmpty());
        CHECK(school.from(QDate(2026, 9, 28)).size() == 1);
    }
    SECTION("left the school")
    {
        school.book.rows<Student>().last().left = QDate(2026, 9, 15);
        CHECK(school.inLine() == waiting);
    }
    SECTION("changed to other slots")
    {
        school.book.rows<Enrollment>().last().end = QDate(2026, 9, 20);
        Enrollment next = anEnrollment(u"周二1-2", u"2026-09-21");
        next.student = k5;
        school.book.rows<Enrollment>().append(next);
        CHECK(school.inLine() == waiting);
        school.book.rows<Enrollment>().last().slots = slotSet(u"周一1-2");
        CHECK(school.inLine().isEmpty());
    }
    SECTION("a later selection keeps the place")
    {
        Enrollment &holder = school.book.rows<Enrollment>().last();
        holder.end = QDate(2026, 9, 20);
        CHECK(school.inLine() == waiting);
        Enrollment again = anEnrollment(u"周一至周五1-2", u"2026-11-02");
        again.student = k5;
        school.book.rows<Enrollment>().append(again);
        CHECK(school.inLine().isEmpty());
    }
    SECTION("a place that was promised before the child is enrolled is held")
    {
        school.book.rows<Enrollment>().removeLast();
        CHECK(school.inLine().isEmpty());
    }
}
