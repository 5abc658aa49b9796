// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/book_checks.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

[[nodiscard]] CheckContext aContext()
{
    CheckContext context;
    context.layers = {{QStringLiteral("社团"), std::nullopt}};
    return context;
}

} // namespace

TEST_CASE("A school without contradictions has no faults")
{
    TermBook book = aBook();
    book.rows<Enrollment>() = {anEnrollment()};
    book.rows<Session>() = {aSession(u"2026-09-01", 1)};
    book.rows<Mark>() = {aMark(u"2026-09-01", 1, MarkState::Late)};
    CHECK(checkBook(book, aContext()).isEmpty());
}

TEST_CASE("One fault of every kind, and all of them are listed at once")
{
    TermBook book = aBook();
    book.rows<CalendarDay>() = {{date(u"2026-09-06"), CalendarDayKind::Cancelled, {}, {}}};
    book.rows<Band>().append(aBand(u"1", 1));
    book.rows<Enrollment>() = {anEnrollment(), anEnrollment(u"周一1", u"2026-08-01")};
    book.rows<Offering>() = {anOffering(QStringLiteral("C1"), u"周一1")};
    book.rows<Offering>()[0].layer = QStringLiteral("没有的层");
    book.rows<BillingMonth>() = {
        {QStringLiteral("9月"), date(u"2026-09-30"), date(u"2026-09-01"), {}}};
    book.rows<Payment>() = {aPayment(-1)};
    book.rows<Session>() = {aSession(u"2026-09-06", 1)};
    book.rows<Mark>() = {aMark(u"2026-09-06", 1, MarkState::Late)};
    QSet<SheetIndex> sheets;
    for (const RowFault &fault : checkBook(book, aContext()))
        sheets.insert(fault.sheet);
    CHECK(sheets == QSet<SheetIndex>{kSheetOf<CalendarDay>, kSheetOf<Band>, kSheetOf<Enrollment>,
                                     kSheetOf<Offering>, kSheetOf<BillingMonth>, kSheetOf<Payment>,
                                     kSheetOf<Session>, kSheetOf<Mark>});
}

TEST_CASE("R-FEE-11 receipts of other terms are known to the checks")
{
    TermBook book = aBook();
    book.rows<Payment>() = {aPayment(100)};
    book.rows<Payment>()[0].receipt = 7;
    CheckContext context = aContext();
    CHECK(checkBook(book, context).isEmpty());
    context.receiptsElsewhere = {7};
    CHECK(checkBook(book, context).size() == 1);
}

TEST_CASE("R-ENR-2 the notice of the scheme is the one that counts")
{
    TermBook book = aBook();
    book.rows<Enrollment>() = {anEnrollment()};
    book.rows<Enrollment>()[0].withdrawalRequestedOn = date(u"2026-09-10");
    book.rows<Mark>() = {aMark(u"2026-09-16", 1, MarkState::Late)};
    CheckContext context = aContext();
    CHECK(checkBook(book, context).isEmpty());
    context.noticeDays = 5;
    CHECK(checkBook(book, context).size() == 1);
}
