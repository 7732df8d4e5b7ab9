#include "core/mirror/source_query.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/mirror/import.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace returnbench {
namespace {

// pg_type.dat of PostgreSQL
constexpr PostgresType kInt8 = 20;
constexpr PostgresType kInt2 = 21;
constexpr PostgresType kInt4 = 23;
constexpr PostgresType kDate = 1082;
constexpr PostgresType kTimestamp = 1114;
constexpr PostgresType kTimestampTz = 1184;
constexpr PostgresType kNumeric = 1700;

constexpr std::size_t kMaxPageBytes = std::size_t{16} << 20;
constexpr std::size_t kShownNames = 300;
constexpr std::size_t kOwnColumns = 3; ///< watermark, key, whether it is recent

bool isTime(PostgresType type) {
    return type == kDate || type == kTimestamp || type == kTimestampTz;
}

bool isNumber(PostgresType type) {
    constexpr std::array kNumbers{kInt2, kInt4, kInt8, kNumeric};
    return std::find(kNumbers.begin(), kNumbers.end(), type) != kNumbers.end();
}

/// This moment as a value of the type; empty for numbers, which no moment bounds. `localtimestamp` is in the
/// session's time zone, which is the source's.
std::string_view nowAs(PostgresType type) {
    switch (type) {
    case kDate:
        return "current_date";
    case kTimestamp:
        return "localtimestamp";
    case kTimestampTz:
        return "now()";
    default:
        return {};
    }
}

/// `schema.view` → `"schema"."view"`.
std::string quotedPath(std::string_view path) {
    std::string text;
    for (const std::string& name : split(path, '.'))
        text += (text.empty() ? "" : ".") + quotedName(name);
    return text;
}

/// A column as the own formats write it: times RFC 3339 in UTC, all else as PostgreSQL does. Cut where a
/// field is too long anyway, so that no value can fill the memory.
std::string fetched(const PostgresColumn& column) {
    const std::string name = "q." + quotedName(column.name);
    if (column.type == kTimestamp || column.type == kTimestampTz)
        return "to_char(" + name + "::timestamptz AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')";
    return "left(" + name + "::text, " + std::to_string(kMaxFieldBytes + 1) + ")";
}

/// The names of columns as the one row that a header is looked for in.
class NamesOnly : public RowSource {
public:
    explicit NamesOnly(const std::vector<PostgresColumn>& columns) {
        for (const PostgresColumn& column : columns)
            m_names.fields.push_back(column.name);
        m_names.line = 1;
        m_names.columns = columns.size();
    }
    bool nextCandidate(TableRow& row) override {
        row = m_names;
        return !std::exchange(m_isGiven, true);
    }
    void acceptHeader(const TableRow&) override {}
    bool next(TableRow&) override { return false; }

private:
    TableRow m_names;
    bool m_isGiven = false;
};

std::string joined(const std::vector<PostgresColumn>& columns) {
    std::string list;
    for (const PostgresColumn& column : columns)
        list += (list.empty() ? "" : ", ") + column.name;
    return printable(list, kShownNames);
}

/// The positions that the header reads.
std::set<std::size_t> usedOf(const RecognisedHeader& header) {
    std::set<std::size_t> used;
    for (const auto& [field, positions] : header.fields)
        used.insert(positions.begin(), positions.end());
    for (const auto& [position, words] : header.skips)
        used.insert(position);
    return used;
}

bool hasField(const ImportProfile& profile, const std::string& field,
              const std::vector<PostgresColumn>& columns) {
    const auto& names = profile.columns.at(field);
    return std::any_of(columns.begin(), columns.end(), [&](const PostgresColumn& column) {
        return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
            return comparableColumn(name) == comparableColumn(column.name);
        });
    });
}

std::size_t bytesOf(const PostgresRow& row) {
    std::size_t bytes = 0;
    for (const auto& value : row)
        bytes += sizeof value + (value ? value->size() : 0);
    return bytes;
}

/// @param values those of the fetched columns, behind kOwnColumns others
TableRow tableRow(const PostgresRow& values, std::int64_t number) {
    TableRow row;
    row.line = number;
    row.columns = values.size() - kOwnColumns;
    for (std::size_t i = kOwnColumns; i < values.size(); ++i) {
        const std::string value = values[i].value_or("");
        if (value.size() > kMaxFieldBytes)
            row.fault = "a field is longer than " + std::to_string(kMaxFieldBytes) + " bytes";
        else if (!isValidUtf8(value)) // a database of the encoding SQL_ASCII checks nothing
            row.fault = "a field is not UTF-8";
        row.fields.push_back(row.fault.empty() ? value : printable(value.substr(0, kMaxFieldBytes)));
    }
    return row;
}

} // namespace

