#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/journal/event.h"

#include "tests/support/catch.h"

#include <limits>

using namespace returnbench;
using nlohmann::json;

namespace {

/// An array in an array in an array …
json nested(int depth) {
    json value = json::array();
    for (int i = 1; i < depth; ++i)
        value = json::array({value});
    return value;
}

} // namespace

TEST_CASE("canonical JSON sorts keys, leaves out spaces and keeps UTF-8") {
    const json value = {{"b", true}, {"a", {{"z", json::array({1, -2})}, {"Z", "größe"}}}, {"", "empty key"}};
    CHECK(canonicalJson(value) == R"({"":"empty key","a":{"Z":"größe","z":[1,-2]},"b":true})");
}

TEST_CASE("canonical JSON escapes exactly as Python's json.dumps without ensure_ascii does") {
    std::string all;
    for (char c = 0; c < 0x20; ++c)
        all += c;
    all += "\"\\/\x7F";
    CHECK(canonicalJson(all) ==
          "\"\\u0000\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006\\u0007\\b\\t\\n\\u000b\\f\\r\\u000e\\u000f\\u0"
          "010"
          "\\u0011\\u0012\\u0013\\u0014\\u0015\\u0016\\u0017\\u0018\\u0019\\u001a\\u001b\\u001c\\u001d\\u001e"
          "\\u001f\\\"\\\\/\x7F\"");
    CHECK(canonicalJson("\xE2\x80\xA8\xE2\x80\xA9\xF0\x9F\x98\x80") ==
          "\"\xE2\x80\xA8\xE2\x80\xA9\xF0\x9F\x98\x80\""); // U+2028, U+2029, an emoji: as they are
}

TEST_CASE("canonical JSON keeps integers up to 2^53 - 1 on both sides and refuses larger ones") {
    CHECK(canonicalJson(9007199254740991) == "9007199254740991");
    CHECK(canonicalJson(-9007199254740991) == "-9007199254740991");
    CHECK(canonicalJson(std::uint64_t{9007199254740991}) == "9007199254740991");
    CHECK_THROWS_AS(canonicalJson(9007199254740992), Error);
    CHECK_THROWS_AS(canonicalJson(-9007199254740992), Error);
    CHECK_THROWS_AS(canonicalJson(std::numeric_limits<std::uint64_t>::max()), Error);
    CHECK_THROWS_AS(canonicalJson(std::numeric_limits<std::int64_t>::min()), Error);
}

TEST_CASE("canonical JSON refuses what no event may hold and names the place") {
    const auto messageOf = [](const json& value) -> std::string {
        try {
            return canonicalJson(value);
        } catch (const Error& error) {
            CHECK(error.code() == ErrorCode::InvalidInput);
            CHECK_FALSE(error.whatToDo().empty());
            return error.what();
        }
    };
    CHECK_THAT(messageOf({{"a", {{"b", 1.5}}}}), ContainsSubstring("/a/b is a floating-point number"));
    CHECK_THAT(messageOf({{"list", json::array({1, nullptr})}}), ContainsSubstring("/list/1 is null"));
    CHECK_THAT(messageOf({{"t", "\xC3("}}), ContainsSubstring("/t is not valid UTF-8"));
    CHECK_THAT(messageOf({{"t", "\xED\xA0\x80"}}), ContainsSubstring("/t is not valid UTF-8")); // a surrogate
    CHECK_THAT(messageOf({{"größe", 1}}), ContainsSubstring("its root has a key that is not ASCII"));
    CHECK_THAT(messageOf({{"x", json::binary({1, 2})}}), ContainsSubstring("/x is no JSON value"));
    CHECK_THAT(messageOf(nullptr), ContainsSubstring("its root is null"));
}

TEST_CASE("canonical JSON refuses nesting that would exhaust a reader's stack") {
    CHECK(canonicalJson(nested(60)).size() == 120);
    CHECK_THROWS_AS(canonicalJson(nested(100)), Error);
}

TEST_CASE("the chain's hash runs over the previous hash, a line feed and the digest") {
    const std::string digest = "e86334b6b425afc7ee9faee7e9fe7798226c70ba4b3f6f929eb037fcc1cae5a8";
    CHECK(chainHash(kGenesisHash, digest) ==
          "9b911d1abfe31fdfbff4930b8613bf3a34123348cf80dfb427563764ca3b4027");
}
