#include "core/journal/event.h"

#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/base/text.h"

#include <algorithm>

namespace returnbench {
namespace {

using nlohmann::json;

constexpr std::int64_t kMaxInteger = (std::int64_t{1} << 53) - 1; // what every JSON reader keeps exactly
constexpr int kMaxDepth = 64;

/// Where in a document a value stands; lives on the stack of the walk, so that sound values cost nothing.
struct Place {
    const Place* parent = nullptr;
    std::string_view key;
    std::size_t index = 0;
    int depth = 0;
};

std::string describe(const Place& place) {
    if (place.parent == nullptr)
        return "";
    const std::string step = place.key.empty() ? std::to_string(place.index) : printable(place.key, 64);
    return describe(*place.parent) + "/" + step;
}

[[noreturn]] void refuse(const Place& place, const std::string& why) {
    const std::string path = describe(place);
    throw Error(ErrorCode::InvalidInput,
                "The event cannot be recorded: the value at " + (path.empty() ? "its root" : path) + " " +
                    why + ".",
                "Correct that value and try again.");
}

void requireWritable(const json& value, const Place& place);

void requireWritableMembers(const json& object, const Place& place) {
    for (auto member = object.begin(); member != object.end(); ++member) {
        const std::string& key = member.key();
        // RFC 8785 sorts keys by UTF-16 units, std::map by bytes: the same for ASCII only.
        if (!std::all_of(key.begin(), key.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
            refuse(place, "has a key that is not ASCII");
        requireWritable(member.value(), Place{&place, key, 0, place.depth + 1});
    }
}

void requireWritable(const json& value, const Place& place) {
    if (place.depth > kMaxDepth)
        refuse(place, "is nested too deeply");
    switch (value.type()) {
    case json::value_t::object:
        requireWritableMembers(value, place);
        return;
    case json::value_t::array:
        for (std::size_t i = 0; i < value.size(); ++i)
            requireWritable(value[i], Place{&place, {}, i, place.depth + 1});
        return;
    case json::value_t::string:
        if (!isValidUtf8(value.get_ref<const std::string&>()))
            refuse(place, "is not valid UTF-8");
        return;
    case json::value_t::boolean:
        return;
    case json::value_t::number_unsigned:
        if (value.get<std::uint64_t>() > static_cast<std::uint64_t>(kMaxInteger))
            refuse(place, "is an integer beyond 2^53");
        return;
    case json::value_t::number_integer:
        if (value.get<std::int64_t>() > kMaxInteger || value.get<std::int64_t>() < -kMaxInteger)
            refuse(place, "is an integer beyond 2^53");
        return;
    case json::value_t::number_float:
        refuse(place, "is a floating-point number");
    case json::value_t::null:
        refuse(place, "is null");
    case json::value_t::binary:
    case json::value_t::discarded:
        refuse(place, "is no JSON value");
    }
}

} // namespace

std::string canonicalJson(const json& value) {
    requireWritable(value, Place{});
    // dump() escapes as RFC 8785 §3.2.2.2 wants: the short forms, else \u00xx in lower case below U+0020, no
    // more.
    return value.dump();
}

std::string chainHash(std::string_view previousHash, std::string_view digest) {
    Sha256 hash;
    hash.update(previousHash);
    hash.update("\n");
    hash.update(digest);
    return hash.finish();
}

} // namespace returnbench
