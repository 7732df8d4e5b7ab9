#include "core/base/clock.h"
#include "core/base/digest.h"
#include "core/base/random.h"

#include "tests/support/catch.h"
#include "tests/support/fixed.h"

using namespace returnbench;

TEST_CASE("times are read and written in UTC with milliseconds") {
    const auto [text, normal] = GENERATE(table<std::string, std::string>({
        {"2026-11-25T10:41:07.250Z", "2026-11-25T10:41:07.250Z"},
        {"2026-11-25T10:41:07Z", "2026-11-25T10:41:07.000Z"},
        {"2026-11-25T16:11:07+05:30", "2026-11-25T10:41:07.000Z"},
        {"2026-11-25 05:41:07 -0500", ""},
        {"2026-11-25 05:41:07-0500", "2026-11-25T10:41:07.000Z"},
        {"2026-02-29T00:00:00Z", ""},
        {"2026-11-25", ""},
        {"2026-11-25T24:00:00Z", ""},
        {"2026-11-25T10:41:07.Z", ""},
        {"2026-11-25T10:41:07Zx", ""},
        {"", ""},
    }));
    INFO(text);
    const auto time = parseTimestamp(text);
    CHECK((time ? formatTimestamp(*time) : "") == normal);
}

TEST_CASE("days that do not exist are no dates") {
    CHECK(formatDate(*parseDate("2024-02-29")) == "2024-02-29");
    CHECK_FALSE(parseDate("2026-02-29"));
    CHECK_FALSE(parseDate("2026-13-01"));
    CHECK_FALSE(parseDate("2026-1-1"));
    CHECK_FALSE(parseDate("2026-01-01 "));
}

TEST_CASE("a new inspection's id carries the day and can be read aloud") {
    test::CountingRandom random;
    const auto id = newInspectionId(*parseTimestamp("2026-11-25T23:59:59Z"), random).str();
    CHECK(id == "RB-261125-01234567");
    CHECK(newInspectionId(*parseTimestamp("2026-11-25T23:59:59Z"), random).str() == "RB-261125-89ABCDEF");
}

TEST_CASE("digests are those of the standards' examples") {
    // FIPS 180-4, example "abc"; RFC 4231, test case 2.
    CHECK(sha256Hex(std::string_view("abc")) ==
          "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    Sha256 parts;
    parts.update(std::string_view("a"));
    parts.update(std::string_view("bc"));
    CHECK(parts.finish() == sha256Hex(std::string_view("abc")));
    CHECK(hmacSha256Hex(std::as_bytes(std::span(std::string_view("Jefe"))), "what do ya want for nothing?") ==
          "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
}
