-- What every school file has before its own tables: facts about the file, and the audit log.
-- Applied together with 0001 as schema version 1. Frozen once released.

-- program_version: the program that last changed the schema; generation: drawn at random when the
-- file was made. Outside of undo and audit.
CREATE TABLE file_fact (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One row for each operation, chained: h is the SHA-256 of prev_h and all other columns, and of
-- the operation's rows in audit_row.
CREATE TABLE audit (
    seq INTEGER PRIMARY KEY,
    op_id TEXT NOT NULL UNIQUE CHECK (length(op_id) = 36),
    at_ms INTEGER NOT NULL,
    tz_min INTEGER NOT NULL,
    actor TEXT NOT NULL,
    approver INTEGER,
    action TEXT NOT NULL,
    entity TEXT NOT NULL,
    entity_id INTEGER NOT NULL,
    before_h BLOB CHECK (before_h IS NULL OR length(before_h) = 32),
    after_h BLOB CHECK (after_h IS NULL OR length(after_h) = 32),
    payload TEXT NOT NULL,
    prev_h BLOB NOT NULL CHECK (length(prev_h) = 32),
    h BLOB NOT NULL UNIQUE CHECK (length(h) = 32)
) STRICT;

-- The hash of each row before and after the operation; none before it was there and none after
-- it was removed.
CREATE TABLE audit_row (
    seq INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    before_h BLOB CHECK (before_h IS NULL OR length(before_h) = 32),
    after_h BLOB CHECK (after_h IS NULL OR length(after_h) = 32),
    PRIMARY KEY (seq, table_name, row_id),
    CHECK (before_h IS NOT after_h)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER audit_row_no_update BEFORE UPDATE ON audit_row
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER audit_row_no_delete BEFORE DELETE ON audit_row
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
