#include "core/base/file.h"
#include "core/claims/policy_versions.h"
#include "core/workspace/workspace.h"
#include "tests/support/catch.h"
#include "tests/support/fixed.h"
#include "tests/support/temp_directory.h"

#include <algorithm>

using namespace returnbench;
using namespace returnbench::test;

namespace {

struct PolicyShop {
    TempDirectory temp;
    FixedClock clock;
    CountingRandom random;
    Workspace workspace = Workspace::create(temp / "bench", "Bench 1", clock, random);
    PersonId mira{"mira"};

    [[nodiscard]] Policy policy(const std::string& id) const {
        const ClaimDesk desk = workspace.claimDesk();
        const auto found = std::find_if(desk.policies().begin(), desk.policies().end(),
                                        [&](const Policy& known) { return known.id == id; });
        REQUIRE(found != desk.policies().end());
        return *found;
    }
    [[nodiscard]] std::filesystem::path file(const std::string& name) const {
        return workspace.directory() / "policies" / name;
    }
};

} // namespace

TEST_CASE("a saved policy holds from now on, in a file of its own, and its versions are kept") {
    PolicyShop shop;
    Policy edited = shop.policy("flipkart-spf");
    edited.clocks.front().days = 15;
    const Policy saved = shop.workspace.savePolicy(edited, "The portal says 15 now", shop.mira);
    CHECK(shop.policy("flipkart-spf").clocks.front().days == 15);
    CHECK(shop.policy("flipkart-spf").version == saved.version);
    CHECK(std::filesystem::exists(shop.file("flipkart-spf.toml")));
    const auto versions = policyVersions(shop.workspace.journal(), "flipkart-spf");
    REQUIRE(versions.size() == 1);
    CHECK(versions.front().by == "mira");
    CHECK(shop.workspace.check().sound());
}

TEST_CASE("a policy that says again what was delivered leaves no file") {
    PolicyShop shop;
    const Policy delivered = shop.policy("flipkart-spf");
    Policy edited = delivered;
    edited.note = "Ours";
    (void)shop.workspace.savePolicy(edited, {}, shop.mira);
    (void)shop.workspace.savePolicy(delivered, {}, shop.mira);
    CHECK_FALSE(std::filesystem::exists(shop.file("flipkart-spf.toml")));
    CHECK(shop.policy("flipkart-spf").version == delivered.version);
    CHECK(policyVersions(shop.workspace.journal(), "flipkart-spf").size() == 2);
}

TEST_CASE("a file that the shop calls otherwise is the one that is written anew") {
    PolicyShop shop;
    Policy own = shop.policy("flipkart-spf");
    own.note = "By hand";
    std::filesystem::create_directories(shop.file("").parent_path());
    writeFileDurably(shop.file("ours.toml"), toToml(own));
    own.note = "By form";
    (void)shop.workspace.savePolicy(own, {}, shop.mira);
    CHECK_FALSE(std::filesystem::exists(shop.file("flipkart-spf.toml")));
    CHECK(shop.policy("flipkart-spf").note == "By form");
}

TEST_CASE("a policy that changes nothing, or that no file may say, is refused and leaves nothing") {
    PolicyShop shop;
    Policy policy = shop.policy("flipkart-spf");
    CHECK_THROWS_AS(shop.workspace.savePolicy(policy, {}, shop.mira), Error);
    policy.timeZone = "Moon/Base";
    CHECK_THROWS_AS(shop.workspace.savePolicy(policy, {}, shop.mira), Error);
    policy = shop.policy("flipkart-spf");
    policy.id = "../outside";
    CHECK_THROWS_AS(shop.workspace.savePolicy(policy, {}, shop.mira), Error);
    CHECK(policyVersions(shop.workspace.journal(), "flipkart-spf").empty());
    CHECK_FALSE(std::filesystem::exists(shop.workspace.directory() / "outside.toml"));
}
