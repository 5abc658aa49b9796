// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/vacancies.h"

#include "core/office/allocate.h"
#include "tests/office/school.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

const QDate kOctober(2026, 10, 9);
const QString kCourse = QStringLiteral("C007");

// The tight example with its draw saved, and one drawn place in C007 given up in October.
class VacatedSchool : public School
{
public:
    VacatedSchool()
    {
        takeGood(examplePath(QStringLiteral("onex-tight")));
        AllocateRequest request;
        request.save = true;
        const auto saved = allocateTerm(office(), request);
        REQUIRE(saved);
        for (const OfferingAllocation &offering : saved.value().result.offerings) {
            if (offering.code == kCourse)
                m_waiting = offering.waiting;
        }
        REQUIRE(m_waiting.size() > 1);
        giveUp();
    }

    [[nodiscard]] const QStringList &waiting() const { return m_waiting; }
    [[nodiscard]] QList<VacancyLine> open(QDate from = kOctober)
    {
        const auto lines = openVacancies(office(), from);
        REQUIRE(lines);
        return lines.value();
    }

private:
    void giveUp()
    {
        REQUIRE(office().perform<void>(QStringLiteral("test"), [&](Tables &tables) -> Result<void> {
            for (Stored<Placement> &row : tables.stored<Placement>(findTerm(tables).value().id)) {
                if (row.row.offering != kCourse)
                    continue;
                row.row.end = kOctober.addDays(-1);
                tables.update<Placement>(row.id, row.row);
                return done();
            }
            return refuse(QStringLiteral("nobody holds it"));
        }));
    }

    QStringList m_waiting;
};

} // namespace

TEST_CASE("R-ALC-6 T44 a free place is given to the first in line, once, and can be taken back")
{
    VacatedSchool school;
    const QList<VacancyLine> lines = school.open();
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].vacancy.offering == kCourse);
    CHECK(lines[0].courseName == QStringLiteral("象棋"));
    CHECK(lines[0].vacancy.free == 1);
    CHECK_FALSE(lines[0].firstName.isEmpty());
    for (const QString &student : lines[0].vacancy.inLine)
        CHECK(school.waiting().contains(student));
    CHECK(school.open(kOctober.addDays(-1)).isEmpty());

    const TermBook before = school.rows();
    const VacancyFilling filling{kCourse, lines[0].vacancy.inLine.first(), kOctober, {}};
    REQUIRE(fillVacancy(school.office(), filling));
    CHECK(school.open().isEmpty());
    const TermBook after = school.rows();
    CHECK(after.rows<Placement>().size() == before.rows<Placement>().size() + 1);
    CHECK(after.rows<Placement>().last() ==
          Placement{filling.student, kCourse, kOctober, {}, false});
    CHECK(fillVacancy(school.office(), filling).failure().kind == FailureKind::Refused);
    REQUIRE(school.office().undo());
    CHECK(sameRows(school.rows(), before));
    CHECK(school.open() == lines);
}

TEST_CASE("R-ALC-6 T44 nobody jumps the queue")
{
    VacatedSchool school;
    const TermBook before = school.rows();
    const QList<VacancyLine> lines = school.open();
    REQUIRE(lines[0].vacancy.inLine.size() > 1);
    const auto second =
        fillVacancy(school.office(), {kCourse, lines[0].vacancy.inLine[1], kOctober, {}});
    REQUIRE_FALSE(second);
    CHECK(second.failure().text.contains(lines[0].vacancy.inLine[0]));
    const auto outsider =
        fillVacancy(school.office(), {kCourse, QStringLiteral("20260001"), kOctober, {}});
    CHECK_FALSE(outsider);
    const auto full = fillVacancy(
        school.office(), {QStringLiteral("C008"), lines[0].vacancy.inLine[0], kOctober, {}});
    REQUIRE_FALSE(full);
    CHECK(full.failure().text.contains(QStringLiteral("C008")));
    CHECK_FALSE(openVacancies(school.office(), QDate(2027, 3, 1)));
    CHECK(sameRows(school.rows(), before));
}
