#include "core/claims/claim_case.h"

#include <nlohmann/json.hpp>

namespace returnbench {
namespace {

using nlohmann::json;

/// What nobody knows is said to be so.
constexpr const char* kUnknown = "unknown";

json toJson(const std::optional<Money>& money) {
    if (!money)
        return kUnknown;
    return {{"amount_minor", money->amountMinor}, {"currency", money->currency}};
}

json toJson(const ClaimClock& clock, Timestamp now) {
    json object{{"step", toString(clock.rule.step)},
                {"from", toString(clock.rule.from)},
                {"state", toString(clock.state)},
                {"assumed", clock.isAssumed},
                {"count", clock.rule.counting == ClockRule::Counting::Business ? "business" : "calendar"}};
    if (clock.rule.days)
        object["days"] = *clock.rule.days;
    if (clock.rule.hours)
        object["hours"] = *clock.rule.hours;
    if (clock.from)
        object["from_at"] = formatTimestamp(*clock.from);
    if (clock.end) {
        object["deadline"] = formatTimestamp(*clock.end);
        object["deadline_local"] = clock.localEnd;
        object["hours_left"] = std::chrono::floor<std::chrono::hours>(*clock.end - now).count();
    }
    if (!clock.rule.note.empty())
        object["note"] = clock.rule.note;
    return object;
}

} // namespace

json toJson(const ClaimCase& claim, Timestamp now) {
    const InspectionRow& row = claim.facts.inspection;
    json clocks = json::array();
    for (const ClaimClock& clock : claim.clocks)
        clocks.push_back(toJson(clock, now));
    json blocks = json::array();
    for (const ClaimBlock& block : claim.blocks)
        blocks.push_back({{"code", block.code}, {"text", block.text}});
    json object{{"inspection", row.id.str()},
                {"return", row.returnId.str()},
                {"order", row.order.str()},
                {"channel", row.channel},
                {"sku", row.sku},
                {"title", row.title},
                {"verdict", row.verdict},
                {"grade", row.grade},
                {"closed_at", row.closedAt},
                {"state", toString(claim.state)},
                {"reason", claim.reason},
                {"words", claim.words},
                {"price", toJson(claim.price)},
                {"expected_recovery", toJson(claim.expected)},
                {"clocks", clocks},
                {"missed", claim.isMissed},
                {"missing", claim.missing},
                {"blocked", blocks}};
    if (const ClaimClock* nearest = claim.nearestClock())
        object["nearest"] = toJson(*nearest, now);
    if (const auto& policy = claim.policy)
        object["policy"] = {{"id", policy->id},
                            {"title", policy->title},
                            {"version", policy->version},
                            {"source", policy->source},
                            {"checked_on", formatDate(policy->checkedOn)},
                            {"confidence", policy->confidence}};
    if (const auto& begun = claim.facts.claim) {
        object["channel_id"] = begun->channelId;
        object["rejection"] = begun->rejection;
        if (begun->paid)
            object["paid"] = toJson(begun->paid);
    }
    return object;
}

} // namespace returnbench
