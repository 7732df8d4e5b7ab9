#include "core/inspection/inspection_projection.h"

#include "core/identifiers/identifier.h"
#include "core/inspection/inspection_state.h"
#include "core/journal/event_fields.h"

#include <algorithm>
#include <string_view>

namespace returnbench {
namespace {

using event_fields::objectIn;
using event_fields::textIn;
using event_fields::textInEither;
using event_fields::truthIn;
using nlohmann::json;

/// One event on its way into the tables. The SQL mirrors what apply(InspectionState&, …) does. Every kind
/// sets `last_seq` in the statement that it needs anyway: a replay's time goes by statements.
struct Entry {
    ProjectionTables& tables;
    const std::string inspection;
    const std::int64_t seq;
    const std::string at;
    const std::string by;
    const json& data;

    /// Runs a statement whose parameters are `values` and then the inspection's id.
    template<class... Values>
    void run(const char* sql, const Values&... values) const {
        tables.run(sql, values..., inspection);
    }
};

void onOpened(const Entry& entry) {
    const json& notice = objectIn(entry.data, "return");
    const json& line = objectIn(entry.data, "line");
    entry.run(
        "INSERT OR REPLACE INTO inspection (stage, channel, return_id, order_id, order_line, sku, title, awb,"
        " lpn, opened_by, opened_at, first_seq, last_seq, id)"
        " VALUES ('opened', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        textIn(notice, "channel"), textIn(notice, "id"), textIn(notice, "order"),
        textInEither(notice, line, "line"), textInEither(notice, line, "sku"), textIn(line, "title"),
        textIn(notice, "awb"), textIn(notice, "lpn"), entry.by, entry.at, entry.seq, entry.seq);
}

/// The names (serial, IMEIs; normal forms) of the unit that was really in the parcel, its serial first. Its
/// record says them better than a worn label does; a probable match that nobody confirmed is only what was
/// read.
std::vector<std::string> unitNames(const json& verdict) {
    std::vector<std::string> names;
    const auto add = [&](const std::string& name) {
        if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(name);
    };
    if (textIn(verdict, "verdict") != toString(VerdictKind::ProbableMatch)) {
        const json& unit = objectIn(verdict, "unit");
        for (const char* key : {"serial_normal", "imei1", "imei2"})
            add(textIn(unit, key));
    }
    if (names.empty())
        add(normalSerial(textIn(verdict, "seen_serial")));
    return names;
}

std::string flagList(const json& verdict) {
    std::string list;
    const auto flags = verdict.find("flags");
    if (flags == verdict.end() || !flags->is_array())
        return list;
    for (const json& flag : *flags)
        if (flag.is_string())
            list += (list.empty() ? "" : ",") + flag.get<std::string>();
    return list;
}

void onJudged(const Entry& entry) {
    const json& verdict = objectIn(entry.data, "verdict");
    const std::string word = textIn(verdict, "verdict");
    const auto kind = verdictFrom(std::string_view(word));
    const std::vector<std::string> names = unitNames(verdict);
    const bool settled = kind && identitySettled(*kind, truthIn(entry.data, "unreadable"));
    entry.run("UPDATE inspection SET verdict = ?, flags = ?, seen_serial = ?, unit_serial = ?, last_seq = ?,"
              " stage = CASE WHEN stage IN ('opened', 'identified') THEN ? ELSE stage END WHERE id = ?",
              word, flagList(verdict), normalSerial(textIn(verdict, "seen_serial")),
              names.empty() ? std::string() : names.front(), entry.seq, settled ? "identified" : "opened");
    entry.run("DELETE FROM unit_seen WHERE inspection = ?");
    for (const std::string& name : names)
        entry.run("INSERT INTO unit_seen (serial, inspection) VALUES (?, ?)", name);
}

void onPhoto(const Entry& entry) {
    entry.run("INSERT OR REPLACE INTO inspection_photo (seq, shot, sha256, inspection) VALUES (?, ?, ?, ?)",
              entry.seq, textIn(entry.data, "shot"), textIn(entry.data, "sha256"));
    entry.run(
        "UPDATE inspection SET last_seq = ?, photos = (SELECT count(DISTINCT shot) FROM inspection_photo"
        " WHERE inspection_photo.inspection = inspection.id) WHERE id = ?",
        entry.seq);
}

void onOther(const Entry& entry) {
    entry.run("UPDATE inspection SET last_seq = ? WHERE id = ?", entry.seq);
}

void onAnswered(const Entry& entry) {
    if (isOwnQuestion(textIn(entry.data, "question"))) {
        onOther(entry);
        return;
    }
    entry.run(
        "UPDATE inspection SET last_seq = ?,"
        " disposition = CASE disposition_rule WHEN 'chosen' THEN disposition ELSE '' END,"
        " disposition_rule = CASE disposition_rule WHEN 'chosen' THEN 'chosen' ELSE '' END,"
        " grade = CASE WHEN stage = 'graded' AND grade_rule <> 'chosen' THEN '' ELSE grade END,"
        " grade_rule = CASE WHEN stage = 'graded' AND grade_rule <> 'chosen' THEN '' ELSE grade_rule END,"
        " stage = CASE WHEN stage = 'graded' AND grade_rule <> 'chosen' THEN 'identified' ELSE stage END"
        " WHERE id = ?",
        entry.seq);
}

void onGraded(const Entry& entry) {
    entry.run(
        "UPDATE inspection SET stage = 'graded', grade = ?, grade_rule = ?, last_seq = ?,"
        " disposition = CASE disposition_rule WHEN 'chosen' THEN disposition ELSE '' END,"
        " disposition_rule = CASE disposition_rule WHEN 'chosen' THEN 'chosen' ELSE '' END WHERE id = ?",
        textIn(entry.data, "grade"), textIn(entry.data, "rule"), entry.seq);
}

void onDisposition(const Entry& entry) {
    entry.run("UPDATE inspection SET disposition = ?, disposition_rule = ?, last_seq = ? WHERE id = ?",
              textIn(entry.data, "disposition"), textIn(entry.data, "rule"), entry.seq);
}

void onEnded(const Entry& entry, const char* stage) {
    entry.run("UPDATE inspection SET stage = ?, closed_at = ?, last_seq = ? WHERE id = ?", stage, entry.at,
              entry.seq);
}

void applyTo(const Entry& entry, const std::string& kind) {
    if (kind == "inspection.opened")
        onOpened(entry);
    else if (kind == "identity.judged")
        onJudged(entry);
    else if (kind == "photo.taken" || kind == "photo.retaken" || kind == "photo.masked")
        onPhoto(entry);
    else if (kind == "question.answered")
        onAnswered(entry);
    else if (kind == "grade.given")
        onGraded(entry);
    else if (kind == "disposition.set")
        onDisposition(entry);
    else if (kind == "inspection.closed")
        onEnded(entry, "closed");
    else if (kind == "inspection.voided")
        onEnded(entry, "voided");
    else
        onOther(entry);
}

} // namespace

std::vector<std::string> InspectionProjection::tables() const {
    return {"inspection", "inspection_photo", "unit_seen"};
}

std::vector<std::string> InspectionProjection::indexes() const {
    return {"inspection_photo_by_inspection", "unit_seen_by_inspection"};
}

void InspectionProjection::apply(ProjectionTables& tables, const Event& event) const {
    const std::string inspection = textIn(event.body, "inspection");
    if (inspection.empty())
        return;
    guardSqlite("keeping the list of inspections", [&] {
        applyTo({tables, inspection, event.seq, textIn(event.body, "at"), textIn(event.body, "by"),
                 objectIn(event.body, "data")},
                textIn(event.body, "kind"));
    });
}

} // namespace returnbench
