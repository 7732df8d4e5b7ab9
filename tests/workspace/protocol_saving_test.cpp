#include "core/workspace/workspace.h"

#include "core/base/file.h"
#include "core/inspection/protocol_reader.h"
#include "tests/support/catch.h"
#include "tests/support/errors.h"
#include "tests/support/fixed.h"
#include "tests/support/temp_directory.h"

#include <vector>

using namespace returnbench;
using namespace returnbench::test;

namespace {

struct ProtocolShop {
    TempDirectory directory;
    FixedClock clock;
    CountingRandom random;
    Workspace workspace = Workspace::create(directory / "bench", "Bench 3", clock, random);
    PersonId mira = workspace.person("mira").id;

    [[nodiscard]] std::string text(const std::string& id) const {
        return readTextFile(workspace.protocolFile(id), kMaxProtocolBytes);
    }
    [[nodiscard]] const Protocol& protocol(const std::string& id) const {
        for (const Protocol& known : workspace.protocols())
            if (known.id == id)
                return known;
        throw std::runtime_error("there is no protocol " + id);
    }
    std::vector<Event> changes() {
        std::vector<Event> events;
        workspace.journal().forEach(1, [&](const Event& event) {
            if (event.kind() == "protocol.changed")
                events.push_back(event);
            return true;
        });
        return events;
    }
};

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    return text.replace(text.find(from), from.size(), to);
}

} // namespace

TEST_CASE("an edited protocol takes the place of the delivered one, and the journal has both") {
    ProtocolShop shop;
    const std::string delivered = shop.text("general");
    const std::string edited = replaced(delivered, "Show the front of the item", "Show its face");
    (void)shop.workspace.saveProtocol(edited, "As we say it", shop.mira);
    CHECK(shop.text("general") == edited);
    CHECK(shop.protocol("general").shots[3].prompt == "Show its face");
    const auto changes = shop.changes();
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].by() == "mira");
    CHECK(changes[0].data()["file"] == edited);
    CHECK(changes[0].data()["before"] == delivered);
    CHECK(changes[0].data()["note"] == "As we say it");
    const Workspace reader =
        Workspace::open(shop.directory / "bench", OpenMode::ReadOnly, shop.clock, shop.random);
    CHECK(readTextFile(reader.protocolFile("general"), kMaxProtocolBytes) == edited);
}

TEST_CASE("a new protocol stands beside the others") {
    ProtocolShop shop;
    const auto before = shop.workspace.protocols().size();
    std::string text = replaced(shop.text("general"), "id = \"general\"", "id = \"garden\"");
    text = replaced(text, "serial = ", "categories = [\"garden\"]\nserial = ");
    (void)shop.workspace.saveProtocol(text, {}, shop.mira);
    CHECK(shop.workspace.protocols().size() == before + 1);
    CHECK(protocolFor(shop.workspace.protocols(), "Garden").id == "garden");
    CHECK_FALSE(shop.changes().back().data().contains("before"));
}

TEST_CASE("a protocol that does not fit, says nothing new or is none changes nothing") {
    ProtocolShop shop;
    const std::string delivered = shop.text("general");
    const auto refuses = [&](const std::string& text) {
        CHECK(codeOf([&] { (void)shop.workspace.saveProtocol(text, {}, shop.mira); }) ==
              ErrorCode::InvalidInput);
    };
    refuses(delivered);
    refuses("id = ");
    refuses(replaced(delivered, "id = \"general\"", "id = \"second\""));          // two general ones
    refuses(replaced(delivered, "serial = ", "categories = [\"x\"]\nserial = ")); // none
    CHECK(shop.changes().empty());
    CHECK(shop.text("general") == delivered);
    CHECK(codeOf([&] { (void)shop.workspace.protocolFile("none"); }) == ErrorCode::NotFound);
}
