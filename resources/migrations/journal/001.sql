-- The journal: one row an event, chained by hashes. Nothing in it is ever updated or deleted.
--
-- AUTOINCREMENT keeps the highest number ever given in sqlite_sequence, so that an event cut off the end
-- leaves a gap that `check` finds. `inspection`, `kind` and `at` repeat what the body says, to be searched by;
-- they are no generated columns because SQLite 3.40 refuses json_extract in a schema that is not trusted.
-- `check` compares them with the body.
CREATE TABLE event (
    seq        INTEGER PRIMARY KEY AUTOINCREMENT,
    body       TEXT NOT NULL,
    digest     TEXT NOT NULL,
    hash       TEXT NOT NULL,
    inspection TEXT,
    kind       TEXT NOT NULL,
    at         TEXT NOT NULL
) STRICT;

CREATE INDEX event_inspection ON event (inspection) WHERE inspection IS NOT NULL;

CREATE TRIGGER event_no_update BEFORE UPDATE ON event
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER event_no_delete BEFORE DELETE ON event
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

-- Also stops INSERT OR REPLACE, which would delete without firing the trigger above.
CREATE TRIGGER event_only_next BEFORE INSERT ON event
WHEN NEW.seq IS NOT 1 + max(coalesce((SELECT max(seq) FROM event), 0),
                            coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'event'), 0))
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;
