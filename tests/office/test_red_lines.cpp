// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/red_lines.h"

#include "core/office/papers.h"
#include "core/office/rolls.h"
#include "core/office/rows.h"
#include "tests/office/school.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/start_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTranslator>

using namespace kehou;
using namespace kehou::test;

namespace
{

const QDate kToday(2027, 1, 20);

[[nodiscard]] RedLineReport checked(School &school)
{
    auto report = checkTerm(school.office(), {kToday, {}});
    REQUIRE(report);
    return std::move(report).value();
}

[[nodiscard]] std::optional<AnsweredFinding> findingOf(const RedLineReport &report,
                                                       const char *rule)
{
    for (const AnsweredFinding &entry : report.findings) {
        if (entry.finding.rule == QLatin1String(rule))
            return entry;
    }
    return std::nullopt;
}

[[nodiscard]] QString rulesOf(const RedLineReport &report)
{
    QStringList rules;
    for (const AnsweredFinding &entry : report.findings)
        rules.append(entry.finding.rule);
    return rules.join(u' ');
}

// 收费公示: 项目, 价格, 公示开始, 公示结束, 文号.
[[nodiscard]] Result<void> publish(School &school, const QString &price)
{
    return saveRow(school.office(),
                   {QStringLiteral("收费公示"),
                    {},
                    {QStringLiteral("课后服务费"), price, QStringLiteral("2026-08-01"),
                     QStringLiteral("2026-08-10"), QStringLiteral("教发1号")}});
}

} // namespace

TEST_CASE("R-RED-3 a price over the cap cannot be published, one at the cap can")
{
    School school;
    school.takeGood(examplePath(QStringLiteral("onex")));
    const auto over = publish(school, QStringLiteral("2.31"));
    REQUIRE_FALSE(over);
    CHECK(over.failure().kind == FailureKind::Refused);
    CHECK_FALSE(over.failure().findings.isEmpty());
    CHECK(publish(school, QStringLiteral("2.30")));
}

TEST_CASE("R-RED-3 an imported price over the cap is a finding of check and nothing else")
{
    BookFolder book(QStringLiteral("onex"));
    School school;
    school.takeGood(book.path());
    const QString before = rulesOf(checked(school));
    CHECK_FALSE(before.split(u' ').contains(QStringLiteral("R-RED-2")));
    book.replace(QStringLiteral("收费公示"), QStringLiteral("2.30"), QStringLiteral("2.50"));
    School other;
    other.takeGood(book.path());
    CHECK(rulesOf(checked(other)).split(u' ').contains(QStringLiteral("R-RED-2")));
}

TEST_CASE("R-RED-13 a filing that is recorded in time closes its finding")
{
    School school;
    school.takeGood(examplePath(QStringLiteral("onex")));
    const auto late = findingOf(checked(school), "R-RED-13");
    REQUIRE(late.has_value());
    CHECK(late->openRows().size() == 3);
    for (const FilingKind kind : {FilingKind::Timetable, FilingKind::Standard, FilingKind::Plan})
        CHECK(recordFiling(school.office(), {kind, date(u"2026-09-10"), QStringLiteral("1号")}));
    CHECK_FALSE(findingOf(checked(school), "R-RED-13").has_value());
    CHECK_FALSE(recordFiling(school.office(), {FilingKind::Plan, date(u"2026-09-10"), {}}));
    CHECK_FALSE(recordFiling(school.office(), {FilingKind::Plan, QDate(), {}}));
}

TEST_CASE("R-RED an exception needs a name and a reason, is kept, and stays visible")
{
    School school;
    school.takeGood(examplePath(QStringLiteral("onex")));
    const RedLineReport before = checked(school);
    const auto finding = findingOf(before, "R-RED-13");
    REQUIRE(finding.has_value());
    RedLineException exception{QStringLiteral("R-RED-13"),
                               finding->finding.rows.first(),
                               QStringLiteral("王校长"),
                               QStringLiteral("教体局系统停机"),
                               kToday,
                               finding->finding.keys.first()};

    RedLineException nameless = exception;
    nameless.person = QStringLiteral(" ");
    CHECK_FALSE(makeException(school.office(), nameless));
    RedLineException groundless = exception;
    groundless.reason.clear();
    CHECK_FALSE(makeException(school.office(), groundless));
    RedLineException other = exception;
    other.row = QStringLiteral("另一行");
    CHECK_FALSE(makeException(school.office(), other));

    REQUIRE(makeException(school.office(), exception));
    CHECK_FALSE(makeException(school.office(), exception));
    school.close();
    school.open();
    const RedLineReport after = checked(school);
    const auto answered = findingOf(after, "R-RED-13");
    REQUIRE(answered.has_value());
    CHECK(answered->exceptions == QList<RedLineException>{exception});
    CHECK(answered->openRows().size() == finding->openRows().size() - 1);

    CHECK(withdrawException(school.office(), exception));
    CHECK_FALSE(withdrawException(school.office(), exception));
    CHECK(findingOf(checked(school), "R-RED-13")->exceptions.isEmpty());
    REQUIRE(school.office().undo());
    CHECK(findingOf(checked(school), "R-RED-13")->exceptions.size() == 1);
}

