-- Version 2 of the case file: what came after the first files in the field.

-- Messages of EDXL-RM that were written or taken in. They name needs and transfers without a
-- reference: what has left the house stays on record when its need is taken back.
CREATE TABLE message (
    id TEXT PRIMARY KEY,
    messageId TEXT NOT NULL,
    direction TEXT NOT NULL,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    sentAt INTEGER,
    originating TEXT NOT NULL,
    preceding TEXT NOT NULL,
    need TEXT NOT NULL,
    transfer TEXT NOT NULL,
    items TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;
CREATE INDEX message_id ON message (messageId);
CREATE INDEX message_thread ON message (originating);
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
-- Ad hoc surveys: what is asked beside the reporting rounds.
CREATE TABLE survey (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    asker TEXT NOT NULL,
    purpose TEXT NOT NULL,
    opens INTEGER NOT NULL,
    due INTEGER NOT NULL,
    expires INTEGER,
    closed INTEGER,
    asked TEXT NOT NULL,
    comment TEXT NOT NULL,
    source TEXT NOT NULL
) STRICT;

CREATE TABLE survey_question (
    id TEXT PRIMARY KEY,
    survey TEXT NOT NULL REFERENCES survey (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 1),
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    meaning TEXT NOT NULL,
    choices TEXT NOT NULL,
    unit TEXT NOT NULL
) STRICT;
CREATE INDEX survey_question_survey ON survey_question (survey);

CREATE TABLE survey_answer (
    id TEXT PRIMARY KEY,
    survey TEXT NOT NULL REFERENCES survey (id) DEFERRABLE INITIALLY DEFERRED,
    question TEXT NOT NULL REFERENCES survey_question (id) DEFERRABLE INITIALLY DEFERRED,
    municipality TEXT NOT NULL REFERENCES municipality (number) DEFERRABLE INITIALLY DEFERRED,
    given TEXT NOT NULL,
    choices TEXT NOT NULL,
    number REAL,
    text TEXT NOT NULL,
    reportedAt INTEGER NOT NULL,
    firstReportedAt INTEGER NOT NULL,
    givenBy TEXT NOT NULL,
    givenByRole TEXT NOT NULL,
    channel TEXT NOT NULL,
    -- Neither "not applicable" nor an answer that was taken back has a value.
    CHECK (given = 'answered' OR (choices = '[]' AND number IS NULL AND text = '')),
    UNIQUE (question, municipality)
) STRICT;
CREATE INDEX survey_answer_survey ON survey_answer (survey);
CREATE INDEX survey_answer_municipality ON survey_answer (municipality);
