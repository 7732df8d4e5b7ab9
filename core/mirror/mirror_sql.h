#pragma once

#include <array>

/// Every statement of the mirror, so that a test can ask SQLite how it would run each of them.
///
/// Records are selected whole: mirror_rows.cpp reads their columns in the order of the schema, to which
/// migrations may only append. `x <> ''` beside `x = ?` lets SQLite use the index that leaves blank values
/// out.
namespace returnbench::sql {

inline constexpr const char* kLineByKey =
    "SELECT * FROM order_line WHERE channel = ?1 AND order_id = ?2 AND line_id = ?3";
inline constexpr const char* kInsertLine =
    "INSERT INTO order_line (channel, order_id, line_id, sku, gtin, title, category, quantity, price_minor, "
    "currency, "
    "ordered_at, delivered_at, return_window_until, buyer_key) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)";
inline constexpr const char* kUpdateLine =
    "UPDATE order_line SET sku = ?4, gtin = ?5, title = ?6, category = ?7, quantity = ?8, price_minor = ?9, "
    "currency = ?10, ordered_at = ?11, delivered_at = ?12, return_window_until = ?13, buyer_key = ?14 WHERE "
    "id = ?15";
inline constexpr const char* kRenameLine =
    "UPDATE order_line SET line_id = ?4 WHERE channel = ?1 AND order_id = ?2 AND line_id = ?3";
inline constexpr const char* kLinesOfOrder = "SELECT * FROM order_line WHERE order_id = ?1 ORDER BY id";
inline constexpr const char* kIsOrder = "SELECT 1 FROM order_line WHERE order_id = ?1 LIMIT 1";
inline constexpr const char* kLinesWithGtin =
    "SELECT * FROM order_line WHERE gtin = ?1 AND gtin <> '' ORDER BY id DESC LIMIT ?2";
inline constexpr const char* kLinesWithSku =
    "SELECT * FROM order_line WHERE sku = ?1 AND sku <> '' ORDER BY id DESC LIMIT ?2";
inline constexpr const char* kLinesWithId =
    "SELECT * FROM order_line WHERE line_id = ?1 AND line_id <> sku ORDER BY id DESC LIMIT ?2";

inline constexpr const char* kSourcePosition =
    "SELECT * FROM source_position WHERE source = ?1 AND table_name = ?2";
inline constexpr const char* kPutSourcePosition =
    "INSERT OR REPLACE INTO source_position VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, "
    "?14, ?15, ?16, ?17, ?18)";

inline constexpr const char* kUnitByKey =
    "SELECT * FROM unit WHERE order_id = ?1 AND line_id = ?2 AND sku = ?3 AND identity = ?4";
inline constexpr const char* kInsertUnit =
    "INSERT INTO unit (order_id, line_id, sku, gtin, serial, serial_normal, look_alike, imei1, imei2, lot, "
    "expiry, dispatched_at, awb, warranty_until) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)";
inline constexpr const char* kUpdateUnit =
    "UPDATE unit SET gtin = ?4, serial = ?5, serial_normal = ?6, look_alike = ?7, imei1 = ?8, imei2 = ?9, "
    "lot = ?10, expiry = ?11, dispatched_at = ?12, awb = ?13, warranty_until = ?14 WHERE id = ?15";
/// Whether a code names more than one: index by index, which may find one unit twice.
inline constexpr const char* kUnitIdsWithSerial =
    "SELECT id FROM unit WHERE serial_normal = ?1 AND serial_normal <> '' "
    "UNION ALL SELECT id FROM unit WHERE imei1 = ?1 AND imei1 <> '' "
    "UNION ALL SELECT id FROM unit WHERE imei2 = ?1 AND imei2 <> ''";
inline constexpr const char* kUnitsOnOrder = "SELECT * FROM unit WHERE order_id = ?1 ORDER BY id";
inline constexpr const char* kUnitsWithSerial =
    "SELECT * FROM unit WHERE (serial_normal = ?1 AND serial_normal <> '') OR (imei1 = ?1 AND imei1 <> '') "
    "OR (imei2 = ?1 AND imei2 <> '') ORDER BY dispatched_at, id";
inline constexpr const char* kUnitsLike = "SELECT * FROM unit WHERE look_alike = ?1 OR (serial_normal = ?1 "
                                          "AND serial_normal <> '' AND look_alike IS "
                                          "NULL) ORDER BY id LIMIT ?2";
inline constexpr const char* kUnitsWithComponent =
    "SELECT * FROM unit WHERE id IN (SELECT unit_id FROM unit_component WHERE serial_normal = ?1 AND "
    "serial_normal <> '') "
    "ORDER BY dispatched_at, id";
inline constexpr const char* kUnitsInParcel = "SELECT * FROM unit WHERE awb = ?1 AND awb <> '' ORDER BY id";

/// Codes that stand in one index from ?1 to ?2, in its order, and the units of one of them. An index is read,
/// no row of the table.
inline constexpr const char* kSerialsBetween =
    "SELECT serial_normal FROM unit WHERE serial_normal BETWEEN ?1 AND ?2 AND serial_normal <> '' ORDER BY "
    "serial_normal LIMIT ?3";
inline constexpr const char* kImeis1Between =
    "SELECT imei1 FROM unit WHERE imei1 BETWEEN ?1 AND ?2 AND imei1 <> '' ORDER BY imei1 LIMIT ?3";
inline constexpr const char* kImeis2Between =
    "SELECT imei2 FROM unit WHERE imei2 BETWEEN ?1 AND ?2 AND imei2 <> '' ORDER BY imei2 LIMIT ?3";
inline constexpr const char* kUnitsOfSerial =
    "SELECT * FROM unit WHERE serial_normal = ?1 AND serial_normal <> '' ORDER BY id LIMIT ?2";
inline constexpr const char* kUnitsOfImei1 =
    "SELECT * FROM unit WHERE imei1 = ?1 AND imei1 <> '' ORDER BY id LIMIT ?2";
inline constexpr const char* kUnitsOfImei2 =
    "SELECT * FROM unit WHERE imei2 = ?1 AND imei2 <> '' ORDER BY id LIMIT ?2";
inline constexpr const char* kSerialsLike =
    "SELECT serial_normal FROM unit WHERE look_alike = ?1 OR (serial_normal = ?1 AND serial_normal <> '' AND "
    "look_alike IS NULL) ORDER BY id LIMIT ?2";

/// Serials whose last five characters are ?1, those that came in last first.
inline constexpr const char* kSerialsEnding =
    "SELECT serial_normal FROM unit WHERE substr(serial_normal, -5) = ?1 AND serial_normal <> '' ORDER BY id "
    "DESC LIMIT ?2";

/// Codes that stand in one index from ?1 to ?2, each with its order.
inline constexpr const char* kOrdersOfLinesBetween =
    "SELECT order_id, order_id FROM order_line WHERE order_id BETWEEN ?1 AND ?2 ORDER BY order_id LIMIT ?3";
inline constexpr const char* kOrdersOfUnitsBetween =
    "SELECT order_id, order_id FROM unit WHERE order_id BETWEEN ?1 AND ?2 ORDER BY order_id LIMIT ?3";
inline constexpr const char* kOrdersOfReturnsBetween =
    "SELECT order_id, order_id FROM return_notice WHERE order_id BETWEEN ?1 AND ?2 ORDER BY order_id LIMIT "
    "?3";
inline constexpr const char* kParcelsBetween =
    "SELECT awb, order_id FROM unit WHERE awb BETWEEN ?1 AND ?2 AND awb <> '' ORDER BY awb LIMIT ?3";
inline constexpr const char* kReturnParcelsBetween =
    "SELECT awb, order_id FROM return_notice WHERE awb BETWEEN ?1 AND ?2 AND awb <> '' ORDER BY awb LIMIT ?3";
inline constexpr const char* kReturnsBetween = "SELECT return_id, order_id FROM return_notice WHERE "
                                               "return_id BETWEEN ?1 AND ?2 ORDER BY return_id LIMIT "
                                               "?3";
inline constexpr const char* kLpnsBetween =
    "SELECT lpn, order_id FROM return_notice WHERE lpn BETWEEN ?1 AND ?2 AND lpn <> '' ORDER BY lpn LIMIT ?3";

inline constexpr const char* kComponents =
    "SELECT serial FROM unit_component WHERE unit_id = ?1 ORDER BY position";
inline constexpr const char* kDeleteComponents = "DELETE FROM unit_component WHERE unit_id = ?1";
inline constexpr const char* kInsertComponent =
    "INSERT INTO unit_component (unit_id, position, serial, serial_normal) VALUES (?1, ?2, ?3, ?4)";

inline constexpr const char* kReturnByKey =
    "SELECT * FROM return_notice WHERE channel = ?1 AND return_id = ?2 AND line_id = ?3 AND sku = ?4";
inline constexpr const char* kInsertReturn =
    "INSERT INTO return_notice (channel, return_id, line_id, sku, order_id, quantity, awb, lpn, reason, "
    "reason_text, "
    "requested_at, refunded_at, delivered_at, type) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)";
inline constexpr const char* kUpdateReturn =
    "UPDATE return_notice SET order_id = ?5, quantity = ?6, awb = ?7, lpn = ?8, reason = ?9, reason_text = "
    "?10, "
    "requested_at = ?11, refunded_at = ?12, delivered_at = ?13, type = ?14 WHERE id = ?15";
inline constexpr const char* kReturnsByCode =
    "SELECT * FROM return_notice WHERE return_id = ?1 OR (awb = ?1 AND awb <> '') OR (lpn = ?1 AND lpn <> "
    "'') "
    "ORDER BY COALESCE(requested_at, delivered_at, refunded_at, '') DESC, id DESC";
inline constexpr const char* kReturnsOfOrder =
    "SELECT * FROM return_notice WHERE order_id = ?1 "
    "ORDER BY COALESCE(requested_at, delivered_at, refunded_at, '') DESC, id DESC";

/// When the return that an inspection was of was refunded and delivered: with its line and its SKU where both
/// say one, the earliest where that leaves several.
inline constexpr const char* kReturnTimes =
    "SELECT MIN(refunded_at), MIN(delivered_at) FROM return_notice WHERE return_id = ?1 AND channel = ?2 AND "
    "order_id = ?3 AND (?4 = '' OR line_id = '' OR line_id = ?4) AND (?5 = '' OR sku = '' OR sku = ?5)";

inline constexpr const char* kRecallByKey = "SELECT * FROM recall WHERE sku = ?1 AND gtin = ?2 AND lot_from "
                                            "= ?3 AND lot_to = ?4 AND serial_from = ?5 "
                                            "AND serial_to = ?6 AND notice = ?7";
inline constexpr const char* kInsertRecall =
    "INSERT INTO recall (sku, gtin, lot_from, lot_to, serial_from, serial_to, notice, url, since) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
inline constexpr const char* kUpdateRecall = "UPDATE recall SET url = ?8, since = ?9 WHERE id = ?10";
inline constexpr const char* kRecallCandidates = "SELECT * FROM recall WHERE (sku = ?1 AND sku <> '') OR "
                                                 "(gtin = ?2 AND gtin <> '') OR (sku = '' AND gtin = '') "
                                                 "ORDER BY id";

inline constexpr const char* kRecalls =
    "SELECT * FROM recall WHERE ?1 = '' OR notice = ?1 ORDER BY notice, id";
/// Of Amazon's own warehouse: a licence plate names the unit.
inline constexpr const char* kPlatedReturns = "SELECT * FROM return_notice WHERE lpn <> '' AND channel LIKE "
                                              "'amazon%' AND delivered_at >= ?1 AND delivered_at < ?2"
                                              " ORDER BY delivered_at, id LIMIT ?3";
inline constexpr const char* kUnitsOfProduct =
    "SELECT * FROM unit WHERE (?1 = '' OR sku = ?1) AND (?2 = '' OR gtin = CAST(?2 AS INTEGER)) ORDER BY id";
/// A line is named by its id, or by its SKU where the dispatch did not name one.
///
/// A row without serial and IMEI (`bare`, one a lot) stands for all that its line's rows do not name: what is
/// missing to the line's quantity is shared among the bare ones, so that together they are that many.
inline constexpr const char* kDispatchCounts =
    "WITH bare AS (SELECT order_id, line_id, sku, lot,"
    "  row_number() OVER (PARTITION BY order_id, line_id, sku ORDER BY lot) AS place FROM unit"
    "  WHERE dispatched_at >= ?1 AND dispatched_at < ?2 AND serial_normal = '' AND imei1 = ''),"
    " whole AS (SELECT u.order_id, u.line_id, u.sku, count(*) AS known,"
    "  sum(u.serial_normal = '' AND u.imei1 = '') AS places FROM bare CROSS JOIN unit u"
    "  ON u.order_id = bare.order_id AND u.line_id = bare.line_id AND u.sku = bare.sku"
    "  WHERE bare.place = 1 GROUP BY 1, 2, 3),"
    " sent AS (SELECT order_id, line_id, sku, lot, count(*) AS units, NULL AS place, NULL AS places,"
    "  NULL AS known FROM unit WHERE dispatched_at >= ?1 AND dispatched_at < ?2 GROUP BY 1, 2, 3, 4"
    "  UNION ALL SELECT order_id, line_id, sku, lot, 0, place, places, known"
    "  FROM bare JOIN whole USING (order_id, line_id, sku)),"
    " named AS (SELECT sent.*, coalesce("
    "  (SELECT id FROM order_line l WHERE l.order_id = sent.order_id AND l.line_id = sent.line_id LIMIT 1),"
    "  (SELECT id FROM order_line l WHERE l.order_id = sent.order_id AND l.sku = sent.sku LIMIT 1)) AS line"
    "  FROM sent)"
    " SELECT coalesce(l.channel, ''), coalesce(l.category, ''), named.sku, named.lot,"
    "  sum(named.units + CASE WHEN l.quantity > known THEN (l.quantity - known) * place / places"
    "   - (l.quantity - known) * (place - 1) / places ELSE 0 END)"
    " FROM named LEFT JOIN order_line l ON l.id = named.line GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4";

inline constexpr const char* kBlockBySerial = "SELECT * FROM block_entry WHERE serial = ?1";
inline constexpr const char* kInsertBlock =
    "INSERT INTO block_entry (serial, reason, since, source) VALUES (?1, ?2, ?3, ?4)";
inline constexpr const char* kUpdateBlock =
    "UPDATE block_entry SET reason = ?2, since = ?3, source = ?4 WHERE id = ?5";

inline constexpr const char* kReimbursementByKey =
    "SELECT * FROM reimbursement WHERE channel = ?1 AND reimbursement_id = ?2 AND sku = ?3";
inline constexpr const char* kInsertReimbursement =
    "INSERT INTO reimbursement (channel, reimbursement_id, sku, order_id, case_id, original_id, reason, "
    "condition, quantity, amount_minor, currency, approved_at) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)";
inline constexpr const char* kUpdateReimbursement =
    "UPDATE reimbursement SET order_id = ?4, case_id = ?5, original_id = ?6, reason = ?7, condition = ?8, "
    "quantity = ?9, amount_minor = ?10, currency = ?11, approved_at = ?12 WHERE id = ?13";
inline constexpr const char* kReimbursementsByCode =
    "SELECT * FROM reimbursement WHERE reimbursement_id = ?1 OR (case_id = ?1 AND case_id <> '') OR "
    "(order_id = ?1 AND order_id <> '') ORDER BY COALESCE(approved_at, '') DESC, id DESC";

inline constexpr const char* kReimbursements = "SELECT * FROM reimbursement ORDER BY id DESC LIMIT ?1";

inline constexpr const char* kLinesOfBuyer =
    "SELECT COUNT(*) FROM order_line WHERE buyer_key = ?1 AND buyer_key <> ''";
/// A return counts for a buyer's order when the channels agree, or when the return's own channel has no such
/// order (returns of `amazon` for orders that came in as `amazon_in`).
inline constexpr const char* kReturnsOfBuyer =
    "SELECT COUNT(DISTINCT lower(notice.order_id || char(31) || notice.line_id || char(31) || notice.sku)) "
    "FROM order_line AS line "
    "JOIN return_notice AS notice ON notice.order_id = line.order_id "
    "WHERE line.buyer_key = ?1 AND line.buyer_key <> '' AND (notice.channel = line.channel OR NOT EXISTS "
    "(SELECT 1 FROM order_line AS own WHERE own.order_id = notice.order_id AND own.channel = "
    "notice.channel))";

inline constexpr const char* kLastLineAndReturn =
    "SELECT (SELECT COALESCE(MAX(id), 0) FROM order_line), (SELECT COALESCE(MAX(id), 0) FROM return_notice)";

/// For loading many units: their indexes, the unique one first.
inline constexpr const char* kUnitIndexes =
    "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name IN ('unit', 'unit_component') AND "
    "sql IS NOT NULL ORDER BY sql DESC";
inline constexpr const char* kLastUnit = "SELECT COALESCE(MAX(id), 0) FROM unit";
/// A number that stands on an order of a unit behind ?1 with its leading zeros and without them.
inline constexpr const char* kCutNumbersSince =
    "SELECT 1 FROM unit AS whole JOIN unit AS cut ON cut.order_id = whole.order_id "
    "WHERE whole.serial_normal >= '0' AND whole.serial_normal < '1' AND whole.serial_normal <> '' AND "
    "whole.serial_normal NOT GLOB '*[^0-9]*' AND cut.serial_normal = ltrim(whole.serial_normal, '0') AND "
    "cut.serial_normal <> '' AND MAX(whole.id, cut.id) > ?1 LIMIT 1";
/// Codes of more than one unit; each reads indexes from end to end, no row of the table.
inline constexpr const char* kRepeatedSerials =
    "SELECT serial_normal FROM unit WHERE serial_normal <> '' GROUP BY serial_normal HAVING COUNT(*) > 1";
inline constexpr const char* kRepeatedImeis1 =
    "SELECT imei1 FROM unit WHERE imei1 <> '' GROUP BY imei1 HAVING COUNT(*) > 1";
inline constexpr const char* kRepeatedImeis2 =
    "SELECT imei2 FROM unit WHERE imei2 <> '' GROUP BY imei2 HAVING COUNT(*) > 1";
inline constexpr const char* kImeis1AsOther =
    "SELECT imei1 FROM unit AS one WHERE imei1 <> '' AND (EXISTS (SELECT 1 FROM unit AS other WHERE "
    "other.serial_normal = one.imei1 AND other.serial_normal <> '' AND other.id <> one.id) OR EXISTS (SELECT "
    "1 "
    "FROM unit AS other WHERE other.imei2 = one.imei1 AND other.imei2 <> '' AND other.id <> one.id))";
inline constexpr const char* kImeis2AsSerial =
    "SELECT imei2 FROM unit AS one WHERE imei2 <> '' AND EXISTS (SELECT 1 FROM unit AS other WHERE "
    "other.serial_normal = one.imei2 AND other.serial_normal <> '' AND other.id <> one.id)";

/// All that must find its rows through an index, whatever the mirror's size.
inline constexpr std::array kLookups{kRenameLine,           kLineByKey,
                                     kLinesOfOrder,         kIsOrder,
                                     kLinesWithGtin,        kLinesWithSku,
                                     kLinesWithId,          kUnitByKey,
                                     kUnitIdsWithSerial,    kUnitsOnOrder,
                                     kUnitsWithSerial,      kUnitsLike,
                                     kUnitsWithComponent,   kUnitsInParcel,
                                     kComponents,           kDeleteComponents,
                                     kReturnByKey,          kReturnsByCode,
                                     kReturnsOfOrder,       kReturnTimes,
                                     kRecallByKey,          kRecallCandidates,
                                     kBlockBySerial,        kLinesOfBuyer,
                                     kReturnsOfBuyer,       kReimbursementByKey,
                                     kReimbursementsByCode, kUpdateReimbursement,
                                     kUpdateLine,           kUpdateUnit,
                                     kUpdateReturn,         kUpdateRecall,
                                     kUpdateBlock,          kSerialsBetween,
                                     kImeis1Between,        kImeis2Between,
                                     kUnitsOfSerial,        kUnitsOfImei1,
                                     kUnitsOfImei2,         kSerialsLike,
                                     kSerialsEnding,        kOrdersOfLinesBetween,
                                     kOrdersOfUnitsBetween, kOrdersOfReturnsBetween,
                                     kParcelsBetween,       kReturnParcelsBetween,
                                     kReturnsBetween,       kLpnsBetween};

} // namespace returnbench::sql
