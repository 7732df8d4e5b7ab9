#include "core/identifiers/near_code.h"

#include "core/base/text.h"
#include "core/identifiers/identifier.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <utility>

using namespace returnbench;

namespace {

constexpr std::string_view kRecorded = "F17XK2D0Q1MN";

CodeDifference difference(Nearness how, std::vector<std::size_t> places) {
    return {how, std::move(places)};
}

} // namespace

TEST_CASE("a near code says how it differs and where in the recorded one") {
    CHECK(differenceOf("F17XK2DOQIMN", kRecorded) == difference(Nearness::LookAlike, {8, 10}));
    CHECK(differenceOf("F17XK2D0QM1N", kRecorded) == difference(Nearness::Transposition, {10, 11}));
    CHECK(differenceOf("F17XK2D0Q1MM", kRecorded) == difference(Nearness::OneEdit, {12}));
    CHECK(differenceOf("17XK2D0Q1MN", kRecorded) == difference(Nearness::OneEdit, {1}));
    CHECK(differenceOf("F17XK2D0Q1M", kRecorded) == difference(Nearness::OneEdit, {12}));
    CHECK(differenceOf("F17XK2D0Q1MNA", kRecorded) == difference(Nearness::OneEdit, {13}));
    CHECK(differenceOf("F17XXK2D0Q1MN", kRecorded) == difference(Nearness::OneEdit, {5}));
    CHECK(differenceOf("F17X", kRecorded) == difference(Nearness::Prefix, {5}));
    CHECK(differenceOf("0Q1MN", kRecorded) == difference(Nearness::Suffix, {7}));
}

TEST_CASE("codes that are one, that differ more or are too short are not near") {
    for (const std::string_view seen : {"F17XK2D0Q1MN", "F17XK2D0Q1AA", "F17", "Q1MN", "7XK2D0Q1", ""}) {
        INFO(seen);
        CHECK_FALSE(differenceOf(seen, kRecorded));
    }
    CHECK_FALSE(differenceOf("ABCDE", "ABCDX"));
    CHECK_FALSE(differenceOf("ABCDX", ""));
    CHECK(differenceOf("A0", "AO") == difference(Nearness::LookAlike, {2}));
}

TEST_CASE("the codes one edit from another are sorted and are just those that are near by one edit") {
    const std::string seen = "F17XK2D0Q1MN";
    const auto codes = codesOneEditFrom(seen);
    CHECK(codes.size() > 850);
    CHECK(codes.size() < 75 * (seen.size() + 1));
    CHECK(std::is_sorted(codes.begin(), codes.end()));
    CHECK(std::adjacent_find(codes.begin(), codes.end()) == codes.end());
    for (const std::string& code : codes) {
        INFO(code);
        CHECK(editDistance(seen, code, 1) == 1);
        CHECK(differenceOf(seen, code));
    }
    for (const char* code :
         {"F17XK2D0Q1NM", "F17XK2D0Q1M", "17XK2D0Q1MN", "F17XK2D0Q1MNZ", "0F17XK2D0Q1MN", "FI7XK2D0Q1MN"}) {
        INFO(code);
        CHECK(std::binary_search(codes.begin(), codes.end(), std::string(code)));
    }
}

TEST_CASE("no code that is too short, and none for one that is too long, is one edit away") {
    CHECK(codesOneEditFrom("").empty());
    CHECK(codesOneEditFrom("ABCD").empty());
    CHECK(codesOneEditFrom(std::string(kMaxSerial + 1, 'A')).empty());
    CHECK_FALSE(codesOneEditFrom(std::string(kMaxSerial, 'A')).empty());
    for (const char* seen : {"ABCDE", "ABCDEF", "ABCDEFG"}) {
        const auto codes = codesOneEditFrom(seen);
        REQUIRE_FALSE(codes.empty());
        INFO(seen);
        CHECK(std::all_of(codes.begin(), codes.end(),
                          [](const std::string& code) { return code.size() >= kMinCodeForOneEdit; }));
    }
}
