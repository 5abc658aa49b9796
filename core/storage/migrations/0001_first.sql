-- The school file's first schema: one table for each sheet of the workbook, one row for each of
-- its rows, and the terms with their own copies of their schemes. Rows name one another by the
-- numbers and names that the office knows. Amounts are fen, dates ISO text, times of day minutes.

CREATE TABLE scheme (
    id INTEGER PRIMARY KEY,
    scheme_id TEXT NOT NULL UNIQUE,
    json TEXT NOT NULL
) STRICT;

CREATE TABLE term (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    school TEXT NOT NULL,
    start_date TEXT NOT NULL CHECK (start_date GLOB '????-??-??'),
    end_date TEXT NOT NULL CHECK (end_date >= start_date),
    scheme_id TEXT NOT NULL,
    scheme_json TEXT NOT NULL,
    service_weekdays TEXT NOT NULL,
    draw_seed TEXT NOT NULL,
    staff_fund_fen INTEGER CHECK (staff_fund_fen BETWEEN 0 AND 100000000000)
) STRICT;

CREATE TABLE calendar_day (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES term (id),
    date TEXT NOT NULL,
    kind INTEGER NOT NULL,
    follows INTEGER CHECK (follows BETWEEN 1 AND 7),
    note TEXT NOT NULL,
    UNIQUE (term_id, date)
) STRICT;

CREATE TABLE band (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES term (id),
    grades TEXT NOT NULL,
    period INTEGER NOT NULL CHECK (period BETWEEN 1 AND 16),
    start_minute INTEGER NOT NULL CHECK (start_minute BETWEEN 0 AND 1439),
    end_minute INTEGER NOT NULL CHECK (end_minute BETWEEN 0 AND 1439),
    label TEXT NOT NULL,
    kind INTEGER NOT NULL,
    dismissal_minute INTEGER CHECK (dismissal_minute BETWEEN 0 AND 1439),
    from_date TEXT,
    to_date TEXT,
    UNIQUE (term_id, grades, period, from_date)
) STRICT;

CREATE TABLE billing_month (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES term (id),
    name TEXT NOT NULL,
    start_date TEXT NOT NULL,
    end_date TEXT NOT NULL,
    price_fen INTEGER CHECK (price_fen BETWEEN 0 AND 100000000000),
    UNIQUE (term_id, name)
) STRICT;

CREATE TABLE school_class (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES term (id),
    name TEXT NOT NULL,
    grade INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 12),
    homeroom_teacher TEXT NOT NULL,
    room TEXT NOT NULL,
    UNIQUE (term_id, name)
) STRICT;

