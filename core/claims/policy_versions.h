#pragma once

#include "core/claims/policy.h"
#include "core/journal/journal.h"

#include <optional>
#include <string>
#include <vector>

namespace returnbench {

/// A version of a policy that somebody gave it.
struct PolicyVersion {
    std::string at; ///< RFC 3339
    std::string by;
    std::string note;
    Policy policy;
};

/// Appends `policy.changed`: the policy whole, and the one that it takes the place of, so that none is lost
/// that somebody wrote into a file by hand.
/// @param before nullptr: it is a new one
/// @param note why; may be empty
/// @throws Error{InvalidInput} for a note that is no text; Error{Storage}
void recordPolicy(Journal& journal, const Policy* before, const Policy& policy, const std::string& note,
                  const PersonId& by);

/// Newest first.
[[nodiscard]] std::vector<PolicyVersion> policyVersions(const Journal& journal, const std::string& policy);

} // namespace returnbench
