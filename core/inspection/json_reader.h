#pragma once

#include "core/base/clock.h"

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace returnbench {

/// Reads what this program wrote into an event. A required value that is missing, or any value of the wrong
/// type, is Error{Storage} that names the object and the key.
class JsonReader {
public:
    /// @param what names the object in messages: "the event grade.given"; `object` outlives the reader
    JsonReader(const nlohmann::json& object, std::string what);

    [[nodiscard]] std::string text(const char* key) const;
    [[nodiscard]] std::string textOr(const char* key, std::string fallback = {}) const;
    [[nodiscard]] std::int64_t integer(const char* key) const;
    [[nodiscard]] int smallInteger(const char* key) const; ///< within the range of int
    [[nodiscard]] bool boolean(const char* key) const;
    [[nodiscard]] bool booleanOr(const char* key, bool fallback) const;
    [[nodiscard]] const nlohmann::json& object(const char* key) const;
    [[nodiscard]] const nlohmann::json* objectIfAny(const char* key) const; ///< nullptr when absent
    /// Elements of an array; none when it is absent.
    [[nodiscard]] std::vector<nlohmann::json> array(const char* key) const;
    [[nodiscard]] std::vector<std::string> texts(const char* key) const;
    [[nodiscard]] std::optional<Date> date(const char* key) const;
    [[nodiscard]] std::optional<Timestamp> time(const char* key) const;

    /// For a value that has the right type and still cannot be understood.
    [[noreturn]] void refuse(const char* key, const std::string& why) const;

private:
    [[nodiscard]] const nlohmann::json* find(const char* key) const;
    [[nodiscard]] const nlohmann::json& require(const char* key) const;

    const nlohmann::json& m_object;
    std::string m_what;
};

} // namespace returnbench
