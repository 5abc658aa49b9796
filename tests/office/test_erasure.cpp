// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/erasure.h"

#include "core/office/payments.h"
#include "tests/office/school.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace kehou;
using namespace kehou::test;

namespace
{

const QString kChild = QStringLiteral("1");
const QString kName = QStringLiteral("欧阳小测");
const QString kGuardian = QStringLiteral("欧阳大测");
const QString kPhone = QStringLiteral("13912345678");
const QDate kLastKept(2030, 1, 15); // the term ends on 2027-01-15

// Two children; the first's names stand wherever somebody may have typed them.
[[nodiscard]] TermBook aNamedBook()
{
    TermBook book = aBook();
    Student &child = book.rows<Student>()[0];
    child.name = kName;
    child.guardian = kGuardian;
    child.phone = kPhone;
    child.categories = {QStringLiteral("困难")};
    book.rows<Student>().append(aStudent(QStringLiteral("2")));
    Enrollment enrollment = anEnrollment();
    enrollment.applicant = kGuardian;
    enrollment.note = QStringLiteral("由%1代签").arg(kGuardian);
    Enrollment other = anEnrollment();
    other.student = QStringLiteral("2");
    book.rows<Enrollment>() = {enrollment, other};
    Waiver waiver = aWaiver(50, u"2026-09-01", u"2026-12-31");
    waiver.category = QStringLiteral("困难");
    book.rows<Waiver>() = {waiver};
    confirm(book, DateRange(QDate(2026, 9, 1), QDate(2026, 9, 30)), {1, 2});
    book.rows<Session>()[0].note = QStringLiteral("更正：%1 缺勤→病假").arg(kName);
    Mark mark = aMark(u"2026-09-01", 1, MarkState::SickLeave);
    mark.note = QStringLiteral("%1来电 %2").arg(kGuardian, kPhone);
    book.rows<Mark>() = {mark};
    return book;
}

struct NamedSchool : School {
    NamedSchool()
    {
        put(*this, aNamedBook());
        MoneyEntry money;
        money.student = kChild;
        money.amount = Money::fen(10'000);
        money.date = QDate(2026, 9, 5);
        money.note = QStringLiteral("%1微信").arg(kGuardian);
        REQUIRE(enterPayment(office(), money));
        REQUIRE(enterRefund(office(), money));
    }
};

[[nodiscard]] QStringList figuresOf(School &school)
{
    const auto settled = settleTerm(school.office(), {});
    REQUIRE(settled);
    QStringList figures;
    for (const Settlement &s : settled.value().students)
        figures.append(QStringLiteral("%1 %2 %3 %4 %5 %6")
                           .arg(s.student)
                           .arg(s.counts.attended)
                           .arg(s.prepaid.fen())
                           .arg(s.waived.fen())
                           .arg(s.paid.fen())
                           .arg(s.refunded.fen()));
    return figures;
}

[[nodiscard]] QStringList traces(const QByteArray &bytes)
{
    QStringList found;
    for (const QString &word : {kName, kGuardian, kPhone}) {
        if (bytes.contains(word.toUtf8()))
            found.append(word);
    }
    return found;
}

} // namespace

TEST_CASE("R-DAT-3 a child is erased only once its retention time has run out")
{
    NamedSchool school;
    CHECK(erasableFrom(QDate(2027, 1, 15)) == kLastKept.addDays(1));
    const auto none = erasableChildren(school.office(), kLastKept);
    REQUIRE(none);
    CHECK(none.value().isEmpty());
    const auto all = erasableChildren(school.office(), kLastKept.addDays(1));
    REQUIRE(all);
    REQUIRE(all.value().size() == 2);
    CHECK(all.value()[0] ==
          KeptChild{kChild, kName, kClass, QStringLiteral("2026秋"), kLastKept.addDays(1)});
    const auto early = eraseChildren(school.office(), {kChild}, kLastKept);
    REQUIRE_FALSE(early);
    CHECK(early.failure().text.contains(QStringLiteral("2030-01-15")));
    const auto nobody = eraseChildren(school.office(), {QStringLiteral("9")}, kLastKept.addDays(1));
    CHECK_FALSE(nobody);
}

TEST_CASE("R-DAT-3 an erased child leaves no name in the file, and every figure stays")
{
    NamedSchool school;
    const QStringList figures = figuresOf(school);
    school.close();
    REQUIRE_FALSE(traces(bytesOf(school.path())).isEmpty());
    school.open();

    REQUIRE(eraseChildren(school.office(), {kChild}, kLastKept.addDays(1)));
    CHECK_FALSE(school.office().state().undoText);
    CHECK(figuresOf(school) == figures);
    const TermBook book = school.rows();
    CHECK(book.rows<Student>()[0].name == pseudonymOf(kChild));
    CHECK(book.rows<Student>()[0].categories.isEmpty());
    CHECK(book.rows<Student>()[1] == aStudent(QStringLiteral("2")));
    CHECK(book.rows<Enrollment>()[0].applicant == pseudonymOf(kChild));
    CHECK(book.rows<Enrollment>()[1].applicant == QStringLiteral("李父"));
    CHECK(book.rows<Payment>().size() == 1);
    CHECK(book.rows<Session>()[0].note.contains(QStringLiteral("缺勤→病假")));
    const auto checks = school.office().verify();
    REQUIRE(checks);
    for (const Office::Check &check : checks.value())
        CHECK(check.ok);

    // Neither in a copy made since, nor in the file or beside it, open or closed.
    const QString copy = school.path(QStringLiteral("副本.kehou"));
    REQUIRE(school.office().saveCopy(copy));
    CHECK(traces(bytesOf(copy)) == QStringList());
    CHECK(traces(bytesOf(school.path())) == QStringList());
    const QString log = school.path() + QStringLiteral("-wal");
    CHECK((!QFile::exists(log) || traces(bytesOf(log)).isEmpty()));
    school.close();
    CHECK(traces(bytesOf(school.path())) == QStringList());
    school.open();
    const auto again = eraseChildren(school.office(), {kChild}, kLastKept.addDays(1));
    CHECK_FALSE(again);
    CHECK(erasableChildren(school.office(), kLastKept.addDays(1)).value().size() == 1);
}

TEST_CASE("R-DAT-3 who is owed or owes money is erased after it is settled, and none before")
{
    NamedSchool school;
    MoneyEntry money;
    money.student = QStringLiteral("2");
    money.amount = Money::fen(100);
    money.date = QDate(2026, 9, 5);
    REQUIRE(enterPayment(school.office(), money));
    const QStringList both{kChild, QStringLiteral("2")};
    const auto refused = eraseChildren(school.office(), both, kLastKept.addDays(1));
    REQUIRE_FALSE(refused);
    CHECK(refused.failure().text.contains(QStringLiteral("1.00")));
    CHECK(school.rows().rows<Student>()[0].name == kName);
    REQUIRE(enterRefund(school.office(), money));
    CHECK(eraseChildren(school.office(), both, kLastKept.addDays(1)));
}
