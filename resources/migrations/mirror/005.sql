-- What lookups were missing. A serial whose label is torn at its beginning is looked up by its end: five characters tell
-- enough units apart, and cost 16 bytes a unit.

CREATE INDEX unit_by_ending ON unit (substr(serial_normal, -5)) WHERE serial_normal <> '';

-- Of lines that have an id of their own.
CREATE INDEX order_line_by_line_id ON order_line (line_id) WHERE line_id <> sku;
