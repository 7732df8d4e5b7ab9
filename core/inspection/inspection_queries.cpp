#include "core/inspection/inspection_row.h"
#include "core/inspection/session.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/identifiers/identifier.h"

#include <chrono>

namespace returnbench {
namespace {

std::vector<InspectionRow> rowsOf(const Journal& journal, const std::string& rest,
                                  const std::vector<std::string>& values) {
    return guardSqlite("listing inspections", [&] {
        SQLite::Statement query(journal.database(),
                                std::string("SELECT ") + kInspectionColumns + " FROM inspection i " + rest);
        int index = 0;
        for (const std::string& value : values)
            query.bind(++index, value);
        std::vector<InspectionRow> rows;
        while (query.executeStep()) {
            int first = 0;
            rows.push_back(readInspectionRow(query, first));
        }
        return rows;
    });
}

enum class Bound { Since, Until };

/// The first moment that is within (Since) or no longer within (Until), as the table writes it.
std::string momentOf(const std::string& text, Bound bound) {
    if (const auto date = parseDate(text)) {
        const auto day = std::chrono::sys_days(*date) + std::chrono::days(bound == Bound::Until ? 1 : 0);
        return formatTimestamp(Timestamp(day));
    }
    if (const auto time = parseTimestamp(text))
        return formatTimestamp(*time);
    throw Error(ErrorCode::InvalidInput, "\"" + printable(text, 64) + "\" is neither a date nor a time.",
                "Write 2026-11-25 or 2026-11-25T10:00:00Z.");
}

std::vector<PastInspection> pastInspections(const Journal& journal, const std::string& condition,
                                            const std::string& value) {
    return guardSqlite("looking for earlier inspections", [&] {
        SQLite::Statement query(journal.database(),
                                "SELECT id, return_id, channel, order_id, unit_serial, verdict, closed_at"
                                " FROM inspection WHERE stage = 'closed' AND " +
                                    condition + " ORDER BY closed_at, first_seq");
        query.bind(1, value);
        std::vector<PastInspection> result;
        while (query.executeStep()) {
            const std::string verdict = query.getColumn(5).getString();
            const auto kind = verdictFrom(std::string_view(verdict));
            const auto closedAt = parseTimestamp(query.getColumn(6).getString());
            if (!kind || !closedAt)
                continue; // closed for a reason before anything was known of the item
            result.push_back({InspectionId(query.getColumn(0).getString()),
                              ReturnId(query.getColumn(1).getString()), query.getColumn(2).getString(),
                              OrderId(query.getColumn(3).getString()), query.getColumn(4).getString(), *kind,
                              *closedAt});
        }
        return result;
    });
}

} // namespace

InspectionRow readInspectionRow(SQLite::Statement& query, int& next) {
    const auto text = [&] { return query.getColumn(next++).getString(); };
    InspectionRow row;
    row.id = InspectionId(text());
    row.stage = text();
    row.channel = text();
    row.returnId = ReturnId(text());
    row.order = OrderId(text());
    row.sku = text();
    row.title = text();
    row.awb = text();
    row.verdict = text();
    row.flags = text();
    row.seenSerial = text();
    row.grade = text();
    row.disposition = text();
    row.by = text();
    row.openedAt = text();
    row.closedAt = text();
    row.photos = query.getColumn(next++).getInt();
    row.firstSeq = query.getColumn(next++).getInt64();
    row.lastSeq = query.getColumn(next++).getInt64();
    return row;
}

std::vector<InspectionRow> findInspections(const Journal& journal, const InspectionFilter& filter) {
    std::string conditions;
    std::vector<std::string> values;
    const auto restrict = [&](const char* condition, const std::string& value) {
        conditions += (conditions.empty() ? "WHERE " : " AND ") + std::string(condition);
        values.push_back(value);
    };
    if (!filter.since.empty())
        restrict("opened_at >= ?", momentOf(filter.since, Bound::Since));
    if (!filter.until.empty())
        restrict("opened_at < ?", momentOf(filter.until, Bound::Until));
    if (!filter.verdict.empty())
        restrict("verdict = ?", filter.verdict);
    if (!filter.channel.empty())
        restrict("channel = ?", filter.channel);
    if (!filter.stage.empty())
        restrict("stage = ?", filter.stage);
    std::string rest = conditions + " ORDER BY first_seq DESC";
    if (filter.limit > 0)
        rest += " LIMIT " + std::to_string(filter.limit);
    return rowsOf(journal, rest, values);
}

std::optional<InspectionRow> findInspection(const Journal& journal, const InspectionId& id) {
    const auto rows = rowsOf(journal, "WHERE id = ?", {id.str()});
    return rows.empty() ? std::nullopt : std::optional(rows.front());
}

std::vector<InspectionRow> inspectionsOfReturn(const Journal& journal, const ReturnNotice& notice) {
    return rowsOf(journal,
                  "WHERE return_id = ?1 AND channel = ?2 AND (?3 = '' OR order_line = '' OR order_line = ?3)"
                  " AND (?4 = '' OR sku = '' OR sku = ?4) ORDER BY first_seq DESC",
                  {notice.id.str(), notice.channel, notice.line.str(), notice.sku});
}

std::vector<InspectionRow> inspectionsWith(const Journal& journal, const std::string& code) {
    const std::string wanted(trim(code));
    if (wanted.empty())
        return {};
    return rowsOf(journal,
                  "WHERE return_id = ?1 OR order_id = ?1 OR awb = ?1 OR lpn = ?1"
                  " OR (?2 <> '' AND seen_serial = ?2) OR id IN (SELECT inspection FROM unit_seen WHERE "
                  "serial = ?2) ORDER BY first_seq DESC",
                  {wanted, normalSerial(code)});
}

std::vector<InspectionRow> inspectionsOfUnit(const Journal& journal, const std::string& name, int limit) {
    return rowsOf(
        journal,
        "WHERE id IN (SELECT inspection FROM unit_seen WHERE serial = ?1) ORDER BY first_seq LIMIT " +
            std::to_string(limit),
        {name});
}

std::vector<PastInspection> pastInspectionsOfUnit(const Journal& journal, std::string_view serialNormal) {
    return pastInspections(journal, "id IN (SELECT inspection FROM unit_seen WHERE serial = ?)",
                           std::string(serialNormal));
}

std::vector<PastInspection> pastInspectionsOfOrder(const Journal& journal, const OrderId& order) {
    return pastInspections(journal, "order_id = ?", order.str());
}

std::vector<ShotPhoto> photosOf(const Journal& journal, const InspectionId& inspection) {
    return guardSqlite("listing an inspection's photos", [&] {
        SQLite::Statement query(journal.database(), "SELECT shot, sha256, max(seq) FROM inspection_photo"
                                                    " WHERE inspection = ? GROUP BY shot ORDER BY min(seq)");
        query.bind(1, inspection.str());
        std::vector<ShotPhoto> photos;
        while (query.executeStep())
            photos.push_back({query.getColumn(0).getString(), query.getColumn(1).getString()});
        return photos;
    });
}

std::vector<std::string> recordedPhotos(const Journal& journal) {
    return guardSqlite("listing photos", [&] {
        SQLite::Statement query(journal.database(),
                                "SELECT DISTINCT sha256 FROM inspection_photo ORDER BY sha256");
        std::vector<std::string> digests;
        while (query.executeStep())
            digests.push_back(query.getColumn(0).getString());
        return digests;
    });
}

std::vector<InspectionId> openInspections(const Journal& journal) {
    std::vector<InspectionId> result;
    for (const InspectionRow& row :
         rowsOf(journal, "WHERE stage IN ('opened', 'identified', 'graded') ORDER BY first_seq DESC", {}))
        result.push_back(row.id);
    return result;
}

} // namespace returnbench
