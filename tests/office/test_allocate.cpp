// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/allocate.h"

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

const QString kSeed = QStringLiteral("2026秋-36");

struct Answer {
    int status = -1;
    QByteArray output;
    QString errors;
};

// The verb as a script runs it, on the closed file.
[[nodiscard]] Answer allocateByHand(School &school, const QStringList &options,
                                    const QMap<QString, QString> &surroundings = {})
{
    school.close();
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), school.path(QStringLiteral("home")));
    for (auto value = surroundings.begin(); value != surroundings.end(); ++value)
        environment.insert(value.key(), *value);
    program.setProcessEnvironment(environment);
    startProgram(program, QStringLiteral(KEHOU_CLI),
                 QStringList{QStringLiteral("allocate"), school.path()} + options);
    REQUIRE(program.waitForFinished(120'000));
    REQUIRE(program.exitStatus() == QProcess::NormalExit);
    Answer answer{program.exitCode(), program.readAllStandardOutput(),
                  QString::fromUtf8(program.readAllStandardError())};
    school.open();
    return answer;
}

[[nodiscard]] QJsonObject objectOf(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    REQUIRE(document.isObject());
    return document.object();
}

[[nodiscard]] TermAllocation allotted(School &school, const AllocateRequest &request)
{
    auto result = allocateTerm(school.office(), request);
    if (!result)
        UNSCOPED_INFO(result.failure().text.toStdString());
    REQUIRE(result);
    return std::move(result).value();
}

[[nodiscard]] AllocateRequest drawRequest(bool save = false)
{
    AllocateRequest request;
    request.seed = kSeed;
    request.save = save;
    return request;
}

// The header stays, the rows stand in the opposite order.
void turnRows(const QString &path)
{
    QList<QByteArray> lines = bytesOf(path).trimmed().split('\n');
    REQUIRE(lines.size() > 2);
    std::reverse(lines.begin() + 1, lines.end());
    for (QByteArray &line : lines)
        line = line.trimmed() + "\r\n";
    writeBytes(path, lines.join());
}

// The rows of 选课结果 as "student,offering" lines.
[[nodiscard]] QStringList placementsOf(School &school)
{
    QStringList lines;
    const TermBook book = school.rows();
    for (const Placement &row : book.rows<Placement>())
        lines.append(row.student + u',' + row.offering);
    lines.sort();
    return lines;
}

[[nodiscard]] QStringList placesOf(const Allocation &result)
{
    QStringList lines;
    for (const StudentAllocation &student : result.students) {
        for (const AllocatedPlace &place : student.places)
            lines.append(student.student + u',' + place.offering);
    }
    lines.sort();
    return lines;
}

} // namespace

TEST_CASE("R-ALC-2 R-ALC-3 the worked examples are drawn as an independent program expects")
{
    for (const QString &example : kExamples) {
        CAPTURE(example);
        School school(schemeOf(example));
        school.takeGood(examplePath(example));
        const Answer answer =
            allocateByHand(school, {QStringLiteral("--seed"), kSeed, QStringLiteral("--json")});
        CHECK(answer.status == 0);
        const QJsonObject found = objectOf(answer.output);
        const QJsonObject expected =
            objectOf(bytesOf(examplePath(example) + QStringLiteral("/expected-allocate.json")));
        REQUIRE(expected.size() >= 4);
        for (auto field = expected.begin(); field != expected.end(); ++field) {
            CAPTURE(field.key());
            CHECK(found.value(field.key()) == field.value());
        }
        CHECK(found.value(QStringLiteral("mode")) == QStringLiteral("draw"));
        CHECK(found.value(QStringLiteral("waiting")).isObject());
        CHECK(found.value(QStringLiteral("measures")).toObject().size() == 4);
    }
}

