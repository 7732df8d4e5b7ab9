#pragma once

#include "core/claims/claim_case.h"

#include <map>
#include <string>
#include <vector>

namespace returnbench {

/// What came of a claim that was filed.
enum class ClaimEnd {
    Waiting, ///< an appeal waits too
    Won,     ///< accepted or reimbursed
    Lost,    ///< rejected, and not appealed or won since
    GivenUp, ///< dropped before anybody decided
};
[[nodiscard]] ClaimEnd endOf(const ClaimRecord& record);

/// What became of the claims of one kind at one channel.
struct ClaimTally {
    std::string channel;
    std::string reason;                            ///< ClaimReason::id
    int filed = 0;                                 ///< ever
    int won = 0;                                   ///< accepted or reimbursed
    int lost = 0;                                  ///< rejected, and not appealed or won since
    int waiting = 0;                               ///< neither yet
    std::map<std::string, std::int64_t> recovered; ///< minor units by currency
    std::map<std::string, int> rejections;         ///< the marketplace's reasons of those that are lost
    std::map<std::string, int> lostWithout;        ///< evidence that was missing in those that are lost
};

/// By channel and reason; kinds of which nothing was filed are left out.
[[nodiscard]] std::vector<ClaimTally> tallyClaims(const std::vector<ClaimCase>& claims);

/// English sentences: that claims of this kind were lost before for want of what this one lacks too, or for
/// what reason. Empty for one that was filed already.
[[nodiscard]] std::vector<std::string> warningsFor(const ClaimCase& claim,
                                                   const std::vector<ClaimTally>& tallies);

[[nodiscard]] nlohmann::json toJson(const ClaimTally& tally);

} // namespace returnbench
