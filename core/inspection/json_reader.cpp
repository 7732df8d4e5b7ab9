#include "core/inspection/json_reader.h"

#include "core/base/error.h"

#include <limits>
#include <utility>

namespace returnbench {

JsonReader::JsonReader(const nlohmann::json& object, std::string what)
    : m_object(object), m_what(std::move(what)) {
    if (!object.is_object())
        throw Error(ErrorCode::Storage, "The journal holds something else where " + m_what + " should be.",
                    "Run `returnbench-cli check`; restore a backup if it finds damage.");
}

void JsonReader::refuse(const char* key, const std::string& why) const {
    throw Error(ErrorCode::Storage, "The journal's " + m_what + ": `" + key + "` " + why + ".",
                "Run `returnbench-cli check`; if it finds nothing, update ReturnBench on this machine.");
}

const nlohmann::json* JsonReader::find(const char* key) const {
    const auto found = m_object.find(key);
    return found == m_object.end() ? nullptr : &*found;
}

const nlohmann::json& JsonReader::require(const char* key) const {
    const auto* value = find(key);
    if (value == nullptr)
        refuse(key, "is missing");
    return *value;
}

std::string JsonReader::text(const char* key) const {
    const auto& value = require(key);
    if (!value.is_string())
        refuse(key, "is no text");
    return value.get<std::string>();
}

std::string JsonReader::textOr(const char* key, std::string fallback) const {
    return find(key) == nullptr ? std::move(fallback) : text(key);
}

std::int64_t JsonReader::integer(const char* key) const {
    const auto& value = require(key);
    if (!value.is_number_integer())
        refuse(key, "is no integer");
    return value.get<std::int64_t>();
}

int JsonReader::smallInteger(const char* key) const {
    const std::int64_t value = integer(key);
    if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max())
        refuse(key, "is out of range");
    return static_cast<int>(value);
}

bool JsonReader::boolean(const char* key) const {
    const auto& value = require(key);
    if (!value.is_boolean())
        refuse(key, "is neither true nor false");
    return value.get<bool>();
}

bool JsonReader::booleanOr(const char* key, bool fallback) const {
    return find(key) == nullptr ? fallback : boolean(key);
}

const nlohmann::json& JsonReader::object(const char* key) const {
    const auto& value = require(key);
    if (!value.is_object())
        refuse(key, "is no object");
    return value;
}

const nlohmann::json* JsonReader::objectIfAny(const char* key) const {
    return find(key) == nullptr ? nullptr : &object(key);
}

std::vector<nlohmann::json> JsonReader::array(const char* key) const {
    const auto* value = find(key);
    if (value == nullptr)
        return {};
    if (!value->is_array())
        refuse(key, "is no list");
    return {value->begin(), value->end()};
}

std::vector<std::string> JsonReader::texts(const char* key) const {
    std::vector<std::string> result;
    for (const auto& element : array(key)) {
        if (!element.is_string())
            refuse(key, "holds something else than texts");
        result.push_back(element.get<std::string>());
    }
    return result;
}

std::optional<Date> JsonReader::date(const char* key) const {
    if (find(key) == nullptr)
        return std::nullopt;
    const auto date = parseDate(text(key));
    if (!date)
        refuse(key, "is no date");
    return date;
}

std::optional<Timestamp> JsonReader::time(const char* key) const {
    if (find(key) == nullptr)
        return std::nullopt;
    const auto time = parseTimestamp(text(key));
    if (!time)
        refuse(key, "is no time");
    return time;
}

} // namespace returnbench
