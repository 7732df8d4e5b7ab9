#include "core/claims/claim_case.h"

#include "tests/claims/shelf.h"
#include "tests/support/catch.h"

using namespace returnbench;
using namespace returnbench::test;

namespace {

ClaimCase assessed(const Told& told) {
    Shelf shelf;
    shelf.put(told);
    ClaimDesk desk = deliveredDesk();
    return desk.assess(shelf.facts(), shelf.clock.now());
}

std::vector<std::string> codes(const ClaimCase& claim) {
    std::vector<std::string> result;
    for (const ClaimBlock& block : claim.blocks)
        result.push_back(block.code);
    return result;
}

using Codes = std::vector<std::string>;

/// The state of an inspection as far as contradictions look at it.
InspectionState evidence() {
    InspectionState state;
    state.openedAt = "2026-11-25T10:00:00.000Z";
    Verdict verdict;
    verdict.kind = VerdictKind::OtherUnit;
    verdict.seenSerial = "SN-A0001";
    state.verdict = verdict;
    TakenPhoto photo;
    photo.shot = "serial";
    photo.capturedAt = "2026-11-25T10:00:05.000Z";
    photo.codes = {"SNA0001", "MAC-77"};
    state.photos = {photo};
    return state;
}

} // namespace

TEST_CASE("what a claim is for follows from verdict, answers, flags and grade") {
    const auto reasonOf = [](const Told& told) { return assessed(told).reason; };
    Told told;
    for (const char* verdict :
         {"other_unit", "unknown_unit", "other_product", "already_returned", "lot_mismatch"}) {
        told.verdict = verdict;
        CHECK(reasonOf(told) == "wrong_item");
    }
    told.verdict = "empty_parcel";
    CHECK(reasonOf(told) == "empty_parcel");
    told.verdict = "quantity_short";
    CHECK(reasonOf(told) == "missing_parts");
    told.verdict = "component_mismatch";
    CHECK(reasonOf(told) == "missing_parts");
    told.verdict = "match";
    told.grade = "C";
    CHECK(reasonOf(told) == "used_or_damaged");
    told.answers = {{"accessories", "missing"}};
    CHECK(reasonOf(told) == "missing_parts");
    told.answers = {{"accessories", "missing"}, {"accessories", "complete"}}; // answered anew
    CHECK(reasonOf(told) == "used_or_damaged");
    told.flags = {"serial_tampered"};
    CHECK(reasonOf(told) == "tampered");
}

TEST_CASE("a claim that would be wrong is held back, and says why") {
    Told told;
    CHECK(codes(assessed(told)).empty());
    told.verdict = "our_mixup";
    CHECK(codes(assessed(told)) == Codes{"our_mixup"});
    told.verdict = "match";
    told.grade = "A";
    CHECK(codes(assessed(told)) == Codes{"nothing_to_claim"});
    told.verdict = "unreadable";
    CHECK(codes(assessed(told)) == Codes{"identity_open"});
    told.verdict = "probable_match";
    CHECK(codes(assessed(told)) == Codes{"identity_open"});
    told = {};
    told.isClosed = false;
    CHECK(codes(assessed(told)) == Codes{"not_closed"});
    told = {};
    told.channel = "corner shop";
    CHECK(codes(assessed(told)) == Codes{"no_policy"});
}

TEST_CASE("the first half of a swap is held back once the other half has come") {
    Shelf shelf;
    ClaimDesk desk = deliveredDesk();
    shelf.put({});
    CHECK(desk.assess(shelf.facts(), shelf.clock.now()).blocks.empty());
    Told later;
    later.id = "RB-2";
    const nlohmann::json facts{{"inspection", "RB-1"}, {"return", "R-RB-1"}};
    SECTION("by our own mistake") {
        later.verdict = "our_mixup";
        later.reasons = {{{"code", "parcels_crossed"}, {"text", "…"}, {"facts", facts}}};
    }
    SECTION("by the buyer's") {
        later.reasons = {{{"code", "own_returns_crossed"}, {"text", "…"}, {"facts", facts}}};
    }
    shelf.put(later);
    CHECK(codes(desk.assess(shelf.facts(), shelf.clock.now())) == Codes{"swapped"});
    CHECK_FALSE(desk.assess(shelf.facts("RB-2"), shelf.clock.now()).blocks.empty());
    // What was voided says nothing.
    if (later.verdict == "our_mixup") {
        Shelf other;
        other.put({});
        later.isClosed = false;
        other.put(later);
        other.journal->append({"inspection.voided", "asha", InspectionId("RB-2"), {{"reason", "trial"}}});
        CHECK(desk.assess(other.facts(), other.clock.now()).blocks.empty());
    }
}

