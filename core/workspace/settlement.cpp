#include "core/workspace/settlement.h"

#include "core/base/text.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

namespace returnbench {
namespace {

bool isDenied(const Reimbursement& report) {
    const std::string state = toLower(report.condition);
    return state.find("denied") != std::string::npos || state.find("rejected") != std::string::npos;
}

bool isPaid(const Reimbursement& report) {
    return report.amount && report.amount->amountMinor > 0;
}

bool isWaiting(ClaimState state) {
    return state == ClaimState::Filed || state == ClaimState::Acknowledged || state == ClaimState::Accepted ||
           state == ClaimState::Appealed;
}

/// The begun claims that a report could speak of.
class BegunClaims {
public:
    explicit BegunClaims(const Journal& journal) {
        for (ClaimFacts& facts : claimFacts(journal))
            if (facts.claim && facts.claim->state != ClaimState::Dropped)
                m_claims.push_back(std::move(facts));
        for (ClaimFacts& facts : m_claims) {
            m_places.emplace(toUpper(facts.inspection.order.str()), &facts);
            if (!facts.claim->channelId.empty())
                m_places.emplace(toUpper(facts.claim->channelId), &facts);
        }
    }

    [[nodiscard]] std::vector<ClaimFacts*> of(const Reimbursement& report) {
        std::vector<ClaimFacts*> found;
        for (const std::string& code : {report.order.str(), report.id, report.caseId})
            for (auto [at, end] = m_places.equal_range(toUpper(code)); !code.empty() && at != end; ++at)
                if (suits(*at->second, report) &&
                    std::find(found.begin(), found.end(), at->second) == found.end())
                    found.push_back(at->second);
        return found;
    }

private:
    static bool suits(const ClaimFacts& facts, const Reimbursement& report) {
        return report.sku.empty() || facts.inspection.sku.empty() ||
               toUpper(report.sku) == toUpper(facts.inspection.sku);
    }

    std::vector<ClaimFacts> m_claims;
    std::multimap<std::string, ClaimFacts*> m_places;
};

/// Why a report decides nothing; empty when it decides the one claim in `found`.
std::string faultOf(const std::vector<ClaimFacts*>& found, const Reimbursement& report) {
    if (found.empty())
        return "No claim was made for this order.";
    if (found.size() > 1)
        return "Several claims were made for this order.";
    const ClaimState state = found.front()->claim->state;
    if (!isWaiting(state))
        return "The claim is " + std::string(toString(state)) + ".";
    if (isPaid(report) && found.front()->unitPrice &&
        found.front()->unitPrice->currency != report.amount->currency)
        return "It is in another currency than the order.";
    return {};
}

/// Whether this report has decided it before.
bool isKnown(const ClaimFacts& facts, const Reimbursement& report) {
    const ClaimRecord& claim = *facts.claim;
    return isPaid(report) ? claim.state == ClaimState::Reimbursed && claim.paid == report.amount
                          : claim.state == ClaimState::Rejected;
}

void settle(Journal& journal, ClaimFacts& facts, const Reimbursement& report, const PersonId& by,
            Timestamp now) {
    const InspectionId& inspection = facts.inspection.id;
    ClaimMove move;
    move.note = "By the marketplace's report, number " + printable(report.id, 64) + ".";
    if (!isPaid(report)) {
        move.to = ClaimState::Rejected;
        move.rejection = printable(report.condition, 120);
        moveClaim(journal, inspection, move, by);
    } else {
        if (facts.claim->state != ClaimState::Accepted) {
            move.to = ClaimState::Accepted;
            moveClaim(journal, inspection, move, by);
        }
        move.to = ClaimState::Reimbursed;
        move.paid = *report.amount;
        move.paidOn = dateOf(report.approvedAt.value_or(now));
        moveClaim(journal, inspection, move, by);
        facts.claim->paid = report.amount;
    }
    facts.claim->state = move.to;
}

} // namespace

Settlement settleClaims(Journal& journal, const Mirror& mirror, const PersonId& by, Timestamp now) {
    Settlement result;
    BegunClaims claims(journal);
    for (const Reimbursement& report : mirror.reimbursements()) {
        if (!isPaid(report) && !isDenied(report))
            continue;
        const std::vector<ClaimFacts*> found = claims.of(report);
        if (found.size() == 1 && isKnown(*found.front(), report))
            continue;
        if (const std::string why = faultOf(found, report); !why.empty()) {
            result.unmatched.push_back({report, why});
            continue;
        }
        settle(journal, *found.front(), report, by, now);
        result.settled.push_back(
            {found.front()->inspection.id, found.front()->claim->state, report.id, report.amount});
    }
    return result;
}

bool saysWhatWasPaid(const std::vector<ImportProfile>& profiles, std::string_view format) {
    return std::any_of(profiles.begin(), profiles.end(), [&](const ImportProfile& profile) {
        return profile.name == format && profile.makes(ImportKind::Reimbursements);
    });
}

nlohmann::json toJson(const Settlement& settlement) {
    nlohmann::json settled = nlohmann::json::array();
    for (const SettledClaim& claim : settlement.settled) {
        settled.push_back({{"inspection", claim.inspection.str()},
                           {"state", toString(claim.to)},
                           {"reimbursement", printable(claim.reimbursement)}});
        if (claim.to == ClaimState::Reimbursed)
            settled.back()["paid"] = {{"amount_minor", claim.paid->amountMinor},
                                      {"currency", claim.paid->currency}};
    }
    nlohmann::json unmatched = nlohmann::json::array();
    for (const auto& [report, why] : settlement.unmatched)
        unmatched.push_back({{"reimbursement", printable(report.id)},
                             {"order", printable(report.order.str())},
                             {"sku", printable(report.sku)},
                             {"why", why}});
    return {{"settled", settled}, {"unmatched", unmatched}};
}

std::string describe(const Settlement& settlement) {
    std::string text;
    for (const SettledClaim& claim : settlement.settled)
        text += claim.inspection.str() + "  " + std::string(toString(claim.to)) +
                (claim.to == ClaimState::Reimbursed ? "  " + formatMoney(*claim.paid) : "") + "\n";
    for (const auto& [report, why] : settlement.unmatched)
        text += "Not matched: " + printable(report.id) + ", order " + printable(report.order.str()) + ": " +
                why + "\n";
    return text;
}

} // namespace returnbench
