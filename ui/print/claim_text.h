#pragma once

#include "core/evidence/upload_set.h"

namespace returnbench {

/// The text for a marketplace's form, in the language that the input names: see ClaimTextRenderer. What is
/// attached, then the condition, then the reasons are dropped where it is too long.
[[nodiscard]] std::string renderClaimText(const ReportInput& input, const ClaimCase& claim,
                                          const std::vector<UploadFile>& files, std::int64_t maxCharacters);

} // namespace returnbench
