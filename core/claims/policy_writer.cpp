#include "core/claims/policy.h"

#include <nlohmann/json.hpp>
#include <sstream>
#include <toml++/toml.h>

namespace returnbench {
namespace {

using nlohmann::json;

toml::table tableOf(const json& object);

/// What events keep of a policy has texts, whole numbers, truths, lists of texts and lists of objects. An
/// empty list says nothing.
void put(toml::table& table, const std::string& key, const json& value) {
    if (value.is_string())
        table.insert(key, value.get<std::string>());
    else if (value.is_boolean())
        table.insert(key, value.get<bool>());
    else if (value.is_number_integer())
        table.insert(key, value.get<std::int64_t>());
    else if (value.is_object())
        table.insert(key, tableOf(value));
    else if (value.is_array() && !value.empty()) {
        toml::array list;
        for (const json& entry : value)
            if (entry.is_object())
                list.push_back(tableOf(entry));
            else
                list.push_back(entry.get<std::string>());
        table.insert(key, std::move(list));
    }
}

toml::table tableOf(const json& object) {
    toml::table table;
    for (const auto& [key, value] : object.items())
        put(table, key, value);
    return table;
}

} // namespace

std::string toToml(const Policy& policy) {
    json object = toJson(policy);
    // As files call and write it.
    object["clock"] = object["clocks"];
    object["outcome"] = object["outcomes"];
    for (const char* key : {"clocks", "outcomes", "checked_on"})
        object.erase(key);
    if (policy.note.empty())
        object.erase("note");
    if (policy.limits == UploadLimits())
        object.erase("limits");
    toml::table root = tableOf(object);
    root.insert("checked_on", toml::date{static_cast<int>(policy.checkedOn.year()),
                                         static_cast<unsigned>(policy.checkedOn.month()),
                                         static_cast<unsigned>(policy.checkedOn.day())});
    std::ostringstream text;
    text << root << "\n";
    return text.str();
}

} // namespace returnbench
