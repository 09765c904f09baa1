-- Version 3 of the case file: the agreed staff, and all that is agreed, met about, advised and
-- allocated.

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

-- What the order interview asks beside the need itself.
ALTER TABLE need ADD COLUMN tried TEXT NOT NULL DEFAULT '[]';
ALTER TABLE need ADD COLUMN employerConsents TEXT NOT NULL DEFAULT 'notGiven';
ALTER TABLE need ADD COLUMN familyHousing TEXT NOT NULL DEFAULT 'notGiven';
ALTER TABLE need ADD COLUMN tasks TEXT NOT NULL DEFAULT '';
ALTER TABLE need ADD COLUMN leads TEXT NOT NULL DEFAULT '';
ALTER TABLE need ADD COLUMN trains TEXT NOT NULL DEFAULT '';
ALTER TABLE need ADD COLUMN gateReason TEXT NOT NULL DEFAULT '';

-- A request as it went out to one owner. What has left the house stays on record when its need or
-- transfer is taken back.
CREATE TABLE staff_request (
    id TEXT PRIMARY KEY,
    need TEXT,
    transfer TEXT,
    owner TEXT NOT NULL,
    at INTEGER NOT NULL,
    answerBy INTEGER,
    how TEXT NOT NULL,
    form TEXT NOT NULL,
    text TEXT NOT NULL,
    remindedAt INTEGER
) STRICT;
CREATE INDEX staff_request_transfer ON staff_request (transfer);
CREATE INDEX staff_request_need ON staff_request (need);

