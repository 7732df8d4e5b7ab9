-- What a channel paid for units that it lost or damaged, or that came back to it wrong: what a claim must not ask for
-- again.

CREATE TABLE reimbursement (
    id               INTEGER PRIMARY KEY,
    channel          TEXT NOT NULL COLLATE NOCASE,
    reimbursement_id TEXT NOT NULL COLLATE NOCASE,
    sku              TEXT NOT NULL COLLATE NOCASE,
    order_id         TEXT NOT NULL COLLATE NOCASE, -- '' for what was lost in the warehouse
    case_id          TEXT NOT NULL COLLATE NOCASE,
    original_id      TEXT NOT NULL COLLATE NOCASE, -- the reimbursement that this one takes back
    reason           TEXT NOT NULL,
    condition        TEXT NOT NULL,
    quantity         INTEGER NOT NULL, -- below zero for what is taken back
    amount_minor     INTEGER, -- of all units together; below zero for what is taken back
    currency         TEXT NOT NULL,
    approved_at      TEXT
);
CREATE UNIQUE INDEX reimbursement_key ON reimbursement (reimbursement_id, channel, sku);
CREATE INDEX reimbursement_by_order ON reimbursement (order_id) WHERE order_id <> '';
CREATE INDEX reimbursement_by_case ON reimbursement (case_id) WHERE case_id <> '';
