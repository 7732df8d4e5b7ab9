#include "core/claims/policy_versions.h"

#include "core/base/text.h"
#include "core/inspection/annotation.h"

#include <nlohmann/json.hpp>

namespace returnbench {

void recordPolicy(Journal& journal, const Policy* before, const Policy& policy, const std::string& note,
                  const PersonId& by) {
    NewEvent event{"policy.changed", by.str(), {}, {}};
    event.data = {{"policy", toJson(policy)}, {"policy_version", policy.version}};
    if (before != nullptr) {
        event.data["before"] = toJson(*before);
        event.data["before_version"] = before->version;
    }
    if (!trim(note).empty())
        event.data["note"] = checkedNote(note, "The note");
    journal.append(event);
}

std::vector<PolicyVersion> policyVersions(const Journal& journal, const std::string& policy) {
    return guardSqlite("reading a policy's versions", [&] {
        SQLite::Statement query(journal.database(), "SELECT c.at, c.by, c.note, p.body FROM policy_change c"
                                                    " JOIN claim_policy p ON p.version = c.version"
                                                    " WHERE c.policy = ? ORDER BY c.seq DESC");
        query.bind(1, policy);
        std::vector<PolicyVersion> versions;
        while (query.executeStep())
            versions.push_back(
                {query.getColumn(0).getString(), query.getColumn(1).getString(),
                 query.getColumn(2).getString(),
                 policyFrom(nlohmann::json::parse(query.getColumn(3).getString(), nullptr, false))});
        return versions;
    });
}

} // namespace returnbench