TEST_CASE("R-ALC-4 R-TIM-2 kehou-cli gives the same bytes twice, with rows in another order, and "
          "in another locale and time zone")
{
    const QString mode =
        GENERATE(QStringLiteral("draw"), QStringLiteral("first-come"), QStringLiteral("rank-best"));
    CAPTURE(mode);
    const QString example = QStringLiteral("onex-tight");
    const QStringList options{QStringLiteral("--mode"), mode, QStringLiteral("--json")};
    School school(schemeOf(example));
    school.takeGood(examplePath(example));
    const Answer first = allocateByHand(school, options);
    REQUIRE(first.status == 0);
    CHECK(allocateByHand(school, options).output == first.output);

    BookFolder turned(example);
    for (const char16_t *sheet : {u"学生", u"报名", u"课程", u"志愿", u"选课结果", u"班级"})
        turnRows(turned.file(QString::fromUtf16(sheet)));
    School other(schemeOf(example));
    other.takeGood(turned.path());
    const auto [zone, locale] = GENERATE(table<QString, QString>(
        {{QStringLiteral("Pacific/Pago_Pago"), QStringLiteral("tr_TR.UTF-8")},
         {QStringLiteral("Asia/Shanghai"), QStringLiteral("ar_EG.UTF-8")}}));
    const QMap<QString, QString> elsewhere{{QStringLiteral("TZ"), zone},
                                           {QStringLiteral("LC_ALL"), locale}};
    CHECK(allocateByHand(other, options, elsewhere).output == first.output);
}

TEST_CASE("R-ALC-2 a draw takes the term's published seed, and none without a seed")
{
    School school;
    school.takeGood(examplePath(QStringLiteral("onex")));
    CHECK(allotted(school, {}).seed == QStringLiteral("示例-1"));
    AllocateRequest none;
    none.seed = QString();
    CHECK(allocateTerm(school.office(), none).failure().kind == FailureKind::Refused);
    none.mode = SelectionMode::FirstCome;
    CHECK(allotted(school, none).result.closed.isEmpty());
}

TEST_CASE("R-ALC-4 verifying says whether the digest is the published one")
{
    School school;
    school.takeGood(examplePath(QStringLiteral("onex-tight")));
    const QString digest = QString::fromLatin1(allotted(school, drawRequest()).result.digest);
    const QStringList options{QStringLiteral("--seed"), kSeed, QStringLiteral("--verify")};
    CHECK(allocateByHand(school, options + QStringList{digest}).status == 0);
    CHECK(allocateByHand(school, options + QStringList{digest.toUpper()}).status == 0);
    const QStringList before = placementsOf(school);
    const Answer other = allocateByHand(
        school, options + QStringList{digest.left(63) + u'x', QStringLiteral("--save")});
    CHECK(other.status == 1);
    CHECK(other.output.isEmpty());
    CHECK(placementsOf(school) == before);
}

TEST_CASE("Wrong words after allocate are status 2, a draw without a seed status 3")
{
    School school;
    BookFolder book(QStringLiteral("onex"));
    book.replace(QStringLiteral("学期"), QStringLiteral("示例-1"), QString());
    school.takeGood(book.path());
    CHECK(allocateByHand(school, {QStringLiteral("--mode"), QStringLiteral("dice")}).status == 2);
    CHECK(allocateByHand(school, {QStringLiteral("--seed")}).status == 2);
    CHECK(allocateByHand(school, {}).status == 3);
    CHECK(allocateByHand(school, {QStringLiteral("--mode"), QStringLiteral("rank-best")}).status ==
          3);
    CHECK(allocateByHand(school, {QStringLiteral("--mode"), QStringLiteral("first-come")}).status ==
          0);
    const Answer best =
        allocateByHand(school, {QStringLiteral("--mode"), QStringLiteral("rank-best"),
                                QStringLiteral("--seed"), kSeed, QStringLiteral("--json")});
    CHECK(best.status == 0);
    CHECK(objectOf(best.output).value(QStringLiteral("mode")) == QStringLiteral("rank-best"));
}

TEST_CASE("R-ALC-5 T45 only saving writes, in one step that can be undone")
{
    School school;
    school.takeGood(examplePath(QStringLiteral("onex-tight")));
    const TermBook before = school.rows();
    const TermAllocation tried = allotted(school, drawRequest());
    CHECK(sameRows(school.rows(), before));

    const TermAllocation saved = allotted(school, drawRequest(true));
    CHECK(saved.result == tried.result);
    CHECK(saved.added > 0);
    CHECK(saved.removed > 0);
    CHECK(placementsOf(school) == placesOf(saved.result));
    CHECK(school.rows().term.drawSeed == kSeed);
    REQUIRE(school.office().undo());
    CHECK(sameRows(school.rows(), before));
    REQUIRE(school.office().redo());
    CHECK(placementsOf(school) == placesOf(saved.result));
    const auto checks = school.office().verify();
    REQUIRE(checks);
    for (const Office::Check &check : checks.value())
        CHECK(check.ok);
}

