#include "core/journal/tables.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <map>
#include <utility>

namespace returnbench {
namespace {

constexpr std::size_t kMaxShownRowBytes = 300;

using SchemaObjects = std::map<std::pair<std::string, std::string>, std::string>;

/// (type, name) → the table that it belongs to and the statement that made it, none for an index that SQLite
/// made by itself; of the tables that SQLite keeps for itself only the one that counts events.
SchemaObjects schemaOf(SQLite::Database& database) {
    SchemaObjects objects;
    // A single bit makes a blob of a text, which SQLite reads as the same.
    SQLite::Statement rows(
        database, "SELECT type, name, tbl_name || ': ' || coalesce(sql, '') || "
                  "typeof(type) || typeof(name) || typeof(tbl_name) || typeof(sql) FROM sqlite_master "
                  "WHERE type = 'index' OR name = 'sqlite_sequence' "
                  "OR name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    while (rows.executeStep())
        objects[{rows.getColumn(0).getString(), rows.getColumn(1).getString()}] =
            rows.getColumn(2).getString();
    return objects;
}

/// All rows of a table in an order that depends on their values alone.
SQLite::Statement sortedRows(SQLite::Database& database, const std::string& table) {
    const std::string select = "SELECT * FROM " + quotedName(table);
    SQLite::Statement shape(database, select + " LIMIT 0");
    std::string order;
    for (int i = 0; i < shape.getColumnCount(); ++i)
        order += (i == 0 ? " ORDER BY " : ", ") + quotedName(shape.getColumnName(i)) + " COLLATE BINARY";
    return {database, select + order};
}

bool sameValue(const SQLite::Column& a, const SQLite::Column& b) {
    if (a.getType() != b.getType())
        return false;
    if (a.isInteger())
        return a.getInt64() == b.getInt64();
    if (a.isFloat())
        return a.getDouble() == b.getDouble();
    return a.isNull() || a.getString() == b.getString();
}

bool sameRow(SQLite::Statement& a, SQLite::Statement& b) {
    for (int i = 0; i < a.getColumnCount(); ++i)
        if (!sameValue(a.getColumn(i), b.getColumn(i)))
            return false;
    return true;
}

std::string shown(SQLite::Statement& row) {
    std::string text;
    for (int i = 0; i < row.getColumnCount() && text.size() < kMaxShownRowBytes; ++i) {
        const SQLite::Column value = row.getColumn(i);
        text += (i == 0 ? "" : ", ") + std::string(row.getColumnName(i)) + "=";
        text += value.isNull() ? "NULL" : value.getString();
    }
    return "(" + printable(text, kMaxShownRowBytes) + ")";
}

bool sameColumns(SQLite::Statement& a, SQLite::Statement& b) {
    if (a.getColumnCount() != b.getColumnCount())
        return false;
    for (int i = 0; i < a.getColumnCount(); ++i)
        if (std::string_view(a.getColumnName(i)) != b.getColumnName(i))
            return false;
    return true;
}

} // namespace

std::string quotedName(const std::string& name) {
    std::string quoted = "\"";
    for (const char c : name)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

void applyAll(const std::vector<const Projection*>& projections, ProjectionTables& tables,
              const Event& event) {
    try {
        for (const Projection* projection : projections)
            projection->apply(tables, event);
    } catch (const nlohmann::json::exception& cause) {
        throw Error(ErrorCode::InvalidInput,
                    "The event " + printable(event.kind(), 64) +
                        " cannot be recorded: its data is incomplete (" + printable(cause.what(), 200) + ").",
                    "Correct the event's data and try again.");
    }
}

std::vector<std::string> schemaDifferences(SQLite::Database& live, SQLite::Database& fresh) {
    std::vector<std::string> differences;
    const SchemaObjects found = schemaOf(live);
    const SchemaObjects wanted = schemaOf(fresh);
    for (const auto& [object, sql] : wanted) {
        const auto same = found.find(object);
        const std::string name = object.first + " " + object.second;
        if (same == found.end())
            differences.push_back("The " + name + " was removed from the database.");
        else if (same->second != sql)
            differences.push_back("The " + name + " of the database was changed.");
    }
    for (const auto& [object, sql] : found)
        if (object.first == "trigger" && !wanted.contains(object))
            differences.push_back("The trigger " + printable(object.second, 64) +
                                  " was added to the database.");
    return differences;
}

std::optional<std::string> tableDifference(SQLite::Database& live, SQLite::Database& replayed,
                                           const std::string& table) {
    const std::string prefix = "The table " + table + " differs from a replay of the journal: ";
    const bool inLive = live.tableExists(table);
    if (inLive != replayed.tableExists(table))
        return prefix + (inLive ? "the replay has no such table." : "it is missing.");
    if (!inLive)
        return std::nullopt;
    SQLite::Statement liveRows = sortedRows(live, table);
    SQLite::Statement replayedRows = sortedRows(replayed, table);
    if (!sameColumns(liveRows, replayedRows))
        return prefix + "its columns are others.";
    for (;;) {
        const bool moreLive = liveRows.executeStep();
        const bool moreReplayed = replayedRows.executeStep();
        if (!moreLive && !moreReplayed)
            return std::nullopt;
        if (!moreReplayed)
            return prefix + "the row " + shown(liveRows) + " should not be there.";
        if (!moreLive)
            return prefix + "the row " + shown(replayedRows) + " is missing.";
        if (!sameRow(liveRows, replayedRows))
            return prefix + "the row " + shown(liveRows) + " should be " + shown(replayedRows) + ".";
    }
}

} // namespace returnbench
