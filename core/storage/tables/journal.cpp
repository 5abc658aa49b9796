// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tables/journal.h"

#include "core/storage/canonical_hash.h"
#include "core/storage/database.h"
#include "core/storage/tables/row_codec.h"

#include <QCoreApplication>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr const char *kSelectEntries =
    "SELECT number, term_id, date, text, source_kind, source_key, reverses FROM journal_entry ";

// The end of the chain: number and hash of the last entry.
struct JournalHead {
    qint64 number = 0;
    QByteArray hash = QByteArray(32, '\0');
};

[[nodiscard]] JournalHead headOf(Database &database)
{
    JournalHead head;
    database.statement("SELECT number, h FROM journal_entry ORDER BY number DESC LIMIT 1")
        .rows([&](const Statement &row) {
            head = {row.int64(0), row.blob(1)};
        });
    return head;
}

// R-LED-3: the canonical text of an entry begins with the hash before it and ends with its
// postings.
void addEntry(CanonicalHash &hash, const QByteArray &previous, const BookedEntry &booked)
{
    const Event &event = booked.entry.event();
    hash.addBlob(previous);
    hash.add(booked.number);
    hash.add(booked.term.value());
    hash.addText(event.date.toString(Qt::ISODate));
    hash.addText(event.text);
    hash.add(static_cast<qint64>(event.source.kind));
    hash.addText(event.source.key);
    hash.addOptional(booked.reverses);
}

[[nodiscard]] Account readAccount(const Statement &row, int column)
{
    const int kind = row.integer(column);
    if (kind < 0 || kind > static_cast<int>(kLastAccountKind))
        throw damagedCell();
    return {static_cast<AccountKind>(kind), row.text(column + 1)};
}

[[nodiscard]] EventKind readKind(const Statement &row, int column)
{
    const int kind = row.integer(column);
    if (kind < 0 || kind > static_cast<int>(kLastEventKind))
        throw damagedCell();
    return static_cast<EventKind>(kind);
}

[[nodiscard]] Event readEvent(const Statement &row)
{
    return {{readKind(row, 4), row.text(5)}, row.date(2), row.text(3)};
}

[[nodiscard]] Findings brokenAt(qint64 number, const QString &message)
{
    return {{QStringLiteral("journal"), QString::number(number), message, {}, {}}};
}

} // namespace

qint64 Journal::append(TermId term, const Entry &entry)
{
    return entry.isEmpty() ? 0 : write(term, entry, {});
}

qint64 Journal::reverse(const BookedEntry &booked, QDate date, const QString &text)
{
    return write(booked.term, reversalOf(booked.entry, date, text), booked.number);
}

qint64 Journal::write(TermId term, const Entry &entry, std::optional<qint64> reverses)
{
    const JournalHead head = headOf(m_database);
    const BookedEntry booked{head.number + 1, term, entry, reverses};
    CanonicalHash hash;
    addEntry(hash, head.hash, booked);
    for (const Posting &posting : entry.postings()) {
        hash.add(static_cast<qint64>(posting.account.kind));
        hash.addText(posting.account.key);
        hash.add(posting.amount.fen());
    }
    const Event &event = entry.event();
    m_database
        .statement("INSERT INTO journal_entry (number, term_id, date, text, source_kind, "
                   "source_key, reverses, previous_h, h) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(booked.number, term, event.date, event.text, event.source.kind, event.source.key,
             reverses, head.hash, hash.take());
    writePostings(booked.number, entry);
    return booked.number;
}

void Journal::writePostings(qint64 number, const Entry &entry)
{
    Statement &insert =
        m_database.statement("INSERT INTO journal_posting (entry, line, account, account_key, "
                             "amount_fen) VALUES (?, ?, ?, ?, ?)");
    int line = 0;
    for (const Posting &posting : entry.postings())
        insert.run(number, ++line, posting.account.kind, posting.account.key, posting.amount);
}

bool Journal::isEmpty()
{
    return headOf(m_database).number == 0;
}

QList<Posting> Journal::postingsOf(qint64 number)
{
    QList<Posting> postings;
    m_database
        .statement("SELECT account, account_key, amount_fen FROM journal_posting WHERE entry = ? "
                   "ORDER BY line")
        .rows(number, [&](const Statement &row) {
            postings.append({readAccount(row, 0), row.money(2)});
        });
    return postings;
}

BookedEntry Journal::readEntry(const Statement &row)
{
    const qint64 number = row.int64(0);
    auto entry = Entry::fromPostings(readEvent(row), postingsOf(number));
    if (!entry)
        throw damagedCell();
    return {number, TermId(row.int64(1)), *std::move(entry), row.optInt64(6)};
}

std::optional<BookedEntry> Journal::find(qint64 number)
{
    std::optional<BookedEntry> found;
    m_database.statement(QByteArray(kSelectEntries) + "WHERE number = ?")
        .rows(number, [&](const Statement &row) { found = readEntry(row); });
    return found;
}

