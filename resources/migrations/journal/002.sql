-- Projections of the journal: derived from `event` and from nothing else, rebuilt by replay.
-- Identifying codes compare without regard to case, as scanners and people write them.

CREATE TABLE inspection (
    id               TEXT PRIMARY KEY,
    stage            TEXT NOT NULL,
    channel          TEXT NOT NULL,
    return_id        TEXT NOT NULL COLLATE NOCASE,
    order_id         TEXT NOT NULL COLLATE NOCASE,
    order_line       TEXT NOT NULL,
    sku              TEXT NOT NULL,
    title            TEXT NOT NULL,
    awb              TEXT NOT NULL COLLATE NOCASE,
    lpn              TEXT NOT NULL COLLATE NOCASE,
    verdict          TEXT NOT NULL DEFAULT '',
    flags            TEXT NOT NULL DEFAULT '', -- comma-separated
    seen_serial      TEXT NOT NULL DEFAULT '', -- normal form of what was read
    unit_serial      TEXT NOT NULL DEFAULT '', -- normal form of the unit that was in the parcel
    grade            TEXT NOT NULL DEFAULT '',
    grade_rule       TEXT NOT NULL DEFAULT '',
    disposition      TEXT NOT NULL DEFAULT '',
    disposition_rule TEXT NOT NULL DEFAULT '',
    opened_by        TEXT NOT NULL,
    opened_at        TEXT NOT NULL,
    closed_at        TEXT NOT NULL DEFAULT '',
    photos           INTEGER NOT NULL DEFAULT 0,
    first_seq        INTEGER NOT NULL,
    last_seq         INTEGER NOT NULL
);
CREATE INDEX inspection_by_stage ON inspection (stage, first_seq);
CREATE INDEX inspection_by_opened ON inspection (opened_at);
CREATE INDEX inspection_by_return ON inspection (return_id);
CREATE INDEX inspection_by_order ON inspection (order_id);
CREATE INDEX inspection_by_awb ON inspection (awb);
CREATE INDEX inspection_by_lpn ON inspection (lpn);
CREATE INDEX inspection_by_seen_serial ON inspection (seen_serial);

-- Every photo that an event names, retaken ones too.
CREATE TABLE inspection_photo (
    seq        INTEGER PRIMARY KEY,
    inspection TEXT NOT NULL,
    shot       TEXT NOT NULL,
    sha256     TEXT NOT NULL
);
CREATE INDEX inspection_photo_by_inspection ON inspection_photo (inspection, shot);
CREATE INDEX inspection_photo_by_digest ON inspection_photo (sha256);

-- The names (serial, IMEIs; normal forms) of the unit that was in the parcel by an
-- inspection's latest verdict.
CREATE TABLE unit_seen (
    serial     TEXT NOT NULL,
    inspection TEXT NOT NULL,
    PRIMARY KEY (serial, inspection)
);
CREATE INDEX unit_seen_by_inspection ON unit_seen (inspection);

CREATE TABLE person (
    id   TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL
);
