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

-- Bills, closed settlements, statements and what goes from term to term. What was issued or closed
-- is never changed: a reversal or an adjustment is a row of its own.

CREATE TABLE bill_batch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    term_id INTEGER NOT NULL REFERENCES term (id),
    number INTEGER NOT NULL CHECK (number > 0),
    name TEXT NOT NULL CHECK (name <> ''),
    issued_on TEXT NOT NULL CHECK (issued_on GLOB '????-??-??'),
    due_on TEXT CHECK (due_on >= issued_on),
    UNIQUE (term_id, number)
) STRICT;
CREATE TRIGGER bill_batch_kept BEFORE DELETE ON bill_batch
BEGIN
    SELECT RAISE(ABORT, 'append-only');
END;
CREATE TRIGGER bill_batch_fixed BEFORE UPDATE ON bill_batch
BEGIN
    SELECT RAISE(ABORT, 'append-only');
END;

CREATE TABLE batch_reversal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    term_id INTEGER NOT NULL REFERENCES term (id),
    batch_id INTEGER NOT NULL UNIQUE REFERENCES bill_batch (id),
    date TEXT NOT NULL CHECK (date GLOB '????-??-??'),
    reason TEXT NOT NULL CHECK (reason <> '')
) STRICT;
CREATE TRIGGER batch_reversal_kept BEFORE DELETE ON batch_reversal
BEGIN
    SELECT RAISE(ABORT, 'append-only');
END;
CREATE TRIGGER batch_reversal_fixed BEFORE UPDATE ON batch_reversal
BEGIN
    SELECT RAISE(ABORT, 'append-only');
END;

