#pragma once

#include "core/claims/claim_tally.h"

#include <memory>
#include <string>
#include <vector>

namespace returnbench {

class Workspace;

/// The queue of claims, ready to be shown.
struct ClaimsList {
    std::vector<ClaimCase> claims; ///< the most urgent first
    std::vector<ClaimTally> tallies;
    Timestamp now;
    std::string failure; ///< why there is none, and what to do; empty when there is one
};
using ClaimsListPtr = std::shared_ptr<const ClaimsList>;

/// Reads, judges and ranks them: a second or two for a hundred thousand. Any thread, with its own workspace.
[[nodiscard]] ClaimsList readClaims(Workspace& workspace, Timestamp now);

} // namespace returnbench
