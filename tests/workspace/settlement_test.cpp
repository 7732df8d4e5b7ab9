#include "core/workspace/settlement.h"

#include "core/workspace/workspace.h"
#include "tests/support/catch.h"
#include "tests/support/fixed.h"
#include "tests/support/temp_directory.h"

#include <algorithm>
#include <nlohmann/json.hpp>

using namespace returnbench;
using namespace returnbench::test;

namespace {

constexpr const char* kFbaHead =
    "approval-date\treimbursement-id\tcase-id\tamazon-order-id\treason\tsku\tfnsku\tasin\tproduct-"
    "name\tcondition\t"
    "currency-unit\tamount-per-unit\tamount-total\tquantity-reimbursed-cash\tquantity-reimbursed-inventory\t"
    "quantity-reimbursed-total\toriginal-reimbursement-id\toriginal-reimbursement-type\n";

std::string fbaRow(const std::string& id, const std::string& order, const std::string& sku,
                   const std::string& amount, const std::string& original = "",
                   const std::string& approvedAt = "2026-11-24T08:00:00+00:00") {
    return approvedAt + "\t" + id + "\t\t" + order + "\tCustomerReturn\t" + sku +
           "\tX1\tB0\tThing\tSellable\tINR\t" + amount + "\t" + amount + "\t1\t0\t1\t" + original + "\t\n";
}

/// A workspace with filed claims for orders of Amazon.
struct PaidShelf {
    TempDirectory temp;
    FixedClock clock;
    CountingRandom random;
    Workspace workspace = Workspace::create(temp / "bench", "Bench 1", clock, random);
    PersonId mira{"mira"};

    void claim(const std::string& id, const std::string& order, const std::string& sku,
               const std::string& channelId = "", bool isFiled = true) {
        Journal& journal = workspace.journal();
        const auto append = [&](const char* kind, nlohmann::json data) {
            journal.append(NewEvent{kind, "asha", InspectionId(id), std::move(data)});
        };
        append(
            "inspection.opened",
            {{"return",
              {{"id", "R-" + id}, {"quantity", 1}, {"order", order}, {"channel", "amazon_in"}, {"sku", sku}}},
             {"announced", true},
             {"units", nlohmann::json::array()},
             {"protocol", "general"}});
        append("inspection.closed", nlohmann::json::object());
        const ClaimDesk desk = workspace.claimDesk();
        draftClaim(journal, InspectionId(id), "wrong_item", desk.policies().front(), "", mira);
        if (isFiled)
            moveClaim(journal, InspectionId(id), {ClaimState::Filed, "", channelId, "", {}, {}}, mira);
    }
    Settlement import(const std::string& content) {
        (void)workspace.import(temp.write("report.txt", content), {}, "mira");
        return settleClaims(workspace.journal(), workspace.mirror(), mira, clock.now());
    }
    ClaimRecord record(const std::string& id) {
        return *claimFactsOf(workspace.journal(), InspectionId(id))->claim;
    }
};

} // namespace

