#include "core/base/error.h"
#include "core/base/resources.h"
#include "core/inspection/protocol.h"

#include "tests/support/catch.h"
#include "tests/support/temp_directory.h"

#include <algorithm>

using namespace returnbench;

namespace {

const std::string kSound = R"(id = "general"
title = "General"
serial = "optional"
[[question]]
id = "state"
title = "State"
answers = [ { id = "good", title = "good" }, { id = "bad", title = "bad" } ]
[[shot]]
id = "front"
title = "Front"
prompt = "Show the front"
when = { not_verdict = ["empty_parcel"], answer = { state = ["bad"] } }
[[grade]]
grade = "C"
name = "bad"
when = { answer = { state = ["bad"] }, flag = ["recalled"], verdict = ["match"] }
[[grade]]
grade = "A"
name = "good"
[[disposition]]
disposition = "restock"
name = "good → restock"
)";

/// What loading `text` as the only protocol is refused with.
std::string refusal(const std::string& text) {
    const test::TempDirectory temp;
    temp.write("p.toml", text);
    try {
        (void)loadProtocols(temp.path());
    } catch (const Error& error) {
        return error.what();
    }
    return "";
}

std::string replaced(const std::string& from, const std::string& to) {
    std::string text = kSound;
    const auto where = text.find(from);
    REQUIRE(where != std::string::npos);
    return text.replace(where, from.size(), to);
}

} // namespace

TEST_CASE("the protocols that come with the program load and cover their categories") {
    const auto protocols = loadProtocols(resourcesDirectory() / "protocols");
    CHECK(protocolFor(protocols, "Phones").id == "consumer-electronics");
    CHECK(protocolFor(protocols, " footwear ").id == "fashion-footwear");
    CHECK(protocolFor(protocols, "garden").id == "general");
    CHECK(protocolFor(protocols, "").id == "general");
}

TEST_CASE("a protocol is read with its conditions") {
    const test::TempDirectory temp;
    temp.write("p.toml", kSound);
    const auto protocols = loadProtocols(temp.path());
    REQUIRE(protocols.size() == 1);
    const Protocol& protocol = protocols.front();
    CHECK(protocol.serialUse == SerialUse::Optional);
    REQUIRE(protocol.shots.size() == 1);
    CHECK_FALSE(protocol.shots[0].isReadAgain());
    CHECK(protocol.shots[0].when.notVerdicts == std::vector{VerdictKind::EmptyParcel});
    CHECK(protocol.shots[0].when.answers.at("state") == std::vector<std::string>{"bad"});
    REQUIRE(protocol.grades.size() == 2);
    CHECK(protocol.grades[0].when.flags == std::vector<std::string>{"recalled"});
    CHECK(protocol.grades[0].when.verdicts == std::vector{VerdictKind::Match});
}

TEST_CASE("of label shots the saved photo is read again") {
    for (const Protocol& protocol : loadProtocols(resourcesDirectory() / "protocols")) {
        INFO(protocol.id);
        for (const Shot& shot : protocol.shots) {
            INFO(shot.id);
            CHECK(shot.isReadAgain() == (shot.id == "label" || shot.id == "serial" || shot.id == "tag"));
            CHECK(shot.legibleCode == (shot.id == "serial"));
        }
    }
}

TEST_CASE("a faulty protocol is refused with file, line and reason") {
    const auto [from, to, words] = GENERATE(table<std::string, std::string, std::string>({
        {"title = \"General\"", "title = 7", "line 2: `title` must be"},
        {"title = \"General\"\n", "", "`title` is missing"},
        {"serial = \"optional\"", "serial = \"maybe\"", "line 3: \"maybe\" is not one of"},
        {"serial = \"optional\"", "serial = \"optional\"\ncolour = 1",
         "line 4: the key `colour` is not known here; known are: id, title"},
        {"id = \"state\"", "id = \"State!\"", "line 5: `id` must be"},
        {", { id = \"bad\", title = \"bad\" }", "", "needs 2 to 9 answers"},
        {"{ id = \"bad\", title", "{ id = \"good\", title", "stands twice"},
        {"id = \"state\"", "id = \"state\"\nusual = \"fine\"", "\"fine\" is not one of: good, bad"},
        {"id = \"state\"", "id = \"items_found\"", "asked by ReturnBench itself"},
        {"state = [\"bad\"] } }\n[[grade]]", "state = [\"ugly\"] } }\n[[grade]]", "no answer \"ugly\""},
        {"answer = { state = [\"bad\"] } }", "answer = { mood = [\"bad\"] } }", "no question `mood`"},
        {"not_verdict = [\"empty_parcel\"]", "not_verdict = [\"void\"]",
         "is no verdict; verdicts are: match, probable_match"},
        {"flag = [\"recalled\"]", "flag = [\"rare\"]", "\"rare\" is not one of"},
        {"grade = \"A\"\nname = \"good\"\n", "grade = \"A\"\nname = \"good\"\nwhen = { grade = [\"A\"] }\n",
         "must have no `when`"},
        {"disposition = \"restock\"", "disposition = \"burn\"", "\"burn\" is not one of"},
        {"title = \"General\"", "title = \"Gen\\u202Eeral\"", "printable"},
        {"title = \"General\"", "title = \"" + std::string(121, 'x') + "\"", "at most 120 bytes"},
        {"[[shot]]", "[[shot", "line 8"},
        {"[[shot]]\n", "[[shot]]\nshows_code = 1\n", "`shows_code` must be true or false"},
    }));
    const std::string what = refusal(replaced(from, to));
    INFO(what);
    CHECK_THAT(what, ContainsSubstring(words));
    CHECK_THAT(what, ContainsSubstring("p.toml"));
}

