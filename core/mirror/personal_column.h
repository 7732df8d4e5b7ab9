#pragma once

#include <string_view>

namespace returnbench {

/// Whether a column is about a person, told by its name alone: `Billing Address1`, `buyerName`. Generous: it
/// decides how a column that nobody reads is reported, and which columns a profile may not keep as words.
[[nodiscard]] bool isPersonalByName(std::string_view name);

} // namespace returnbench
