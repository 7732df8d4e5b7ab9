#pragma once

#include "core/claims/claim_tally.h"

#include <QString>
#include <memory>
#include <string>
#include <vector>

namespace returnbench {

class Workspace;

/// The queue of claims, ready to be shown: what takes time for a hundred thousand is done already.
struct ClaimsList {
    /// How many there are of those in the queue.
    struct Counts {
        int toFile = 0;
        int soon = 0;    ///< whose window ends within kSoon
        int today = 0;   ///< within a day
        int waiting = 0; ///< for the marketplace
        int missed = 0;
    };
    std::vector<ClaimCase> claims;  ///< the most urgent first
    std::vector<std::size_t> queue; ///< indexes of those that are shown unasked
    Counts counts;
    std::vector<QString> searched; ///< of each claim what a filter looks at, case-folded
    std::vector<ClaimTally> tallies;
    Timestamp now;
    std::string failure; ///< why there is none, and what to do; empty when there is one
};
using ClaimsListPtr = std::shared_ptr<const ClaimsList>;

/// With what is derived from the queue. Any thread.
[[nodiscard]] ClaimsList claimsList(std::vector<ClaimCase> queue, Timestamp now);
/// To be handed around; the last to let go of it does not wait until it is gone.
[[nodiscard]] ClaimsListPtr shared(ClaimsList list);
/// Reads, judges and ranks them: a second or two for a hundred thousand. Any thread, with its own workspace.
[[nodiscard]] ClaimsList readClaims(Workspace& workspace, Timestamp now);

} // namespace returnbench
