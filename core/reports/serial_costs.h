#pragma once

#include "core/base/money.h"

#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

namespace returnbench {

/// What one serial costs (printing, applying, reading): `serial = ["INR 2", "EUR 0.03"]` in a workspace's
/// `reports/costs.toml`.
/// @throws Error{InvalidInput} naming file, line and key
[[nodiscard]] std::vector<Money> readSerialCosts(const std::filesystem::path& file);
/// `INR 2` or `EUR 0.03`; nullopt for what is none, and for less than nothing.
[[nodiscard]] std::optional<Money> serialCostFrom(std::string_view text);

} // namespace returnbench
