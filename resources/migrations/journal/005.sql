-- Versions that people gave policies: projections, as in 002. The policies themselves are in claim_policy.

CREATE TABLE policy_change (
    seq     INTEGER PRIMARY KEY,
    policy  TEXT NOT NULL, -- its id
    version TEXT NOT NULL,
    at      TEXT NOT NULL,
    by      TEXT NOT NULL,
    note    TEXT NOT NULL
);
CREATE INDEX policy_change_by_policy ON policy_change (policy, seq);
