#include "core/claims/claim.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/inspection/annotation.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace returnbench {
namespace {

using enum ClaimState;

constexpr std::array<std::string_view, 9> kStates{
    "none", "drafted", "filed", "acknowledged", "accepted", "rejected", "appealed", "reimbursed", "dropped"};
constexpr std::size_t kMaxChannelId = 64;

/// The marketplace's number of a claim.
std::string checkedChannelId(const std::string& text) {
    const std::string id(trim(text));
    if (id.size() > kMaxChannelId || !isPrintable(id))
        throw Error(ErrorCode::InvalidInput,
                    "The claim's number is no printable text of at most " + std::to_string(kMaxChannelId) +
                        " bytes.",
                    "Copy it from the marketplace's page.");
    return id;
}

ClaimState stateOf(const Journal& journal, const InspectionId& inspection) {
    const auto steps = claimSteps(journal, inspection);
    return steps.empty() ? None : steps.back().to;
}

std::string wordsOf(const std::vector<ClaimState>& states) {
    std::vector<std::string> words;
    for (const ClaimState state : states)
        words.emplace_back(toString(state));
    return joined(words);
}

void requireStep(const Journal& journal, const InspectionId& inspection, ClaimState to) {
    const ClaimState from = stateOf(journal, inspection);
    const auto next = stepsAfter(from);
    if (std::find(next.begin(), next.end(), to) != next.end())
        return;
    const std::string is = from == None ? " is not drafted" : " is " + std::string(toString(from));
    throw Error(ErrorCode::InvalidInput,
                "The claim for " + inspection.str() + is + ": it cannot become " + std::string(toString(to)) +
                    " now.",
                "It can become: " + wordsOf(next) + ".");
}

NewEvent eventOf(ClaimState to, const InspectionId& inspection, const std::string& note, const PersonId& by) {
    NewEvent event;
    event.kind = "claim." + std::string(toString(to));
    event.by = by.str();
    event.data = {{"inspection", inspection.str()}};
    if (!trim(note).empty())
        event.data["note"] = checkedNote(note, "The note");
    return event;
}

} // namespace

std::string_view toString(ClaimState state) noexcept {
    return kStates[static_cast<std::size_t>(state)];
}

std::optional<ClaimState> claimStateFrom(std::string_view word) noexcept {
    const auto found = std::find(kStates.begin() + 1, kStates.end(), word);
    return found == kStates.end() ? std::nullopt
                                  : std::optional(static_cast<ClaimState>(found - kStates.begin()));
}

std::vector<ClaimState> stepsAfter(ClaimState state) {
    switch (state) {
    case None:
    case Dropped:
        return {Drafted};
    case Drafted:
        return {Filed, Dropped};
    case Filed:
        return {Acknowledged, Accepted, Rejected, Dropped};
    case Acknowledged:
        return {Accepted, Rejected, Dropped};
    case Accepted:
        return {Reimbursed, Rejected};
    case Rejected:
        return {Appealed, Dropped};
    case Appealed:
        return {Acknowledged, Accepted, Rejected, Dropped};
    case Reimbursed:
        return {Rejected}; // marketplaces take money back
    }
    return {};
}

void draftClaim(Journal& journal, const InspectionId& inspection, const std::string& reason,
                const Policy& policy, const std::string& note, const PersonId& by) {
    requireStep(journal, inspection, Drafted);
    NewEvent event = eventOf(Drafted, inspection, note, by);
    event.data["reason"] = reason;
    event.data["policy"] = toJson(policy);
    event.data["policy_version"] = policy.version;
    journal.append(event);
}

void moveClaim(Journal& journal, const InspectionId& inspection, const ClaimMove& move, const PersonId& by) {
    requireStep(journal, inspection, move.to);
    NewEvent event = eventOf(move.to, inspection, move.note, by);
    if (const std::string id = checkedChannelId(move.channelId); !id.empty())
        event.data["channel_id"] = id;
    if (move.to == Rejected) {
        event.data["rejection"] = checkedNote(move.rejection, "The reason of the rejection");
        if (move.rejectedOn.ok())
            event.data["rejected_on"] = formatDate(move.rejectedOn);
    }
    if (move.to == Reimbursed) {
        if (move.paid.amountMinor <= 0 || move.paid.currency.empty())
            throw Error(ErrorCode::InvalidInput, "It is not said how much was paid.",
                        "Give the amount and its currency.");
        if (!move.paidOn.ok())
            throw Error(ErrorCode::InvalidInput, "It is not said on which day it was paid.",
                        "Give a day that exists, such as 2026-11-25.");
        event.data["paid"] = {{"amount_minor", move.paid.amountMinor}, {"currency", move.paid.currency}};
        event.data["paid_on"] = formatDate(move.paidOn);
    }
    journal.append(event);
}

} // namespace returnbench
