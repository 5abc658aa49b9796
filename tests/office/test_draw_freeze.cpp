// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/draw_freeze.h"

#include "core/office/allocation_table.h"
#include "core/office/papers.h"
#include "tests/office/school.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

const QDate kDay(2026, 9, 2);
const QString kSeed = QStringLiteral("双色球2026101期");
const QString kWitnesses = QStringLiteral("双色球当期号码，家长委员会王某、李某在场");

// Two children who want the one place of A.
[[nodiscard]] TermBook aSchool()
{
    TermBook book = aBook();
    book.rows<Offering>() = {anOffering(QStringLiteral("A"), u"周一1")};
    book.rows<Offering>()[0].most = 1;
    book.rows<StaffMember>() = {aTeacher(QStringLiteral("TA"))};
    book.rows<Student>().append(aStudent(QStringLiteral("2")));
    for (const char16_t *number : {u"1", u"2"}) {
        Enrollment enrollment = anEnrollment();
        enrollment.student = QString::fromUtf16(number);
        book.rows<Enrollment>().append(enrollment);
        book.rows<Wish>().append({enrollment.student, {}, {QStringLiteral("A")}});
    }
    return book;
}

[[nodiscard]] Result<void> freezeIn(School &school, const QString &seed = kSeed,
                                    const QString &by = kWitnesses)
{
    return freezeDraw(school.office(), {seed, by, kDay, {}});
}

[[nodiscard]] Result<TermAllocation> saveIn(School &school, const QString &seed = kSeed)
{
    AllocateRequest request;
    request.seed = seed;
    request.save = true;
    return allocateTerm(school.office(), request);
}

[[nodiscard]] bool prints(School &school, const QString &form)
{
    PaperRequest request;
    request.form = form;
    return buildPaper(school.office(), request, kDay).ok();
}

// Another wish comes in.
void changeWish(School &school)
{
    REQUIRE(
        school.office().perform<void>(QStringLiteral("test"), [](Tables &tables) -> Result<void> {
            Stored<Wish> wish = tables.stored<Wish>(findTerm(tables).value().id).first();
            wish.row.choices.clear();
            tables.update<Wish>(wish.id, wish.row);
            return done();
        }));
}

} // namespace

TEST_CASE("R-ALC-7 a frozen draw keeps its seed and is saved and printed with how it was fixed")
{
    School school;
    put(school, aSchool());
    REQUIRE(freezeIn(school));
    CHECK(school.rows().term.drawSeed == kSeed);
    const auto settings = allocationSettings(school.office(), {});
    REQUIRE(settings);
    REQUIRE(settings.value().frozen);
    CHECK(settings.value().frozen->by == kWitnesses);
    const auto table = allocationTable(school.office(), {});
    REQUIRE(table);
    CHECK(table.value().againstFreeze.isEmpty());
    CHECK(settings.value().frozen->inputsDigest ==
          QString::fromLatin1(table.value().allocation.result.inputsDigest));
    CHECK(prints(school, QStringLiteral("draw-protocol")));
    CHECK(saveIn(school));
    CHECK(prints(school, QStringLiteral("draw-protocol"))); // places are no input of a draw
}

TEST_CASE(
    "R-ALC-7 R-TIM-3 what is not the frozen draw is neither saved nor printed, until frozen anew")
{
    School school;
    put(school, aSchool());
    REQUIRE(freezeIn(school));
    SECTION("another seed")
    {
        const auto refused = saveIn(school, QStringLiteral("别的种子"));
        REQUIRE_FALSE(refused);
        CHECK(refused.failure().text.contains(kSeed));
    }
    SECTION("another wish")
    {
        changeWish(school);
        const auto refused = saveIn(school);
        REQUIRE_FALSE(refused);
        CHECK(refused.failure().text.contains(QStringLiteral("2026-09-02")));
        CHECK_FALSE(prints(school, QStringLiteral("draw-protocol")));
        CHECK_FALSE(prints(school, QStringLiteral("draw-slip")));
        CHECK_FALSE(allocationTable(school.office(), {}).value().againstFreeze.isEmpty());
        REQUIRE(freezeIn(school));
        CHECK(prints(school, QStringLiteral("draw-protocol")));
        CHECK(saveIn(school));
    }
    SECTION("undone")
    {
        REQUIRE(school.office().undo());
        CHECK(school.rows().term.drawSeed.isEmpty());
        CHECK(saveIn(school, QStringLiteral("别的种子")));
    }
}

TEST_CASE("R-ALC-7 a draw is frozen with a seed, witnesses and wishes, and only where one is held")
{
    School school;
    put(school, aSchool());
    CHECK_FALSE(freezeIn(school, QStringLiteral(" ")));
    CHECK_FALSE(freezeIn(school, kSeed, QStringLiteral(" ")));
    CHECK_FALSE(freezeDraw(school.office(), {kSeed, kWitnesses, {}, {}}));
    CHECK_FALSE(allocationSettings(school.office(), {}).value().frozen);
    School without;
    TermBook book = aSchool();
    book.rows<Wish>().clear();
    put(without, book);
    CHECK_FALSE(freezeIn(without));
    School served(QStringLiteral("nanchang28"));
    put(served, aSchool(), QStringLiteral("nanchang28"));
    CHECK_FALSE(freezeIn(served));
}
