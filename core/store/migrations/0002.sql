-- Version 2 of the case file: what came after the first files in the field.

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
