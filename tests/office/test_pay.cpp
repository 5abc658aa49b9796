// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/pay.h"

#include "core/base/money_text.h"
#include "tests/office/school.h"
#include "tests/support/catch.h"
#include "tests/support/start_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace kehou;
using namespace kehou::test;

namespace
{

[[nodiscard]] TermPay paid(School &school, const PayRequest &request = {})
{
    auto result = payTerm(school.office(), request);
    REQUIRE(result);
    return std::move(result).value();
}

[[nodiscard]] QJsonObject expectedPay(const QString &example)
{
    const QByteArray json = bytesOf(examplePath(example) + QStringLiteral("/expected-pay.json"));
    return QJsonDocument::fromJson(json).object();
}

// What the verb prints, and its exit status.
struct Printed {
    int status = 0;
    QJsonObject json;
    QString errors;
};

[[nodiscard]] Printed payVerb(School &school, const QStringList &options)
{
    school.close();
    QProcess cli;
    startProgram(cli, QStringLiteral(KEHOU_CLI),
                 QStringList{QStringLiteral("pay"), school.path()} + options);
    REQUIRE(cli.waitForFinished(60'000));
    school.open();
    return {cli.exitCode(), QJsonDocument::fromJson(cli.readAllStandardOutput()).object(),
            QString::fromUtf8(cli.readAllStandardError())};
}

// Every field that is expected is there and equal; lists entry by entry.
void checkFields(const QJsonObject &object, const QJsonObject &expected)
{
    for (auto field = expected.begin(); field != expected.end(); ++field) {
        CAPTURE(field.key());
        if (!field->isArray()) {
            REQUIRE(object.value(field.key()) == *field);
            continue;
        }
        const QJsonArray list = object.value(field.key()).toArray();
        REQUIRE(list.size() == field->toArray().size());
        for (qsizetype at = 0; at < list.size(); ++at) {
            CAPTURE(at);
            checkFields(list[at].toObject(), field->toArray()[at].toObject());
        }
    }
}

} // namespace

TEST_CASE("R-PAY-1 to R-PAY-3 the worked examples pay as an independent program expects")
{
    for (const QString &example : kExamples) {
        CAPTURE(example);
        School school(schemeOf(example));
        school.takeGood(examplePath(example));
        const QJsonObject expected = expectedPay(example);
        REQUIRE(expected.value(QStringLiteral("staff")).toArray().size() == 20);
        const Printed printed = payVerb(school, {QStringLiteral("--json")});
        checkFields(printed.json, expected);
        CHECK(printed.status == 0);
    }
}

TEST_CASE("R-PAY-7 every person's lines add up to the total, in the verb's JSON too")
{
    for (const QString &example : kExamples) {
        CAPTURE(example);
        School school(schemeOf(example));
        school.takeGood(examplePath(example));
        const Printed printed =
            payVerb(school, {QStringLiteral("--json"), QStringLiteral("--explain")});
        Money sum;
        for (const QJsonValue entry : printed.json.value(QStringLiteral("staff")).toArray()) {
            const QJsonObject person = entry.toObject();
            qint64 amount = 0;
            qint64 units = 0;
            for (const QJsonValue line : person.value(QStringLiteral("lines")).toArray()) {
                amount += line.toObject().value(QStringLiteral("amount_fen")).toInteger();
                units += line.toObject().value(QStringLiteral("units_milli")).toInteger();
                CHECK(line.toObject()
                          .value(QStringLiteral("rule"))
                          .toString()
                          .startsWith(QStringLiteral("R-PAY-")));
                CHECK_FALSE(line.toObject().value(QStringLiteral("text")).toString().isEmpty());
            }
            CHECK(amount == person.value(QStringLiteral("total_fen")).toInteger());
            CHECK(units == person.value(QStringLiteral("units_milli")).toInteger());
            sum += Money::fen(amount);
        }
        CHECK(sum == paid(school).sheet.total());
    }
}

TEST_CASE("R-PAY-3 a line says its tier, its count and its arithmetic")
{
    School school;
    school.takeGood(examplePath(QStringLiteral("onex")));
    const TermPay pay = paid(school);
    for (const PersonPay &person : pay.sheet.staff) {
        for (const ExplainedPayLine &line : pay.explain(person)) {
            CAPTURE(line.text);
            CHECK(line.text.contains(moneyText(line.line.amount)));
            if (line.line.kind == PayLineKind::Sessions)
                CHECK(line.text.contains(QString::number(line.line.count)));
        }
    }
}

TEST_CASE("T40, R-PAY-10 what is missing is listed and pays nothing")
{
    School school;
    BookFolder book(QStringLiteral("onex"));
    // The first three sessions of the term: no roll, no record, nobody there.
    book.replace(QStringLiteral("课次"),
                 QStringLiteral("2026-09-01,1,一（1）班,已点名,T002,正常,,完整,"),
                 QStringLiteral("2026-09-01,1,一（1）班,未点名,T002,正常,,完整,"));
    book.replace(QStringLiteral("课次"),
                 QStringLiteral("2026-09-01,2,一（1）班,已点名,T002,正常,,完整,"),
                 QStringLiteral("2026-09-01,2,一（1）班,已点名,T002,正常,,,"));
    book.replace(QStringLiteral("课次"),
                 QStringLiteral("2026-09-01,1,二（1）班,已点名,T003,正常,,完整,"),
                 QStringLiteral("2026-09-01,1,二（1）班,已点名,T003,请假,,完整,"));
    School whole;
    whole.takeGood(examplePath(QStringLiteral("onex")));
    school.takeGood(book.path());
    const TermPay before = paid(whole);
    const TermPay after = paid(school);
    CHECK(before.complete());
    CHECK_FALSE(after.complete());

    const auto gapsOf = [](const TermPay &pay, PayGapKind kind) {
        return std::count_if(pay.gaps.begin(), pay.gaps.end(),
                             [&](const PayGap &gap) { return gap.kind == kind; });
    };
    CHECK(gapsOf(after, PayGapKind::NoRoll) == 1);
    CHECK(gapsOf(after, PayGapKind::NoRecord) == 1);
    CHECK(gapsOf(after, PayGapKind::NobodyTaught) == 1);
    CHECK(gapsOf(before, PayGapKind::NoRoll) == 0);
    CHECK(gapsOf(before, PayGapKind::NoRecord) == 0);
    CHECK(gapsOf(before, PayGapKind::NoPatrol) == 1); // the example has no 巡查 at all
    CHECK(before.sheet.find(QStringLiteral("T002"))->sessions -
              after.sheet.find(QStringLiteral("T002"))->sessions ==
          1);
    CHECK(before.sheet.find(QStringLiteral("T003"))->sessions -
              after.sheet.find(QStringLiteral("T003"))->sessions ==
          1);
    for (const ExplainedGap &gap : after.explainGaps()) {
        CHECK_FALSE(gap.rule.isEmpty());
        CHECK(gap.text.endsWith(u'.'));
    }
    // A day before the term has nothing to miss yet.
    CHECK(paid(school, {{}, QDate(2026, 8, 31)}).complete());
}

TEST_CASE("The verb pay says what it cannot do by its exit status")
{
    School school;
    BookFolder book(QStringLiteral("onex"));
    book.replace(QStringLiteral("课次"),
                 QStringLiteral("2026-09-01,1,一（1）班,已点名,T002,正常,,完整,"),
                 QStringLiteral("2026-09-01,1,一（1）班,未点名,T002,正常,,完整,"));
    school.takeGood(book.path());
    CHECK(payVerb(school, {}).status == 1);
    CHECK(payVerb(school, {}).errors.contains(QStringLiteral("T020")));
    CHECK(
        payVerb(school, {QStringLiteral("--explain")}).errors.contains(QStringLiteral("R-PAY-3")));
    CHECK(payVerb(school, {QStringLiteral("--unknown")}).status == 2);
    CHECK(payVerb(school, {QStringLiteral("--term"), QStringLiteral("2030春")}).status == 3);
    QProcess cli;
    startProgram(cli, QStringLiteral(KEHOU_CLI),
                 {QStringLiteral("pay"), school.path() + QStringLiteral("x")});
    REQUIRE(cli.waitForFinished(60'000));
    CHECK(cli.exitCode() == 4);
}

TEST_CASE("A term that there is not has no pay")
{
    School school;
    CHECK(payTerm(school.office(), {}).failure().kind == FailureKind::Refused);
    school.takeGood(examplePath(QStringLiteral("onex")));
    CHECK(payTerm(school.office(), {QStringLiteral("2030春"), {}}).failure().kind ==
          FailureKind::Refused);
    CHECK(payTerm(school.office(), {QStringLiteral("2026秋"), {}}));
}
