// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/school_file.h"
#include "core/storage/tables/tables.h"
#include "core/storage/transaction.h"
#include "tests/storage/fixture.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

// A school file of the program's own schema with one term.
class JournalSchool
{
public:
    JournalSchool() : m_file(SchoolFile::create(m_folder.path(), setup())), m_term(addTerm()) {}

    [[nodiscard]] SchoolFile &file() { return *m_file; }
    [[nodiscard]] Journal journal() { return Journal(m_file->database()); }

    Changes run(const std::function<void(Journal &, TermId)> &body)
    {
        return m_file->run({QStringLiteral("Post")}, [&] {
            Journal journal(m_file->database());
            body(journal, m_term);
            return true;
        });
    }
    // Whether SQLite itself takes the statement.
    [[nodiscard]] bool takes(QByteArrayView script)
    {
        return !errorOf([&] {
            m_file->run({QStringLiteral("By hand")}, [&] {
                m_file->database().exec(script);
                return true;
            });
        });
    }
    // Changes the closed file as if the program and its triggers were not there.
    void tamper(QByteArrayView script)
    {
        m_file.reset();
        const auto database = Database::open(m_folder.path(), program());
        Transaction transaction(*database);
        for (const char *trigger :
             {"journal_entry_fixed", "journal_entry_kept", "journal_posting_fixed",
              "journal_posting_kept", "journal_posting_follows", "journal_entry_follows"})
            database->exec(QByteArray("DROP TRIGGER ") + trigger);
        database->exec(script);
        transaction.commit();
        database->close();
        m_file = SchoolFile::open(m_folder.path(), setup());
    }

private:
    [[nodiscard]] static ProgramVersion program()
    {
        return {QStringLiteral("2.2"), newestVersion(loadMigrations())};
    }
    [[nodiscard]] static SchoolFileSetup setup()
    {
        SchoolFileSetup setup;
        setup.programVersion = QStringLiteral("2.2");
        setup.migrations = loadMigrations();
        setup.appendOnly = QStringList{QStringLiteral("journal_entry")};
        setup.nowMs = [] { return qint64{1'790'000'000'000}; };
        return setup;
    }
    [[nodiscard]] TermId addTerm()
    {
        qint64 id = 0;
        m_file->run({QStringLiteral("Term")}, [&] {
            const Term term{QStringLiteral("学校"),
                            QStringLiteral("2026秋"),
                            DateRange(QDate(2026, 9, 1), QDate(2027, 1, 15)),
                            QStringLiteral("onex"),
                            *WeekdaySet::parse(QStringLiteral("周一至周五")),
                            {},
                            {}};
            id = Tables(m_file->database()).insertTerm({term, "{}"});
            return true;
        });
        return TermId(id);
    }

    Folder m_folder;
    std::unique_ptr<SchoolFile> m_file;
    TermId m_term;
};

const Account kCash{AccountKind::Cash, {}};
const Account kFamily{AccountKind::Receivable, QStringLiteral("20260101")};

[[nodiscard]] Entry anEntry(std::int64_t fen, const QString &key = QStringLiteral("1"))
{
    Entry entry({{EventKind::Payment, key}, QDate(2026, 9, 5), QStringLiteral("receipt ") + key});
    entry.add({kCash, kFamily, Money::fen(fen)});
    return entry;
}

void postThree(JournalSchool &school)
{
    school.run([](Journal &journal, TermId term) {
        CHECK(journal.append(term, anEntry(100)) == 1);
        CHECK(journal.append(term, anEntry(200, QStringLiteral("2"))) == 2);
        CHECK(journal.append(term, Entry(anEntry(1).event())) == 0);
        CHECK(journal.append(term, anEntry(300, QStringLiteral("3"))) == 3);
    });
}

} // namespace

