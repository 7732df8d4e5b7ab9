#include "tests/identifiers/shown.h"
#include "tests/support/catch.h"

using namespace returnbench;

namespace {

/// `<` RS, `|` GS, `>` EOT: the text of a code.
std::string code(std::string text) {
    for (char& c : text)
        c = c == '<' ? '\x1E' : c == '|' ? '\x1D' : c == '>' ? '\x04' : c;
    return "[)>" + text;
}

} // namespace

TEST_CASE("an envelope says what its formats hold") {
    // the example of IFA's coding specification
    CHECK(shown(code("<06|9N110375286414|1T12345ABCD|D150617|S12345ABCDEF98765<>")) ==
          "ppn=110375286414 pzn=03752864 lot=12345ABCD expiry=2015-06-17 serial=12345ABCDEF98765");
    CHECK(shown(code("<06|1PAB-7|SXYZ-1|Q1|4LDE<>")) == "part_number=AB-7 serial=XYZ1 other=1 other=DE");
    CHECK(shown(code("<05|010950600013435210LOT7|21SER-1<>")) == "gtin=09506000134352 lot=LOT7 serial=SER1");
    CHECK(shown(code("<12|MFR 5A6B7|PNR PN-1|SER 0001<>")) == "other=5A6B7 part_number=PN-1 serial=0001");
    CHECK(shown(code("<05|0109506000134352<06|SXYZ1<>")) == "gtin=09506000134352 serial=XYZ1");
    CHECK(shown("]d1" + code("<06|SXYZ1<>")) == "serial=XYZ1");
}

TEST_CASE("an envelope is understood in every form that scanners send") {
    const std::string wanted = "part_number=AB7 serial=XYZ1";
    for (const std::string& text :
         {code("<06|1PAB7|SXYZ1<>"), code("<06|1PAB7|SXYZ1<"), code("<06|1PAB7|SXYZ1"),
          code("06|1PAB7|SXYZ1<>"), code("<06|1PAB7|SXYZ1|<>"),
          std::string("[)>{RS}06{GS}1PAB7{GS}SXYZ1{RS}{EOT}"),
          std::string("[)><RS>06<GS>1PAB7<GS>SXYZ1<RS><EOT>"), std::string("[)>^^06^]1PAB7^]SXYZ1^^^D"),
          std::string("[)>\\x1e06\\x1d1PAB7\\x1dSXYZ1\\x1e\\x04"), std::string("[)>␞06␝1PAB7␝SXYZ1␞␄")}) {
        INFO(text);
        CHECK(shown(text) == wanted);
    }
}

TEST_CASE("faults of an envelope are told with their position") {
    CHECK(shown(code("<06|SXYZ1|-<>")) == "serial=XYZ1 other=-!");
    CHECK_THAT(faults(code("<06|SXYZ1|-<>")), ContainsSubstring("no data identifier at position 14"));
    CHECK_THAT(faults(code("<06|SXYZ1<07|free text<>")), ContainsSubstring("Format 07 at position 14"));
    CHECK_THAT(faults(code("<06|SXYZ1<06<>")), ContainsSubstring("no format with data at position 14"));
    CHECK_THAT(faults(code("<06|SXYZ1<05|0109506000134353<>")),
               ContainsSubstring("check digit, character 14"));
    CHECK_THAT(faults(code("<05|010950600013435277770<>")), ContainsSubstring("\"7777\" at position 24"));
    CHECK_THAT(faults(code("<12|SER 1|PNR<>")), ContainsSubstring("position 14 is no text element"));
    std::string many = "<06";
    for (int i = 0; i < 120; ++i)
        many += "|Q1";
    CHECK_THAT(faults(code(many)), ContainsSubstring("more than 100"));
}

TEST_CASE("an envelope of which nothing is understood is refused as any text") {
    CHECK(shown(code("<06<>")) == "serial=!");
    CHECK(shown(code("<06|")) == "serial=!");
    CHECK(shown("[)>06S123") == "serial=[)>06S123");
    CHECK(shown("[)>") == "serial=[)>");
}
