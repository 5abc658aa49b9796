// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/disk_record.h"
#include "tests/storage/school_fixture.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <map>

using namespace kehou;
using namespace kehou::test;

namespace
{

constexpr qsizetype kSector = 512;

// What of the calls that were not followed by a flush reaches the disk.
enum class Disk { Honest, Lying };

void writeInto(QByteArray &bytes, qint64 at, QByteArrayView part)
{
    if (bytes.size() < at + part.size())
        bytes.append(at + part.size() - bytes.size(), '\0');
    std::copy(part.begin(), part.end(), bytes.begin() + at);
}

// One file: what is on the disk for certain, and the calls since.
class CutFile
{
public:
    explicit CutFile(std::optional<QByteArray> bytes = {}) : m_safe(std::move(bytes)) {}

    void take(const DiskEvent &event, Disk disk)
    {
        if (event.kind != DiskEvent::Kind::Sync)
            m_open.push_back(event);
        else if (disk == Disk::Honest) {
            for (const DiskEvent &open : m_open)
                apply(m_safe, open);
            m_open.clear();
        }
    }

    // The file after a cut; nothing where there is none.
    [[nodiscard]] std::optional<QByteArray> afterCut(QRandomGenerator &random) const
    {
        std::optional<QByteArray> bytes = m_safe;
        const auto count = static_cast<qint64>(m_open.size());
        const int fate = random.bounded(4);
        const qint64 first = fate == 0 ? 0 : fate == 1 ? count : random.bounded(count + 1);
        for (qint64 i = 0; i < count; ++i) {
            if (i < first)
                apply(bytes, m_open[i]);
            else if (fate == 3 && !applySome(bytes, m_open[i], random))
                break;
        }
        return bytes;
    }

private:
    static void apply(std::optional<QByteArray> &bytes, const DiskEvent &event)
    {
        if (event.kind == DiskEvent::Kind::Remove) {
            bytes.reset();
            return;
        }
        if (!bytes)
            bytes = QByteArray();
        if (event.kind == DiskEvent::Kind::Truncate)
            bytes->resize(event.at, '\0');
        else
            writeInto(*bytes, event.at, event.bytes);
    }

    // Some sectors arrive, some do not, some hold garbage. False where a removal did not arrive:
    // what was written to the file's successor is then not to be found either.
    [[nodiscard]] static bool applySome(std::optional<QByteArray> &bytes, const DiskEvent &event,
                                        QRandomGenerator &random)
    {
        if (event.kind != DiskEvent::Kind::Write) {
            const bool arrives = random.bounded(2) == 0;
            if (arrives)
                apply(bytes, event);
            return arrives || event.kind != DiskEvent::Kind::Remove;
        }
        if (!bytes)
            bytes = QByteArray();
        for (qsizetype at = 0; at < event.bytes.size(); at += kSector) {
            QByteArray sector = event.bytes.mid(at, kSector);
            const int fate = random.bounded(20);
            if (fate < 2) {
                for (char &byte : sector)
                    byte = static_cast<char>(random.bounded(256));
            }
            if (fate < 11)
                writeInto(*bytes, event.at + at, sector);
        }
        return true;
    }

