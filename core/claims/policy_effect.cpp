#include "core/claims/policy_effect.h"

#include <algorithm>
#include <array>
#include <map>
#include <nlohmann/json.hpp>
#include <utility>

namespace returnbench {
namespace {

using enum ClaimShift::Kind;

constexpr std::array<std::string_view, kClaimShifts> kKinds{"appears", "vanishes", "lapses",      "revives",
                                                            "sooner",  "later",    "end_unknown", "end_known",
                                                            "amount",  "evidence", "words"};

bool isOfToday(const ClaimCase& claim) {
    return claim.state == ClaimState::None || claim.state == ClaimState::Dropped;
}

bool isUnder(const ClaimCase& claim, const std::string& policy) {
    return claim.policy && claim.policy->id == policy;
}

std::vector<ClaimShift::Kind> shiftsOf(const ClaimCase& before, const ClaimCase& after) {
    std::vector<ClaimShift::Kind> kinds;
    const auto add = [&](bool holds, ClaimShift::Kind kind) {
        if (holds)
            kinds.push_back(kind);
    };
    const bool wasPossible = before.blocks.empty();
    const bool isPossible = after.blocks.empty();
    if (wasPossible != isPossible) {
        add(isPossible, Appears);
        add(wasPossible, Vanishes);
        return kinds;
    }
    if (!isPossible)
        return kinds;
    add(!before.isMissed && after.isMissed, Lapses);
    add(before.isMissed && !after.isMissed, Revives);
    const ClaimClock* earlier = before.nearestClock();
    const ClaimClock* now = after.nearestClock();
    if (earlier != nullptr && now != nullptr) {
        add(*now->end < *earlier->end, Sooner);
        add(*now->end > *earlier->end, Later);
    } else if (before.isMissed == after.isMissed) {
        add(earlier != nullptr && now == nullptr, EndUnknown);
        add(earlier == nullptr && now != nullptr, EndKnown);
    }
    add(before.expected != after.expected, Amount);
    add(before.missing != after.missing, Evidence);
    add(before.words != after.words, Words);
    return kinds;
}

ClaimDesk with(const ClaimDesk& desk, const Policy& edited) {
    std::vector<Policy> policies = desk.policies();
    std::erase_if(policies, [&](const Policy& policy) { return policy.id == edited.id; });
    policies.push_back(edited);
    std::sort(policies.begin(), policies.end(),
              [](const Policy& a, const Policy& b) { return a.id < b.id; }); // as loadPolicies() has them
    return {desk.reasons(), std::move(policies), desk.returns()};
}

} // namespace

std::string_view toString(ClaimShift::Kind kind) noexcept {
    return kKinds[static_cast<std::size_t>(kind)];
}

int PolicyEffect::count(ClaimShift::Kind kind) const {
    return static_cast<int>(std::count_if(shifts.begin(), shifts.end(), [&](const ClaimShift& shift) {
        return std::find(shift.kinds.begin(), shift.kinds.end(), kind) != shift.kinds.end();
    }));
}

PolicyEffect effectOf(ClaimDesk& desk, const Policy& edited, const std::vector<ClaimFacts>& facts,
                      Timestamp now) {
    PolicyEffect effect;
    ClaimDesk changed = with(desk, edited);
    for (ClaimCase& after : changed.queue(facts, now)) {
        if (!isOfToday(after)) {
            effect.kept +=
                isUnder(after, edited.id) && after.isInQueue() && after.policy->version != edited.version;
            continue;
        }
        ClaimCase before = desk.assess(after.facts, now);
        if (!isUnder(before, edited.id) && !isUnder(after, edited.id))
            continue;
        auto kinds = shiftsOf(before, after);
        if (kinds.empty())
            effect.unchanged += after.isInQueue();
        else
            effect.shifts.push_back({std::move(before), std::move(after), std::move(kinds)});
    }
    return effect;
}

nlohmann::json toJson(const PolicyEffect& effect, Timestamp now) {
    nlohmann::json shifts = nlohmann::json::array();
    for (const ClaimShift& shift : effect.shifts) {
        nlohmann::json kinds = nlohmann::json::array();
        for (const ClaimShift::Kind kind : shift.kinds)
            kinds.push_back(toString(kind));
        shifts.push_back({{"inspection", shift.after.facts.inspection.id.str()},
                          {"kinds", kinds},
                          {"before", toJson(shift.before, now)},
                          {"after", toJson(shift.after, now)}});
    }
    return {{"shifts", shifts}, {"unchanged", effect.unchanged}, {"kept", effect.kept}};
}

} // namespace returnbench