namespace
{

// Says everything in words of its own, as another language does.
class OtherWords : public QTranslator
{
public:
    OtherWords() { QCoreApplication::installTranslator(this); }
    ~OtherWords() override { QCoreApplication::removeTranslator(this); }

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *text, const char *note,
                                    int number) const override
    {
        Q_UNUSED(note)
        Q_UNUSED(number)
        const bool own = QLatin1String(context) == QLatin1String("RedLines");
        return own ? QStringLiteral("译 ") + QString::fromUtf8(text) : QString();
    }
};

} // namespace

TEST_CASE("R-RED an exception holds in another language, and for no other finding")
{
    School school;
    school.takeGood(examplePath(QStringLiteral("onex")));
    const auto finding = findingOf(checked(school), "R-RED-13");
    REQUIRE(finding.has_value());
    REQUIRE(finding->finding.rows.size() == 3);
    for (const QString &row : finding->finding.rows)
        REQUIRE(
            makeException(school.office(), {finding->finding.rule, row, QStringLiteral("王校长"),
                                            QStringLiteral("教体局系统停机"), kToday}));
    CHECK_FALSE(findingOf(checked(school), "R-RED-13")->isOpen());
    {
        const OtherWords words;
        const auto other = findingOf(checked(school), "R-RED-13");
        REQUIRE(other.has_value());
        CHECK(other->finding.rows != finding->finding.rows);
        CHECK_FALSE(other->isOpen());
        REQUIRE(other->exceptions.size() == 3);
        CHECK(other->finding.rows.contains(other->exceptions.first().row));
    }
    // Filed late is another breach than not filed.
    REQUIRE(recordFiling(school.office(), {FilingKind::Plan, kToday, QStringLiteral("1号")}));
    CHECK(findingOf(checked(school), "R-RED-13")->openRows().size() == 1);
}

TEST_CASE("R-RED every row of every finding has a key of its own")
{
    int rows = 0;
    for (const QString &example : kExamples) {
        CAPTURE(example);
        School school(schemeOf(example));
        school.takeGood(examplePath(example));
        for (const AnsweredFinding &entry : checked(school).findings) {
            const RedFinding &finding = entry.finding;
            CAPTURE(finding.rule.toStdString());
            REQUIRE(finding.keys.size() == finding.rows.size());
            CHECK_FALSE(finding.keys.contains(QString()));
            CHECK(QSet<QString>(finding.keys.begin(), finding.keys.end()).size() ==
                  QSet<QString>(finding.rows.begin(), finding.rows.end()).size());
            rows += static_cast<int>(finding.rows.size());
        }
    }
    CHECK(rows > 100);
}

TEST_CASE("R-RED-7, R-MNU-6 no roll is taken where nobody teaches, until somebody answers for it")
{
    School school;
    TermBook book = aBook(aTerm(u"2026-09-01", u"2026-09-30"));
    book.rows<Enrollment>() = {anEnrollment()};
    put(school, book);
    RollConfirmation roll;
    roll.place = {QDate(2026, 9, 1), 1, classGroup(kClass)};
    const auto stopped = confirmRoll(school.office(), roll);
    REQUIRE_FALSE(stopped);
    REQUIRE(stopped.failure().findings.size() == 1);
    CHECK(stopped.failure().findings[0].sheet == QStringLiteral("R-RED-7"));
    CHECK_FALSE(stopped.failure().findings[0].expected.isEmpty());

    SECTION("with somebody named in the session it is taken")
    {
        REQUIRE(saveRow(school.office(), {QStringLiteral("教职工"),
                                          {},
                                          {QStringLiteral("T1"), QStringLiteral("张老师"),
                                           QStringLiteral("教师")}}));
        roll.teacher = QStringLiteral("T1");
        CHECK(confirmRoll(school.office(), roll));
    }
    SECTION("once somebody answers for the class it is taken")
    {
        REQUIRE(makeException(school.office(),
                              {QStringLiteral("R-RED-7"), stopped.failure().findings[0].found,
                               QStringLiteral("王校长"), QStringLiteral("值班领导看护"),
                               roll.place.date}));
        CHECK(confirmRoll(school.office(), roll));
    }
}