    std::optional<QByteArray> m_safe;
    std::vector<DiskEvent> m_open;
};

// A day's work in a school file with the state after each action that was told.
struct Day {
    QByteArray start;                    // the file before
    std::vector<DiskEvent> events;       // in order
    std::map<qint64, QByteArray> states; // by number of records in the audit log
    std::map<qint64, QByteArray> heads;
};

[[nodiscard]] qint64 actions(SmallSchool &school)
{
    return number(school.database(), "SELECT count(*) FROM audit");
}

[[nodiscard]] QByteArray headOf(const QString &folder)
{
    const QDir heads(folder);
    const QStringList names = heads.entryList(QDir::Files);
    return names.isEmpty() ? QByteArray() : bytesOf(heads.filePath(names.first()));
}

void tell(SmallSchool &school, Day &day)
{
    const qint64 done = actions(school);
    recordTold(done);
    day.states[done] = school.dump();
    day.heads[done] = headOf(school.setup().headFolder);
}

// One action: a new class with pupils, small or with photographs; a correction; or a step back and
// forth.
void act(SmallSchool &school, int step)
{
    const QByteArray id = QByteArray::number(step + 1);
    const QByteArray photo = step % 9 == 0 ? "60000" : "300";
    if (step % 7 == 5)
        (void)school.file().undo({});
    else if (step % 7 == 6)
        (void)school.file().redo({});
    else if (step % 4 == 3)
        school.run(QStringLiteral("correct"),
                   "UPDATE pupil SET fen = id * 7, name = 'x' || " + id + " WHERE id % 2 = 0");
    else
        school.run(QStringLiteral("class"),
                   "INSERT INTO class(id, name) VALUES(" + id + ", 'c' || " + id +
                       "); INSERT INTO pupil(id, class, photo) VALUES(" + id + ", " + id +
                       ", randomblob(" + photo + ")); INSERT INTO receipt(pupil, fen) VALUES(" +
                       id + ", 100)");
}

// Checkpoints move the log into the file, as closing does: once the log is then lost or begun anew,
// a disk that lies has taken more than the newest actions.
enum class Checkpoints { Some, None };

[[nodiscard]] Day workedDay(SmallSchool &school, int steps, Checkpoints checkpoints)
{
    Day day;
    tell(school, day);
    school.close();
    day.start = bytesOf(school.folder().path());
    startRecording(school.folder().path());
    school.open();
    for (int step = 0; step < steps; ++step) {
        act(school, step);
        tell(school, day);
        if (checkpoints == Checkpoints::Some && step % 50 == 30)
            school.file().checkpoint();
        if (checkpoints == Checkpoints::Some && step % 60 == 45) {
            school.close();
            school.open();
        }
    }
    if (checkpoints == Checkpoints::Some)
        school.close();
    day.events = stopRecording();
    if (checkpoints == Checkpoints::Some)
        school.open();
    return day;
}

struct Cut {
    qint64 told = 0; // the latest action that the program told of
    std::optional<QByteArray> file;
    std::optional<QByteArray> log;
};

struct Count {
    int cuts = 0;
    int lost = 0;     // told, and not in the file
    int reported = 0; // of them, said when the file was opened
    int wrong = 0;    // neither the state before nor after an action
    int newer = 0;    // the action under way was saved
};

// Opens what the cut left and compares it with the states of the day.
void look(SmallSchool &school, const Day &day, const Cut &cut, Count &count)
{
    const Folder folder;
    REQUIRE(cut.file.has_value());
    writeBytes(folder.path(), *cut.file);
    if (cut.log)
        writeBytes(folder.path() + QStringLiteral("-wal"), *cut.log);
    SchoolFileSetup setup = school.setup();
    setup.headFolder = folder.path(QStringLiteral("heads"));
    REQUIRE(QDir().mkpath(setup.headFolder));
    const QString head = QDir(school.setup().headFolder).entryList(QDir::Files).value(0);
    writeBytes(QDir(setup.headFolder).filePath(head), day.heads.at(cut.told));

    ++count.cuts;
    const auto file = SchoolFile::open(folder.path(), setup);
    const qint64 now = number(file->database(), "SELECT count(*) FROM audit");
    if (now < cut.told) {
        ++count.lost;
        count.reported += file->warnings().isEmpty() ? 0 : 1;
    }
    count.newer += now > cut.told ? 1 : 0;
    const auto state = day.states.find(now);
    const bool sound = now <= cut.told + 1 && state != day.states.end() &&
                       dumpOf(file->database()) == state->second &&
                       file->auditLog().verifyChain().isEmpty() &&
                       file->auditLog().verifyRows().isEmpty();
    count.wrong += sound ? 0 : 1;
}

// Cuts the power at moments of the day, each moment as likely as another.
[[nodiscard]] Count cutPower(SmallSchool &school, const Day &day, Disk disk, int cuts)
{
    QRandomGenerator random(20'261'122);
    std::vector<size_t> moments;
    for (int i = 0; i < cuts; ++i)
        moments.push_back(random.bounded(static_cast<quint32>(day.events.size()) + 1));
    std::sort(moments.begin(), moments.end());

    const QByteArray path = QFile::encodeName(school.folder().path());
    CutFile file(day.start);
    CutFile log;
    qint64 told = day.states.begin()->first;
    size_t played = 0;
    Count count;
    for (const size_t moment : moments) {
        for (; played < moment; ++played) {
            const DiskEvent &event = day.events[played];
            if (event.kind == DiskEvent::Kind::Told)
                told = event.at;
            else if (event.file == path)
                file.take(event, disk);
            else if (event.file == path + "-wal")
                log.take(event, disk);
        }
        INFO("after call " << moment);
        look(school, day, {told, file.afterCut(random), log.afterCut(random)}, count);
    }
    return count;
}

void cutHonestly(int cuts)
{
    SmallSchool school;
    const Day day = workedDay(school, 200, Checkpoints::Some);
    const Count count = cutPower(school, day, Disk::Honest, cuts);
    CAPTURE(day.events.size(), count.newer);
    CHECK(count.cuts == cuts);
    CHECK(count.lost == 0);
    CHECK(count.wrong == 0);
    CHECK(count.newer > 0); // some cuts fell between the flush and the telling
}

} // namespace

TEST_CASE("G2 a power cut at any moment loses no action that was told and leaves none half")
{
    cutHonestly(400);
}

TEST_CASE("G2 twenty thousand power cuts", "[.long]")
{
    cutHonestly(20'000);
}

// What the checks above are worth: without flushes actions do get lost.
TEST_CASE("G2l a disk that lies about flushes loses the newest actions, breaks nothing, and the "
          "loss is reported")
{
    SmallSchool school;
    const Day day = workedDay(school, 40, Checkpoints::None);
    const Count count = cutPower(school, day, Disk::Lying, 200);
    CHECK(count.lost > 0);
    CHECK(count.reported == count.lost);
    CHECK(count.wrong == 0);
}
