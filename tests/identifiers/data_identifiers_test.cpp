#include "core/identifiers/data_identifiers.h"
#include "tests/identifiers/shown.h"
#include "tests/support/catch.h"

using namespace returnbench;

namespace {

std::string shownField(std::string_view field, FieldContext context = FieldContext::Any) {
    std::string result;
    for (const Identifier& identifier : identifiersInField(field, 0, "raw", context))
        result += (result.empty() ? "" : " ") + std::string(toString(identifier.kind)) + "=" +
                  identifier.value + (identifier.valid ? "" : "!");
    return result;
}

} // namespace

TEST_CASE("a data identifier says what its data are") {
    struct Case {
        const char* field;
        const char* wanted;
    };
    const Case cases[] = {
        {"Sab-123", "serial=AB123"},
        {"1S20L6S0A100PF1ABCDE", "serial=20L6S0A100PF1ABCDE"},
        {"30SAB123", "serial=AB123"},
        {"18S1A2B3SERIAL7", "serial=SERIAL7 serial=1A2B3SERIAL7"},
        {"18S1A2B3", "serial=1A2B3"},
        {"25SUN123456789SERIAL7", "serial=SERIAL7 serial=UN123456789SERIAL7"},
        {"25SD1A2B3SERIAL7", "serial=SERIAL7 serial=D1A2B3SERIAL7"},
        {"25SLEABCSERIAL7", "serial=LEABCSERIAL7"},
        {"22S356938035643809", "cellular_serial=356938035643809"},
        {"PAB-7", "part_number=AB-7"},
        {"1PAB-7", "part_number=AB-7"},
        {"30PAB-7", "part_number=AB-7"},
        {"8P04006381333931", "gtin=04006381333931"},
        {"TLOT7", "lot=LOT7"},
        {"1TLOT7", "lot=LOT7"},
        {"14D20271231", "expiry=2027-12-31"},
        {"15D311227", "expiry=2027-12-31"},
        {"16D20260115", "production_date=2026-01-15"},
        {"D271231", "other=2027-12-31"},
        {"9D2635", "other=2635"},
        {"Q12", "other=12"},
        {"4LDE", "other=DE"},
        {"KPO7", "other=PO7"},
        {"VACME", "other=ACME"},
        {"1VACME", "other=ACME"},
        {"L7", "other=7"},
        {"3SPACK7", "other=PACK7"},
        {"JUN123456789A", "licence_plate=UN123456789A"},
        {"1JUN123456789A", "licence_plate=UN123456789A"},
        {"I1M8GDM9AXKP042788", "vin=1M8GDM9AXKP042788"},
        {"9N110375286414", "ppn=110375286414 pzn=03752864"},
        // malformed
        {"S", "serial=!"},
        {"S---", "serial=---!"},
        {"1234S7", "other=1234S7!"},
        {"s123", "other=s123!"},
        {"14D20271331", "expiry=20271331!"},
        {"16D2026011", "production_date=2026011!"},
        {"8P04006381333932", "gtin=04006381333932!"},
        {"9N110375286415", "ppn=110375286415!"},
        {"IWVWZZZ1JZ3W38675", "vin=WVWZZZ1JZ3W38675!"},
    };
    for (const auto& [field, wanted] : cases) {
        INFO(field);
        CHECK(shownField(field) == wanted);
    }
    CHECK(shownField("D271200", FieldContext::Drug) == "expiry=2027-12-31");
}

TEST_CASE("notes name the data identifier, and of a fault the place") {
    CHECK(identifiersInField("4LDE", 8, "").front().note == "DI 4L");
    CHECK_THAT(identifiersInField("14D20271331", 8, "").front().note, StartsWith("DI 14D at position 9: "));
    CHECK_THAT(identifiersInField("9N110375286415", 8, "").front().note, StartsWith("DI 9N at position 9: "));
    CHECK_THAT(identifiersInField("-", 8, "").front().note, ContainsSubstring("position 9"));
    CHECK_THAT(identifiersInField("S" + std::string(kMaxSerial + 1, 'A'), 0, "").front().note,
               ContainsSubstring("128"));
}

TEST_CASE("a linear code's data identifier is a second reading behind the plain serial") {
    CHECK(shown("S12345678") == "serial=S12345678 serial=12345678");
    CHECK(shown("1S20L6S0A100PF1ABCDE") == "serial=1S20L6S0A100PF1ABCDE serial=20L6S0A100PF1ABCDE");
    CHECK(shown("1PABC-1234") == "serial=1PABC1234 part_number=ABC-1234");
    CHECK(shown("]C0S12345678") == "serial=S12345678 serial=12345678");
    CHECK(shown("18S1A2B3SERIAL7") == "serial=18S1A2B3SERIAL7 serial=SERIAL7 serial=1A2B3SERIAL7");
}

TEST_CASE("what is too short, captioned or a common letter has no second reading") {
    for (const char* text : {"S12345", "s12345678", "T12345678", "Q12345678", "D12345678", "P12345678",
                             "V12345678", "K12345678", "L12345678", "9D12345678", "1T12345678"}) {
        INFO(text);
        CHECK(shown(text) == "serial=" + normalSerial(text));
    }
    CHECK(shown("SN: S12345678") == "serial=S12345678");
}
