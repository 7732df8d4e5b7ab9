#pragma once

#include "core/claims/policy_effect.h"
#include "core/claims/policy_versions.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace returnbench {

class Workspace;

/// The marketplaces' rules, ready to be edited.
struct RulesList {
    std::vector<Policy> policies;  ///< as they hold today
    std::vector<Policy> delivered; ///< as they came with the program
    std::vector<ClaimReason> reasons;
    std::vector<Shot> shots;                                    ///< that can be asked for
    std::map<std::string, std::vector<PolicyVersion>> versions; ///< by policy, the newest first
    std::string failure; ///< why there are none, and what to do; empty when there are
};
using RulesListPtr = std::shared_ptr<const RulesList>;

/// What an edited policy would do.
struct PolicyTrial {
    Policy policy; ///< as it was asked
    PolicyEffect effect;
    std::string failure; ///< why nothing can be said, and what to do; empty when something can
};
using PolicyTrialPtr = std::shared_ptr<const PolicyTrial>;

/// Any thread, with its own workspace.
[[nodiscard]] RulesList readRules(Workspace& workspace);
/// A second or two for a hundred thousand inspections. Any thread, with its own workspace.
[[nodiscard]] PolicyTrial tryPolicy(Workspace& workspace, Policy edited, Timestamp now);

} // namespace returnbench