-- Agreements about a transfer, their templates, and standing agreements.
CREATE TABLE agreement_template (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    form TEXT NOT NULL,
    sections TEXT NOT NULL
) STRICT;
CREATE TABLE agreement (
    id TEXT PRIMARY KEY,
    transfer TEXT NOT NULL UNIQUE REFERENCES transfer (id) DEFERRABLE INITIALLY DEFERRED,
    form TEXT NOT NULL,
    madeFrom TEXT,
    sections TEXT NOT NULL,
    lenderLoses TEXT NOT NULL,
    answersForLoss TEXT NOT NULL,
    sentAt INTEGER,
    lenderSignedAt INTEGER,
    lenderSignedBy TEXT NOT NULL,
    receiverSignedAt INTEGER,
    receiverSignedBy TEXT NOT NULL
) STRICT;
CREATE TABLE standing_agreement (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    parties TEXT NOT NULL,
    professions TEXT NOT NULL,
    services TEXT NOT NULL,
    scope TEXT NOT NULL,
    triggers TEXT NOT NULL,
    validFrom TEXT,
    validUntil TEXT,
    contact TEXT NOT NULL,
    reference TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

-- Service and return.
CREATE TABLE service_event (
    id TEXT PRIMARY KEY,
    transfer TEXT NOT NULL REFERENCES transfer (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    day TEXT,
    at INTEGER NOT NULL,
    text TEXT NOT NULL,
    replacement TEXT REFERENCES transfer (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX service_event_transfer ON service_event (transfer);
CREATE INDEX service_event_replacement ON service_event (replacement);
CREATE TABLE settlement_line (
    id TEXT PRIMARY KEY,
    transfer TEXT NOT NULL REFERENCES transfer (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    quantity REAL NOT NULL CHECK (quantity >= 0),
    unit TEXT NOT NULL,
    amount REAL,
    paidBy TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX settlement_line_transfer ON settlement_line (transfer);
CREATE TABLE transfer_feedback (
    id TEXT PRIMARY KEY,
    transfer TEXT NOT NULL REFERENCES transfer (id) DEFERRABLE INITIALLY DEFERRED,
    side TEXT NOT NULL,
    asAgreed TEXT NOT NULL,
    whatHelped TEXT NOT NULL,
    whatToChange TEXT NOT NULL,
    givenByRole TEXT NOT NULL,
    givenAt INTEGER NOT NULL,
    UNIQUE (transfer, side)
) STRICT;

-- Meetings in series, with an agenda of items.
CREATE TABLE meeting_series (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    rhythm TEXT NOT NULL,
    firstAt INTEGER NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes >= 1),
    until TEXT,
    place TEXT NOT NULL,
    agenda TEXT NOT NULL
) STRICT;
CREATE TABLE series_participant (
    id TEXT PRIMARY KEY,
    series TEXT NOT NULL REFERENCES meeting_series (id) DEFERRABLE INITIALLY DEFERRED,
    municipality TEXT NOT NULL,
    name TEXT NOT NULL,
    "function" TEXT NOT NULL,
    email TEXT NOT NULL
) STRICT;
CREATE INDEX series_participant_series ON series_participant (series);
ALTER TABLE meeting ADD COLUMN series TEXT REFERENCES meeting_series (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE meeting ADD COLUMN statusThen TEXT NOT NULL DEFAULT '';
ALTER TABLE meeting ADD COLUMN invitedAt INTEGER;
ALTER TABLE meeting ADD COLUMN invitations INTEGER NOT NULL DEFAULT 0;
ALTER TABLE meeting ADD COLUMN cancelled INTEGER NOT NULL DEFAULT 0;
CREATE INDEX meeting_of_series ON meeting (series);
CREATE TABLE agenda_item (
    id TEXT PRIMARY KEY,
    meeting TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 1),
    source TEXT NOT NULL,
    title TEXT NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes >= 0),
    presenter TEXT NOT NULL,
    municipality TEXT NOT NULL,
    need TEXT REFERENCES need (id) DEFERRABLE INITIALLY DEFERRED,
    transfer TEXT REFERENCES transfer (id) DEFERRABLE INITIALLY DEFERRED,
    notes TEXT NOT NULL,
    dealtWith INTEGER NOT NULL
) STRICT;
CREATE INDEX agenda_item_meeting ON agenda_item (meeting);
CREATE INDEX agenda_item_need ON agenda_item (need);
CREATE INDEX agenda_item_transfer ON agenda_item (transfer);
ALTER TABLE decision ADD COLUMN role TEXT NOT NULL DEFAULT 'coordination';
ALTER TABLE decision ADD COLUMN municipality TEXT NOT NULL DEFAULT '';
ALTER TABLE action_item ADD COLUMN remindedAt INTEGER;

-- Measures, inquiries and what they became, and how the office reads the law.
CREATE TABLE measure (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    level TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    gives TEXT NOT NULL,
    whenToUse TEXT NOT NULL,
    whoToCall TEXT NOT NULL,
    openingHours TEXT NOT NULL,
    leadTime TEXT NOT NULL,
    cost TEXT NOT NULL,
    howToApply TEXT NOT NULL,
    keywords TEXT NOT NULL,
    professions TEXT NOT NULL,
    hidden INTEGER NOT NULL
) STRICT;
CREATE TABLE shared_answer (
    id TEXT PRIMARY KEY,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    keywords TEXT NOT NULL,
    changedAt INTEGER NOT NULL
) STRICT;
CREATE TABLE inquiry (
    id TEXT PRIMARY KEY,
    at INTEGER NOT NULL,
    how TEXT NOT NULL,
    municipality TEXT NOT NULL,
    caller TEXT NOT NULL,
    callerFunction TEXT NOT NULL,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    role TEXT NOT NULL,
    answeredAt INTEGER,
    answeredBy TEXT NOT NULL,
    followUp TEXT,
    followedUpAt INTEGER,
    measures TEXT NOT NULL,
    shared TEXT REFERENCES shared_answer (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX inquiry_shared ON inquiry (shared);
CREATE TABLE legal_card (
    id TEXT PRIMARY KEY,
    step TEXT NOT NULL UNIQUE,
    basis TEXT NOT NULL,
    decides TEXT NOT NULL,
    goesUp TEXT NOT NULL,
    caution TEXT NOT NULL,
    verified INTEGER NOT NULL
) STRICT;

-- What the governor may prioritise, and to whom it went. The log is append-only.
CREATE TABLE state_resource (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    holder TEXT NOT NULL,
    what TEXT NOT NULL,
    quantity INTEGER NOT NULL CHECK (quantity >= 1),
    unit TEXT NOT NULL,
    "from" TEXT,
    until TEXT,
    leadTime TEXT NOT NULL,
    contact TEXT NOT NULL,
    telephone TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE TABLE state_allocation (
    id TEXT PRIMARY KEY,
    resource TEXT NOT NULL,
    municipality TEXT NOT NULL,
    concerns TEXT REFERENCES state_allocation (id),
    step TEXT NOT NULL,
    quantity INTEGER NOT NULL CHECK (quantity >= 1),
    "from" TEXT,
    until TEXT,
    at INTEGER NOT NULL,
    decidedBy TEXT NOT NULL,
    basis TEXT NOT NULL,
    reason TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX state_allocation_resource ON state_allocation (resource);
CREATE INDEX state_allocation_concerns ON state_allocation (concerns);
CREATE TRIGGER state_allocation_kept BEFORE UPDATE ON state_allocation
BEGIN
    SELECT RAISE(ABORT, 'append only');
END;
CREATE TRIGGER state_allocation_stays BEFORE DELETE ON state_allocation
BEGIN
    SELECT RAISE(ABORT, 'append only');
END;
CREATE TRIGGER state_allocation_once BEFORE INSERT ON state_allocation
WHEN EXISTS (SELECT 1 FROM state_allocation WHERE id = new.id)
BEGIN
    SELECT RAISE(ABORT, 'append only');
END;
