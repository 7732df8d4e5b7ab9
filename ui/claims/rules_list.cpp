#include "ui/claims/rules_list.h"

#include "core/base/error.h"
#include "core/workspace/workspace.h"

#include <algorithm>
#include <utility>

namespace returnbench {
namespace {

void addShot(std::vector<Shot>& shots, const std::string& id, const std::vector<Protocol>& protocols) {
    const auto withId = [&](const Shot& shot) { return shot.id == id; };
    if (std::any_of(shots.begin(), shots.end(), withId))
        return;
    for (const Protocol& protocol : protocols)
        if (const auto known = std::find_if(protocol.shots.begin(), protocol.shots.end(), withId);
            known != protocol.shots.end()) {
            shots.push_back(*known);
            return;
        }
    Shot& unknown = shots.emplace_back(); // nobody would be asked for it; it can be taken away here
    unknown.id = id;
    unknown.title = id;
}

} // namespace

RulesList readRules(Workspace& workspace) {
    RulesList rules;
    const ClaimDesk desk = workspace.claimDesk();
    rules.policies = desk.policies();
    rules.reasons = desk.reasons();
    rules.delivered = workspace.deliveredPolicies();
    rules.shots = workspace.claimShots();
    for (const Policy& policy : rules.policies)
        for (const ClaimOutcome& outcome : policy.outcomes)
            for (const std::string& shot : outcome.shots)
                addShot(rules.shots, shot, workspace.protocols());
    for (const Policy& policy : rules.policies)
        if (auto versions = policyVersions(workspace.journal(), policy.id); !versions.empty())
            rules.versions[policy.id] = std::move(versions);
    return rules;
}

PolicyTrial tryPolicy(Workspace& workspace, Policy edited, Timestamp now) {
    PolicyTrial trial;
    trial.policy = std::move(edited);
    try {
        ClaimDesk desk = workspace.claimDesk();
        const Policy checked = checkedPolicy(trial.policy, desk.reasons());
        trial.effect = effectOf(desk, checked, claimFacts(workspace.journal()), now);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::InvalidInput)
            throw;
        trial.failure = std::string(error.what()) + " " + error.whatToDo();
    }
    return trial;
}

} // namespace returnbench
