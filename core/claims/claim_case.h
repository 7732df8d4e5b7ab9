#pragma once

#include "core/claims/claim.h"
#include "core/claims/working_time.h"
#include "core/inspection/inspection_state.h"
#include "core/mirror/mirror.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace returnbench {

/// A window that runs or ran for a claim.
struct ClaimClock {
    enum class State {
        Running,
        Missed,
        Waiting, ///< what it runs from has not happened, or nobody has said when
        Unknown, ///< the policy does not know its length
    };
    ClockRule rule;
    State state = State::Unknown;
    std::optional<Timestamp> from;
    /// It is not known when it began: the parcel's opening stands for it, so that the window ends then at the
    /// latest.
    bool isAssumed = false;
    std::optional<Timestamp> end;
    std::string localEnd; ///< `2026-11-24 23:59` of the marketplace
};

/// Why no claim is to be made.
struct ClaimBlock {
    std::string code; ///< stable: `our_mixup`, `nothing_to_claim` …
    std::string text; ///< an English sentence
};

/// A claim that could be made, or was: what a person needs to decide on it.
struct ClaimCase {
    ClaimFacts facts;
    ClaimState state = ClaimState::None;
    std::string reason;      ///< ClaimReason::id; empty when there is none
    std::string reasonTitle; ///< ours
    std::string words;       ///< the marketplace's
    /// Of the claim, else the one of today; nullptr: the shop has none.
    std::shared_ptr<const Policy> policy;
    std::optional<Money> price; ///< of all units of the return
    std::optional<Money> expected;
    std::vector<ClaimClock> clocks;     ///< of the step that is next
    std::optional<std::size_t> nearest; ///< in clocks: the running one that ends first
    bool isMissed = false;              ///< every window that is known is over
    std::vector<std::string> missing;   ///< ids of shots; `clip`
    std::vector<ClaimBlock> blocks;

    [[nodiscard]] const ClaimClock* nearestClock() const { return nearest ? &clocks[*nearest] : nullptr; }
    /// What is expected, else the price; nullopt when nobody knows either.
    [[nodiscard]] const std::optional<Money>& atRisk() const { return expected ? expected : price; }
    /// Whether something can be done about it now.
    [[nodiscard]] bool isOpen() const;
    /// Whether it is shown unasked. Those that are under way or missed stay, whatever is found later: one
    /// that should not have been filed can be dropped.
    [[nodiscard]] bool isInQueue() const;
};

/// Judges claims by the shop's rules. One thread at a time.
class ClaimDesk {
public:
    /// @param returns where it looks for a refund and a delivery that came in after the parcel was opened;
    ///                outlives the desk; nullptr: what the journal says is all that is known
    ClaimDesk(std::vector<ClaimReason> reasons, std::vector<Policy> policies,
              const Mirror* returns = nullptr);

    [[nodiscard]] const std::vector<ClaimReason>& reasons() const noexcept { return m_reasons; }
    [[nodiscard]] const std::vector<Policy>& policies() const noexcept { return *m_policies; }
    [[nodiscard]] const Mirror* returns() const noexcept { return m_returns; }

    /// @param wantedReason instead of the one that follows from the inspection
    /// @throws Error{Storage} when the mirror cannot be read; so does queue()
    [[nodiscard]] ClaimCase assess(ClaimFacts facts, Timestamp now, const std::string& wantedReason = {});
    /// All that could be a claim or is one, the most urgent first: money at risk by time left. Amounts of
    /// different currencies are compared by what is usual in each. Those that are over, blocked or at their
    /// end come last.
    [[nodiscard]] std::vector<ClaimCase> queue(std::vector<ClaimFacts> facts, Timestamp now);

private:
    [[nodiscard]] const ClaimReason* reasonOf(const ClaimFacts& facts) const;
    [[nodiscard]] const ClaimReason* reasonNamed(const std::string& id) const;
    const WorkingTime& timeOf(const Policy& policy);
    void addLaterTimes(ClaimCase& claim, ClockRule::Step step) const;
    void addClocks(ClaimCase& claim, Timestamp now);

    std::vector<ClaimReason> m_reasons;
    std::shared_ptr<const std::vector<Policy>> m_policies;
    const Mirror* m_returns;
    std::map<std::string, WorkingTime> m_times; ///< by time zone and weekend
};

/// What a policy asks for and the inspection lacks: ids of shots; `clip`.
[[nodiscard]] std::vector<std::string> missingFor(const ClaimFacts& facts, const ClaimOutcome& outcome);

/// What in the evidence speaks against itself: a photo from before the opening, one with another serial than
/// the verdict's.
[[nodiscard]] std::vector<ClaimBlock> contradictions(const InspectionState& state);

/// Judges the claim of an inspection and, when nothing stands against it, drafts it by the rules of today.
/// @param reason instead of the one that follows from the inspection; empty: that one
/// @throws Error{NotFound}; Error{InvalidInput} when it is held back, saying why, for a reason that is none,
/// and as
///         draftClaim()
void beginClaim(Journal& journal, ClaimDesk& desk, const InspectionId& inspection, const std::string& reason,
                const std::string& note, const PersonId& by, Timestamp now);
/// The claim of one inspection, with what in its evidence contradicts itself among the blocks.
/// @throws Error{NotFound}
[[nodiscard]] ClaimCase claimOf(const Journal& journal, ClaimDesk& desk, const InspectionId& inspection,
                                Timestamp now, const std::string& reason = {});

[[nodiscard]] std::string_view toString(ClaimClock::State state) noexcept; ///< `running` …
[[nodiscard]] nlohmann::json toJson(const ClaimCase& claim, Timestamp now);

} // namespace returnbench
