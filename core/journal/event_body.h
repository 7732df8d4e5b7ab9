#pragma once

#include "core/journal/event.h"

#include <optional>
#include <string>

namespace returnbench {

/// Largest canonical body that is written.
inline constexpr std::size_t kMaxEventBytes = 1 << 20;

/// The body of a new event.
/// @throws Error{InvalidInput} when kind or author is blank, a name holds control characters or data is no
/// object
[[nodiscard]] nlohmann::json makeEventBody(const NewEvent& event, const std::string& bench, Timestamp at);

/// Why `body` is not the body of an event, as the end of a sentence; nullopt when it is one.
[[nodiscard]] std::optional<std::string> faultOfEventBody(const nlohmann::json& body);

} // namespace returnbench