-- The number stands on paper: given once in the file, without gaps.
CREATE TABLE bill (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    term_id INTEGER NOT NULL REFERENCES term (id),
    batch_id INTEGER NOT NULL REFERENCES bill_batch (id),
    number INTEGER NOT NULL UNIQUE CHECK (number > 0),
    student_no TEXT NOT NULL,
    class_name TEXT NOT NULL,
    UNIQUE (batch_id, student_no),
    FOREIGN KEY (term_id, student_no) REFERENCES student (term_id, student_no)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX bill_student ON bill (term_id, student_no);
CREATE TRIGGER bill_kept BEFORE DELETE ON bill
BEGIN
    SELECT RAISE(ABORT, 'append-only');
END;
CREATE TRIGGER bill_fixed BEFORE UPDATE ON bill
BEGIN
    SELECT RAISE(ABORT, 'append-only');
END;

-- A line is charged once for its item and period in one bill, and credited once.
CREATE TABLE bill_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    term_id INTEGER NOT NULL REFERENCES term (id),
    bill_id INTEGER NOT NULL REFERENCES bill (id),
    item_code TEXT NOT NULL,
    period TEXT NOT NULL,
    credits INTEGER REFERENCES bill_line (id),
    name TEXT NOT NULL,
    what TEXT NOT NULL,
    kind INTEGER NOT NULL,
    basis INTEGER NOT NULL,
    in_scope INTEGER NOT NULL CHECK (in_scope IN (0, 1)),
    start_date TEXT NOT NULL,
    end_date TEXT NOT NULL CHECK (end_date >= start_date),
    units INTEGER NOT NULL,
    divisor INTEGER NOT NULL CHECK (divisor >= 0),
    price_fen INTEGER NOT NULL CHECK (price_fen BETWEEN 0 AND 100000000000),
    amount_fen INTEGER NOT NULL CHECK (amount_fen BETWEEN -100000000000 AND 100000000000),
    waived_fen INTEGER NOT NULL CHECK (waived_fen BETWEEN -100000000000 AND 100000000000),
    waiver_basis TEXT NOT NULL,
    standard TEXT NOT NULL,
    rule TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX bill_line_bill ON bill_line (bill_id);
CREATE UNIQUE INDEX bill_line_charge ON bill_line (bill_id, item_code, period)
    WHERE credits IS NULL;
CREATE UNIQUE INDEX bill_line_credit ON bill_line (bill_id, credits) WHERE credits IS NOT NULL;
CREATE TRIGGER bill_line_kept BEFORE DELETE ON bill_line
BEGIN
    SELECT RAISE(ABORT, 'append-only');
END;
CREATE TRIGGER bill_line_fixed BEFORE UPDATE ON bill_line
BEGIN
    SELECT RAISE(ABORT, 'append-only');
END;

-- Round 1 is the final settlement, later rounds adjust it; the greatest one holds.
CREATE TABLE closed_settlement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    term_id INTEGER NOT NULL REFERENCES term (id),
    student_no TEXT NOT NULL,
    round INTEGER NOT NULL CHECK (round > 0),
    closed_on TEXT NOT NULL CHECK (closed_on GLOB '????-??-??'),
    scheduled INTEGER NOT NULL CHECK (scheduled >= 0),
    cancelled INTEGER NOT NULL CHECK (cancelled >= 0),
    attended INTEGER NOT NULL CHECK (attended >= 0),
    leave_count INTEGER NOT NULL CHECK (leave_count >= 0),
    absent INTEGER NOT NULL CHECK (absent >= 0),
    prepaid_fen INTEGER NOT NULL CHECK (prepaid_fen BETWEEN -100000000000 AND 100000000000),
    waived_prepaid_fen INTEGER NOT NULL
        CHECK (waived_prepaid_fen BETWEEN -100000000000 AND 100000000000),
    consumed_fen INTEGER NOT NULL CHECK (consumed_fen BETWEEN -100000000000 AND 100000000000),
    waived_fen INTEGER NOT NULL CHECK (waived_fen BETWEEN -100000000000 AND 100000000000),
    paid_fen INTEGER NOT NULL CHECK (paid_fen BETWEEN -100000000000 AND 100000000000),
    refunded_fen INTEGER NOT NULL CHECK (refunded_fen BETWEEN -100000000000 AND 100000000000),
    UNIQUE (term_id, student_no, round),
    FOREIGN KEY (term_id, student_no) REFERENCES student (term_id, student_no)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TRIGGER closed_settlement_kept BEFORE DELETE ON closed_settlement
BEGIN
    SELECT RAISE(ABORT, 'append-only');
END;
CREATE TRIGGER closed_settlement_fixed BEFORE UPDATE ON closed_settlement
BEGIN
    SELECT RAISE(ABORT, 'append-only');
END;

CREATE TABLE closed_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    term_id INTEGER NOT NULL REFERENCES term (id),
    settlement_id INTEGER NOT NULL REFERENCES closed_settlement (id),
    kind INTEGER NOT NULL,
    item_code TEXT NOT NULL,
    name TEXT NOT NULL,
    start_date TEXT NOT NULL,
    end_date TEXT NOT NULL CHECK (end_date >= start_date),
    units INTEGER NOT NULL,
    divisor INTEGER NOT NULL CHECK (divisor >= 0),
    price_fen INTEGER NOT NULL CHECK (price_fen BETWEEN 0 AND 100000000000),
    amount_fen INTEGER NOT NULL CHECK (amount_fen BETWEEN -100000000000 AND 100000000000),
    waived_fen INTEGER NOT NULL CHECK (waived_fen BETWEEN -100000000000 AND 100000000000),
    rule TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX closed_line_settlement ON closed_line (settlement_id);
CREATE TRIGGER closed_line_kept BEFORE DELETE ON closed_line
BEGIN
    SELECT RAISE(ABORT, 'append-only');
END;
CREATE TRIGGER closed_line_fixed BEFORE UPDATE ON closed_line
BEGIN
    SELECT RAISE(ABORT, 'append-only');
END;

-- Which columns of a statement hold what, by the headers that it came with: a column's number
-- from 0, or -1 where there is none.
CREATE TABLE statement_layout (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES term (id),
    headers TEXT NOT NULL,
    date_column INTEGER NOT NULL CHECK (date_column >= -1),
    amount_column INTEGER NOT NULL CHECK (amount_column >= -1),
    transaction_column INTEGER NOT NULL CHECK (transaction_column >= -1),
    payer_column INTEGER NOT NULL CHECK (payer_column >= -1),
    note_column INTEGER NOT NULL CHECK (note_column >= -1),
    method INTEGER NOT NULL,
    UNIQUE (term_id, headers)
) STRICT;

-- Lines of statements that no student was found for. Without a receipt they touch no balance.
CREATE TABLE statement_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    term_id INTEGER NOT NULL REFERENCES term (id),
    date TEXT NOT NULL CHECK (date GLOB '????-??-??'),
    amount_fen INTEGER NOT NULL CHECK (amount_fen BETWEEN 1 AND 100000000000),
    method INTEGER NOT NULL,
    transaction_no TEXT NOT NULL,
    payer TEXT NOT NULL,
    note TEXT NOT NULL,
    receipt INTEGER REFERENCES payment (receipt)
) STRICT;
CREATE UNIQUE INDEX statement_line_transaction ON statement_line (term_id, transaction_no)
    WHERE transaction_no <> '';

-- Receipts that have left the printer: the next print of one is a copy.
CREATE TABLE receipt_print (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES term (id),
    receipt INTEGER NOT NULL UNIQUE REFERENCES payment (receipt),
    printed_on TEXT NOT NULL CHECK (printed_on GLOB '????-??-??')
) STRICT;