/// A statement and what it is given.
class SourceQuery::Statement {
public:
    std::string sql;
    std::vector<PostgresParameter> parameters;

    /// The parameter's name in the statement.
    std::string bind(const std::optional<std::string>& value, PostgresType type) {
        parameters.push_back({value, type});
        return "$" + std::to_string(parameters.size());
    }
};

void SourceQuery::refuse(const std::string& what, const std::string& whatToDo) const {
    throw Error(ErrorCode::InvalidInput, m_place + ": " + what, whatToDo);
}

std::optional<SourceQuery> SourceQuery::describe(PostgresConnection& connection, const SourceTable& table,
                                                 const std::string& place,
                                                 const std::vector<ImportProfile>& profiles,
                                                 const std::atomic<bool>& stop) {
    SourceQuery query;
    query.m_table = table;
    query.m_place = place;
    // The line end closes a comment in which the shop's query may end.
    query.m_from = (table.view.empty() ? "(" + table.query + "\n)" : quotedPath(table.view)) + " AS q";
    std::vector<PostgresColumn> columns;
    const auto noRow = [](const PostgresRow&) { return true; };
    try {
        if (connection.query("SELECT * FROM " + query.m_from + " LIMIT 0", {}, stop, noRow, &columns) !=
            PostgresEnd::All)
            return std::nullopt;
    } catch (const Error& error) {
        if (error.code() == ErrorCode::InvalidInput)
            query.refuse(error.what(), error.whatToDo());
        throw;
    }
    query.choose(columns, profiles);
    query.find(columns);
    return query;
}

/// The columns that order the rows.
void SourceQuery::find(const std::vector<PostgresColumn>& columns) {
    m_watermark = named(m_table.watermark, "watermark", columns);
    m_key = named(m_table.key, "key", columns);
    if (!isTime(m_watermark.type) && !isNumber(m_watermark.type))
        refuse("`watermark` = `" + m_watermark.name +
                   "` is neither a time, a date nor a whole or decimal number.",
               "Name a column that rises whenever a row is written, such as the time of its last change.");
}

PostgresColumn SourceQuery::named(const std::string& wanted, std::string_view what,
                                  const std::vector<PostgresColumn>& columns) const {
    const auto isIt = [&](const PostgresColumn& column) { return column.name == wanted; };
    const auto count = std::count_if(columns.begin(), columns.end(), isIt);
    if (count != 1)
        refuse("`" + std::string(what) + "` = `" + wanted +
                   (count == 0 ? "` is no column of the rows; they have " : "` stands twice in the rows: ") +
                   joined(columns) + ".",
               "Name a column of the query or view, written as there.");
    return *std::find_if(columns.begin(), columns.end(), isIt);
}

/// The columns that are fetched: those that the format knows.
void SourceQuery::choose(const std::vector<PostgresColumn>& columns,
                         const std::vector<ImportProfile>& profiles) {
    if (columns.size() > kMaxColumns)
        refuse("the rows have " + std::to_string(columns.size()) + " columns; at most " +
                   std::to_string(kMaxColumns) + " are read.",
               "Name the columns that are needed in the query.");
    const auto profile =
        std::find_if(profiles.begin(), profiles.end(),
                     [this](const ImportProfile& candidate) { return candidate.name == m_table.format; });
    if (profile == profiles.end())
        refuse("there is no import format `" + m_table.format + "`.", "See `returnbench-cli formats`.");
    if (!profile->makes(m_table.kind) || !profile->fillDown.empty() || !profile->xmlRecord.empty())
        refuse("the format `" + m_table.format + "` does not suit rows of " + m_table.name + ".",
               "Name one of the right kind, in which every row stands for itself.");
    for (const std::string& field : profile->required)
        if (!hasField(*profile, field, columns))
            refuse("the rows have no column `" + profile->columns.at(field).front() + "`, which the format " +
                       profile->name + " needs; they have " + joined(columns) + ".",
                   "Give a column that name in the query, with AS.");
    NamesOnly all(columns);
    const RecognisedHeader header = findHeader(all, profiles, m_place, m_table.format);
    if (header.countsLines)
        refuse("the rows have no column `order_line_id`; they come singly, so that each must say which line "
               "of its order it is.",
               "Give the column that tells an order's lines apart that name in the query, with AS.");
    m_dropped = personalColumns(header);
    for (const std::size_t position : usedOf(header))
        m_fetched.push_back(columns[position]);
    NamesOnly chosen(m_fetched);
    m_header = findHeader(chosen, profiles, m_place, m_table.format);
    m_header.rowsComeSingly = true;
}

