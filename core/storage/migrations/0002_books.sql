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

-- What staff were paid (R-PAY-8): a closed pay sheet with everybody's figures and lines as they
-- stood when it was closed. It is kept word for word; a later edit makes another sheet.

CREATE TABLE pay_sheet (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES term (id),
    number INTEGER NOT NULL CHECK (number > 0),
    closed_on TEXT NOT NULL CHECK (closed_on GLOB '????-??-??'),
    method INTEGER NOT NULL,
    fund_fen INTEGER NOT NULL CHECK (fund_fen >= 0),
    fund_source TEXT NOT NULL,
    process_fen INTEGER NOT NULL,
    terminal_fen INTEGER NOT NULL,
    undivided_fen INTEGER NOT NULL,
    UNIQUE (term_id, number)
) STRICT;

CREATE TABLE pay_person (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL,
    sheet INTEGER NOT NULL,
    staff_no TEXT NOT NULL CHECK (staff_no <> ''),
    name TEXT NOT NULL,
    post_name TEXT NOT NULL,
    sessions INTEGER NOT NULL,
    units_milli INTEGER NOT NULL,
    score_centi INTEGER NOT NULL,
    process_fen INTEGER NOT NULL,
    terminal_fen INTEGER NOT NULL,
    rate_fen INTEGER NOT NULL,
    post_fen INTEGER NOT NULL,
    award_fen INTEGER NOT NULL,
    deduct_fen INTEGER NOT NULL,
    total_fen INTEGER NOT NULL CHECK (total_fen >= 0),
    UNIQUE (term_id, sheet, staff_no),
    FOREIGN KEY (term_id, sheet) REFERENCES pay_sheet (term_id, number)
) STRICT;

CREATE TABLE pay_line (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL,
    sheet INTEGER NOT NULL,
    staff_no TEXT NOT NULL,
    kind INTEGER NOT NULL,
    count INTEGER NOT NULL,
    rate_fen INTEGER NOT NULL,
    amount_fen INTEGER NOT NULL,
    units_milli INTEGER NOT NULL,
    noon INTEGER NOT NULL CHECK (noon IN (0, 1)),
    special INTEGER NOT NULL CHECK (special IN (0, 1)),
    late INTEGER NOT NULL CHECK (late IN (0, 1)),
    record INTEGER,
    zero INTEGER,
    to_provider INTEGER NOT NULL CHECK (to_provider IN (0, 1)),
    session_units_milli INTEGER NOT NULL,
    tier TEXT NOT NULL,
    lowered INTEGER NOT NULL,
    suspended INTEGER NOT NULL CHECK (suspended IN (0, 1)),
    capped INTEGER NOT NULL CHECK (capped IN (0, 1)),
    minutes INTEGER NOT NULL,
    pupils INTEGER NOT NULL,
    part INTEGER NOT NULL,
    part_of INTEGER NOT NULL,
    session_rate_fen INTEGER NOT NULL,
    session_pay_fen INTEGER NOT NULL,
    whole_fen INTEGER NOT NULL,
    weight INTEGER NOT NULL,
    weight_sum INTEGER NOT NULL,
    divisor INTEGER NOT NULL,
    basis INTEGER NOT NULL,
    text TEXT NOT NULL,
    dates TEXT NOT NULL,
    FOREIGN KEY (term_id, sheet, staff_no) REFERENCES pay_person (term_id, sheet, staff_no)
) STRICT;
CREATE INDEX pay_line_person ON pay_line (term_id, sheet, staff_no);

CREATE TABLE pay_organisation (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL,
    sheet INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    sessions INTEGER NOT NULL,
    price_fen INTEGER,
    factor INTEGER NOT NULL,
    total_fen INTEGER NOT NULL,
    unpaid TEXT NOT NULL,
    UNIQUE (term_id, sheet, name),
    FOREIGN KEY (term_id, sheet) REFERENCES pay_sheet (term_id, number)
) STRICT;

