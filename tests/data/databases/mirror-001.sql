BEGIN TRANSACTION;
CREATE TABLE block_entry (
    id     INTEGER PRIMARY KEY,
    serial TEXT NOT NULL UNIQUE, -- normal form
    reason TEXT NOT NULL,
    since  TEXT,
    source TEXT NOT NULL
);
INSERT INTO "block_entry" VALUES(1,'F53VWXKT0A0T','reported stolen','2026-11-29','police report');
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
INSERT INTO "order_line" VALUES(1,'flipkart','OD475298849589844369','76287881445','KES-14-I5','02004711101856','Kestrel 14, 16 GB, 512 GB','laptops',1,7191000,'INR','2026-10-28T18:28:00.000Z','2026-11-01T07:54:00.000Z','2026-12-01','bc92234e931f1ade5a9309cf9b2f876e4ea0bb2f866376805baefba91b960f64');
INSERT INTO "order_line" VALUES(2,'ebay','22-68302-25787','37596882821','NIM-P8-128-GR','02004711100002','Nimbus Phone 8, 128 GB, graphite','phones',1,38900,'EUR','2026-10-30T17:08:00.000Z','2026-11-03T04:12:00.000Z','2026-12-03','048b1f0a2c1b36cbe6c29ca82e50c9263cfe4544dd0694a33f399176dc009ad4');
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
INSERT INTO "recall" VALUES(1,'VIT-D3-90','','L26D373','L26D373','','','Vitalis 2026-11: capsules may stick','https://recalls.example.org/vitalis-2026-11','2026-11-29');
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
INSERT INTO "return_notice" VALUES(1,'ebay','R-88201','22-68302-25787','37596882821','NIM-P8-128-GR',1,'4472723555','LPNRR2877256','wrong item','','2026-11-07T04:12:00.000Z',NULL,'2026-11-29T17:34:00.000Z','customer');
INSERT INTO "return_notice" VALUES(2,'flipkart','R-88223','OD475298849589844369','76287881445','KES-14-I5',1,'4432379402','LPNRR2498692','arrived too late','','2026-11-02T07:54:00.000Z',NULL,'2026-11-29T09:34:00.000Z','customer');
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
INSERT INTO "unit" VALUES(1,'OD475298849589844369','76287881445','KES-14-I5','5CD3898THU8','02004711101856','5CD3898THU8','5CD3898THU8','5CD3898THU8','','','',NULL,'2026-10-29T15:28:00.000Z','FW2504565550','2027-09-26');
INSERT INTO "unit" VALUES(2,'22-68302-25787','37596882821','NIM-P8-128-GR','F323EDVN0CHU','02004711100002','F323EDVN0CHU','F323EDVN0CHU','F323EDVN0CHU','009221300082941','004452801439711','',NULL,'2026-10-31T21:08:00.000Z','FW4515252403','2027-10-01');
CREATE TABLE unit_component (
    unit_id       INTEGER NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
    position      INTEGER NOT NULL, -- as the record lists them
    serial        TEXT NOT NULL,
    serial_normal TEXT NOT NULL,
    PRIMARY KEY (unit_id, position)
) WITHOUT ROWID;
INSERT INTO "unit_component" VALUES(1,1,'BAT562161454','BAT562161454');
INSERT INTO "unit_component" VALUES(1,2,'PCB184576997','PCB184576997');
CREATE UNIQUE INDEX order_line_key ON order_line (order_id, line_id, channel);
CREATE INDEX order_line_by_sku ON order_line (sku) WHERE sku <> '';
CREATE INDEX order_line_by_gtin ON order_line (gtin) WHERE gtin <> '';
CREATE INDEX order_line_by_buyer ON order_line (buyer_key) WHERE buyer_key <> '';
CREATE UNIQUE INDEX unit_key ON unit (order_id, line_id, sku, identity);
CREATE INDEX unit_by_serial ON unit (serial_normal) WHERE serial_normal <> '';
CREATE INDEX unit_by_look_alike ON unit (look_alike) WHERE look_alike <> '';
CREATE INDEX unit_by_imei1 ON unit (imei1) WHERE imei1 <> '';
CREATE INDEX unit_by_imei2 ON unit (imei2) WHERE imei2 <> '';
CREATE INDEX unit_by_awb ON unit (awb) WHERE awb <> '';
CREATE INDEX unit_component_by_serial ON unit_component (serial_normal);
CREATE UNIQUE INDEX return_notice_key ON return_notice (return_id, channel, line_id, sku);
CREATE INDEX return_notice_by_order ON return_notice (order_id);
CREATE INDEX return_notice_by_awb ON return_notice (awb) WHERE awb <> '';
CREATE INDEX return_notice_by_lpn ON return_notice (lpn) WHERE lpn <> '';
CREATE UNIQUE INDEX recall_key ON recall (sku, gtin, notice, lot_from, lot_to, serial_from, serial_to);
CREATE INDEX recall_by_gtin ON recall (gtin) WHERE gtin <> '';
COMMIT;
PRAGMA user_version = 1;
