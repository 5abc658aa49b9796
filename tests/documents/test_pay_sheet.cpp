// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/forms/pay_slip.h"
#include "core/rules/pay/rates.h"
#include "tests/documents/made_schools.h"
#include "tests/paper/recorded.h"
#include "tests/rules/pay/pay_school.h"
#include "tests/rules/pay/random_pay.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::documents;
using namespace kehou::test;

namespace
{

const FormStamp kStamp{QStringLiteral("示例学校"),
                       QStringLiteral("2026秋"),
                       QDate(2027, 1, 20),
                       QStringLiteral("3f9a01c7"),
                       {}};

[[nodiscard]] QList<PaidPerson> peopleOf(const PaySheet &sheet)
{
    QList<PaidPerson> people;
    for (const PersonPay &pay : sheet.staff)
        people.append({pay, QStringLiteral("老师") + pay.staff, QStringLiteral("教师")});
    return people;
}

[[nodiscard]] PayTerms termsOf(const PaySheet &sheet, bool complete = true)
{
    return {sheet.method,    sheet.fund,   QStringLiteral("学校核定"),
            sheet.undivided, sheet.over(), complete};
}

[[nodiscard]] Document sheetOf(const PaySheet &pay)
{
    return paySheet(kStamp, termsOf(pay), peopleOf(pay), pay.organisations);
}

[[nodiscard]] QStringList headersOf(const Table &table)
{
    QStringList headers;
    for (const Column &column : table.columns)
        headers.append(column.header.join(u'/'));
    return headers;
}

[[nodiscard]] QList<Content> slipsOf(const Document &document)
{
    return std::get<SlipGrid>(document.sections.first().content).slips;
}

} // namespace

