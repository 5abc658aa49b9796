// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/school_fixture.h"
#include "tests/support/catch.h"
#include "tests/support/start_program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

using namespace kehou;
using namespace kehou::test;

namespace
{

constexpr int kPatienceMs = 20'000;

// The helper program at work on the school's file.
class Helper
{
public:
    Helper(const QString &verb, SmallSchool &school)
    {
        startProgram(m_process, QStringLiteral(KEHOU_STORAGE_HELPER),
                     {verb, school.folder().path(), school.setup().headFolder});
        REQUIRE(m_process.waitForStarted(kPatienceMs));
    }
    ~Helper() { kill(); }
    [[nodiscard]] QString line()
    {
        while (!m_process.canReadLine())
            REQUIRE(m_process.waitForReadyRead(kPatienceMs));
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(kPatienceMs);
    }
    [[nodiscard]] int result()
    {
        REQUIRE(m_process.waitForFinished(kPatienceMs));
        return m_process.exitCode();
    }
    [[nodiscard]] qint64 process() const { return m_process.processId(); }
    // The last whole line that came before the end; nothing else may be half.
    [[nodiscard]] QString lastLine()
    {
        const QByteArray all = m_process.readAll();
        const QByteArrayList lines = all.left(all.lastIndexOf('\n') + 1).trimmed().split('\n');
        return QString::fromUtf8(lines.constLast());
    }

private:
    QProcess m_process;
};

void checkWhole(SmallSchool &school)
{
    const qint64 classes = number(school.database(), "SELECT count(*) FROM class");
    CHECK(number(school.database(), "SELECT count(*) FROM pupil") == classes);
    CHECK(number(school.database(), "SELECT coalesce(max(id), 0) FROM class") == classes);
    CHECK(number(school.database(), "SELECT count(*) FROM audit") == classes + 1);
    CHECK(school.file().auditLog().verifyChain().isEmpty());
    CHECK(school.file().auditLog().verifyRows().isEmpty());
}

} // namespace

TEST_CASE("G7 a second window learns within a second who has the file, and touches nothing")
{
    const QString verb = GENERATE(QStringLiteral("hold"), QStringLiteral("stranger"));
    SmallSchool school;
    school.close();
    QElapsedTimer timer;
    timer.start();
    school.open(); // takes its time on a busy computer, whoever has the file
    const qint64 usual = timer.elapsed();
    school.close();
    Helper helper(verb, school);
    REQUIRE(helper.line() == QStringLiteral("open"));
    const QByteArray bytes = bytesOf(school.folder().path());
    timer.start();
    const auto error = errorOf([&] { school.open(); });
    CHECK(timer.elapsed() <= 1000 + usual);
    REQUIRE(error);
    CHECK(error->code() == StorageError::Code::Busy);
    INFO(error->text().toStdString());
    if (verb == QStringLiteral("hold")) {
        CHECK(error->text().contains(QString::number(helper.process())));
        CHECK(error->text().contains(QSysInfo::machineHostName(), Qt::CaseInsensitive));
    }
    CHECK(bytesOf(school.folder().path()) == bytes);
    helper.kill();
    CHECK_FALSE(codeOf([&] { school.open(); })); // T52 the dead process's lock is taken over
}

TEST_CASE("G1 a killed process loses no action that it told of and leaves none half")
{
    const quint32 seed = 20'260'901;
    QRandomGenerator random(seed);
    SmallSchool school;
    for (int round = 0; round < 20; ++round) {
        INFO("seed " << seed << " round " << round);
        school.close();
        Helper helper(QStringLiteral("work"), school);
        qint64 told = helper.line().toLongLong();
        QThread::msleep(random.bounded(40));
        helper.kill();
        told = std::max(told, helper.lastLine().toLongLong());
        school.open();
        CHECK(number(school.database(), "SELECT count(*) FROM class") >= told);
        CHECK(school.file().warnings().isEmpty());
        checkWhole(school);
    }
}

TEST_CASE("d3 a file that was not closed properly is copied aside first, three copies are kept")
{
    SmallSchool school;
    for (int round = 0; round < 4; ++round) {
        school.close();
        Helper helper(QStringLiteral("work"), school);
        CHECK(helper.line().toInt() > 0);
        helper.kill();
        school.open();
    }
    const QDir copies(school.folder().path(QStringLiteral("quarantine")));
    CHECK(copies.entryList(QDir::Dirs | QDir::NoDotAndDotDot) ==
          QStringList{QStringLiteral("school.kehou.2"), QStringLiteral("school.kehou.3"),
                      QStringLiteral("school.kehou.4")});
    const QString copy = copies.filePath(QStringLiteral("school.kehou.4/school.kehou"));
    CHECK(QFileInfo(copy + QStringLiteral("-wal")).size() > 0);
    Clock clock;
    const auto opened = SchoolFile::open(copy, smallSetup(clock));
    CHECK(number(opened->database(), "SELECT count(*) FROM class") ==
          number(school.database(), "SELECT count(*) FROM class"));
}

TEST_CASE("G9 a log lost after a crash is noticed at start")
{
    SmallSchool school;
    school.close();
    {
        Helper helper(QStringLiteral("work"), school);
        CHECK(helper.line() == QStringLiteral("1"));
        helper.kill();
    }
    const bool lost = GENERATE(true, false);
    if (lost)
        REQUIRE(QFile::remove(school.folder().path() + QStringLiteral("-wal")));
    school.open();
    CHECK(school.file().warnings().isEmpty() != lost);
    checkWhole(school);
}

#ifdef Q_OS_LINUX

TEST_CASE(
    "G6 a full disk is told as such, what was saved stays, and saving works after making room")
{
    SmallSchool school;
    school.close();
    Helper helper(QStringLiteral("fill"), school);
    CHECK(helper.line().toInt() == static_cast<int>(StorageError::Code::Full));
    const qint64 done = helper.line().toLongLong();
    CHECK(done > 0);
    CHECK(helper.line().toLongLong() == done);
    CHECK(helper.line().toLongLong() == done + 1);
    CHECK(helper.result() == 0);
    school.open();
    CHECK(number(school.database(), "SELECT count(*) FROM class") == done + 1);
    checkWhole(school);
}

TEST_CASE("G3 whichever write or flush fails, what is told about the action is what is in the file")
{
    SmallSchool school;
    school.close();
    Helper helper(QStringLiteral("fail"), school);
    CHECK(helper.line().toInt() > 0); // COMMIT failed and had taken place nevertheless
    CHECK(helper.line().toInt() > 0);
    CHECK(helper.result() == 0);
    school.open();
    CHECK(school.file().auditLog().verifyRows().isEmpty());
}

#endif
