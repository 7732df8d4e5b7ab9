#include "core/identifiers/gs1_associations.h"
#include "core/identifiers/gs1_table.h"
#include "core/identifiers/identifier.h"
#include "tests/support/catch.h"

using namespace returnbench;

namespace {

/// The notes of all elements in a line each.
std::string notesOf(std::string_view text) {
    const auto message = parseElementString(text);
    REQUIRE(message);
    CHECK(message->problem.empty());
    std::string notes;
    for (const Gs1Element& element : message->elements)
        if (const std::string note = gs1AssociationNote(*message, element); !note.empty())
            notes += note + '\n';
    return notes;
}

} // namespace

TEST_CASE("elements that belong together have no note") {
    for (const char* text :
         {"(01)09506000134352", "(01)09506000134352(17)271231(10)LOT7(21)SER1", "(03)09506000134352(21)S",
          "(00)106141412345678908(02)09506000134352(37)12",
          "(00)106141412345678908(8026)095060001343520102(37)1", "(01)09506000134352(3103)000195(3922)199",
          "(01)09506000134352(21)A(250)B", "(8004)9506ASSET", "(01)09506000134352(21)A(8030)AbC-",
          "(415)9506000134352(8020)R7", "(99)X(99)X", "(8018)106141412345678908(7258)1/2(7259)Doe",
          "(01)09506000134352(422)276(427)BY"}) {
        INFO(text);
        CHECK(notesOf(text).empty());
    }
}

TEST_CASE("an element without what it needs says so") {
    CHECK(notesOf("(21)A") == "AI 21 needs AI 01, 03 or 8006, here or in another code of the item.\n");
    CHECK(notesOf("(22)A(01)09506000134352").empty());
    CHECK(notesOf("(37)12") == "AI 37 needs AI 00, here or in another code of the item.\n");
    CHECK(notesOf("(00)106141412345678908(37)12") ==
          "AI 37 needs AI 02 or 8026, here or in another code of the item.\n");
    CHECK(notesOf("(01)09506000134352(250)B") ==
          "AI 250 needs AI 21, here or in another code of the item.\n");
    CHECK_THAT(notesOf("(01)09506000134352(3922)199"),
               ContainsSubstring("needs AI 30, 31nn, 32nn, 35nn or 36nn"));
    CHECK_THAT(notesOf("(01)09506000134352(8030)AbC-"), ContainsSubstring("01 with 21"));
    CHECK_THAT(notesOf("(01)09506000134352(710)03752864(4303)X"), ContainsSubstring("AI 4303 needs AI 4302"));
}

TEST_CASE("elements that exclude one another say so") {
    CHECK(notesOf("(01)09506000134352(00)106141412345678908(37)12(02)09506000134352") ==
          "AI 01 must not stand beside AI 02.\nAI 02 must not stand beside AI 01.\n");
    CHECK_THAT(notesOf("(01)09506000134352(3103)000195(3102)001950"),
               ContainsSubstring("AI 3103 must not stand beside AI 3102"));
    CHECK_THAT(notesOf("(00)106141412345678908(4330)007200(4331)002200"),
               ContainsSubstring("AI 4330 must not stand beside AI 4331"));
    CHECK_THAT(notesOf("(01)09506000134352(21)A(235)B"),
               ContainsSubstring("AI 21 must not stand beside AI 235"));
}

TEST_CASE("an element said twice differently says so") {
    CHECK_THAT(notesOf("(01)09506000134352(21)A(21)B"),
               ContainsSubstring("AI 21 stands there more than once"));
}

TEST_CASE("associations name only application identifiers that are known") {
    for (const Gs1Rule& rule : gs1Rules())
        for (std::string names : {std::string(rule.needs), std::string(rule.excludes)}) {
            INFO(std::string(rule.firstAi) << " " << names);
            for (char& c : names)
                c = c == 'n' ? '0' : (c == ';' || c == '+' ? ',' : c);
            for (std::size_t start = 0; start < names.size();) {
                const auto end = std::min(names.find(',', start), names.size());
                CHECK(findGs1Rule(names.substr(start, end - start)) != nullptr);
                start = end + 1;
            }
        }
}

TEST_CASE("what is missing beside an element is a note and no fault") {
    const auto serial = identify("(21)A1");
    REQUIRE(serial.size() == 1);
    CHECK(serial[0].valid);
    CHECK_THAT(serial[0].note, ContainsSubstring("AI 21 needs AI 01"));
    CHECK_THAT(identify("(403)R7")[0].note, StartsWith("AI 403. AI 403 needs AI 00"));
}
