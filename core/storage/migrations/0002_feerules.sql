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
    UNIQUE (term_id, rule, row_text)
) STRICT;

CREATE TABLE filing (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES term (id),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 3),
    date TEXT NOT NULL CHECK (date GLOB '????-??-??'),
    document TEXT NOT NULL,
    UNIQUE (term_id, kind, date)
) STRICT;