CREATE TABLE student (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES term (id),
    student_no TEXT NOT NULL CHECK (student_no <> ''),
    seat INTEGER CHECK (seat > 0),
    name TEXT NOT NULL,
    sex TEXT NOT NULL,
    class_name TEXT NOT NULL,
    guardian TEXT NOT NULL,
    phone TEXT NOT NULL,
    boarder INTEGER NOT NULL CHECK (boarder IN (0, 1)),
    categories TEXT NOT NULL,
    joined_on TEXT,
    left_on TEXT,
    UNIQUE (term_id, student_no),
    FOREIGN KEY (term_id, class_name) REFERENCES school_class (term_id, name)
        ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX student_class ON student (term_id, class_name);

CREATE TABLE class_transfer (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES term (id),
    student_no TEXT NOT NULL,
    date TEXT NOT NULL,
    from_class TEXT NOT NULL,
    to_class TEXT NOT NULL,
    UNIQUE (term_id, student_no, date),
    FOREIGN KEY (term_id, student_no) REFERENCES student (term_id, student_no)
        ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE staff_member (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES term (id),
    staff_no TEXT NOT NULL CHECK (staff_no <> ''),
    name TEXT NOT NULL,
    post INTEGER NOT NULL,
    organisation TEXT NOT NULL,
    tier TEXT NOT NULL,
    tier_from TEXT,
    phone TEXT NOT NULL,
    UNIQUE (term_id, staff_no, tier_from)
) STRICT;

CREATE TABLE organisation (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES term (id),
    name TEXT NOT NULL,
    source INTEGER NOT NULL,
    interviewed_on TEXT,
    qualified_until TEXT,
    insured_until TEXT,
    contract_from TEXT,
    contract_to TEXT,
    session_price_fen INTEGER CHECK (session_price_fen BETWEEN 0 AND 100000000000),
    factor INTEGER,
    UNIQUE (term_id, name)
) STRICT;

CREATE TABLE base_group (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES term (id),
    class_name TEXT NOT NULL,
    slots TEXT NOT NULL,
    content TEXT NOT NULL,
    teacher TEXT NOT NULL,
    room TEXT NOT NULL,
    UNIQUE (term_id, class_name, slots),
    FOREIGN KEY (term_id, class_name) REFERENCES school_class (term_id, name)
        ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE offering (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES term (id),
    code TEXT NOT NULL CHECK (code <> ''),
    name TEXT NOT NULL,
    layer TEXT NOT NULL,
    category TEXT NOT NULL,
    subject INTEGER NOT NULL CHECK (subject IN (0, 1)),
    grades TEXT NOT NULL,
    level TEXT NOT NULL,
    slots TEXT NOT NULL,
    room TEXT NOT NULL,
    teacher TEXT NOT NULL,
    other_teachers TEXT NOT NULL,
    organisation TEXT NOT NULL,
    least INTEGER,
    most INTEGER NOT NULL,
    per_class INTEGER,
    special INTEGER NOT NULL CHECK (special IN (0, 1)),
    material_fee_fen INTEGER CHECK (material_fee_fen BETWEEN 0 AND 100000000000),
    state INTEGER NOT NULL,
    UNIQUE (term_id, code)
) STRICT;

CREATE TABLE lesson_plan_line (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES term (id),
    offering TEXT NOT NULL,
    lesson INTEGER NOT NULL,
    content TEXT NOT NULL,
    requirement TEXT NOT NULL,
    UNIQUE (term_id, offering, lesson),
    FOREIGN KEY (term_id, offering) REFERENCES offering (term_id, code)
        ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE enrollment (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES term (id),
    student_no TEXT NOT NULL,
    slots TEXT NOT NULL,
    start_date TEXT NOT NULL,
    end_date TEXT CHECK (end_date >= start_date),
    applicant TEXT NOT NULL,
    applied_on TEXT NOT NULL,
    state INTEGER NOT NULL,
    agreed_on TEXT,
    consented_on TEXT,
    withdrawal_requested_on TEXT,
    note TEXT NOT NULL,
    UNIQUE (term_id, student_no, start_date),
    FOREIGN KEY (term_id, student_no) REFERENCES student (term_id, student_no)
        ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE wish (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES term (id),
    student_no TEXT NOT NULL,
    submitted_at TEXT NOT NULL,
    choices TEXT NOT NULL,
    UNIQUE (term_id, student_no),
    FOREIGN KEY (term_id, student_no) REFERENCES student (term_id, student_no)
        ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE placement (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES term (id),
    student_no TEXT NOT NULL,
    offering TEXT NOT NULL,
    start_date TEXT,
    end_date TEXT,
    reserved INTEGER NOT NULL CHECK (reserved IN (0, 1)),
    UNIQUE (term_id, student_no, offering, start_date),
    FOREIGN KEY (term_id, student_no) REFERENCES student (term_id, student_no)
        ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (term_id, offering) REFERENCES offering (term_id, code)
        ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX placement_offering ON placement (term_id, offering);

CREATE TABLE waiver (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES term (id),
    student_no TEXT NOT NULL,
    category TEXT NOT NULL,
    percent INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 10000),
    start_date TEXT NOT NULL,
    end_date TEXT NOT NULL CHECK (end_date >= start_date),
    basis TEXT NOT NULL,
    approver TEXT NOT NULL,
    UNIQUE (term_id, student_no, category, start_date),
    FOREIGN KEY (term_id, student_no) REFERENCES student (term_id, student_no)
        ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE session (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES term (id),
    date TEXT NOT NULL,
    period INTEGER NOT NULL CHECK (period BETWEEN 1 AND 16),
    group_kind INTEGER NOT NULL,
    group_name TEXT NOT NULL,
    state INTEGER NOT NULL,
    moved_from_date TEXT,
    moved_from_period INTEGER CHECK (moved_from_period BETWEEN 1 AND 16),
    teacher TEXT NOT NULL,
    teacher_state INTEGER,
    substitute TEXT NOT NULL,
    record INTEGER,
    note TEXT NOT NULL,
    UNIQUE (term_id, date, period, group_kind, group_name)
) STRICT;

CREATE TABLE mark (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES term (id),
    date TEXT NOT NULL,
    period INTEGER NOT NULL CHECK (period BETWEEN 1 AND 16),
    student_no TEXT NOT NULL,
    state INTEGER NOT NULL,
    note TEXT NOT NULL,
    UNIQUE (term_id, student_no, date, period),
    FOREIGN KEY (term_id, student_no) REFERENCES student (term_id, student_no)
        ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX mark_date ON mark (term_id, date, period);

CREATE TABLE patrol (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES term (id),
    date TEXT NOT NULL,
    period INTEGER,
    group_kind INTEGER,
    group_name TEXT,
    patroller TEXT NOT NULL,
    finding TEXT NOT NULL,
    note TEXT NOT NULL,
    follow_up TEXT NOT NULL
) STRICT;
CREATE INDEX patrol_date ON patrol (term_id, date);

CREATE TABLE publicity (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES term (id),
    item TEXT NOT NULL,
    price_fen INTEGER NOT NULL CHECK (price_fen BETWEEN 0 AND 100000000000),
    start_date TEXT NOT NULL,
    end_date TEXT NOT NULL,
    document TEXT NOT NULL,
    UNIQUE (term_id, item, start_date)
) STRICT;

-- Receipt numbers stand on paper: one is never used twice, and what a receipt says never changes.
CREATE TABLE payment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    term_id INTEGER NOT NULL REFERENCES term (id),
    receipt INTEGER NOT NULL UNIQUE CHECK (receipt > 0),
    voucher TEXT NOT NULL,
    student_no TEXT NOT NULL,
    amount_fen INTEGER NOT NULL CHECK (amount_fen BETWEEN -100000000000 AND 100000000000),
    date TEXT NOT NULL,
    method INTEGER NOT NULL,
    transaction_no TEXT NOT NULL,
    note TEXT NOT NULL,
    FOREIGN KEY (term_id, student_no) REFERENCES student (term_id, student_no)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX payment_student ON payment (term_id, student_no);
CREATE UNIQUE INDEX payment_transaction ON payment (term_id, transaction_no) WHERE transaction_no <> '';
CREATE TRIGGER payment_kept BEFORE DELETE ON payment
BEGIN
    SELECT RAISE(ABORT, 'append-only');
END;
CREATE TRIGGER payment_fixed BEFORE UPDATE OF receipt, student_no, amount_fen, date, method ON payment
BEGIN
    SELECT RAISE(ABORT, 'append-only');
END;

CREATE TABLE refund (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    term_id INTEGER NOT NULL REFERENCES term (id),
    student_no TEXT NOT NULL,
    amount_fen INTEGER NOT NULL CHECK (amount_fen BETWEEN 0 AND 100000000000),
    date TEXT NOT NULL,
    method INTEGER NOT NULL,
    transaction_no TEXT NOT NULL,
    note TEXT NOT NULL,
    FOREIGN KEY (term_id, student_no) REFERENCES student (term_id, student_no)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX refund_student ON refund (term_id, student_no);
CREATE TRIGGER refund_kept BEFORE DELETE ON refund
BEGIN
    SELECT RAISE(ABORT, 'append-only');
END;
CREATE TRIGGER refund_fixed BEFORE UPDATE OF student_no, amount_fen, date, method ON refund
BEGIN
    SELECT RAISE(ABORT, 'append-only');
END;

CREATE TABLE treasury_move (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES term (id),
    date TEXT NOT NULL,
    kind INTEGER NOT NULL,
    amount_fen INTEGER NOT NULL CHECK (amount_fen BETWEEN 0 AND 100000000000),
    voucher TEXT NOT NULL,
    UNIQUE (term_id, voucher)
) STRICT;

CREATE TABLE spending (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES term (id),
    date TEXT NOT NULL,
    category TEXT NOT NULL,
    amount_fen INTEGER NOT NULL CHECK (amount_fen BETWEEN 0 AND 100000000000),
    summary TEXT NOT NULL,
    voucher TEXT NOT NULL,
    payee TEXT NOT NULL,
    UNIQUE (term_id, voucher)
) STRICT;

CREATE TABLE assessment (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES term (id),
    staff_no TEXT NOT NULL,
    tutoring INTEGER CHECK (tutoring BETWEEN 0 AND 10000),
    showcase INTEGER CHECK (showcase BETWEEN 0 AND 10000),
    satisfaction INTEGER CHECK (satisfaction BETWEEN 0 AND 10000),
    survey INTEGER CHECK (survey BETWEEN 0 AND 10000),
    UNIQUE (term_id, staff_no)
) STRICT;

CREATE TABLE sanction (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES term (id),
    staff_no TEXT NOT NULL,
    kind INTEGER NOT NULL,
    date TEXT NOT NULL,
    end_date TEXT,
    amount_fen INTEGER CHECK (amount_fen BETWEEN 0 AND 100000000000),
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX sanction_staff ON sanction (term_id, staff_no);
