#include "core/workspace/settlement.h"

#include "core/base/codes.h"
#include "core/base/text.h"
#include "core/workspace/workspace.h"

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

/// Whether the channel takes money back.
bool isReversal(const Reimbursement& report) {
    return report.amount && report.amount->amountMinor < 0;
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

/// Whether it was approved before the claim was filed: it is about something else that befell the order. A
/// day to spare, because neither time says in which zone the other's day was; the claim's own number leaves
/// no doubt, whenever somebody noted that it was filed.
bool isOlder(const Reimbursement& report, const ClaimRecord& claim) {
    using namespace std::chrono;
    const std::string number = toUpper(claim.channelId);
    if (!number.empty() && (toUpper(report.id) == number || toUpper(report.caseId) == number))
        return false;
    const auto filed = parseTimestamp(claim.filedAt);
    return report.approvedAt && filed && floor<days>(*report.approvedAt) + days{1} < floor<days>(*filed);
}

/// The one claim that a report can be about, or why there is none.
struct Match {
    ClaimFacts* claim = nullptr;
    std::string fault; ///< an English sentence
};

Match matchOf(BegunClaims& claims, const Reimbursement& report) {
    std::vector<ClaimFacts*> found = claims.of(report);
    if (found.empty())
        return {nullptr, "No claim was made for this order."};
    std::erase_if(found, [&](const ClaimFacts* facts) { return isOlder(report, *facts->claim); });
    if (found.empty())
        return {nullptr, "It was approved before a claim was filed for this order."};
    if (found.size() > 1)
        return {nullptr, "Several claims were made for this order."};
    return {found.front(), {}};
}

/// Why a report does not decide its claim; empty when it does.
std::string faultOf(const ClaimFacts& facts, const Reimbursement& report) {
    const ClaimState state = facts.claim->state;
    if (!isWaiting(state))
        return "The claim is " + std::string(toString(state)) + ".";
    if (isPaid(report) && facts.unitPrice && facts.unitPrice->currency != report.amount->currency)
        return "It is in another currency than the order.";
    return {};
}

/// When the marketplace decided; no day where the report does not say.
Date dayOf(const Reimbursement& report) {
    return report.approvedAt ? dateOf(*report.approvedAt) : Date{};
}

/// What is noted with the steps that a report decides: by it they are known when the report comes again.
std::string noteOf(const Reimbursement& report) {
    return "By the marketplace's report, number " + printable(report.id, 64) + ".";
}

/// What follows in the note when a payment was taken back.
std::string takesBack(const std::string& payment) {
    return " It takes back number " + printable(payment, 64) + ".";
}

/// Whether this report has decided it before. What it paid may have been taken back since.
bool isKnown(const Journal& journal, const ClaimFacts& facts, const Reimbursement& report) {
    const ClaimRecord& claim = *facts.claim;
    if (!isPaid(report))
        return claim.state == ClaimState::Rejected;
    if (claim.state == ClaimState::Reimbursed && claim.paid == report.amount)
        return true;
    const auto steps = claimSteps(journal, facts.inspection.id);
    return std::any_of(steps.begin(), steps.end(), [&](const ClaimStep& step) {
        return (step.to == ClaimState::Reimbursed && step.note == noteOf(report)) ||
               (step.to == ClaimState::Rejected && step.note.ends_with(takesBack(report.id)));
    });
}

void settle(Journal& journal, ClaimFacts& facts, const Reimbursement& report, const PersonId& by,
            Timestamp now) {
    const InspectionId& inspection = facts.inspection.id;
    ClaimMove move;
    move.note = noteOf(report);
    if (!isPaid(report)) {
        move.to = ClaimState::Rejected;
        move.rejection = printable(report.condition, 120);
        move.rejectedOn = dayOf(report);
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

/// The payment that a report takes back; nullopt when it names none that is known.
std::optional<Reimbursement> paymentOf(const Mirror& mirror, const Reimbursement& reversal) {
    for (Reimbursement& payment : mirror.findReimbursements(reversal.originalId))
        if (isPaid(payment) && isSameCode(payment.id, reversal.originalId) &&
            isSameCode(payment.channel, reversal.channel) && !codesDiffer(payment.sku, reversal.sku))
            return std::move(payment);
    return std::nullopt;
}

/// Takes back what a claim was paid: the marketplace rejects it then, and it can be appealed.
void takeBack(Journal& journal, const Mirror& mirror, BegunClaims& claims, const Reimbursement& reversal,
              const PersonId& by, Settlement& result) {
    const auto leave = [&](std::string why) { result.unmatched.push_back({reversal, std::move(why)}); };
    const auto payment = paymentOf(mirror, reversal);
    if (!payment)
        return leave("It takes money back, and the payment that it names is not known.");
    const Match match = matchOf(claims, *payment);
    if (match.claim == nullptr)
        return leave(match.fault);
    ClaimRecord& claim = *match.claim->claim;
    const std::string note = noteOf(reversal) + takesBack(reversal.originalId);
    const auto steps = claimSteps(journal, match.claim->inspection.id);
    if (std::any_of(steps.begin(), steps.end(), [&](const ClaimStep& step) { return step.note == note; }))
        return;
    if (claim.state != ClaimState::Reimbursed)
        return leave("It takes money back, and the claim is " + std::string(toString(claim.state)) + ".");
    if (claim.paid != payment->amount || reversal.amount->currency != claim.paid->currency)
        return leave("It takes money back, and the claim was paid otherwise.");
    if (-reversal.amount->amountMinor < claim.paid->amountMinor)
        return leave("It takes back a part of what the claim was paid.");
    ClaimMove move;
    move.to = ClaimState::Rejected;
    move.rejection = "The marketplace took back what it had paid.";
    move.rejectedOn = dayOf(reversal);
    move.note = note;
    moveClaim(journal, match.claim->inspection.id, move, by);
    claim.state = move.to;
    result.settled.push_back({match.claim->inspection.id, move.to, reversal.id, reversal.amount});
}

} // namespace

Settlement settleClaims(Journal& journal, const Mirror& mirror, const PersonId& by, Timestamp now) {
    Settlement result;
    BegunClaims claims(journal);
    const std::vector<Reimbursement> reports = mirror.reimbursements();
    for (const Reimbursement& report : reports) {
        if (isReversal(report) || (!isPaid(report) && !isDenied(report)))
            continue;
        const Match match = matchOf(claims, report);
        if (match.claim != nullptr && isKnown(journal, *match.claim, report))
            continue;
        if (std::string why = match.claim == nullptr ? match.fault : faultOf(*match.claim, report);
            !why.empty()) {
            result.unmatched.push_back({report, std::move(why)});
            continue;
        }
        settle(journal, *match.claim, report, by, now);
        result.settled.push_back(
            {match.claim->inspection.id, match.claim->claim->state, report.id, report.amount});
    }
    // A report that names the newest first has the reversal before its payment.
    for (const Reimbursement& report : reports)
        if (isReversal(report))
            takeBack(journal, mirror, claims, report, by, result);
    return result;
}

std::optional<Settlement> settleClaimsAfter(const std::set<std::string>& formats, Workspace& workspace,
                                            const PersonId& by, Timestamp now) {
    if (formats.empty())
        return std::nullopt;
    const auto profiles = workspace.importProfiles();
    if (std::none_of(profiles.begin(), profiles.end(), [&](const ImportProfile& profile) {
            return formats.contains(profile.name) && profile.makes(ImportKind::Reimbursements);
        }))
        return std::nullopt;
    return settleClaims(workspace.journal(), workspace.mirror(), by, now);
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
