#pragma once

#include "core/base/resources.h"
#include "core/workspace/live_source.h"

#include "tests/support/catch.h"
#include "tests/support/fixed.h"
#include "tests/support/postgres_server.h"
#include "tests/support/temp_directory.h"

#include <atomic>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

namespace returnbench::test {

/// A shop's database and a bench that mirrors it.
struct LiveSourceBench {
    PostgresServer server;
    TempDirectory temp;
    FixedClock clock;
    CountingRandom random;
    std::optional<Mirror> mirror;
    std::vector<NewEvent> events;
    std::atomic<bool> stop{false};

    LiveSourceBench() {
        openMirror();
        server.run(
            "CREATE TABLE sales (id bigserial PRIMARY KEY, written timestamptz NOT NULL, channel text, "
            "order_id text, order_line_id text, sku text, quantity text, buyer_id text, buyer_name "
            "text)");
    }

    void openMirror() {
        mirror.reset();
        mirror.emplace(temp / "mirror.db", OpenMode::ReadWrite, Bytes(32, std::byte{7}));
    }

    /// Orders `first` … `last`, all written at `written`.
    void sell(int first, int last, const std::string& written) const {
        server.run("INSERT INTO sales (written, channel, order_id, order_line_id, sku, quantity, buyer_id, "
                   "buyer_name) SELECT '" +
                   written +
                   "', 'till', 'O-' || n, 'L1', 'HAT-1', '1', 'b' || n, 'Ada ' || n FROM "
                   "generate_series(" +
                   std::to_string(first) + ", " + std::to_string(last) + ") n");
    }

    [[nodiscard]] static SourceTable orders() {
        SourceTable table;
        table.name = "orders";
        table.format = "orders";
        table.query = "SELECT * FROM sales -- of the till";
        table.watermark = "written";
        table.key = "id";
        return table;
    }

    [[nodiscard]] SourceConfig config(std::vector<SourceTable> tables = {orders()}) const {
        SourceConfig config;
        config.name = "erp";
        config.connection = server.connection();
        config.tables = std::move(tables);
        return config;
    }

    [[nodiscard]] LiveSource source(const SourceConfig& config) {
        return LiveSource(
            config, [] { return loadImportProfiles(resourcesDirectory() / "import"); }, temp.path(), clock,
            random);
    }

    FeedTurn turn(LiveSource& source) {
        const auto record = [this](const NewEvent& event) { events.push_back(event); };
        return source.turn(*mirror, record, stop);
    }

    /// Turns up to the end of a round, or to trouble with the connection. @returns how many
    int round(LiveSource& source) {
        const int before = source.rounds();
        int turns = 0;
        do
            ++turns;
        while (turn(source).didSomething && source.rounds() == before && turns < 1000);
        return turns;
    }

    /// The rejected rows in all their files.
    [[nodiscard]] std::vector<std::string> rejects() const {
        std::vector<std::string> files;
        std::error_code none;
        for (const auto& entry : std::filesystem::directory_iterator(temp / "inbox/rejected", none)) {
            std::ifstream in(entry.path(), std::ios::binary);
            files.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
        }
        return files;
    }
};

} // namespace returnbench::test
