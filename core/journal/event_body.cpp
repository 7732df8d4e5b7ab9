#include "core/journal/event_body.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace returnbench {
namespace {

using nlohmann::json;

constexpr int kBodyVersion = 1;
constexpr std::array<const char*, 4> kRequiredTexts{"at", "bench", "by", "kind"};

bool hasControls(std::string_view text) {
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
}

void requireName(const std::string& value, const std::string& what) {
    if (trim(value).empty())
        throw Error(ErrorCode::InvalidInput, "The event cannot be recorded: its " + what + " is blank.",
                    "Give the " + what + ".");
    if (hasControls(value))
        throw Error(ErrorCode::InvalidInput,
                    "The event cannot be recorded: its " + what + " \"" + printable(value, 64) +
                        "\" holds control characters.",
                    "Give the " + what + " as plain text.");
}

bool isNonEmptyText(const json& body, const char* key) {
    const auto found = body.find(key);
    return found != body.end() && found->is_string() && !found->get_ref<const std::string&>().empty();
}

bool isOwnTimestamp(const std::string& text) {
    const auto time = parseTimestamp(text);
    return time && formatTimestamp(*time) == text;
}

} // namespace

json makeEventBody(const NewEvent& event, const std::string& bench, Timestamp at) {
    requireName(event.kind, "kind");
    requireName(event.by, "author");
    if (!event.inspection.empty())
        requireName(event.inspection.str(), "inspection");
    if (!event.data.is_object())
        throw Error(ErrorCode::InvalidInput,
                    "The event " + event.kind + " cannot be recorded: its data is no JSON object.",
                    "Give an object, empty where there is nothing to say.");
    json body = {{"at", formatTimestamp(at)}, {"bench", bench},     {"by", event.by},
                 {"data", event.data},        {"kind", event.kind}, {"v", kBodyVersion}};
    if (!event.inspection.empty())
        body["inspection"] = event.inspection.str();
    return body;
}

std::optional<std::string> faultOfEventBody(const json& body) {
    if (!body.is_object())
        return "is no JSON object";
    for (const char* key : kRequiredTexts)
        if (!isNonEmptyText(body, key))
            return std::string("has no ") + key;
    if (!isOwnTimestamp(body.at("at").get_ref<const std::string&>()))
        return "has a time that is not written as RFC 3339 in UTC with milliseconds";
    if (!body.contains("data") || !body.at("data").is_object())
        return "has no data";
    if (!body.contains("v") || body.at("v") != kBodyVersion)
        return "is of an unknown version";
    if (body.contains("inspection") && !isNonEmptyText(body, "inspection"))
        return "names no inspection where it should";
    const std::size_t known = kRequiredTexts.size() + 2 + (body.contains("inspection") ? 1 : 0);
    if (body.size() != known)
        return "has keys that no event has";
    return std::nullopt;
}

} // namespace returnbench
