-- Version 1 of the case file. A migration is never edited once a release has written files with it:
-- a change is a new file, and a fixture of the old version goes into tests/data/store.
--
-- Column names are the names of the values' members (core/domain), so that a field is called the
-- same in the code, in the journal and here. Lists stand as JSON text: one thing is one row.
-- Dates: "2021-03-08". Times: milliseconds since 1970, UTC.

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The country as it was when the file was made. Reference, no part of the journal.

CREATE TABLE municipality (
    number TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    otherName TEXT NOT NULL,
    countyNumber TEXT NOT NULL,
    county TEXT NOT NULL,
    population INTEGER NOT NULL,
    latitude REAL NOT NULL,
    longitude REAL NOT NULL,
    healthCommunity TEXT NOT NULL,
    healthTrust TEXT NOT NULL,
    region TEXT NOT NULL,
    centrality INTEGER NOT NULL,
    languageForm TEXT NOT NULL,
    ownOffice INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE neighbour (
    a TEXT NOT NULL REFERENCES municipality (number),
    b TEXT NOT NULL REFERENCES municipality (number),
    PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;

-- What the office works with. References are checked at the end of a command, so that undo may put
-- rows back in any order.

CREATE TABLE contact (
    id TEXT PRIMARY KEY,
    municipality TEXT NOT NULL,
    name TEXT NOT NULL,
    "function" TEXT NOT NULL,
    telephone TEXT NOT NULL,
    email TEXT NOT NULL
) STRICT;
CREATE INDEX contact_municipality ON contact (municipality);

CREATE TABLE owner_limit (
    id TEXT PRIMARY KEY,
    owner TEXT NOT NULL,
    profession TEXT NOT NULL,
    maxAway INTEGER NOT NULL CHECK (maxAway >= 0),
    UNIQUE (owner, profession)
) STRICT;

CREATE TABLE reporting_round (
    id TEXT PRIMARY KEY,
    label TEXT NOT NULL UNIQUE,
    opens INTEGER NOT NULL,
    due INTEGER NOT NULL,
    closed INTEGER,
    services TEXT NOT NULL,
    purpose TEXT NOT NULL,
    definitions TEXT NOT NULL
) STRICT;

CREATE TABLE self_assessment (
    id TEXT PRIMARY KEY,
    round TEXT NOT NULL REFERENCES reporting_round (id) DEFERRABLE INITIALLY DEFERRED,
    municipality TEXT NOT NULL REFERENCES municipality (number) DEFERRABLE INITIALLY DEFERRED,
    service TEXT NOT NULL,
    status TEXT NOT NULL,
    trend TEXT NOT NULL,
    outlook TEXT NOT NULL,
    cause TEXT NOT NULL,
    absencePercent REAL,
    missingFte REAL,
    professions TEXT NOT NULL,
    triggers TEXT NOT NULL,
    measures TEXT NOT NULL,
    plan TEXT NOT NULL,
    comment TEXT NOT NULL,
    reportedAt INTEGER,
    answer TEXT NOT NULL,
    concreteNeed TEXT NOT NULL,
    canOffer TEXT NOT NULL,
    asOf INTEGER,
    firstReportedAt INTEGER,
    givenBy TEXT NOT NULL,
    givenByRole TEXT NOT NULL,
    channel TEXT NOT NULL,
    -- Neither "not applicable" nor "unchanged since last" has a rating of its own.
    CHECK (answer = 'rated' OR status = 'notReported'),
    UNIQUE (round, municipality, service)
) STRICT;
CREATE INDEX self_assessment_municipality ON self_assessment (municipality);

CREATE TABLE need (
    id TEXT PRIMARY KEY,
    municipality TEXT NOT NULL REFERENCES municipality (number) DEFERRABLE INITIALLY DEFERRED,
    service TEXT NOT NULL,
    profession TEXT NOT NULL,
    alsoAccept TEXT NOT NULL,
    required TEXT NOT NULL,
    preferred TEXT NOT NULL,
    heads INTEGER NOT NULL CHECK (heads BETWEEN 1 AND 999),
    "from" TEXT NOT NULL,
    until TEXT NOT NULL,
    severity TEXT NOT NULL,
    infectious INTEGER NOT NULL,
    lodging INTEGER NOT NULL,
    shifts TEXT NOT NULL,
    localMeasures TEXT NOT NULL,
    contact TEXT NOT NULL,
    note TEXT NOT NULL,
    team TEXT NOT NULL,
    state TEXT NOT NULL
) STRICT;
CREATE INDEX need_municipality ON need (municipality);

CREATE TABLE pool_member (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    telephone TEXT NOT NULL,
    email TEXT NOT NULL,
    owner TEXT NOT NULL,
    source TEXT NOT NULL,
    professions TEXT NOT NULL,
    competences TEXT NOT NULL,
    availability TEXT NOT NULL,
    home TEXT NOT NULL REFERENCES municipality (number) DEFERRABLE INITIALLY DEFERRED,
    maxTravelKm INTEGER NOT NULL,
    acceptsInfectious INTEGER NOT NULL,
    lastConfirmed TEXT,
    team TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

CREATE TABLE declined_pair (
    id TEXT PRIMARY KEY,
    member TEXT NOT NULL REFERENCES pool_member (id) DEFERRABLE INITIALLY DEFERRED,
    need TEXT NOT NULL REFERENCES need (id) DEFERRABLE INITIALLY DEFERRED,
    reason TEXT NOT NULL,
    UNIQUE (member, need)
) STRICT;
CREATE INDEX declined_pair_need ON declined_pair (need);

CREATE TABLE variant (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    "order" TEXT NOT NULL
) STRICT;

CREATE TABLE owner_override (
    id TEXT PRIMARY KEY,
    owner TEXT NOT NULL UNIQUE,
    lends INTEGER NOT NULL,
    reason TEXT NOT NULL
) STRICT;

CREATE TABLE material_need (
    id TEXT PRIMARY KEY,
    municipality TEXT NOT NULL REFERENCES municipality (number) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    quantity INTEGER NOT NULL CHECK (quantity >= 1),
    "from" TEXT NOT NULL,
    until TEXT,
    severity TEXT NOT NULL,
    contact TEXT NOT NULL,
    note TEXT NOT NULL,
    state TEXT NOT NULL
) STRICT;
CREATE INDEX material_need_municipality ON material_need (municipality);

CREATE TABLE material_offer (
    id TEXT PRIMARY KEY,
    owner TEXT NOT NULL,
    source TEXT NOT NULL,
    kind TEXT NOT NULL,
    quantity INTEGER NOT NULL CHECK (quantity >= 1),
    place TEXT NOT NULL REFERENCES municipality (number) DEFERRABLE INITIALLY DEFERRED,
    "from" TEXT NOT NULL,
    until TEXT,
    lastConfirmed TEXT,
    note TEXT NOT NULL
) STRICT;

-- A transfer carries people (profession, heads) or material (material, quantity).
CREATE TABLE transfer (
    id TEXT PRIMARY KEY,
    need TEXT REFERENCES need (id) DEFERRABLE INITIALLY DEFERRED,
    member TEXT REFERENCES pool_member (id) DEFERRABLE INITIALLY DEFERRED,
    owner TEXT NOT NULL,
    source TEXT NOT NULL,
    "to" TEXT NOT NULL REFERENCES municipality (number) DEFERRABLE INITIALLY DEFERRED,
    service TEXT NOT NULL,
    profession TEXT NOT NULL,
    heads INTEGER NOT NULL,
    "from" TEXT NOT NULL,
    until TEXT NOT NULL,
    state TEXT NOT NULL,
    level TEXT NOT NULL,
    km REAL NOT NULL,
    note TEXT NOT NULL,
    cargo TEXT NOT NULL,
    material TEXT NOT NULL,
    quantity INTEGER NOT NULL,
    materialNeed TEXT REFERENCES material_need (id) DEFERRABLE INITIALLY DEFERRED,
    materialOffer TEXT REFERENCES material_offer (id) DEFERRABLE INITIALLY DEFERRED,
    CHECK (CASE cargo
        WHEN 'staff' THEN heads >= 1 AND quantity = 0 AND material = ''
            AND materialNeed IS NULL AND materialOffer IS NULL
        ELSE heads = 0 AND quantity >= 1 AND material <> '' AND need IS NULL AND member IS NULL
        END)
) STRICT;
CREATE INDEX transfer_need ON transfer (need);
CREATE INDEX transfer_member ON transfer (member);
CREATE INDEX transfer_material_need ON transfer (materialNeed);
CREATE INDEX transfer_material_offer ON transfer (materialOffer);

CREATE TABLE meeting (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    startsAt INTEGER,
    endsAt INTEGER,
    place TEXT NOT NULL,
    agenda TEXT NOT NULL,
    notes TEXT NOT NULL
) STRICT;

CREATE TABLE participant (
    id TEXT PRIMARY KEY,
    meeting TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    municipality TEXT NOT NULL,
    name TEXT NOT NULL,
    "function" TEXT NOT NULL,
    attended INTEGER NOT NULL
) STRICT;
CREATE INDEX participant_meeting ON participant (meeting);

CREATE TABLE decision (
    id TEXT PRIMARY KEY,
    meeting TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    need TEXT REFERENCES need (id) DEFERRABLE INITIALLY DEFERRED,
    transfer TEXT REFERENCES transfer (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX decision_meeting ON decision (meeting);
CREATE INDEX decision_need ON decision (need);
CREATE INDEX decision_transfer ON decision (transfer);

CREATE TABLE action_item (
    id TEXT PRIMARY KEY,
    meeting TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    owner TEXT NOT NULL,
    due TEXT,
    doneAt INTEGER,
    need TEXT REFERENCES need (id) DEFERRABLE INITIALLY DEFERRED,
    transfer TEXT REFERENCES transfer (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX action_item_meeting ON action_item (meeting);
CREATE INDEX action_item_need ON action_item (need);
CREATE INDEX action_item_transfer ON action_item (transfer);

-- Append-only. They name things without REFERENCES: what a line tells of may later be taken back,
-- and the line stays.

CREATE TABLE ledger_entry (
    id TEXT PRIMARY KEY,
    transfer TEXT NOT NULL,
    at INTEGER NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    who TEXT NOT NULL,
    how TEXT NOT NULL,
    reason TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX ledger_entry_transfer ON ledger_entry (transfer);

CREATE TABLE log_entry (
    id TEXT PRIMARY KEY,
    at INTEGER NOT NULL,
    role TEXT NOT NULL,
    text TEXT NOT NULL,
    municipality TEXT,
    need TEXT,
    transfer TEXT,
    corrects TEXT REFERENCES log_entry (id),
    actor TEXT NOT NULL
) STRICT;
CREATE INDEX log_entry_at ON log_entry (at);
CREATE INDEX log_entry_corrects ON log_entry (corrects);

-- The journal: what was done (command), and what that did to each row (journal). The hash of an
-- entry covers the entry, its command and the hash of the entry before it; it is also the name by
-- which an entry is known, in this file and in any other.

CREATE TABLE command (
    counter INTEGER PRIMARY KEY, -- logical clock: grows by one with each command
    id TEXT NOT NULL UNIQUE,
    at INTEGER NOT NULL, -- never less than the command before
    device TEXT NOT NULL,
    actor TEXT NOT NULL,
    name TEXT NOT NULL,
    undoes TEXT REFERENCES command (id)
) STRICT;
CREATE INDEX command_undoes ON command (undoes);

CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    command INTEGER NOT NULL REFERENCES command (counter),
    entity TEXT NOT NULL,
    entityId TEXT NOT NULL,
    change TEXT NOT NULL CHECK (change IN ('inserted', 'updated', 'removed')),
    fields TEXT NOT NULL,
    previous BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;
CREATE INDEX journal_command ON journal (command);
CREATE INDEX journal_entity ON journal (entityId);

-- The key that seals one person's fields in the journal. Deleting it is forgetting that person.
CREATE TABLE person_key (
    entityId TEXT PRIMARY KEY,
    secret BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- The allowed steps of a transfer by what it carries, written from transferSteps() of core/domain when a file is
-- opened for writing, and the door that only undo opens: it has a row while a command that undoes
-- another is being written.

CREATE TABLE transfer_step (
    cargo TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    PRIMARY KEY (cargo, "from", "to")
) STRICT, WITHOUT ROWID;

CREATE TABLE undo_door (
    command TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TRIGGER transfer_begins BEFORE INSERT ON transfer
WHEN (new.state <> 'draft' OR EXISTS (SELECT 1 FROM transfer WHERE id = new.id))
    AND NOT EXISTS (SELECT 1 FROM undo_door)
BEGIN
    SELECT RAISE(ABORT, 'forbidden step');
END;

CREATE TRIGGER transfer_steps BEFORE UPDATE OF state ON transfer
WHEN new.state <> old.state
    AND NOT EXISTS (SELECT 1 FROM transfer_step
        WHERE cargo = old.cargo AND "from" = old.state AND "to" = new.state)
    AND NOT EXISTS (SELECT 1 FROM undo_door)
BEGIN
    SELECT RAISE(ABORT, 'forbidden step');
END;

-- What a transfer carries decides its steps, and never changes.
CREATE TRIGGER transfer_cargo BEFORE UPDATE OF cargo ON transfer
WHEN new.cargo <> old.cargo
BEGIN
    SELECT RAISE(ABORT, 'forbidden step');
END;

CREATE TRIGGER ledger_steps BEFORE INSERT ON ledger_entry
WHEN NOT EXISTS (SELECT 1 FROM transfer_step
        WHERE "from" = new."from" AND "to" = new."to" AND cargo =
            coalesce((SELECT cargo FROM transfer WHERE id = new.transfer), 'staff'))
    AND NOT EXISTS (SELECT 1 FROM undo_door)
BEGIN
    SELECT RAISE(ABORT, 'forbidden step');
END;

-- INSERT OR REPLACE takes the old row away without asking the triggers on DELETE: hence those on
-- INSERT. A line of the ledger may only lose the name of the person who answered.
CREATE TRIGGER ledger_entry_kept BEFORE UPDATE ON ledger_entry
WHEN new.who <> '' OR new.id <> old.id OR new.transfer <> old.transfer OR new.at <> old.at
    OR new."from" <> old."from" OR new."to" <> old."to" OR new.how <> old.how
    OR new.reason <> old.reason OR new.note <> old.note
BEGIN
    SELECT RAISE(ABORT, 'append only');
END;
CREATE TRIGGER ledger_entry_stays BEFORE DELETE ON ledger_entry
BEGIN
    SELECT RAISE(ABORT, 'append only');
END;
CREATE TRIGGER log_entry_kept BEFORE UPDATE ON log_entry
BEGIN
    SELECT RAISE(ABORT, 'append only');
END;
CREATE TRIGGER log_entry_stays BEFORE DELETE ON log_entry
BEGIN
    SELECT RAISE(ABORT, 'append only');
END;
CREATE TRIGGER command_kept BEFORE UPDATE ON command
BEGIN
    SELECT RAISE(ABORT, 'append only');
END;
CREATE TRIGGER command_stays BEFORE DELETE ON command
BEGIN
    SELECT RAISE(ABORT, 'append only');
END;
CREATE TRIGGER journal_kept BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'append only');
END;
CREATE TRIGGER journal_stays BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'append only');
END;
CREATE TRIGGER ledger_entry_once BEFORE INSERT ON ledger_entry
WHEN EXISTS (SELECT 1 FROM ledger_entry WHERE id = new.id)
BEGIN
    SELECT RAISE(ABORT, 'append only');
END;
CREATE TRIGGER log_entry_once BEFORE INSERT ON log_entry
WHEN EXISTS (SELECT 1 FROM log_entry WHERE id = new.id)
BEGIN
    SELECT RAISE(ABORT, 'append only');
END;
CREATE TRIGGER command_once BEFORE INSERT ON command
WHEN EXISTS (SELECT 1 FROM command WHERE id = new.id) OR EXISTS (SELECT 1 FROM command WHERE counter = new.counter)
BEGIN
    SELECT RAISE(ABORT, 'append only');
END;
CREATE TRIGGER journal_once BEFORE INSERT ON journal
WHEN EXISTS (SELECT 1 FROM journal WHERE seq = new.seq)
BEGIN
    SELECT RAISE(ABORT, 'append only');
END;
