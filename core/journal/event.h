#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace returnbench {

/// What is handed to the journal: it adds time and bench.
struct NewEvent {
    std::string kind;        ///< e.g. `inspection.opened`
    std::string by;          ///< a person's id, or the name of the program
    InspectionId inspection; ///< empty for events of the bench itself (imports, persons)
    nlohmann::json data = nlohmann::json::object(); ///< strings, integers, booleans, arrays, objects
};

/// An entry of the journal.
///
/// `body` is `{"at":…,"bench":…,"by":…,"data":{…},"inspection":…,"kind":…,"v":1}`; `inspection` is absent
/// where the event belongs to none.
struct Event {
    std::int64_t seq = 0; ///< from 1, without gaps
    nlohmann::json body;
    std::string digest; ///< SHA-256 of the canonical body, lower-case hex
    std::string hash;   ///< SHA-256(previous hash + "\n" + digest), lower-case hex

    [[nodiscard]] std::string kind() const { return body.at("kind").get<std::string>(); }
    [[nodiscard]] std::string by() const { return body.at("by").get<std::string>(); }
    [[nodiscard]] const nlohmann::json& data() const { return body.at("data"); }
    [[nodiscard]] InspectionId inspection() const { return InspectionId(body.value("inspection", "")); }
    /// As written: RFC 3339 in UTC.
    [[nodiscard]] std::string at() const { return body.at("at").get<std::string>(); }
};

/// The previous hash of the first event.
inline constexpr std::string_view kGenesisHash =
    "0000000000000000000000000000000000000000000000000000000000000000";

/// Canonical JSON (RFC 8785 for strings, integers, booleans, arrays and objects).
/// @throws Error{InvalidInput} for a floating-point number, a null or invalid UTF-8 anywhere within
[[nodiscard]] std::string canonicalJson(const nlohmann::json& value);

/// hash of an entry from the one before it and its own digest.
[[nodiscard]] std::string chainHash(std::string_view previousHash, std::string_view digest);

} // namespace returnbench