TEST_CASE("R-PAY-3 the pay sheet by rates has tiers, sessions, parts and the sum in capitals")
{
    TermBook book = aPayBook();
    book.rows<Sanction>() = {aSanction(SanctionKind::Award, u"2026-09-01", {}, Money::fen(10'000)),
                             aSanction(SanctionKind::Deduction, u"2026-09-01", {}, Money::fen(50))};
    const Document document = sheetOf(payOf(book, aRatesPart(), 50'000));
    REQUIRE(document.sections.size() == 1);
    CHECK(document.page.orientation == Orientation::Landscape);
    const Table table = tableOf(contentOf(document));
    CHECK(headersOf(table).mid(4) ==
          QStringList{QStringLiteral("档次"), QStringLiteral("课时标准（元）"),
                      QStringLiteral("课时数"), QStringLiteral("课时费（元）"),
                      QStringLiteral("奖励（元）"), QStringLiteral("扣款（元）"),
                      QStringLiteral("应发（元）"), QStringLiteral("签名")});
    CHECK(texts(table.rows[0]) ==
          QStringList{QStringLiteral("1"), QStringLiteral("T1"), QStringLiteral("老师T1"),
                      QStringLiteral("教师"), QStringLiteral("A"), QStringLiteral("60.00"),
                      QStringLiteral("4"), QStringLiteral("240.00"), QStringLiteral("100.00"),
                      QStringLiteral("0.50"), QStringLiteral("339.50")});
    CHECK(texts(table.rows[3]) == QStringList{QStringLiteral("合计"), QString(), QString(),
                                              QStringLiteral("6"), QStringLiteral("330.00"),
                                              QStringLiteral("100.00"), QStringLiteral("0.50"),
                                              QStringLiteral("429.50")});
    CHECK(texts(document).join(u'\n').contains(QStringLiteral("肆佰贰拾玖元伍角整（¥429.50）")));
    CHECK(contentOf(document).mark.isEmpty());
    CHECK(faults(recorded(document), {297, 210}) == QStringList());
}

TEST_CASE("R-PAY-1 the pay sheet by units has both parts and what stays undivided")
{
    TermBook book = aPayBook();
    book.rows<Assessment>() = {aSurvey(kT1, 9050)};
    const Table table = tableOf(contentOf(sheetOf(payOf(book, aPart(PayMethod::Units)))));
    CHECK(texts(table.rows[0]).mid(4) ==
          QStringList{QStringLiteral("4"), QStringLiteral("4"), QStringLiteral("600.00"),
                      QStringLiteral("90.5"), QStringLiteral("100.00"), QStringLiteral("700.00")});
    CHECK(texts(table.rows[1]).mid(4) == QStringList{QStringLiteral("2"), QStringLiteral("2"),
                                                     QStringLiteral("300.00"), QString(), QString(),
                                                     QStringLiteral("300.00")});
    book.rows<Assessment>().clear();
    const QString text = texts(sheetOf(payOf(book, aPart(PayMethod::Units)))).join(u'\n');
    CHECK(text.contains(QStringLiteral("无人可分，留存")));
    CHECK(text.contains(QStringLiteral("¥100.00")));
}

TEST_CASE("R-PAY-7 R-PAY-10 a sheet over the fund or without all rolls is marked")
{
    const PaySheet over = payOf(aPayBook(), aRatesPart(), 32'999);
    CHECK(contentOf(sheetOf(over)).mark == QStringLiteral("超出经费"));
    CHECK(texts(sheetOf(over)).join(u'\n').contains(QStringLiteral("¥0.01")));
    const PaySheet within = payOf(aPayBook(), aRatesPart(), 33'000);
    CHECK(contentOf(sheetOf(within)).mark.isEmpty());
    const PayTerms open = termsOf(within, false);
    CHECK(contentOf(paySheet(kStamp, open, peopleOf(within), {})).mark == QStringLiteral("未完成"));
    CHECK(slipsOf(paySlips(kStamp, open, peopleOf(within)))[0].mark == QStringLiteral("未完成"));
}

TEST_CASE("R-PAY-6 organisations stand on a sheet of their own")
{
    PaySheet pay = payOf(aPayBook(), aRatesPart());
    pay.organisations = {{QStringLiteral("星辰"),
                          12,
                          Money::fen(20'000),
                          Hundredths{95},
                          Money::fen(228'000),
                          {{QDate(2026, 9, 1), 1}}},
                         {QStringLiteral("北斗"), 0, {}, Hundredths{100}, {}, {}}};
    const Document document = sheetOf(pay);
    REQUIRE(document.sections.size() == 2);
    const Table table = tableOf(contentOf(document, 1));
    CHECK(texts(table.rows[0]) == QStringList{QStringLiteral("1"), QStringLiteral("星辰"),
                                              QStringLiteral("200.00"), QStringLiteral("12"),
                                              QStringLiteral("1"), QStringLiteral("0.95"),
                                              QStringLiteral("2,280.00")});
    CHECK(texts(table.rows[1])[2].isEmpty());
    CHECK(texts(table.rows[2]) == QStringList{QStringLiteral("合计"), QStringLiteral("2,280.00")});
}

TEST_CASE("R-PAY-3 a slip's lines add up to the total")
{
    for (const PayMethod method : {PayMethod::Units, PayMethod::Rates, PayMethod::Evaluation}) {
        for (unsigned seed = 0; seed < 12; ++seed) {
            CAPTURE(static_cast<int>(method), seed);
            const RandomPay school = randomPay(seed, method);
            const PaySheet pay = payOf(school.book, school.part, school.fund.fen());
            const Document document = paySlips(kStamp, termsOf(pay), peopleOf(pay));
            const QList<Content> slips = slipsOf(document);
            REQUIRE(slips.size() == pay.staff.size());
            for (qsizetype at = 0; at < slips.size(); ++at) {
                const Table table = tableOf(slips[at]);
                Money sum;
                for (const Row &row : table.rows) {
                    const Money *amount = std::get_if<Money>(&row.cells.last().value);
                    sum += amount && row.kind == RowKind::Data ? *amount : Money();
                }
                REQUIRE(sum == pay.staff[at].total);
                REQUIRE(table.rows.last().cells.last().value == Value(sum));
            }
        }
    }
}

TEST_CASE("R-PAY-3 a slip says why in words")
{
    TermBook book = aPayBook();
    book.rows<Session>()[0].record = RecordState::Incomplete;
    book.rows<Session>()[3].teacherState = TeacherState::Late;
    book.rows<Sanction>() = {aSanction(SanctionKind::Dereliction, u"2026-09-02")};
    const PaySheet pay = payOf(book, aRatesPart());
    const Document document = paySlips(kStamp, termsOf(pay), {peopleOf(pay)[0]});
    const Table table = tableOf(slipsOf(document)[0]);
    QStringList notes;
    for (const Row &row : table.rows)
        notes.append(texts(row).value(1));
    CHECK(notes == QStringList{QStringLiteral("A档，每课时60.00元，记录不全减半（9月1日）"),
                               QStringLiteral("A档，每课时60.00元，记录完整"),
                               QStringLiteral("失职当日不计（9月2日）"),
                               QStringLiteral("A档，每课时60.00元，记录完整，迟到（10月12日）"),
                               QStringLiteral("4")});
    CHECK(texts(document).join(u'\n').contains(QStringLiteral("壹佰贰拾元整")));
    CHECK(faults(recorded(document), {210, 297}) == QStringList());
}