-- What a closed settlement owed a family and a later term took over instead of cash.
CREATE TABLE carry_over (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    term_id INTEGER NOT NULL REFERENCES term (id),
    student_no TEXT NOT NULL,
    to_term_id INTEGER NOT NULL REFERENCES term (id) CHECK (to_term_id <> term_id),
    amount_fen INTEGER NOT NULL CHECK (amount_fen BETWEEN 1 AND 100000000000),
    date TEXT NOT NULL CHECK (date GLOB '????-??-??'),
    FOREIGN KEY (term_id, student_no) REFERENCES student (term_id, student_no)
        DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (to_term_id, student_no) REFERENCES student (term_id, student_no)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TRIGGER carry_over_kept BEFORE DELETE ON carry_over
BEGIN
    SELECT RAISE(ABORT, 'append-only');
END;
CREATE TRIGGER carry_over_fixed BEFORE UPDATE ON carry_over
BEGIN
    SELECT RAISE(ABORT, 'append-only');
END;

-- Each step that an enrollment went (R-ENR-1): who, when and why. The enrollment is named as people
-- name it, by student and first day.
CREATE TABLE enrollment_step (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES term (id),
    student_no TEXT NOT NULL,
    start_date TEXT NOT NULL CHECK (start_date GLOB '????-??-??'),
    move INTEGER NOT NULL,
    from_state INTEGER NOT NULL,
    to_state INTEGER NOT NULL,
    done_on TEXT NOT NULL CHECK (done_on GLOB '????-??-??'),
    done_by TEXT NOT NULL,
    reason TEXT NOT NULL,
    FOREIGN KEY (term_id, student_no) REFERENCES student (term_id, student_no)
        ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX enrollment_step_student ON enrollment_step (term_id, student_no);

-- What the school answers to the red-line checks: an exception for one row of a check, with a name
-- and a reason, and what it filed or disclosed on which day.

CREATE TABLE red_line_exception (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES term (id),
    rule TEXT NOT NULL CHECK (rule GLOB 'R-RED-*'),
    row_text TEXT NOT NULL CHECK (row_text <> ''),
    person TEXT NOT NULL CHECK (person <> ''),
    reason TEXT NOT NULL CHECK (reason <> ''),
    date TEXT NOT NULL CHECK (date GLOB '????-??-??'),
    row_key TEXT NOT NULL CHECK (row_key <> ''),
    UNIQUE (term_id, rule, row_key)
) STRICT;

CREATE TABLE filing (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES term (id),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 3),
    date TEXT NOT NULL CHECK (date GLOB '????-??-??'),
    document TEXT NOT NULL,
    UNIQUE (term_id, kind, date)
) STRICT;

-- The course menu: each step that an offering went (R-MNU-3), when, by whom and with which opinion or
-- reason. The reviews among them make the list of admitted courses.
CREATE TABLE offering_step (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES term (id),
    offering TEXT NOT NULL,
    move INTEGER NOT NULL,
    from_state INTEGER NOT NULL,
    to_state INTEGER NOT NULL,
    done_on TEXT NOT NULL CHECK (done_on GLOB '????-??-??'),
    done_by TEXT NOT NULL,
    note TEXT NOT NULL,
    FOREIGN KEY (term_id, offering) REFERENCES offering (term_id, code)
        ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX offering_step_offering ON offering_step (term_id, offering);

-- Children whose data were erased after their retention time (R-DAT-3), by number alone.

CREATE TABLE erasure (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES term (id),
    student_no TEXT NOT NULL,
    date TEXT NOT NULL CHECK (date GLOB '????-??-??'),
    UNIQUE (term_id, student_no),
    FOREIGN KEY (term_id, student_no) REFERENCES student (term_id, student_no)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TRIGGER erasure_kept BEFORE DELETE ON erasure
BEGIN
    SELECT RAISE(ABORT, 'append-only');
END;
CREATE TRIGGER erasure_fixed BEFORE UPDATE ON erasure
BEGIN
    SELECT RAISE(ABORT, 'append-only');
END;

-- The greatest numbers that stood on paper when a backup was put in the place of the file that had
-- given them: none of them is given again (R-FEE-11).

CREATE TABLE number_floor (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    receipt INTEGER NOT NULL CHECK (receipt >= 0),
    bill INTEGER NOT NULL CHECK (bill >= 0)
) STRICT;

-- A session that is held in another room than the timetable says (R-ATT-9); empty: in its own.

ALTER TABLE session ADD COLUMN room TEXT NOT NULL DEFAULT '';

-- What an item of the standard costs over some dates (R-FEE-1, R-TIM-1), beside the scheme's price.

CREATE TABLE item_price (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES term (id),
    item TEXT NOT NULL CHECK (item <> ''),
    price_fen INTEGER NOT NULL CHECK (price_fen BETWEEN 0 AND 100000000000),
    start_date TEXT NOT NULL,
    end_date TEXT,
    document TEXT NOT NULL,
    UNIQUE (term_id, item, start_date)
) STRICT;

-- What a draw is made from, as it was fixed before witnesses (R-ALC-7); the latest one holds.

CREATE TABLE draw_freeze (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES term (id),
    frozen_on TEXT NOT NULL CHECK (frozen_on GLOB '????-??-??'),
    frozen_by TEXT NOT NULL CHECK (frozen_by <> ''),
    seed TEXT NOT NULL CHECK (seed <> ''),
    inputs_digest TEXT NOT NULL CHECK (length(inputs_digest) = 64)
) STRICT;
