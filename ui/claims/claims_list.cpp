#include "ui/claims/claims_list.h"

#include "core/workspace/workspace.h"

namespace returnbench {

ClaimsList readClaims(Workspace& workspace, Timestamp now) {
    ClaimsList list;
    list.now = now;
    list.claims = workspace.claimDesk().queue(claimFacts(workspace.journal()), now);
    list.tallies = tallyClaims(list.claims);
    return list;
}

} // namespace returnbench
