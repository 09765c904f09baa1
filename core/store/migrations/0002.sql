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
