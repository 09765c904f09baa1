-- Version 4 of the case file: what was guessed from words before is said, kinds of equipment may
-- stand in for each other, and an office sets what holds for all of it.

-- Whether an entry or a decision shares out staff. Those from before were not asked.
ALTER TABLE log_entry ADD COLUMN sharesOut TEXT NOT NULL DEFAULT 'notGiven';
ALTER TABLE decision ADD COLUMN sharesOut TEXT NOT NULL DEFAULT 'notGiven';

-- Other kinds that do as well as the one that is asked for.
ALTER TABLE material_need ADD COLUMN alsoAccept TEXT NOT NULL DEFAULT '[]';

-- What the office has decided for all who work with the file.
CREATE TABLE office_setting (
    id TEXT PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT;
