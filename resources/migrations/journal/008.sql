-- People who left, who sign in with a PIN or a badge, and wrong PINs since the last right one: projections, as in 002.

ALTER TABLE person ADD COLUMN active INTEGER NOT NULL DEFAULT 1;
ALTER TABLE person ADD COLUMN signs_in INTEGER NOT NULL DEFAULT 0;
ALTER TABLE person ADD COLUMN refused INTEGER NOT NULL DEFAULT 0;
ALTER TABLE person ADD COLUMN refused_at TEXT NOT NULL DEFAULT '';
