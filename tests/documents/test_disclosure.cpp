// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/forms/disclosure.h"
#include "core/office/funds.h"
#include "core/office/papers.h"
#include "core/office/settle.h"
#include "core/rules/ledger/fee_events.h"
#include "tests/documents/made_schools.h"
#include "tests/office/school.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::documents;
using namespace kehou::test;

namespace
{

const QDate kToday(2027, 1, 20);

class DisclosureSchool : public School
{
public:
    DisclosureSchool() : School(QStringLiteral("onex"))
    {
        takeGood(examplePath(QStringLiteral("onex")));
    }

    [[nodiscard]] Result<Document> print()
    {
        PaperRequest request;
        request.form = QStringLiteral("disclosure");
        return buildPaper(office(), request, kToday);
    }

    // Books every student's settlement as closing it does, all or all but one.
    void closeSettlements(qsizetype but = 0)
    {
        const auto settled = settleTerm(office(), {});
        REQUIRE(settled);
        const TermSettlement &term = settled.value();
        const auto booked =
            office().perform<void>(QStringLiteral("Close"), [&](Tables &tables) -> Result<void> {
                for (qsizetype at = but; at < term.students.size(); ++at)
                    book(tables, term, term.students[at]);
                return done();
            });
        REQUIRE(booked);
    }

private:
    static void book(Tables &tables, const TermSettlement &term, const Settlement &settlement)
    {
        const TermId id = term.term.id;
        const QString &student = settlement.student;
        Journal journal = tables.journal();
        const StudentStanding standing{student,
                                       journal.balance(id, {AccountKind::Receivable, student}),
                                       journal.balance(id, {AccountKind::Repayable, student})};
        journal.append(
            id, settlementClosed({{EventKind::Settlement, student}, term.asOf, {}}, standing, {},
                                 itemAmounts(settlement, term.rules.items, LineKind::Consumed)));
    }
};

} // namespace

TEST_CASE("R-FND-2 the disclosure is refused until the journal has its income, then it is printed")
{
    DisclosureSchool school;
    const auto early = school.print();
    REQUIRE_FALSE(early);
    CHECK(early.failure().text.contains(QStringLiteral("服务费收入")));
    CHECK(early.failure().text.contains(QStringLiteral("R-FND-2")));

    school.closeSettlements();
    const auto fund = fundSummary(school.office());
    REQUIRE(fund);
    const auto paper = school.print();
    REQUIRE(paper);
    CHECK_FALSE(paper.value().checkCode.isEmpty());
    const QStringList all = texts(paper.value());
    for (const Money amount : {fund.value().income.used, fund.value().income.waived,
                               fund.value().balance(), fund.value().sums.refunded})
        CHECK(all.contains(displayText(amount)));
    CHECK(all.contains(QStringLiteral("人员")));
}

TEST_CASE("R-FND-2 one family's settlement that is not booked keeps the disclosure back")
{
    DisclosureSchool school;
    school.closeSettlements(1);
    const auto settled = settleTerm(school.office(), {});
    REQUIRE(settled);
    REQUIRE(settled.value().students.first().consumed > Money());
    CHECK_FALSE(school.print());
}

TEST_CASE("R-FND-2 the disclosure names nobody and lists what is spent by category")
{
    DisclosureSchool school;
    REQUIRE(enterSpending(school.office(), {QDate(2026, 10, 30), QStringLiteral("其他"),
                                            Money::fen(123'45), QStringLiteral("耗材"),
                                            QStringLiteral("Z1"), QStringLiteral("王小店")}));
    school.closeSettlements();
    const auto paper = school.print();
    REQUIRE(paper);
    const QString all = texts(paper.value()).join(u'\n');
    CHECK(all.contains(QStringLiteral("123.45")));
    CHECK_FALSE(all.contains(QStringLiteral("王小店")));
    const TermBook book = school.rows();
    for (const Student &student : book.rows<Student>())
        CHECK_FALSE(all.contains(student.number));
}
