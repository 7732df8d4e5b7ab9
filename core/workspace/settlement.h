#pragma once

#include "core/claims/claim.h"
#include "core/mirror/import_profile.h"
#include "core/mirror/mirror.h"

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace returnbench {

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

/// Whether an import of this format may settle claims.
[[nodiscard]] bool saysWhatWasPaid(const std::vector<ImportProfile>& profiles, std::string_view format);

[[nodiscard]] nlohmann::json toJson(const Settlement& settlement);
[[nodiscard]] std::string describe(const Settlement& settlement);

} // namespace returnbench
