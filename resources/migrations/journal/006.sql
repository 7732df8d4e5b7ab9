-- Reports: one row an inspection, with its words as numbers and its times as milliseconds since 1970-01-01 UTC, so
-- that a year of them is read in a moment. Projections, as in 002.

CREATE TABLE report_word (
    id   INTEGER PRIMARY KEY,
    word TEXT NOT NULL UNIQUE
);

CREATE TABLE report_fact (
    seq             INTEGER PRIMARY KEY, -- of inspection.opened
    inspection      TEXT NOT NULL UNIQUE,
    stage           INTEGER NOT NULL DEFAULT 0, -- 0 open, 1 closed, 2 voided
    closed_at       INTEGER, -- or voided
    last_at         INTEGER NOT NULL, -- of its last event before it was closed
    hands_on        INTEGER NOT NULL DEFAULT 0, -- milliseconds
    arrived_at      INTEGER, -- as the channel says
    disposed_at     INTEGER,
    channel         INTEGER NOT NULL, -- a word, as those below
    sku             INTEGER NOT NULL,
    category        INTEGER NOT NULL,
    reason          INTEGER NOT NULL,
    lot             INTEGER NOT NULL,
    person          INTEGER NOT NULL, -- who closed it; before, who opened it
    currency        INTEGER NOT NULL,
    verdict         INTEGER NOT NULL, -- what was found: of those that ended
    flags           INTEGER NOT NULL,
    grade           INTEGER NOT NULL,
    disposition     INTEGER NOT NULL,
    price_minor     INTEGER, -- of one unit
    quantity        INTEGER NOT NULL,
    buyer           INTEGER, -- the first 60 bits of the buyer's key
    photos          INTEGER NOT NULL DEFAULT 0, -- taken, those that were retaken too
    retaken         INTEGER NOT NULL DEFAULT 0,
    reinspected     INTEGER NOT NULL DEFAULT 0, -- the same return was inspected again, and closed
    returned_before INTEGER NOT NULL DEFAULT 0, -- its unit was in the parcel of another return that was closed before
    swapped         INTEGER NOT NULL DEFAULT 0, -- its unit and another's were in each other's parcels
    claim           INTEGER NOT NULL,           -- the claim's state, a word
    paid_minor      INTEGER,
    paid_currency   INTEGER -- a word
);
CREATE INDEX report_fact_by_closed ON report_fact (closed_at) WHERE closed_at IS NOT NULL;