TEST_CASE("a reimbursements report pays the claims that it names, once, and lists what it cannot match") {
    PaidShelf shelf;
    shelf.claim("RB-1", "403-1", "PHONE");
    shelf.claim("RB-2", "403-2", "PHONE", "", false); // only drafted
    shelf.claim("RB-3", "403-3", "PHONE");
    shelf.claim("RB-4", "403-3", "PHONE"); // two for one order
    shelf.claim("RB-5", "403-5", "CASE");
    const std::string report =
        kFbaHead + fbaRow("900", "403-1", "PHONE", "1499.00") + fbaRow("901", "403-2", "PHONE", "10.00") +
        fbaRow("902", "403-3", "PHONE", "10.00") + fbaRow("903", "403-9", "PHONE", "10.00") +
        fbaRow("904", "403-5", "PHONE", "10.00") + fbaRow("905", "403-5", "CASE", "-10.00");
    const Settlement settlement = shelf.import(report);
    REQUIRE(settlement.settled.size() == 1);
    CHECK(settlement.settled.front().inspection == InspectionId("RB-1"));
    const ClaimRecord paid = shelf.record("RB-1");
    CHECK(paid.state == ClaimState::Reimbursed);
    CHECK(paid.paid == Money{1499'00, "INR"});
    CHECK(paid.paidOn == "2026-11-24");
    CHECK(shelf.record("RB-5").state == ClaimState::Filed);
    std::vector<std::string> whys;
    for (const auto& [reimbursement, why] : settlement.unmatched)
        whys.push_back(reimbursement.id + ": " + why);
    std::sort(whys.begin(), whys.end());
    CHECK(whys == std::vector<std::string>{
                      "901: The claim is drafted.", "902: Several claims were made for this order.",
                      "903: No claim was made for this order.", "904: No claim was made for this order.",
                      "905: It takes money back, and the payment that it names is not known."});
    const std::string told = describe(settlement);
    CHECK_THAT(told,
               StartsWith("RB-1  reimbursed  ") &&
                   ContainsSubstring("Not matched: 903, order 403-9: No claim was made for this order.\n"));
    const nlohmann::json json = toJson(settlement);
    CHECK(json["settled"] ==
          nlohmann::json::array({{{"inspection", "RB-1"},
                                  {"state", "reimbursed"},
                                  {"reimbursement", "900"},
                                  {"paid", {{"amount_minor", 1499'00}, {"currency", "INR"}}}}}));
    CHECK(json["unmatched"].size() == 5);
    CHECK(shelf.import(report).settled.empty()); // imported again
    CHECK(shelf.workspace.check().sound());
}

TEST_CASE("claims are settled after rows of a format that says what was paid, and of no other") {
    PaidShelf shelf;
    shelf.claim("RB-1", "403-1", "PHONE");
    (void)shelf.workspace.import(
        shelf.temp.write("paid.txt", kFbaHead + fbaRow("900", "403-1", "PHONE", "10.00")), {}, "inbox");
    const auto after = [&shelf](const std::set<std::string>& formats) {
        return settleClaimsAfter(formats, shelf.workspace, PersonId("inbox"), shelf.clock.now());
    };
    CHECK_FALSE(after({}));
    CHECK_FALSE(after({"orders", "no-such-format"}));
    CHECK(shelf.record("RB-1").state == ClaimState::Filed);
    const auto settlement = after({"orders", "amazon-fba-reimbursements"});
    REQUIRE(settlement);
    CHECK(settlement->settled.size() == 1);
    CHECK(shelf.record("RB-1").state == ClaimState::Reimbursed);
}

TEST_CASE("what was paid for an order before its claim was filed does not settle the claim") {
    PaidShelf shelf;
    shelf.claim("RB-1", "403-1", "PHONE"); // filed on 25 November
    shelf.claim("RB-2", "403-2", "PHONE");
    shelf.claim("RB-3", "403-3", "PHONE", "77"); // its number is known
    const Settlement settlement =
        shelf.import(kFbaHead + fbaRow("900", "403-1", "PHONE", "10.00", "", "2026-01-15T08:00:00+00:00") +
                     fbaRow("901", "403-2", "PHONE", "20.00", "", "2026-11-24") +
                     fbaRow("77", "403-3", "PHONE", "30.00", "", "2026-11-20T08:00:00+00:00"));
    REQUIRE(settlement.unmatched.size() == 1);
    CHECK(settlement.unmatched.front().reimbursement.id == "900");
    CHECK(settlement.unmatched.front().why == "It was approved before a claim was filed for this order.");
    CHECK(shelf.record("RB-1").state == ClaimState::Filed);
    CHECK(shelf.record("RB-2").state == ClaimState::Reimbursed); // by another zone's day the same one
    CHECK(shelf.record("RB-3").state == ClaimState::Reimbursed);
}

TEST_CASE("a payment that the marketplace takes back rejects the claim that it paid, once") {
    PaidShelf shelf;
    shelf.claim("RB-1", "403-1", "PHONE");
    shelf.claim("RB-2", "403-2", "PHONE");
    shelf.claim("RB-3", "403-3", "PHONE");
    const std::string paid = fbaRow("9002", "403-1", "PHONE", "1499.00");
    const Settlement first = shelf.import(kFbaHead + paid + fbaRow("9003", "403-2", "PHONE", "20.00"));
    CHECK(first.settled.size() == 2);
    // The newest first, as Amazon may have it; a part of what was paid; one paid and taken back at once.
    const std::string report = kFbaHead + fbaRow("9010", "403-1", "PHONE", "-1499.00", "9002") + paid +
                               fbaRow("9011", "403-2", "PHONE", "-5.00", "9003") +
                               fbaRow("9012", "403-3", "PHONE", "-7.00", "9004") +
                               fbaRow("9004", "403-3", "PHONE", "7.00") +
                               fbaRow("9013", "403-1", "PHONE", "-1.00", "8000");
    const Settlement second = shelf.import(report);
    std::vector<std::string> settled;
    for (const SettledClaim& claim : second.settled)
        settled.push_back(claim.reimbursement + " " + std::string(toString(claim.to)));
    std::sort(settled.begin(), settled.end());
    CHECK(settled == std::vector<std::string>{"9004 reimbursed", "9010 rejected", "9012 rejected"});
    CHECK(shelf.record("RB-1").state == ClaimState::Rejected);
    CHECK(shelf.record("RB-1").rejection == "The marketplace took back what it had paid.");
    CHECK(shelf.record("RB-1").rejectedAt == "2026-11-24");
    CHECK(shelf.record("RB-2").state == ClaimState::Reimbursed);
    CHECK(shelf.record("RB-3").state == ClaimState::Rejected);
    const auto whysOf = [](const Settlement& settlement) {
        std::vector<std::string> whys;
        for (const auto& [reimbursement, why] : settlement.unmatched)
            whys.push_back(reimbursement.id + ": " + why);
        std::sort(whys.begin(), whys.end());
        return whys;
    };
    const std::vector<std::string> unmatched{
        "9011: It takes back a part of what the claim was paid.",
        "9013: It takes money back, and the payment that it names is not known."};
    CHECK(whysOf(second) == unmatched);

    // Appealed, it is not decided anew by what was told already; paid again, it stays so.
    moveClaim(shelf.workspace.journal(), InspectionId("RB-1"), {ClaimState::Appealed, "", "", "", {}, {}},
              shelf.mira);
    const Settlement third = shelf.import(report);
    CHECK(third.settled.empty());
    CHECK(whysOf(third) == unmatched);
    CHECK(shelf.record("RB-1").state == ClaimState::Appealed);
    const Settlement fourth = shelf.import(kFbaHead + fbaRow("9020", "403-1", "PHONE", "1499.00"));
    CHECK(fourth.settled.size() == 1);
    CHECK(shelf.import(report).settled.empty());
    CHECK(shelf.record("RB-1").state == ClaimState::Reimbursed);
}

TEST_CASE("a refund that is imported after the inspection starts the clock of its claim") {
    PaidShelf shelf;
    shelf.claim("RB-1", "403-1", "PHONE", "", false);
    ClaimDesk desk = shelf.workspace.claimDesk();
    const auto clockOf = [&] {
        ClaimFacts facts = *claimFactsOf(shelf.workspace.journal(), InspectionId("RB-1"));
        auto policy = std::make_shared<Policy>(*facts.claim->policy);
        policy->clocks = {{}};
        policy->clocks.front().from = ClockRule::From::Refunded;
        policy->clocks.front().days = 30;
        facts.claim->policy = policy;
        return desk.assess(std::move(facts), shelf.clock.now()).clocks.at(0);
    };
    const std::string head = "channel,return_id,order_id,sku,quantity,requested_at,refunded_at\n";
    (void)shelf.import(head + "amazon_in,R-RB-1,403-1,PHONE,1,2026-11-01T10:00:00Z,\n");
    CHECK(clockOf().state == ClaimClock::State::Waiting);
    (void)shelf.import(head + "amazon_in,R-RB-1,403-1,PHONE,1,2026-11-01T10:00:00Z,2026-11-20T10:00:00Z\n");
    const ClaimClock refunded = clockOf();
    CHECK(refunded.state == ClaimClock::State::Running);
    CHECK(formatTimestamp(refunded.from.value_or(Timestamp{})) == "2026-11-20T10:00:00.000Z");
}

TEST_CASE("Amazon's returns report says what became of SAFE-T claims") {
    PaidShelf shelf;
    shelf.claim("RB-1", "403-1", "PHONE");
    shelf.claim("RB-2", "403-2", "PHONE");
    shelf.claim("RB-3", "403-3", "PHONE", "9003");
    shelf.claim("RB-4", "403-4", "PHONE");
    const std::string head =
        "Order ID\tReturn request date\tAmazon RMA ID\tCurrency code\tTracking ID\tMerchant SKU\tReturn "
        "quantity\t"
        "Return Reason\tSafeT claim id\tSafeT claim state\tSafeT claim reimbursement amount\n";
    const auto row = [](const char* order, const char* rma, const char* claim, const char* state,
                        const char* amount) {
        return std::string(order) + "\t2026-11-01\t" + rma + "\tINR\tT" + rma + "\tPHONE\t1\tDEFECTIVE\t" +
               claim + "\t" + state + "\t" + amount + "\n";
    };
    const Settlement settlement = shelf.import(
        head + row("403-1", "A1", "9001", "Granted", "800.00") + row("403-2", "A2", "9002", "Denied", "") +
        row("403-3", "A3", "9003", "Under investigation", "") + row("403-4", "A4", "", "", ""));
    CHECK(settlement.settled.size() == 2);
    CHECK(settlement.unmatched.empty());
    CHECK(shelf.record("RB-1").paid == Money{800'00, "INR"});
    CHECK(shelf.record("RB-2").state == ClaimState::Rejected);
    CHECK(shelf.record("RB-2").rejection == "Denied");
    const nlohmann::json json = toJson(settlement);
    for (const nlohmann::json& claim : json["settled"])
        CHECK(claim.contains("paid") == (claim["inspection"] == "RB-1"));
    CHECK(shelf.record("RB-3").state == ClaimState::Filed);
    CHECK(shelf.record("RB-4").state == ClaimState::Filed);
    CHECK_FALSE(shelf.workspace.mirror().returnsOfOrder(OrderId("403-4")).empty());
}