TEST_CASE("the window is counted from the event that the policy names, in the marketplace's own days") {
    Told told; // Flipkart: 14 days from delivery
    const ClaimCase claim = assessed(told);
    REQUIRE(claim.nearestClock() != nullptr);
    CHECK(formatTimestamp(*claim.nearestClock()->end) == "2026-12-04T10:00:00.000Z");
    CHECK(claim.nearestClock()->localEnd == "2026-12-04 15:30");
    CHECK_FALSE(claim.isMissed);

    told.deliveredAt = "2026-11-01T10:00:00Z";
    const ClaimCase missed = assessed(told);
    CHECK(missed.isMissed);
    CHECK(missed.nearestClock() == nullptr);
    CHECK(missed.clocks.at(0).state == ClaimClock::State::Missed);

    told.deliveredAt.clear(); // it had arrived when it was opened
    const ClaimCase assumed = assessed(told);
    REQUIRE(assumed.nearestClock() != nullptr);
    CHECK(assumed.nearestClock()->isAssumed);
    CHECK(formatTimestamp(*assumed.nearestClock()->end) == "2026-12-09T10:00:00.000Z");
}

TEST_CASE("of several windows the one that ends first counts, and one that has not begun waits") {
    Told told;
    told.channel = "walmart"; // 45 days from delivery, 48 hours from a refund
    const ClaimCase waiting = assessed(told);
    REQUIRE(waiting.clocks.size() == 2);
    CHECK(waiting.nearestClock()->rule.from == ClockRule::From::Delivered);
    CHECK(waiting.clocks[1].state == ClaimClock::State::Waiting);
    told.refundedAt = "2026-11-24T12:00:00Z";
    const ClaimCase refunded = assessed(told);
    CHECK(refunded.nearestClock()->rule.from == ClockRule::From::Refunded);
    CHECK(formatTimestamp(*refunded.nearestClock()->end) == "2026-11-26T12:00:00.000Z");
    told.channel = "myntra";
    const ClaimCase unknown = assessed(told);
    CHECK(unknown.nearestClock() == nullptr);
    CHECK_FALSE(unknown.isMissed);
    CHECK(unknown.clocks.at(0).state == ClaimClock::State::Unknown);
}

TEST_CASE("a refund and a delivery that come in after the parcel was opened are counted from") {
    Shelf shelf;
    Mirror mirror(shelf.directory / "mirror.db", OpenMode::ReadWrite, {});
    ClaimDesk desk(deliveredReasons(), deliveredPolicies(), &mirror);
    Told told;
    told.channel = "walmart"; // 45 days from delivery, 48 hours from a refund
    told.deliveredAt.clear();
    shelf.put(told);
    const auto judged = [&] { return desk.assess(shelf.facts(), shelf.clock.now()); };
    CHECK(judged().clocks.at(1).state == ClaimClock::State::Waiting); // no such return yet

    ReturnNotice notice;
    notice.channel = "walmart";
    notice.id = ReturnId("R-RB-1");
    notice.order = OrderId("O-RB-1");
    notice.line = OrderLineId("2"); // of another line
    notice.sku = "PHONE";
    notice.refundedAt = parseTimestamp("2026-11-24T10:00:00Z");
    mirror.put(notice);
    CHECK(judged().clocks.at(1).state == ClaimClock::State::Waiting);

    notice.line = OrderLineId("1");
    notice.refundedAt = parseTimestamp("2026-11-24T12:00:00Z");
    notice.deliveredAt = parseTimestamp("2026-11-25T10:00:01Z"); // it was opened a second before
    mirror.put(notice);
    const ClaimCase refunded = judged();
    CHECK(formatTimestamp(*refunded.nearestClock()->end) == "2026-11-26T12:00:00.000Z");
    CHECK(refunded.clocks.at(0).isAssumed);

    notice.deliveredAt = parseTimestamp("2026-10-20T10:00:00Z");
    mirror.put(notice);
    const ClaimCase delivered = judged();
    CHECK_FALSE(delivered.clocks.at(0).isAssumed);
    CHECK(formatTimestamp(*delivered.clocks.at(0).from) == "2026-10-20T10:00:00.000Z");

    // So it does in one that was drafted meanwhile, and in the list.
    draftClaim(*shelf.journal, InspectionId("RB-1"), "wrong_item", *delivered.policy, "", kMira);
    const auto queue = desk.queue(claimFacts(*shelf.journal), shelf.clock.now());
    REQUIRE(queue.size() == 1);
    CHECK(queue.front().state == ClaimState::Drafted);
    CHECK(formatTimestamp(*queue.front().nearestClock()->end) == "2026-11-26T12:00:00.000Z");

    // What was known when the parcel was opened stays.
    told.id = "RB-2";
    told.deliveredAt = "2026-11-20T10:00:00Z";
    told.refundedAt = "2026-11-25T09:00:00Z";
    shelf.put(told);
    notice.id = ReturnId("R-RB-2");
    notice.order = OrderId("O-RB-2");
    mirror.put(notice);
    const ClaimCase known = desk.assess(shelf.facts("RB-2"), shelf.clock.now());
    CHECK(formatTimestamp(*known.clocks.at(0).from) == "2026-11-20T10:00:00.000Z");
    CHECK(formatTimestamp(*known.clocks.at(1).from) == "2026-11-25T09:00:00.000Z");
}

