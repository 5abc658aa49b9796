// SPDX-License-Identifier: GPL-3.0-or-later
// A second process for the tests: it holds a school file, works in it until it is killed, or
// works on a disk that fails. It tells what it did line by line.
#include "core/storage/connection.h"
#include "tests/storage/small_schema.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

#ifdef Q_OS_LINUX
#include "tests/storage/faults.h"

#include <cerrno>
#include <csignal>
#include <sys/resource.h>
#endif

using namespace kehou;
using namespace kehou::test;

namespace
{

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

[[nodiscard]] std::unique_ptr<SchoolFile> openFile(const QStringList &arguments)
{
    static Clock clock;
    SchoolFileSetup setup = smallSetup(clock);
    setup.headFolder = arguments.value(3);
    return SchoolFile::open(arguments.value(2), setup);
}

[[nodiscard]] qint64 count(SchoolFile &file, QByteArrayView sql)
{
    Statement &statement = file.database().statement(sql).bind();
    const qint64 value = statement.next() ? statement.int64(0) : -1;
    statement.finish();
    return value;
}

// A class with its pupil; one without the other would be half an action. Heavy ones fill pages.
void addClass(SchoolFile &file, qint64 number, qint64 photoBytes = 10)
{
    file.run({QStringLiteral("Class %1").arg(number)}, [&] {
        file.database()
            .statement("INSERT INTO class(id, name) VALUES(?, ?)")
            .run(number, QStringLiteral("%1班").arg(number));
        file.database()
            .statement("INSERT INTO pupil(id, class, photo) VALUES(?, ?, randomblob(?))")
            .run(number, number, photoBytes);
        return true;
    });
}

[[nodiscard]] int hold(const QStringList &arguments)
{
    const auto file = openFile(arguments);
    say(QStringLiteral("open"));
    std::getchar();
    return 0;
}

// As another program that knows nothing of our lock.
[[nodiscard]] int holdAsStranger(const QStringList &arguments)
{
    const Connection connection(arguments.value(2), Connection::Mode::Write);
    connection.exec("PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE");
    say(QStringLiteral("open"));
    std::getchar();
    return 0;
}

[[nodiscard]] int work(const QStringList &arguments)
{
    const auto file = openFile(arguments);
    for (qint64 number = count(*file, "SELECT count(*) FROM class") + 1;; ++number) {
        addClass(*file, number);
        say(QString::number(number));
    }
}

#ifdef Q_OS_LINUX

void limitFileSize(rlim_t bytes)
{
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = std::min(bytes, limit.rlim_max);
    setrlimit(RLIMIT_FSIZE, &limit);
}

// Works until the disk is full, then once more when there is room again.
[[nodiscard]] int fill(const QStringList &arguments)
{
    const auto file = openFile(arguments);
    std::signal(SIGXFSZ, SIG_IGN);
    limitFileSize(400'000);
    qint64 done = 0;
    try {
        for (;; ++done)
            addClass(*file, done + 1, 30'000);
    } catch (const StorageError &error) {
        say(QString::number(static_cast<int>(error.code())));
    }
    say(QString::number(done));
    say(QString::number(count(*file, "SELECT count(*) FROM pupil")));
    limitFileSize(RLIM_INFINITY);
    addClass(*file, done + 1, 30'000);
    say(QString::number(count(*file, "SELECT count(*) FROM pupil")));
    return 0;
}

// What the program tells its user about the action: saved, not saved, or nothing certain.
enum class Told { Saved, NotSaved, Unknown };

[[nodiscard]] Told toldOf(const StorageError &error)
{
    const bool unsure = error.code() == StorageError::Code::Unsure;
    if (unsure && error.text().contains(QStringLiteral("shows: this was saved")))
        return Told::Saved;
    if (unsure && !error.text().contains(QStringLiteral("not saved")))
        return Told::Unknown;
    return Told::NotSaved;
}

[[nodiscard]] Told tell(SchoolFile &file, qint64 number)
{
    try {
        addClass(file, number, 20'000);
        return Told::Saved;
    } catch (const StorageError &error) {
        return toldOf(error);
    }
}

// Each write, flush and truncation of an action fails in turn, until the action meets none: what
// was told must be what stands in the file. Gives the number of each kind of answer.
[[nodiscard]] int fail(const QStringList &arguments)
{
    const auto file = openFile(arguments);
    int savedInSpite = 0;
    int notSaved = 0;
    bool failed = true;
    for (int call = 0; failed; ++call) {
        const qint64 number = count(*file, "SELECT count(*) FROM class") + 1;
        failCall(call, EIO);
        const Told told = tell(*file, number);
        failed = passAll();
        const qint64 now = count(*file, "SELECT count(*) FROM pupil");
        if (told == Told::Unknown || now != (told == Told::Saved ? number : number - 1)) {
            say(QStringLiteral("wrong at call %1").arg(call));
            return 1;
        }
        savedInSpite += failed && told == Told::Saved ? 1 : 0;
        notSaved += told == Told::NotSaved ? 1 : 0;
    }
    say(QString::number(savedInSpite));
    say(QString::number(notSaved));
    return file->auditLog().verifyChain().isEmpty() && file->auditLog().verifyRows().isEmpty() ? 0
                                                                                               : 1;
}

#endif

[[nodiscard]] int perform(const QStringList &arguments)
{
    const QString verb = arguments.value(1);
    if (verb == QStringLiteral("hold"))
        return hold(arguments);
    if (verb == QStringLiteral("stranger"))
        return holdAsStranger(arguments);
    if (verb == QStringLiteral("work"))
        return work(arguments);
#ifdef Q_OS_LINUX
    if (verb == QStringLiteral("fill"))
        return fill(arguments);
    if (verb == QStringLiteral("fail"))
        return fail(arguments);
#endif
    return 2;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    try {
        return perform(QCoreApplication::arguments());
    } catch (const StorageError &error) {
        say(QString::fromUtf8(error.what()));
        return 3;
    }
}
