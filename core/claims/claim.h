#pragma once

#include "core/base/money.h"
#include "core/claims/policy.h"
#include "core/inspection/inspection_projection.h"
#include "core/journal/journal.h"
#include "core/journal/projection.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace returnbench {

/// Where a claim is in its life. None: nobody has begun one.
enum class ClaimState {
    None,
    Drafted,
    Filed,
    Acknowledged,
    Accepted,
    Rejected,
    Appealed,
    Reimbursed,
    Dropped
};

[[nodiscard]] std::string_view toString(ClaimState state) noexcept; ///< `none`, `drafted`, `filed` …
[[nodiscard]] std::optional<ClaimState> claimStateFrom(std::string_view word) noexcept;

/// A step of a claim's life: an event.
struct ClaimStep {
    ClaimState to = ClaimState::Drafted;
    std::string at; ///< RFC 3339
    std::string by;
    std::string note;
};

/// What the events of a claim say.
struct ClaimRecord {
    ClaimState state = ClaimState::None;
    std::string reason;                   ///< ClaimReason::id
    std::shared_ptr<const Policy> policy; ///< the one that it was made under; never null
    std::string channelId;
    std::string rejection;
    std::string draftedAt;
    std::string filedAt;
    std::string rejectedAt; ///< RFC 3339; `2026-11-20` where only the day was said
    std::optional<Money> paid;
    std::string paidOn; ///< `2026-11-25`
    std::string changedAt;
};

/// What the journal knows of an inspection that bears on a claim.
struct ClaimFacts {
    InspectionRow inspection;
    OrderLineId line;
    int quantity = 1;
    bool isSerialised = false; ///< a serial was dispatched
    std::optional<Money> unitPrice;
    std::optional<Timestamp> requestedAt;
    std::optional<Timestamp> refundedAt;
    std::optional<Timestamp> deliveredAt;
    std::set<std::string> shots; ///< that were taken
    bool hasClip = false;        ///< kept
    std::map<std::string, std::string> answers;
    bool isSwapped = false; ///< a later inspection found its unit in another parcel
    std::optional<ClaimRecord> claim;
};

/// Tables `claim_facts`, `claim_answer`, `claim_swap`, `claim_policy`, `policy_change`, `claim`,
/// `claim_step`.
class ClaimProjection final : public Projection {
public:
    [[nodiscard]] std::vector<std::string> tables() const override;
    void apply(ProjectionTables& tables, const Event& event) const override;
};

/// Facts of every closed inspection, newest first.
[[nodiscard]] std::vector<ClaimFacts> claimFacts(const Journal& journal);
/// Of one inspection in whatever stage; nullopt when there is none.
[[nodiscard]] std::optional<ClaimFacts> claimFactsOf(const Journal& journal, const InspectionId& inspection);
/// Oldest first.
[[nodiscard]] std::vector<ClaimStep> claimSteps(const Journal& journal, const InspectionId& inspection);

/// What a person says of the next step.
struct ClaimMove {
    ClaimState to = ClaimState::Filed;
    std::string note;
    std::string channelId; ///< for Filed and Acknowledged
    std::string rejection; ///< for Rejected: the marketplace's reason; required
    Money paid;            ///< for Reimbursed; required
    Date paidOn{};         ///< for Reimbursed
    Date rejectedOn{};     ///< for Rejected: the marketplace's day, where it is not the moment of the step
};

/// Appends `claim.drafted` with the policy as it is now. What stands against a claim is judged before: see
/// assess().
/// @throws Error{InvalidInput} when one was begun already and not dropped
void draftClaim(Journal& journal, const InspectionId& inspection, const std::string& reason,
                const Policy& policy, const std::string& note, const PersonId& by);
/// Appends `claim.filed`, `.acknowledged`, `.accepted` …
/// @throws Error{InvalidInput} when the step does not follow from where the claim is, naming those that do
void moveClaim(Journal& journal, const InspectionId& inspection, const ClaimMove& move, const PersonId& by);
/// The steps that can follow.
[[nodiscard]] std::vector<ClaimState> stepsAfter(ClaimState state);

} // namespace returnbench
