#include "core/base/error.h"
#include "core/inspection/recorded_code.h"
#include "tests/inspection/bench.h"
#include "tests/support/catch.h"

#include <string>
#include <vector>

using namespace returnbench;
using namespace returnbench::test;

namespace {

/// A carrier's label with the serial of what is in the parcel.
const std::string kLabel = "[)>\x1e"
                           "01\x1d"
                           "0210011\x1d"
                           "840\x1d"
                           "53\x1d"
                           "9080122327430201\x1d"
                           "76 QUORL AVENUE\x1dNEW YORK CITY\x1dNY\x1dSUSAN WANDA\x1e"
                           "06\x1d"
                           "12Z2125550186\x1d"
                           "SSN-A0001\x1e\x04";
const std::string kCard = "MECARD:N:Susan Wanda;TEL:+12125550186;;";

std::string everythingOf(const Bench& bench, const InspectionId& inspection) {
    std::string all;
    for (const Event& event : bench.journal->eventsOf(inspection))
        all += event.body.dump() + "\n";
    return all;
}

bool namesSomebody(const std::string& text) {
    for (const char* word : {"WANDA", "Wanda", "QUORL", "2125550186", "10011"})
        if (text.find(word) != std::string::npos)
            return true;
    return false;
}

} // namespace

TEST_CASE("of a carrier's label the item's serial goes on record, and not who the buyer is") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    CHECK(session.see({code(kLabel, CodeFormat::Pdf417)}));
    REQUIRE(session.state().verdict);
    CHECK(session.state().verdict->kind == VerdictKind::Match);
    REQUIRE(session.state().labels.size() == 1);
    const ReadLabel& label = session.state().labels.front();
    CHECK(isWithheld(label.text));
    CHECK(label.text.starts_with("withheld:PDF417:" + std::to_string(kLabel.size()) + ":"));
    REQUIRE(label.identifiers.size() == 1);
    CHECK(label.identifiers.front().value == "SNA0001");
    CHECK(label.identifiers.front().raw == label.text);

    session.see({code(kLabel, CodeFormat::Pdf417)});
    CHECK(session.state().labels.size() == 1); // known for the same one
    CHECK_FALSE(namesSomebody(everythingOf(bench, session.state().id)));
}

TEST_CASE("what a scanner or a keyboard sends of somebody is withheld likewise") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    session.seeText(kLabel, InspectionSession::TextSource::Scanner);
    session.seeText(kCard, InspectionSession::TextSource::Typed);
    REQUIRE(session.state().labels.size() == 2);
    CHECK(session.state().labels[0].text.starts_with("withheld:scanner:"));
    CHECK(session.state().labels[1].text.starts_with("withheld:typed:"));
    CHECK(session.state().labels[1].identifiers.empty());
    CHECK(session.state().verdict->kind == VerdictKind::Match);
    CHECK_FALSE(namesSomebody(everythingOf(bench, session.state().id)));
}

TEST_CASE("a saved photo is recorded without who is named on its label") {
    Bench bench;
    for (Protocol& protocol : bench.protocols)
        for (Shot& shot : protocol.shots)
            shot.showsCode = shot.id == "label";
    bench.legible = {code(kLabel, CodeFormat::Pdf417), code("AWB1")};
    InspectionSession session = bench.open("AWB1");
    CHECK(session.takePhoto("label", picture(1), InspectionSession::Acceptance::OnlyGood).advice.empty());
    const auto& codes = session.state().photos.front().codes;
    REQUIRE(codes.size() == 3);
    CHECK(isWithheld(codes[0]));
    CHECK(codes[1] == "SNA0001"); // what the withheld one says of the item
    CHECK(codes[2] == "AWB1");
    CHECK_FALSE(namesSomebody(everythingOf(bench, session.state().id)));
}

TEST_CASE("without the workspace's key nobody can tell whose label is withheld") {
    Bench bench;
    const Mirror other(bench.directory / "other.db", OpenMode::ReadWrite, Bytes(32, std::byte{8}));
    const auto textWith = [](const Mirror& mirror, const std::string& text) {
        return recordedCode(mirror, text, "QRCode", {}, identify(text)).text;
    };
    CHECK(textWith(bench.mirror, kCard) == textWith(bench.mirror, kCard));
    CHECK(textWith(bench.mirror, kCard) != textWith(other, kCard));
    CHECK(textWith(bench.mirror, kCard) != textWith(bench.mirror, kLabel));
    CHECK(textWith(bench.mirror, "Model: Street Triple 765") == "Model: Street Triple 765");
}

TEST_CASE("a code that says who somebody is opens no inspection") {
    Bench bench;
    const auto before = bench.journal->head().seq;
    CHECK_THROWS_AS(bench.open(kCard), Error);
    CHECK(bench.journal->head().seq == before);
}
