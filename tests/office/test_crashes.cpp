// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/bills.h"
#include "tests/office/school.h"
#include "tests/support/catch.h"
#include "tests/support/start_program.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

using namespace kehou;
using namespace kehou::test;

namespace
{

void start(QProcess &program, const School &school, const QStringList &words)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), school.path(QStringLiteral("home")));
    program.setProcessEnvironment(environment);
    startProgram(program, QStringLiteral(KEHOU_CLI), words);
    REQUIRE(program.waitForStarted());
}

} // namespace

TEST_CASE("T10 a program killed in the middle of an import leaves all of it or nothing")
{
    const QString example = QStringLiteral("onex-tight");
    const QString book = examplePath(example);

    // How long a whole one takes here and now.
    QElapsedTimer timer;
    School whole;
    whole.close();
    QProcess unharmed;
    timer.start();
    start(unharmed, whole, {QStringLiteral("import"), whole.path(), book});
    REQUIRE(unharmed.waitForFinished(120'000));
    REQUIRE(unharmed.exitCode() == 0);
    const auto length = static_cast<int>(timer.elapsed());
    whole.open();
    const TermBook complete = whole.rows();

    constexpr int kMoments = 12;
    for (int moment = 1; moment <= kMoments; ++moment) {
        CAPTURE(moment, length);
        School school;
        school.close();
        QProcess program;
        start(program, school, {QStringLiteral("import"), school.path(), book});
        program.waitForFinished(length * moment / kMoments);
        program.kill();
        program.waitForFinished();

        school.open();
        const auto checks = school.office().verify();
        REQUIRE(checks);
        for (const Office::Check &check : checks.value())
            CHECK(check.ok);
        const auto settled = settleTerm(school.office(), {});
        if (settled)
            CHECK(sameRows(school.rows(), complete));
        else
            CHECK(settled.failure().kind == FailureKind::Refused);
        // It can be taken now, whatever became of it before.
        school.takeGood(book);
        CHECK(sameRows(school.rows(), complete));
    }
}

TEST_CASE("T10 T24 a program killed while it issues bills leaves all of them or none")
{
    School school;
    school.takeGood(examplePath(QStringLiteral("onex")));
    school.close();
    const QString fresh = school.path(QStringLiteral("fresh.kehou"));
    REQUIRE(QFile::copy(school.path(), fresh));
    const auto issue = [&](int milliseconds) {
        QProcess program;
        QElapsedTimer timer;
        timer.start();
        start(program, school,
              {QStringLiteral("bill"), school.path(), QStringLiteral("--issue"),
               QStringLiteral("2026-09-01")});
        program.waitForFinished(milliseconds);
        program.kill();
        program.waitForFinished();
        return static_cast<int>(timer.elapsed());
    };
    const int length = issue(120'000);
    school.open();
    const auto whole = listBatches(school.office());
    REQUIRE(whole);
    REQUIRE(whole.value().size() == 1);
    constexpr int kMoments = 8;
    for (int moment = 1; moment <= kMoments; ++moment) {
        CAPTURE(moment, length);
        school.close();
        REQUIRE(QFile::remove(school.path()));
        REQUIRE(QFile::copy(fresh, school.path()));
        (void)issue(length * moment / kMoments);
        school.open();
        const auto batches = listBatches(school.office());
        REQUIRE(batches);
        if (!batches.value().isEmpty())
            CHECK(batches.value() == whole.value());
        const auto checks = school.office().verify();
        REQUIRE(checks);
        for (const Office::Check &check : checks.value())
            CHECK(check.ok);
    }
}

TEST_CASE("T52 a second program on an open file gets a clear answer and status 4")
{
    School school;
    QProcess program;
    start(program, school, {QStringLiteral("settle"), school.path()});
    REQUIRE(program.waitForFinished(60'000));
    CHECK(program.exitCode() == 4);
    CHECK_FALSE(program.readAllStandardError().isEmpty());
    CHECK(program.readAllStandardOutput().isEmpty());
}