TEST_CASE("two protocols may not claim one id, one category or to be the general one") {
    const auto [id, categories, words] = GENERATE(table<std::string, std::string, std::string>({
        {"general", "categories = [\"toys\"]", "has the id"},
        {"other", "", "only one may be the general"},
    }));
    const test::TempDirectory temp;
    temp.write("a.toml", kSound);
    temp.write("b.toml", "id = \"" + id + "\"\n" + categories + kSound.substr(kSound.find("\ntitle")));
    try {
        (void)loadProtocols(temp.path());
        FAIL("nothing was thrown");
    } catch (const Error& error) {
        CHECK_THAT(error.what(), ContainsSubstring(words));
    }
}

TEST_CASE("two protocols may not share a category, in whatever case they write it") {
    const test::TempDirectory temp;
    const auto withCategory = [](const std::string& id, const std::string& category) {
        return "id = \"" + id + "\"\ncategories = [\"" + category + "\"]" +
               kSound.substr(kSound.find("\ntitle"));
    };
    temp.write("a.toml", kSound);
    temp.write("b.toml", withCategory("b", "Toys"));
    CHECK(protocolFor(loadProtocols(temp.path()), "toys").id == "b");
    temp.write("c.toml", withCategory("c", "toys "));
    try {
        (void)loadProtocols(temp.path());
        FAIL("nothing was thrown");
    } catch (const Error& error) {
        CHECK_THAT(error.what(), ContainsSubstring("c.toml"));
        CHECK_THAT(error.what(), ContainsSubstring("category \"toys\""));
    }
}

TEST_CASE("a protocol file that is too large, empty or binary is refused by name") {
    CHECK_THAT(refusal(kSound + std::string(300'000, '#')), ContainsSubstring("p.toml"));
    CHECK_THAT(refusal(""), ContainsSubstring("p.toml"));
    CHECK_THAT(refusal(std::string("\0\xff\x01", 3)), ContainsSubstring("p.toml"));
}

TEST_CASE("every protocol that comes with the program asks for more photos when the outcome contradicts") {
    for (const Protocol& protocol : loadProtocols(resourcesDirectory() / "protocols")) {
        INFO(protocol.id);
        const auto shot = [&](const std::string& id) {
            const auto found = std::find_if(protocol.shots.begin(), protocol.shots.end(),
                                            [&](const Shot& s) { return s.id == id; });
            REQUIRE(found != protocol.shots.end());
            return *found;
        };
        const Shot parcel = shot("parcel");
        const Shot contents = shot("contents");
        for (const VerdictKind kind :
             {VerdictKind::OtherUnit, VerdictKind::UnknownUnit, VerdictKind::OtherProduct,
              VerdictKind::AlreadyReturned, VerdictKind::ComponentMismatch, VerdictKind::QuantityShort,
              VerdictKind::EmptyParcel}) {
            INFO(toString(kind));
            const auto& asked = parcel.when.verdicts;
            CHECK(std::find(asked.begin(), asked.end(), kind) != asked.end());
            const auto& open = contents.when.verdicts;
            CHECK((open.empty() || std::find(open.begin(), open.end(), kind) != open.end()));
        }
        const auto& front = shot("front").when.notVerdicts;
        CHECK(std::find(front.begin(), front.end(), VerdictKind::EmptyParcel) != front.end());
        CHECK(shot("damage").when.answers.size() == 1);
        for (const Question& question : protocol.questions)
            CHECK(question.when.notVerdicts == std::vector{VerdictKind::EmptyParcel});
    }
}

TEST_CASE("a folder without a general protocol is refused") {
    const test::TempDirectory temp;
    CHECK_THROWS_AS(loadProtocols(temp.path()), Error);
    CHECK_THROWS_AS(loadProtocols(temp / "none"), Error);
}
