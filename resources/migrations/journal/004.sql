-- Claims: what an inspection has to say about one, and the life of each. Projections, as in 002.

CREATE TABLE claim_facts (
    inspection   TEXT PRIMARY KEY,
    quantity     INTEGER NOT NULL,
    serialised   INTEGER NOT NULL, -- whether a serial was dispatched
    price_minor  INTEGER,          -- of one unit; NULL: unknown
    currency     TEXT NOT NULL,
    requested_at TEXT NOT NULL,    -- RFC 3339; empty: unknown
    refunded_at  TEXT NOT NULL,
    delivered_at TEXT NOT NULL
);

CREATE TABLE claim_answer (
    inspection TEXT NOT NULL,
    question   TEXT NOT NULL,
    answer     TEXT NOT NULL,
    PRIMARY KEY (inspection, question)
);

-- Inspections of which a later one found that nothing is missing: two parcels were swapped, by the shop or its buyer.
CREATE TABLE claim_swap (
    inspection TEXT NOT NULL, -- the later one
    other      TEXT NOT NULL,
    PRIMARY KEY (inspection, other)
);
CREATE INDEX claim_swap_by_other ON claim_swap (other);

-- Every policy that a claim was made under, whole.
CREATE TABLE claim_policy (
    version TEXT PRIMARY KEY,
    body    TEXT NOT NULL
);

CREATE TABLE claim (
    inspection     TEXT PRIMARY KEY,
    state          TEXT NOT NULL,
    reason         TEXT NOT NULL,
    policy_version TEXT NOT NULL,
    channel_id     TEXT NOT NULL DEFAULT '', -- the marketplace's number of it
    rejection      TEXT NOT NULL DEFAULT '',
    drafted_at     TEXT NOT NULL,
    filed_at       TEXT NOT NULL DEFAULT '',
    rejected_at    TEXT NOT NULL DEFAULT '',
    paid_minor     INTEGER NOT NULL DEFAULT 0,
    paid_currency  TEXT NOT NULL DEFAULT '',
    paid_on        TEXT NOT NULL DEFAULT '',
    changed_at     TEXT NOT NULL
);
CREATE INDEX claim_by_channel_id ON claim (channel_id) WHERE channel_id <> '';

CREATE TABLE claim_step (
    seq        INTEGER PRIMARY KEY,
    inspection TEXT NOT NULL,
    kind       TEXT NOT NULL,
    at         TEXT NOT NULL,
    by         TEXT NOT NULL,
    note       TEXT NOT NULL
);
CREATE INDEX claim_step_by_inspection ON claim_step (inspection, seq);

-- The schema's version that the projections were last built for: after a migration they are built anew.
CREATE TABLE projected (
    version INTEGER NOT NULL
);
