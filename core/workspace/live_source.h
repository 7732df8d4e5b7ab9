#pragma once

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/mirror/import.h"
#include "core/mirror/source_query.h"
#include "core/workspace/config.h"
#include "core/workspace/mirror_feed.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace returnbench {

/// A shop's PostgreSQL database, whose rows come into the mirror by themselves: page by page, each in one
/// transaction with how far it goes. See SourcePosition for what is read when.
///
/// One turn reads one page of one table; a round is over when each table was read to its end. When the
/// database is lost, the next turn goes on at the same row, after 1 s, 2 s, 4 s … up to kMaxBackOff. A table
/// that cannot be read does not keep the others. Rejected rows go to `inbox/rejected`, without the buyer.
///
/// Belongs to the thread that gives the turns, except for status().
class LiveSource final : public MirrorFeed {
public:
    /// @param workspace folder: of rejected rows and, where it is relative, the password's file
    /// @param clock, random outlive it
    /// @param profiles asked when the first table is read: a fault in one of the shop's is the source's
    /// trouble
    LiveSource(SourceConfig config, std::function<std::vector<ImportProfile>()> profiles,
               std::filesystem::path workspace, const Clock& clock, Random& random);
    ~LiveSource() override;

    [[nodiscard]] Timestamp nextTurn() const override { return m_nextTurn; }
    FeedTurn turn(Mirror& mirror, const std::function<void(const NewEvent&)>& record,
                  const std::atomic<bool>& stop) override;
    [[nodiscard]] FeedStatus status() const override;

    /// What keeps it from being up to date; nullopt when nothing does.
    [[nodiscard]] const std::optional<Error>& trouble() const noexcept { return m_lost ? m_lost : m_trouble; }
    /// Rounds that came to their end, with or without trouble in one of the tables.
    [[nodiscard]] int rounds() const noexcept { return m_rounds; }
    /// What became of a table's rows since this object was made.
    [[nodiscard]] SourceTally tallyOf(const std::string& table) const;
    [[nodiscard]] const SourceConfig& config() const noexcept { return m_config; }

private:
    struct Table;
    enum class Step { Page, TableDone, Stopped };

    FeedTurn takeTurn(Mirror& mirror, const std::function<void(const NewEvent&)>& record,
                      const std::atomic<bool>& stop);
    [[nodiscard]] FeedStatus currentStatus() const;
    Step readPage(Mirror& mirror, Table& table, const std::atomic<bool>& stop);
    [[nodiscard]] bool connect(const std::atomic<bool>& stop);
    [[nodiscard]] SourcePosition positionOf(const Mirror& mirror, const Table& table) const;
    [[nodiscard]] bool take(Mirror& mirror, Table& table, SourcePosition& position, const SourcePage& page,
                            const std::atomic<bool>& stop);
    void recordTally(Mirror& mirror, const Table& table, const std::function<void(const NewEvent&)>& record);
    [[nodiscard]] std::filesystem::path rejectsBeside(const Table& table) const;
    [[nodiscard]] std::string placeOf(const Table& table) const;
    void nextTable(const Mirror& mirror);
    void endRound(const Mirror& mirror);
    void failTable(const Mirror& mirror, const Error& error);
    void backOff(const Error& error);
    [[nodiscard]] std::chrono::milliseconds backOffTime();

    SourceConfig m_config;
    std::function<std::vector<ImportProfile>()> m_loadProfiles;
    std::vector<ImportProfile> m_profiles; ///< once a table was read
    std::filesystem::path m_workspace;
    const Clock& m_clock;
    Random& m_random;
    std::vector<Table> m_tables;
    std::unique_ptr<PostgresConnection> m_connection;
    std::size_t m_at = 0; ///< the table whose turn it is
    Timestamp m_nextTurn{};
    int m_failures = 0; ///< in a row
    int m_rounds = 0;
    std::optional<Timestamp> m_upToDateAt;
    std::optional<Error> m_lost;         ///< why there is no connection
    std::optional<Error> m_trouble;      ///< with a table, in this round or the last one
    std::optional<Error> m_roundTrouble; ///< the first of the round that is under way
    mutable std::mutex m_statusMutex;
    FeedStatus m_status; ///< as the last turn left it
};

inline constexpr std::chrono::minutes kMaxBackOff{5};

/// When every table of the source was last known to be here wholly; nullopt when one never was.
[[nodiscard]] std::optional<Timestamp> upToDateAt(const Mirror& mirror, const SourceConfig& source);

} // namespace returnbench