CREATE TRIGGER pay_sheet_kept BEFORE DELETE ON pay_sheet
BEGIN
    SELECT RAISE(ABORT, 'append-only');
END;
CREATE TRIGGER pay_sheet_fixed BEFORE UPDATE ON pay_sheet
BEGIN
    SELECT RAISE(ABORT, 'append-only');
END;
CREATE TRIGGER pay_person_kept BEFORE DELETE ON pay_person
BEGIN
    SELECT RAISE(ABORT, 'append-only');
END;
CREATE TRIGGER pay_person_fixed BEFORE UPDATE ON pay_person
BEGIN
    SELECT RAISE(ABORT, 'append-only');
END;
CREATE TRIGGER pay_line_kept BEFORE DELETE ON pay_line
BEGIN
    SELECT RAISE(ABORT, 'append-only');
END;
CREATE TRIGGER pay_line_fixed BEFORE UPDATE ON pay_line
BEGIN
    SELECT RAISE(ABORT, 'append-only');
END;
CREATE TRIGGER pay_organisation_kept BEFORE DELETE ON pay_organisation
BEGIN
    SELECT RAISE(ABORT, 'append-only');
END;
CREATE TRIGGER pay_organisation_fixed BEFORE UPDATE ON pay_organisation
BEGIN
    SELECT RAISE(ABORT, 'append-only');
END;

-- What was done about a child that was absent without leave (R-ATT-8).
CREATE TABLE absence_note (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES term (id),
    student_no TEXT NOT NULL,
    date TEXT NOT NULL CHECK (date GLOB '????-??-??'),
    period INTEGER NOT NULL CHECK (period BETWEEN 1 AND 16),
    done_on TEXT NOT NULL CHECK (done_on GLOB '????-??-??'),
    done_by TEXT NOT NULL,
    what TEXT NOT NULL CHECK (what <> ''),
    UNIQUE (term_id, student_no, date, period),
    FOREIGN KEY (term_id, student_no) REFERENCES student (term_id, student_no)
        ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX absence_note_date ON absence_note (term_id, date);

-- Who collected a child that was not collected as usual (R-ATT-7): late, or by somebody else.
CREATE TABLE late_pickup (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES term (id),
    date TEXT NOT NULL CHECK (date GLOB '????-??-??'),
    student_no TEXT NOT NULL,
    minute INTEGER NOT NULL CHECK (minute BETWEEN 0 AND 1439),
    collector TEXT NOT NULL CHECK (collector <> ''),
    note TEXT NOT NULL,
    UNIQUE (term_id, date, student_no),
    FOREIGN KEY (term_id, student_no) REFERENCES student (term_id, student_no)
        ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- A weekly diagnosis or a survey of parents (R-ATT-6): the day, who held it and what came out.
CREATE TABLE inquiry (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES term (id),
    kind INTEGER NOT NULL,
    date TEXT NOT NULL CHECK (date GLOB '????-??-??'),
    held_by TEXT NOT NULL,
    asked INTEGER CHECK (asked >= 0),
    answered INTEGER CHECK (answered BETWEEN 0 AND asked),
    satisfied INTEGER CHECK (satisfied BETWEEN 0 AND answered),
    finding TEXT NOT NULL,
    follow_up TEXT NOT NULL,
    UNIQUE (term_id, kind, date)
) STRICT;

-- The office's own text of a chapter of the term's narrative.
CREATE TABLE narrative (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES term (id),
    chapter INTEGER NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (term_id, chapter)
) STRICT;

-- How often a child's telephone and categories were shown on purpose (R-DAT-1); when and by whom
-- stands in the audit log.
CREATE TABLE reveal (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES term (id),
    student_no TEXT NOT NULL,
    times INTEGER NOT NULL CHECK (times > 0),
    UNIQUE (term_id, student_no)
) STRICT;