TEST_CASE("R-ALC-5 T22 saving the same draw again changes nothing, another one replaces it")
{
    School school;
    school.takeGood(examplePath(QStringLiteral("onex-tight")));
    const TermAllocation first = allotted(school, drawRequest(true));
    const TermBook saved = school.rows();
    const qsizetype steps = school.office().state().undoSteps.size();
    const TermAllocation again = allotted(school, drawRequest(true));
    CHECK(again.added == 0);
    CHECK(again.removed == 0);
    CHECK(school.office().state().undoSteps.size() == steps);
    CHECK(sameRows(school.rows(), saved));

    AllocateRequest other = drawRequest(true);
    other.seed = QStringLiteral("另一个种子");
    const TermAllocation second = allotted(school, other);
    CHECK(second.result.digest != first.result.digest);
    CHECK(placementsOf(school) == placesOf(second.result));
}

TEST_CASE("R-ALC-5 a saved draw leaves 内定 places and other offerings' places alone")
{
    School school;
    BookFolder book(QStringLiteral("onex-tight"));
    book.replace(QStringLiteral("选课结果"), QStringLiteral("学号,编号,开始日期,结束日期"),
                 QStringLiteral("学号,编号,开始日期,结束日期,内定"));
    book.append(QStringLiteral("选课结果"), QStringLiteral("20210006,C008,2026-09-01,,是"));
    book.replace(QStringLiteral("课程"), QStringLiteral("功能室8,T014,,,4,8"),
                 QStringLiteral("功能室8,T014,,,4,9")); // C008 is full but for it (T43)
    book.replace(QStringLiteral("课程"), QStringLiteral("4,8,否,,已公示"),
                 QStringLiteral("4,8,否,,开班")); // C001
    school.takeGood(book.path());
    const auto isKept = [](const Placement &row) {
        return row.reserved || row.offering == QStringLiteral("C001");
    };
    const auto keptRows = [&] {
        QList<Placement> rows = school.rows().rows<Placement>();
        rows.removeIf([&](const Placement &row) { return !isKept(row); });
        return rows;
    };
    const QList<Placement> kept = keptRows();
    REQUIRE(kept.size() > 1);

    // Who still has a place in C001 from before may be drawn into its slots: that is a clash.
    const auto clash = allocateTerm(school.office(), drawRequest(true));
    REQUIRE_FALSE(clash);
    CHECK(clash.failure().kind == FailureKind::BadInput);
    CHECK_FALSE(clash.failure().findings.isEmpty());
    CHECK(keptRows() == kept);
}

TEST_CASE("R-ALC-5 a 内定 place has rank 0 and outlives every saved draw")
{
    School school;
    BookFolder book(QStringLiteral("onex-tight"));
    book.replace(QStringLiteral("选课结果"), QStringLiteral("学号,编号,开始日期,结束日期"),
                 QStringLiteral("学号,编号,开始日期,结束日期,内定"));
    book.append(QStringLiteral("选课结果"), QStringLiteral("20210006,C008,2026-10-01,,是"));
    book.replace(QStringLiteral("课程"), QStringLiteral("功能室8,T014,,,4,8"),
                 QStringLiteral("功能室8,T014,,,4,9")); // C008 is full but for it (T43)
    school.takeGood(book.path());
    const TermAllocation saved = allotted(school, drawRequest(true));
    const auto first = saved.result.students.first();
    CHECK(first.student == QStringLiteral("20210006"));
    CHECK(first.places.first() == AllocatedPlace{QStringLiteral("C008"), 0});
    const QList<Placement> rows = school.rows().rows<Placement>();
    const auto reserved =
        std::count_if(rows.begin(), rows.end(), [](const Placement &row) { return row.reserved; });
    CHECK(reserved == 1);
    CHECK(placementsOf(school) == placesOf(saved.result));
}
