#pragma once

#include "core/inspection/protocol.h"

#include <algorithm>

namespace returnbench {

/// What conditions are about.
struct Known {
    std::optional<VerdictKind> verdict;
    std::vector<Flag> flags;
    std::map<std::string, std::string> answers;
    std::string grade;
};

[[nodiscard]] bool applies(const Condition& when, const Known& known);

/// Rules are tried in order. @returns nullptr when none applies
template<class Rule>
[[nodiscard]] const Rule* firstThatApplies(const std::vector<Rule>& rules, const Known& known) {
    const auto found =
        std::find_if(rules.begin(), rules.end(), [&](const Rule& rule) { return applies(rule.when, known); });
    return found == rules.end() ? nullptr : &*found;
}

} // namespace returnbench
