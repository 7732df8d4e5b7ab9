#pragma once

#include "core/journal/event.h"

#include <cstdint>
#include <string>

namespace returnbench {

/// Reads of an event's fields for projections, which must come through a replay of a damaged journal: what is
/// missing or of the wrong type reads as empty. The damage itself is found by the chain of digests.
namespace event_fields {

[[nodiscard]] inline const nlohmann::json& objectIn(const nlohmann::json& object, const char* key) {
    static const nlohmann::json kNothing = nlohmann::json::object();
    const auto found = object.find(key);
    return found != object.end() && found->is_object() ? *found : kNothing;
}

[[nodiscard]] inline std::string textIn(const nlohmann::json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// Of the first object, else of the second.
[[nodiscard]] inline std::string textInEither(const nlohmann::json& preferred,
                                              const nlohmann::json& otherwise, const char* key) {
    std::string text = textIn(preferred, key);
    return text.empty() ? textIn(otherwise, key) : text;
}

[[nodiscard]] inline std::int64_t numberIn(const nlohmann::json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_number_integer() ? found->get<std::int64_t>() : 0;
}

[[nodiscard]] inline bool truthIn(const nlohmann::json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_boolean() && found->get<bool>();
}

} // namespace event_fields
} // namespace returnbench
