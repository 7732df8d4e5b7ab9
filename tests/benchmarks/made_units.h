#pragma once

#include "core/mirror/mirror.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <string>

namespace returnbench {

/// The n-th number of a sequence by chance, the same in every run (SplitMix64).
[[nodiscard]] std::uint64_t randomNumber(std::uint64_t n);

/// Every second unit has 12 characters by chance; the others are a maker's running numbers, among which all
/// neighbours are taken.
[[nodiscard]] std::string madeSerial(std::int64_t n);

/// The n-th unit that a shop dispatched: two units an order, every fourth with an IMEI.
[[nodiscard]] DispatchedUnit madeUnit(std::int64_t n);

/// The order line of madeUnit(n).
[[nodiscard]] OrderLine madeLine(std::int64_t n);

/// Puts the units that are missing of so many.
void fillMirror(Mirror& mirror, std::int64_t units);

/// Writes `dispatch-serials` of `units` units from `first` on, in the order of dispatch or mixed.
enum class FileOrder { AsDispatched, Mixed };
void writeDispatchFile(const std::filesystem::path& file, std::int64_t first, std::int64_t units,
                       FileOrder order);

[[nodiscard]] double secondsSince(std::chrono::steady_clock::time_point start);

} // namespace returnbench
