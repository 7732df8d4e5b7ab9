#pragma once

#include "core/mirror/import_header.h"
#include "core/mirror/import_profile.h"
#include "core/mirror/postgres.h"
#include "core/mirror/source_position.h"
#include "core/mirror/table_row.h"

#include <atomic>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace returnbench {

/// A table of a shop's database, as `[source.NAME.TABLE]` in workspace.toml says it.
struct SourceTable {
    std::string name; ///< `orders`, `dispatches` …
    ImportKind kind = ImportKind::Orders;
    std::string format;         ///< the import profile whose header names the columns have
    std::string query;          ///< one SELECT; empty where `view` is given
    std::string view;           ///< `orders` or `schema.orders`, as the database writes it
    std::string watermark;      ///< column that never falls when a row is written: a time, a date or a number
    std::string key;            ///< column that tells rows of one watermark apart
    std::optional<int> overlap; ///< seconds, or steps of a number; absent: kOverlapSeconds, kOverlapSteps

    bool operator==(const SourceTable&) const = default;
};

/// A row of a shop's database.
struct SourceRow {
    std::string watermark;
    std::string key;
    bool isRecent = false; ///< the next sweep will read it again
    TableRow row;
};

/// Rows that were read in one go, in the order of watermark and key.
struct SourcePage {
    std::vector<SourceRow> rows;
    bool isLast = false; ///< of its sweep
};

/// The highest watermark now, and the same but not after this moment; absent where there are no rows.
struct SweepEnd {
    std::optional<std::string> to;
    std::optional<std::string> nextFrom;
};

/// What one table of a shop's database is asked for. Only columns that the format knows are: what is not
/// fetched can be lost nowhere.
///
/// Every function that asks answers nullopt when `stop` was seen.
/// @throws Error{Device}, Error{InvalidInput} as PostgresConnection::query()
class SourceQuery {
public:
    /// Looks which columns there are; fetches no row.
    /// @param place    for messages: `[source.erp.orders]`
    /// @param profiles outlive the result
    /// @throws Error{InvalidInput} for an unknown or unfit format, a missing column, a watermark of no order
    [[nodiscard]] static std::optional<SourceQuery>
    describe(PostgresConnection& connection, const SourceTable& table, const std::string& place,
             const std::vector<ImportProfile>& profiles, const std::atomic<bool>& stop);

    /// Of the columns that are fetched.
    [[nodiscard]] const RecognisedHeader& header() const noexcept { return m_header; }
    [[nodiscard]] const std::vector<std::string>& droppedColumns() const noexcept { return m_dropped; }

    /// Whether the end of the sweep that is under way is settled by it; see SourcePosition.
    [[nodiscard]] bool settles(const SourcePosition& position) const;

    [[nodiscard]] std::optional<SweepEnd> sweepEnd(PostgresConnection& connection,
                                                   const std::atomic<bool>& stop) const;
    /// The rows behind `position`, whose sweep has an end.
    /// @param maxRows above 0; a page of large rows ends earlier
    [[nodiscard]] std::optional<SourcePage> page(PostgresConnection& connection,
                                                 const SourcePosition& position, std::size_t maxRows,
                                                 const std::atomic<bool>& stop) const;

private:
    class Statement;
    SourceQuery() = default;
    void find(const std::vector<PostgresColumn>& columns);
    void choose(const std::vector<PostgresColumn>& columns, const std::vector<ImportProfile>& profiles);
    [[nodiscard]] PostgresColumn named(const std::string& wanted, std::string_view what,
                                       const std::vector<PostgresColumn>& columns) const;
    [[nodiscard]] std::string overlapped(const std::string& value) const;
    [[nodiscard]] Statement pageStatement(const SourcePosition& position, std::size_t maxRows) const;
    [[noreturn]] void refuse(const std::string& what, const std::string& whatToDo) const;

    SourceTable m_table;
    std::string m_place;
    std::string m_from; ///< what the rows are selected from
    PostgresColumn m_watermark;
    PostgresColumn m_key;
    std::vector<PostgresColumn> m_fetched;
    RecognisedHeader m_header;
    std::vector<std::string> m_dropped;
};

/// How far before the end of the last sweep the next one begins, where workspace.toml does not say it.
inline constexpr int kOverlapSeconds = 60;
inline constexpr int kOverlapSteps = 1000;

} // namespace returnbench
