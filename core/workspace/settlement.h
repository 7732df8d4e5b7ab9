#pragma once

#include "core/claims/claim.h"
#include "core/mirror/mirror.h"

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace returnbench {

class Workspace;

/// A claim that a marketplace's report decided.
struct SettledClaim {
    InspectionId inspection;
    ClaimState to = ClaimState::Reimbursed; ///< or Rejected
    std::string reimbursement;              ///< the channel's number
    std::optional<Money> paid;
};

/// What a report says that fits no claim, or more than one, or that takes back a part of a payment.
struct UnmatchedReimbursement {
    Reimbursement reimbursement;
    std::string why; ///< an English sentence
};

struct Settlement {
    std::vector<SettledClaim> settled;
    std::vector<UnmatchedReimbursement> unmatched; ///< the newest first, then what takes money back
};

/// Takes the steps that reimbursements in the mirror decide: of the one open claim for the same order (and
/// the same SKU where both say one) that was filed by then, or with that number at the marketplace. Paid:
/// accepted and reimbursed; denied (Amazon's SAFE-T state): rejected; all that was paid taken back: rejected,
/// so that it can be appealed. One that has neither an amount nor a denial waits.
/// @param by the person, or the program
/// @throws Error{Storage}
[[nodiscard]] Settlement settleClaims(Journal& journal, const Mirror& mirror, const PersonId& by,
                                      Timestamp now);

/// As settleClaims(), after rows of these import formats came in; nullopt where none of them says what was
/// paid.
/// @throws Error{Storage}; as Workspace::importProfiles()
[[nodiscard]] std::optional<Settlement> settleClaimsAfter(const std::set<std::string>& formats,
                                                          Workspace& workspace, const PersonId& by,
                                                          Timestamp now);

[[nodiscard]] nlohmann::json toJson(const Settlement& settlement);
[[nodiscard]] std::string describe(const Settlement& settlement);

} // namespace returnbench
