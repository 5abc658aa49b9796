-- The journal (R-LED-1 … R-LED-3): entries numbered without gaps, each with the SHA-256 of its
-- canonical text and the hash of the entry before it. Nothing of it is ever changed or removed. An
-- entry's postings are part of its hash; amounts are fen, debits above zero and credits below.

CREATE TABLE journal_entry (
    number INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES term (id),
    date TEXT NOT NULL CHECK (date GLOB '????-??-??'),
    text TEXT NOT NULL,
    source_kind INTEGER NOT NULL,
    source_key TEXT NOT NULL,
    reverses INTEGER UNIQUE REFERENCES journal_entry (number),
    previous_h BLOB NOT NULL CHECK (length(previous_h) = 32),
    h BLOB NOT NULL UNIQUE CHECK (length(h) = 32)
) STRICT;
CREATE INDEX journal_entry_source ON journal_entry (source_kind, source_key);
CREATE INDEX journal_entry_term ON journal_entry (term_id, date);

CREATE TABLE journal_posting (
    entry INTEGER NOT NULL REFERENCES journal_entry (number),
    line INTEGER NOT NULL CHECK (line > 0),
    account INTEGER NOT NULL,
    account_key TEXT NOT NULL,
    amount_fen INTEGER NOT NULL CHECK (amount_fen <> 0)
        CHECK (amount_fen BETWEEN -100000000000 AND 100000000000),
    PRIMARY KEY (entry, line)
) STRICT, WITHOUT ROWID;
CREATE INDEX journal_posting_account ON journal_posting (account, account_key);

CREATE TRIGGER journal_entry_follows BEFORE INSERT ON journal_entry
WHEN NEW.number <> (SELECT COALESCE(MAX(number), 0) + 1 FROM journal_entry)
BEGIN
    SELECT RAISE(ABORT, 'entries are numbered without gaps');
END;
CREATE TRIGGER journal_entry_fixed BEFORE UPDATE ON journal_entry
BEGIN
    SELECT RAISE(ABORT, 'append-only');
END;
CREATE TRIGGER journal_entry_kept BEFORE DELETE ON journal_entry
BEGIN
    SELECT RAISE(ABORT, 'append-only');
END;
CREATE TRIGGER journal_posting_follows BEFORE INSERT ON journal_posting
WHEN NEW.entry <> (SELECT MAX(number) FROM journal_entry)
BEGIN
    SELECT RAISE(ABORT, 'only the last entry is being written');
END;
CREATE TRIGGER journal_posting_fixed BEFORE UPDATE ON journal_posting
BEGIN
    SELECT RAISE(ABORT, 'append-only');
END;
CREATE TRIGGER journal_posting_kept BEFORE DELETE ON journal_posting
BEGIN
    SELECT RAISE(ABORT, 'append-only');
END;
