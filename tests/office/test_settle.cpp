// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/settle.h"

#include "core/base/money_text.h"
#include "tests/office/school.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace kehou;
using namespace kehou::test;

namespace
{

[[nodiscard]] QJsonArray expectedSettlements(const QString &example)
{
    const QByteArray json = bytesOf(examplePath(example) + QStringLiteral("/expected-settle.json"));
    return QJsonDocument::fromJson(json).array();
}

// A settlement's field by the name it has in JSON.
[[nodiscard]] QJsonValue fieldOf(const Settlement &settlement, const QString &name)
{
    const QMap<QString, QJsonValue> fields{
        {QStringLiteral("student_no"), settlement.student},
        {QStringLiteral("scheduled"), settlement.counts.scheduled},
        {QStringLiteral("cancelled"), settlement.counts.cancelled},
        {QStringLiteral("attended"), settlement.counts.attended},
        {QStringLiteral("leave"), settlement.counts.leave},
        {QStringLiteral("absent"), settlement.counts.absent},
        {QStringLiteral("unrecorded"), settlement.counts.unrecorded},
        {QStringLiteral("prepaid_fen"), qint64{settlement.prepaid.fen()}},
        {QStringLiteral("consumed_fen"), qint64{settlement.consumed.fen()}},
        {QStringLiteral("waived_prepaid_fen"), qint64{settlement.waivedPrepaid.fen()}},
        {QStringLiteral("waived_fen"), qint64{settlement.waived.fen()}},
        {QStringLiteral("paid_fen"), qint64{settlement.paid.fen()}},
        {QStringLiteral("refunded_fen"), qint64{settlement.refunded.fen()}},
        {QStringLiteral("refund_fen"), qint64{settlement.refund().fen()}},
        {QStringLiteral("due_fen"), qint64{settlement.due().fen()}},
        {QStringLiteral("complete"), settlement.complete()}};
    REQUIRE(fields.contains(name));
    return fields.value(name);
}

void checkSettlement(const Settlement &settlement, const QJsonObject &expected)
{
    CAPTURE(settlement.student);
    for (auto field = expected.begin(); field != expected.end(); ++field) {
        CAPTURE(field.key());
        REQUIRE(fieldOf(settlement, field.key()).toVariant().toString() ==
                field.value().toVariant().toString());
    }
}

[[nodiscard]] TermSettlement settled(School &school, const SettleRequest &request = {})
{
    auto result = settleTerm(school.office(), request);
    REQUIRE(result);
    return std::move(result).value();
}

} // namespace

TEST_CASE("R-FEE-7 the worked examples settle as an independent program expects")
{
    for (const QString &example : kExamples) {
        CAPTURE(example);
        School school(schemeOf(example));
        school.takeGood(examplePath(example));
        const TermSettlement term = settled(school);
        const QJsonArray expected = expectedSettlements(example);
        REQUIRE(term.students.size() == expected.size());
        REQUIRE(expected.size() > 20);
        for (qsizetype at = 0; at < term.students.size(); ++at)
            checkSettlement(term.students[at], expected[at].toObject());
    }
}

TEST_CASE("R-FEE-7 the totals and the lines are the sum of what is shown")
{
    School school;
    school.takeGood(examplePath(QStringLiteral("onex-tight")));
    const TermSettlement term = settled(school);
    Money consumed;
    Money waived;
    for (const Settlement &settlement : term.students) {
        Money ofLines;
        Money waivedOfLines;
        for (const FeeLine &line : settlement.lines) {
            if (line.kind == LineKind::Consumed) {
                ofLines += line.amount;
                waivedOfLines += line.waived;
            }
        }
        CHECK(ofLines == settlement.consumed);
        CHECK(waivedOfLines == settlement.waived);
        consumed += ofLines;
        waived += waivedOfLines;
        CHECK(term.explain(settlement).size() == settlement.lines.size());
    }
    CHECK(term.totals().consumed == consumed);
    CHECK(term.totals().waived == waived);
    CHECK(waived > Money());
}

TEST_CASE("R-FEE-7 each line says its rule and its arithmetic")
{
    School school(QStringLiteral("yueshou160"));
    school.takeGood(examplePath(QStringLiteral("yueshou160")));
    const TermSettlement term = settled(school);
    const Settlement &first = term.students.first();
    const auto lines = term.explain(first);
    REQUIRE_FALSE(lines.isEmpty());
    for (const ExplainedLine &line : lines) {
        CHECK(line.rule == QStringLiteral("R-FEE-4"));
        CHECK(line.text.contains(QString::number(line.line.divisor)));
        CHECK(line.text.contains(moneyText(line.line.price)));
    }
}

TEST_CASE("R-FEE-7 an interim settlement counts what was held by its date")
{
    School school;
    school.takeGood(examplePath(QStringLiteral("onex")));
    const TermSettlement whole = settled(school);
    int before = 0;
    for (const QDate asOf : {QDate(2026, 8, 31), QDate(2026, 9, 30), QDate(2026, 11, 18),
                             QDate(2027, 1, 15), QDate(2027, 6, 30)}) {
        CAPTURE(asOf);
        const TermSettlement interim = settled(school, {{}, asOf, {}});
        CHECK(interim.asOf == std::min(asOf, QDate(2027, 1, 15)));
        CHECK(interim.totals().prepaid == whole.totals().prepaid);
        CHECK(interim.totals().counts.scheduled >= before);
        before = interim.totals().counts.scheduled;
    }
    CHECK(before == whole.totals().counts.scheduled);
    CHECK(settled(school, {{}, QDate(2026, 8, 31), {}}).totals().consumed.isZero());
}

TEST_CASE("R-FEE-7 one student is settled as in the whole term")
{
    School school;
    school.takeGood(examplePath(QStringLiteral("onex-tight")));
    for (const Settlement &settlement : settled(school).students) {
        const TermSettlement alone = settled(school, {{}, {}, settlement.student});
        REQUIRE(alone.students.size() == 1);
        CHECK(alone.students[0].balance() == settlement.balance());
        const auto explained = explainStudent(school.office(), settlement.student, {});
        REQUIRE(explained);
        CHECK(explained.value().settlement.balance() == settlement.balance());
        CHECK(explained.value().days.size() == settlement.counts.scheduled);
    }
}

TEST_CASE("Who has no selection, and a term that there is not, are refused")
{
    School school;
    CHECK(settleTerm(school.office(), {}).failure().kind == FailureKind::Refused);
    school.takeGood(examplePath(QStringLiteral("onex")));
    CHECK(settleTerm(school.office(), {{}, {}, QStringLiteral("没有")}).failure().kind ==
          FailureKind::Refused);
    CHECK(explainStudent(school.office(), QStringLiteral("没有"), {}).failure().kind ==
          FailureKind::Refused);
    CHECK(settleTerm(school.office(), {QStringLiteral("2030春"), {}, {}}).failure().kind ==
          FailureKind::Refused);
    CHECK(settleTerm(school.office(), {QStringLiteral("2026秋"), {}, {}}));
}
