// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/take_over.h"

#include "core/office/facts.h"
#include "core/office/rows.h"
#include "tests/office/school.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

const QString kNext = QStringLiteral("2027春");

// The example onex with an empty term after it.
class TwoTerms : public School
{
public:
    TwoTerms()
    {
        takeGood(examplePath(QStringLiteral("onex")));
        auto items = loadTermItems(office());
        REQUIRE(items);
        m_old = itemOf(items.value(), QStringLiteral("学期名称"));
        TermItems next{items.value().items, false};
        itemOf(next, QStringLiteral("学期名称")) = kNext;
        itemOf(next, QStringLiteral("开始日期")) = QStringLiteral("2027-03-01");
        itemOf(next, QStringLiteral("结束日期")) = QStringLiteral("2027-07-02");
        REQUIRE(saveTermItems(office(), next));
    }

    [[nodiscard]] const QString &old() const { return m_old; }
    [[nodiscard]] Result<TakenOver> takeOver(Promotion promotion = Promotion::Stay)
    {
        return takeOverTerm(office(), {m_old, kNext, promotion});
    }

private:
    [[nodiscard]] static QString &itemOf(TermItems &items, const QString &name)
    {
        for (auto &[item, content] : items.items) {
            if (item == name)
                return content;
        }
        FAIL("no such item");
        return items.items.first().second;
    }

    QString m_old;
};

} // namespace

TEST_CASE("R-ENR-3 T46 an empty term takes over once, leaves the old one alone, and can be undone")
{
    TwoTerms school;
    const TermBook before = school.rows(school.old());
    CHECK(termToTakeOver(school.office(), kNext).value() == school.old());
    const auto taken = school.takeOver();
    REQUIRE(taken);
    CHECK(taken.value().students > 0);
    CHECK(taken.value().drafts > 0);
    CHECK(school.rows(kNext).rows<Student>().size() == taken.value().students);
    CHECK(sameRows(school.rows(school.old()), before));
    CHECK(termToTakeOver(school.office(), kNext).value().isEmpty());
    const TermBook once = school.rows(kNext);
    CHECK_FALSE(school.takeOver());
    CHECK(sameRows(school.rows(kNext), once));
    REQUIRE(school.office().undo());
    CHECK(school.rows(kNext).rows<Student>().isEmpty());
}

TEST_CASE("R-ENR-3 a term takes nothing over from a later one or from one that is not there")
{
    TwoTerms school;
    CHECK_FALSE(takeOverTerm(school.office(), {kNext, school.old(), Promotion::Stay}));
    CHECK_FALSE(takeOverTerm(school.office(), {QStringLiteral("1999"), kNext, Promotion::Stay}));
    CHECK(termToTakeOver(school.office(), school.old()).value().isEmpty());
}
