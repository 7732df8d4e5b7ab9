#include "core/claims/policy_effect.h"

#include "core/base/error.h"
#include "core/claims/policy_versions.h"
#include "tests/claims/shelf.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <nlohmann/json.hpp>

using namespace returnbench;
using namespace returnbench::test;

namespace {

Policy flipkart() {
    for (Policy& policy : deliveredPolicies())
        if (policy.id == "flipkart-spf")
            return policy;
    return {};
}

ClaimOutcome& wrongItem(Policy& policy) {
    return *std::find_if(policy.outcomes.begin(), policy.outcomes.end(),
                         [](const ClaimOutcome& outcome) { return outcome.reason == "wrong_item"; });
}

/// Three that wait and one that was drafted, delivered on 20 November, five days ago.
struct FourClaims {
    Shelf shelf;
    ClaimDesk desk = deliveredDesk();

    FourClaims() {
        shelf.put({.id = "RB-1"});
        shelf.put({.id = "RB-2", .deliveredAt = "2026-11-15T10:00:00Z"});
        shelf.put({.id = "RB-3", .channel = "ajio"});
        shelf.put({.id = "RB-4"});
        draftClaim(*shelf.journal, InspectionId("RB-4"), "wrong_item", flipkart(), {}, kMira);
    }
    PolicyEffect of(const Policy& edited) {
        return effectOf(desk, checkedPolicy(edited, desk.reasons()), claimFacts(*shelf.journal),
                        shelf.clock.now());
    }
};

} // namespace

TEST_CASE("a policy written as a file and read again is the same, for all that are delivered") {
    const auto reasons = deliveredReasons();
    for (const Policy& policy : deliveredPolicies()) {
        INFO(policy.id);
        CHECK(toJson(checkedPolicy(policy, reasons)) == toJson(policy));
        CHECK(checkedPolicy(policy, reasons).version == policy.version);
    }
}

TEST_CASE("an edited policy that no file may say is refused, naming the key") {
    Policy policy = flipkart();
    wrongItem(policy).words = "  ";
    try {
        (void)checkedPolicy(policy, deliveredReasons());
        FAIL("it was taken");
    } catch (const Error& error) {
        CHECK(std::string(error.what()).find("`words`") != std::string::npos);
        CHECK(std::string(error.what()).find("flipkart-spf") != std::string::npos);
    }
}

TEST_CASE(
    "a shorter window ends claims sooner and lets others lapse, and those that were begun keep their rules") {
    FourClaims four;
    Policy shorter = flipkart();
    shorter.clocks.front().days = 7;
    const PolicyEffect effect = four.of(shorter);
    REQUIRE(effect.shifts.size() == 2);
    CHECK(effect.count(ClaimShift::Kind::Sooner) == 1);
    CHECK(effect.count(ClaimShift::Kind::Lapses) == 1);
    CHECK(effect.kept == 1);
    CHECK(effect.unchanged == 0);
    const ClaimShift& sooner = effect.shifts.front(); // what can still be done comes first
    CHECK(sooner.after.facts.inspection.id == InspectionId("RB-1"));
    CHECK(*sooner.after.nearestClock()->end < *sooner.before.nearestClock()->end);
    CHECK(toJson(effect, four.shelf.clock.now())["shifts"][0]["kinds"] == nlohmann::json::array({"sooner"}));
}

TEST_CASE("another share, other photos and other words are said each") {
    FourClaims four;
    Policy edited = flipkart();
    wrongItem(edited).percent = 60;
    wrongItem(edited).shots = {"label"};
    wrongItem(edited).words = "Not what was sent";
    const PolicyEffect effect = four.of(edited);
    CHECK(effect.count(ClaimShift::Kind::Amount) == 2);
    CHECK(effect.count(ClaimShift::Kind::Evidence) == 2);
    CHECK(effect.count(ClaimShift::Kind::Words) == 2);
    CHECK(effect.shifts.front().after.expected == Money{600'00, "INR"});
}

TEST_CASE("a channel that is taken from a policy has no claims there any more") {
    FourClaims four;
    Policy edited = flipkart();
    edited.channels = {"elsewhere"};
    const PolicyEffect effect = four.of(edited);
    CHECK(effect.count(ClaimShift::Kind::Vanishes) == 2);
    CHECK(effect.shifts.size() == 2);
}

TEST_CASE("a new policy makes claims of a channel that had none") {
    FourClaims four;
    four.shelf.put({.id = "RB-5", .channel = "bazaar"});
    Policy bazaar = flipkart();
    bazaar.id = "bazaar";
    bazaar.channels = {"bazaar"};
    const PolicyEffect effect = four.of(bazaar);
    REQUIRE(effect.shifts.size() == 1);
    CHECK(effect.shifts.front().kinds == std::vector{ClaimShift::Kind::Appears});
    CHECK(effect.shifts.front().after.facts.inspection.id == InspectionId("RB-5"));
}

TEST_CASE("a policy that says the same does nothing") {
    FourClaims four;
    const PolicyEffect effect = four.of(flipkart());
    CHECK(effect.shifts.empty());
    CHECK(effect.unchanged == 2);
    CHECK(effect.kept == 0);
}

TEST_CASE("versions are kept whole, the one before with the first of them, and survive a replay") {
    Shelf shelf;
    const Policy before = flipkart();
    Policy after = before;
    after.note = "Called them.";
    after = checkedPolicy(after, deliveredReasons());
    recordPolicy(*shelf.journal, &before, after, "They said so on the phone", kMira);
    recordPolicy(*shelf.journal, &after, before, "", PersonId("asha"));
    const auto look = [&] {
        const auto versions = policyVersions(*shelf.journal, before.id);
        REQUIRE(versions.size() == 2);
        CHECK(versions[0].by == "asha");
        CHECK(toJson(versions[0].policy) == toJson(before));
        CHECK(versions[1].note == "They said so on the phone");
        CHECK(versions[1].policy.version == after.version);
    };
    look();
    shelf.reopen();
    look();
    CHECK(policyVersions(*shelf.journal, "ajio-claim").empty());
}
