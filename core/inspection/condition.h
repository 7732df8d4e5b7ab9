#pragma once

#include "core/inspection/protocol.h"

namespace returnbench {

/// What conditions are about.
struct Known {
    std::optional<VerdictKind> verdict;
    std::vector<Flag> flags;
    std::map<std::string, std::string> answers;
    std::string grade;
};

[[nodiscard]] bool applies(const Condition& when, const Known& known);

} // namespace returnbench
