#include "core/claims/claim.h"

#include "core/base/text.h"
#include "core/inspection/inspection_row.h"

#include <map>
#include <nlohmann/json.hpp>

namespace returnbench {
namespace {

/// One row an inspection; what it has several of is listed, separated by a character that no id holds.
constexpr const char* kFacts =
    "i.order_line, f.quantity, f.serialised, f.price_minor, f.currency, f.requested_at, f.refunded_at, "
    "f.delivered_at,"
    " coalesce((SELECT group_concat(shot, char(10)) FROM inspection_photo p WHERE p.inspection = i.id), ''),"
    " EXISTS (SELECT 1 FROM clip WHERE clip.inspection = i.id AND clip.removed = 0),"
    " coalesce((SELECT group_concat(question || '=' || answer, char(10)) FROM claim_answer a"
    "  WHERE a.inspection = i.id), ''),"
    " EXISTS (SELECT 1 FROM claim_swap s JOIN inspection later ON later.id = s.inspection"
    "  WHERE s.other = i.id AND later.stage <> 'voided')"
    "  OR EXISTS (SELECT 1 FROM claim_swap s WHERE s.inspection = i.id),"
    " c.state, c.reason, c.policy_version, c.channel_id, c.rejection, c.drafted_at, c.filed_at,"
    " c.rejected_at, c.paid_minor, c.paid_currency, c.paid_on, c.changed_at"
    " FROM inspection i JOIN claim_facts f ON f.inspection = i.id LEFT JOIN claim c ON c.inspection = i.id ";

/// The policies that claims were made under, each read once.
class Policies {
public:
    explicit Policies(const Journal& journal) : m_journal(journal) {}

    std::shared_ptr<const Policy> of(const std::string& version) {
        const auto known = m_read.find(version);
        if (known != m_read.end())
            return known->second;
        SQLite::Statement query(m_journal.database(), "SELECT body FROM claim_policy WHERE version = ?");
        query.bind(1, version);
        auto policy = std::make_shared<Policy>();
        if (query.executeStep())
            *policy = policyFrom(nlohmann::json::parse(query.getColumn(0).getString(), nullptr, false));
        return m_read.emplace(version, std::move(policy)).first->second;
    }

private:
    const Journal& m_journal;
    std::map<std::string, std::shared_ptr<const Policy>> m_read;
};

ClaimFacts factsFrom(SQLite::Statement& query, Policies& policies) {
    int next = 0;
    const auto text = [&] { return query.getColumn(next++).getString(); };
    const auto time = [&] { return parseTimestamp(text()); };
    ClaimFacts facts;
    facts.inspection = readInspectionRow(query, next);
    facts.line = OrderLineId(text());
    facts.quantity = query.getColumn(next++).getInt();
    facts.isSerialised = query.getColumn(next++).getInt() != 0;
    const auto price = query.getColumn(next++);
    if (const std::string currency = text(); !price.isNull() && !currency.empty())
        facts.unitPrice = Money{price.getInt64(), currency};
    facts.requestedAt = time();
    facts.refundedAt = time();
    facts.deliveredAt = time();
    for (std::string& shot : split(text(), '\n'))
        if (!shot.empty())
            facts.shots.insert(std::move(shot));
    facts.hasClip = query.getColumn(next++).getInt() != 0;
    for (const std::string& answer : split(text(), '\n'))
        if (const std::size_t sign = answer.find('='); sign != std::string::npos)
            facts.answers[answer.substr(0, sign)] = answer.substr(sign + 1);
    facts.isSwapped = query.getColumn(next++).getInt() != 0;
    const auto state = claimStateFrom(std::string_view(text()));
    if (!state)
        return facts;
    ClaimRecord claim;
    claim.state = *state;
    claim.reason = text();
    claim.policy = policies.of(text());
    claim.channelId = text();
    claim.rejection = text();
    claim.draftedAt = text();
    claim.filedAt = text();
    claim.rejectedAt = text();
    const std::int64_t paid = query.getColumn(next++).getInt64();
    if (const std::string currency = text(); !currency.empty())
        claim.paid = Money{paid, currency};
    claim.paidOn = text();
    claim.changedAt = text();
    facts.claim = std::move(claim);
    return facts;
}

std::vector<ClaimFacts> factsWhere(const Journal& journal, const std::string& rest,
                                   const std::string& value) {
    return guardSqlite("listing claims", [&] {
        SQLite::Statement query(journal.database(),
                                std::string("SELECT ") + kInspectionColumns + ", " + kFacts + rest);
        query.bind(1, value);
        Policies policies(journal);
        std::vector<ClaimFacts> result;
        while (query.executeStep())
            result.push_back(factsFrom(query, policies));
        return result;
    });
}

} // namespace

std::vector<ClaimFacts> claimFacts(const Journal& journal) {
    return factsWhere(journal, "WHERE i.stage = ? ORDER BY i.first_seq DESC", "closed");
}

std::optional<ClaimFacts> claimFactsOf(const Journal& journal, const InspectionId& inspection) {
    auto found = factsWhere(journal, "WHERE i.id = ?", inspection.str());
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<ClaimStep> claimSteps(const Journal& journal, const InspectionId& inspection) {
    return guardSqlite("listing a claim's steps", [&] {
        SQLite::Statement query(
            journal.database(),
            "SELECT kind, at, by, note FROM claim_step WHERE inspection = ? ORDER BY seq");
        query.bind(1, inspection.str());
        std::vector<ClaimStep> steps;
        while (query.executeStep())
            if (const auto to = claimStateFrom(std::string_view(query.getColumn(0).getString())))
                steps.push_back({*to, query.getColumn(1).getString(), query.getColumn(2).getString(),
                                 query.getColumn(3).getString()});
        return steps;
    });
}

} // namespace returnbench
