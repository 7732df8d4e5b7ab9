#include "core/claims/claim_tally.h"

#include "core/base/text.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

namespace returnbench {
namespace {

using enum ClaimState;

constexpr std::size_t kShownReason = 200;

void add(ClaimTally& tally, const ClaimCase& claim, const ClaimRecord& record) {
    ++tally.filed;
    const ClaimEnd end = endOf(record);
    tally.won += end == ClaimEnd::Won ? 1 : 0;
    tally.lost += end == ClaimEnd::Lost ? 1 : 0;
    tally.waiting += end == ClaimEnd::Waiting ? 1 : 0;
    if (record.state == Reimbursed && record.paid)
        tally.recovered[record.paid->currency] += record.paid->amountMinor;
    if (end != ClaimEnd::Lost)
        return;
    ++tally.rejections[record.rejection];
    for (const std::string& missing : claim.missing)
        ++tally.lostWithout[missing];
}

} // namespace

ClaimEnd endOf(const ClaimRecord& record) {
    if (record.state == Accepted || record.state == Reimbursed)
        return ClaimEnd::Won;
    // Dropped after a rejection: it was not fought for.
    if (record.state == Rejected || (record.state == Dropped && !record.rejection.empty()))
        return ClaimEnd::Lost;
    return record.state == Dropped ? ClaimEnd::GivenUp : ClaimEnd::Waiting;
}

std::vector<ClaimTally> tallyClaims(const std::vector<ClaimCase>& claims) {
    std::map<std::pair<std::string, std::string>, ClaimTally> tallies;
    for (const ClaimCase& claim : claims) {
        const auto& record = claim.facts.claim;
        if (!record || record->filedAt.empty())
            continue;
        ClaimTally& tally = tallies[{claim.facts.inspection.channel, record->reason}];
        tally.channel = claim.facts.inspection.channel;
        tally.reason = record->reason;
        add(tally, claim, *record);
    }
    std::vector<ClaimTally> result;
    for (auto& [kind, tally] : tallies)
        result.push_back(std::move(tally));
    return result;
}

std::vector<std::string> warningsFor(const ClaimCase& claim, const std::vector<ClaimTally>& tallies) {
    std::vector<std::string> warnings;
    if (claim.state != None && claim.state != Drafted)
        return warnings;
    const auto tally = std::find_if(tallies.begin(), tallies.end(), [&](const ClaimTally& known) {
        return known.channel == claim.facts.inspection.channel && known.reason == claim.reason;
    });
    if (tally == tallies.end())
        return warnings;
    for (const std::string& missing : claim.missing)
        if (const auto lost = tally->lostWithout.find(missing); lost != tally->lostWithout.end())
            warnings.push_back("Without \"" + missing + "\" " + std::to_string(lost->second) +
                               (lost->second == 1 ? " claim of this kind was" : " claims of this kind were") +
                               " rejected before.");
    for (const auto& [rejection, count] : tally->rejections)
        warnings.push_back("Rejected before (" + std::to_string(count) + " of " +
                           std::to_string(tally->filed) + "): " + printable(rejection, kShownReason));
    return warnings;
}

nlohmann::json toJson(const ClaimTally& tally) {
    nlohmann::json recovered = nlohmann::json::array();
    for (const auto& [currency, amount] : tally.recovered)
        recovered.push_back({{"amount_minor", amount}, {"currency", currency}});
    nlohmann::json rejections = nlohmann::json::array();
    for (const auto& [reason, count] : tally.rejections)
        rejections.push_back({{"reason", reason}, {"count", count}});
    return {{"channel", tally.channel}, {"reason", tally.reason},   {"filed", tally.filed},
            {"won", tally.won},         {"lost", tally.lost},       {"waiting", tally.waiting},
            {"recovered", recovered},   {"rejections", rejections}, {"lost_without", tally.lostWithout}};
}

} // namespace returnbench
