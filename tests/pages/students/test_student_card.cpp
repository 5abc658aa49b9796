// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/settle.h"
#include "core/office/student_card.h"
#include "tests/office/school.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

class ExampleSchool : public School
{
public:
    ExampleSchool() { takeGood(examplePath(QStringLiteral("onex"))); }

    [[nodiscard]] StudentCard card(const QString &student, QDate date = QDate(2026, 11, 20))
    {
        const auto card = loadStudentCard(office(), {student, date, {}});
        REQUIRE(card);
        return card.value();
    }
    [[nodiscard]] ServiceState stateOn(const QString &student, QDate date)
    {
        const auto roster = loadRoster(office(), date);
        REQUIRE(roster);
        for (const RosterLine &line : roster.value().students) {
            if (line.number == student)
                return line.state;
        }
        FAIL("not on the roster");
        return ServiceState::None;
    }
};

} // namespace

TEST_CASE("R-DAT-1 a telephone is masked but for its last four signs")
{
    struct Case {
        QString phone;
        QString masked;
    };
    const auto given =
        GENERATE(Case{QStringLiteral("13881306830"), QStringLiteral("•••••••6830")},
                 Case{QStringLiteral("12345"), QStringLiteral("•2345")},
                 Case{QStringLiteral("1234"), QStringLiteral("••••")}, Case{QString(), QString()});
    CHECK(maskedPhone(given.phone) == given.masked);
}

TEST_CASE("R-DAT-1 a card carries nothing sensitive, and what it keeps back is asked for apart")
{
    ExampleSchool school;
    const StudentCard card = school.card(QStringLiteral("20250008"));
    CHECK(card.student.phone == QStringLiteral("•••••••1197"));
    CHECK(card.student.categories.isEmpty());
    CHECK(card.hasCategories);
    const QString before = school.office().state().checkCode;
    const auto sensitive = revealSensitive(school.office(), QStringLiteral("20250008"));
    REQUIRE(sensitive);
    CHECK(sensitive.value().phone == QStringLiteral("13852801197"));
    CHECK(sensitive.value().categories == QStringList{QStringLiteral("困难")});
    CHECK(school.office().state().checkCode != before); // the audit log has it
    CHECK_FALSE(revealSensitive(school.office(), QStringLiteral("99999999")));
}

TEST_CASE("T06 the card's settlement is the student's one settlement")
{
    ExampleSchool school;
    const auto term = settleTerm(school.office(), {});
    REQUIRE(term);
    for (const Settlement &settlement : term.value().students) {
        CAPTURE(settlement.student);
        const StudentCard card = school.card(settlement.student);
        REQUIRE(card.settlement);
        CHECK(card.settlement->balance() == settlement.balance());
        CHECK(card.settlement->counts == settlement.counts);
        CHECK(card.days.size() == settlement.counts.scheduled);
    }
}

TEST_CASE("R-ENR-4 the selection that holds changes on the day of the change, both stay visible")
{
    ExampleSchool school;
    const QString student = QStringLiteral("20230016");
    const StudentCard before = school.card(student, QDate(2026, 11, 8));
    const StudentCard after = school.card(student, QDate(2026, 11, 9));
    REQUIRE(before.current);
    REQUIRE(after.current);
    CHECK(before.current->slots.text() == QStringLiteral("周一至周五1-2"));
    CHECK(after.current->slots.text() == QStringLiteral("周一至周五1"));
    REQUIRE(after.enrollments.size() == 2);
    CHECK(after.enrollments[0].row.start < after.enrollments[1].row.start);
}

TEST_CASE("A student comes, takes part, or has no application")
{
    ExampleSchool school;
    const QString late = QStringLiteral("20240009");
    CHECK(school.stateOn(late, QDate(2026, 9, 27)) == ServiceState::Coming);
    CHECK(school.stateOn(late, QDate(2026, 9, 28)) == ServiceState::Taking);
    CHECK(school.stateOn(QStringLiteral("20220005"), QDate(2026, 9, 28)) == ServiceState::None);
    CHECK_FALSE(school.card(QStringLiteral("20220005")).settlement);
}

TEST_CASE("The roster stands in the natural order of classes, by number within")
{
    ExampleSchool school;
    const auto roster = loadRoster(school.office(), QDate(2026, 9, 1));
    REQUIRE(roster);
    REQUIRE(roster.value().classes.size() > 1);
    CHECK(roster.value().classes.first() == QStringLiteral("一（1）班"));
    const QList<RosterLine> &students = roster.value().students;
    for (qsizetype at = 1; at < students.size(); ++at) {
        if (students[at - 1].className == students[at].className)
            CHECK(students[at - 1].number < students[at].number);
    }
    CHECK(students.first().number == QStringLiteral("20260001"));
}
