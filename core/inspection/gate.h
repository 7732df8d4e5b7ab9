#pragma once

#include "core/inspection/session.h"

namespace returnbench {

/// Questions of the protocol that apply with what an inspection's state says, answered ones too.
[[nodiscard]] std::vector<Question> questionsAsked(const Protocol& protocol, const InspectionState& state);

/// The grade that the protocol gives for the answers; nullopt while one is missing or the identity is not
/// settled.
[[nodiscard]] std::optional<Proposal> gradeFor(const Protocol& protocol, const InspectionState& state);

/// Whether the codes that were read on a shot are what belongs there: on a shot of the parcel any, on one of
/// the item one that may be the item's (showsItem()). The waybill beside a serial does not make the serial
/// legible.
/// @param codes as they are recorded of a photo
[[nodiscard]] bool showsItsCode(const InspectionState& state, const Shot& shot,
                                const std::vector<std::string>& codes);

/// What an inspection comes to with a verdict and these answers: what the bench will ask for, before anybody
/// is there.
struct ProtocolOutcome {
    std::vector<Question> questions; ///< that are asked, answered ones too
    std::vector<Shot> shots;
    std::optional<Proposal>
        grade; ///< nullopt while an answer is missing, and for a match that waits for a person's word
    std::optional<Proposal> disposition;
};
[[nodiscard]] ProtocolOutcome outcomeOf(const Protocol& protocol, VerdictKind verdict,
                                        const std::vector<Flag>& flags,
                                        const std::map<std::string, std::string>& answers);

} // namespace returnbench
