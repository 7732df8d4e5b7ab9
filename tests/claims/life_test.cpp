#include "core/claims/claim_tally.h"

#include "core/base/error.h"
#include "tests/claims/shelf.h"
#include "tests/support/catch.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace returnbench;
using namespace returnbench::test;

namespace {

const InspectionId kOne{"RB-1"};

void draft(Shelf& shelf) {
    draftClaim(*shelf.journal, kOne, "wrong_item", *policyFor(deliveredPolicies(), "flipkart", "INR"), "",
               kMira);
}

ClaimMove to(ClaimState state) {
    ClaimMove move;
    move.to = state;
    if (state == ClaimState::Rejected)
        move.rejection = "wrong category";
    if (state == ClaimState::Reimbursed) {
        move.paid = {880'00, "INR"};
        move.paidOn = *parseDate("2026-12-01");
    }
    return move;
}

std::string faultOf(const std::function<void()>& act) {
    try {
        act();
    } catch (const Error& error) {
        return std::string(error.what()) + " " + error.whatToDo();
    }
    return "none";
}

/// A claim under a policy with a window for an appeal: five business days.
void draftInTheEmirates(Shelf& shelf) {
    Told told;
    told.channel = "amazon_ae";
    told.currency = "AED";
    shelf.put(told);
    draftClaim(*shelf.journal, kOne, "wrong_item", *policyFor(deliveredPolicies(), "amazon_ae", "AED"), "",
               kMira);
}

} // namespace

TEST_CASE("a claim is drafted, filed, rejected, appealed, accepted and paid, each an event with a person") {
    Shelf shelf;
    shelf.put({});
    draft(shelf);
    ClaimMove filed = to(ClaimState::Filed);
    filed.channelId = " SPF-4711 ";
    filed.note = "with the form";
    moveClaim(*shelf.journal, kOne, filed, kMira);
    shelf.clock.advance(std::chrono::hours(48));
    for (const ClaimState state : {ClaimState::Acknowledged, ClaimState::Rejected, ClaimState::Appealed,
                                   ClaimState::Accepted, ClaimState::Reimbursed})
        moveClaim(*shelf.journal, kOne, to(state), kMira);

    const auto claim = shelf.facts().claim;
    REQUIRE(claim);
    CHECK(claim->state == ClaimState::Reimbursed);
    CHECK(claim->reason == "wrong_item");
    CHECK(claim->policy->id == "flipkart-spf");
    CHECK(claim->channelId == "SPF-4711");
    CHECK(claim->rejection == "wrong category");
    CHECK(claim->filedAt == "2026-11-25T10:00:00.000Z");
    CHECK(claim->rejectedAt == "2026-11-27T10:00:00.000Z");
    CHECK(claim->paid == Money{880'00, "INR"});
    CHECK(claim->paidOn == "2026-12-01");
    const auto steps = claimSteps(*shelf.journal, kOne);
    REQUIRE(steps.size() == 7);
    CHECK(steps[1].to == ClaimState::Filed);
    CHECK(steps[1].note == "with the form");
    CHECK(steps[1].by == "mira");
    CHECK(shelf.journal->check().empty()); // the tables are what a replay gives
    // Notes of the claim are nobody's business who gets the evidence.
    for (const Event& event : shelf.journal->eventsOf(kOne))
        CHECK_FALSE(event.kind().starts_with("claim."));
}

TEST_CASE("a step that does not follow is refused, naming those that do") {
    Shelf shelf;
    shelf.put({});
    const auto move = [&](ClaimState state) {
        return faultOf([&] { moveClaim(*shelf.journal, kOne, to(state), kMira); });
    };
    CHECK_THAT(move(ClaimState::Filed), ContainsSubstring("is not drafted") && ContainsSubstring("drafted."));
    draft(shelf);
    CHECK_THAT(faultOf([&] { draft(shelf); }), ContainsSubstring("is drafted"));
    CHECK_THAT(move(ClaimState::Accepted), ContainsSubstring("filed, dropped"));
    CHECK(move(ClaimState::Dropped) == "none");
    CHECK(faultOf([&] { draft(shelf); }) == "none"); // begun anew
    CHECK(move(ClaimState::Filed) == "none");
    ClaimMove nameless = to(ClaimState::Rejected);
    nameless.rejection = "  ";
    CHECK_THAT(faultOf([&] { moveClaim(*shelf.journal, kOne, nameless, kMira); }),
               ContainsSubstring("blank"));
    CHECK(move(ClaimState::Accepted) == "none");
    ClaimMove unpaid = to(ClaimState::Reimbursed);
    unpaid.paid = {};
    CHECK_THAT(faultOf([&] { moveClaim(*shelf.journal, kOne, unpaid, kMira); }),
               ContainsSubstring("how much"));
    ClaimMove never = to(ClaimState::Reimbursed);
    never.paidOn = {};
    CHECK_THAT(faultOf([&] { moveClaim(*shelf.journal, kOne, never, kMira); }),
               ContainsSubstring("which day"));
    ClaimMove numbered = to(ClaimState::Reimbursed);
    numbered.channelId = "4711\n=cmd()";
    CHECK_THAT(faultOf([&] { moveClaim(*shelf.journal, kOne, numbered, kMira); }),
               ContainsSubstring("number"));
    CHECK(shelf.facts().claim->state == ClaimState::Accepted);
}

TEST_CASE("a claim keeps the policy that it was made under when the shop changes it") {
    Shelf shelf;
    shelf.put({});
    draft(shelf);
    auto policies = deliveredPolicies();
    for (Policy& policy : policies)
        for (ClockRule& clock : policy.clocks)
            clock.days = 2;
    ClaimDesk desk(deliveredReasons(), policies);
    const ClaimCase kept = desk.assess(shelf.facts(), shelf.clock.now());
    REQUIRE(kept.nearestClock() != nullptr);
    CHECK(kept.nearestClock()->rule.days == 14);
    moveClaim(*shelf.journal, kOne, to(ClaimState::Dropped), kMira);
    CHECK(desk.assess(shelf.facts(), shelf.clock.now()).policy->clocks.front().days == 2); // those of today
}

TEST_CASE("after a rejection the window for an appeal counts, and none while the marketplace decides") {
    Shelf shelf;
    draftInTheEmirates(shelf);
    ClaimDesk desk = deliveredDesk();
    moveClaim(*shelf.journal, kOne, to(ClaimState::Filed), kMira);
    CHECK(desk.assess(shelf.facts(), shelf.clock.now()).clocks.empty());
    moveClaim(*shelf.journal, kOne, to(ClaimState::Rejected), kMira);
    const ClaimCase rejected = desk.assess(shelf.facts(), shelf.clock.now());
    REQUIRE(rejected.nearestClock() != nullptr);
    // Five business days from a Wednesday.
    CHECK(formatTimestamp(*rejected.nearestClock()->end) == "2026-12-02T10:00:00.000Z");
}

TEST_CASE("a rejection that is noted days later counts from the marketplace's day") {
    Shelf shelf;
    draftInTheEmirates(shelf);
    moveClaim(*shelf.journal, kOne, to(ClaimState::Filed), kMira);
    ClaimMove rejected = to(ClaimState::Rejected);
    rejected.rejectedOn = *parseDate("2026-11-20"); // a Friday
    moveClaim(*shelf.journal, kOne, rejected, kMira);
    CHECK(shelf.facts().claim->rejectedAt == "2026-11-20");
    ClaimDesk desk = deliveredDesk();
    const ClaimCase claim = desk.assess(shelf.facts(), shelf.clock.now());
    REQUIRE(claim.nearestClock() != nullptr);
    CHECK(claim.nearestClock()->localEnd == "2026-11-27 00:00"); // five business days from its beginning
    CHECK(shelf.journal->check().empty());
}

TEST_CASE("what became of earlier claims is counted, and warns the next one of the same kind") {
    Shelf shelf;
    const Policy flipkart = *policyFor(deliveredPolicies(), "flipkart", "INR");
    const auto take = [&](const char* id, std::initializer_list<ClaimState> states) {
        const InspectionId inspection(id);
        Told told;
        told.id = id;
        told.shots = {"label", "contents", "front", "back"}; // not the closed parcel
        shelf.put(told);
        if (states.size() > 0)
            draftClaim(*shelf.journal, inspection, "wrong_item", flipkart, "", kMira);
        for (const ClaimState state : states)
            moveClaim(*shelf.journal, inspection, to(state), kMira);
    };
    using enum ClaimState;
    take("RB-1", {Filed, Rejected});
    take("RB-2", {Filed, Rejected, Dropped});
    take("RB-3", {Filed, Accepted, Reimbursed});
    take("RB-4", {Filed, Rejected, Appealed});
    take("RB-5", {Dropped}); // never filed
    take("RB-6", {});
    ClaimDesk desk = deliveredDesk();
    const auto queue = desk.queue(claimFacts(*shelf.journal), shelf.clock.now());
    const auto tallies = tallyClaims(queue);
    REQUIRE(tallies.size() == 1);
    const ClaimTally& tally = tallies.front();
    CHECK(tally.channel == "flipkart");
    CHECK(tally.reason == "wrong_item");
    CHECK(tally.filed == 4);
    CHECK(tally.won == 1);
    CHECK(tally.lost == 2);
    CHECK(tally.waiting == 1);
    CHECK(tally.recovered == std::map<std::string, std::int64_t>{{"INR", 880'00}});
    CHECK(tally.rejections == std::map<std::string, int>{{"wrong category", 2}});
    CHECK(tally.lostWithout.at("parcel") == 2);
    const auto warned = desk.assess(shelf.facts("RB-6"), shelf.clock.now());
    CHECK(warningsFor(warned, tallies) ==
          std::vector<std::string>{"Without \"parcel\" 2 claims of this kind were rejected before.",
                                   "Rejected before (2 of 4): wrong category"});
    CHECK(warningsFor(desk.assess(shelf.facts("RB-3"), shelf.clock.now()), tallies).empty());
}

TEST_CASE("a journal of an earlier version has its claims after it was opened once") {
    Shelf shelf;
    shelf.put({});
    shelf.journal.reset();
    {
        SQLite::Database old((shelf.directory / "journal.db").string(), SQLite::OPEN_READWRITE);
        for (const char* table :
             {"claim_facts", "claim_answer", "claim_swap", "claim_policy", "policy_change", "claim",
              "claim_step", "projected", "report_word", "report_fact", "second_grading", "second_answer"})
            old.exec(std::string("DROP TABLE ") + table);
        for (const char* column : {"active", "signs_in", "refused", "refused_at"})
            old.exec(std::string("ALTER TABLE person DROP COLUMN ") + column);
        old.exec("PRAGMA user_version = 3");
    }
    shelf.reopen();
    CHECK(shelf.facts().inspection.verdict == "other_unit");
    CHECK(shelf.journal->check().empty());
}
