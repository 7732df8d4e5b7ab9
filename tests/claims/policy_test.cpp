#include "core/claims/policy.h"

#include "core/base/error.h"
#include "core/base/resources.h"
#include "tests/claims/shelf.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace returnbench;
using namespace returnbench::test;

namespace {

constexpr const char* kSound = R"(id = "market"
title = "Market"
channels = ["Market"]
source = "help page"
checked_on = 2026-11-01
confidence = "medium"
time_zone = "Asia/Kolkata"

[[clock]]
step = "file"
from = "delivered"
days = 7

[[outcome]]
reason = "wrong_item"
words = "Item differs"
percent = 88
shots = ["label"]
clip = true

[limits]
files = 6
)";

Policy read(const TempDirectory& folder, const std::string& text) {
    return readPolicy(folder.write("market.toml", text), deliveredReasons());
}

std::string faultOf(const std::string& text) {
    const TempDirectory folder;
    try {
        (void)read(folder, text);
    } catch (const Error& error) {
        return error.what();
    }
    return "none";
}

std::string with(const std::string& from, const std::string& to) {
    std::string text = kSound;
    text.replace(text.find(from), from.size(), to);
    return text;
}

} // namespace

TEST_CASE("every marketplace has its policy, with where it was found, when, and how sure that is") {
    const auto policies = deliveredPolicies();
    for (const char* channel :
         {"amazon_us",  "amazon_ae", "amazon_sa", "amazon_in", "flipkart",  "meesho",     "myntra", "ajio",
          "nykaa",      "walmart",   "ebay",      "tiktok_us", "tiktok_th", "shopee",     "lazada", "fynd",
          "shiprocket", "stripe",    "paypal",    "checkout",  "shopify",   "woocommerce"}) {
        INFO(channel);
        const auto has = [&](const Policy& policy) {
            return std::find(policy.channels.begin(), policy.channels.end(), channel) !=
                   policy.channels.end();
        };
        const auto found = std::find_if(policies.begin(), policies.end(), has);
        REQUIRE(found != policies.end());
        CHECK_FALSE(found->source.empty());
        CHECK_FALSE(found->clocks.empty());
        CHECK(found->outcomeFor("wrong_item") != nullptr);
        CHECK(found->outcomeFor("empty_parcel") != nullptr);
    }
}

TEST_CASE("of policies that share a channel the price's currency decides") {
    const auto policies = deliveredPolicies();
    const auto idFor = [&](const char* channel, const char* currency) {
        const Policy* policy = policyFor(policies, channel, currency);
        return policy == nullptr ? std::string("none") : policy->id;
    };
    CHECK(idFor("amazon", "INR") == "amazon-in-safe-t");
    CHECK(idFor("amazon", "USD") == "amazon-us-safe-t");
    CHECK(idFor("amazon", "AED") == "amazon-ae-safe-t");
    CHECK(idFor("amazon", "") == "none"); // any country's would be a guess
    CHECK(idFor("Flipkart ", "") == "flipkart-spf");
    CHECK(idFor("nobody", "INR") == "none");
}

TEST_CASE("what a source does not say stays unknown") {
    const auto policies = deliveredPolicies();
    const Policy* myntra = policyFor(policies, "myntra", "INR");
    REQUIRE(myntra != nullptr);
    CHECK_FALSE(myntra->clocks.front().days);
    CHECK_FALSE(myntra->clocks.front().hours);
    CHECK_FALSE(myntra->outcomeFor("wrong_item")->percent);
    const Policy* saudi = policyFor(policies, "amazon_sa", "SAR");
    REQUIRE(saudi != nullptr);
    CHECK(saudi->outcomeFor("used_or_damaged")->percent == 40);
    CHECK(saudi->outcomeFor("empty_parcel")->percent == 100);
    CHECK_FALSE(saudi->outcomeFor("missing_parts")->percent);
}

