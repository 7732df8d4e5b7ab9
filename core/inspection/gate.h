#pragma once

#include "core/inspection/session.h"

namespace returnbench {

/// Questions of the protocol that apply with what an inspection's state says, answered ones too.
[[nodiscard]] std::vector<Question> questionsAsked(const Protocol& protocol, const InspectionState& state);

/// The grade that the protocol gives for the answers; nullopt while one is missing or the identity is not
/// settled.
[[nodiscard]] std::optional<Proposal> gradeFor(const Protocol& protocol, const InspectionState& state);

} // namespace returnbench
