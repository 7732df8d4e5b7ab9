#pragma once

#include <string>
#include <string_view>

namespace returnbench {

/// A channel's name for a person: `amazon_in` → `Amazon IN`, `ebay` → `eBay`.
[[nodiscard]] std::string channelName(std::string_view channel);

} // namespace returnbench
