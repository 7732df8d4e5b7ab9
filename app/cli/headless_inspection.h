#pragma once

#include "core/inspection/inspection_state.h"
#include "core/inspection/session.h"
#include "core/workspace/workspace.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace returnbench {

/// What a person would say at the bench, read from the answers file of `inspect`.
///
/// JSON: `{"answers":{"seal":"opened"},"items_found":1,"confirm":"same_unit","grade":"B",
///         "disposition":"quarantine","missing_reason":"…"}`; every key may be absent.
struct HeadlessAnswers {
    std::map<std::string, std::string> answers; ///< question id → answer id
    std::optional<int> itemsFound;
    std::optional<InspectionSession::Identity> confirm;
    std::string grade;         ///< empty: as proposed
    std::string disposition;   ///< empty: as proposed
    std::string missingReason; ///< lets the inspection close although something is missing
};

/// @throws Error{NotFound}, Error{InvalidInput} naming file and key
[[nodiscard]] HeadlessAnswers readAnswers(const std::filesystem::path& file);

/// Where a headless inspection stands at its end.
struct HeadlessResult {
    InspectionState state;
    std::vector<Missing> missing;   ///< empty when closed
    std::vector<std::string> notes; ///< unusable answers, skipped pictures: a sentence each
};

/// One whole inspection without a screen, through the same session and driver as the window: opens (or
/// resumes) the return, plays the source to its end (at most `maxFrames` of a live one), answers, grades,
/// closes. Stays open when something is missing and no reason for it was given.
/// @param by as Workspace::person takes it
/// @throws Error as the rooms do, which names the inspection where one stays open; Error{NotFound} for a
///         return that the mirror does not know, before anything is recorded
[[nodiscard]] HeadlessResult runHeadlessInspection(Workspace& workspace, const std::string& returnCode,
                                                   const std::string& source, const HeadlessAnswers& answers,
                                                   const std::string& by, const Clock& clock);

} // namespace returnbench
