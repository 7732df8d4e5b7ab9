#include "core/inspection/protocol_paths.h"

#include "core/base/error.h"
#include "core/base/resources.h"
#include "core/inspection/protocol_reader.h"
#include "tests/support/catch.h"
#include "tests/support/errors.h"
#include "tests/support/temp_directory.h"

#include <algorithm>

using namespace returnbench;

namespace {

using Kind = ProtocolFinding::Kind;

const std::string kTwoQuestions = R"(id = "shoes"
title = "Shoes"
serial = "off"
categories = ["shoes"]
[[question]]
id = "wear"
title = "Wear"
answers = [ { id = "none", title = "none" }, { id = "worn", title = "worn" } ]
[[question]]
id = "sole"
title = "Sole"
when = { answer = { wear = ["worn"] } }
answers = [ { id = "good", title = "good" }, { id = "gone", title = "gone" }, { id = "lost", title = "lost" } ]
[[shot]]
id = "sole"
title = "Sole"
prompt = "Show the sole"
when = { answer = { sole = ["gone"] }, grade = ["D"] }
[[grade]]
grade = "D"
name = "sole gone"
when = { answer = { sole = ["gone"] } }
[[grade]]
grade = "A"
name = "the rest"
[[disposition]]
disposition = "restock"
name = "all"
)";

ProtocolPaths pathsOf(const std::string& text) {
    return walkProtocol(readProtocolText("shoes.toml", text));
}

std::string with(const std::string& from, const std::string& to) {
    std::string text = kTwoQuestions;
    return text.replace(text.find(from), from.size(), to);
}

bool finds(const ProtocolPaths& paths, Kind kind, const std::string& id) {
    return std::any_of(paths.findings.begin(), paths.findings.end(), [&](const ProtocolFinding& finding) {
        return finding.kind == kind && finding.id == id && finding.text.find(id) != std::string::npos;
    });
}

} // namespace

TEST_CASE(
    "every way through the protocols that come with the program ends, and nothing stands there in vain") {
    for (const Protocol& protocol : loadProtocols(resourcesDirectory() / "protocols")) {
        CAPTURE(protocol.id);
        const ProtocolPaths paths = walkProtocol(protocol);
        CHECK(paths.isWhole);
        CHECK(paths.walked > 13);
        for (const ProtocolFinding& finding : paths.findings)
            CHECK(finding.text == "");
    }
}

TEST_CASE("ways are counted by verdict, and by the answers to what is asked") {
    const ProtocolPaths paths = pathsOf(kTwoQuestions);
    CHECK(paths.walked == 13 * (1 + 3)); // unworn, or worn with one of three soles
    CHECK(paths.mostQuestions == 2);
    CHECK(paths.mostShots == 1);
    CHECK(paths.findings.empty());
    const ProtocolPaths flagged = pathsOf(
        with("name = \"sole gone\"\nwhen = {", "name = \"sole gone\"\nwhen = { flag = [\"recalled\"],"));
    CHECK(flagged.walked == 2 * 13 * 4);
}

TEST_CASE("what no inspection comes to is found") {
    CHECK(finds(pathsOf(with("grade = [\"D\"]", "grade = [\"B\"]")), Kind::NeverTaken, "sole"));
    CHECK(finds(pathsOf(with("[[grade]]\ngrade = \"A\"",
                             "[[grade]]\ngrade = \"C\"\nname = \"again\"\nwhen = { answer = { "
                             "sole = [\"gone\"] } }\n[[grade]]\ngrade = \"A\"")),
                Kind::NeverGiven, "again"));
    CHECK(finds(pathsOf(with("[[disposition]]\n",
                             "[[disposition]]\ndisposition = \"scrap\"\nname = \"grade C\"\nwhen = { "
                             "grade = [\"C\"] }\n[[disposition]]\n")),
                Kind::NeverSet, "grade C"));
    const ProtocolPaths never =
        pathsOf(with("when = { answer = { wear = [\"worn\"] } }",
                     "when = { answer = { wear = [\"worn\"] }, verdict = [\"match\"], not_verdict = "
                     "[\"match\"] }"));
    CHECK(finds(never, Kind::NeverAsked, "sole"));
}

TEST_CASE("a way that does not end is named with how it came there") {
    Protocol protocol = readProtocolText("shoes.toml", kTwoQuestions);
    protocol.grades.pop_back(); // the reader would refuse it; a form need not
    const ProtocolPaths paths = walkProtocol(protocol);
    REQUIRE(paths.findings.size() == 1);
    CHECK(paths.findings[0].kind == Kind::NoGrade);
    CHECK(paths.findings[0].id == "match, wear = none");
}

TEST_CASE("a protocol with more ways than can be walked says so, and is not judged") {
    Protocol protocol = readProtocolText("shoes.toml", kTwoQuestions);
    Question question = protocol.questions[0];
    for (int i = 0; i < 20; ++i) {
        question.id = "q" + std::to_string(i);
        protocol.questions.push_back(question);
    }
    const ProtocolPaths paths = walkProtocol(protocol);
    CHECK_FALSE(paths.isWhole);
    CHECK(paths.walked == kMostPaths);
    CHECK(paths.findings.empty());
}

TEST_CASE("the shop's own protocols take the place of delivered ones and stand beside them") {
    const test::TempDirectory temp;
    const auto delivered = resourcesDirectory() / "protocols";
    CHECK(loadProtocols(delivered, temp / "none").size() == loadProtocols(delivered).size());
    temp.write("shoes.toml", kTwoQuestions);
    const auto clash = [&] { (void)loadProtocols(delivered, temp.path()); };
    CHECK(test::codeOf(clash) == ErrorCode::InvalidInput); // fashion has shoes already
    temp.write("shoes.toml", with("[\"shoes\"]", "[\"socks\"]"));
    CHECK(protocolFor(loadProtocols(delivered, temp.path()), "socks").id == "shoes");
    temp.write("shoes.toml", with("\"shoes\"\ntitle", "\"general\"\ntitle"));
    CHECK(test::codeOf(clash) == ErrorCode::InvalidInput);
}

TEST_CASE("a protocol fits when no category is taken and just one is the general one") {
    const auto all = loadProtocols(resourcesDirectory() / "protocols");
    Protocol own = readProtocolText("shoes.toml", kTwoQuestions);
    own.categories = {"socks"};
    requireFit(own, all);
    own.categories = all.front().categories.empty() ? all.back().categories : all.front().categories;
    CHECK(test::codeOf([&] { requireFit(own, all); }) == ErrorCode::InvalidInput);
    own.categories.clear();
    CHECK(test::codeOf([&] { requireFit(own, all); }) == ErrorCode::InvalidInput);
    own.id = "general"; // in its place
    requireFit(own, all);
    own.categories = {"socks"};
    CHECK(test::codeOf([&] { requireFit(own, all); }) == ErrorCode::InvalidInput);
}