TEST_CASE("what is expected is the policy's share of the price of all units, or unknown") {
    Told told;
    told.channel = "meesho";
    told.quantity = 3;
    told.priceMinor = 499'99;
    CHECK(assessed(told).expected == Money{1319'97, "INR"}); // 88 % of 1499.97, rounded down
    told.priceMinor = 0;
    CHECK_FALSE(assessed(told).expected);
    CHECK_FALSE(assessed(told).price);
    told.priceMinor = 9'000'000'000'000'000; // three times that is no sum
    CHECK_FALSE(assessed(told).price);
    told = {}; // Flipkart does not say
    CHECK_FALSE(assessed(told).expected);
    CHECK(assessed(told).price == Money{1'000'00, "INR"});
}

TEST_CASE("what the policy asks for and is not there is missing") {
    Told told;
    told.channel = "meesho";
    told.shots = {"label", "front"};
    CHECK(assessed(told).missing == std::vector<std::string>{"contents", "clip"});
    told.shots = {"label", "front", "contents", "back"};
    told.clip = true;
    CHECK(assessed(told).missing.empty());
}

TEST_CASE("evidence that contradicts itself is found") {
    CHECK(contradictions(evidence()).empty());
    InspectionState state = evidence();
    state.photos[0].codes = {"MAC-77"};
    REQUIRE(contradictions(state).size() == 1);
    CHECK(contradictions(state)[0].code == "other_serial_on_photo");
    state.notice.awb = "MAC-77"; // the parcel's own label names no other unit
    CHECK(contradictions(state).empty());
    state = evidence();
    state.photos[0].capturedAt = "2026-11-25T09:59:59.000Z"; // on its way when the parcel was scanned
    CHECK(contradictions(state).empty());
    state.photos[0].capturedAt = "2026-11-25T09:59:40.000Z";
    REQUIRE(contradictions(state).size() == 1);
    CHECK(contradictions(state)[0].code == "photo_before_opening");
    state.photos[0].capturedAt.clear(); // of an earlier version
    CHECK(contradictions(state).empty());
    state.verdict->unit = DispatchedUnit{};
    state.verdict->unit->imei1 = "490154203237518";
    state.photos[0].codes = {"490154203237518"}; // another name of the same unit
    CHECK(contradictions(state).empty());
}

TEST_CASE("the queue goes by money at risk and time left, and what is over comes last") {
    Shelf shelf;
    const auto put = [&](const char* id, std::int64_t price, const char* currency, const char* deliveredAt,
                         const char* channel = "flipkart") {
        Told told;
        told.id = id;
        told.priceMinor = price;
        told.currency = currency;
        told.deliveredAt = deliveredAt;
        told.channel = channel;
        shelf.put(told);
    };
    put("RB-LATE", 1'000'00, "INR", "2026-11-24T10:00:00Z");  // 13 days left
    put("RB-SOON", 1'000'00, "INR", "2026-11-12T10:00:00Z");  // 1 day left
    put("RB-RICH", 30'000'00, "INR", "2026-11-24T10:00:00Z"); // 30 times the usual
    put("RB-OVER", 90'000'00, "INR", "2026-11-01T10:00:00Z");
    // In euro 20 is what 1,000 is in rupees here: the usual.
    put("RB-EURO", 20'00, "EUR", "2026-11-24T10:00:00Z");
    Told fine;
    fine.id = "RB-FINE";
    fine.verdict = "match";
    fine.grade = "A";
    shelf.put(fine);
    Told ours;
    ours.id = "RB-OURS";
    ours.verdict = "our_mixup";
    shelf.put(ours);

    ClaimDesk desk = deliveredDesk();
    std::vector<std::string> order;
    for (const ClaimCase& claim : desk.queue(claimFacts(*shelf.journal), shelf.clock.now()))
        order.push_back(claim.facts.inspection.id.str());
    CHECK(order ==
          std::vector<std::string>{"RB-RICH", "RB-SOON", "RB-EURO", "RB-LATE", "RB-OURS", "RB-OVER"});
}
