#pragma once

#include "core/base/money.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace returnbench {

/// What returns cost a shop, and what it keeps of a unit's price: a workspace's `reports/costs.toml`. What is
/// absent is not known, and nothing is reckoned from it. Amounts: at most one a currency.
struct ReturnCosts {
    std::vector<Money> serial;       ///< of one serial: printing, applying, reading
    std::vector<Money> hour;         ///< of a person at the bench, with all that it costs
    std::vector<Money> each;         ///< of each return: carriage, packaging, fees
    std::map<std::string, int> kept; ///< per mille of a unit's price that remain, by disposition
};

/// `serial = ["INR 2"]`, `hour`, `each_return` likewise, and a table `[kept]` of whole per cent by
/// disposition
/// (`restock = 100`).
/// @throws Error{InvalidInput} naming file, line and key
[[nodiscard]] ReturnCosts readReturnCosts(const std::filesystem::path& file);
/// `INR 2` or `EUR 0.03`; nullopt for what is none, and for less than nothing.
[[nodiscard]] std::optional<Money> costFrom(std::string_view text);

/// The amount in this currency, in minor units; nullopt where there is none.
[[nodiscard]] std::optional<std::int64_t> costIn(const std::vector<Money>& costs, std::string_view currency);

} // namespace returnbench
