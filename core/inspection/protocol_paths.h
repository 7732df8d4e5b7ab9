#pragma once

#include "core/inspection/protocol.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace returnbench {

/// More ways through a protocol are not walked.
inline constexpr std::int64_t kMostPaths = 1'000'000;

/// Something of a protocol that no inspection comes to, or that is missing where one ends.
struct ProtocolFinding {
    enum class Kind {
        NeverAsked,    ///< a question
        NeverTaken,    ///< a shot
        NeverGiven,    ///< a rule for grades
        NeverSet,      ///< a rule for dispositions
        NoGrade,       ///< an inspection ends without one
        NoDisposition, ///< likewise
    };
    Kind kind = Kind::NeverAsked;
    std::string id;   ///< of the question or shot, the rule's name, or the way that does not end
    std::string text; ///< an English sentence
};

/// All ways through a protocol: each verdict, with no flag and with each flag that the protocol names, and
/// each answer to each question that is then asked.
struct ProtocolPaths {
    std::int64_t walked = 0;
    bool isWhole = true;           ///< false: there are more than kMostPaths; the findings may be wrong then
    std::size_t mostQuestions = 0; ///< that one inspection is asked
    std::size_t mostShots = 0;     ///< that one inspection takes
    std::vector<ProtocolFinding> findings; ///< empty: every way ends, and nothing stands there in vain
};

/// Walks them. Up to a second for what a shop writes.
[[nodiscard]] ProtocolPaths walkProtocol(const Protocol& protocol);

} // namespace returnbench
