#pragma once

#include "core/claims/claim_case.h"

#include <nlohmann/json_fwd.hpp>
#include <string_view>
#include <vector>

namespace returnbench {

/// What another version of a policy does to a claim that nobody has begun.
struct ClaimShift {
    enum class Kind {
        Appears, ///< it becomes one that can be filed
        Vanishes,
        Lapses,  ///< its window would be over already
        Revives, ///< its window would not be over yet
        Sooner,
        Later,
        EndUnknown, ///< nobody knows any more when it ends
        EndKnown,
        Amount,   ///< another one is expected
        Evidence, ///< other photos are missing
        Words,    ///< the marketplace calls it otherwise
    };
    ClaimCase before;
    ClaimCase after;
    std::vector<Kind> kinds; ///< one at least
};

/// What another version of a policy does to the open claims.
struct PolicyEffect {
    std::vector<ClaimShift> shifts; ///< the most urgent first, as it would be
    int unchanged = 0; ///< claims of its channels that nobody has begun and that stay as they are
    int kept = 0;      ///< that are under way by an earlier version, and go on by it

    [[nodiscard]] int count(ClaimShift::Kind kind) const;
};

inline constexpr std::size_t kClaimShifts = 11;

[[nodiscard]] std::string_view toString(ClaimShift::Kind kind) noexcept; ///< `appears` …

/// @param desk by the rules of today
/// @param edited see checkedPolicy(); one with an unknown id is a new one
/// @param facts of every closed inspection
[[nodiscard]] PolicyEffect effectOf(ClaimDesk& desk, const Policy& edited,
                                    const std::vector<ClaimFacts>& facts, Timestamp now);

[[nodiscard]] nlohmann::json toJson(const PolicyEffect& effect, Timestamp now);

} // namespace returnbench