std::optional<BookedEntry> Journal::standing(const EventSource &source)
{
    static const QByteArray sql =
        QByteArray(kSelectEntries) +
        "WHERE source_kind = ? AND source_key = ? AND reverses IS NULL AND NOT EXISTS (SELECT 1 "
        "FROM journal_entry AS later WHERE later.reverses = journal_entry.number) "
        "ORDER BY number DESC LIMIT 1";
    std::optional<BookedEntry> found;
    m_database.statement(sql).rows(source.kind, source.key,
                                   [&](const Statement &row) { found = readEntry(row); });
    return found;
}

int Journal::countStanding(TermId term, EventKind kind)
{
    int count = 0;
    m_database
        .statement("SELECT COUNT(*) FROM journal_entry WHERE term_id = ? AND source_kind = ? AND "
                   "reverses IS NULL AND NOT EXISTS (SELECT 1 FROM journal_entry AS later WHERE "
                   "later.reverses = journal_entry.number)")
        .rows(term, kind, [&](const Statement &row) { count = row.integer(0); });
    return count;
}

QList<BookedEntry> Journal::entries(TermId term)
{
    QList<BookedEntry> entries;
    m_database.statement(QByteArray(kSelectEntries) + "WHERE term_id = ? ORDER BY number")
        .rows(term, [&](const Statement &row) { entries.append(readEntry(row)); });
    return entries;
}

QList<AccountBalance> Journal::balances(TermId term)
{
    QList<AccountBalance> balances;
    m_database
        .statement("SELECT account, account_key, SUM(amount_fen) FROM journal_posting JOIN "
                   "journal_entry ON number = entry WHERE term_id = ? GROUP BY account, "
                   "account_key ORDER BY account, account_key")
        .rows(term, [&](const Statement &row) {
            balances.append({readAccount(row, 0), row.money(2)});
        });
    return balances;
}

QList<AccountBalance> Journal::balances(TermId term, AccountKind kind)
{
    QList<AccountBalance> balances;
    m_database
        .statement("SELECT account, account_key, SUM(amount_fen) FROM journal_posting JOIN "
                   "journal_entry ON number = entry WHERE account = ? AND term_id = ? GROUP BY "
                   "account_key ORDER BY account_key")
        .rows(kind, term, [&](const Statement &row) {
            balances.append({readAccount(row, 0), row.money(2)});
        });
    return balances;
}

Money Journal::balance(TermId term, const Account &account)
{
    Money balance;
    m_database
        .statement("SELECT COALESCE(SUM(amount_fen), 0) FROM journal_posting JOIN journal_entry ON "
                   "number = entry WHERE account = ? AND account_key = ? AND term_id = ?")
        .rows(account.kind, account.key, term,
              [&](const Statement &row) { balance = row.money(0); });
    return balance;
}

QList<JournalTotal> Journal::totals(TermId term)
{
    QList<JournalTotal> totals;
    m_database
        .statement("SELECT source_kind, account, account_key, SUM(amount_fen) FROM "
                   "journal_posting JOIN journal_entry ON number = entry WHERE term_id = ? GROUP "
                   "BY source_kind, account, account_key ORDER BY source_kind, account, "
                   "account_key")
        .rows(term, [&](const Statement &row) {
            totals.append({readKind(row, 0), readAccount(row, 1), row.money(3)});
        });
    return totals;
}

// The columns as they are: what was changed past the program need not make sense any more.
void Journal::addStoredPostings(CanonicalHash &hash, qint64 number)
{
    m_database
        .statement("SELECT account, account_key, amount_fen FROM journal_posting WHERE entry = ? "
                   "ORDER BY line")
        .rows(number, [&](const Statement &row) {
            for (const int column : {0, 1, 2})
                hash.addColumn(row, column);
        });
}

Findings Journal::verify()
{
    JournalHead last;
    Findings findings;
    CanonicalHash hash;
    Statement &entries = m_database.statement(
        "SELECT previous_h, number, term_id, date, text, source_kind, source_key, reverses, h "
        "FROM journal_entry ORDER BY number");
    entries.rows([&](const Statement &row) {
        if (!findings.isEmpty())
            return;
        const qint64 number = row.int64(1);
        for (int column = 0; column < 8; ++column)
            hash.addColumn(row, column);
        addStoredPostings(hash, number);
        if (number != last.number + 1 || row.blobView(0) != last.hash)
            findings = brokenAt(number, Text::tr("Entry %1 of the journal does not follow the one "
                                                 "before it: an entry was removed or changed.")
                                            .arg(number));
        else if (hash.take() != row.blobView(8))
            findings = brokenAt(number, Text::tr("Entry %1 of the journal is not as it was "
                                                 "written.")
                                            .arg(number));
        last = {number, row.blob(8)};
    });
    return findings;
}

} // namespace kehou