TEST_CASE("R-LED-1 entries come back as they were posted, and accounts are their sums")
{
    JournalSchool school;
    postThree(school);
    const auto found = school.journal().find(2);
    REQUIRE(found);
    CHECK(found->entry == anEntry(200, QStringLiteral("2")));
    CHECK_FALSE(school.journal().find(4));
    const QList<BookedEntry> entries = school.journal().entries(found->term);
    REQUIRE(entries.size() == 3);
    CHECK(entries[2].entry == anEntry(300, QStringLiteral("3")));
    CHECK(school.journal().balance(found->term, kCash) == Money::fen(600));
    CHECK(school.journal().balance(found->term, kFamily) == Money::fen(-600));
    CHECK(school.journal().balances(found->term).size() == 2);
    CHECK(school.journal().balances(found->term, AccountKind::Bank).isEmpty());
    CHECK(school.journal().verify().isEmpty());
}

TEST_CASE("R-LED-2 an entry is taken back once, and the next one of its source stands")
{
    JournalSchool school;
    postThree(school);
    const EventSource source = anEntry(1).event().source;
    const auto first = school.journal().standing(source);
    REQUIRE(first);
    const QDate date(2026, 9, 6);
    school.run([&](Journal &journal, TermId term) {
        CHECK(journal.reverse(*first, date, QStringLiteral("wrong")) == 4);
        CHECK_FALSE(journal.standing(source));
        CHECK(journal.append(term, anEntry(150)) == 5);
    });
    CHECK(school.journal().standing(source)->number == 5);
    CHECK(school.journal().countStanding(first->term, EventKind::Payment) == 3);
    const auto twice = [&] {
        school.run([&](Journal &journal, TermId) { journal.reverse(*first, date, {}); });
    };
    CHECK(errorOf(twice));
    CHECK(school.journal().verify().isEmpty());
}

TEST_CASE("R-LED-2 the database itself refuses to change or remove what is posted")
{
    JournalSchool school;
    postThree(school);
    const auto *script = GENERATE(
        "UPDATE journal_entry SET text = 'other' WHERE number = 1",
        "UPDATE journal_entry SET number = 9 WHERE number = 3",
        "DELETE FROM journal_entry WHERE number = 3", "DELETE FROM journal_entry",
        "UPDATE journal_posting SET amount_fen = 1 WHERE entry = 1", "DELETE FROM journal_posting",
        "INSERT INTO journal_posting (entry, line, account, account_key, amount_fen) "
        "VALUES (2, 3, 6, '', 5)",
        "INSERT INTO journal_entry (number, term_id, date, text, source_kind, source_key, "
        "previous_h, h) VALUES (5, 1, '2026-09-01', '', 0, '9', zeroblob(32), zeroblob(32))");
    CAPTURE(script);
    CHECK_FALSE(school.takes(script));
    CHECK(school.journal().verify().isEmpty());
}

TEST_CASE("R-LED-3 one changed byte is found and its entry named")
{
    struct Case {
        const char *script;
        qint64 named;
    };
    const auto given = GENERATE(
        Case{"UPDATE journal_entry SET text = 'receipt 4' WHERE number = 2", 2},
        Case{"UPDATE journal_entry SET date = '2026-09-06' WHERE number = 3", 3},
        Case{"UPDATE journal_posting SET amount_fen = amount_fen + 1 WHERE entry = 1 AND line = 1",
             1},
        Case{"UPDATE journal_posting SET account_key = '20260102' WHERE entry = 3 AND line = 2", 3},
        Case{"DELETE FROM journal_posting WHERE entry = 2", 2},
        Case{"DELETE FROM journal_posting WHERE entry = 2; DELETE FROM journal_entry "
             "WHERE number = 2",
             3});
    CAPTURE(given.script);
    JournalSchool school;
    postThree(school);
    school.tamper(given.script);
    const Findings findings = school.journal().verify();
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().cell == QString::number(given.named));
    CHECK(findings.first().message.contains(QString::number(given.named)));
}

TEST_CASE("R-LED-2 an operation that posts is a barrier")
{
    JournalSchool school;
    CHECK(school.file().undoLog().undoText());
    const Changes changes =
        school.run([](Journal &journal, TermId term) { journal.append(term, anEntry(1)); });
    CHECK(changes.barrier);
    CHECK_FALSE(school.file().undoLog().undoText());
    CHECK(changes.rows.keys() == QStringList{QStringLiteral("journal_entry")});
}
