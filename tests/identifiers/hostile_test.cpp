#include "core/base/text.h"
#include "core/identifiers/gs1.h"
#include "core/identifiers/identifier.h"
#include "tests/support/catch.h"

#include <random>

using namespace returnbench;
using namespace std::string_literals;

namespace {

/// One invalid serial without value, whose note contains `why`.
void checkRefused(const std::string& text, const std::string& why) {
    INFO(printable(text, 60));
    const auto result = identify(text);
    REQUIRE(result.size() == 1);
    CHECK(result[0].kind == IdentifierKind::Serial);
    CHECK_FALSE(result[0].valid);
    CHECK(result[0].value.empty());
    CHECK(isValidUtf8(result[0].raw));
    CHECK_THAT(result[0].note, ContainsSubstring(why));
}

/// What holds for every text.
void checkInvariants(const std::string& text) {
    const auto result = identify(text);
    CHECK(result.empty() == trim(text).empty());
    for (const Identifier& identifier : result) {
        const bool fine =
            isValidUtf8(identifier.raw) && isValidUtf8(identifier.value) &&
            (identifier.valid || !identifier.note.empty()) &&
            (!identifier.valid || !identifier.value.empty()) &&
            (identifier.kind != IdentifierKind::Serial || normalSerial(identifier.value) == identifier.value);
        if (!fine) {
            INFO(printable(text) << " -> " << toString(identifier.kind) << " " << identifier.value);
            FAIL("an identifier breaks its contract");
        }
    }
    for (const auto& message : {parseElementString(text), parseDigitalLink(text)})
        CHECK((!message || message->elements.size() <= kMaxGs1Elements));
    const std::string normal = normalSerial(text);
    CHECK(normalSerial(normal) == normal);
}

} // namespace

TEST_CASE("a text that cannot be a serial is refused with the reason and the place") {
    checkRefused("AB\x01"
                 "CD",
                 "control character (␁) at position 3");
    checkRefused("AB\0CD"s, "control character (␀) at position 3");
    checkRefused("\0"s, "position 1");
    checkRefused("AB\nCD", "control character (␊) at position 3");
    checkRefused("AB\tCD", "position 3");
    checkRefused("AB\xFF"
                 "CD",
                 "no UTF-8 at position 3");
    checkRefused("AB\xE2\x80", "no UTF-8 at position 3");
    checkRefused("A\xC3\xA4"
                 "B\xED\xA0\x80",
                 "no UTF-8 at position 5");
    checkRefused("AB\xE2\x80\xAE"
                 "DC",
                 "⟦202E⟧");
    checkRefused("]C0AB\x02", "position 3");
    checkRefused("\x1D", "control character (␝) at position 1");
    checkRefused("]C1\x1D\x1D", "control character");
    checkRefused("]C1", "after the symbology prefix");
    checkRefused("]E0", "after the symbology prefix");
    checkRefused("[)>\x1E"
                 "07\x1D"
                 "S123\x1E\x04",
                 "position 4");
    checkRefused("---", "Nothing is left");
    checkRefused("S/N:", "Nothing is left");
    checkRefused(std::string(kMaxSerial + 1, 'A'), "129 characters");
    checkRefused(std::string(7000, 'A'), "7000 characters");
    checkRefused(std::string(7000, '7'), "7000 characters");
    checkRefused(std::string(kMaxCodeText + 1, 'A'), "8193 bytes; at most 8192");
    checkRefused("(01)" + std::string(100'000, '1'), "at most 8192");
    CHECK(identify(std::string(kMaxSerial, 'A'))[0].valid);
}

TEST_CASE("long hostile texts are looked into in no time and break no contract") {
    const std::string pieces[] = {"(",
                                  ")",
                                  "(01)",
                                  "(21)",
                                  "]C1",
                                  "\x1D",
                                  "21",
                                  "2012",
                                  "SN:",
                                  "S/N",
                                  "IMEI 1",
                                  "%",
                                  "%41",
                                  "https://a/01/",
                                  "/01/09506000134352",
                                  "?21=",
                                  "&",
                                  "\xE2\x80\x93",
                                  "-",
                                  "\xFF",
                                  "\0"s,
                                  "(01",
                                  "((((01)",
                                  "IMEI",
                                  " ",
                                  ".",
                                  "\x1E",
                                  "\03606\x1D",
                                  "\x1DS1",
                                  "{GS}",
                                  "~1",
                                  "/",
                                  "/S1",
                                  "=,000001",
                                  "=>014032"};
    for (const std::string& head : {""s, "]d2"s, "(21)"s, "https://a/01/09506000134352/"s, "SN:"s,
                                    "[)>\x1E"
                                    "06"s,
                                    "+A12311/"s, "0109506000134352"s})
        for (const std::string& piece : pieces) {
            std::string text = head;
            while (text.size() < 7000)
                text += piece;
            checkInvariants(text);
        }
}

TEST_CASE("no bytes make it throw or break a contract") {
    std::mt19937 random(20261125); // fixed: a failure comes again
    const std::string alphabet =
        "0123456789012345678901ABSNIMEI()[]]C1]d2\x1D\x1D/.:-%?&=# \n\xC2\xA0\xE2\x80\xFFhtps"s + '\0';
    for (int i = 0; i < 30'000; ++i) {
        std::string text(random() % 48, ' ');
        for (char& c : text)
            c = i % 3 == 0 ? static_cast<char>(random() % 256) : alphabet[random() % alphabet.size()];
        if (i % 5 == 0)
            text.insert(0, i % 2 == 0 ? "]d201" : "https://a.b/01/09506000134352/");
        if (i % 7 == 0)
            text.insert(0, i % 2 == 0 ? "[)>\x1E"
                                        "06\x1D"
                                        "9N"
                                      : "+A12311/$$");
        checkInvariants(text);
    }
}