TEST_CASE("a policy comes back whole from what an event keeps, and has the same version") {
    for (const Policy& policy : deliveredPolicies()) {
        INFO(policy.id);
        const nlohmann::json kept = toJson(policy);
        CHECK(canonicalJson(kept).find("null") == std::string::npos);
        const Policy back = policyFrom(kept);
        CHECK(back.version == policy.version);
        CHECK(toJson(back) == kept);
        CHECK(policy.version.size() == 12);
    }
    const TempDirectory folder;
    const Policy before = read(folder, kSound);
    CHECK(read(folder, with("days = 7", "days = 8")).version != before.version);
    CHECK(read(folder, with("[[clock]]", "# a remark\n[[clock]]")).version == before.version);
}

TEST_CASE("the shop's own policy takes the place of the delivered one of its id") {
    const TempDirectory own;
    own.write("flipkart.toml", with("id = \"market\"", "id = \"flipkart-spf\""));
    own.write("reasons.toml", "# not a policy");
    const auto policies =
        loadPolicies(resourcesDirectory() / "claims" / "policies", own.path(), deliveredReasons());
    CHECK(policies.size() == deliveredPolicies().size());
    CHECK(policyFor(policies, "flipkart", "INR") == nullptr); // it says another channel now
    CHECK(policyFor(policies, "market", "INR")->title == "Market");
    own.write("again.toml", with("id = \"market\"", "id = \"flipkart-spf\""));
    CHECK_THROWS_AS(loadPolicies({}, own.path(), deliveredReasons()), Error);
}

TEST_CASE("a fault of a policy is named with file, line and key") {
    CHECK(faultOf(kSound) == "none");
    CHECK_THAT(faultOf(with("source =", "sauce =")),
               ContainsSubstring("market.toml, line 4") && ContainsSubstring("`sauce`"));
    CHECK_THAT(faultOf(with("Asia/Kolkata", "Asia/Calcuttta")), ContainsSubstring("`time_zone`"));
    CHECK_THAT(faultOf(with("2026-11-01", "2026-02-30")), ContainsSubstring("line 5"));
    CHECK_THAT(faultOf(with("2026-11-01", "\"soon\"")), ContainsSubstring("`checked_on`"));
    CHECK_THAT(faultOf(with("days = 7", "days = 7\nhours = 48")), ContainsSubstring("not both"));
    CHECK_THAT(faultOf(with("days = 7", "hours = 48\ncount = \"business\"")), ContainsSubstring("calendar"));
    CHECK_THAT(faultOf(with("days = 7", "days = 0")), ContainsSubstring("`days`"));
    CHECK_THAT(faultOf(with("from = \"delivered\"", "from = \"dawn\"")), ContainsSubstring("\"dawn\""));
    CHECK_THAT(faultOf(with("percent = 88", "percent = 101")), ContainsSubstring("`percent`"));
    CHECK_THAT(faultOf(with("\"wrong_item\"", "\"bad_luck\"")), ContainsSubstring("\"bad_luck\""));
    CHECK_THAT(faultOf(with("[limits]", "[[outcome]]\nreason = \"wrong_item\"\nwords = \"x\"\n[limits]")),
               ContainsSubstring("stands twice"));
    CHECK_THAT(faultOf("id = [[["), ContainsSubstring("line 1"));
}

TEST_CASE("the policy's photos are asked for where the inspection could become a claim") {
    Protocol protocol;
    Shot front;
    front.id = "front";
    front.title = "Front";
    front.prompt = "Show the front";
    front.when.verdicts = {VerdictKind::Match};
    protocol.shots = {front};
    const TempDirectory folder;
    const Policy policy =
        read(folder, with("shots = [\"label\"]", "shots = [\"front\", \"weight\", \"moon\"]"));
    const Protocol asking = withClaimShots(protocol, policy, deliveredReasons(),
                                           readClaimShots(resourcesDirectory() / "claims" / "shots.toml"));
    REQUIRE(asking.shots.size() == 2); // nobody knows how to take one of the moon
    CHECK(asking.shots[0].id == "front");
    CHECK_FALSE(asking.shots[0].isForClaimsOnly);
    CHECK(asking.shots[0].claims.size() == 1);
    CHECK(asking.shots[1].id == "weight");
    CHECK(asking.shots[1].isForClaimsOnly);
    CHECK(asking.shots[1].prompt == "Show the parcel on the scales");
}
