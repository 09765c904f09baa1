-- Version 3 of the case file: the agreed staff behind the words "five are missing".

-- Full-time equivalents by group of professions. NULL is unknown, which is not zero.
CREATE TABLE staff_base (
    id TEXT PRIMARY KEY,
    municipality TEXT NOT NULL REFERENCES municipality (number) DEFERRABLE INITIALLY DEFERRED,
    "group" TEXT NOT NULL,
    year INTEGER NOT NULL,
    fte REAL CHECK (fte >= 0),
    source TEXT NOT NULL,
    UNIQUE (municipality, "group", year)
) STRICT;
-- What the office itself regards as too few.
CREATE TABLE staff_floor (
    id TEXT PRIMARY KEY,
    "group" TEXT NOT NULL UNIQUE,
    fte REAL NOT NULL CHECK (fte > 0)
) STRICT;
