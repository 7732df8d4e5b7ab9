-- Every clip that an event names.

CREATE TABLE clip (
    sha256      TEXT PRIMARY KEY,
    inspection  TEXT NOT NULL,
    bytes       INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    removed     INTEGER NOT NULL DEFAULT 0 -- seq of the event that says so
);
CREATE INDEX clip_kept ON clip (recorded_at) WHERE removed = 0;
