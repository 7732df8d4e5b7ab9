#pragma once

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace returnbench {

/// A database of a workspace that cannot be worked with.
struct DamagedDatabase {
    std::string name; ///< `journal` or `mirror`
    std::string what; ///< an English half sentence, printable: "its file is missing"
};

/// Why there is nothing in a file of a database: `its file is missing` or `its file is empty`, which SQLite
/// would make a new database of; empty when something is in it.
[[nodiscard]] std::string lackOf(const std::filesystem::path& file);

/// What it lacks, else the first thing that SQLite's quick look finds wrong; empty when there is none, or
/// when it was stopped. Reads the whole file. Any thread.
[[nodiscard]] std::string damageOf(const std::filesystem::path& file, const std::stop_token& stop = {});

/// Those of a workspace that are damaged. Reads both files.
[[nodiscard]] std::vector<DamagedDatabase> damagedDatabases(const std::filesystem::path& workspace);

} // namespace returnbench
