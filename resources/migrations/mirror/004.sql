-- How far each table of a shop's database is in the mirror, written in the transaction of its rows.

CREATE TABLE source_position (
    source        TEXT NOT NULL,
    table_name    TEXT NOT NULL, -- orders, dispatches …
    fingerprint   TEXT NOT NULL, -- of what is asked for; when it changes, everything is read anew
    watermark     TEXT,          -- of the last row that came in, as the database writes it
    key           TEXT,
    sweep_to      TEXT,          -- while a sweep is under way: where it ends
    next_from     TEXT,          -- and where the next one will begin, less the overlap
    sweep_began   TEXT,
    end_seen_at   TEXT,          -- when the last sweep's end was first seen
    settled       INTEGER NOT NULL, -- the next sweep begins behind the watermark, without the overlap
    up_to_date_at TEXT,          -- when the last sweep began that came to its end
    rows          INTEGER NOT NULL, -- what the journal does not say yet
    added         INTEGER NOT NULL,
    changed       INTEGER NOT NULL,
    unchanged     INTEGER NOT NULL,
    rejected      INTEGER NOT NULL,
    flagged       INTEGER NOT NULL,
    left_out      INTEGER NOT NULL,
    PRIMARY KEY (source, table_name)
) WITHOUT ROWID;
