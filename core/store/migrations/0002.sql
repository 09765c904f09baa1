-- Version 2 of the case file: what came after the first files in the field.

-- Situation reports: drafts, what was sent, and the office's own templates. What was sent stays as it
-- was: a correction is a new report that says which one it replaces.
CREATE TABLE situation_report (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    recipients TEXT NOT NULL,
    round TEXT,
    "asOf" INTEGER,
    "nextDue" INTEGER,
    "madeFrom" TEXT NOT NULL,
    replaces TEXT,
    sections TEXT NOT NULL
) STRICT;
CREATE TABLE sent_report (
    id TEXT PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE CHECK (number >= 1),
    title TEXT NOT NULL,
    recipients TEXT NOT NULL,
    round TEXT NOT NULL,
    "asOf" INTEGER,
    "nextDue" INTEGER,
    "madeFrom" TEXT NOT NULL,
    replaces TEXT REFERENCES sent_report (id),
    sections TEXT NOT NULL,
    figures TEXT NOT NULL,
    "sentAt" INTEGER NOT NULL,
    "sentBy" TEXT NOT NULL
) STRICT;
CREATE INDEX sent_report_replaces ON sent_report (replaces);
CREATE TABLE report_template (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    sections TEXT NOT NULL
) STRICT;
CREATE TRIGGER sent_report_kept BEFORE UPDATE ON sent_report
BEGIN
    SELECT RAISE(ABORT, 'append only');
END;
CREATE TRIGGER sent_report_stays BEFORE DELETE ON sent_report
BEGIN
    SELECT RAISE(ABORT, 'append only');
END;
CREATE TRIGGER sent_report_new BEFORE INSERT ON sent_report
WHEN EXISTS (SELECT 1 FROM sent_report WHERE id = new.id OR number = new.number)
BEGIN
    SELECT RAISE(ABORT, 'append only');
END;