std::optional<SweepEnd> SourceQuery::sweepEnd(PostgresConnection& connection,
                                              const std::atomic<bool>& stop) const {
    const std::string highest = "max(q." + quotedName(m_watermark.name) + ")";
    const std::string_view now = nowAs(m_watermark.type);
    // A row from the future must not make the next sweep begin there: what is written till then would be
    // lost.
    const std::string next = now.empty() ? highest : "least(" + highest + ", " + std::string(now) + ")";
    SweepEnd end;
    const auto take = [&end](const PostgresRow& row) {
        end = {row.at(0), row.at(0) ? row.at(1) : std::nullopt};
        return true;
    };
    const auto ended =
        connection.query("SELECT " + highest + "::text, " + next + "::text FROM " + m_from, {}, stop, take);
    return ended == PostgresEnd::All ? std::optional(end) : std::nullopt;
}

bool SourceQuery::settles(const SourcePosition& position) const {
    // Rows of a day are written all day long; numbers say nothing of time.
    if (m_watermark.type != kTimestamp && m_watermark.type != kTimestampTz)
        return false;
    const std::chrono::seconds overlap(m_table.overlap.value_or(kOverlapSeconds));
    return position.sweepTo == position.nextFrom && position.endSeenAt && position.sweepBegan &&
           *position.sweepBegan - *position.endSeenAt >= overlap && overlap.count() > 0;
}

/// @param value an expression of the watermark's type
/// @returns one of that type: a moment late yesterday is above yesterday's date, whose rows are wanted
std::string SourceQuery::overlapped(const std::string& value) const {
    if (isTime(m_watermark.type))
        return "(" + value + " - interval '" + std::to_string(m_table.overlap.value_or(kOverlapSeconds)) +
               " seconds')" + (m_watermark.type == kDate ? "::date" : "");
    return "(" + value + " - " + std::to_string(m_table.overlap.value_or(kOverlapSteps)) + ")";
}

SourceQuery::Statement SourceQuery::pageStatement(const SourcePosition& position, std::size_t maxRows) const {
    const std::string watermark = "q." + quotedName(m_watermark.name);
    const std::string key = "q." + quotedName(m_key.name);
    Statement statement;
    std::string& sql = statement.sql;
    sql = "SELECT " + watermark + "::text, " + key + "::text, " + watermark +
          " >= " + overlapped(statement.bind(position.nextFrom, m_watermark.type));
    for (const PostgresColumn& column : m_fetched)
        sql += ", " + fetched(column);
    sql += " FROM " + m_from + " WHERE " + key + " IS NOT NULL AND " + watermark +
           " <= " + statement.bind(position.sweepTo, m_watermark.type);
    if (position.watermark && position.key) {
        const std::string from = statement.bind(position.watermark, m_watermark.type);
        sql += " AND (" + watermark + ", " + key + ") > (" + from + ", " +
               statement.bind(position.key, m_key.type) + ")";
    } else if (position.watermark && position.isSettled) {
        sql += " AND " + watermark + " > " + statement.bind(position.watermark, m_watermark.type);
    } else if (position.watermark) {
        sql +=
            " AND " + watermark + " >= " + overlapped(statement.bind(position.watermark, m_watermark.type));
    }
    sql += " ORDER BY " + watermark + ", " + key + " LIMIT " + std::to_string(maxRows + 1);
    return statement;
}

std::optional<SourcePage> SourceQuery::page(PostgresConnection& connection, const SourcePosition& position,
                                            std::size_t maxRows, const std::atomic<bool>& stop) const {
    const Statement statement = pageStatement(position, maxRows);
    SourcePage page;
    std::size_t bytes = 0;
    const auto take = [&](const PostgresRow& values) {
        SourceRow row{values.at(0).value_or(""), values.at(1).value_or(""), values.at(2) == "t",
                      tableRow(values, static_cast<std::int64_t>(page.rows.size()) + 1)};
        if (!page.rows.empty() && page.rows.back().watermark == row.watermark &&
            page.rows.back().key == row.key)
            refuse("the key `" + m_key.name + "` does not tell rows apart: two have `" +
                       printable(row.key, 60) + "` and the same watermark.",
                   "Name a column that is unique, such as the table's primary key.");
        bytes += bytesOf(values);
        page.rows.push_back(std::move(row));
        return bytes <= kMaxPageBytes;
    };
    const auto ended = connection.query(statement.sql, statement.parameters, stop, take);
    if (ended == PostgresEnd::Stopped)
        return std::nullopt;
    // One row more than wanted tells that there are more, and whether its key is one of its own.
    page.isLast = ended == PostgresEnd::All && page.rows.size() <= maxRows;
    if (page.rows.size() > maxRows)
        page.rows.resize(maxRows);
    return page;
}

} // namespace returnbench