TEST_CASE("R-RED-1 what stops billing is given with the way out, until somebody answers for it")
{
    BookFolder book(QStringLiteral("onex"));
    School school;
    school.takeGood(book.path());
    const RedLineRequest request{kToday, {}};
    auto blocking = blockingFindings(school.office(), GuardedAction::Billing, request);
    REQUIRE(blocking);
    for (const RedFinding &finding : blocking.value()) {
        for (const QString &row : finding.rows)
            REQUIRE(makeException(school.office(), {finding.rule, row, QStringLiteral("王校长"),
                                                    QStringLiteral("已核实"), kToday}));
    }
    blocking = blockingFindings(school.office(), GuardedAction::Billing, request);
    REQUIRE(blocking);
    CHECK(blocking.value().isEmpty());
    const RedFinding finding{
        QStringLiteral("R-RED-1"), RedSeverity::Block, {}, {}, QStringLiteral("a"),
        {QStringLiteral("b")},     QStringLiteral("c")};
    const Failure stopped = stoppedBy({finding});
    CHECK(stopped.kind == FailureKind::Refused);
    REQUIRE(stopped.findings.size() == 1);
    CHECK(stopped.findings[0].found == QStringLiteral("b"));
    CHECK(stopped.findings[0].expected == QStringLiteral("c"));
}

TEST_CASE("R-RED-5 a course of an organisation without papers cannot be published")
{
    BookFolder book(QStringLiteral("onex"));
    School school;
    school.takeGood(book.path());
    REQUIRE(saveRow(
        school.office(),
        {QStringLiteral("机构"), {}, {QStringLiteral("某培训机构"), QStringLiteral("未入库")}}));
    const auto sheet = loadSheet(school.office(), QStringLiteral("课程"));
    REQUIRE(sheet);
    QStringList cells;
    for (const SheetField &field : sheet.value().fields) {
        const QHash<QString, QString> values = {
            {QStringLiteral("编号"), QStringLiteral("C99")},
            {QStringLiteral("名称"), QStringLiteral("围棋")},
            {QStringLiteral("层级"), QStringLiteral("社团")},
            {QStringLiteral("年级"), QStringLiteral("1-6")},
            {QStringLiteral("时间"), QStringLiteral("周五2")},
            {QStringLiteral("负责教师"), QStringLiteral("T099")},
            {QStringLiteral("机构"), QStringLiteral("某培训机构")},
            {QStringLiteral("最多人数"), QStringLiteral("20")},
            {QStringLiteral("状态"), QStringLiteral("已公示")}};
        cells.append(values.value(field.header));
    }
    REQUIRE(saveRow(school.office(), {QStringLiteral("教职工"),
                                      {},
                                      {QStringLiteral("T099"), QStringLiteral("外聘甲"),
                                       QStringLiteral("外聘"), QStringLiteral("某培训机构")}}));
    const auto published = saveRow(school.office(), {QStringLiteral("课程"), {}, cells});
    REQUIRE_FALSE(published);
    CHECK(published.failure().kind == FailureKind::Refused);
    cells.replace(cells.indexOf(QStringLiteral("已公示")), QStringLiteral("草稿"));
    CHECK(saveRow(school.office(), {QStringLiteral("课程"), {}, cells}));
}

TEST_CASE("R-RED check prints its findings as JSON and says so in its status")
{
    School school;
    school.takeGood(examplePath(QStringLiteral("onex")));
    const RedLineReport report = checked(school);
    school.close();
    QProcess cli;
    startProgram(cli, QStringLiteral(KEHOU_CLI),
                 {QStringLiteral("check"), school.path(), QStringLiteral("--as-of"),
                  kToday.toString(Qt::ISODate), QStringLiteral("--json")});
    REQUIRE(cli.waitForFinished(60'000));
    CHECK(cli.exitCode() == 1);
    const QJsonArray findings = QJsonDocument::fromJson(cli.readAllStandardOutput())
                                    .object()
                                    .value(QStringLiteral("findings"))
                                    .toArray();
    REQUIRE(findings.size() == report.findings.size());
    for (qsizetype at = 0; at < findings.size(); ++at) {
        const QJsonObject finding = findings[at].toObject();
        const RedFinding &expected = report.findings[at].finding;
        CHECK(finding.value(QStringLiteral("rule")).toString() == expected.rule);
        CHECK(finding.value(QStringLiteral("rows")).toArray().size() == expected.rows.size());
        CHECK((finding.value(QStringLiteral("severity")).toString() == QStringLiteral("block")) ==
              (expected.severity == RedSeverity::Block));
    }
}

TEST_CASE("R-RED 整改单, 收费公示 and 备案表 hold what the term has")
{
    School school;
    school.takeGood(examplePath(QStringLiteral("onex")));
    for (const char *form : {"rectification", "fee-notice-board", "filing"}) {
        CAPTURE(form);
        PaperRequest request;
        request.form = QString::fromLatin1(form);
        const auto paper = buildPaper(school.office(), request, kToday);
        REQUIRE(paper);
        REQUIRE(paper.value().sections.size() == 1);
        CHECK_FALSE(
            std::get<documents::Content>(paper.value().sections[0].content).blocks.isEmpty());
    }
    const auto report = semesterReport(school.office(), {}, kToday);
    REQUIRE(report);
    QStringList titles;
    for (const documents::Section &section : report.value().sections)
        titles.append(section.sheetName);
    CHECK(titles.contains(QStringLiteral("11 红线检查")));
}
