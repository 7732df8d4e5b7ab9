-- The mirror: what imports told. Rebuildable, so it may be thrown away.
-- Codes compare without regard to case, as scanners and people write them; spaces at their ends are cut before they
-- get here. Absent text is '', absent times are NULL. Times are RFC 3339 in UTC, dates YYYY-MM-DD, amounts minor
-- units. No name, address, e-mail or phone number has a column.
-- Rows of different tables do not refer to each other: files may come in any order.

CREATE TABLE order_line (
    id                  INTEGER PRIMARY KEY,
    channel             TEXT NOT NULL COLLATE NOCASE,
    order_id            TEXT NOT NULL COLLATE NOCASE,
    line_id             TEXT NOT NULL COLLATE NOCASE,
    sku                 TEXT NOT NULL COLLATE NOCASE,
    gtin                TEXT NOT NULL,
    title               TEXT NOT NULL,
    category            TEXT NOT NULL,
    quantity            INTEGER NOT NULL,
    price_minor         INTEGER,
    currency            TEXT NOT NULL,
    ordered_at          TEXT,
    delivered_at        TEXT,
    return_window_until TEXT,
    buyer_key           TEXT NOT NULL -- HMAC of the channel's buyer id
);
CREATE UNIQUE INDEX order_line_key ON order_line (order_id, line_id, channel);
CREATE INDEX order_line_by_sku ON order_line (sku) WHERE sku <> '';
CREATE INDEX order_line_by_gtin ON order_line (gtin) WHERE gtin <> '';
CREATE INDEX order_line_by_buyer ON order_line (buyer_key) WHERE buyer_key <> '';

CREATE TABLE unit (
    id             INTEGER PRIMARY KEY,
    order_id       TEXT NOT NULL COLLATE NOCASE,
    line_id        TEXT NOT NULL COLLATE NOCASE,
    sku            TEXT NOT NULL COLLATE NOCASE,
    identity       TEXT NOT NULL COLLATE NOCASE, -- what tells it from others of its line: serial, IMEI or lot
    gtin           TEXT NOT NULL,
    serial         TEXT NOT NULL,
    serial_normal  TEXT NOT NULL,
    look_alike     TEXT NOT NULL, -- equal for serials that differ in look-alike characters only
    imei1          TEXT NOT NULL,
    imei2          TEXT NOT NULL,
    lot            TEXT NOT NULL,
    expiry         TEXT,
    dispatched_at  TEXT,
    awb            TEXT NOT NULL COLLATE NOCASE,
    warranty_until TEXT
);
CREATE UNIQUE INDEX unit_key ON unit (order_id, line_id, sku, identity);
CREATE INDEX unit_by_serial ON unit (serial_normal) WHERE serial_normal <> '';
CREATE INDEX unit_by_look_alike ON unit (look_alike) WHERE look_alike <> '';
CREATE INDEX unit_by_imei1 ON unit (imei1) WHERE imei1 <> '';
CREATE INDEX unit_by_imei2 ON unit (imei2) WHERE imei2 <> '';
CREATE INDEX unit_by_awb ON unit (awb) WHERE awb <> '';

CREATE TABLE unit_component (
    unit_id       INTEGER NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
    position      INTEGER NOT NULL, -- as the record lists them
    serial        TEXT NOT NULL,
    serial_normal TEXT NOT NULL,
    PRIMARY KEY (unit_id, position)
) WITHOUT ROWID;
CREATE INDEX unit_component_by_serial ON unit_component (serial_normal);

CREATE TABLE return_notice (
    id           INTEGER PRIMARY KEY,
    channel      TEXT NOT NULL COLLATE NOCASE,
    return_id    TEXT NOT NULL COLLATE NOCASE,
    order_id     TEXT NOT NULL COLLATE NOCASE,
    line_id      TEXT NOT NULL COLLATE NOCASE,
    sku          TEXT NOT NULL COLLATE NOCASE,
    quantity     INTEGER NOT NULL,
    awb          TEXT NOT NULL COLLATE NOCASE,
    lpn          TEXT NOT NULL COLLATE NOCASE,
    reason       TEXT NOT NULL,
    reason_text  TEXT NOT NULL,
    requested_at TEXT,
    refunded_at  TEXT,
    delivered_at TEXT,
    type         TEXT NOT NULL
);
CREATE UNIQUE INDEX return_notice_key ON return_notice (return_id, channel, line_id, sku);
CREATE INDEX return_notice_by_order ON return_notice (order_id);
CREATE INDEX return_notice_by_awb ON return_notice (awb) WHERE awb <> '';
CREATE INDEX return_notice_by_lpn ON return_notice (lpn) WHERE lpn <> '';

CREATE TABLE recall (
    id          INTEGER PRIMARY KEY,
    sku         TEXT NOT NULL COLLATE NOCASE,
    gtin        TEXT NOT NULL,
    lot_from    TEXT NOT NULL COLLATE NOCASE,
    lot_to      TEXT NOT NULL COLLATE NOCASE,
    serial_from TEXT NOT NULL, -- normal form
    serial_to   TEXT NOT NULL, -- normal form
    notice      TEXT NOT NULL COLLATE NOCASE,
    url         TEXT NOT NULL,
    since       TEXT
);
CREATE UNIQUE INDEX recall_key ON recall (sku, gtin, notice, lot_from, lot_to, serial_from, serial_to);
CREATE INDEX recall_by_gtin ON recall (gtin) WHERE gtin <> '';

CREATE TABLE block_entry (
    id     INTEGER PRIMARY KEY,
    serial TEXT NOT NULL UNIQUE, -- normal form
    reason TEXT NOT NULL,
    since  TEXT,
    source TEXT NOT NULL
);
